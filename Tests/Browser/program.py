"""A running nagi in an empty directory of its own, and the mails it puts down."""

import email
import email.policy
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BINARY = Path(os.environ.get("NAGI_TEST_BINARY", ROOT / ".build/debug/nagi"))
PATIENCE = 60


def until(words, found, seconds=PATIENCE):
    """Asks again and again; other people's machines are slow, so nothing is ever slept for."""
    end = time.monotonic() + seconds
    while True:
        value = found()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s in vain for {words}")
        time.sleep(0.05)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Program:
    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="nagi-browser-"))
        self.process = None
        self.tray = Tray(self.folder / "mail")

    def start(self):
        if not BINARY.exists():
            raise SystemExit(f"{BINARY} is missing: swift build --product nagi")
        self.port = free_port()
        self.origin = f"http://127.0.0.1:{self.port}"
        self.said = self.folder / "said.txt"
        command = [BINARY, "serve", "--data", self.folder / "data", "--port", str(self.port),
                   "--mail-folder", self.tray.folder]
        with self.said.open("wb") as output:
            self.process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT,
                                            stdin=subprocess.DEVNULL, start_new_session=True)
        until("the first word of nagi serve", lambda: self.has_ended() or "Nagi is running" in self.words())
        if self.has_ended():
            raise AssertionError("nagi serve ended at once:\n" + self.words())
        # Ports of a shared machine collide; only our own program knows this page.
        if "凪 Nagi" not in self.first_page():
            raise AssertionError(f"something else answers at {self.origin}")

    def first_page(self):
        try:
            with urllib.request.urlopen(self.origin, timeout=PATIENCE) as answer:
                return answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.read().decode()

    def words(self):
        return self.said.read_text(encoding="utf-8")

    def has_ended(self):
        return self.process.poll() is not None

    @property
    def set_up_link(self):
        return re.search(r"http\S+/setup/\S+", self.words())[0]

    def stop(self):
        """True when it ended by itself, as a service must."""
        ended = True
        if self.process and not self.has_ended():
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                ended = False
                self.process.kill()
                self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
        return ended


class Tray:
    """The .eml files, each read once."""

    def __init__(self, folder):
        self.folder = folder
        self.read = {}

    def mails(self):
        for path in self.folder.glob("*.eml") if self.folder.exists() else []:
            if path.name not in self.read:
                mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
                self.read[path.name] = Mail(mail, path.stat().st_mtime)
        return list(self.read.values())

    def matching(self, pattern):
        return [mail for mail in self.mails() if re.search(pattern, mail.text)]

    def link(self, address, pattern, words=""):
        """The link of that shape in the newest mail to that address."""
        def found():
            mails = [mail for mail in self.mails() if mail.to == address and words in mail.text]
            mails.sort(key=lambda mail: mail.at, reverse=True)
            links = [re.search(pattern, mail.text) for mail in mails]
            return next((link[0] for link in links if link), None)
        return until(f"a mail to {address} with {pattern}", found)


class Mail:
    def __init__(self, mail, at):
        self.at = at
        self.to = mail["To"].addresses[0].addr_spec
        self.subject = str(mail["Subject"])
        self.text = mail.get_body(("plain",)).get_content()
