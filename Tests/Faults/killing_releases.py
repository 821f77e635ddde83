"""FI-02, S4-38: killed while the results of everybody are released. All of them are out or none; the next try takes it
to the end: one result each, one mail each."""

import http.client
import random
import re
import sqlite3
import time
from collections import Counter
from contextlib import closing

from answering import Person, some_answers
from browser import Browser
from company import PASSWORD
from injecting import KILL, Attached, wait_until_gone
from kill_rounds import tenant_file
from prepared import broken

GONE = (OSError, http.client.HTTPException)
CONFIRMATIONS = ("resultsSeen", "highStressListSeen", "needDecided")
# The mail is the program's own business and may come a moment later.
MAIL_SECONDS = 20


class Decided:
    """A copy of the base whose campaign is closed and decided to the end, stopped: only the release is missing."""

    def __init__(self, base, folder, people):
        self.base, self.server = base, base.copy(folder)
        self.server.start()
        base.move(self.server)
        for word in base.words[:people]:
            person = Person(self.server.port, base.company.slug, word, some_answers(random.Random(word)))
            person.open()
            person.send()
            person.choose_secret(PASSWORD)
            person.browser.close()
        self.people = people
        clerk, campaign = base.company.clerk, base.company.campaign
        clerk.submit(clerk.get(campaign + "/closing").expect(200).form("/closing")).expect(303)
        self.batch = re.search(r'"(/t/[^"]+/batches/[^"/]+)"', clerk.get(campaign).expect(200).text)[1]
        self.implementer = self.signed_in("implementer@example.jp")
        self.review()
        self.server.stop()

    def signed_in(self, mail):
        browser = Browser(self.server.port)
        form = browser.get(self.base.company.path("sign-in")).expect(200).form("/sign-in")
        browser.submit(form, mail=mail, password=PASSWORD).expect(303)
        return browser

    def review(self):
        """The criteria are taken for everybody, then everything is confirmed."""
        summary = lambda: self.implementer.get(self.batch + "/summary").expect(200)
        self.implementer.submit(summary().form("/acceptance"), accepted="yes").expect(303)
        for kind in CONFIRMATIONS:
            self.implementer.submit(summary().form("/confirmations"), confirmation=kind).expect(303)

    def copy(self, folder):
        server = self.base.copy(folder, self)
        self.implementer.close()
        self.implementer.port = server.port
        return server

    @property
    def folder(self):
        return self.server.folder

    def form(self):
        """The form of the release; None where it is done."""
        page = self.implementer.get(self.batch + "/release").expect(200)
        return page.form("/release") if 'name="agreed"' in page.text else None

    def release(self, form):
        """Whether the release was acknowledged; nobody may be there any more."""
        try:
            self.implementer.submit(form, agreed="yes").expect(303)
            return True
        except GONE:
            self.implementer.close()
            return False


def released(server):
    """(releases, results, people with one, mails of it that are to be sent or sent, people with one of those)"""
    with closing(sqlite3.connect(f"file:{tenant_file(server)}?mode=ro", uri=True)) as db:
        return db.execute(
            """
            SELECT (SELECT count(*) FROM release), count(r.sheet), count(DISTINCT s.person),
              (SELECT count(*) FROM outbox WHERE kind = 'resultReady'),
              (SELECT count(DISTINCT subject) FROM outbox WHERE kind = 'resultReady')
            FROM released_result r JOIN sheet s ON s.id = r.sheet""").fetchone()


def wait_for_mail(server, count):
    """Mails that left, as the outbox says."""
    until = time.monotonic() + MAIL_SECONDS
    while True:
        with closing(sqlite3.connect(f"file:{tenant_file(server)}?mode=ro", uri=True)) as db:
            done = db.execute(
                "SELECT count(*) FROM outbox WHERE kind = 'resultReady' AND done_at IS NOT NULL").fetchone()[0]
        if done == count or time.monotonic() > until:
            return done
        time.sleep(0.05)


def test_killed_while_results_are_released(base, folder, plan, people=12):
    """FI-02, RE-02: `plan` is [(call, n)]; the first of each call must have killed."""
    decided, tally, problems = Decided(base, folder / "decided", people), Counter(), []
    nothing, everything = (0,) * 5, (1,) + (people,) * 4
    for number, (call, n) in enumerate(plan):
        server = decided.copy(folder / f"release-{number}")
        server.start()
        form = decided.form()
        hand = Attached(server.pid, call, KILL, n, folder / f"release-trace-{number}")
        told = decided.release(form)
        fired = wait_until_gone(server.process, 1)
        hand.leave()
        found = []
        if fired:
            server.log.close()
            found = after(released(server), told, nothing, everything, tally)
            server.start()
        elif n == 1:
            found.append("never killed")
        # Who was not told sends it again.
        if (again := decided.form()) and not decided.release(again):
            found.append("the next try found nobody")
        left, more = wait_for_mail(server, people), decided.form()
        server.stop()
        if released(server) != everything or left != people or more:
            found.append(f"after the next try: {released(server)}, {left} mails left, a form again: {more is not None}")
        problems += [f"{call} {n}: {problem}" for problem in found + broken(server)]
    print(f"  {tally['kills']} kills while {people} results were released: none was out {tally['none']} times, all "
          f"{tally['all']} times, {tally['told']} of them told to the implementer")
    return problems + base.vault.proof(server, folder / "scratch")


def after(rows, told, nothing, everything, tally):
    """What is wrong with the stopped data just after the kill."""
    tally.update({"kills": 1, "none": rows == nothing, "all": rows == everything, "told": told})
    if rows not in (nothing, everything):
        return [f"half released: {rows}"]
    return ["said to be released, and it is not"] if told and rows == nothing else []
