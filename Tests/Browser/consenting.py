"""Consent and request: the person answers on the phone, and the employer gets what was agreed to."""

import re

from playwright.sync_api import expect

from answering import PHONE_PERSON
from reading import enter


def tap(page, what):
    with page.expect_navigation():
        what.tap()


def press(page, act):
    tap(page, page.locator(f"main button[name=act][value={act}]"))


def test_the_person_decides_about_the_result(story):
    """S2-56, L-14, L-15: nothing ticked, both answers alike, said once more before it counts, changeable."""
    page = story.sit_down("phone", phone=True)
    page.goto(story.base + "/results/sign-in")
    enter(page, story.people[PHONE_PERSON])
    page.goto(story.result)
    page.locator("main a[href$='/consent']").tap()
    page.wait_for_url("**/consent")
    assert page.locator("main input:checked").count() == 0
    boxes = [page.locator(f"main button[value={act}]").bounding_box() for act in ["agree", "decline"]]
    assert abs(boxes[0]["height"] - boxes[1]["height"]) < 1, boxes
    story.eyes.look(page, "consent", is_tapped=True, dark=True)
    press(page, "decline")
    tap(page, page.locator("main button[name=confirmed]"))
    assert "渡さない" in page.locator("main .notice").first.inner_text()
    press(page, "agree")
    story.eyes.look(page, "consent-confirm", is_tapped=True)
    tap(page, page.locator("main button[name=confirmed]"))
    said = page.locator("main .notice").first.inner_text()
    assert "渡してよい" in said, said
    press(page, "request")
    assert "同意とみなされます" in page.locator("main").inner_text()
    story.eyes.look(page, "request-confirm", is_tapped=True)
    tap(page, page.get_by_role("link", name="戻る", exact=True))


def test_the_employer_reads_what_was_given(story):
    """S2-62, L-04: one name on the list, the notified content, the duties; the person sees who opened it."""
    page = story.desks["humanResources"]
    page.goto(story.base + "/employer-copies")
    expect(page.locator("main tbody tr")).to_have_count(1)
    story.eyes.look(page, "employer-copies")
    page.locator("main tbody a").click()
    page.wait_for_url(re.compile(r"/employer-copies/\d+$"))
    said = page.locator("main").inner_text()
    assert story.people[PHONE_PERSON].name in said and "5年間保存" in said and "アドバイス" in said, said[:300]
    story.eyes.look(page, "employer-copy")
    phone = story.desks["phone"]
    phone.goto(story.base + "/results/seen-by")
    assert page.locator(".site-header").inner_text() and "開いた" in phone.locator("main").inner_text()


def test_the_implementer_sees_who_asked(story):
    """L-13: nobody asked so far; the page says what a consultation is."""
    page = story.desks["implementer"]
    page.goto(story.batch + "/requests")
    story.eyes.look(page, "requests")
    assert "相談" in page.locator("main").inner_text()
