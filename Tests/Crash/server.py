"""One `nagi serve` process: started, watched, killed, started again on the same data."""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
REPOSITORY = Path(__file__).resolve().parents[2]


def find_program(given=None):
    """The program under test: the given one, `NAGI`, or the debug build."""
    program = Path(given or os.environ.get("NAGI") or REPOSITORY / ".build/debug/nagi")
    if not os.access(program, os.X_OK):
        sys.exit(f"{program} is not there: swift build --product nagi, or --nagi PROGRAM")
    return str(program)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    def __init__(self, program, folder, wrapper=(), environment=None):
        self.program, self.wrapper = program, list(wrapper)
        self.environment = {**os.environ, **(environment or {})}
        self.folder = Path(folder)
        self.data, self.mail = self.folder / "data", self.folder / "mail"
        self.mail.mkdir(parents=True, exist_ok=True)
        self.port = free_port()
        self.lines = []
        self.process = None

    @property
    def place(self):
        if "NAGI_DATABASE" in self.environment:
            return ["--key-file", str(self.folder / "data.key")]
        return ["--data", str(self.data)]

    @property
    def mail_place(self):
        return ["--mail-folder", str(self.mail)]

    def start(self, timeout=60):
        """Returns the seconds until it listens."""
        begin = time.perf_counter()
        command = [self.program, "serve", *self.place, "--port", str(self.port), *self.mail_place]
        self.log = open(self.folder / "server.log", "ab")
        self.process = subprocess.Popen(
            self.wrapper + command, stdout=subprocess.PIPE, stderr=self.log, env=self.environment, text=True)
        said = self.process.stdout
        threading.Thread(target=lambda: self.lines.extend(iter(said.readline, "")), daemon=True).start()
        self.wait_for_port(begin + timeout)
        return time.perf_counter() - begin

    def setup_link(self):
        """The one-time link that a first start prints before it listens."""
        for _ in range(500):
            if link := re.search(r"/setup/\S+", "".join(self.lines)):
                return link[0]
            time.sleep(0.01)
        sys.exit("no set-up link on standard output")

    def wait_for_port(self, until):
        while time.perf_counter() < until:
            if self.process.poll() is not None:
                sys.exit(f"nagi serve ended with {self.process.returncode}; see {self.folder}/server.log")
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.003)
        sys.exit("nagi serve does not listen")

    @property
    def pid(self):
        """Of nagi itself, also under a wrapper."""
        if not self.wrapper:
            return self.process.pid
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return int(children[0])

    def kill(self):
        """As a power switch would, for the process."""
        os.kill(self.pid, signal.SIGKILL)
        self.process.wait()
        self.log.close()

    def stop(self):
        if self.process and self.process.poll() is None:
            os.kill(self.pid, signal.SIGTERM)
            self.process.wait(timeout=40)
            self.log.close()

    def cpu_seconds(self):
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def peak_bytes(self):
        found = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{self.pid}/status").read_text())
        return int(found[1]) * 1024

    def audit(self):
        """(whole or not, what the program said), with the server stopped."""
        run = subprocess.run(
            [self.program, "audit", "verify", *self.place, "--port", str(self.port)],
            env=self.environment, capture_output=True, text=True)
        return run.returncode == 0, (run.stdout + run.stderr).strip()
