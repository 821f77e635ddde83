"""A mail server on loopback that does what a test says: takes a mail, refuses it, puts it off, falls silent, hangs up in
the middle, or takes it and dies before the reply. What it took is kept, and lies as .eml in a folder too."""

import re
import socket
import threading
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Taken:
    """A mail that the server has: from here on it reaches its person."""

    sender: str
    recipient: str
    raw: bytes
    # Whether the reply left: when not, the other side cannot know.
    told: bool = True


class MailServer:
    """`behave(address, attempt)` names what happens to a mail: `take`, `later`, `refuse`, `cut`, `die`, `stall`; the
    attempt counts from 1. `moment(name, address)` is called at `data`, `taken` and `replied`."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.taken, self.attempts, self.commands = [], {}, []
        self.deaths = self.connections = 0
        self.behave = lambda address, attempt: "take"
        self.moment = lambda name, address: None
        self.greeting = "220 mail.example.jp ESMTP"
        self.lock = threading.Lock()
        self.listener, self.port = None, None
        self.open_sockets = set()
        self.start()

    def start(self):
        """Again on the same port after a stop."""
        self.listener = socket.socket()
        self.listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.listener.bind(("127.0.0.1", self.port or 0))
        self.port = self.listener.getsockname()[1]
        self.listener.listen(64)
        threading.Thread(target=self.accept, args=(self.listener,), daemon=True).start()

    def stop(self):
        """Nobody listens any more, and every conversation breaks off."""
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        for one in list(self.open_sockets):
            self.hang_up(one)

    def hang_up(self, client):
        try:
            client.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass

    def accept(self, listener):
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            self.connections += 1
            self.open_sockets.add(client)
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def serve(self, client):
        try:
            Conversation(self, client).run()
        except OSError:
            pass
        finally:
            self.open_sockets.discard(client)
            client.close()

    def take(self, mail):
        with self.lock:
            self.taken.append(mail)
            (self.folder / f"{len(self.taken):06}.eml").write_bytes(mail.raw)

    def attempt(self, address):
        with self.lock:
            self.attempts[address] = self.attempts.get(address, 0) + 1
            return self.attempts[address]


class Conversation:
    def __init__(self, server, client):
        self.server, self.client = server, client
        self.input = client.makefile("rb")
        self.sender = self.recipient = self.behaviour = ""

    def say(self, words):
        self.client.sendall(words.encode() + b"\r\n")

    def run(self):
        self.say(self.server.greeting)
        if not self.server.greeting.startswith("220"):
            return
        while line := self.input.readline():
            command = line.decode("ascii").strip()
            self.server.commands.append(command)
            word = command.split(" ")[0].split(":")[0].upper()
            if word == "QUIT":
                return self.say("221 bye")
            if word == "DATA":
                if not self.data():
                    return
            else:
                self.say(self.answer(word, command))

    def answer(self, word, command):
        if word == "EHLO":
            return "250-mail.example.jp\r\n250 8BITMIME"
        if word == "MAIL":
            self.sender = re.search(r"<(.*?)>", command)[1]
        if word == "RCPT":
            self.recipient = re.search(r"<(.*?)>", command)[1]
            self.behaviour = self.server.behave(self.recipient, self.server.attempt(self.recipient))
            if self.behaviour == "later":
                return "450 4.2.0 greylisted, come again"
            if self.behaviour == "refuse":
                return "550 5.1.1 no such user"
        return "250 ok"

    def data(self):
        """Whether the conversation goes on."""
        self.server.moment("data", self.recipient)
        self.say("354 go on")
        if self.behaviour == "cut":
            self.client.recv(500)
            return False
        lines = []
        while (line := self.input.readline()) != b".\r\n":
            if not line:
                return False
            lines.append(line[1:] if line.startswith(b"..") else line)
        if self.behaviour == "stall":
            # Until whoever waits gives up: nothing was taken.
            self.input.read(1)
            return False
        mail = Taken(self.sender, self.recipient, b"".join(lines), told=self.behaviour != "die")
        self.server.take(mail)
        self.server.moment("taken", self.recipient)
        if self.behaviour == "die":
            self.server.deaths += 1
            return False
        self.say("250 2.0.0 taken")
        self.server.moment("replied", self.recipient)
        return True
