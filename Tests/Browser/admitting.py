"""Accounts through the year: a file of them, letters with codes, letting somebody in again, two-step sign-in."""

import base64
import hashlib
import hmac
import re
import struct
import subprocess
import time

from keeping import goto, said
from preparing import MANAGER, PASSWORD, STAFF, fill, refused, sign_in, submit
from program import until
from rostering import choose, lines

HEADINGS = ["氏名", "メール", "役割", "範囲", "社員番号"]
NURSE = ("浜野 看", "nurse@example.jp")
PRINTED = PASSWORD.format("手紙で届いた人")
CODE = r"(?:[A-Z2-9]{4}-){2,}[A-Z2-9]{2,4}"
IMPLEMENTER = next(mail for role, _, mail in STAFF if role == "implementer")


def test_accounts_come_as_a_file_of_their_own(story):
    """S3-56: name, mail, role, scope; a wrong role is named by row and column and nothing is written."""
    page, person = goto(story, "administrator", "/accounts/file"), story.people[10]
    story.eyes.look(page, "account-file")
    rows = [HEADINGS, [*NURSE, "医療職", "", ""], [person.name, "", "管理監督者3", "", person.number]]
    choose(page, "accounts", "担当者.csv", lines([*rows, ["誰 何某", "x@example.jp", "部長", "", ""]]))
    with story.eyes.refusals():
        submit(page, "main form")
    assert "4行目" in said(page) and "役割" in said(page), said(page)[:400]
    story.eyes.look(page, "account-file-faults")
    goto(story, "administrator", "/accounts/file")
    choose(page, "accounts", "担当者.csv", lines(rows))
    submit(page, "main form")
    assert NURSE[0] in said(page) and person.name in said(page)
    story.eyes.look(page, "account-file-check")
    submit(page, "main form")
    goto(story, "administrator", "/accounts")
    assert NURSE[1] in said(page)
    assert story.program.tray.link(NURSE[1], r"http\S+/p/\S+")
    story.eyes.look(page, "accounts-kept")


def open_account(story, name):
    page = goto(story, "administrator", "/accounts")
    page.locator("tr", has_text=name).locator("a").last.click()
    page.wait_for_url("**/accounts/*")
    return page


def test_whoever_has_no_mail_gets_a_letter_with_a_code(story):
    """S3-57: a sealed sheet; its code opens one page once, where the own password is chosen."""
    page, person = open_account(story, story.people[10].name), story.people[10]
    story.eyes.look(page, "account-letter")
    with page.expect_download() as started:
        page.locator("main form[action$='/code-letters'] button").click()
    letter = story.program.folder / "letter.pdf"
    started.value.save_as(letter)
    text = subprocess.run(["pdftotext", "-layout", letter, "-"], capture_output=True, text=True, check=True).stdout
    assert person.name in text, text
    if story.eyes.album:
        story.eyes.album.add_paper(letter, "letter")
    desk = story.sit_down("lettered", phone=True)
    desk.goto(story.base + "/code")
    fill(desk, name=person.number, code=re.search(CODE, text)[0], password=PRINTED, repeat=PRINTED)
    story.eyes.look(desk, "letter-code", is_tapped=True)
    submit(desk, "main form")
    sign_in(desk, person.number, PRINTED)


def test_letting_somebody_in_again_is_one_screen(story):
    """S3-52…54: another link, a reset, a lock and its end, each with one button and at once."""
    _, name, mail = MANAGER
    manager, page = story.desks["lineManager"], open_account(story, name)
    story.eyes.look(page, "account-kept")
    for place, words in [("password-links", "送ります"), ("lock", "ロックしました")]:
        submit(page, f"main form[action$='/{place}']")
        assert words in said(page), said(page)[:300]
    manager.goto(story.base + "/home")
    assert "/sign-in" in manager.url, "a locked account goes on"
    story.eyes.look(page, "account-locked")
    submit(page, "main form[action$='/lock']:has([name=unlock])")
    manager.goto(story.base + "/sign-in")
    sign_in(manager, mail, PASSWORD.format(mail))
    tray = story.program.tray
    before = sum(sent.to == mail for sent in tray.mails())
    submit(page, "main form[action$='/password-resets']")
    manager.goto(story.base + "/home")
    assert "/sign-in" in manager.url, "the old password still works"
    until("the mail of the reset", lambda: sum(sent.to == mail for sent in tray.mails()) > before)


def test_a_switch_opens_the_names_and_says_who_turned_it(story):
    """L-05: off at first: HR sees figures only. The administrator turns it on, with author and time."""
    hr = story.desks["humanResources"]
    names = story.campaign.replace("/campaigns/", "/progress/") + "/names"
    hr.goto(names)
    assert story.people[3].name not in said(hr) and "表示しない設定" in said(hr), said(hr)[:200]
    page = goto(story, "administrator", "/structure/settings")
    story.eyes.look(page, "settings")
    submit(page, "main form:has([value='progress.names'])")
    assert "司 管理" in said(page)
    hr.goto(names)
    assert story.people[3].name in said(hr)
    story.eyes.look(hr, "answered-names")
    goto(story, "administrator", "/structure/settings")
    submit(page, "main form:has([value='progress.names'])")


def test_authority_over_people_is_on_record(story):
    """L-01: who decides about whom; a relation is dated and ends by one button."""
    page = goto(story, "administrator", "/authorities")
    page.locator("[name=account]").select_option(label=MANAGER[1])
    page.locator("[name=over][value=department]").check()
    page.locator("[name=department]").select_option(label="本社 / 営業部")
    submit(page, "main form[action$='/authorities']")
    assert MANAGER[1] in said(page) and "本社 / 営業部" in said(page)
    story.eyes.look(page, "authorities")
    submit(page, "main form[action$='/ending']")


def one_time(secret, moment):
    """RFC 6238: six digits every thirty seconds."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.digest(key, struct.pack(">Q", int(moment) // 30), hashlib.sha1)
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start:start + 4])[0] & 0x7fffffff) % 1_000_000:06d}"


def test_the_implementer_sets_two_steps_and_uses_both(story):
    """S3-58: an authenticator's codes; recovery codes once each, for the day on which the phone is lost."""
    # Not at the desk of the review, where no pointer may be used.
    page, password = story.sit_down("authenticator"), PASSWORD.format(IMPLEMENTER)
    page.goto(story.base + "/sign-in")
    sign_in(page, IMPLEMENTER, password)
    page.goto(story.base + "/account")
    page.locator("details summary").first.click()
    story.eyes.look(page, "own-account")
    fill(page, second_password=password)
    submit(page, "main form[action$='/second-factor']")
    secret = page.locator("main code").inner_text().replace(" ", "")
    fill(page, code="000000")
    refused(page, story.eyes, "second-factor-errors")
    fill(page, code=one_time(secret, time.time()))
    submit(page, "main form[action$='/confirmations']")
    codes = re.findall(CODE, said(page))
    assert len(codes) >= 8 and len(set(codes)) == len(codes), said(page)
    story.eyes.look(page, "recovery-codes")
    other = story.sit_down("phoneless", phone=True)
    other.goto(story.base + "/sign-in")
    fill(other, mail=IMPLEMENTER, password=password)
    submit(other, "main form")
    assert other.url.endswith("/sign-in/code"), other.url
    story.eyes.look(other, "sign-in-code", is_tapped=True)
    fill(other, code=codes[0])
    submit(other, "main form")
    assert other.url.endswith("/home"), other.url


def test_a_session_elsewhere_is_ended_from_the_list(story):
    """S3-59: the own sessions, and the one on the lost phone ends at once."""
    page, other = goto(story, "authenticator", "/account"), story.desks["phoneless"]
    one = "main form[action$='/session-endings']:has([name=session])"
    story.eyes.look(page, "own-sessions")
    assert page.locator(one).count() == 2, "the desk of the review and the phone"
    while page.locator(one).count():
        submit(page, one)
    other.goto(story.base + "/home")
    assert "/sign-in" in other.url, "an ended session goes on"
    page.goto(story.base + "/home")
    assert page.locator("main h1").inner_text() == "ホーム"


def test_dangerous_steps_ask_for_the_password_again(story):
    """The page that asks, as it stands before a step of a session that is no longer fresh."""
    page = goto(story, "administrator", "/confirmation?back=accounts")
    refused(page, story.eyes, "confirmation-errors", "main form")
    fill(page, password=PASSWORD.format("admin@example.jp"))
    submit(page, "main form")
    assert page.url.endswith("/accounts"), page.url
