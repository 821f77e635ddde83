"""Somebody answers on paper and comes back to the screen. Before the others answer."""

import re

from keeping import goto, said
from preparing import LINK, fill, refused, submit
from program import until

ON_PAPER = 11
PARTS = {"A": 17, "B": 29, "C": 9, "D": 2}


def digits(page, digit="2"):
    fill(page, **{f"part_{part}": digit * count for part, count in PARTS.items()})


def test_the_clerk_types_what_came_on_paper(story):
    """S2-16: twice, and the second must agree with the first."""
    person, page = story.people[ON_PAPER], goto(story, "clerk", story.campaign.removeprefix(story.base))
    page.locator("main a[href$='/paper-answers']").click()
    page.wait_for_url("**/paper-answers")
    story.eyes.look(page, "paper-answers-none")
    fill(page, number="9999999")
    refused(page, story.eyes, "paper-answers-errors", "main form[action$='/searches']")
    fill(page, number=person.number)
    submit(page, "main form[action$='/searches']")
    assert person.name in said(page)
    story.eyes.look(page, "paper-answers-found")
    submit(page, "main form[action$='/modes']")
    page.locator("main td a").click()
    story.eyes.look(page, "paper-entry")
    digits(page)
    fill(page, part_A="2222")
    refused(page, story.eyes, "paper-entry-errors")
    digits(page)
    submit(page, "main form")
    assert "1回目の入力を保存しました" in said(page)
    page.locator("main td a").click()
    digits(page)
    fill(page, part_D="21")
    refused(page, story.eyes, "paper-entry-differs")
    assert "D2" in said(page)
    digits(page)
    submit(page, "main form")
    assert "2回の入力が一致した" in said(page)
    story.eyes.look(page, "paper-answers-typed")


def test_whoever_goes_back_to_the_screen_gets_another_link(story):
    """S2-16: what was typed is gone, the first link is dead, and the new one opens an empty form."""
    person, page = story.people[ON_PAPER], story.desks["clerk"]
    page.locator("main td a").click()
    story.eyes.look(page, "paper-entry-stored")
    submit(page, "main form[action$='/discarded']")
    fill(page, number=person.number)
    submit(page, "main form[action$='/searches']")
    submit(page, "main form[action$='/modes'] ")
    mails = until("another link", lambda: (found := [mail for mail in story.program.tray.matching(LINK)
                                                     if mail.to == person.mail]) and len(found) == 2 and found)
    old, person.link = person.link, next(link for mail in mails
                                         if (link := re.search(LINK, mail.text)[0]) != person.link)
    phone = story.eyes.open(phone=True).new_page()
    with story.eyes.refusals():
        phone.goto(old)
        assert phone.locator("form.start").count() == 0
    phone.goto(person.link)
    assert phone.locator("form.start").count() == 1
    phone.context.close()


def test_anybody_reads_how_answers_are_scored_and_kept(story):
    """S2-01: without signing in, in both languages."""
    page = story.sit_down("passer-by", phone=True)
    for language in ("ja", "en"):
        page.goto(f"{story.base}/methods?lang={language}")
        assert "AES-256" in said(page)
        story.eyes.look(page, f"methods-{language}")
