"""How the mails are going out, as clerk, administrator and HR see it."""

from keeping import goto, said
from preparing import submit


def test_the_clerk_sees_how_the_mails_are_going_out(story):
    """S3-55: every invitation has left; of no mail what it is about, and nobody's name."""
    page = goto(story, "clerk", "/mail")
    words = said(page)
    assert "送信済み" in words and "届いていないメールはありません。" in words, words
    assert not any(person.name in words for person in story.people), words
    story.eyes.look(page, "mail-queue")


def test_the_administrator_reads_what_to_allow_and_tries_it(story):
    """S2-09: sender, domain and links for the company's mail server; a test to the own address."""
    page = goto(story, "administrator", "/mail/origin")
    assert "許可する差出人のアドレス" in said(page) and story.program.origin in said(page), said(page)
    story.eyes.look(page, "mail-origin")
    submit(page, "form[action$='/trials']")
    assert "送る順番に入れました。" in said(page)
    story.eyes.look(page, "mail-tried")


def test_the_employer_side_sees_no_mails(story):
    """S3-04: HR and managers have no page of mails."""
    for role in ("humanResources", "lineManager"):
        for place in ("/mail", "/mail/origin"):
            assert story.desks[role].request.get(story.base + place).status == 404, f"{role} {place}"
