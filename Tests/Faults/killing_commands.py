"""FI-02, FI-16, FI-26 on the command line: killed at the n-th call while a company is made, data move to this release's
schema, a backup is written, a backup is restored."""

import shutil
import sqlite3
from contextlib import closing

from injecting import KILL, most_of_a_thread, run_harmed
from kill_rounds import tenant_file
from prepared import broken, nagi
from stage import Server

CALLS = ["pwrite64", "fdatasync", "fsync", "write", "rename"]


def choose(counts, chance, each):
    """[(call, n)] for all calls that happen: one of them by chance, or the first and others, or all when `each` is
    large."""
    plan = []
    for call, most in counts.items():
        if each == 1 and most:
            plan.append((call, chance.randint(1, most)))
            continue
        later = range(2, most + 1)
        plan += [(call, n) for n in [1, *sorted(chance.sample(later, min(each - 1, len(later))))] if most]
    return plan


def killed(server, command, call, n, folder):
    command = [server.program, *map(str, command)]
    return run_harmed(command, call, KILL, n, folder / "trace")[0]


def counts(server, command, folder):
    return most_of_a_thread([server.program, *map(str, command)], CALLS, folder)


class Kills:
    """Runs a command on fresh copies, killed each time at another call; `check` says what is wrong afterwards."""

    def __init__(self, base, folder, chance, each):
        self.base, self.folder, self.chance, self.each = base, folder, chance, each
        folder.mkdir()
        self.number = 0

    def fresh(self):
        self.number += 1
        return self.base.copy(self.folder / f"copy-{self.number}")

    def run(self, command, check, prepare=lambda server: None):
        """(kills, problems). Threads share the work differently each time, so that the n-th call of one may not come
        again: then an earlier one is taken, and the first must come."""
        first = self.fresh()
        prepare(first)
        plan = choose(counts(first, command(first), self.folder), self.chance, self.each)
        problems = []
        for call, n in plan:
            was = False
            while not was:
                server = self.fresh()
                prepare(server)
                was = killed(server, command(server), call, n, self.folder)
                if was:
                    problems += [f"{call} {n}: {problem}" for problem in check(server)]
                elif n == 1:
                    problems.append(f"{call}: never killed")
                    break
                shutil.rmtree(server.folder)
                n = max(1, n // 2)
        return len(plan), problems


def test_killed_while_a_company_is_made(base, folder, chance, each):
    """FI-02: keys and tables first, the list last. Nothing of it is served, or all; the next try gives one company."""
    kills, name = Kills(base, folder / "making", chance, each), "会社乙"
    create = lambda server: ["tenant", "create", name, *server.place]
    tally = {"listed": 0}

    def check(server):
        listed = nagi(server, "tenant", "list", *server.place).stdout.count(name)
        tally["listed"] += listed
        problems = broken(server)
        again = nagi(server, *create(server))
        if again.returncode or nagi(server, "tenant", "list", *server.place).stdout.count(name) != 1:
            problems.append(f"the next try: {again.stdout}{again.stderr}")
        return problems + broken(server)

    fired, problems = kills.run(create, check)
    print(f"  a company: {fired} kills; {tally['listed']} times it was there already")
    return problems


def test_killed_while_the_schema_moves(base, folder, chance, each):
    """FI-26: data whose schema is half way are taken further by the next start, whatever kills that one too."""
    half = HalfMade(base, folder / "half")
    kills = Kills(half, folder / "moving", chance, each)
    verify = lambda server: ["audit", "verify", *server.place]
    whole = schema_of(tenant_file(base.copy(folder / "whole")))

    def check(server):
        again = nagi(server, *verify(server))
        problems = [f"the next start: {again.stderr.strip()}"] if again.returncode else []
        if schema_of(half.file(server)) != whole:
            problems.append("another schema than this release's")
        return problems + broken(server)

    fired, problems = kills.run(verify, check)
    print(f"  a schema, {half.steps} of {len(whole[1])} steps done: {fired} kills")
    return problems


class HalfMade:
    """Data with a company whose tables stop half way: its making was killed there, and then it was put into the list."""

    def __init__(self, base, folder):
        folder.mkdir()
        self.base = base
        for n in range(4, 60):
            self.server = base.copy(folder / f"killed-{n}")
            old = tenant_file(self.server)
            killed(self.server, ["tenant", "create", "会社丙", *self.server.place], "fdatasync", n, folder)
            new = [file for file in self.server.data.glob("tenants/*/data.db") if file != old]
            self.steps = steps_in(new[0]) if new else 0
            if 3 < self.steps < steps_in(old):
                break
        else:
            raise SystemExit("no kill left a company half made")
        self.id = new[0].parent.name
        with closing(sqlite3.connect(self.server.data / "installation.db")) as db:
            db.execute("INSERT INTO tenant VALUES (?, 'halfmade22', '会社丙', '2026-04-01T00:00:00.000Z')", (int(self.id),))
            db.commit()

    def copy(self, folder):
        return self.base.copy(folder, self.server)

    def file(self, server):
        return server.data / "tenants" / self.id / "data.db"


def steps_in(file):
    with closing(sqlite3.connect(file)) as db:
        if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'migration'").fetchone():
            return 0
        return db.execute("SELECT count(*) FROM migration").fetchone()[0]


def schema_of(file):
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as db:
        return (db.execute("SELECT name, sql FROM sqlite_master ORDER BY type, name").fetchall(),
                db.execute("SELECT id, digest FROM migration ORDER BY position").fetchall())


def test_killed_at_the_first_start(program, folder, chance, each):
    """FI-02: key file, key database, data: whatever is there when it dies, the next start goes on from it."""
    kills = Kills(Nothing(program), folder / "first", chance, each)
    create = lambda server: ["tenant", "create", "会社甲", *server.place]

    def check(server):
        again = nagi(server, *create(server))
        return [f"the next start: {again.stderr.strip()[-200:]}"] if again.returncode else broken(server)

    fired, problems = kills.run(create, check)
    print(f"  a first start: {fired} kills")
    return problems


class Nothing:
    """An empty place."""

    def __init__(self, program):
        self.program = program

    def copy(self, folder):
        return Server(self.program, folder)
