"""A real `nagi serve` with the settings that a fault needs, and people who came by its own links.

Borrows the company, the browser and the people of Tests/Crash.
"""

import re
import socket
import sys
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Crash"))

from answering import Person, some_answers  # noqa: E402, F401
from browser import Browser, Unexpected  # noqa: E402, F401
from company import ITEMS, PASSWORD, Company  # noqa: E402, F401
from server import Server, find_program, free_port  # noqa: E402, F401


class Stage(Server):
    """A server that writes a line for each request and shows its figures."""

    def __init__(self, folder, program=None, files=None, **settings):
        self.figures = free_port()
        environment = {
            "NAGI_METRICS": f"127.0.0.1:{self.figures}", "NAGI_LOG_LEVEL": "info", "NAGI_LOG_FORMAT": "json",
            **{f"NAGI_{name.upper()}": value for name, value in settings.items()}}
        wrapper = ["sh", "-c", f'ulimit -n {files} && "$@"; exit $?', "sh"] if files else []
        super().__init__(find_program(program), folder, wrapper, environment)

    def wait_for_port(self, until):
        """The figures have a listener of their own, which may come a moment later."""
        super().wait_for_port(until)
        while self.status("/metrics", self.figures) is None and time.perf_counter() < until:
            time.sleep(0.003)

    def figure(self, name, labels=""):
        text = urllib.request.urlopen(f"http://127.0.0.1:{self.figures}/metrics", timeout=10).read().decode()
        found = [line for line in text.splitlines() if line.startswith(name) and labels in line]
        return sum(float(line.split(" ")[-1]) for line in found)

    def status(self, path, port=None):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port or self.port}{path}", timeout=10) as answer:
                return answer.status
        except urllib.error.HTTPError as refused:
            return refused.code
        except OSError:
            return None

    @property
    def log_text(self):
        return (self.folder / "server.log").read_text()


def connect(port, receive=None):
    """A bare connection, non-blocking; `receive` makes the buffer of what is not read small."""
    client = socket.socket()
    if receive:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive)
    client.settimeout(10)
    client.connect(("127.0.0.1", port))
    client.setblocking(False)
    return client


class Pulse:
    """Asks /healthz again and again, each time over a new connection, and keeps the times."""

    def __init__(self, port, pause=0.05, path="/healthz"):
        self.port, self.pause, self.path = port, pause, path
        self.seconds, self.wrong = [], []
        self.is_over = threading.Event()
        self.thread = threading.Thread(target=self.run, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.is_over.set()
        self.thread.join()

    def run(self):
        while not self.is_over.is_set():
            begin = time.perf_counter()
            status = self.ask()
            self.seconds.append(time.perf_counter() - begin)
            if status != 200:
                self.wrong.append(status)
            time.sleep(self.pause)

    def ask(self):
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=10) as client:
                client.sendall(f"GET {self.path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
                found = re.match(rb"HTTP/1.1 (\d+)", client.recv(4096))
                return int(found[1]) if found else None
        except OSError:
            return None

    def at(self, share):
        ordered = sorted(self.seconds) or [0]
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))]

    def __str__(self):
        return (f"{len(self.seconds)} questions, p50 {self.at(0.5) * 1000:.1f} ms, p99 {self.at(0.99) * 1000:.1f} ms, "
                f"longest {self.at(1) * 1000:.1f} ms")


