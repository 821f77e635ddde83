#!/usr/bin/env python3
"""Calls that fail, a database that is locked, hardly any files, a disk that is read-only or too small for a backup.

usage: Tests/Faults/faulty_disk.py [--nagi PROGRAM] [--only WORDS] [--keep]

Some parts need strace and the right to trace, some a mount namespace; says NOT RUN where there is none. Ends with 1 and
names what is wrong.
"""

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Crash"))
sys.dont_write_bytecode = True

import injecting  # noqa: E402
from failing_calls import (  # noqa: E402
    test_a_failed_write_or_sync_ends_writing_until_a_restart, test_a_refused_write_may_be_tried_again)
from kill_rounds import run_in_folder  # noqa: E402
from mounted import (  # noqa: E402
    test_a_backup_without_room_leaves_nothing, test_a_key_file_without_room_is_begun_anew,
    test_a_read_only_disk_is_named_and_survived, test_a_restore_without_room_leaves_nothing)
from narrow import test_a_locked_database_is_waited_for, test_hardly_any_files_are_survived  # noqa: E402
from prepared import Prepared  # noqa: E402
from server import find_program  # noqa: E402

INSIDE = "--inside"
TRACED = [test_a_failed_write_or_sync_ends_writing_until_a_restart, test_a_refused_write_may_be_tried_again]
PLAIN = [test_a_locked_database_is_waited_for, test_hardly_any_files_are_survived]
MOUNTED = [
    test_a_read_only_disk_is_named_and_survived, test_a_backup_without_room_leaves_nothing,
    test_a_restore_without_room_leaves_nothing, test_a_key_file_without_room_is_begun_anew]


def run(options, folder):
    base, problems = Prepared(find_program(options.nagi), folder, 30), []
    reason = injecting.missing()
    if reason:
        print(f"calls that fail: NOT RUN: {reason}", file=sys.stderr)
    if not options.inside:
        print("a read-only disk, a small disk: NOT RUN: this machine gives no mount namespace", file=sys.stderr)
    for test in PLAIN + ([] if reason else TRACED) + (MOUNTED if options.inside else []):
        if options.only and options.only not in test.__name__:
            continue
        place = folder / test.__name__
        place.mkdir()
        begin = time.perf_counter()
        found = test(base, place)
        name = test.__name__.removeprefix("test_").replace("_", " ")
        print(f"{name}: {'FAILED' if found else 'ok'} ({time.perf_counter() - begin:.1f} s)", flush=True)
        problems += [f"{name}: {problem}" for problem in found]
    return problems


def apart():
    """The command that gives a mount namespace, or None."""
    for command in (["unshare", "-m"], ["unshare", "-rm"]):
        tried = subprocess.run([*command, "mount", "-t", "tmpfs", "nagi", "/mnt"], capture_output=True)
        if tried.returncode == 0:
            return command
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nagi")
    parser.add_argument("--only", help="tests with this in their name")
    parser.add_argument("--keep", action="store_true", help="leave the data behind")
    parser.add_argument(INSIDE, action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if not options.inside and (command := apart()):
        os.execvp(command[0], [*command, sys.executable, __file__, *sys.argv[1:], INSIDE])
    run_in_folder(run, options, "nagi-disk-")


if __name__ == "__main__":
    main()
