"""FI-02 in `nagi serve`: killed at the n-th call while people save and send answers, and while a roster is
stored. People try again; nothing that was promised to them may be missing, nothing may be there twice."""

import http.client

from injecting import KILL, Attached, wait_until_gone
from kill_rounds import (
    rows_of, tenant_file, test_database_and_audit_are_whole, test_every_acknowledged_sheet_is_there,
    test_every_promised_tap_is_there, test_no_sheet_is_there_twice)
from prepared import broken, one
from company import roster
from answering import Crowd

GONE = (OSError, http.client.HTTPException)


def test_killed_at_a_call_while_people_answer(base, folder, plan, chance):
    """FI-02, RE-02, RE-03: `plan` is [(call, n)]; every one must have killed."""
    server, company = base.copy(folder / "answering"), base.company
    server.start()
    base.move(server)
    crowd, missed = Crowd(server.port, company.slug, base.words, 4, chance.randrange(1 << 30)), []
    with crowd:
        for number, (call, n) in enumerate(plan):
            hand = Attached(server.pid, call, KILL, n, folder / f"trace-{number}")
            fired = wait_until_gone(server.process, 20)
            hand.leave()
            if not fired:
                missed.append((call, n))
                continue
            server.log.close()
            server.start()
    problems = crowd.problems + ([f"never killed: {missed}"] if missed else [])
    problems += test_every_acknowledged_sheet_is_there(crowd) + test_every_promised_tap_is_there(crowd)
    shown = company.progress()
    server.stop()
    rows, audit = rows_of(tenant_file(server)), server.audit()
    problems += test_no_sheet_is_there_twice(crowd, rows, shown) + test_database_and_audit_are_whole(rows, audit)
    if not crowd.sent:
        problems.append("no sheet was sent: nothing was tried")
    taps = sum(len(person.promised) for person in crowd.tapped)
    print(f"  {len(plan) - len(missed)} kills; {len(crowd.sent)} sheets acknowledged ({crowd.retried} after a broken "
          f"try), {rows['sheets']} stored; {taps} taps with ✓")
    return problems + base.vault.proof(server, folder / "scratch")


def people_in(server):
    return one(tenant_file(server), "SELECT count(*) FROM person")


def test_killed_while_a_roster_is_stored(base, folder, plan, count=40):
    """FI-02: all of the file or none of it, and the same file again gives everybody once."""
    problems, halves = [], {"none": 0, "all": 0}
    for number, (call, n) in enumerate(plan):
        server = base.copy(folder / f"roster-{number}")
        server.start()
        base.move(server)
        browser = base.company.resources
        check = checked(base.company, browser, count)
        hand = Attached(server.pid, call, KILL, n, folder / f"roster-trace-{number}")
        try:
            browser.submit(check.form("/imports")).expect(303)
        except GONE:
            pass
        fired = server.process.poll() is not None or wait_until_gone(server.process, 1)
        hand.leave()
        if fired:
            server.log.close()
            server.start()
        else:
            problems.append(f"{call} {n}: never killed")
        before = people_in(server) - base.people
        if before not in (0, count):
            problems.append(f"{call} {n}: {before} people of {count}")
        halves["all" if before else "none"] += 1
        if not before:
            browser.submit(checked(base.company, browser, count).form("/imports")).expect(303)
        if people_in(server) != base.people + count:
            problems.append(f"{call} {n}: the second try left {people_in(server)} people")
        server.stop()
        problems += broken(server)
    print(f"  {len(plan)} kills while {count} people were stored: nobody was there {halves['none']} times, everybody "
          f"{halves['all']} times")
    return problems + base.vault.proof(server, folder / "scratch")


def checked(company, browser, count):
    form = browser.get(company.path("roster")).expect(200).form("/checks")
    return browser.submit(form, files={"roster": roster(0, company.people + count)}).expect(200)
