"""A company from the one-time set-up link to open answering forms, entirely over HTTP: nothing is seeded.

Every step loads the page a person would see and submits the form it shows; personal links and password links come
out of the .eml files that the program writes.
"""

import base64
import binascii
import datetime
import email
import re
import time
from email import policy

from browser import Browser, Unexpected

TOKYO = datetime.timezone(datetime.timedelta(hours=9))
PASSWORD = "nami-to-kaze no 4 oto"
ITEMS = ([f"A{n}" for n in range(1, 18)] + [f"B{n}" for n in range(1, 30)] + [f"C{n}" for n in range(1, 10)]
         + ["D1", "D2"])
HEADINGS = "社員番号,氏名,フリガナ,メールアドレス,性別,生年月日,部署,事業場,言語"
DEPARTMENTS = ["本社/総務部", "本社/営業部/営業1課", "本社/営業部/営業2課", "本社/製造部", "本社/研究所"]


def roster(first, count):
    """CP932, as spreadsheets in Japan write it."""
    rows = [HEADINGS]
    for number in range(first, first + count):
        born = f"{1962 + number % 42}-{1 + number % 12:02}-{1 + number % 28:02}"
        rows.append(
            f"E{number:06},社員 {number},シャイン {number},e{number:06}@example.jp,{'男女'[number % 2]},{born},"
            f"{DEPARTMENTS[number % len(DEPARTMENTS)]},本社,")
    return ("\r\n".join(rows) + "\r\n").encode("cp932")


class Company:
    """Staff of an invented company and its campaign. `people` is what the roster holds."""

    def __init__(self, server, people):
        self.server, self.people = server, people
        self.slug = self.campaign = None

    def path(self, rest):
        return f"/t/{self.slug}/{rest}"

    def prepare(self, say=lambda words: None):
        """From an empty directory to an opened campaign with a mail for everybody."""
        self.prepare_draft(say).open()
        say("campaign open")
        return self

    def prepare_draft(self, say=lambda words: None):
        """The same, up to a campaign that can be opened."""
        self.set_up()
        self.clerk = self.staff("clerk", "事務 花子")
        implementer = self.staff("implementer", "実施 太郎")
        self.qualify("実施 太郎")
        self.resources = self.staff("humanResources", "人事 次郎", import_roster=True)
        for browser in (self.clerk, implementer):
            self.declare(browser)
        say(f"{self.people} people in the roster")
        self.draft()
        return self

    def open(self):
        self.clerk.submit(self.clerk.get(self.campaign).expect(200).form("/opening")).expect(303)

    def set_up(self):
        browser = Browser(self.server.port)
        form = browser.get(self.server.setup_link()).expect(200).form("/setups")
        arrival = browser.submit(
            form, company="株式会社なぎ試験", name="管理 一郎", mail="admin@example.jp", password=PASSWORD,
            repeat=PASSWORD)
        self.slug = re.match(r"/t/([^/]+)/home", arrival.expect(303).location)[1]
        self.administrator = browser

    def staff(self, role, name, import_roster=False):
        """An account made by the administrator, its password set by the mailed link, and signed in."""
        address = f"{role.lower()}@example.jp"
        new = self.administrator.get(self.path("accounts/new")).expect(200).form("/accounts")
        self.administrator.submit(new, name=name, mail=address, role=role).expect(303)
        browser = Browser(self.server.port)
        form = browser.get(self.mailed_link(address, "/p/")).expect(200).form("/passwords")
        browser.submit(form, password=PASSWORD, repeat=PASSWORD).expect(303)
        form = browser.get(self.path("sign-in")).expect(200).form("/sign-in")
        browser.submit(form, mail=address, password=PASSWORD).expect(303)
        if import_roster:
            self.import_roster(browser)
        return browser

    def qualify(self, name):
        """Only a doctor, or who has another of the named qualifications, conducts the check (L-02)."""
        line = self.administrator.get(self.path("accounts")).expect(200).text.partition(name)
        link = re.search(r'/accounts/\d+', line[0].rpartition("<tr")[2] + line[2])[0]
        page = self.administrator.get(self.path(link.lstrip("/"))).expect(200)
        self.administrator.submit(
            page.form("/qualifications"), kind="physician", proof="医籍登録番号 第123456号").expect(303)

    def declare(self, browser):
        """That they have no authority over anybody's post: roles at the health side act only after it."""
        form = browser.get(self.path("home")).expect(200).form("/attestations")
        browser.submit(form, declared="yes").expect(303)

    def import_roster(self, browser, part=100_000):
        for first in range(0, self.people, part):
            form = browser.get(self.path("roster")).expect(200).form("/checks")
            file = roster(first, min(part, self.people - first))
            check = browser.submit(form, files={"roster": file}).expect(200)
            browser.submit(check.form("/imports")).expect(303)

    def draft(self):
        """All on the page of a new draft: it offers the only implementer and the clerk whose page it is."""
        clerk, today = self.clerk, datetime.datetime.now(TOKYO).date()
        new = clerk.get(self.path("campaigns/new")).expect(200).form("/campaigns")
        arrival = clerk.submit(
            new, name="試験の年", first_day=today, last_day=today + datetime.timedelta(days=60),
            headcount=self.people, hearing_day=today, examples=new.options["examples"][-1])
        self.campaign = arrival.expect(303).location.partition("?")[0]
        # Paper is the standard; here everybody is also told by mail when the results are out.
        plan = clerk.get(self.campaign).expect(200).form("/delivery-plan")
        clerk.submit(plan, delivery="both").expect(303)

    def progress(self):
        """(answered, invited) as the campaign's page shows them to the clerk."""
        text = self.clerk.get(self.campaign).expect(200).text
        found = re.search(r"(\d+)／(\d+)人", text)
        if not found:
            raise Unexpected("the campaign's page shows no rate")
        return int(found[1]), int(found[2])

    def mailed_link(self, address, kind, timeout=20):
        until = time.monotonic() + timeout
        while time.monotonic() < until:
            for file in self.server.mail.glob("*.eml"):
                raw = file.read_bytes()
                if address.encode() in raw:
                    return link_in(raw, kind)
            time.sleep(0.05)
        raise Unexpected(f"no mail to {address}")

    def personal_links(self, timeout=600, say=lambda words: None):
        """The word after /l/ for everybody, as soon as all mails are there."""
        until, files = time.monotonic() + timeout, []
        while len(files) < self.people + 3:
            if time.monotonic() > until:
                raise Unexpected(f"{len(files)} mails of {self.people + 3}")
            time.sleep(0.2)
            files = list(self.server.mail.glob("*.eml"))
            say(f"{max(0, len(files) - 3)} of {self.people} mails")
        words = [link_in(file.read_bytes(), "/l/") for file in files]
        return sorted(word for word in words if word)


def link_in(raw, kind):
    """The path of a link in a mail; for /l/ only the word after it. None when the mail has no such link."""
    pattern = re.compile(rf"https?://[^/\s]+({kind}([\w-]+))")
    body = raw.partition(b"\r\n\r\n")[2]
    try:
        text = base64.b64decode(body, validate=False).decode()
    except (binascii.Error, UnicodeDecodeError):
        text = ""
    found = pattern.search(text)
    if not found:
        message = email.message_from_bytes(raw, policy=policy.default)
        found = pattern.search(message.get_body(("plain",)).get_content())
    if not found:
        return None
    return found[2] if kind == "/l/" else found[1]
