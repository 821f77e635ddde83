"""RE-06: the program is replaced while people come, as systemd does it with a socket that it holds open. Nobody is
refused."""

import http.client
import os
import signal
import socket
import subprocess
import threading
import time

from stage import Stage


class Visitors:
    """Each comes with a connection of its own, asks for one page and goes."""

    def __init__(self, port, path, count=4):
        self.port, self.path = port, path
        self.served, self.failed, self.longest = 0, [], 0
        self.is_over, self.lock = threading.Event(), threading.Lock()
        self.threads = [threading.Thread(target=self.run) for _ in range(count)]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.is_over.set()
        for thread in self.threads:
            thread.join()

    def run(self):
        while not self.is_over.is_set():
            begin, problem = time.perf_counter(), None
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
            try:
                connection.request("GET", self.path)
                answer = connection.getresponse()
                answer.read()
                problem = None if answer.status == 200 else answer.status
            except (OSError, http.client.HTTPException) as error:
                problem = repr(error)
            finally:
                connection.close()
            with self.lock:
                self.longest = max(self.longest, time.perf_counter() - begin)
                if problem:
                    self.failed.append(problem)
                else:
                    self.served += 1
            time.sleep(0.005)


class Activated(Stage):
    """Started with a socket that listens already."""

    def __init__(self, folder, program, listener):
        super().__init__(folder, program)
        self.listener = listener
        self.port = listener.getsockname()[1]

    def start(self, timeout=60):
        """The port answers before anybody listens behind it: the program says itself when it does."""
        number = self.listener.fileno()
        shell = f'export LISTEN_PID=$$ LISTEN_FDS=1; exec "$@" 3<&{number}'
        command = ["bash", "-c", shell, "bash", self.program, "serve", *self.place, "--port", str(self.port),
                   "--mail-folder", str(self.mail)]
        self.log = open(self.folder / "server.log", "ab")
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=self.log, env=self.environment, text=True, pass_fds=(number,))
        until = time.perf_counter() + timeout
        for line in iter(self.process.stdout.readline, ""):
            if "Nagi is running" in line:
                return
            if time.perf_counter() > until:
                break
        raise SystemExit(f"nagi serve did not start; see {self.folder}/server.log")


def test_an_upgrade_refuses_nobody(folder, program, rounds):
    """RE-06"""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", 0))
    listener.listen(1024)
    first = Activated(folder, program, listener)
    first.start()
    stops = []
    with Visitors(first.port, "/") as visitors:
        time.sleep(0.5)
        for _ in range(rounds):
            begin = time.perf_counter()
            os.kill(first.pid, signal.SIGTERM)
            code = first.process.wait(timeout=30)
            first.start()
            stops.append(time.perf_counter() - begin)
            time.sleep(0.3)
            if code:
                visitors.failed.append(f"ended with {code}")
    first.stop()
    listener.close()
    print(f"  {rounds} restarts, {max(stops):.2f} s at most; {visitors.served} visitors served, {len(visitors.failed)} "
          f"refused, the longest waited {visitors.longest:.2f} s")
    found = [f"refused: {visitors.failed[:3]}"] if visitors.failed else []
    if visitors.longest > 25:
        found.append(f"somebody waited {visitors.longest:.1f} s")
    if visitors.served < 10:
        found.append("nobody came: nothing was tried")
    return found
