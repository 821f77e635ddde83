"""The year round: what each role does to keep a company in order. Runs after the result has been read."""

import re
import subprocess

from preparing import DECLARATION, PASSWORD, fill, refused, submit
from program import BINARY

ROLES = ["employee", "lineManager", "humanResources", "clerk", "implementer", "administrator", "providerStaff",
         "auditor"]
OPERATOR = ("運用 守", "operator@provider.example")
OUTSIDE = ("外部 保健", "nurse@provider.example")
FIRST = "瀬戸内精機株式会社"
SECOND = "明石海峡運輸株式会社"
SECOND_ADMINISTRATOR = ("岸 管理", "admin@second.example")
QUESTION = "結果の PDF はどこで開けますか。"
ANSWER = "結果のページのいちばん下から開けます。"


def said(page):
    return page.locator("main").inner_text()


def goto(story, role, place):
    page = story.desks[role]
    page.goto(story.base + place)
    return page


def test_help_has_a_page_for_every_role(story):
    """One plain page per role, open before any sign-in; what a role may do is read from the table."""
    page = story.sit_down("stranger")
    page.goto(story.base + "/help")
    story.eyes.look(page, "help")
    topics = [link.get_attribute("href") for link in page.locator("main a[href*='/help/']").all()]
    assert len(topics) >= len(ROLES), topics
    for number, topic in enumerate(topics):
        page.goto(story.program.origin + topic)
        assert page.locator("main h2").count() >= 3, topic
        if number in (0, 3):
            story.eyes.look(page, f"help-{number}", is_tapped=True)


def test_somebody_asks_and_reads_the_answer_without_mail(story):
    """S4-40: an enquiry from anybody; the answer opens with the number and the word of the receipt."""
    page = story.desks["stranger"]
    page.goto(story.base + "/enquiries/new")
    refused(page, story.eyes, "enquiry-errors")
    page.goto(story.base + "/enquiries/new")
    page.locator("[name=kind]").first.check()
    fill(page, text=QUESTION)
    story.eyes.look(page, "enquiry-new", is_tapped=True)
    submit(page, "main form")
    number, word = [mark.inner_text() for mark in page.locator(".receipt-number").all()]
    story.eyes.look(page, "enquiry-sent")
    clerk = goto(story, "clerk", "/enquiries")
    assert QUESTION not in clerk.content(), "the list shows what somebody wrote"
    story.eyes.look(clerk, "enquiries")
    clerk.locator("main table a").first.click()
    assert QUESTION in said(clerk)
    fill(clerk, text=ANSWER)
    submit(clerk, "main form[action$='/replies']")
    story.eyes.look(clerk, "enquiry")
    page.goto(story.base + "/enquiries/answer")
    fill(page, number=number, word=word)
    with story.eyes.refusals():
        page.locator("main form button[type=submit]").first.click()
        page.wait_for_load_state()
    assert ANSWER in said(page)
    story.eyes.look(page, "enquiry-answer")


def test_a_person_takes_the_own_data_and_asks_for_a_correction(story):
    """L-34: one file with everything, and a request whose state and answer the person sees."""
    person, page = story.people[0], story.sit_down("own", phone=True)
    page.goto(story.base + "/results/sign-in")
    fill(page, number=person.number, secret=person.secret)
    submit(page, "main form")
    page.goto(story.base + "/results/data")
    story.eyes.look(page, "own-data", is_tapped=True)
    with page.expect_download() as started:
        page.locator("a[href$='my-data.json']").click()
    assert person.name in started.value.path().read_text(encoding="utf-8")
    page.locator("[name=kind]").first.check()
    fill(page, text="フリガナの長音がちがいます。")
    submit(page, "main form[action$='/requests']")
    clerk = goto(story, "clerk", "/personal-data")
    story.eyes.look(clerk, "personal-requests")
    clerk.locator("main table a").first.click()
    clerk.locator("[name=outcome]").first.check()
    fill(clerk, text="名簿を直しました。")
    submit(clerk, "main form[action$='/replies']")
    story.eyes.look(clerk, "personal-request")
    page.goto(story.base + "/results/data")
    assert "名簿を直しました。" in said(page)


def test_the_administrator_keeps_the_contract(story):
    """S3-06: a plan with its notice day in words; a slip of the pen is named beside its field."""
    page = goto(story, "administrator", "/contract")
    refused(page, story.eyes, "contract-errors", "main form[action$='/contract']")
    page = goto(story, "administrator", "/contract")
    page.locator("[name=offer][value='plan.standard']").check()
    fill(page, **{"from": "2026-04-01", "until": "2027-03-31", "renewal": "12", "notice": "2"})
    submit(page, "main form[action$='/contract']")
    story.eyes.look(page, "contract")
    assert "スタンダード" in said(page)


def add_operator(story):
    """The one-time link that the command prints, beside the running program."""
    name, mail = OPERATOR
    command = [BINARY, "provider", "add-operator", "--name", name, "--mail", mail,
               "--data", story.program.folder / "data", "--base-url", story.program.origin]
    told = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert told.returncode == 0, told.stdout + told.stderr
    return re.search(r"http\S+/provider/\S+", told.stdout)[0]


def set_provider_password(story, role, link, mail):
    page = story.sit_down(role)
    page.goto(link)
    password = PASSWORD.format(mail)
    fill(page, password=password, repeat=password)
    submit(page, "main form")
    if page.locator("[name=mail]").count():
        fill(page, mail=mail, password=password)
        submit(page, "main form")
    return page


def test_the_operator_makes_a_company_and_sees_nothing_inside(story):
    """ARCHITECTURE §3: the operator lists, makes and deletes companies; nobody's data is on any of those pages."""
    page = set_provider_password(story, "operator", add_operator(story), OPERATOR[1])
    story.eyes.look(page, "provider-home")
    page.goto(story.program.origin + "/provider/tenants")
    fill(page, name=SECOND)
    story.eyes.look(page, "provider-companies")
    submit(page, "main form")
    story.eyes.look(page, "provider-company")
    story.second_link = re.search(r"http\S+/setup/[\w-]+", said(page))[0]
    for person in story.people[:50]:
        assert person.name not in page.content()
    page.goto(story.program.origin + "/provider/staff")
    name, mail = OUTSIDE
    fill(page, name=name, mail=mail, password=PASSWORD.format(OPERATOR[1]))
    page.locator("[name=role]").first.check()
    story.eyes.look(page, "provider-staff")
    submit(page, "main form")


def test_the_company_appoints_the_providers_nurse_who_then_enters(story):
    """S4-04: by the tenant's dated appointment and its own declaration, one company at a time."""
    link = story.program.tray.link(OUTSIDE[1], r"http\S+/provider/\S+")
    nurse = set_provider_password(story, "nurse", link, OUTSIDE[1])
    page = goto(story, "administrator", "/provider-staff")
    fill(page, mail=OUTSIDE[1])
    page.locator("[name=role][value=clerk]").check()
    submit(page, "main form")
    story.eyes.look(page, "provider-appointments")
    nurse.goto(story.program.origin + "/provider")
    story.eyes.look(nurse, "provider-engagements")
    submit(nurse, "main form")
    assert nurse.url.startswith(story.base), nurse.url
    submit(nurse, DECLARATION)
    nurse.goto(story.base + "/campaigns")
    assert nurse.locator("main h1").count() == 1
    ending = goto(story, "administrator", "/provider-staff")
    submit(ending, "main form[action$='/ending']")
    with story.eyes.refusals():
        nurse.goto(story.base + "/campaigns")
    assert "2026年度" not in nurse.content(), "an ended appointment still opens the company"


def appoint(page, base):
    page.goto(base + "/provider-staff")
    fill(page, mail=OUTSIDE[1])
    page.locator("[name=role][value=clerk]").check()
    submit(page, "main form:has([name=mail])")
    assert OUTSIDE[0] in said(page)


def set_up_second(story):
    """The operator's link, redeemed by the company itself."""
    page, (name, mail) = story.sit_down("secondAdministrator"), SECOND_ADMINISTRATOR
    page.goto(story.second_link)
    password = PASSWORD.format(mail)
    story.eyes.look(page, "setup-second")
    fill(page, name=name, mail=mail, password=password, repeat=password)
    submit(page, "main form")
    story.second = page.url.removesuffix("/home")
    return page


def test_provider_staff_stand_in_one_company_at_a_time(story):
    """ARCHITECTURE §3: appointed by two companies, the nurse leaves the one by going into the other."""
    appoint(set_up_second(story), story.second)
    appoint(story.desks["administrator"], story.base)
    nurse = story.desks["nurse"]
    for company, base in [(FIRST, story.base), (SECOND, story.second)]:
        nurse.goto(story.program.origin + "/provider")
        nurse.get_by_role("button", name=company).click()
        nurse.wait_for_url(base + "/**")
    story.eyes.look(nurse, "provider-inside")
    with story.eyes.refusals():
        nurse.goto(story.base + "/home")
    assert "/sign-in" in nurse.url or nurse.locator("nav.site-nav").count() == 0, nurse.url


def test_deleting_a_company_says_what_it_means(story):
    """Nothing comes back: the page says so, and wants the name typed and the own password."""
    page = story.desks["operator"]
    page.goto(story.program.origin + "/provider/tenants")
    page.get_by_role("link", name=SECOND).click()
    page.locator("main a[href$='/deletion']").click()
    page.wait_for_url("**/deletion")
    assert "鍵" in said(page), said(page)
    fill(page, name="明石海峡", password=PASSWORD.format(OPERATOR[1]))
    refused(page, story.eyes, "provider-deletion")
    fill(page, name=SECOND, password=PASSWORD.format(OPERATOR[1]))
    submit(page, "main form")
    page.goto(story.program.origin + "/provider/tenants")
    assert SECOND not in said(page)
    with story.eyes.refusals():
        gone = story.desks["secondAdministrator"].goto(story.second + "/home")
    assert gone.status == 404, gone.status
