#!/usr/bin/env python3
"""Faults from outside, against a real program on loopback: slow clients, broken connections, more than it can do,
signals, and what its log tells afterwards.

usage: Tests/Faults/run.py [--nagi PROGRAM] [--long]

Short: some 40 seconds, with limits for a machine that others use too. Long: 500 clients of each kind, every 16th byte,
half a minute of overload, and the figures of the promise. Ends with 1 and names what is wrong.
"""

import argparse
import shutil
import signal
import sqlite3
import sys
import tempfile
import threading
import time
from contextlib import closing
from pathlib import Path

from crowding import (
    test_connections_beyond_the_limit_are_told_so, test_many_passwords_at_once_queue_or_are_told_to_come_back,
    test_overload_is_refused_quickly_and_loses_nothing)
from cutting import test_a_sheet_cut_anywhere_is_stored_once
from signalling import test_a_stop_finishes_what_is_in_hand, test_a_storm_of_signals_ends_nothing
from slow import test_slow_clients_are_closed_and_nobody_notices
from stage import Company, Stage
from telling import test_the_log_of_a_full_run_tells_nothing
from unit import test_the_systemd_unit_is_read_and_hardened
from upgrading import test_an_upgrade_refuses_nobody

SHORT = {"people": 120, "clients": 60, "step": 100, "seconds": 4, "connections": 1500, "restarts": 3}
LONG = {"people": 1200, "clients": 500, "step": 16, "seconds": 30, "connections": 3000, "restarts": 20}


class Report:
    def __init__(self):
        self.failed = 0

    def tell(self, test, problems, begin):
        words = "ok" if not problems else "FAILED: " + "; ".join(problems)
        self.failed += bool(problems)
        name = test.__name__.removeprefix("test_").replace("_", " ")
        print(f"faults: {name}: {words} ({time.perf_counter() - begin:.1f}s)", flush=True)

    def run(self, test, *arguments, **more):
        begin = time.perf_counter()
        try:
            result = test(*arguments, **more)
        except (Exception, SystemExit) as problem:
            # Also in a thread, where it would end nothing and be counted nowhere.
            result = [f"{type(problem).__name__}: {problem}"]
        problems, value = result if isinstance(result, tuple) else (result, None)
        self.tell(test, problems, begin)
        return value


def test_every_acknowledged_sheet_is_stored_once(server, count):
    """FI-08, FI-21: with the server stopped."""
    (file,) = server.data.glob("tenants/*/data.db")
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as db:
        rows = db.execute("SELECT count(*), count(DISTINCT invitation) FROM sheet").fetchone()
    whole, words = server.audit()
    print(f"  {count} acknowledged, {rows[0]} stored; {words}")
    problems = [] if rows == (count, count) else [f"rows and senders {rows}, acknowledged {count}"]
    return problems + ([] if whole else ["the audit is broken"])


def slow_part(report, folder, options, sizes):
    """A server of its own, beside the quick faults."""
    server = Stage(folder, options.nagi)
    server.start()
    report.run(test_slow_clients_are_closed_and_nobody_notices, server, sizes["clients"], options.long)
    report.run(test_the_limit_of_connections, options, folder)
    server.stop()


def test_the_limit_of_connections(options, folder):
    server = Stage(folder / "few", options.nagi, files=400)
    server.start()
    try:
        return test_connections_beyond_the_limit_are_told_so(server)
    finally:
        server.stop()


def run(options, folder):
    sizes, report = LONG if options.long else SHORT, Report()
    report.run(test_the_systemd_unit_is_read_and_hardened)
    slow = threading.Thread(target=report.run, args=(slow_part, report, folder / "slow", options, sizes))
    slow.start()
    server = Stage(folder / "quick", options.nagi)
    server.start()
    company = Company(server, sizes["people"]).prepare()
    links = company.personal_links()
    words = list(links)
    stored = report.run(test_a_sheet_cut_anywhere_is_stored_once, server, company, words, sizes["step"]) or 0
    report.run(test_a_storm_of_signals_ends_nothing, server, company)
    report.run(test_an_upgrade_refuses_nobody, folder / "upgrade", options.nagi, sizes["restarts"])
    slow.join()
    report.run(test_many_passwords_at_once_queue_or_are_told_to_come_back, server, company, options.long)
    stored += report.run(
        test_overload_is_refused_quickly_and_loses_nothing, server, company, words, sizes["seconds"],
        sizes["connections"], options.long) or 0
    report.run(test_a_stop_finishes_what_is_in_hand, server, company, signal.SIGTERM)
    report.run(test_every_acknowledged_sheet_is_stored_once, server, stored)
    report.run(test_the_log_of_a_full_run_tells_nothing, server, company, links)
    return report.failed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nagi")
    parser.add_argument("--long", action="store_true")
    options = parser.parse_args()
    if not shutil.which("wrk"):
        sys.exit("wrk is not installed: apt-get install wrk")
    folder, begin = Path(tempfile.mkdtemp(prefix="nagi-faults-")), time.perf_counter()
    try:
        failed = run(options, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"faults: {'all passed' if not failed else f'{failed} failed'} in {time.perf_counter() - begin:.0f} s")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
