"""Invitations on paper, for those whom mail does not reach."""

import re
import subprocess

from keeping import goto, said
from preparing import fill, refused, submit

ADDRESS = r"(https?://\S+/l/)\s+([a-z2-9]{10}(?:-[A-Z2-9]{4}){5})"
WORDS = ["さま", "受検のご案内", "受けるかどうかは自由です", "結果は開きません"]


def test_the_clerk_prints_a_letter_whose_link_opens_the_form(story):
    """S2-10: name and number on the sheet, and a link that is typed on a phone and opens that person's form."""
    person = story.people[7]
    page = goto(story, "clerk", story.campaign.removeprefix(story.base))
    page.locator("main a[href$='/letters']").click()
    page.wait_for_url("**/letters")
    assert "印刷する方がいません" in said(page), said(page)[:300]
    story.eyes.look(page, "letters")
    fill(page, number="9999999")
    refused(page, story.eyes, "letters-errors", "main form[action$='/searches']")
    fill(page, number=person.number)
    submit(page, "main form[action$='/searches']")
    assert person.name in said(page)
    with page.expect_download() as started:
        page.locator("main form[action$='/letters'] button").click()
    sheet = story.program.folder / "invitation.pdf"
    started.value.save_as(sheet)
    assert started.value.suggested_filename == "letters.pdf"
    text = subprocess.run(["pdftotext", sheet, "-"], capture_output=True, text=True, check=True).stdout
    for words in [person.name, person.number, *WORDS]:
        assert words in text, (words, text)
    if story.eyes.album:
        story.eyes.album.add_paper(sheet, "invitation")
    address = "".join(re.search(ADDRESS, text).groups())
    phone = story.sit_down("paper", phone=True)
    phone.goto(address.lower())
    submit(phone, "main form")
    assert "/answers/part/A" in phone.url, phone.url
    page.goto(story.campaign + "/letters")
    submit(page, "main form[action$='/choices']")
    story.eyes.look(page, "letters-chosen")
