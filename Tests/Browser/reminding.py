"""Reminders, while nobody has answered yet. Nobody presses: each person of the story has one mail with one link."""

from keeping import goto, said
from preparing import submit


def test_the_campaign_says_when_reminders_go(story):
    """S3-19: days and sums on the page; the appointed clerk has the switch, HR the way to a reminder only."""
    here = story.campaign.removeprefix(story.base)
    page = goto(story, "clerk", here)
    part = page.locator("#reminders")
    assert "最終日の7日前" in part.inner_text() and "画面から送ったもの　0通" in part.inner_text(), part.inner_text()
    page.locator("#reminders select").select_option("2")
    submit(page, "#reminders")
    assert "お知らせの設定を保存しました。" in said(page)
    story.eyes.look(page, "reminders-saved")
    shown = goto(story, "humanResources", here).locator("#reminders")
    assert shown.locator("form").count() == 0 and shown.locator("a[href$='/reminders']").count() == 1


def test_a_reminder_is_explained_before_it_goes(story):
    """S3-19: what will happen and every word of the mail; for a line manager the own departments."""
    place = story.campaign.removeprefix(story.base).replace("/campaigns/", "/progress/") + "/reminders"
    for role, name in [("humanResources", "reminder"), ("lineManager", "reminder-manager")]:
        page = goto(story, role, place)
        for words in ["受けるかどうかは本人の自由です", "何人に届いたかは、この画面ではわかりません", "You will have no disadvantage"]:
            assert words in said(page), (role, words, said(page))
        assert ("次の部署とその下の部署" in said(page)) == (role == "lineManager")
        story.eyes.look(page, name)
    page = goto(story, "lineManager", place + "?done=asked")
    assert "受け付けました。" in said(page) and page.locator("main form").count() == 0
    story.eyes.look(page, "reminder-done")
