#!/usr/bin/env python3
"""FI-05: the power goes. strace writes down what a run wrote and synced; then the run's files are made again as a disk
may hold them at some moment, without the writes that no sync had reached. Of every such disk: what was acknowledged is
there, nothing is half there, and the service starts.

usage: Tests/Faults/power_cut.py [--nagi PROGRAM] [--long] [--seed N] [--only WORDS] [--keep]

SQLite only; PostgreSQL's disk is PostgreSQL's. Needs strace and the right to trace; says NOT RUN where there is none.
Ends with 1 and names what is wrong.
"""

import argparse
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Crash"))
sys.dont_write_bytecode = True

import injecting  # noqa: E402
from answering import Person, some_answers  # noqa: E402
from cut_files import Disk, command, steps_of  # noqa: E402
from kill_rounds import rows_of, run_in_folder, tenant_file  # noqa: E402
from prepared import Prepared, broken, nagi  # noqa: E402
from server import Server, find_program  # noqa: E402

# People, disks looked at by sqlite3, disks on which the service starts, disks of a company that was being made.
SHORT = {"people": 45, "disks": 40, "starts": 2, "made": 4}
LONG = {"people": 600, "disks": 1500, "starts": 60, "made": 120}
# Sent: the answer leads to the own secret or to the receipt.
SENT = re.compile(rb"HTTP/1.1 303.*\r\nlocation: \S*/(?:secret|receipt)\r\n", re.I | re.S)


class Record:
    """A run on a copy of the base: where the disk began, and what happened to it."""

    def __init__(self, server, file):
        self.server, self.file, self.disk = server, file, Disk(server.data)
        self.beginning = dict(self.disk.synced)

    def end(self):
        self.steps = steps_of(self.file, self.server.data)
        self.wal = [step for step in self.steps if step.path and step.path.name.endswith("-wal")]
        self.moved = [step for step in self.steps if step.path and step.path.suffix == ".db" and step.kind == "write"]

    def disks(self, chance, count, skips=lambda step: False):
        """Gives (position, {file: bytes}) at moments chosen by chance, the very end among them. `skips`: steps that
        this disk does not do."""
        self.disk.synced, self.disk.pending, self.disk.number = dict(self.beginning), {}, 0
        replies = [n + 1 for n, step in enumerate(self.steps) if step.kind == "reply"]
        moves = [n + 1 for n, step in enumerate(self.steps) if step.kind == "write" and step.path.suffix == ".db"]
        others = range(1, len(self.steps))
        moments = [len(self.steps)] + [
            chance.choice(chance.choice([group for group in (replies, moves, others) if group]))
            for _ in range(count - 1)]
        done = 0
        for moment in sorted(moments):
            for step in self.steps[done:moment]:
                if skips(step):
                    self.disk.number += 1
                else:
                    self.disk.take(step)
            done = moment
            share = chance.choice([0, 0, chance.random(), chance.random(), 1])
            yield moment, self.disk.after_a_cut(chance, 0 if moment == len(self.steps) else share)

    def write(self, files, folder, program):
        """A stopped server on such a disk."""
        shutil.rmtree(folder, ignore_errors=True)
        server = Server(program, folder)
        shutil.copy2(self.server.folder / "data.key", server.folder / "data.key")
        for path, content in files.items():
            place = server.data / path.relative_to(self.server.data)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        return server


def recorded_answers(base, folder, chance, threads=3):
    """(the record, everybody who sent with the time of the acknowledgement)"""
    server = base.copy(folder / "recorded")
    record = Record(server, folder / "calls")
    server.wrapper = command(record.file)
    server.start()
    words, sent, lock = list(base.words), [], threading.Lock()

    def send():
        while True:
            with lock:
                word = words.pop() if words else None
            if word is None:
                return
            person = Person(server.port, base.company.slug, word, some_answers(random.Random(word)))
            person.open()
            for item in ("A1", "A2"):
                person.tap(item)
            person.send()
            person.at = time.time()
            person.receipt = person.read_receipt()
            person.browser.close()
            with lock:
                sent.append(person)

    senders = [threading.Thread(target=send) for _ in range(threads)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    server.kill()
    record.end()
    return record, sent


def looked_at(server, acknowledged):
    """What is wrong with a disk, as sqlite3 sees it after taking up the log that the cut left."""
    try:
        return rows_looked_at(server, acknowledged)
    except sqlite3.DatabaseError as problem:
        return [f"broken: {problem}"]


def rows_looked_at(server, acknowledged):
    found = []
    for file in server.data.rglob("*.db"):
        with closing(sqlite3.connect(file)) as db:
            whole = db.execute("PRAGMA integrity_check").fetchone()[0]
            orphans = db.execute("PRAGMA foreign_key_check").fetchall()
        if whole != "ok" or orphans:
            found.append(f"{file.name}: {whole}, {len(orphans)} orphans")
    rows = rows_of(tenant_file(server))
    if rows["sheets"] < acknowledged:
        found.append(f"{acknowledged} sheets were acknowledged, {rows['sheets']} are there")
    if rows["sheets"] != rows["senders"] or rows["sheets"] != rows["audited"] or rows["drafts of senders"]:
        found.append(f"half written: {rows}")
    return found


def started(base, server, people):
    """What is wrong with the service on such a disk. `people`: whose acknowledgement had come before the cut."""
    whole, words = server.audit()
    found = [] if whole else [f"audit: {words}"]
    server.start()
    for person in people:
        person.browser.close()
        person.browser.port = server.port
        page = person.browser.get(person.path("receipt"))
        if page.status != 200 or person.receipt not in page.text:
            found.append(f"a receipt is answered {page.status}")
        person.browser.close()
    server.stop()
    return found


def test_the_power_goes_while_people_answer(base, folder, chance, sizes):
    """FI-05, RE-02"""
    record, sent = recorded_answers(base, folder, chance)
    replies = [n for n, step in enumerate(record.steps) if step.kind == "reply" and SENT.search(step.data)]
    found = [] if len(replies) == len(sent) else [f"{len(sent)} people sent, the record has {len(replies)} answers"]
    every, dropped = max(1, sizes["disks"] // sizes["starts"]), 0
    for number, (moment, files) in enumerate(record.disks(chance, sizes["disks"])):
        acknowledged = sum(reply < moment for reply in replies)
        server = record.write(files, folder / "disk", base.program)
        dropped += any(record.disk.pending.values())
        # The service goes first: sqlite3 would take up the log before it.
        problems = []
        if number % every == every - 1 or moment == len(record.steps):
            people = [person for person in sent if person.at < record.steps[moment - 1].at]
            problems = started(base, server, people[-5:])
        problems += looked_at(server, acknowledged)
        found += [f"cut at {moment} of {len(record.steps)}: {problem}" for problem in problems]
    syncs = sum(step.kind == "sync" for step in record.steps)
    print(f"  {len(sent)} sheets, {len(record.wal)} calls on logs, {len(record.moved)} writes to databases, {syncs} syncs; "
          f"{sizes['disks']} disks, {dropped} of them with writes that no sync had reached")
    # A log is moved from 16 MiB on, which a few people do not fill.
    if not record.moved and sizes is LONG:
        found.append("no log was moved to its database: that part was not tried")
    return found + liar(base, folder, record, len(sent))


def liar(base, folder, record, sent):
    """Control: on a disk that says it synced the log and did not, the same look finds the loss."""
    lies = lambda step: step.kind == "sync" and step.path.name == "data.db-wal"
    moment, files = list(record.disks(random.Random(1), 1, lies))[-1]
    server = record.write(files, folder / "disk", base.program)
    return [] if looked_at(server, sent) else ["a disk that lost acknowledged sheets was not seen"]


def test_the_power_goes_while_a_company_is_made(base, folder, chance, sizes):
    """FI-05 over keys and data: keys first, the list last. Nothing of it is served, or all; the next try gives one."""
    server, name = base.copy(folder / "made"), "会社乙"
    record = Record(server, folder / "calls")
    create = lambda server: ["tenant", "create", name, *server.place]
    subprocess.run(
        [*command(record.file), server.program, *create(server)], env=server.environment, check=True, capture_output=True)
    record.end()
    found, listed = [], 0
    for moment, files in record.disks(chance, sizes["made"]):
        server = record.write(files, folder / "disk", base.program)
        is_there = nagi(server, "tenant", "list", *server.place).stdout.count(name)
        listed += is_there
        problems = broken(server)
        if moment == len(record.steps) and not is_there:
            problems.append("a company that was said to be made is not there")
        again = nagi(server, *create(server))
        if again.returncode or nagi(server, "tenant", "list", *server.place).stdout.count(name) != 1:
            problems.append(f"the next try: {again.stdout}{again.stderr}")
        found += [f"cut at {moment} of {len(record.steps)}: {problem}" for problem in problems + broken(server)]
    print(f"  {sizes['made']} disks of {len(record.steps)} moments; {listed} times the company was there")
    return found


def run(options, folder):
    chance, sizes = random.Random(options.seed), LONG if options.long else SHORT
    print(f"seed {options.seed}")
    base, problems = Prepared(find_program(options.nagi), folder, sizes["people"]), []
    for test in (test_the_power_goes_while_people_answer, test_the_power_goes_while_a_company_is_made):
        if options.only and options.only not in test.__name__:
            continue
        place, begin = folder / test.__name__, time.perf_counter()
        place.mkdir()
        found = test(base, place, chance, sizes)
        name = test.__name__.removeprefix("test_").replace("_", " ")
        print(f"{name}: {'FAILED' if found else 'ok'} ({time.perf_counter() - begin:.1f} s)", flush=True)
        problems += [f"{name}: {problem}" for problem in found]
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nagi")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 31))
    parser.add_argument("--only", help="tests with this in their name")
    parser.add_argument("--keep", action="store_true", help="leave the data behind")
    options = parser.parse_args()
    if reason := injecting.missing():
        print(f"a power cut: NOT RUN: {reason}", file=sys.stderr)
        return
    run_in_folder(run, options, "nagi-cut-")


if __name__ == "__main__":
    main()
