"""strace as the hand that does harm: at the n-th call of a kind it kills the program, or lets the call fail.

strace counts the calls of each thread apart: the n-th is the n-th of any one thread. It is used without --seccomp-bpf,
with which strace 6.1 injects at the first call only: `when=2` comes never, and such a test would pass in silence.
"""

import re
import shutil
import signal
import subprocess
import time
from collections import Counter
from pathlib import Path

KILL = "signal=KILL"


def missing():
    """Why this machine cannot do it, or None."""
    if not shutil.which("strace"):
        return "strace is not installed"
    run = subprocess.run(
        ["strace", "-f", "-e", "trace=write", "-e", "inject=write:error=EIO:when=1", "-o",
         "/dev/null", "echo", "x"], capture_output=True)
    if run.returncode == 0:
        return "strace may not trace here, or injects nothing"
    sleeper = subprocess.Popen(["sleep", "20"])
    try:
        Attached(sleeper.pid, "write", "error=EIO", 1, Path("/dev/null")).leave()
    except SystemExit as problem:
        return str(problem)
    finally:
        sleeper.kill()
        sleeper.wait()
    return None


def options(calls, fault, when, file):
    # A thread stops between two calls only: what is written stays whole lines.
    return ["-e", f"trace={calls}", "-e", f"inject={calls}:{fault}:when={when}", "-e", "signal=none", "-o", str(file)]


class Attached:
    """strace on a program that runs already, all its threads."""

    def __init__(self, pid, calls, fault, when, file):
        self.file = file
        self.process = subprocess.Popen(
            ["strace", "-f", "-p", str(pid), *options(calls, fault, when, file)], stderr=subprocess.PIPE, text=True)
        said = self.process.stderr.readline()
        if "attached" not in said:
            self.leave()
            raise SystemExit(f"strace cannot attach: {said.strip()}")

    def leave(self):
        """The program goes on by itself, unharmed."""
        if self.process.poll() is None:
            self.process.terminate()
        self.process.communicate()

    @property
    def injected(self):
        return self.file.read_text(errors="replace").count("(INJECTED)")


def run_harmed(command, calls, fault, when, file, environment=None):
    """Runs a command to its end. (was it harmed, its output)"""
    run = subprocess.run(
        ["strace", "-f", *options(calls, fault, when, file), *command], env=environment, capture_output=True, text=True)
    # strace ends as what it traces did.
    harmed = run.returncode == -signal.SIGKILL if fault == KILL else "(INJECTED)" in file.read_text(errors="replace")
    return harmed, run.stdout + run.stderr


def most_of_a_thread(command, calls, folder):
    """{call: how often the busiest thread makes it} when nothing goes wrong."""
    file = folder / "counted"
    subprocess.run(
        ["strace", "-f", "-e", f"trace={','.join(calls)}", "-o", str(file), *command], check=True,
        capture_output=True)
    found = Counter(re.findall(r"^(\d+) +(\w+)\(", file.read_text(errors="replace"), re.M))
    return {call: max((n for (_, name), n in found.items() if name == call), default=0) for call in calls}


def wait_until_gone(process, seconds):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if process.poll() is not None:
            return True
        time.sleep(0.005)
    return False
