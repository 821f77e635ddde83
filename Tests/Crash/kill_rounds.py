#!/usr/bin/env python3
"""Kills `nagi serve` again and again while people send their sheets, then counts: every acknowledged sheet is there
exactly once, with the receipt that was shown; every ✓ of a tapped answer is there; the audit chain is whole.

usage: Tests/Crash/kill_rounds.py [--nagi PROGRAM] [--rounds 20] [--people 2000] [--threads 6] [--seed N] [--keep]

Everything happens over HTTP with the real program; the database is opened by sqlite3 only at the end, read-only.
Ends with 1 and names what is wrong.
"""

import argparse
import random
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from answering import Crowd
from browser import Browser
from company import Company
from server import Server, find_program


def kill_and_restart(server, slug, rounds, chance):
    """Seconds from start to the first page, round by round."""
    restarts = []
    for _ in range(rounds):
        time.sleep(chance.uniform(0.1, 0.9))
        server.kill()
        begin = time.perf_counter()
        server.start()
        Browser(server.port).get(f"/t/{slug}/sign-in").expect(200)
        restarts.append(time.perf_counter() - begin)
    return restarts


def tenant_file(server):
    (file,) = server.data.glob("tenants/*/data.db")
    return file


def rows_of(file):
    """What the stopped database holds: figures of one SELECT each."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as db:
        one = lambda sql: db.execute(sql).fetchone()[0]
        return {
            "integrity": one("PRAGMA integrity_check"),
            "orphans": len(db.execute("PRAGMA foreign_key_check").fetchall()),
            "sheets": one("SELECT count(*) FROM sheet"),
            "senders": one("SELECT count(DISTINCT invitation) FROM sheet"),
            "drafts": one("SELECT count(*) FROM draft"),
            "drafts of senders": one("SELECT count(*) FROM draft WHERE invitation IN (SELECT invitation FROM sheet)"),
            "audited": one(
                "SELECT count(*) FROM audit WHERE function = 'answer.send' AND outcome = 'done'"),
        }


# FI-03, RE-02
def test_every_acknowledged_sheet_is_there(crowd):
    lost = [person for person in crowd.sent if person.read_receipt() != person.receipt]
    return [f"{len(lost)} acknowledged sheets are gone or have another receipt"] if lost else []


# FI-03, RE-03
def test_no_sheet_is_there_twice(crowd, rows, shown):
    senders, problems = len(crowd.sent), []
    if shown[0] != senders:
        problems.append(f"the campaign's page counts {shown[0]}, acknowledged were {senders}")
    for name in ("sheets", "senders"):
        if rows[name] != senders:
            problems.append(f"{name} in the database: {rows[name]}, acknowledged were {senders}")
    if rows["audited"] < senders:
        problems.append(f"{rows['audited']} audit rows for {senders} sheets")
    if rows["drafts of senders"]:
        problems.append(f"{rows['drafts of senders']} drafts are left of people who sent")
    return problems


# RE-04
def test_every_promised_tap_is_there(crowd):
    lost = 0
    for person in crowd.tapped:
        saved = person.saved_answers()
        lost += sum(saved.get(item) != code for item, code in person.promised.items())
    return [f"{lost} answers with ✓ are gone"] if lost else []


def test_same_link_gives_no_second_sheet(crowd, port, slug):
    """From another browser, other answers to a sent sheet are refused and the receipt stays."""
    person = crowd.sent[0]
    page = Browser(port).get("/l/" + person.word).expect(200)
    if 'action="/t/%s/openings"' % slug in page.text:
        return ["a sent sheet can be opened again"]
    other = {**person.answers, "A1": person.answers["A1"] % 4 + 1}
    status = person.browser.submit(person.form, **other).status
    changed = person.read_receipt() != person.receipt
    return [f"other answers after sending: {status}"] if status != 409 or changed else []


def test_database_and_audit_are_whole(rows, audit):
    problems = [] if rows["integrity"] == "ok" and not rows["orphans"] else [f"integrity: {rows}"]
    return problems if audit[0] else problems + [f"audit: {audit[1]}"]


def test_these_checks_find_a_planted_loss(server, crowd, shown):
    """Control: in a copy with one sheet taken out and one audit row changed, the same checks complain."""
    copy = Server(server.program, server.folder / "planted")
    shutil.copytree(server.data, copy.data)
    shutil.copy(server.folder / "data.key", copy.folder / "data.key")
    with closing(sqlite3.connect(tenant_file(copy))) as db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f'DROP TRIGGER "{name}"')
        db.execute("DELETE FROM sheet WHERE id = (SELECT max(id) FROM sheet)")
        db.execute("UPDATE audit SET object = object + 1 WHERE seq = (SELECT max(seq) / 2 FROM audit)")
        db.commit()
    rows = rows_of(tenant_file(copy))
    found = test_no_sheet_is_there_twice(crowd, rows, shown)
    if not found or not test_database_and_audit_are_whole(rows, copy.audit()):
        return ["the checks did not see a planted loss"]
    return []


def run(options, folder):
    server = Server(find_program(options.nagi), folder)
    chance = random.Random(options.seed)
    server.start()
    company = Company(server, options.people).prepare()
    words = company.personal_links()
    crowd = Crowd(server.port, company.slug, words, options.threads, options.seed)
    with crowd:
        restarts = kill_and_restart(server, company.slug, options.rounds, chance)
    if crowd.problems:
        return crowd.problems
    problems = test_every_acknowledged_sheet_is_there(crowd) + test_every_promised_tap_is_there(crowd)
    problems += test_same_link_gives_no_second_sheet(crowd, server.port, company.slug)
    shown = company.progress()
    server.stop()
    rows, audit = rows_of(tenant_file(server)), server.audit()
    problems += test_no_sheet_is_there_twice(crowd, rows, shown) + test_database_and_audit_are_whole(rows, audit)
    problems += test_these_checks_find_a_planted_loss(server, crowd, shown)
    if crowd.retried == 0:
        problems.append("no kill met a sheet under way: nothing was tried")
    report(options, crowd, restarts, rows, audit)
    return problems


def report(options, crowd, restarts, rows, audit):
    taps = sum(len(person.promised) for person in crowd.tapped)
    milliseconds = [seconds * 1000 for seconds in restarts]
    print(
        f"{options.rounds} kills under load: {len(crowd.sent)} sheets acknowledged ({crowd.retried} after a broken "
        f"try), {crowd.repeated} sent again, {rows['sheets']} stored; {taps} taps with ✓ of {len(crowd.tapped)} people")
    print(
        f"restart to the first page: median {statistics.median(milliseconds):.0f} ms, "
        f"longest {max(milliseconds):.0f} ms; {audit[1].rpartition('/')[2].strip()}; "
        f"integrity_check {rows['integrity']}; seed {options.seed}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nagi")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--people", type=int, default=2000)
    parser.add_argument("--threads", type=int, default=6)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 31))
    parser.add_argument("--keep", action="store_true", help="leave the data behind")
    options = parser.parse_args()
    run_in_folder(run, options, "nagi-kill-")


def run_in_folder(run, options, prefix):
    """Runs in a temporary folder, kept when asked; names what is wrong, and ends with 1 then."""
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    # PostgreSQL has a user of its own, who must reach a cluster in it.
    folder.chmod(0o755)
    begin = time.perf_counter()
    try:
        problems = run(options, folder)
    finally:
        if not options.keep:
            shutil.rmtree(folder, ignore_errors=True)
    print(f"{time.perf_counter() - begin:.0f} s" + (f", data left in {folder}" if options.keep else ""))
    for problem in problems:
        print(f"FAILED: {problem}", file=sys.stderr)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
