"""What a day's work costs in clicks: one is a press, a choice, or a field that is filled in."""

from keeping import goto, said
from preparing import MANAGER, choose_password, days, sign_in
from rostering import export, written

YEAR = "2027年度ストレスチェック"
MOST_TO_INVITE, MOST_TO_REMIND, MOST_TO_SEE = 12, 3, 1


class Hands:
    """Somebody with a pointer who begins at the home page."""

    def __init__(self, story, role):
        self.page, self.clicks = goto(story, role, "/home"), 0

    def press(self, selector):
        self.clicks += 1
        with self.page.expect_navigation():
            self.page.locator(selector).first.click()

    def fill(self, field, value):
        self.clicks += 1
        self.page.locator(f"[name={field}]").fill(value)

    def tick(self, field):
        self.clicks += 1
        self.page.locator(f"[name={field}]").check()

    def hand_over(self, field, name, content):
        self.clicks += 1
        self.page.locator(f"[name={field}]").set_input_files(
            files=[{"name": name, "mimeType": "text/csv", "buffer": content}])


def test_from_a_roster_file_to_invitations_in_twelve_clicks(story):
    """Two people, HR and the clerk: the file is shown and written, the year is set up on one page and opened."""
    rows = export(goto(story, "humanResources", "/roster"), story)
    rows[-1][rows[0].index("フリガナ")] = "ヨミ カタ"
    hr = Hands(story, "humanResources")
    hr.press("nav a[href$='/roster']")
    hr.hand_over("roster", "名簿.csv", written(rows))
    hr.press("main form[action$='/checks'] button")
    hr.press("main form[action$='/imports'] button")
    clerk, (today, _) = Hands(story, "clerk"), days()
    clerk.press("nav a[href$='/campaigns']")
    clerk.press("main a[href$='/campaigns/new']")
    story.eyes.look(clerk.page, "campaign-new-next-year")
    clerk.fill("name", YEAR)
    clerk.fill("first_day", today)
    clerk.fill("hearing_day", today)
    clerk.tick("examples")
    clerk.press("main form[action$='/campaigns'] button[type=submit]")
    story.next_year = clerk.page.url.partition("?")[0]
    story.eyes.look(clerk.page, "campaign-set-up-at-once")
    clerk.press("main form[action$='/opening'] button")
    assert clerk.page.url.endswith("?done=opened"), said(clerk.page)[:600]
    clicks = hr.clicks + clerk.clicks
    story.figures["clicks from the roster file to the invitations"] = clicks
    assert clicks <= MOST_TO_INVITE, clicks


def test_a_manager_sees_the_own_progress_with_one_click(story):
    """The rate of the own departments and the last day; nobody's name. First the password is chosen anew, since it was
    reset."""
    desk, password = choose_password(story, "lineManager", MANAGER[2])
    sign_in(desk, MANAGER[2], password)
    manager = Hands(story, "lineManager")
    manager.press("main a[href*='/progress']")
    words = said(manager.page)
    assert YEAR in words and "営業部" in words, words
    assert not any(person.name in words for person in story.people), "a manager reads who has answered"
    story.figures["clicks to the own department's progress"] = manager.clicks
    assert manager.clicks <= MOST_TO_SEE


def test_all_who_have_not_answered_are_reminded_in_three_clicks(story):
    """From the home page to the reminder that is on its way."""
    clerk = Hands(story, "clerk")
    year = story.next_year.rpartition("/")[2]
    clerk.press(f"main a[href$='/progress/{year}']")
    clerk.press(f"main a[href$='/{year}/reminders']")
    clerk.press("main form button[type=submit]")
    assert clerk.page.url.endswith("?done=asked"), clerk.page.url
    story.figures["clicks to a reminder for all who have not answered"] = clerk.clicks
    assert clerk.clicks <= MOST_TO_REMIND
