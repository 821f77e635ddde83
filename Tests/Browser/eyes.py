"""Chromium, and everything that is looked at on every page by the way: accessibility, width, what goes over the
wire and what the console says."""

import contextlib
import shutil
import time

from album import PAPER
from axe_playwright_python.base import AXE_SCRIPT

PHONE, DESKTOP, NARROWEST = 360, 1280, 320
PHONE_HEIGHT, DESKTOP_HEIGHT = 740, 900
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Colours are all that the dark scheme changes.
COLOUR_RULES = ["color-contrast", "link-in-text-block"]

# Of a list of 300 people the first nine rows stand for the rows like them.
VIOLATIONS = """async (only) => {
  const alike = { exclude: ["#review tbody tr:nth-child(n + 10)"] };
  const found = await axe.run(alike, { runOnly: only, resultTypes: ["violations"] });
  return found.violations.map((v) => `${v.id}: ${v.help}: ` +
    v.nodes.slice(0, 4).map((n) => `${n.target.join(" ")} ${n.any[0]?.message ?? ""}`).join(" | "));
}"""

# What sticks out of the page to the right, or is cut off inside its box.
TOO_WIDE = """(width) => {
  const found = [];
  const name = (e) => e.tagName.toLowerCase() + (e.id ? "#" + e.id : "") + [...e.classList].map((c) => "." + c).join("");
  const page = document.documentElement.scrollWidth;
  if (page > width + 1) found.push(`the page is ${page} px wide`);
  for (const e of document.body.querySelectorAll("*")) {
    if (!e.checkVisibility({ visibilityProperty: true })) continue;
    const box = e.getBoundingClientRect();
    if (box.width <= 1 || e.closest(".visually-hidden, .skip, svg")) continue;
    if (page > width + 1 && box.right > width + 1) found.push(`${name(e)} ends at ${Math.round(box.right)}`);
    const clips = getComputedStyle(e).overflowX !== "visible" && e.tagName !== "SELECT" && e.tagName !== "INPUT";
    if (clips && e.scrollWidth > e.clientWidth + 1) found.push(`${name(e)} hides ${e.scrollWidth - e.clientWidth} px`);
  }
  return found.slice(0, 6);
}"""

SMALL_TARGETS = """() => [...document.querySelectorAll("a, button, summary, select, input:not([type=hidden]), label.option")]
  .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest(".skip, p") &&
    !(e.tagName === "INPUT" && e.closest("label")))
  .map((e) => [e, e.getBoundingClientRect()])
  .filter(([e, box]) => box.width < 43.5 || box.height < 43.5)
  .map(([e, box]) => `${e.tagName} ${e.className} "${e.textContent.trim().slice(0, 20)}" ` +
    `${Math.round(box.width)}×${Math.round(box.height)}`)"""

# The policy's own report reaches the console too, but only as words; this says which rule it was.
REPORTER = """addEventListener("securitypolicyviolation",
  (e) => console.error(`security policy: ${e.violatedDirective} ${e.blockedURI}`));"""


def launch(playwright):
    """Debian's Chromium: Playwright's own is not fetched."""
    path = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])), None)
    if not path:
        raise SystemExit("no chromium: scripts/setup test")
    return playwright.chromium.launch(executable_path=path)


class Eyes:
    def __init__(self, browser, origin, album=None):
        self.browser = browser
        self.origin = origin
        self.album = album
        self.expecting, self.refusing = 0, set()
        # What was found wrong, by kind; each kind has its test at the end.
        self.inaccessible, self.too_wide, self.strangers, self.complaints = [], [], [], []
        self.small_targets = []
        self.seen = []
        self.spent = 0

    def open(self, phone=False, scripts=True, language="ja-JP", extra=""):
        size = (PHONE, PHONE_HEIGHT) if phone else (DESKTOP, DESKTOP_HEIGHT)
        context = self.browser.new_context(
            viewport={"width": size[0], "height": size[1]}, has_touch=phone, is_mobile=phone,
            java_script_enabled=scripts, locale=language, timezone_id="Asia/Tokyo",
            device_scale_factor=2 if phone and self.album else 1)
        context.set_default_timeout(30_000)
        context.add_init_script(REPORTER + extra)
        context.on("request", self._requested)
        context.on("response", self._answered)
        context.on("requestfailed", self._failed)
        context.on("console", self._said)
        context.on("weberror", lambda error: self.complaints.append(f"error: {error.error}"))
        return context

    def _requested(self, request):
        if not request.url.startswith((self.origin + "/", "data:", "blob:")):
            self.strangers.append(request.url)

    def _answered(self, response):
        # The console may tell of it after the page has gone on; the answer itself comes before the page does.
        if self.expecting and response.status >= 400:
            self.refusing.add(response.url)

    def _failed(self, request):
        # A download or a page that is left in the middle of loading is "aborted" in Chromium's words.
        if not self.expecting and request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"failed: {request.method} {request.url} {request.failure}")

    def _said(self, message):
        if message.type not in ("error", "warning"):
            return
        place = message.location.get("url")
        if (self.expecting or place in self.refusing) and message.text.startswith("Failed to load resource"):
            return
        self.complaints.append(f"{message.type} on {place}: {message.text}")

    @contextlib.contextmanager
    def refusals(self):
        """Inside, pages that refuse something are expected; Chromium notes their status as an error."""
        self.expecting += 1
        try:
            yield
        finally:
            self.expecting -= 1

    def look(self, page, name, rules=RULES, is_tapped=False, dark=False, printed=False):
        """Looks at one page at every width and in both schemes, and leaves it as it was."""
        start = time.monotonic()
        size = page.viewport_size
        self.seen.append(name)
        page.evaluate(AXE_SCRIPT)
        for width, height in [(PHONE, PHONE_HEIGHT), (DESKTOP, DESKTOP_HEIGHT)]:
            page.set_viewport_size({"width": width, "height": height})
            if width == PHONE and is_tapped:
                self.small_targets += [f"{name}: {words}" for words in page.evaluate(SMALL_TARGETS)]
            for scheme in ["light", "dark"]:
                # Colours that fade over would be judged half-way.
                page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
                self._read_rules(page, f"{name} {width} {scheme}", rules if scheme == "light" else COLOUR_RULES)
                if self.album and (scheme == "light" or dark):
                    self.album.take(page, name, width, scheme)
            page.emulate_media(color_scheme="light")
        self._measure(page, name)
        if self.album and printed:
            page.emulate_media(media="print")
            page.set_viewport_size({"width": PAPER, "height": DESKTOP_HEIGHT})
            self.album.take(page, name, PAPER, "print")
        page.emulate_media(media="null", color_scheme="null", reduced_motion="null")
        page.set_viewport_size(size)
        self.spent += time.monotonic() - start

    def _read_rules(self, page, name, rules):
        kind = "rule" if rules is COLOUR_RULES else "tag"
        for words in page.evaluate(VIOLATIONS, {"type": kind, "values": rules}):
            self.inaccessible.append(f"{name}: {words}")

    def _measure(self, page, name):
        """320 px, and the browser's own text size doubled on a phone and on a desktop."""
        wire = page.context.new_cdp_session(page)
        for width, size in [(NARROWEST, 16), (PHONE, 32), (DESKTOP, 32)]:
            page.set_viewport_size({"width": width, "height": PHONE_HEIGHT})
            wire.send("Page.setFontSizes", {"fontSizes": {"standard": size, "fixed": size}})
            for words in page.evaluate(TOO_WIDE, width):
                self.too_wide.append(f"{name} at {width} px, text {size} px: {words}")
        wire.send("Page.setFontSizes", {"fontSizes": {"standard": 16, "fixed": 13}})
        wire.detach()
