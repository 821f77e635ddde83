"""The roster through the year: monthly lists, a file that goes out and comes back, one person, undoing."""

import csv
import io

import people
from keeping import goto, said
from preparing import fill, submit, upload

JOINER, LEAVER = ("0000301", "新田 一郎"), 290
MONTH = ["区分", "社員番号", "氏名", "部署", "事業場"]


def choose(page, field, name, content):
    page.locator(f"[name={field}]").set_input_files(
        files=[{"name": name, "mimeType": "text/csv", "buffer": content}])


def lines(rows):
    return "".join(",".join(row) + "\r\n" for row in rows).encode("cp932")


def downloaded(page, within):
    with page.expect_download() as started:
        page.locator(f"{within} button[type=submit]").first.click()
    return started.value.path().read_bytes()


def test_a_monthly_list_of_joiners_and_leavers_gives_a_receipt(story):
    """S1-17: number and name are enough; the names of both lists before, a receipt with a number after."""
    page, leaver = goto(story, "humanResources", "/roster/month"), story.people[LEAVER]
    story.eyes.look(page, "roster-month")
    choose(page, "list", "今月.csv", lines([
        MONTH, ["入社", *JOINER, "本社/総務部", "本社"], ["退職", leaver.number, leaver.name, "", ""]]))
    submit(page, "main form")
    for fold in page.locator("main details summary").all():
        fold.click()
    assert JOINER[1] in said(page) and leaver.name in said(page), said(page)[:400]
    story.eyes.look(page, "roster-month-check")
    submit(page, "main form[action$='/imports']")
    assert "入社1人" in said(page) or "1人" in said(page), said(page)
    story.eyes.look(page, "roster-receipt")
    goto(story, "humanResources", "/roster")
    assert "301人" in said(page), said(page)[:200]


def test_a_person_is_found_and_corrected(story):
    """S3-43: by a piece of the name, never in an address; a wrong date comes back beside its field."""
    page = goto(story, "humanResources", "/roster/people")
    page.get_by_label("社員番号または氏名").fill("新田")
    submit(page, "main form")
    assert "新田" not in page.url
    story.eyes.look(page, "roster-people")
    page.locator("main td a, main th a").first.click()
    page.wait_for_url("**/roster/people/*")
    fill(page, birthDate="1990-02-31")
    with story.eyes.refusals():
        submit(page, "main form")
    story.eyes.look(page, "roster-person-errors")
    fill(page, birthDate="平成2年2月28日", kana="ニッタ イチロウ")
    submit(page, "main form")
    assert "1990-02-28" in said(page) and "ニッタ イチロウ" in said(page)
    story.eyes.look(page, "roster-person")


def export(page, story):
    page.goto(story.base + "/roster")
    content = downloaded(page, "main form[action$='/exports']")
    assert content.startswith(b"\xef\xbb\xbf") and b"\r\n" in content
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


def written(rows):
    """The file as Excel saves it again."""
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode("cp932")


def again(page, story, rows):
    page.goto(story.base + "/roster")
    upload(page, "名簿.csv", written(rows))


def test_an_exported_roster_comes_back_without_change(story):
    """S3-44: out, in again: nothing to write. One cell changed is one person changed."""
    page = story.desks["humanResources"]
    rows = export(page, story)
    assert len(rows) >= people.COUNT + 1, len(rows)
    again(page, story, rows)
    assert "書き込む変更はありません" in said(page), said(page)[:400]
    column = rows[0].index("メールアドレス")
    line = next(row for row in rows if row[0] == story.people[5].number)
    line[column] = "moved@example.jp"
    again(page, story, rows)
    story.eyes.look(page, "roster-again")
    submit(page, "main form[action$='/imports']")
    assert story.people[5].name not in said(page)
    changed = next(row for row in export(page, story) if row[0] == story.people[5].number)
    assert changed[column] == "moved@example.jp"


def test_the_last_import_is_undone_with_one_button(story):
    """S3-45: within seven days and before any mail; the one before it is undone after it."""
    page = goto(story, "humanResources", "/roster")
    story.eyes.look(page, "roster-kept")
    submit(page, "main form[action$='/undoing']")
    assert "取り消しました" in said(page), said(page)[:300]
    story.eyes.look(page, "roster-undone")
    person = story.people[5]
    assert next(row for row in export(page, story) if row[0] == person.number)[3] == person.mail


def test_a_bad_file_comes_back_as_a_list_of_mends(story):
    """S3-43: the list of what must be mended is a file too: row, column, what to do."""
    page, rows = goto(story, "humanResources", "/roster"), [list(person.row) for person in story.people[:6]]
    rows[1][5], rows[2][3], rows[4][0] = "1999/2/30", "二つ@", rows[3][0]
    with story.eyes.refusals():
        upload(page, "名簿.csv", people.roster(rows))
    told = downloaded(page, "main form[action$='/fault-lists']").decode("utf-8-sig")
    for words in ["3", "生年月日", "4", "メールアドレス", "6", "社員番号"]:
        assert words in told, told


def test_a_merge_in_between_refuses_what_was_shown(story):
    """S3-47: a dry run that was shown before departments changed is not written."""
    page = story.desks["humanResources"]
    rows = export(page, story)
    column = rows[0].index("フリガナ")
    rows[1][column] = "ベツノ カナ"
    again(page, story, rows)
    other = page.context.new_page()
    other.goto(story.base + "/structure")
    fill(other, name="臨時")
    submit(other, "main form.small-form")
    other.locator("[name=target]").select_option(label="本社 / 総務部")
    submit(other, "main form[action$='/merger']")
    other.close()
    with story.eyes.refusals():
        submit(page, "main form[action$='/imports']")
    assert "変わったため、書き込んでいません" in said(page), said(page)[:300]
    story.eyes.look(page, "roster-meanwhile")

