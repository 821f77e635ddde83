"""From an empty directory to an opened campaign, each in their own Chromium."""

import datetime
import re

from playwright.sync_api import expect

import people
from program import until

PASSWORD = "青い海と白い灯台 {}"
STAFF = [("humanResources", "人見 総子", "hr@example.jp"), ("clerk", "実森 務", "clerk@example.jp"),
         ("implementer", "海野 凪", "doctor@example.jp")]
MANAGER = ("lineManager", "管 督一", "manager@example.jp")
ADMINISTRATOR = ("司 管理", "admin@example.jp")
LINK = r"http\S+/l/[\w-]+"
CAMPAIGN = "2026年度ストレスチェック"


def submit(page, within="main", button="button[type=submit]"):
    with page.expect_navigation():
        page.locator(f"{within} {button}").first.click()


def fill(page, **fields):
    for name, value in fields.items():
        page.locator(f"[name={name}]").fill(value)


def refused(page, eyes, name, within="main form"):
    """Sends a form that cannot be taken: the page comes back, and its summary holds the focus."""
    with eyes.refusals():
        submit(page, within)
    assert page.title().startswith("エラー："), page.title()
    expect(page.locator("#error-summary")).to_be_focused()
    eyes.look(page, name)


def test_first_link_makes_company_and_administrator_once(story):
    """The link on the terminal leads to one page that works once."""
    link = story.program.set_up_link
    page = story.sit_down("administrator")
    page.goto(link)
    story.eyes.look(page, "setup", dark=True)
    refused(page, story.eyes, "setup-errors")
    name, mail = ADMINISTRATOR
    password = PASSWORD.format(mail)
    fill(page, company="瀬戸内精機株式会社", name=name, mail=mail, password=password, repeat=password)
    submit(page, "main form")
    story.base = re.fullmatch(r"(.*/t/[\w-]{10})/home", page.url)[1]
    story.eyes.look(page, "home-first")
    with story.eyes.refusals():
        page.goto(link)
    assert page.locator("h1").count() == 1 and "setups" not in page.content()
    story.eyes.look(page, "error-404", dark=True)


def register(story, role, name, mail, department=None):
    page = story.desks["administrator"]
    page.goto(story.base + "/accounts/new")
    fill(page, name=name, mail=mail)
    page.locator(f"[name=role][value={role}]").check()
    if department:
        page.locator("[name=department]").select_option(label=department)
    submit(page, "main form")
    assert page.url.endswith("/accounts?done=created"), page.url


def choose_password(story, role, mail):
    """The link in the mail, the password, the first sign-in."""
    page = story.sit_down(role)
    page.goto(story.program.tray.link(mail, r"http\S+/p/\S+"))
    if role == "humanResources":
        story.eyes.look(page, "password")
        fill(page, password="あおいうみとしろいとうだい", repeat="あおいうみとくろいとうだい")
        refused(page, story.eyes, "password-errors")
    password = PASSWORD.format(mail)
    fill(page, password=password, repeat=password)
    submit(page, "main form")
    assert page.url.endswith("/sign-in?note=password-set"), page.url
    return page, password


def sign_in(page, mail, password):
    fill(page, mail=mail, password=password)
    submit(page, "main form")
    assert page.url.endswith("/home"), page.url


DECLARATION = "main form[action$='/attestations']"


def declare(story, page, name):
    """Whoever conducts the check first declares to hold no personnel authority over those examined."""
    assert page.locator("nav a[href$='/campaigns']").count() == 0, "the role acts before the declaration"
    story.eyes.look(page, name)
    submit(page, DECLARATION)
    assert page.url.endswith("/home?note=declared"), page.url


def test_staff_set_their_passwords_by_mail(story):
    """The administrator registers three people; each gets a link and chooses a password nobody else knows."""
    page = story.desks["administrator"]
    page.goto(story.base + "/accounts/new")
    story.eyes.look(page, "account-new")
    for role, name, mail in STAFF:
        register(story, role, name, mail)
    story.eyes.look(page, "accounts")
    page.locator("td a").first.click()
    story.eyes.look(page, "account")
    for role, _, mail in STAFF:
        desk, password = choose_password(story, role, mail)
        if role == "humanResources":
            story.eyes.look(desk, "sign-in", dark=True)
            fill(desk, mail=mail, password="まちがった合言葉です！")
            refused(desk, story.eyes, "sign-in-errors")
        # The implementer signs in later, by keyboard.
        if role != "implementer":
            sign_in(desk, mail, password)
        if role == "clerk":
            declare(story, desk, "home-declaration")


def upload(page, name, content):
    page.locator("[name=roster]").set_input_files(
        files=[{"name": name, "mimeType": "text/csv", "buffer": content}])
    submit(page, "main form")


def test_a_roster_with_faults_names_row_column_and_mend(story):
    """An address that is none, a date that does not exist, a name left out: nothing is written."""
    page, rows = story.desks["humanResources"], [person.row for person in story.people[:4]]
    page.goto(story.base + "/home")
    story.eyes.look(page, "home-hr-first")
    page.goto(story.base + "/roster")
    story.eyes.look(page, "roster")
    rows[1][3], rows[2][5], rows[3][1] = "p002.example.jp", "1988/13/40", ""
    with story.eyes.refusals():
        upload(page, "名簿.csv", people.roster(rows))
    said = page.locator("main").inner_text()
    for words in ["3行目", "メールアドレス", "4行目", "生年月日", "5行目", "氏名"]:
        assert words in said, words
    story.eyes.look(page, "roster-faults")


def test_a_cp932_roster_of_300_is_shown_and_then_written(story):
    """A file as Excel saves it: CP932, CRLF, leading zeros, 髙﨑. The dry run writes nothing."""
    page = story.desks["humanResources"]
    page.goto(story.base + "/roster")
    upload(page, "名簿.csv", people.roster(person.row for person in story.people))
    assert "300人" in page.locator("main").inner_text()
    page.locator("details summary").first.click()
    shown = page.locator("details").first.inner_text()
    assert "0000001" in shown and "髙﨑 はるか" in shown, shown[:200]
    story.eyes.look(page, "roster-check")
    other = page.context.new_page()
    other.goto(story.base + "/roster")
    assert "まだ誰も" in other.locator("main").inner_text()
    other.close()
    submit(page, "main form")
    story.eyes.look(page, "roster-done")
    page.goto(story.base + "/roster")
    assert "300人" in page.locator("main").inner_text()


def test_a_line_manager_gets_one_department(story):
    """With the departments known, the administrator gives one to a line manager."""
    role, name, mail = MANAGER
    register(story, role, name, mail, department="本社 / 営業部")
    desk, password = choose_password(story, role, mail)
    sign_in(desk, mail, password)
    story.eyes.look(desk, "home-manager")


def days():
    today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=9))).date()
    return today.isoformat(), (today + datetime.timedelta(days=14)).isoformat()


def test_opening_lists_what_the_law_still_wants(story):
    """S4-35, L-08: without implementer, clerk, criteria and the committee's day it does not open and says so."""
    page, (first, last) = story.desks["clerk"], days()
    page.goto(story.base + "/campaigns/new")
    fill(page, name=CAMPAIGN, first_day=first, last_day=last)
    story.eyes.look(page, "campaign-new")
    page.locator("[name=clerk]").select_option("")
    submit(page, "main form[action$='/campaigns']")
    story.campaign = page.url
    story.eyes.look(page, "campaign-draft")
    with story.eyes.refusals():
        submit(page, "main form[action$='/opening']")
    said = page.locator("#error-summary").inner_text()
    for words in ["実施者が", "実施事務従事者が", "選定基準が", "衛生委員会"]:
        assert words in said, words
    story.eyes.look(page, "campaign-draft-refused")


def qualify(story, page):
    """Nobody can be chosen before the proof is on record; the draft leads to where it is recorded."""
    assert page.locator("[name=implementer]").count() == 0
    page.locator("main a[href$='#qualification']").click()
    page.locator("[name=kind]").select_option(label="医師")
    fill(page, proof="医籍登録番号 第123456号（免許証の写しを確認）")
    submit(page, "main form[action$='/qualifications']")
    assert page.url.endswith("?done=qualified"), page.url
    story.eyes.look(page, "account-qualified")


def test_the_clerk_appoints_records_freezes_and_opens(story):
    """S4-11, S4-13: the manual's example stands in the form (12; 26 and 17) and is frozen as it is."""
    page, (first, _) = story.desks["clerk"], days()
    page.goto(story.campaign)
    appoint = "main form[action$='/appointments']"
    qualify(story, page)
    page.goto(story.campaign)
    page.locator("[name=implementer]").select_option(label="海野 凪（医師）")
    submit(page, f"{appoint}:has([name=implementer])")
    page.locator("[name=clerk]").select_option(label="実森 務")
    submit(page, f"{appoint}:has([name=clerk])")
    fill(page, hearing_day=first)
    submit(page, "main form[action$='/hearings']")
    lines = page.locator("main form[action$='/criteria'] [name^=sono2]")
    assert sorted(line.input_value() for line in lines.all()) == ["12", "17", "26"]
    page.locator("[name=confirmed]").check()
    submit(page, "main form[action$='/criteria']")
    assert page.locator("[name=delivery][value=paper]").is_checked()
    page.locator("[name=delivery][value=both]").check()
    submit(page, "main form[action$='/delivery-plan']")
    story.eyes.look(page, "campaign-draft-ready")
    submit(page, "main form[action$='/opening']")
    assert page.url.endswith("?done=opened"), page.url
    story.eyes.look(page, "campaign-open")


def test_everybody_gets_a_link_of_their_own_and_staff_none(story):
    """S2-05: 300 mails with 300 different links, which no page of staff shows."""
    mails = until("300 invitations", lambda: (found := story.program.tray.matching(LINK))
                  and len(found) == people.COUNT and found)
    links = {mail.to: re.search(LINK, mail.text)[0] for mail in mails}
    assert len(links) == len(set(links.values())) == people.COUNT
    for person in story.people:
        person.link = links[person.mail]
    for role in ["clerk", "humanResources", "administrator", "lineManager"]:
        page = story.desks[role]
        for place in ["/home", "/campaigns", "/progress", story.campaign.removeprefix(story.base)]:
            with story.eyes.refusals():
                page.goto(story.base + place)
            assert "/l/" not in page.content(), f"{role} {place}"
