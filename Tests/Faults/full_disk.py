#!/usr/bin/env python3
"""A full disk: the data lie on a small disk of their own, which fills up while people send their sheets.

usage: Tests/Faults/full_disk.py [--nagi PROGRAM] [--people 300] [--threads 4] [--megabytes 48]

Writes are refused then and pages still open; when there is room again everything goes on without a restart; what was
acknowledged is stored once. A process that runs out of room must not lose a sheet, and must not need anybody's help.
Needs a mount namespace of its own (root, or a kernel that gives one to users). Ends with 1 and names what is wrong.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Crash"))
sys.dont_write_bytecode = True

from answering import Crowd, Person, some_answers  # noqa: E402
from browser import Browser  # noqa: E402
from company import Company  # noqa: E402
from kill_rounds import rows_of, tenant_file, test_no_sheet_is_there_twice  # noqa: E402
from server import Server, find_program  # noqa: E402

INSIDE = "--inside"


class Disk:
    """A disk in memory, of so many megabytes."""

    def __init__(self, place, megabytes):
        self.place, self.ballast = place, place / "ballast"
        place.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=700", "nagi", place], check=True)

    def fill(self):
        """Leaves not one page."""
        with open(self.ballast, "wb", buffering=0) as file:
            try:
                while file.write(b"\0" * 4096):
                    pass
            except OSError:
                pass

    def free(self):
        self.ballast.unlink()


def refused_write(port, word):
    """What opening a link answers, as soon as the log of the database has no room left of its own either."""
    for _ in range(400):
        browser = Browser(port)
        form = browser.get("/l/" + word).expect(200).form("/openings")
        status = browser.submit(form).status
        browser.close()
        if status != 303:
            return status
    return 303


def test_a_full_disk_refuses_writes_and_shows_pages(port, slug, words):
    """FI-10, RE-13"""
    refused = refused_write(port, words[0])
    page = Browser(port).get(f"/t/{slug}/sign-in").status
    return [f"with a full disk: writing {refused}, reading {page}"] if (refused, page) != (503, 200) else []


def test_room_again_is_enough(port, slug, word):
    """FI-10, RE-13: no restart, nobody's help."""
    person = Person(port, slug, word, some_answers(random.Random(1)))
    begin = time.perf_counter()
    person.open()
    person.send()
    return person, time.perf_counter() - begin


def run(options, folder):
    disk = Disk(folder / "data", options.megabytes)
    server = Server(find_program(options.nagi), folder)
    server.start()
    company = Company(server, options.people).prepare()
    words = company.personal_links()
    kept, words = words[:3], words[3:]
    crowd = Crowd(server.port, company.slug, words, options.threads, options.seed)
    pid, problems = server.pid, []
    with crowd:
        time.sleep(1)
        disk.fill()
        time.sleep(1)
        before = len(crowd.sent)
        problems += test_a_full_disk_refuses_writes_and_shows_pages(server.port, company.slug, kept)
        time.sleep(0.5)
        stalled = len(crowd.sent) - before
        disk.free()
        person, seconds = test_room_again_is_enough(server.port, company.slug, kept[0])
        time.sleep(1)
    problems += crowd.problems
    person.receipt = person.read_receipt()
    crowd.sent.append(person)
    lost = sum(each.read_receipt() != each.receipt for each in crowd.sent)
    shown = company.progress()
    if server.process.poll() is not None or server.pid != pid:
        problems.append("the program did not survive the full disk")
    server.stop()
    rows, audit = rows_of(tenant_file(server)), server.audit()
    problems += test_no_sheet_is_there_twice(crowd, rows, shown)
    problems += [f"{lost} receipts differ"] if lost else []
    problems += [] if audit[0] and rows["integrity"] == "ok" else [f"{rows}, audit: {audit[1]}"]
    print(
        f"a full disk: {len(crowd.sent)} sheets acknowledged ({crowd.retried} after a refusal), {rows['sheets']} stored; "
        f"{stalled} while it was full; the next sheet {seconds * 1000:.0f} ms after there was room; "
        f"integrity_check {rows['integrity']}")
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nagi")
    parser.add_argument("--people", type=int, default=300)
    parser.add_argument("--threads", type=int, default=4)
    parser.add_argument("--megabytes", type=int, default=48)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 31))
    parser.add_argument(INSIDE, action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if not options.inside:
        apart = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-rm"]
        sys.exit(subprocess.run([*apart, sys.executable, __file__, *sys.argv[1:], INSIDE]).returncode)
    with tempfile.TemporaryDirectory(prefix="nagi-disk-", ignore_cleanup_errors=True) as folder:
        problems = run(options, Path(folder))
        subprocess.run(["umount", Path(folder) / "data"])
    for problem in problems:
        print(f"FAILED: {problem}", file=sys.stderr)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
