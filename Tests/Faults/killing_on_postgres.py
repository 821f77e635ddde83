#!/usr/bin/env python3
"""Kills the program at the n-th message to PostgreSQL (or reply to a visitor) while people save and send answers, while
a roster is stored, while a company is made. Then it counts.

usage: Tests/Faults/killing_on_postgres.py [--nagi PROGRAM] [--people 60] [--kills 6] [--seed N] [--keep]

Short: some messages, chosen by the printed seed. Needs strace and the right to trace; says NOT RUN where there is none.
Ends with 1 and names what is wrong.
"""

import argparse
import random
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Crash"))
sys.dont_write_bytecode = True

import injecting  # noqa: E402
from answering import Crowd  # noqa: E402
from clusters import BIN, Server as Cluster, owned  # noqa: E402
from company import Company  # noqa: E402
from injecting import KILL, Attached, run_harmed, wait_until_gone  # noqa: E402
from kill_rounds import run_in_folder, test_every_acknowledged_sheet_is_there, test_every_promised_tap_is_there  # noqa: E402
from killing_servers import GONE, checked  # noqa: E402
from server import Server, find_program  # noqa: E402


class House:
    """One server of Nagi and a durable cluster."""

    def __init__(self, program, folder):
        self.cluster = Cluster(folder / "postgres", "one")
        owned(BIN / "initdb", "-D", self.cluster.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C")
        self.cluster.start()
        for name in ("nagi_data", "nagi_keys"):
            self.cluster.rows(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")
        address = lambda name: f"postgresql:///{name}?host={self.cluster.socket}&user=postgres"
        self.server = Server(program, folder / "nagi", environment={
            "NAGI_DATABASE": address("nagi_data"), "NAGI_KEYS": address("nagi_keys")})

    def count(self, what, table):
        (schema, *_) = self.cluster.rows(
            "SELECT nspname FROM pg_namespace WHERE nspname ~ '^tenant_[0-9]+$' ORDER BY oid", "nagi_data")
        return int(self.cluster.rows(f"SELECT {what} FROM {schema}.{table}", "nagi_data")[0])

    def run(self, *command):
        return subprocess.run(
            [self.server.program, *command], env=self.server.environment, capture_output=True, text=True)


def test_killed_while_people_answer(house, company, folder, plan, seed):
    """FI-02, RE-02, RE-03"""
    server, missed = house.server, []
    crowd = Crowd(server.port, company.slug, company.personal_links(), 4, seed)
    with crowd:
        for number, (call, n) in enumerate(plan):
            hand = Attached(server.pid, call, KILL, n, folder / f"trace-{number}")
            fired = wait_until_gone(server.process, 20)
            hand.leave()
            if fired:
                server.log.close()
                server.start()
            else:
                missed.append((call, n))
    problems = crowd.problems + ([f"never killed: {missed}"] if missed else [])
    problems += test_every_acknowledged_sheet_is_there(crowd) + test_every_promised_tap_is_there(crowd)
    sent, rows = len(crowd.sent), house.count("count(*)", "sheet")
    if not sent == rows == house.count("count(DISTINCT invitation)", "sheet"):
        problems.append(f"acknowledged {sent}, stored {rows}")
    print(f"  {len(plan) - len(missed)} kills; {sent} sheets acknowledged ({crowd.retried} after a broken try), {rows} stored; "
          f"{sum(len(person.promised) for person in crowd.tapped)} taps with ✓")
    return problems


def test_killed_while_a_roster_is_stored(house, company, folder, plan, count=20):
    """FI-02: all of it or nothing, and the same file again gives everybody once."""
    server, problems = house.server, []
    for number, (call, n) in enumerate(plan):
        browser, before = company.resources, house.count("count(*)", "person")
        company.people = before
        check = checked(company, browser, count)
        hand = Attached(server.pid, call, KILL, n, folder / f"roster-{number}")
        try:
            browser.submit(check.form("/imports")).expect(303)
        except GONE:
            pass
        fired = wait_until_gone(server.process, 1)
        hand.leave()
        if fired:
            server.log.close()
            server.start()
        added = house.count("count(*)", "person") - before
        if added not in (0, count):
            problems.append(f"{call} {n}: {added} people of {count}")
        if not added:
            browser.submit(checked(company, browser, count).form("/imports")).expect(303)
        if house.count("count(*)", "person") != before + count:
            problems.append(f"{call} {n}: the second try gave {house.count('count(*)', 'person') - before} of {count}")
    print(f"  {len(plan)} kills while a roster was stored")
    return problems


def test_killed_while_a_company_is_made(house, folder, numbers):
    """FI-02: keys in one database, tables in another, the list last."""
    problems, fired = [], 0
    for number, n in enumerate(numbers):
        create = ["tenant", "create", f"会社{number}"]
        key = ["--key-file", str(house.server.folder / "data.key")]
        fired += run_harmed(
            [house.server.program, *create, *key], "sendto", KILL, n, folder / "trace", house.server.environment)[0]
        again = house.run(*create, *key)
        if again.returncode or house.run("tenant", "list", *key).stdout.count(create[-1]) != 1:
            problems.append(f"sendto {n}: {again.stdout}{again.stderr}")
    print(f"  {fired} kills of {len(numbers)} while a company was made")
    return problems + ([] if fired else ["never killed"])


def run(options, folder):
    chance = random.Random(options.seed)
    print(f"seed {options.seed}")
    house = House(find_program(options.nagi), folder)
    some = lambda most, count: sorted(chance.sample(range(1, most + 1), min(count, most)))
    try:
        house.server.start()
        company = Company(house.server, options.people).prepare()
        plan = [("sendto", n) for n in some(80, options.kills)] + [("writev", n) for n in some(20, 2)]
        problems = test_killed_while_people_answer(house, company, folder, plan, options.seed)
        plan = [("sendto", n) for n in some(12, max(2, options.kills // 3))]
        problems += test_killed_while_a_roster_is_stored(house, company, folder, plan)
        house.server.stop()
        problems += test_killed_while_a_company_is_made(house, folder, some(60, max(3, options.kills // 2)))
        is_whole, words = house.server.audit()
        return problems + ([] if is_whole else [f"audit: {words}"])
    finally:
        house.server.stop()
        house.cluster.stop("immediate")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nagi")
    parser.add_argument("--people", type=int, default=60)
    parser.add_argument("--kills", type=int, default=6)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 31))
    parser.add_argument("--keep", action="store_true", help="leave the data behind")
    options = parser.parse_args()
    if reason := injecting.missing():
        print(f"killed on PostgreSQL: NOT RUN: {reason}", file=sys.stderr)
        return
    run_in_folder(run, options, "nagi-postgres-")


if __name__ == "__main__":
    main()
