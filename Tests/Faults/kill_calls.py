#!/usr/bin/env python3
"""Kills the program at the n-th call of a kind (write, sync, truncate, unlink, reply), wherever it is: while people
answer, while a roster is stored, while results are released, at its first start, while a company is made, while a
schema moves, while a backup is written or restored. Then it counts.

usage: Tests/Faults/kill_calls.py [--nagi PROGRAM] [--long] [--seed N] [--only WORDS] [--keep]

Short: some calls of each kind, chosen by the printed seed. Long: the first to the hundredth. Needs strace and the right
to trace; says NOT RUN where there is none. Ends with 1 and names what is wrong.
"""

import argparse
import random
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Crash"))
sys.dont_write_bytecode = True

import injecting  # noqa: E402
from kill_rounds import run_in_folder  # noqa: E402
from killing_backups import (  # noqa: E402
    test_killed_while_a_backup_is_restored, test_killed_while_a_backup_is_written)
from killing_commands import (  # noqa: E402
    test_killed_at_the_first_start, test_killed_while_a_company_is_made, test_killed_while_the_schema_moves)
from killing_releases import test_killed_while_results_are_released  # noqa: E402
from killing_servers import (  # noqa: E402
    test_killed_at_a_call_while_people_answer, test_killed_while_a_roster_is_stored)
from prepared import Prepared  # noqa: E402
from server import find_program  # noqa: E402

# How far the counts go that a running server certainly reaches.
ANSWERING = {"pwrite64": 100, "fdatasync": 30, "writev": 100}
ROSTER = {"pwrite64": 40, "fdatasync": 1}
RELEASE = {"pwrite64": 60, "fdatasync": 3, "writev": 1}


def plan(most, chance, each):
    """The first call of each kind, and others by chance; all of them in the long form."""
    chosen = []
    for call, count in most.items():
        every = range(2, count + 1)
        chosen += [(call, n) for n in [1, *sorted(chance.sample(every, min(each - 1, len(every))))]]
    return chosen


def tests(base, folder, chance, long):
    each, few = (100, 40) if long else (2, 1)
    yield test_killed_at_a_call_while_people_answer, (base, folder, plan(ANSWERING, chance, each), chance)
    yield test_killed_while_a_roster_is_stored, (base, folder, plan(ROSTER, chance, few))
    yield test_killed_while_results_are_released, (base, folder, plan(RELEASE, chance, few))
    yield test_killed_at_the_first_start, (base.program, folder, chance, few)
    yield test_killed_while_a_company_is_made, (base, folder, chance, few)
    yield test_killed_while_the_schema_moves, (base, folder, chance, few)
    yield test_killed_while_a_backup_is_written, (base, folder, chance, few)
    yield test_killed_while_a_backup_is_restored, (base, folder, chance, few)


def run(options, folder):
    chance = random.Random(options.seed)
    print(f"seed {options.seed}")
    base, problems = Prepared(find_program(options.nagi), folder, 1500 if options.long else 90), []
    for number, (test, arguments) in enumerate(tests(base, folder, chance, options.long)):
        if options.only and options.only not in test.__name__:
            continue
        place = folder / f"test-{number}"
        place.mkdir()
        begin = time.perf_counter()
        found = test(*[place if argument is folder else argument for argument in arguments])
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
        print(f"killed at a call: NOT RUN: {reason}", file=sys.stderr)
        return
    run_in_folder(run, options, "nagi-calls-")


if __name__ == "__main__":
    main()
