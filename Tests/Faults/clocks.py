#!/usr/bin/env python3
"""The wall clock jumps under a running server: a day back, a day on, across the year's end, to a 29 February, around the
end of the campaign. And the host's time zone is another one: nothing that anybody sees may depend on it.

usage: Tests/Faults/clocks.py [--nagi PROGRAM] [--only WORDS] [--keep]

Needs libfaketime; says NOT RUN where there is none. Ends with 1 and names what is wrong.
"""

import argparse
import datetime
import random
import re
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Crash"))
sys.dont_write_bytecode = True

import faking  # noqa: E402
from answering import Person, some_answers  # noqa: E402
from browser import Browser  # noqa: E402
from company import PASSWORD  # noqa: E402
from kill_rounds import rows_of, run_in_folder, tenant_file  # noqa: E402
from prepared import Prepared, broken  # noqa: E402
from server import find_program  # noqa: E402

DAY = 86_400


class Scene:
    """A copy of the base on a clock of its own; people take a link each."""

    def __init__(self, base, folder, **environment):
        self.base, self.clock = base, faking.Clock(folder)
        self.server = base.copy(folder / "server")
        self.server.environment |= self.clock.environment(**environment)
        self.server.start()
        base.move(self.server)
        self.words, self.sent, self.problems = list(base.words), [], []

    def person(self):
        word = self.words.pop()
        return Person(self.server.port, self.base.company.slug, word, some_answers(random.Random(word)))

    def send(self, person=None):
        """One person opens, taps an answer and sends, whatever the clock says."""
        person = person or self.person()
        person.open()
        person.send()
        person.read_receipt()
        self.sent.append(person)

    def sign_in_clerk(self):
        browser = Browser(self.server.port)
        form = browser.get(self.base.company.path("sign-in")).expect(200).form("/sign-in")
        browser.submit(form, mail="clerk@example.jp", password=PASSWORD).expect(303)
        return browser

    def check(self, is_right, words):
        if not is_right:
            self.problems.append(words)

    def end(self):
        """Whoever was acknowledged is stored, once."""
        self.server.stop()
        rows = rows_of(tenant_file(self.server))
        self.check(rows["sheets"] == rows["senders"] == len(self.sent), f"{len(self.sent)} sent, stored {rows}")
        return self.problems + broken(self.server)


def test_a_clock_that_jumps_loses_nobody(base, folder):
    """FI-12, RE-14: from a day in the middle of the campaign back, on, and to the truth. Before the campaign's first day
    by that clock nobody is asked, and nothing is lost by it."""
    scene = Scene(base, folder)
    scene.clock.jump(3 * DAY)
    clerk = scene.sign_in_clerk()
    tapped = scene.person()
    tapped.open()
    scene.check(tapped.tap("A1"), "no ✓ before the jump")
    is_there = lambda: tapped.saved_answers().get("A1") == tapped.answers["A1"]
    scene.clock.jump(2 * DAY)
    scene.check(clerk.get(base.company.campaign).status == 200, "a clock that goes back ended a staff session")
    scene.check(is_there(), "a tapped answer is gone after going back")
    scene.send()
    scene.clock.jump(3 * DAY)
    scene.check(clerk.get(base.company.campaign).status == 200, "a staff session is gone when the clock is right again")
    scene.clock.jump(4 * DAY)
    scene.send()
    scene.clock.jump(-DAY)
    early = scene.person()
    early.told = early.browser.get("/l/" + early.word).status
    scene.clock.jump(3 * DAY)
    scene.check(is_there(), "a tapped answer is gone when the clock is right again")
    for person in (tapped, early):
        scene.send(person)
    print(f"  −24 h, +24 h and back: {len(scene.sent)} sheets sent on the way; before the first day a link is {early.told}")
    return scene.end()


def test_the_turn_of_the_year_and_a_leap_day(base, folder):
    """FI-12: whoever sends around midnight of 31 December is stored; a leap day is a day."""
    scene, year = Scene(base, folder), scene_year()
    midnight = datetime.datetime(year, 1, 1, tzinfo=faking.TOKYO)
    for seconds in (-3, 1):
        scene.clock.set(midnight + datetime.timedelta(seconds=seconds))
        scene.send()
    leap = next(y for y in range(year, year + 9) if y % 4 == 0 and (y % 100 or y % 400 == 0))
    scene.clock.set(datetime.datetime(leap, 2, 29, 12, tzinfo=faking.TOKYO))
    page = scene.person().browser.get(base.company.path("sign-in")).status
    scene.check(page == 200, f"on 29 February a page is answered {page}")
    ready = scene.person().browser.get("/readyz").status
    scene.check(ready == 200, f"on 29 February /readyz is {ready}")
    print(f"  31 December, 1 January {year}, 29 February {leap}")
    return scene.end()


def scene_year():
    return datetime.datetime.now(faking.TOKYO).year + 1


def test_a_campaign_ends_by_the_wall_clock(base, folder):
    """FI-12: up to a minute after the last day everything is taken, also when the clock was away in between."""
    scene = Scene(base, folder)
    end = last_day(base) + datetime.timedelta(days=1)
    before, grace, after = [end + datetime.timedelta(seconds=seconds) for seconds in (-5, 30, 61)]
    scene.clock.set(before)
    late = scene.person()
    late.open()
    late.form = late.check_form()
    scene.clock.set(after)
    told_late = late.browser.submit(late.form, **late.answers)
    scene.check(told_late.status != 303 or "check" in told_late.location, f"taken after the end: {told_late.location}")
    scene.clock.set(before)
    scene.send()
    scene.clock.set(grace)
    late.send(late.form)
    scene.sent.append(late)
    scene.clock.set(after)
    fresh = scene.person()
    told_fresh = fresh.browser.get("/l/" + fresh.word)
    scene.check("/openings" not in told_fresh.text, "a link opens after the end")
    print(f"  end {end:%m-%d %H:%M}: to half a minute after: taken; 61 s after: {told_late.status}, a new link "
          f"{told_fresh.status} without a form")
    return scene.end()


def last_day(base):
    today = datetime.datetime.now(faking.TOKYO).replace(hour=0, minute=0, second=0, microsecond=0)
    return today + datetime.timedelta(days=60)


ZONES = ["UTC", "America/New_York", "Asia/Tokyo", "Pacific/Kiritimati"]


def test_the_zone_of_the_host_changes_nothing(base, folder):
    """FI-13: the same pages at the same moment, at an hour at which the zones have different days."""
    seen = {}
    for number, zone in enumerate(ZONES):
        place = folder / str(number)
        place.mkdir()
        scene = Scene(base, place, TZ=zone)
        hour = datetime.datetime.now(datetime.timezone.utc).replace(hour=20, minute=30, second=0, microsecond=0)
        scene.clock.set(hour + datetime.timedelta(days=2))
        clerk = scene.sign_in_clerk()
        pages = [clerk.get(path).text for path in (
            base.company.campaign, base.company.path("home"), base.company.path("progress"))]
        seen[zone] = [plain(page, scene.server.port) for page in pages]
        scene.problems += scene.end()
    different = [zone for zone in ZONES if seen[zone] != seen["Asia/Tokyo"]]
    print(f"  {len(pages)} pages alike in {', '.join(ZONES)}")
    return scene.problems + ([f"other pages in {different}"] if different else [])


def plain(page, port):
    """Without what is drawn anew for each page."""
    page = re.sub(r'(name="form_token" value=")[^"]*', r"\1", page)
    return re.sub(r"[\w-]{40,}", "…", page.replace(str(port), "PORT"))


TESTS = [
    test_a_clock_that_jumps_loses_nobody, test_the_turn_of_the_year_and_a_leap_day,
    test_a_campaign_ends_by_the_wall_clock, test_the_zone_of_the_host_changes_nothing]


def run(options, folder):
    base, problems = Prepared(find_program(options.nagi), folder, 20), []
    for test in TESTS:
        if options.only and options.only not in test.__name__:
            continue
        place, begin = folder / test.__name__, time.perf_counter()
        place.mkdir()
        found = test(base, place)
        name = test.__name__.removeprefix("test_").replace("_", " ")
        print(f"{name}: {'FAILED' if found else 'ok'} ({time.perf_counter() - begin:.1f} s)", flush=True)
        problems += [f"{name}: {problem}" for problem in found]
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nagi")
    parser.add_argument("--only", help="tests with this in their name")
    parser.add_argument("--keep", action="store_true", help="leave the data behind")
    options = parser.parse_args()
    if reason := faking.missing():
        print(f"clocks that jump: NOT RUN: {reason}", file=sys.stderr)
        return
    run_in_folder(run, options, "nagi-clock-")


if __name__ == "__main__":
    main()
