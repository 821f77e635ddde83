"""Pictures of every page: contact sheets for docs/pictures, laid out by Chromium itself, and the single pictures in
.build/browser-pictures for whoever wants to look closely."""

import base64
import html
import shutil
import subprocess

from program import ROOT

SINGLES = ROOT / ".build/browser-pictures"
FOLDER = ROOT / "docs/pictures"
MOST_OF_ONE, MOST_OF_ALL = 600_000, 4_000_000
QUALITY = 80
PHONE, DESKTOP, PAPER = 360, 1280, 794
# As much of a long page as a picture shows.
DEEPEST = {PHONE: 5400, DESKTOP: 4000, PAPER: 1123}
TOPICS = {
    "setup": "setup setup-errors home-first accounts account-new account account-qualified password password-errors sign-in "
             "sign-in-errors error-404",
    "campaign": "home-hr-first roster roster-faults roster-check roster-done campaign-new campaign-draft "
                "campaign-draft-refused campaign-draft-ready campaign-open progress-list progress closing "
                "campaign-closed home-manager progress-manager reminders-saved reminder reminder-manager "
                "reminder-done",
    "answering": "opening question question-offline question-english part-without-scripts check secret secret-errors "
                 "receipt link-sent",
    "review": "home-implementer review review-undecided examinee summary summary-accepted summary-confirmed "
              "release-not-ready release released",
    "structure": "departments departments-errors department departments-merged department-in-use department-deletion "
                 "attributes attribute workplaces workplace mapping settings",
    "roster": "roster-month roster-month-check roster-receipt roster-people roster-person roster-person-errors roster-again "
              "roster-kept roster-undone roster-meanwhile answered-names",
    "accounts": "account-file account-file-faults account-file-check accounts-kept account-kept account-locked account-letter "
                "letter-code authorities own-account second-factor-errors recovery-codes sign-in-code own-sessions "
                "confirmation-errors",
    "desk": "help help-3 enquiry-new enquiry-errors enquiry-sent enquiries enquiry enquiry-answer own-data personal-requests "
            "personal-request contract contract-errors",
    "provider": "provider-home provider-companies provider-company provider-staff provider-appointments provider-engagements "
                "setup-second provider-inside provider-deletion",
    "result": "link-released result-sign-in result-sign-in-errors results result seen-by result-english signed-out",
}
STYLE = """
body { margin: 0; padding: 24px; background: #e8ebf0; font: 15px/1.4 "BIZ UDPGothic", sans-serif; color: #333; }
main { display: flex; flex-wrap: wrap; gap: 20px; align-items: flex-start; }
figure { margin: 0; width: var(--width); }
img { display: block; width: 100%; max-height: calc(var(--width) * var(--tall)); object-fit: cover;
      object-position: top; border: 1px solid #b3b3b3; border-radius: 6px; background: #fff; }
figcaption { margin-top: 6px; }
"""


SCREEN = 780
SCREENS = f"""
body {{ margin: 0; padding: 24px; background: #e8ebf0; }}
main {{ display: flex; gap: 24px; }}
div {{ width: {PHONE}px; height: {SCREEN}px; overflow: hidden; border: 1px solid #b3b3b3; border-radius: 16px; }}
img {{ display: block; width: {PHONE}px; }}
"""


def data(path):
    return "data:image/png;base64," + base64.b64encode(path.read_bytes()).decode()


class Album:
    def __init__(self):
        shutil.rmtree(SINGLES, ignore_errors=True)
        SINGLES.mkdir(parents=True)
        self.pictures = {}
        self.alone = {}

    def take(self, page, name, width, scheme="light"):
        """The page as it stands now."""
        path = SINGLES / f"{name}-{width}-{scheme}.png"
        self._draw(page, path, width, DEEPEST[width])
        self.pictures[name, width, scheme] = (path, page.title().rsplit(" | ", 1)[0])

    def _draw(self, page, path, width, deepest):
        """A window as high as the page: Chromium's own pictures of full pages forget that it is a phone."""
        size = page.viewport_size
        page.set_viewport_size({"width": width, "height": size["height"]})
        height = min(page.evaluate("document.documentElement.scrollHeight"), deepest)
        page.set_viewport_size({"width": width, "height": max(height, 200)})
        page.evaluate("scrollTo(0, 0)")
        page.screenshot(path=path, animations="disabled")
        page.set_viewport_size(size)

    def shoot(self, page, name):
        """A moment of a page that cannot be seen twice, at its own width."""
        self.take(page, name, page.viewport_size["width"])

    def show_alone(self, page, name, places):
        """A picture that the README shows by itself: three screens of one page, each from the top of a place."""
        path = SINGLES / f"{name}-alone.png"
        self._draw(page, path, PHONE, DEEPEST[PHONE])
        tops = [page.locator(place).first.evaluate("(e) => e.getBoundingClientRect().top + scrollY - 20")
                for place in places]
        self.alone[name] = (path, [0, *tops])

    def add_paper(self, path, name):
        subprocess.run(["pdftoppm", "-r", "110", "-png", path, SINGLES / name], check=True)
        for sheet in sorted(SINGLES.glob(f"{name}-[0-9]*.png")):
            self.pictures[sheet.stem, PAPER, "paper"] = (sheet, f"PDF {sheet.stem.rsplit('-', 1)[1]}")

    def write(self, browser):
        FOLDER.mkdir(parents=True, exist_ok=True)
        for old in [*FOLDER.glob("*.png"), *FOLDER.glob("*.webp")]:
            old.unlink()
        for topic, names in TOPICS.items():
            self._sheet(browser, f"{topic}-phone", self._found(names.split(), PHONE, "light"), 210, 2.2)
            self._sheet(browser, f"{topic}-desktop", self._found(names.split(), DESKTOP, "light"), 330, 0.9)
        every = list(dict.fromkeys(name for name, _, _ in self.pictures))
        self._sheet(browser, "dark", self._found(every, PHONE, "dark") + self._found(every, DESKTOP, "dark"), 260, 1.4)
        self._sheet(browser, "paper", [value for (_, width, _), value in self.pictures.items() if width == PAPER],
                    430, 1.42)
        for name, (path, tops) in self.alone.items():
            self._screens(browser, name, path, tops)
        sizes = {path.name: path.stat().st_size for path in FOLDER.iterdir()}
        print(f"  {len(sizes)} pictures, {sum(sizes.values()) / 1000:.0f} kB")
        if max(sizes.values()) > MOST_OF_ONE or sum(sizes.values()) > MOST_OF_ALL:
            raise AssertionError(f"pictures too large: {sizes}")

    def _found(self, names, width, scheme):
        return [self.pictures[name, width, scheme] for name in names if (name, width, scheme) in self.pictures]

    def _screens(self, browser, name, path, tops):
        screens = "".join(f'<div><img style="margin-top: -{top}px" src="{data(path)}"></div>' for top in tops)
        page = browser.new_page(viewport={"width": 24 + len(tops) * (PHONE + 26), "height": SCREEN + 50})
        page.set_content(f"<style>{SCREENS}</style><main>{screens}</main>", wait_until="load")
        page.screenshot(path=FOLDER / f"{name}.png")
        page.close()

    def _sheet(self, browser, name, pictures, width, tall):
        figures = "".join(
            f'<figure><img src="{data(path)}">'
            f"<figcaption>{html.escape(title)}</figcaption></figure>" for path, title in pictures)
        page = browser.new_page(viewport={"width": 4 * (width + 20) + 28, "height": 400})
        page.set_content(f"<style>:root {{ --width: {width}px; --tall: {tall} }}{STYLE}</style><main>{figures}</main>",
                         wait_until="load")
        self._press(page, FOLDER / f"{name}.webp")
        page.close()

    def _press(self, page, path):
        """As WebP, a third of the size of PNG, which Playwright does not offer but Chromium does."""
        wide, high = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.scrollHeight]")
        taken = page.context.new_cdp_session(page).send("Page.captureScreenshot", {
            "format": "webp", "quality": QUALITY, "captureBeyondViewport": True,
            "clip": {"x": 0, "y": 0, "width": wide, "height": high, "scale": 1}})
        path.write_bytes(base64.b64decode(taken["data"]))
