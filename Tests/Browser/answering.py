"""300 people answer: one tap by tap on a phone, one in English without scripts, all others by the same routes."""

import collections
import concurrent.futures
import re
import time

from playwright.sync_api import expect

import people
from people import PARTS, item
from program import until
from visitor import Visitor, fill_in, open_link, receipt_number

PHONE_PERSON, ENGLISH, LOADED, RESUMED, TWICE = 20, 1, 2, 3, 4
# Answers in the chapter before.
JOURNEY = 5
ONE_BY_ONE = (PHONE_PERSON, ENGLISH, TWICE, JOURNEY)
MOST_TAPS = 62
FIRST_SCREEN = 100_000
HANDS = 6


def shown(page):
    return page.locator("fieldset.question:not([hidden])")


def number(page):
    """What the title says: 問12／57."""
    return int(re.match(r"\D*(\d+)\D+57", page.title())[1])


def tap(page, code):
    shown(page).locator(f"label:has(input[value='{code}'])").tap()


def wait_for(page, n):
    expect(page).to_have_title(re.compile(rf"^\D*{n}\D+57"))


def wait_saved(page):
    expect(page.locator("#save-status")).to_have_text(re.compile("^✓"))


def test_the_first_screens_are_small(story):
    """S2-07: link page and first question, with styles and scripts, stay below 100 kB even when nothing is cached."""
    page = story.eyes.open(phone=True).new_page()
    wire = page.context.new_cdp_session(page)
    wire.send("Network.enable")
    kinds, sizes = {}, collections.Counter()
    wire.on("Network.responseReceived", lambda event: kinds.update({event["requestId"]: event["type"]}))
    wire.on("Network.loadingFinished", lambda event: sizes.update({event["requestId"]: event["encodedDataLength"]}))
    page.goto(story.people[LOADED].link, wait_until="networkidle")
    opening = sizes.total()
    page.locator("form.start button").tap()
    wait_for(page, 1)
    page.wait_for_load_state("networkidle")
    # The other three parts follow by themselves while the first question is read.
    ahead = sum(size for request, size in sizes.items() if kinds.get(request) == "Fetch")
    first = sizes.total() - ahead
    story.figures["first screens"] = (f"opening {opening / 1000:.1f} kB, to the first question {first / 1000:.1f} kB, "
                                      f"fetched ahead {ahead / 1000:.1f} kB")
    assert 0 < opening < first <= FIRST_SCREEN and ahead, sizes
    page.context.close()


def test_a_link_opened_again_goes_on_and_shows_no_answer(story):
    """S2-05: another phone with the same link goes on at the next question and never sees what was chosen."""
    link = story.people[RESUMED].link
    page = story.eyes.open(phone=True).new_page()
    page.goto(link)
    page.locator("form.start button").tap()
    for n in (1, 2):
        wait_for(page, n)
        tap(page, 4)
    wait_for(page, 3)
    wait_saved(page)
    page.context.close()
    page = story.eyes.open(phone=True).new_page()
    page.goto(link)
    page.locator("form.start button").tap()
    wait_for(page, 3)
    page.locator("#step-back").tap()
    wait_for(page, 2)
    assert page.locator("input[type=radio]:checked").count() == 0
    assert "回答済み" in shown(page).inner_text()
    page.context.close()


def test_the_others_begin(story):
    """296 people answer at the same time, as browsers without scripts do; the next steps go on meanwhile."""
    hands = concurrent.futures.ThreadPoolExecutor(HANDS)
    story.receipts = {
        person.index: hands.submit(fill_in, person, story.program.origin, person.link)
        for person in story.people if person.index not in ONE_BY_ONE
    }
    hands.shutdown(wait=False)
    story.began = time.monotonic()


def test_57_items_tap_by_tap_on_a_phone(story):
    """S2-06, S2-07, S3-10: one question per screen, ✓ after every tap, 問12／57 in the title. On the way the browser's
    Back, a reload, a gap in the network and a look at the English questions, none of which loses an answer."""
    page = story.sit_down("phone", phone=True)
    person, looked = story.people[PHONE_PERSON], story.eyes.spent
    start, taps = time.monotonic(), 1
    page.goto(person.link)
    story.eyes.look(page, "opening", is_tapped=True, dark=True)
    page.locator("form.start button").tap()
    for n in range(1, 58):
        wait_for(page, n)
        if n in STOPS:
            STOPS[n](story, page, person)
        tap(page, person.codes[n])
        taps += 1
        if n % 10 == 1:
            wait_saved(page)
    page.wait_for_url("**/answers/check")
    story.phone_taps = taps + 1
    story.figures["answering on the phone"] = (
        f"{story.phone_taps} taps to the check page, {time.monotonic() - start - story.eyes.spent + looked:.0f} s")


def stop_and_look(story, page, _):
    story.eyes.look(page, "question", is_tapped=True, dark=True)


def stop_and_go_back(story, page, person):
    """The browser's own Back shows the question before, with what was chosen."""
    page.go_back()
    wait_for(page, 11)
    chosen = shown(page).locator("input:checked")
    assert chosen.input_value() == str(person.codes[11])
    page.go_forward()
    wait_for(page, 12)


def stop_and_reload(story, page, person):
    wait_saved(page)
    page.reload()
    wait_for(page, 20)
    assert page.locator("#parts a[data-part=B] .part-count").inner_text().startswith("2／")
    expect(page.locator("input[type=radio]:checked")).to_have_count(19)


def stop_without_network(story, page, person):
    """Without a connection the taps are kept and said to be unsaved; with it they are saved by themselves."""
    def refuse(route):
        route.abort("internetdisconnected")

    with story.eyes.refusals():
        page.route("**/answers", refuse)
        for n in (30, 31):
            wait_for(page, n)
            tap(page, person.codes[n])
        wait_for(page, 32)
        expect(page.locator("#save-status")).to_contain_text("2問が未保存")
        if story.eyes.album:
            story.eyes.album.shoot(page, "question-offline")
        page.unroute("**/answers", refuse)
        wait_saved(page)
    page.go_back()
    wait_for(page, 31)
    shown(page).locator(".option.is-saved input:checked").wait_for()
    page.go_back()
    wait_for(page, 30)


def stop_and_read_english(story, page, _):
    """The same question in English, marked as an unofficial translation, and back."""
    page.locator("a[lang=en]").tap()
    page.wait_for_url("**lang=en**")
    wait_for(page, 40)
    said = page.locator("main").inner_text().lower()
    assert "unofficial" in said and page.locator("html").get_attribute("lang") == "en", said
    story.eyes.look(page, "question-english", is_tapped=True)
    page.locator("a[lang=ja]").tap()
    page.wait_for_url("**lang=ja**")
    wait_for(page, 40)


STOPS = {3: stop_and_look, 12: stop_and_go_back, 20: stop_and_reload, 30: stop_without_network,
         40: stop_and_read_english}


def test_what_is_sent_is_sent_once(story):
    """Check page, own secret, receipt; Back, reload and the link itself show no answers and send nothing again."""
    page, person = story.desks["phone"], story.people[PHONE_PERSON]
    assert "すべての質問に回答しました" in page.locator("main").inner_text()
    story.eyes.look(page, "check", is_tapped=True)
    page.locator("form#send button").tap()
    page.wait_for_url("**/secret")
    story.phone_taps += 1
    story.figures["taps from the link to the sent sheet"] = story.phone_taps
    assert story.phone_taps <= MOST_TAPS
    story.eyes.look(page, "secret", is_tapped=True)
    choose_secret(story, page, person)
    story.receipt = receipt_number(page.content())
    story.eyes.look(page, "receipt", is_tapped=True, dark=True)
    page.reload()
    assert receipt_number(page.content()) == story.receipt
    page.goto(story.base + "/answers/check")
    assert page.url.endswith("/receipt") and receipt_number(page.content()) == story.receipt
    page.goto(person.link)
    assert "送信済み" in page.locator("h1").inner_text()
    assert page.locator("input[type=radio]").count() == 0
    story.eyes.look(page, "link-sent", is_tapped=True)


def choose_secret(story, page, person):
    page.locator("[name=secret]").fill("みじかい")
    page.locator("[name=repeat]").fill("みじかい")
    with story.eyes.refusals():
        page.locator("main form button[type=submit]").first.tap()
        expect(page.locator("#error-summary")).to_be_focused()
    story.eyes.look(page, "secret-errors", is_tapped=True)
    page.locator("[name=secret]").fill(person.secret)
    page.locator("[name=repeat]").fill(person.secret)
    page.locator("main form button[type=submit]").first.tap()
    page.wait_for_url("**/receipt")


def kept(page):
    """How much each store of the browser holds."""
    return page.evaluate("""async () => [localStorage.length, sessionStorage.length,
        (await indexedDB.databases()).length, (await caches?.keys() ?? []).length]""")


def test_nothing_stays_in_the_browser(story):
    """S2-55: after answering, the phone holds no answer: no storage, no database, no cache, no readable session."""
    page = story.desks["phone"]
    assert kept(page) == [0, 0, 0, 0], kept(page)
    cookies = page.context.cookies()
    assert all(cookie["name"].startswith("__Host-nagi-") and cookie["secure"] for cookie in cookies), cookies
    readable = [cookie["name"] for cookie in cookies if not cookie["httpOnly"]]
    assert readable in ([], ["__Host-nagi-advance"]), readable


def test_four_pages_in_english_without_scripts(story):
    """S2-07, S3-10: a computer without JavaScript, in English; the check page lists what was left out."""
    page = story.sit_down("english", scripts=False, language="en-GB")
    person = story.people[ENGLISH]
    page.goto(person.link)
    assert "unofficial" in page.locator("main").inner_text().lower()
    page.locator("form.start button").click()
    for part, numbers in PARTS.items():
        assert page.url.split("#")[0].endswith(f"/answers/part/{part}"), page.url
        for n in set(numbers) - {7}:
            page.locator(f"[name={item(n)}][value='{person.codes[n]}']").check()
        if story.eyes.album and part == "A":
            story.eyes.album.shoot(page, "part-without-scripts")
        page.locator("#turning button[name=turn]").first.click()
    left = page.locator(".unanswered a")
    assert left.count() == 1 and "7" in left.inner_text()
    left.click()
    page.locator(f"[name={item(7)}][value='{person.codes[7]}']").check()
    page.locator("#turning button[name=turn]").first.click()
    assert page.url.endswith("/answers/check") and page.locator(".unanswered").count() == 0
    page.locator("form#send button").first.click()
    page.locator("[name=secret]").fill(person.secret)
    page.locator("[name=repeat]").fill(person.secret)
    page.locator("main form button[type=submit]").first.click()
    assert page.url.endswith("/receipt"), page.url


def test_two_sends_at_once_are_one_sheet(story):
    """The same page sent twice at the same moment gives one sheet and one receipt."""
    person, origin = story.people[TWICE], story.program.origin
    visitor, base, _ = open_link(origin, person.link)
    visitor.see(f"{base}/answers/check")
    fields = {"attempt": visitor.hidden("attempt"), **{item(n): code for n, code in person.codes.items()}}
    pair = [Visitor(origin, dict(visitor.cookies)) for _ in range(2)]
    for one in pair:
        one.page = visitor.page
    with concurrent.futures.ThreadPoolExecutor(2) as hands:
        answers = list(hands.map(lambda one: one.post(f"{base}/submissions", fields).status, pair))
    assert answers == [303, 303], answers
    receipts = {receipt_number(one.see(f"{base}/receipt")) for one in pair}
    assert len(receipts) == 1, receipts
    visitor.see(f"{base}/secret")
    visitor.send(f"{base}/secret", {"secret": person.secret, "repeat": person.secret})


def test_all_300_have_answered(story):
    """Each has a receipt of their own, and the progress page counts 300 of 300."""
    numbers = [one.result(120) for one in story.receipts.values()]
    seconds = time.monotonic() - story.began
    story.figures["others by the same routes"] = f"{len(numbers)} people, ready {seconds:.0f} s after they began"
    assert len(set(numbers)) == people.COUNT - len(ONE_BY_ONE)
    page = story.desks["humanResources"]
    page.goto(story.base + "/progress")
    story.eyes.look(page, "progress-list")
    page.locator("main li a").first.click()
    until("300 of 300", lambda: "300／300" in page.locator("main").inner_text().replace(" ", ""), 5)
    story.eyes.look(page, "progress")


def test_progress_names_nobody(story):
    """S3-04: HR and the line manager see how many answered, by department, and no person."""
    manager = story.desks["lineManager"]
    manager.goto(story.base + "/progress")
    manager.locator("main li a").first.click()
    assert "営業部" in manager.content() and "開発部" not in manager.content()
    story.eyes.look(manager, "progress-manager")
    for role in ["humanResources", "lineManager"]:
        page = story.desks[role].content()
        for person in story.people:
            assert person.name not in page and person.mail not in page and person.number not in page
