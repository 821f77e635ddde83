#!/usr/bin/env python3
"""TH42, TH43, RE-09: a campaign's invitations on their way through a mail server that refuses, stalls, hangs up in the
middle, puts off and dies after it has taken a mail, while nagi is killed now and then. In the end each person has one
invitation: none lost, at most one double for each crash and with the same Message-ID, none to anybody else.

usage: Tests/Faults/mail_losing.py [--nagi PROGRAM] [--short] [--people 120] [--seed N] [--keep]

Each mail is read by Python's email parser, as a mail program would. Pauses between tries are not waited for: while
nagi is stopped, its queue is told that they are over. Ends with 1 and names what is wrong.
"""

import argparse
import email
import hashlib
import os
import random
import re
import signal
import sqlite3
import sys
import threading
import time
from collections import Counter
from contextlib import closing
from email import policy
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Crash"))
sys.dont_write_bytecode = True

from company import Company  # noqa: E402
from kill_rounds import run_in_folder, tenant_file  # noqa: E402
from mail_server import MailServer  # noqa: E402
from server import Server, find_program  # noqa: E402

INVITATION = "ストレスチェックのご案内"
BOUNCES = "bounces@nagi.example.jp"


class Sending(Server):
    """`nagi serve` whose mail goes by SMTP; what the mail server takes lies where the company looks for mails."""

    def __init__(self, program, folder):
        self.post = MailServer(Path(folder) / "mail")
        environment = {
            "NAGI_SMTP": f"127.0.0.1:{self.post.port}", "NAGI_SMTP_SECURITY": "none",
            "NAGI_MAIL_FROM": "nagi@nagi.example.jp", "NAGI_RETURN_PATH": BOUNCES}
        super().__init__(program, folder, environment=environment)

    mail_place = ()

    def is_gone(self):
        return self.process.poll() is not None

    def murder(self):
        """At this very moment, from whichever thread."""
        os.kill(self.process.pid, signal.SIGKILL)


def waiting(server):
    with closing(sqlite3.connect(f"file:{tenant_file(server)}?mode=ro", uri=True)) as db:
        return db.execute("SELECT count(*) FROM outbox WHERE done_at IS NULL").fetchone()[0]


def let_time_pass(server):
    """Leases have run out and pauses are over; nagi is stopped."""
    with closing(sqlite3.connect(tenant_file(server))) as db:
        db.execute(
            "UPDATE outbox SET lease_until = NULL, due = '2020-01-01T00:00:00.000Z' WHERE done_at IS NULL")
        db.commit()


def until(condition, seconds):
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.02)
    return condition()


class Trouble:
    """One fault after the other; counts what may have made a double."""

    def __init__(self, server, chance):
        self.server, self.post, self.chance = server, server.post, chance
        self.kills = Counter()

    def again(self):
        """The pauses are over: nagi starts on what is left."""
        if self.server.is_gone():
            self.server.log.close()
        else:
            self.server.stop()
        let_time_pass(self.server)
        self.post.moment = lambda name, address: None
        self.post.behave = lambda address, attempt: "take"
        self.post.greeting = "220 mail.example.jp ESMTP"

    def some(self, behaviour, count):
        """The next mails that come, so many of them; those behind are put off, so that some are left for the rest."""
        left, lock = [count], threading.Lock()

        def behave(address, attempt):
            with lock:
                left[0] -= 1
                return behaviour if left[0] >= 0 else "later"
        self.post.behave = behave
        return left

    def round(self, behaviour, count):
        self.again()
        left = self.some(behaviour, count)
        self.server.start()
        if not until(lambda: left[0] <= 0, 20):
            return [f"{behaviour}: {count - left[0]} of {count} mails came"]
        return []

    def killed_at(self, moment, after):
        """kill -9 of nagi at a moment of the conversation about the n-th mail."""
        self.again()
        count = [after]

        def strike(name, address):
            if name == moment:
                count[0] -= 1
                if count[0] == 0:
                    self.server.murder()
                    self.kills[moment] += 1
        self.post.moment = strike
        self.server.start()
        if not until(self.server.is_gone, 20):
            return [f"killed at {moment}: never came to it"]
        return []

    def stalled_and_killed(self):
        self.again()
        left = self.some("stall", 1)
        self.server.start()
        if not until(lambda: left[0] <= 0, 20):
            return ["stall: no mail came"]
        self.server.murder()
        until(self.server.is_gone, 5)
        self.kills["stall"] += 1
        return []

    def nobody_there(self):
        self.again()
        self.post.stop()
        self.server.start()
        time.sleep(1)
        before = len(self.post.taken)
        self.server.kill()
        self.post.start()
        self.server.log = open(self.server.folder / "server.log", "ab")
        return [] if len(self.post.taken) == before else ["a stopped server took a mail"]

    def refusing_everybody(self, greeting):
        self.again()
        self.post.greeting = greeting
        before = self.post.connections
        self.server.start()
        if not until(lambda: self.post.connections > before, 20):
            return ["nobody came to be refused"]
        return []


def everything_leaves(trouble, seconds=60):
    trouble.again()
    trouble.server.start()
    if not until(lambda: waiting(trouble.server) == 0, seconds):
        return [f"{waiting(trouble.server)} mails are still waiting"]
    return []


def invitations(post):
    return [mail for mail in post.taken if INVITATION in subject(mail)]


def parsed(mail):
    return email.message_from_bytes(mail.raw, policy=policy.default)


def subject(mail):
    return str(parsed(mail)["Subject"])


def test_each_person_has_one_invitation(post, people, crashes):
    """TH43, FI-14, FI-15: none lost; at most one double for each crash, with the same Message-ID."""
    found = Counter()
    names = {}
    for mail in invitations(post):
        found[mail.recipient] += 1
        names.setdefault(mail.recipient, set()).add(parsed(mail)["Message-ID"])
    wanted = {f"e{number:06}@example.jp" for number in range(people)}
    problems = []
    if lost := wanted - set(found):
        problems.append(f"{len(lost)} lost")
    if strangers := set(found) - wanted:
        problems.append(f"{len(strangers)} to strangers")
    doubles = sum(count - 1 for count in found.values())
    if doubles > crashes:
        problems.append(f"{doubles} doubles after {crashes} crashes")
    if several := [one for one in names.values() if len(one) != 1]:
        problems.append(f"{len(several)} people with several Message-IDs")
    if len({next(iter(one)) for one in names.values()}) != len(names):
        problems.append("a Message-ID for two people")
    return problems, doubles


def test_no_mail_is_anybody_elses(server):
    """TH42: the name, the address and the link of each mail belong to one person."""
    with closing(sqlite3.connect(f"file:{tenant_file(server)}?mode=ro", uri=True)) as db:
        tokens = dict(db.execute("SELECT hex(hash), invitation FROM invitation_token"))
    owners, problems = {}, []
    for mail in invitations(server.post):
        message = parsed(mail)
        number = int(mail.recipient[1:7])
        text = message.get_content().replace("\r\n", "\n")
        if not text.startswith(f"社員 {number} 様\n"):
            problems.append("a mail greets somebody else")
        secret = re.search(r"/l/\S{10}(\S{43})\s", text)[1]
        owner = tokens.get(hashlib.sha256(secret.encode()).hexdigest().upper())
        if owner is None:
            problems.append("a link that opens nothing")
        owners.setdefault(mail.recipient, set()).add(owner)
    if any(len(one) != 1 for one in owners.values()):
        problems.append("a person with the links of two")
    if len({next(iter(one)) for one in owners.values()}) != len(owners):
        problems.append("a link of one person in the mails of two")
    return problems


def test_headers_are_those_of_a_good_mail(post):
    """TH42, S2-09: read by Python's parser: one addressee, no copy, no defect, nothing that tells."""
    problems, sizes, words = set(), set(), set()
    for mail in invitations(post):
        message = parsed(mail)
        if message.defects or any(header.defects for header in message.values()):
            problems.add("defects")
        counts = Counter(name.lower() for name in message.keys())
        for name in ("from", "to", "subject", "date", "message-id", "mime-version", "content-type", "auto-submitted"):
            if counts[name] != 1:
                problems.add(f"{counts[name]} × {name}")
        for name in ("cc", "bcc", "resent-to", "x-mailer", "received"):
            if counts[name]:
                problems.add(f"a header {name}")
        to = message["To"].addresses
        if len(to) != 1 or to[0].addr_spec != mail.recipient:
            problems.add("another address in To than in the envelope")
        if message["From"].addresses[0].addr_spec != "nagi@nagi.example.jp":
            problems.add("another sender")
        if not re.fullmatch(r"bounces\+[a-z0-9]{10}\.n[a-z0-9]+@nagi\.example\.jp", mail.sender):
            problems.add("another way back")
        if message.get_content_type() != "text/plain" or message.get_content_charset() != "utf-8":
            problems.add("no plain text in UTF-8")
        if any(len(line) > 998 for line in mail.raw.split(b"\r\n")) or re.search(rb"(?<!\r)\n", mail.raw):
            problems.add("lines that no server must take")
        sizes.add(len(mail.raw))
        words.add(str(message["Subject"]))
    if len(sizes) != 1 or len(words) != 1:
        problems.add(f"sizes {sorted(sizes)}, subjects {words}")
    return sorted(problems)


def test_a_refused_address_waits_for_the_clerk(trouble, company):
    """S3-55, S2-09: refused for good, it is tried no more; the clerk sees it and sends it again, once."""
    address = "e000000@example.jp"
    post, tries = trouble.post, lambda: trouble.post.attempts.get(address, 0)
    everything_leaves(trouble)
    before = tries()
    page = company.clerk.get(company.path("mail")).expect(200)
    problems = [] if "受取拒否" in page.text and "社員 0" in page.text else ["the page does not say who was refused"]
    if "招待" in page.text or INVITATION in page.text:
        problems.append("the page tells what the mail is about")
    company.clerk.submit(page.form("/sending"), again="yes").expect(303)
    if not until(lambda: waiting(trouble.server) == 0, 20) or tries() != before + 1:
        problems.append(f"{tries() - before} tries after it was sent again")
    return problems


def run(options, folder):
    chance = random.Random(options.seed)
    print(f"seed {options.seed}")
    server = Sending(find_program(options.nagi), folder)
    server.start()
    company = Company(server, options.people).prepare_draft()
    trouble = Trouble(server, chance)
    # The one address that is refused for good, until the clerk looks.
    server.post.behave = lambda address, attempt: "refuse" if address.startswith("e000000@") else "later"
    company.open()
    until(lambda: len(server.post.attempts) >= min(20, options.people), 20)
    problems = everything_but_the_end(trouble, options)
    problems += test_a_refused_address_waits_for_the_clerk(trouble, company)
    crashes = server.post.deaths + sum(trouble.kills.values())
    found, doubles = test_each_person_has_one_invitation(server.post, options.people, crashes)
    problems += found + test_no_mail_is_anybody_elses(server) + test_headers_are_those_of_a_good_mail(server.post)
    server.stop()
    whole, words = server.audit()
    problems += [] if whole else [f"audit: {words}"]
    print(f"  {options.people} invitations, {server.post.connections} connections, {sum(server.post.attempts.values())} tries; "
          f"mail server died {server.post.deaths} times with a mail in hand, nagi was killed {sum(trouble.kills.values())} "
          f"times: {doubles} doubles")
    return problems


def everything_but_the_end(trouble, options):
    few, problems = (3 if options.short else 12), []
    problems += trouble.refusing_everybody("554 not you")
    problems += trouble.refusing_everybody("421 too busy")
    problems += trouble.nobody_there()
    for behaviour in ("later", "cut", "die"):
        for _ in range(1 if options.short else 4):
            problems += trouble.round(behaviour, 2 if behaviour == "cut" else few if behaviour == "later" else 1)
    for moment in ("data", "taken", "replied"):
        for _ in range(1 if options.short else 4):
            problems += trouble.killed_at(moment, trouble.chance.randint(1, 3))
    return problems + trouble.stalled_and_killed()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nagi")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--people", type=int)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 31))
    parser.add_argument("--keep", action="store_true", help="leave the data behind")
    options = parser.parse_args()
    options.people = options.people or (60 if options.short else 400)
    run_in_folder(run, options, "nagi-mail-")


if __name__ == "__main__":
    main()
