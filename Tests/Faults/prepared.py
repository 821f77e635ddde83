"""A company with an open campaign, prepared once and stopped; every test takes a copy of it. And what must hold of
any copy afterwards, whatever was done to it."""

import shutil
import sqlite3
import subprocess
from contextlib import closing

from stage import Browser, Company, Server


class Prepared:
    def __init__(self, program, folder, people):
        self.program, self.folder = program, folder / "base"
        server = Server(program, self.folder)
        server.start()
        self.company = Company(server, people).prepare()
        self.words = self.company.personal_links()
        server.stop()
        self.people, self.vault = people, Vault(program, folder)

    def copy(self, folder, original=None):
        """A stopped server on data of its own; mails of the base do not come along."""
        server, original = Server(self.program, folder), original or self
        shutil.copytree(original.folder / "data", server.data)
        shutil.copy2(original.folder / "data.key", server.folder / "data.key")
        return server

    def move(self, server):
        """Whoever was signed in goes on with this server."""
        self.company.server = server
        for browser in vars(self.company).values():
            if isinstance(browser, Browser):
                browser.close()
                browser.port = server.port


def nagi(server, *arguments):
    """A command on the data of a stopped server: the finished process, with its output as text."""
    return subprocess.run(
        [server.program, *map(str, arguments)], env=server.environment, capture_output=True, text=True)


def one(file, sql):
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as db:
        return db.execute(sql).fetchone()[0]


def broken(server):
    """What is wrong with stopped data, also with files of companies that were not made to the end."""
    problems = []
    whole, words = server.audit()
    if not whole:
        problems.append(f"audit: {words}")
    for file in server.data.rglob("*.db"):
        # Not read-only: somebody has to take up the log that a crash left.
        with closing(sqlite3.connect(file)) as db:
            found = db.execute("PRAGMA integrity_check").fetchone()[0]
            orphans = db.execute("PRAGMA foreign_key_check").fetchall()
        if found != "ok" or orphans:
            problems.append(f"{file.name}: {found}, {len(orphans)} orphans")
    return problems


class Vault:
    """Where backups go and what opens them again."""

    def __init__(self, program, folder):
        self.folder, self.identity = folder / "backups", folder / "recipient.private"
        run = subprocess.run([program, "backup", "key", str(self.identity)], capture_output=True, text=True, check=True)
        self.recipient = run.stdout.split()[-1]

    def command(self, server):
        return ["backup", *server.place, "--to", self.folder, "--recipient", self.recipient]

    def sets(self):
        return sorted(self.folder.glob("nagi-*Z"))

    def restoring(self, folder, server, *how):
        return ["restore", "--from", folder, "--identity", self.identity, "--key-file", server.folder / "data.key", *how]

    def proof(self, server, scratch):
        """Counts, digests, chains and sealed values, by the program's own proof of a fresh backup. [] when good."""
        made = nagi(server, *self.command(server))
        if made.returncode:
            return [f"backup: {made.stderr.strip()}"]
        scratch.mkdir(exist_ok=True)
        run = nagi(server, *self.restoring(self.sets()[-1], server, "--verify", "--scratch", scratch))
        return [f"values: {run.stderr.strip()}"] if run.returncode else []
