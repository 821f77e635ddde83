"""The campaign closes; the implementer reviews with the keyboard alone and releases."""

import re
import time

from playwright.sync_api import expect

import people
from answering import PHONE_PERSON
from keyboard import NO_POINTER, Keyboard
from preparing import DECLARATION, LINK, PASSWORD, STAFF, submit
from program import until
from visitor import Visitor

DECIDED = {"y": "needed", "n": "notNeeded", "c": "cannotBeJudged"}
NOTICE = "お知らせの用意ができました"


def test_the_clerk_closes(story):
    """Closing early is asked twice; the clerk then sees the list but decides nothing."""
    page = story.desks["clerk"]
    page.goto(story.campaign + "/closing")
    story.eyes.look(page, "closing")
    submit(page, "main form")
    assert page.url.endswith("?done=closed"), page.url
    story.eyes.look(page, "campaign-closed")
    page.locator("td a, th a").filter(has_text="第1回").click()
    story.batch = page.url
    assert page.locator("button.pick").count() == 0


def rows(page):
    """Number of the person → what the row says."""
    return page.evaluate("""() => Object.fromEntries([...document.querySelectorAll("#review tbody tr")].map((row) => [
        row.querySelector("th .support").textContent.split("\\u3000")[0],
        { own: row.cells[5].textContent, other: row.cells[6].textContent,
          state: [...row.querySelector(".state").classList].at(-1) }]))""")


def rules(words):
    return "+".join(rule for mark, rule in [("㋐", "a"), ("㋑", "b")] if mark in words)


def test_the_list_shows_everybody_by_both_methods(story):
    """S4-08, S4-17, L-10: all 300 are listed, each with the rules met by both methods, as the vectors say."""
    page = story.desks["clerk"]
    found = rows(page)
    assert len(found) == people.COUNT
    for person in story.people:
        row = found[person.number]
        assert row["state"] == "undecided", person.number
        if person.has_verdict:
            said = {"その2": rules(row["own"]), "その1": rules(row["other"])}
            assert said == person.rules, f"{person.number}: {said} instead of {person.rules}"
    assert "1" in found[f"{people.WITHOUT_VERDICT + 1:07d}"]["own"]
    assert "男性" in found[f"{people.UNSTATED[0] + 1:07d}"]["own"]


def test_nothing_is_released_before_the_review(story):
    """S4-33, S4-38, L-09: the release page lists what is missing, a forced release changes nothing, no mail leaves."""
    keys = story.keys = Keyboard(story.sit_down("implementer", extra=NO_POINTER))
    keys.page.goto(story.base + "/sign-in")
    _, _, mail = STAFF[2]
    keys.to("[name=mail]")
    keys.write(mail)
    keys.to("[name=password]")
    # An input method types this; keyboards have no such keys.
    keys.page.keyboard.insert_text(PASSWORD.format(mail))
    with keys.page.expect_navigation():
        keys.press("Enter")
    keys.follow(DECLARATION + " button")
    story.eyes.look(keys.page, "home-implementer")
    forced = Visitor.of(keys.page.context, story.program.origin)
    said = forced.see(story.batch + "/release")
    assert "まだ通知できません" in said and "300人" in said
    answer = forced.post(story.batch + "/release", {"agreed": "yes"})
    assert answer.status == 200 and "まだ通知できません" in answer.text
    assert not story.program.tray.matching(NOTICE)
    keys.page.goto(story.batch + "/release")
    story.eyes.look(keys.page, "release-not-ready")
    keys.page.goto(story.base + "/home")


def decide(keys, key):
    """One key decides the row that holds the focus, and the row says so once it is saved."""
    keys.press(key)
    row = keys.page.locator("tr:focus")
    expect(row.locator(".state")).to_have_class(re.compile(DECIDED[key]))
    expect(keys.page.locator("#saved")).to_have_class(re.compile("saved"))


def test_rows_are_decided_with_one_key_each(story):
    """S4-08: Y, N and C decide, ↑ and ↓ walk; a decision can be taken back until the release."""
    keys, story.review_began = story.keys, time.monotonic()
    keys.follow(".next-task .button")
    assert keys.page.url.startswith(story.batch), keys.page.url
    story.eyes.look(keys.page, "review", dark=True)
    keys.press("ArrowDown")
    assert keys.holds("#review tbody tr:first-child")
    for key in "ync":
        decide(keys, key)
        keys.press("ArrowDown")
    keys.press("ArrowUp", "ArrowUp")
    decide(keys, "y")
    keys.press("ArrowDown")
    decide(keys, "y")
    expect(keys.page.locator("#undecided")).to_have_text("297")


def test_one_key_opens_a_person(story):
    """S4-08, S4-09: verdicts by both methods, profile and all 57 answers; → goes on, Esc comes back to the row."""
    keys = story.keys
    keys.press("ArrowDown")
    place = keys.page.evaluate("document.activeElement.id")
    with keys.page.expect_navigation():
        keys.press("Enter")
    expect(keys.page.locator("#examinee")).to_be_focused()
    assert keys.page.locator(".answers tbody tr").count() == 57
    assert "その1" in keys.page.content() and "その2" in keys.page.content()
    story.eyes.look(keys.page, "examinee", dark=True)
    keys.press("y")
    expect(keys.page.locator("#examinee .state")).to_have_class(re.compile("needed"))
    with keys.page.expect_navigation():
        keys.press("ArrowRight")
    keys.press("y")
    expect(keys.page.locator("#examinee .state")).to_have_class(re.compile("needed"))
    with keys.page.expect_navigation():
        keys.press("Escape")
    next_row = keys.page.evaluate("(id) => document.getElementById(id).nextElementSibling.id", place)
    expect(keys.page.locator(f"#{next_row}")).to_be_focused()


def test_one_named_act_accepts_the_criteria(story):
    """S4-10: it says whom it decides and how; whom the criteria cannot decide stays for the implementer's eyes."""
    keys = story.keys
    keys.press("End")
    keys.follow(".review-bar .button")
    story.eyes.look(keys.page, "summary")
    accept = "form[action$='/acceptance']"
    keys.to(f"{accept} [name=accepted]")
    keys.press("Space")
    keys.follow(f"{accept} button")
    left = len(people.UNSTATED) + 1
    assert f"{left}人残っています" in keys.page.locator("main").inner_text()
    story.eyes.look(keys.page, "summary-accepted")
    keys.follow("a[href*='show=undecided']")
    assert keys.page.locator("#review tbody tr").count() == left
    story.eyes.look(keys.page, "review-undecided")
    keys.press("ArrowDown")
    for key in "ccncc":
        decide(keys, key)
        keys.press("ArrowDown")
    expect(keys.page.locator("#undecided")).to_have_text("0")


def test_three_confirmations_are_recorded(story):
    """S4-18, S4-36: results seen, list seen, need decided, each with name and time."""
    keys = story.keys
    keys.follow(".review-bar .button")
    for kind in ["resultsSeen", "highStressListSeen", "needDecided"]:
        keys.follow(f"button[name=confirmation][value={kind}]")
    said = keys.page.locator("ol.needs").inner_text()
    assert said.count("海野 凪") == 3, said
    story.eyes.look(keys.page, "summary-confirmed")


def test_the_release_reaches_everybody_at_once(story):
    """S4-33, S4-36: the decisions are those of the criteria or of the implementer; then 300 mails with the same words."""
    keys = story.keys
    keys.follow("a[href$='/release']")
    story.eyes.look(keys.page, "release")
    keys.to("[name=agreed]")
    keys.press("Space")
    keys.follow("form[action$='/release'] button")
    assert keys.page.url.endswith("?done=released"), keys.page.url
    story.figures["review by keyboard"] = f"{keys.presses} key presses"
    story.eyes.look(keys.page, "released")
    mails = until("300 notices", lambda: (found := story.program.tray.matching(NOTICE))
                  and len(found) == people.COUNT and found)
    assert len({mail.to for mail in mails}) == people.COUNT
    names = {person.mail: person.name for person in story.people}
    words = {mail.subject + re.sub(LINK, "…", mail.text.replace(names[mail.to], "…")) for mail in mails}
    assert len(words) == 1, words


def test_the_list_tells_what_was_decided(story):
    """S4-10: 300 decisions, of which those of the named act follow the criteria exactly."""
    keys = story.keys
    keys.page.goto(story.batch)
    found = rows(keys.page)
    for person in story.people:
        state = found[person.number]["state"]
        if person.has_verdict:
            assert state == ("needed" if person.is_high else "notNeeded"), f"{person.number} {state}"
        else:
            assert state in ("cannotBeJudged", "notNeeded"), f"{person.number} {state}"
    assert found[story.people[PHONE_PERSON].number]["state"] == "needed"
    assert keys.page.locator("button.pick").count() == 0
