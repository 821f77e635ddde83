"""FI-04, RE-13: a call that fails. After a failed sync nobody knows what is on the disk: writing ends until a restart.
A write that the kernel refused whole (quota, read-only) may be tried again as soon as there is room."""

import random
import time

from injecting import Attached
from kill_rounds import rows_of, tenant_file
from answering import Person, some_answers
from browser import Browser
from prepared import broken

# (call, which of them, error): a single one, so that the next would succeed.
DAMAGE = [("fdatasync", "1", "EIO"), ("fdatasync", "3", "EIO"), ("pwrite64", "1", "EIO"), ("pwrite64", "8", "EIO")]
SENDERS = 24
REFUSALS = ["EROFS", "EDQUOT", "ENOSPC"]


class Senders:
    """People one after the other, each trying once: who was acknowledged, and what the others were told."""

    def __init__(self, base, server, words):
        self.people = [Person(server.port, base.company.slug, word, some_answers(random.Random(word))) for word in words]
        self.sent, self.told = [], []

    def prepare(self):
        for person in self.people:
            person.open()
            person.form = person.check_form()

    def try_once(self, person):
        page = person.browser.submit(person.form, **person.answers)
        self.told.append(page.status)
        if page.status == 303:
            self.sent.append(person)
        return page.status


def stored(server, sent):
    """What is wrong after the end: acknowledged ⊆ stored, once each."""
    lost = []
    for person in sent:
        try:
            person.browser.close()
            person.read_receipt()
        except Exception as problem:
            lost.append(str(problem))
    server.stop()
    rows = rows_of(tenant_file(server))
    problems = [f"{len(lost)} acknowledged sheets are gone: {lost[:1]}"] if lost else []
    if rows["sheets"] != rows["senders"]:
        problems.append(f"twice: {rows}")
    return problems + broken(server)


def test_a_failed_write_or_sync_ends_writing_until_a_restart(base, folder):
    """FI-04, RE-02"""
    problems = []
    for number, (call, n, error) in enumerate(DAMAGE):
        server = base.copy(folder / f"damage-{number}")
        server.start()
        # Calls are counted by thread, and a commit may run on any: enough for one of them to come to the third.
        senders = Senders(base, server, base.words[:SENDERS])
        senders.prepare()
        hand = Attached(server.pid, call, f"error={error}", n, folder / f"damage-trace-{number}")
        for person in senders.people:
            senders.try_once(person)
        hand.leave()
        after = senders.try_once(senders.people[-1])
        page = Browser(server.port).get(f"/t/{base.company.slug}/sign-in").status
        name = f"{error} at {call} {n}"
        if not hand.injected:
            problems.append(f"{name}: never came")
        if 503 not in senders.told or after != 503 or page != 200:
            problems.append(f"{name}: told {senders.told}, then writing {after}, reading {page}")
        first = senders.told.index(503) if 503 in senders.told else 0
        if any(status != 503 for status in senders.told[first:]):
            problems.append(f"{name}: it went on as if nothing had happened: {senders.told}")
        server.stop()
        server.start()
        for person in senders.people:
            if person not in senders.sent:
                person.send(person.form)
                senders.sent.append(person)
        problems += [f"{name}: {problem}" for problem in stored(server, senders.sent)]
        print(f"  {name}: told {senders.told}; after a restart everybody was stored once")
    return problems


def test_a_refused_write_may_be_tried_again(base, folder):
    """RE-13: a quota that is full, a disk that became read-only. No restart."""
    problems = []
    for number, error in enumerate(REFUSALS):
        server = base.copy(folder / f"refusal-{number}")
        server.start()
        senders = Senders(base, server, base.words[:3])
        senders.prepare()
        hand = Attached(server.pid, "pwrite64", f"error={error}", "1+", folder / f"refusal-trace-{number}")
        told = [senders.try_once(person) for person in senders.people]
        page = Browser(server.port).get(f"/t/{base.company.slug}/sign-in").status
        hand.leave()
        begin = time.perf_counter()
        again = [senders.try_once(person) for person in senders.people]
        if not hand.injected:
            problems.append(f"{error}: never came")
        if set(told) != {503} or page != 200 or set(again) != {303}:
            problems.append(f"{error}: writing {told}, reading {page}, afterwards {again}")
        print(f"  {error}: writing {told}, reading {page}; afterwards {again} in {time.perf_counter() - begin:.2f} s")
        problems += [f"{error}: {problem}" for problem in stored(server, senders.sent)]
    return problems
