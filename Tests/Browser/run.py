#!/usr/bin/env python3
"""The whole main job in a real browser, from an empty directory to the result on a phone.

usage: run.py [--pictures]

Each test is a step of one story, so they run in order. After a step that fails, those that build on it are not
reached and count as failed; what was noticed by the way is told all the same.
`--pictures` writes docs/pictures again; without it nothing in the tree changes.
"""

import json
import os
import signal
import sys
import time
import traceback
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
from playwright.sync_api import expect, sync_playwright  # noqa: E402

import admitting  # noqa: E402
import answering  # noqa: E402
import arranging  # noqa: E402
import consenting  # noqa: E402
import counting  # noqa: E402
import deciding  # noqa: E402
import everywhere  # noqa: E402
import forgetting  # noqa: E402
import journeying  # noqa: E402
import keeping  # noqa: E402
import lettering  # noqa: E402
import mailing  # noqa: E402
import papering  # noqa: E402
import people  # noqa: E402
import preparing  # noqa: E402
import reading  # noqa: E402
import reminding  # noqa: E402
import reviewing  # noqa: E402
import rostering  # noqa: E402
import wording  # noqa: E402
from album import Album  # noqa: E402
from eyes import Eyes, launch  # noqa: E402
from program import ROOT, Program  # noqa: E402

CHAPTERS = [
    preparing, lettering, reminding, mailing, journeying, papering, answering, reviewing, reading, consenting, deciding,
    forgetting, keeping, arranging,
    rostering, admitting, wording, counting]
# Far above what a slow machine needs: a run that hangs must end too.
LONGEST = 1200


class Story:
    """What the steps hand on to each other."""

    def __init__(self, program, eyes):
        self.program, self.eyes = program, eyes
        self.people = people.everybody()
        self.desks = {}
        self.figures = {}
        self.is_going = True

    def sit_down(self, role, **kind):
        self.desks[role] = self.eyes.open(**kind).new_page()
        return self.desks[role]


def tests(chapters=(*CHAPTERS, everywhere)):
    for chapter in chapters:
        for name, value in list(vars(chapter).items()):
            if name.startswith("test_") and callable(value):
                yield name, value


def step(name, test, story):
    start = time.monotonic()
    try:
        test(story)
    except Exception as error:
        print(f"✗ {name} ({time.monotonic() - start:.1f} s)", flush=True)
        explain(error, story)
        if story.is_going:
            keep_screens(story, name)
        return "failed"
    print(f"✓ {name} ({time.monotonic() - start:.1f} s)", flush=True)
    return "passed"


def explain(error, story):
    """Where in our own files, then what."""
    if story.is_going:
        for frame in traceback.extract_tb(error.__traceback__):
            if Path(frame.filename).parent == Path(__file__).parent:
                print(f"    {Path(frame.filename).name}:{frame.lineno} {frame.line}")
    print(f"    {type(error).__name__}: {error}", flush=True)


def keep_screens(story, name):
    """What every desk showed when a step failed."""
    folder = ROOT / ".build/browser-failures"
    folder.mkdir(parents=True, exist_ok=True)
    for role, page in story.desks.items():
        try:
            page.screenshot(path=folder / f"{name}-{role}.png", timeout=5000)
            print(f"    {role} stood at {page.url}")
        except Exception as error:
            print(f"    no picture of {role}: {error}")


def tell(story):
    results = {name: "failed" for name, _ in tests()}
    for name, test in tests(CHAPTERS):
        results[name] = step(name, test, story)
        if results[name] == "failed":
            break
    story.is_going = False
    for name, test in tests([everywhere]):
        results[name] = step(name, test, story)
    for name, value in story.figures.items():
        print(f"  {name}: {value}")
    return results


def main(with_pictures):
    start = time.monotonic()
    program, results = Program(), {name: "failed" for name, _ in tests()}
    try:
        program.start()
        with sync_playwright() as playwright:
            browser = launch(playwright)
            eyes = Eyes(browser, program.origin, Album() if with_pictures else None)
            story = Story(program, eyes)
            try:
                results = tell(story)
                if eyes.album:
                    eyes.album.write(browser)
            finally:
                browser.close()
    finally:
        if not program.stop():
            print("✗ nagi serve did not stop when told to")
            results = dict.fromkeys(results, "failed")
        if path := os.environ.get("NAGI_TEST_BROWSER_RESULTS"):
            Path(path).write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    failed = [name for name, word in results.items() if word != "passed"]
    print(f"{len(results) - len(failed)} of {len(results)} steps passed in {time.monotonic() - start:.0f} s")
    for name in failed:
        print(f"  failed: {name}")
    return 1 if failed else 0


def give_up(number, _):
    raise SystemExit(f"ended by {signal.Signals(number).name}")


if __name__ == "__main__":
    expect.set_options(timeout=20_000)
    if set(sys.argv[1:]) - {"--pictures"}:
        sys.exit(__doc__)
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGALRM):
        signal.signal(number, give_up)
    signal.alarm(LONGEST)
    sys.exit(main("--pictures" in sys.argv))
