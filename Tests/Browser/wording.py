"""What a company adds to the check in its own words, and how it sees beforehand what people will see. After the result has
been read, on a draft that is never opened."""

import re

from playwright.sync_api import expect

from keeping import goto, said
from preparing import days, fill, refused, submit

TRIAL = "言葉をためす下書き"
WORDS = "社内の健康相談は、内線 2346 です。\n働く人の相談先：https://kokoro.mhlw.go.jp/"
QUESTION = "この調査を、どこで受けましたか。"


def test_a_draft_asks_a_question_of_the_companys_own(story):
    """L-15: one choice out of some labels; a question about consent is refused and says where."""
    page, (today, last) = goto(story, "clerk", "/campaigns/new"), days()
    fill(page, name=TRIAL, first_day=today, last_day=last)
    submit(page, "main form[action$='/campaigns']")
    story.trial = page.url.partition("?")[0].removeprefix(story.base)
    page = goto(story, "clerk", story.trial + "/questions")
    story.eyes.look(page, "questions-none")
    fill(page, ja="結果を会社に提供することに同意しますか。", labelsJa="はい\nいいえ")
    refused(page, story.eyes, "questions-refused", "#question-form form")
    fill(page, ja=QUESTION, labelsJa="自宅\n職場\nそのほか", en="Where did you take this check?",
         labelsEn="At home\nAt work\nElsewhere")
    submit(page, "#question-form form")
    assert QUESTION in said(page), said(page)[:400]
    story.eyes.look(page, "questions-one")


def test_staff_walk_through_the_sheet_before_anybody_is_invited(story):
    """The same pages as people's, from the opening to the receipt, in both languages; nothing is sent or stored."""
    for language in ("ja", "en"):
        for step in ("opening", "A", "company", "check", "receipt"):
            page = goto(story, "clerk", f"{story.trial}/rehearsal/{step}?lang={language}")
            assert page.locator("form").count() == 0, f"{step} has a form"
            if step == "company":
                assert (QUESTION if language == "ja" else "Where did you take") in said(page), said(page)[:300]
            story.eyes.look(page, f"rehearsal-{step.lower()}-{language}")
    page = goto(story, "clerk", story.trial + "?lang=ja")
    before = len(story.program.tray.matching("リハーサル|予行"))
    submit(page, "main form[action$='/rehearsal/mails']")
    assert "?done=rehearsed" in page.url, page.url
    story.eyes.look(page, "campaign-draft-rehearsed")
    assert before == 0, "somebody got a rehearsal before it was asked for"


def test_own_words_are_seen_as_people_will_see_them(story):
    """S3-49: a version with name and day; what looks like a place to fill in is refused; a preview writes nothing."""
    page = goto(story, "humanResources", "/messages")
    story.eyes.look(page, "messages")
    place = next(link for link in page.locator("main a[href*='/messages/']").all()).get_attribute("href")
    page.goto(story.program.origin + place)
    fill(page, words="{{氏名}} さんへ")
    with story.eyes.refusals():
        submit(page, button="button[value=save]")
        expect(page.locator("#error-summary")).to_be_focused()
    story.eyes.look(page, "message-refused")
    fill(page, words=WORDS)
    submit(page, button="button[value=preview]")
    assert "内線 2346" in said(page) and page.locator("form").count() == 0, said(page)[:300]
    story.eyes.look(page, "message-preview", is_tapped=True)
    page.goto(story.program.origin + place)
    assert "内線 2346" not in said(page), "a preview was kept"
    fill(page, words=WORDS)
    submit(page, button="button[value=save]")
    assert "内線 2346" in said(page)
    story.eyes.look(page, "message-saved")


def test_the_clerk_sees_how_results_travel(story):
    """S2-45, S2-46: the way of each person, and the letters of the batch; the day of a letter is on record."""
    page = goto(story, "clerk", story.campaign.removeprefix(story.base) + "/delivery")
    fill(page, number=story.people[20].number)
    submit(page, button="button[name=search]")
    story.eyes.look(page, "delivery")
    page = goto(story, "clerk", story.batch.removeprefix(story.base) + "/letters")
    story.eyes.look(page, "letters")
    fill(page, paper_day=days()[0], paper_number=story.people[20].number)
    page.locator("[name=means][value=handed]").check()
    if page.locator("[name=whom][value=one]").count():
        page.locator("[name=whom][value=one]").check()
    submit(page, "main form[action$='/records']")
    assert re.search("記録しました", said(page)), said(page)[:400]
    story.eyes.look(page, "letters-recorded")
