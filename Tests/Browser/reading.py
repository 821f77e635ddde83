"""Each person reads the own result, and nobody else does."""

import re
import subprocess

from playwright.sync_api import expect

from answering import ENGLISH, LOADED, PHONE_PERSON
from preparing import LINK
from reviewing import NOTICE
from visitor import Visitor

MEMBERS = ["結果", "ストレスの程度", "面接指導", "申し出"]


def enter(page, person, number=True):
    if number:
        page.locator("[name=number]").fill(person.number)
    page.locator("[name=secret]").fill(person.secret)
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_url("**/results")


def test_a_mail_alone_opens_no_result(story):
    """S2-55: whoever sees the mails of somebody else reads nothing: the links lead to where the own secret is asked."""
    person = story.people[PHONE_PERSON]
    notice = story.program.tray.link(person.mail, LINK, words=NOTICE)
    page = story.eyes.open(phone=True).new_page()
    for link in [person.link, notice]:
        page.goto(link)
        assert page.locator("input, table, svg").count() == 0
        page.locator("main a.button").tap()
        page.wait_for_url("**/results/sign-in")
    page.goto(story.base + "/results")
    assert "/results/sign-in" in page.url, page.url
    page.context.close()


def test_the_person_reads_the_result_on_the_phone(story):
    """L-11, S2-33: degree of stress, interview, points by area, 19 scales with their points, advice, both desks."""
    page, person = story.sit_down("phone", phone=True), story.people[PHONE_PERSON]
    page.goto(story.program.tray.link(person.mail, LINK, words=NOTICE))
    story.eyes.look(page, "link-released", is_tapped=True)
    page.locator("main a.button").tap()
    page.wait_for_url("**/results/sign-in")
    story.eyes.look(page, "result-sign-in", is_tapped=True)
    page.locator("[name=number]").fill(person.number)
    page.locator("[name=secret]").fill("ちがうあいことばです")
    with story.eyes.refusals():
        page.locator("main form button[type=submit]").first.tap()
        expect(page.locator("#error-summary")).to_be_focused()
    story.eyes.look(page, "result-sign-in-errors", is_tapped=True)
    enter(page, person)
    story.eyes.look(page, "results", is_tapped=True)
    page.locator("main .card a").first.tap()
    page.wait_for_url(re.compile(r"/results/\d+$"))
    story.result = page.url
    said = page.locator("main").inner_text()
    assert all(words in said for words in MEMBERS), said[:300]
    assert page.locator("table.scales tbody tr").count() == 19
    assert page.locator("figure.profile-radar svg").count() == 3
    story.eyes.look(page, "result", is_tapped=True, dark=True, printed=True)
    if story.eyes.album:
        story.eyes.album.show_alone(page, "result", ["h2:has(+ .profile-group)", ".profile-group:last-of-type"])


def test_the_result_is_also_a_pdf(story):
    """S3-11: two A4 pages with text that can be searched; the file's name says nothing."""
    page = story.desks["phone"]
    with page.expect_download() as started:
        page.locator("a[href$='document.pdf']").click()
    assert started.value.suggested_filename == "result.pdf"
    story.paper = story.program.folder / "paper.pdf"
    started.value.save_as(story.paper)
    about = subprocess.run(["pdfinfo", story.paper], capture_output=True, text=True, check=True).stdout
    text = subprocess.run(["pdftotext", "-layout", story.paper, "-"], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Pages:\s+2\n", about) and "A4" in about, about
    assert story.people[PHONE_PERSON].name.split()[0] in text and "面接指導" in text, text[:400]
    if story.eyes.album:
        story.eyes.album.add_paper(story.paper, "paper")


def test_the_person_sees_who_looked(story):
    """Every look of the implementer and of the clerk at this person's data is listed, with the day and the name."""
    page = story.desks["phone"]
    page.goto(story.base + "/results/seen-by")
    said = page.locator("main").inner_text()
    assert "海野 凪" in said and "実森 務" in said, said
    story.eyes.look(page, "seen-by", is_tapped=True)


def test_the_result_reads_in_english_too(story):
    """S3-10: who answered in English reads page and paper in English, marked as unofficial."""
    page, person = story.sit_down("english", language="en-GB"), story.people[ENGLISH]
    page.goto(story.base + "/results/sign-in")
    enter(page, person)
    page.locator("main .card a").first.click()
    page.wait_for_url(re.compile(r"/results/\d+$"))
    assert page.locator("html").get_attribute("lang") == "en"
    assert "interview" in page.locator("main").inner_text().lower()
    story.eyes.look(page, "result-english", is_tapped=True)
    visitor = Visitor.of(page.context, story.program.origin)
    visitor.cookies["__Host-nagi-lang"] = "en"
    paper = story.program.folder / "paper-english.pdf"
    paper.write_bytes(visitor.get(page.url + "/document.pdf").bytes)
    text = subprocess.run(["pdftotext", paper, "-"], capture_output=True, text=True, check=True).stdout
    assert "interview" in text.lower(), text[:300]


def test_nobody_else_opens_it(story):
    """S2-55, S3-04, L-04: another person, the line manager, HR and the administrator get nothing of it."""
    origin, path = story.program.origin, story.result
    other = Visitor(origin)
    other.see(story.base + "/results/sign-in")
    person = story.people[LOADED]
    other.send(story.base + "/results/sign-in", {"number": person.number, "secret": person.secret})
    own = re.search(r"/results/\d+", other.see(story.base + "/results"))[0]
    assert story.base + own != path
    assert other.get(story.base + own).status == 200
    assert [other.get(path).status, other.get(path + "/document.pdf").status] == [404, 404]
    inside = re.findall(r"/sheets/\d+", Visitor.of(story.desks["implementer"].context, origin).see(story.batch))
    for role in ["lineManager", "humanResources", "administrator"]:
        visitor = Visitor.of(story.desks[role].context, origin)
        assert visitor.get(story.base + "/home").status == 200, f"{role} is not signed in"
        for place in [story.batch, story.batch + "/summary", story.batch + "/release", story.base + inside[0]]:
            assert visitor.get(place).status == 404, f"{role} {place}"
        # A person's own pages ask staff for a person's secret like anybody else.
        for place in [path, path + "/document.pdf", story.base + "/results/seen-by"]:
            answer = visitor.get(place)
            assert answer.status == 303 and "/results/sign-in" in answer.to, f"{role} {answer.status} {place}"


def test_signing_out_closes_the_result(story):
    """S2-55: a phone that is handed on shows nothing, with Back neither."""
    page = story.desks["phone"]
    page.goto(story.result)
    page.locator(".site-header form button").tap()
    page.wait_for_url("**note=signed-out")
    story.eyes.look(page, "signed-out", is_tapped=True)
    page.go_back()
    assert "面接指導" not in page.locator("main").inner_text() and "/results/sign-in" in page.url
