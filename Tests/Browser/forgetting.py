"""Somebody forgot the own secret: from the page where the person asks to the result that opens again."""

import re

from journeying import words_of
from keeping import goto, said
from preparing import PASSWORD, STAFF, fill, refused, submit
from program import until
from reading import enter

FORGETFUL = 9
NEW = "港の灯りを数える"


def test_the_person_asks_and_is_told_nothing_about_the_number(story):
    """ARCHITECTURE §5, TH09: the page of the results leads there; the answer is the same for everybody."""
    page = story.sit_down("forgetful", phone=True)
    page.goto(story.base + "/results/sign-in")
    page.locator("main a[href$='/results/forgotten']").tap()
    page.wait_for_url("**/forgotten")
    story.eyes.look(page, "forgotten", is_tapped=True)
    for number in ["9999999", story.people[FORGETFUL].number]:
        page.goto(story.base + "/results/forgotten")
        fill(page, number=number)
        submit(page, "main form")
        assert "お願いを受け付けました" in said(page)
    story.eyes.look(page, "forgotten-asked", is_tapped=True)


def test_the_clerk_prints_a_code_after_making_sure(story):
    """ARCHITECTURE §5: not without saying how; neither the secret nor a result is on the page."""
    person = story.people[FORGETFUL]
    mails = len(story.program.tray.matching("あいことばを決め直すための番号を発行しました"))
    page = goto(story, "clerk", story.campaign.removeprefix(story.base))
    page.locator("main a[href$='/reissues']").click()
    page.wait_for_url("**/reissues")
    assert person.number in said(page) and person.name in said(page)
    fill(page, number=person.number)
    submit(page, "main form[action$='/searches']")
    form = "main form[action$='/secret-codes']"
    code_button = page.locator(f"{form} button")
    confirm(story, page, person, form)
    page.locator("[name=proof][value=card]").check()
    with page.expect_download() as started:
        code_button.click()
    assert started.value.suggested_filename == "letter.pdf"
    text = words_of(story, started.value, "code.pdf")
    assert person.name in text and person.number in text, text
    story.code = re.search(r"[A-Z2-9]{4}(?:-[A-Z2-9]{4}){3}", text)[0]
    until("the notice", lambda: len(story.program.tray.matching("あいことばを決め直すための番号を発行しました")) == mails + 1)


def confirm(story, page, person, form):
    """Without the proof it is refused. The password is asked again when it was given long ago."""
    with story.eyes.refusals():
        submit(page, form)
    if "/confirmation" in page.url:
        fill(page, password=PASSWORD.format(STAFF[1][2]))
        submit(page, "main form")
        page.goto(story.campaign + "/reissues")
        fill(page, number=person.number)
        submit(page, "main form[action$='/searches']")
        with story.eyes.refusals():
            submit(page, form)
    assert page.title().startswith("エラー："), page.title()
    story.eyes.look(page, "reissues-proof")


def test_the_code_opens_what_was_forgotten(story):
    """S2-55, S3-02: another secret, once; the results of before open with it, and the record tells of both."""
    page, person = story.desks["forgetful"], story.people[FORGETFUL]
    page.goto(story.base + "/results/code")
    story.eyes.look(page, "secret-code", is_tapped=True)
    fill(page, number=person.number, code="ABCD-EFGH-JKMN-PQRS", secret=NEW, repeat=NEW)
    refused(page, story.eyes, "secret-code-errors")
    fill(page, number=person.number, code=story.code.lower().replace("-", " "), secret=NEW, repeat=NEW)
    submit(page, "main form")
    assert "note=secret-chosen" in page.url, page.url
    story.eyes.look(page, "secret-chosen", is_tapped=True)
    person.secret = NEW
    enter(page, person)
    assert page.locator("main .card a").count() == 1
    page.goto(story.base + "/results/seen-by")
    assert "あいことばを決め直す番号を発行" in said(page) and "番号を使って、あいことばを決め直し" in said(page)
    page.context.close()
