"""What happens to people on the way: no network, two tabs, a wrong submission, a device of several people, a lost
link. Before the others answer."""

import re
import subprocess

from playwright.sync_api import Error, expect

from answering import (JOURNEY, MOST_TAPS, kept, number, shown, tap, wait_for, wait_saved)
from keeping import goto, said
from lettering import ADDRESS
from preparing import LINK, fill, refused, submit
from program import until

SHARED = 7
LOST = 8
CLOSED = 9
CUT = range(24, 29)


def test_the_network_goes_in_the_middle_and_nothing_is_lost(story):
    """S2-06, S2-07: five taps without any network are kept and said to be unsaved; with it they save themselves. The
    whole sheet takes no more taps than with a network."""
    person = story.people[JOURNEY]
    page, taps = story.sit_down("journey", phone=True), 1
    page.goto(person.link)
    page.locator("form.start button").tap()
    for n in range(1, 58):
        wait_for(page, n)
        if n == CUT[0]:
            wait_saved(page)
            story.eyes.expecting += 1
            page.context.set_offline(True)
        tap(page, person.codes[n])
        taps += 1
        if n == CUT[-1]:
            wait_for(page, n + 1)
            expect(page.locator("#save-status")).to_contain_text(f"{len(CUT)}問が未保存")
            page.context.set_offline(False)
            wait_saved(page)
            story.eyes.expecting -= 1
            page.reload()
    page.wait_for_url("**/answers/check")
    assert "すべての質問に回答しました" in said(page)
    page.locator("form#send button").tap()
    page.wait_for_url("**/secret")
    taps += 2
    story.figures["taps with the network cut"] = taps
    assert taps <= MOST_TAPS, taps


def test_a_closed_tab_loses_only_what_was_not_ticked(story):
    """RE-04: what was said to be saved is there on the next visit; what was tapped without a network goes with its tab, and
    the browser keeps nothing of it."""
    person, page = story.people[CLOSED], story.sit_down("closed", phone=True)
    page.goto(person.link)
    page.locator("form.start button").tap()
    for n in range(1, 6):
        wait_for(page, n)
        tap(page, person.codes[n])
    wait_for(page, 6)
    wait_saved(page)
    with story.eyes.refusals():
        page.context.set_offline(True)
        for n in (6, 7):
            wait_for(page, n)
            tap(page, person.codes[n])
        expect(page.locator("#save-status")).to_contain_text("2問が未保存")
        assert kept(page) == [0, 0, 0, 0], kept(page)
        page.close()
        context = story.desks.pop("closed").context
        context.set_offline(False)
    again = context.new_page()
    again.goto(person.link)
    again.locator("form.start button").tap()
    wait_for(again, 6)
    again.close()


def test_a_second_tab_is_told_that_it_came_late(story):
    """S2-13: the other tab of the same sheet, opened before it was sent: its tap is refused and it says why."""
    person, page = story.people[JOURNEY], story.desks["journey"]
    page.goto(story.base + "/receipt")
    with page.expect_navigation():
        page.locator("main a[href$='/receipt/withdrawal']").tap()
    story.eyes.look(page, "withdrawal", is_tapped=True)
    page.locator("main form[action$='/withdrawal'] button").tap()
    page.wait_for_url("**/answers/check")
    other = page.context.new_page()
    other.goto(story.base + "/answers/part/A")
    wait_for(other, 1)
    page.locator("form#send button").tap()
    page.wait_for_url("**/secret")
    with story.eyes.refusals():
        tap(other, 5 - person.codes[1])
        other.wait_for_url("**/receipt?note=late")
    assert "そのあとに別の画面で選んだ答えは、入っていません" in said(other)
    story.eyes.look(other, "receipt-late", is_tapped=True)
    other.close()


def test_a_wrong_submission_is_taken_back_in_two_taps(story):
    """S2-13: in the browser that sent it the answers are there again; one is changed, and sent."""
    person, page = story.people[JOURNEY], story.desks["journey"]
    page.goto(story.base + "/receipt")
    page.locator("main a[href$='/receipt/withdrawal']").tap()
    page.wait_for_url("**/withdrawal")
    page.locator("main form[action$='/withdrawal'] button").tap()
    page.wait_for_url("**/answers/check")
    assert "すべての質問に回答しました" in said(page)
    page.goto(story.base + "/answers/part/A?return=check#item-A1")
    wait_for(page, 1)
    expect(page.locator("#item-A1 input:checked")).to_have_value(str(person.codes[1]))
    page.goto(story.base + "/answers/check")
    page.locator("form#send button").tap()
    page.wait_for_url("**/secret")
    page.locator("[name=secret]").fill(person.secret)
    page.locator("[name=repeat]").fill(person.secret)
    page.locator("main form button[type=submit]").first.tap()
    page.wait_for_url("**/receipt")


def test_another_device_needs_the_own_secret_to_take_it_back(story):
    """S2-13: the link alone leads to the receipt, and takes nothing back."""
    page = story.eyes.open(phone=True).new_page()
    page.goto(story.people[JOURNEY].link)
    assert "送信済み" in page.locator("h1").inner_text()
    page.locator("main form[action$='/openings'] button").tap()
    page.wait_for_url("**/receipt")
    page.locator("main a[href$='/receipt/withdrawal']").tap()
    page.wait_for_url("**/withdrawal")
    fill(page, secret="ちがうあいことばです")
    refused(page, story.eyes, "withdrawal-errors", "main form[action$='/withdrawal']")
    page.context.close()


def test_a_device_of_several_people_keeps_nothing(story):
    """S2-55, TH32: by the code of a letter, typed and never in an address; the way out on every page; no cookie of the
    person afterwards, and Back shows nothing."""
    page = goto(story, "clerk", story.campaign.removeprefix(story.base) + "/letters")
    fill(page, number=story.people[SHARED].number)
    submit(page, "main form[action$='/searches']")
    with page.expect_download() as started:
        page.locator("main form[action$='/letters'] button").click()
    code = re.search(ADDRESS, words_of(story, started.value, "shared.pdf"))[2]
    page = story.sit_down("shared")
    page.goto(story.base + "/next")
    story.eyes.look(page, "next-person", is_tapped=True)
    fill(page, code="ABCD-EFGH")
    refused(page, story.eyes, "next-person-errors")
    fill(page, code=code.lower())
    submit(page, "main form")
    assert page.url == story.base + "/next" and page.locator("[name=shared]").is_checked()
    story.eyes.look(page, "opening-shared", is_tapped=True)
    submit(page, "form.start")
    for n in (1, 2):
        wait_for(page, n)
        shown(page).locator("label:has(input[value='2'])").click()
    wait_for(page, 3)
    wait_saved(page)
    submit(page, ".site-header")
    page.wait_for_url("**/next?done=left")
    story.eyes.look(page, "next-person-left", is_tapped=True)
    kept = {cookie["name"] for cookie in page.context.cookies()}
    assert kept <= {"__Host-nagi-visit"}, kept
    with story.eyes.refusals():
        for _ in range(4):
            go_back(page)
            assert page.locator("input[type=radio]").count() == 0 and code not in page.url, page.url
    page.context.close()


def go_back(page):
    """Chromium does not ask again for the answer to a form: it shows a page of its own then."""
    try:
        page.go_back()
    except Error as error:
        assert "ERR_CACHE_MISS" in error.message, error


def words_of(story, download, name):
    sheet = story.program.folder / name
    download.save_as(sheet)
    return subprocess.run(["pdftotext", sheet, "-"], capture_output=True, text=True, check=True).stdout


def test_a_lost_link_is_made_anew_and_the_old_one_is_dead(story):
    """S2-13, TH08b: the clerk finds the person by number, mails another link; the old one says kindly that it ended."""
    person = story.people[LOST]
    phone = story.eyes.open(phone=True).new_page()
    phone.goto(person.link)
    phone.locator("form.start button").tap()
    wait_for(phone, 1)
    tap(phone, 3)
    wait_for(phone, 2)
    wait_saved(phone)
    page = goto(story, "clerk", story.campaign.removeprefix(story.base))
    page.locator("main a[href$='/reissues']").click()
    page.wait_for_url("**/reissues")
    story.eyes.look(page, "reissues")
    fill(page, number="9999999")
    refused(page, story.eyes, "reissues-errors", "main form[action$='/searches']")
    fill(page, number=person.number)
    submit(page, "main form[action$='/searches']")
    assert person.name in said(page) and "これまでに送ったメールのリンク" in said(page)
    story.eyes.look(page, "reissues-found")
    submit(page, "main form[action$='/mailed-links']")
    assert "これまでのリンクを止めました" in said(page)
    mails = until("another link", lambda: (found := [mail for mail in story.program.tray.matching(LINK)
                                                     if mail.to == person.mail]) and len(found) == 2 and found)
    old, person.link = person.link, next(link for mail in mails
                                         if (link := re.search(LINK, mail.text)[0]) != person.link)
    with story.eyes.refusals():
        phone.goto(old)
        story.eyes.look(phone, "link-dead", is_tapped=True)
        phone.goto(story.base + "/answers")
        assert "もう一度リンクを開いてください" in phone.locator("h1").inner_text()
        story.eyes.look(phone, "link-ended", is_tapped=True)
    phone.goto(person.link)
    phone.locator("form.start button").tap()
    wait_for(phone, 2)
    assert number(phone) == 2
    phone.context.close()
