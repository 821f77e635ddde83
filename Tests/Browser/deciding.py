"""The lines of the next year: tried on this year's answers, put before the committee, and kept on record."""

from preparing import days, fill, refused, submit

NEXT = "次の年のストレスチェック"


def study(story):
    return story.next_campaign + "/criteria-study"


def test_the_clerk_tries_lines_on_the_last_answers(story):
    """S2-37, S2-38: each step with its share and uncertainty; the chosen line leads to the draft's form."""
    page = story.desks["clerk"]
    page.goto(story.base + "/campaigns/new")
    first, last = days()
    fill(page, name=NEXT, first_day=first, last_day=last)
    submit(page, "main form[action$='/campaigns']")
    story.next_campaign = page.url
    page.goto(study(story))
    rows = page.locator("#ladder ~ .table-frame tbody tr")
    assert rows.count() >= 3, page.locator("main").inner_text()
    story.eyes.look(page, "criteria-study")
    question = "main form[action$='/criteria-questions']"
    page.locator(f"{question} [name=target]").fill("x")
    refused(page, story.eyes, "criteria-study-errors", question)
    page.goto(study(story))
    page.locator(f"{question} [name=target]").fill("6.5")
    submit(page, question)
    assert "target=6.5" in page.url and "6.5" in page.locator("main").inner_text()


def test_the_committee_reads_one_page_and_its_word_is_kept(story):
    """S4-12: the paper is a PDF; the record names offices, and stands on the page with its lines."""
    page, (today, _) = story.desks["clerk"], days()
    address = page.locator("main a[href*='/committee-paper']").get_attribute("href")
    paper = page.request.get(story.program.origin + address)
    assert paper.ok and paper.body().startswith(b"%PDF-"), paper.status
    fill(page, day=today, attended="産業医、衛生管理者、労働者の代表2人", opinion="特にありません。")
    submit(page, "main form[action$='/committee-records']")
    assert "労働者の代表2人" in page.locator("main").inner_text()
    story.eyes.look(page, "committee-record")


def test_nobody_else_sees_what_lines_would_choose(story):
    """S2-37: neither the employer's side nor the administrator; for them the page is not there."""
    for role in ["humanResources", "administrator", "lineManager"]:
        page = story.desks[role]
        with story.eyes.refusals():
            for place in [study(story), story.next_campaign + "/committee-paper"]:
                assert page.request.get(place).status == 404, f"{role} {place}"
