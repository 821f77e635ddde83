#!/usr/bin/env python3
"""Proves from a trace of system calls that no sheet is acknowledged before it is on the disk.

usage: Tests/Crash/fsync_order.py [--nagi PROGRAM] [--single 20] [--together 80] [--threads 8] [--delay 3] [--keep TRACE]

The program runs under strace, every fdatasync made slower by --delay milliseconds. Sheets are sent one by one, then by
several threads at once. In the log (WAL) each sheet's row is found by the mark of its session; its transaction ends at
the next commit frame; the reply may leave only after an fdatasync that began behind that frame has ended.
The same check must fail on two falsified copies of the trace.
"""

import argparse
import hashlib
import random
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path

import syscalls
from answering import Person, some_answers
from company import Company
from server import Server, find_program

CALLS = "pwrite64,write,writev,sendto,sendmsg,fdatasync,fsync"


def strace(file, delay):
    return [
        "strace", "-f", "--seccomp-bpf", "-yy", "-x", "-s", "5000", "-e", f"trace={CALLS}",
        "-e", f"inject=fdatasync:delay_exit={delay * 1000}", "-e", "signal=none", "-o", str(file)]


def mark_of(person):
    """The 16 bytes by which a sheet's row remembers the session that sent it."""
    secret = person.browser.cookies["__Host-nagi-link"][-43:]
    return hashlib.sha256(f"tag:{secret}".encode()).digest()[:16]


def send(people, acknowledgements):
    for person in people:
        person.open()
        form = person.check_form()
        port = person.browser.local_port
        person.send(form)
        if person.browser.local_port != port:
            raise SystemExit("a connection was not kept: its replies cannot be told apart")
        acknowledgements.append(syscalls.Acknowledgement(mark_of(person), port))


def send_all(server, company, words, options):
    """Connections stay open to the end, so that no port is used twice."""
    generator = random.Random(57)
    people = [Person(server.port, company.slug, word, some_answers(generator)) for word in words]
    acknowledgements = []
    send(people[:options.single], acknowledgements)
    rest = people[options.single:]
    threads = [
        threading.Thread(target=send, args=(rest[number::options.threads], acknowledgements))
        for number in range(options.threads)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return acknowledgements


# FI-01, RE-02
def test_nothing_is_acknowledged_before_it_is_on_the_disk(acknowledgements, events, sent):
    problems = syscalls.early_replies(acknowledgements, events)
    if len(acknowledgements) != sent:
        problems.append(f"{len(acknowledgements)} acknowledgements of {sent}")
    return problems


def test_the_check_fails_on_falsified_traces(acknowledgements, events):
    """Control: without the syncs, and with replies moved before them, every single reply must be named."""
    problems = []
    for falsified in (syscalls.without_syncs(events), syscalls.with_hasty_replies(acknowledgements, events)):
        found = len(syscalls.early_replies(acknowledgements, falsified))
        if found != len(acknowledgements):
            problems.append(f"of {len(acknowledgements)} early replies in a falsified trace only {found} were seen")
    return problems


def run(options, folder):
    program, file = find_program(options.nagi), options.keep or folder / "trace"
    server = Server(program, folder)
    server.start()
    people = options.single + options.together
    company = Company(server, people).prepare()
    words = company.personal_links()
    server.stop()
    server.wrapper = strace(file, options.delay)
    server.start()
    acknowledgements = send_all(server, company, words, options)
    server.stop()
    with open(file, encoding="latin-1") as lines:
        events = list(syscalls.events(lines))
    report(options, events, acknowledgements)
    problems = test_nothing_is_acknowledged_before_it_is_on_the_disk(acknowledgements, events, people)
    return problems + test_the_check_fails_on_falsified_traces(acknowledgements, events)


def report(options, events, acknowledgements):
    logged = syscalls.frames(events)
    print(
        f"{len(acknowledgements)} acknowledgements ({options.single} one by one, {options.together} by "
        f"{options.threads} threads), {sum(frame.is_commit for frame in logged)} transactions of {len(logged)} pages, "
        f"{sum(event.is_sync for event in events)} syncs, each {options.delay} ms slower")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nagi")
    parser.add_argument("--single", type=int, default=20)
    parser.add_argument("--together", type=int, default=80)
    parser.add_argument("--threads", type=int, default=8)
    parser.add_argument("--delay", type=int, default=3, help="milliseconds added to each fdatasync")
    parser.add_argument("--keep", metavar="TRACE", help="where to leave the trace")
    options = parser.parse_args()
    if not shutil.which("strace"):
        sys.exit("strace is not installed: apt-get install strace")
    begin = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="nagi-fsync-") as folder:
        problems = run(options, Path(folder))
    print(f"{time.perf_counter() - begin:.0f} s; replies before their fsync: {len(problems)}")
    for problem in problems[:20]:
        print(f"FAILED: {problem}", file=sys.stderr)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
