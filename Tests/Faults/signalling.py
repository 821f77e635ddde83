"""FI-27: signals. None but TERM and INT ends the program, and these let it finish what it has in hand."""

import os
import signal
import socket
import time

from stage import Browser, connect

STORM = [signal.SIGHUP, signal.SIGPIPE, signal.SIGUSR1, signal.SIGUSR2]


def test_a_storm_of_signals_ends_nothing(server, company, count=50):
    """FI-27"""
    wrong = []
    for _ in range(count):
        for one in STORM:
            os.kill(server.pid, one)
        status = server.status(company.path("sign-in"))
        if status != 200:
            wrong.append(status)
    ended = server.process.poll()
    print(f"  {count * len(STORM)} signals, {count} pages")
    if ended is not None:
        return [f"the program ended with {ended}"]
    return [f"pages were answered {wrong[:3]}"] if wrong else []


def half_sent(server, company):
    """A sign-in whose form is half sent: a request in hand."""
    browser = Browser(server.port)
    form = browser.get(company.path("sign-in")).expect(200).form("/sign-in")
    browser.close()
    body = f"form_token={form.fields['form_token']}&mail=nobody%40example.jp&password=x".encode()
    cookies = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
    client = socket.create_connection(("127.0.0.1", server.port), timeout=30)
    client.sendall(
        f"POST {company.path('sign-in')} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nCookie: {cookies}\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body[:40])
    return client, body[40:]


def is_refused(port):
    try:
        connect(port).close()
        return False
    except OSError:
        return True


def test_a_stop_finishes_what_is_in_hand(server, company, name=signal.SIGTERM):
    """FI-27, RE-06: the last test of a server."""
    client, rest = half_sent(server, company)
    kept = socket.create_connection(("127.0.0.1", server.port), timeout=30)
    kept.sendall(f"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    kept.recv(4096)
    time.sleep(0.1)
    begin = time.monotonic()
    os.kill(server.pid, name)
    while not is_refused(server.port) and time.monotonic() < begin + 5:
        time.sleep(0.02)
    refused = is_refused(server.port)
    ready = server.status("/readyz", server.figures)
    alive = server.status("/healthz", server.figures)
    idle = kept.recv(4096)
    client.sendall(rest)
    answer = client.recv(65536)
    status = int(answer[9:12]) if answer.startswith(b"HTTP/1.1 ") else None
    code = server.process.wait(timeout=30)
    seconds = time.monotonic() - begin
    server.log.close()
    print(f"  {name.name}: new connections refused {refused}, ready {ready}, alive {alive}, the request in hand "
          f"answered {status}, ended with {code} after {seconds:.1f} s")
    found = []
    if not refused or ready != 503 or alive != 200:
        found.append("while stopping it was not as it should be")
    if idle:
        found.append("a kept connection without a request was not closed")
    if status not in (422, 429):
        found.append(f"the request in hand was answered {status}")
    if code != 0 or seconds > 20:
        found.append(f"ended with {code} after {seconds:.1f} s")
    return found
