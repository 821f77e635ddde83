"""FI-11, FI-18: a database that somebody else has locked, and hardly any files."""

import random
import sqlite3
import threading
import time

from answering import Person, some_answers
from browser import Browser
from failing_calls import stored
from kill_rounds import tenant_file
from stage import Stage, connect

PATIENCE = 5


def locked(file, seconds):
    """Another program holds the database; the lock is there when this returns. Join to wait for its end."""
    is_held = threading.Event()

    def hold():
        db = sqlite3.connect(file, isolation_level=None)
        db.execute("BEGIN EXCLUSIVE")
        is_held.set()
        time.sleep(seconds)
        db.execute("ROLLBACK")
        db.close()

    thread = threading.Thread(target=hold)
    thread.start()
    is_held.wait()
    return thread


def test_a_locked_database_is_waited_for(base, folder):
    """FI-18: for five seconds; then 503, nothing half done, and the same request again gives one sheet."""
    server = base.copy(folder / "locked")
    server.start()
    person, other = [
        Person(server.port, base.company.slug, word, some_answers(random.Random(word))) for word in base.words[:2]]
    for each in (person, other):
        each.open()
        each.form = each.check_form()
    told = []
    for each, seconds in ((person, 1), (other, PATIENCE + 2.5)):
        holder, begin = locked(tenant_file(server), seconds), time.perf_counter()
        page = Browser(server.port).get(f"/t/{base.company.slug}/sign-in").status
        read = time.perf_counter() - begin
        status = each.browser.submit(each.form, **each.answers).status
        told.append((status, page, read, time.perf_counter() - begin))
        holder.join()
    again = other.browser.submit(other.form, **other.answers).status
    print("  " + "; ".join(f"writing {status} after {all:.1f} s, reading {page} after {read:.2f} s"
                           for status, page, read, all in told) + f"; again: {again}")
    problems = [] if [one[0] for one in told] == [303, 503] and again == 303 else [f"told {told}, again {again}"]
    if any(page != 200 or read > 1 for _, page, read, _ in told):
        problems.append("reading waited")
    if not PATIENCE - 1 < told[1][3] < PATIENCE + 2:
        problems.append(f"503 after {told[1][3]:.1f} s")
    return problems + stored(server, [person, other])


def test_hardly_any_files_are_survived(base, folder, files=64):
    """FI-11: visitors are told to come back, or wait; the program lives and goes on when they have left."""
    original = base.copy(folder / "few")
    server = Stage(folder / "few", base.program, files=files)
    server.start()
    held = []
    for _ in range(files * 2):
        try:
            held.append(connect(server.port))
        except OSError:
            break
    time.sleep(1)
    alive = server.process.poll() is None
    for client in held:
        client.close()
    until, page = time.monotonic() + 10, None
    while page != 200 and time.monotonic() < until:
        page = server.status(f"/t/{base.company.slug}/sign-in")
        time.sleep(0.05)
    person = Person(server.port, base.company.slug, base.words[0], some_answers(random.Random(1)))
    person.open()
    person.send()
    print(f"  {files} files, {len(held)} connections held: alive {alive}; let go: a page {page}, a sheet sent")
    problems = [] if alive and page == 200 else [f"alive {alive}, page {page}"]
    return problems + stored(server, [person]) + ([] if original else [])
