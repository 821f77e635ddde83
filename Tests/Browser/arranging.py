"""Departments, attributes and workplaces: what HR keeps in order through the year."""

import re

from keeping import goto, said
from preparing import fill, refused, submit

PAGE = "/structure"
NEW, RENAMED = "海外部", "海外営業部"
MERGED, KEPT = "営業2課", "営業1課"
FACTORY = "大阪工場"


def named(page, name):
    """The link of an entry in a list."""
    return page.locator("main table").get_by_role("link", name=name, exact=True)


def line(page, name):
    return page.locator("main tbody tr", has=page.get_by_role("link", name=name, exact=True))


def listed(page):
    links = page.locator("main form:has(button[value^='up.']) tbody a")
    return [name.strip() for name in links.all_inner_texts()]


def enter(page, name):
    named(page, name).click()
    page.wait_for_url(re.compile(r"/structure/\w+/\d+"))


def act(page, action):
    submit(page, f"main form[action$='/{action}']")


def test_departments_are_made_renamed_and_put_in_order(story):
    """S3-47: one form each; whoever puts them in order stays in the list."""
    page = goto(story, "humanResources", PAGE)
    story.eyes.look(page, "departments")
    refused(page, story.eyes, "departments-errors", "main form.small-form")
    page = goto(story, "humanResources", PAGE)
    fill(page, name=NEW, code="K01")
    page.locator("[name=parent]").select_option(label="本社")
    submit(page, "main form.small-form")
    fill(page, name=RENAMED)
    act(page, "name")
    assert f"名前を「{NEW}」から「{RENAMED}」に変更" in said(page)
    story.eyes.look(page, "department")
    goto(story, "humanResources", PAGE)
    before = listed(page)
    with page.expect_navigation():
        line(page, RENAMED).locator("button[value^='up.']").click()
    after = listed(page)
    assert page.url.endswith("/structure?done=saved"), page.url
    assert before.index(RENAMED) == len(before) - 1 and after[-2:] == [RENAMED, "品質保証部"], after


def test_a_merged_department_hands_its_people_over(story):
    """S3-47: from today; what was counted in the campaign stays as it was."""
    page = goto(story, "humanResources", PAGE)
    enter(page, MERGED)
    page.locator("[name=target]").select_option(label=f"本社 / 営業部 / {KEPT}")
    act(page, "merger")
    assert f"{KEPT}にまとめました" in said(page).replace("本社 / 営業部 / ", ""), said(page)[:300]
    goto(story, "humanResources", PAGE)
    assert MERGED not in listed(page) and "100人" in line(page, KEPT).inner_text()
    story.eyes.look(page, "departments-merged")
    story.desks["clerk"].goto(story.campaign.replace("/campaigns/", "/progress/"))
    assert MERGED in said(story.desks["clerk"]), "the campaign's own departments have changed"


def test_hidden_departments_are_offered_nowhere(story):
    """S3-47: gone from the list and from every choice; one link brings them back into sight."""
    page = goto(story, "humanResources", PAGE)
    enter(page, RENAMED)
    place = page.url.split("?")[0]
    act(page, "visibility")
    goto(story, "humanResources", PAGE)
    assert RENAMED not in listed(page)
    page.locator("main a[href$='hidden=yes']").click()
    page.wait_for_url("**hidden=yes")
    assert RENAMED in listed(page)
    accounts = goto(story, "administrator", "/accounts/new")
    offered = accounts.locator("[name=department] option").all_inner_texts()
    assert not any(RENAMED in name for name in offered) and any(KEPT in name for name in offered), offered
    page.goto(place)
    act(page, "visibility")
    story.unused = place


def test_a_department_in_use_is_not_deleted_and_says_why(story):
    """S3-47: the page names what still refers to it; without any of that, two steps delete it."""
    page = goto(story, "humanResources", PAGE)
    enter(page, KEPT)
    assert page.locator("main form[action$='/deletion']").count() == 0
    assert "使われているため、削除できません" in said(page) and "名簿" in said(page), said(page)[-600:]
    story.eyes.look(page, "department-in-use")
    page.goto(story.unused)
    refused(page, story.eyes, "department-deletion", "main form[action$='/deletion']")
    page.locator("[name=agreed]").check()
    act(page, "deletion")
    assert RENAMED not in listed(page) and "?done=deleted" in page.url


def test_attributes_have_the_same_forms(story):
    """S3-48: job, employment and the company's own, each with its values."""
    page = goto(story, "humanResources", PAGE + "/attributes")
    fill(page, name="勤務形態")
    submit(page, "main form.small-form")
    place = page.url.split("?")[0]
    for value in ["日勤", "夜勤", "交替"]:
        page.goto(place + "?new=value")
        form = "main form.small-form[action$='/values']"
        page.locator(f"{form} [name=name]").fill(value)
        submit(page, form)
    story.eyes.look(page, "attribute")
    assert listed(page) == ["日勤", "夜勤", "交替"], listed(page)
    enter(page, "交替")
    page.locator("[name=target]").select_option(label="夜勤")
    act(page, "merger")
    assert listed(page) == ["日勤", "夜勤"], listed(page)
    goto(story, "humanResources", PAGE + "/attributes")
    assert "勤務形態" in listed(page)
    story.eyes.look(page, "attributes")


def test_workplaces_have_a_size_and_an_industry(story):
    """S3-48: the size band and the code of the industry that the labour office's form asks for."""
    page = goto(story, "humanResources", PAGE + "/workplaces")
    fill(page, name=FACTORY, code="02")
    submit(page, "main form.small-form")
    page.locator("[name=size]").select_option(index=2)
    page.locator("[name=industry]").select_option(value="29")
    fill(page, postal_code="530-0001", address="大阪府大阪市北区梅田1-1", phone="06-0000-0000")
    act(page, "facts")
    story.eyes.look(page, "workplace")
    goto(story, "humanResources", PAGE + "/workplaces")
    assert "電気機械" in line(page, FACTORY).inner_text()
    story.eyes.look(page, "workplaces")
    enter(page, FACTORY)
    act(page, "visibility")
    clerk = goto(story, "clerk", "/campaigns/new")
    assert clerk.locator("[name=workplace] option").all_inner_texts() == ["本社（300人）"]


def test_years_are_mapped_when_there_are_two(story):
    """S4-12: with one campaign the page says so."""
    page = goto(story, "humanResources", PAGE + "/mapping")
    assert "まだ二つありません" in said(page)
    story.eyes.look(page, "mapping")
