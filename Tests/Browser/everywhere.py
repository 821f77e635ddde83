"""What must hold on every page, judged by what was noticed while the story went on."""


def none(findings, words):
    assert not findings, f"{len(findings)} {words}:\n    " + "\n    ".join(dict.fromkeys(findings))


def test_axe_finds_no_violation_on_any_page(story):
    """WCAG 2.2 A and AA and best practice, at 360 and 1280 px, in the light and the dark scheme."""
    assert story.eyes.seen
    none(story.eyes.inaccessible, "violations")


def test_no_page_scrolls_sideways_or_cuts_its_text(story):
    """S2-07: at 320 px, and with text twice as large on a phone and on a desktop."""
    none(story.eyes.too_wide, "places too wide")


def test_targets_of_the_answering_pages_are_44_px(story):
    """S2-07: what a thumb must hit, from the opening page to the result."""
    none(story.eyes.small_targets, "targets too small")


def test_nothing_is_asked_of_anybody_else(story):
    """No page, script, style, font or picture comes from another address."""
    none(story.eyes.strangers, "requests to others")


def test_the_console_stays_silent(story):
    """No script error, no failed request, nothing against the security policy."""
    none(story.eyes.complaints, "complaints")
