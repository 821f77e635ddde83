"""FI-11, FI-21, FI-22: more than the program can do. It says so quickly, keeps what it accepted and stays well."""

import http.client
import json
import random
import re
import subprocess
import threading
import time
import urllib.parse
from pathlib import Path

from stage import PASSWORD, Browser, Person, Pulse, connect, some_answers

HERE = Path(__file__).resolve().parent


def sign_in_form(server, path):
    """Cookies and fields of a sign-in form, good for any number of tries."""
    browser = Browser(server.port)
    form = browser.get(path).expect(200).form("/sign-in")
    browser.close()
    return browser.cookies, form.fields


class Login:
    def __init__(self, server, path, cookies, fields):
        self.server, self.path = server, path
        self.cookies = "; ".join(f"{name}={value}" for name, value in cookies.items())
        self.body = urllib.parse.urlencode({**fields, "mail": "nobody@example.jp", "password": PASSWORD, "number": "E999999", "secret": PASSWORD})
        self.status = self.retry_after = None
        self.seconds = 0

    def run(self, gate):
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=60)
        connection.connect()
        gate.wait()
        begin = time.perf_counter()
        try:
            connection.request("POST", self.path, self.body, {
                "Cookie": self.cookies, "Content-Type": "application/x-www-form-urlencoded"})
            answer = connection.getresponse()
            self.status, self.retry_after = answer.status, answer.getheader("Retry-After")
            answer.read()
        finally:
            self.seconds = time.perf_counter() - begin
            connection.close()


def test_many_passwords_at_once_queue_or_are_told_to_come_back(server, company, strict, count=200):
    """FI-22: staff in the long run; in the short one people who ask for their results, whose hash is a seventh."""
    path = company.path("sign-in" if strict else "results/sign-in")
    cookies, fields = sign_in_form(server, path)
    logins = [Login(server, path, cookies, fields) for _ in range(count)]
    gate = threading.Event()
    threads = [threading.Thread(target=login.run, args=(gate,)) for login in logins]
    with Pulse(server.port, path=company.path("sign-in")) as pulse:
        for thread in threads:
            thread.start()
        gate.set()
        for thread in threads:
            thread.join()
    busy = [login for login in logins if login.status == 503]
    done = [login for login in logins if login.status == 422]
    refused = server.figure("nagi_hashing_refused_total")
    print(f"  {count} passwords at once: {len(done)} looked at, {len(busy)} told to come back within "
          f"{max((login.seconds for login in busy), default=0):.1f} s, {refused:.0f} counted")
    found = []
    if len(busy) + len(done) != count or not busy or not done:
        found.append(f"answers to {count} passwords: {sorted({str(login.status) for login in logins})}")
    print(f"  a form meanwhile: {pulse}")
    if strict and pulse.at(0.99) > 0.3:
        found.append(f"a form took {pulse.at(0.99) * 1000:.0f} ms")
    if any(not login.retry_after for login in busy):
        found.append("503 without Retry-After")
    if refused < len(busy):
        found.append("the figures count fewer")
    return found


def overload(server, path, seconds, connections):
    run = subprocess.run(
        ["wrk", "-t", "1", "-c", str(connections), "-d", f"{seconds}s", "--timeout", "30s", "-s",
         str(HERE / "overload.lua"), f"http://127.0.0.1:{server.port}{path}"], capture_output=True, text=True, check=True)
    return json.loads(run.stdout.strip().splitlines()[-1])


class Senders:
    """People who send their sheets through the crush, and retry when they are told to come back."""

    def __init__(self, server, company, words, threads=2):
        self.server, self.company, self.words = server, company, words
        self.sent, self.problems = [], []
        self.is_over, self.lock = threading.Event(), threading.Lock()
        self.threads = [threading.Thread(target=self.run, args=(number,)) for number in range(threads)]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.is_over.set()
        for thread in self.threads:
            thread.join()

    def run(self, seed):
        generator = random.Random(seed)
        try:
            while not self.is_over.is_set():
                with self.lock:
                    word = self.words.pop() if self.words else None
                if word is None:
                    return
                person = Person(self.server.port, self.company.slug, word, some_answers(generator))
                person.open()
                person.send()
                person.receipt = person.read_receipt()
                person.browser.close()
                with self.lock:
                    self.sent.append(person)
        except Exception as problem:
            self.problems.append(f"{type(problem).__name__}: {problem}")


def test_overload_is_refused_quickly_and_loses_nothing(server, company, words, seconds, connections, strict):
    """FI-21, RE-15: quickly only in the long run, whose machine is its own. Gives the people whose sheets were acknowledged meanwhile."""
    with Senders(server, company, words) as senders, Pulse(server.port) as pulse:
        figures = overload(server, company.path("sign-in"), seconds, connections)
    peak = server.peak_bytes() >> 20
    print(f"  {connections} connections for {seconds} s: {figures['done']} answered, {figures['busy']} told to come "
          f"back, p99 {figures['p99']:.0f} ms; {len(senders.sent)} sheets sent meanwhile; peak {peak} MiB")
    print(f"  healthz meanwhile: {pulse}")
    found = list(senders.problems)
    if figures["other"] or figures["silent"]:
        found.append(f"answers that are neither done nor 503 with Retry-After: {figures}")
    if peak > 1024:
        found.append(f"{peak} MiB of memory")
    if pulse.wrong or strict and pulse.at(0.9) > 1:
        found.append(f"healthz: {pulse}, {pulse.wrong[:3]}")
    lost = [person for person in senders.sent if person.read_receipt() != person.receipt]
    if lost or not senders.sent:
        found.append(f"{len(lost)} of {len(senders.sent)} acknowledged sheets are gone")
    return found, len(senders.sent)


def test_connections_beyond_the_limit_are_told_so(server):
    """FI-11, RE-15: on a server that may open few files."""
    most = int(server.figure("nagi_http_connections_most"))
    held = [connect(server.port) for _ in range(most)]
    until = time.monotonic() + 10
    while server.figure("nagi_http_connections_open") < most and time.monotonic() < until:
        time.sleep(0.01)
    page, alive = exchange(server.port, "/"), exchange(server.port, "/healthz")
    for client in held:
        client.close()
    while server.figure("nagi_http_connections_open") > 5 and time.monotonic() < until:
        time.sleep(0.01)
    again = exchange(server.port, "/")
    print(f"  {most} connections held: a page {page[0]}, healthz {alive[0]}; let go: a page {again[0]}")
    found = []
    if page[0] != 503 or "Retry-After" not in page[1]:
        found.append(f"a connection too many was answered {page[0]}")
    if alive[0] != 200:
        found.append(f"healthz was answered {alive[0]}")
    if again[0] != 200:
        found.append(f"after they had gone a page was answered {again[0]}")
    return found


def exchange(port, path):
    client = connect(port)
    client.settimeout(5)
    try:
        client.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n".encode())
        text = b""
        while part := client.recv(65536):
            text += part
    except OSError:
        return None, ""
    finally:
        client.close()
    found = re.match(rb"HTTP/1.1 (\d+)", text)
    return (int(found[1]) if found else None), text.decode("utf-8", "replace")
