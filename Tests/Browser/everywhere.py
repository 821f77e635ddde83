"""What must hold on every page, judged by what was noticed while the story went on."""

from eyes import Eyes

FAULTS = """<!DOCTYPE html><html lang="ja"><head><title>欠点</title><meta name="viewport" content="width=device-width">
<style>.pale { color: #ccc } .wide { width: 500px } .cut { width: 60px; overflow: hidden; white-space: nowrap }</style>
<script>document.cookie = "x=1"</script></head><body><main><h1>欠点</h1><p class="pale">うすい文字</p>
<p class="wide">はみ出す段落</p><p class="cut">途中で切れてしまう長い文</p>
<ul><li><a href="/">小</a></li></ul><img alt="" src="https://example.com/pixel.png"></main></body></html>"""
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src https:"


def test_planted_faults_are_noticed(story):
    """A page with every kind of fault: what the checks below would not see, they could not refuse."""
    eyes = Eyes(story.eyes.browser, story.program.origin)
    page = eyes.open(phone=True).new_page()
    page.route("**/*", lambda route: route.fulfill(
        body=FAULTS, content_type="text/html; charset=utf-8", headers={"content-security-policy": POLICY}))
    page.goto(story.program.origin + "/planted")
    eyes.look(page, "planted", is_tapped=True)
    page.context.close()
    assert any("color-contrast" in words for words in eyes.inaccessible), eyes.inaccessible
    assert any("p.wide ends" in words for words in eyes.too_wide), eyes.too_wide
    assert any("p.cut hides" in words for words in eyes.too_wide), eyes.too_wide
    assert any("小" in words for words in eyes.small_targets), eyes.small_targets
    assert eyes.strangers == ["https://example.com/pixel.png"], eyes.strangers
    assert any("security policy" in words for words in eyes.complaints), eyes.complaints


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
