"""Hands that have a keyboard and nothing else."""

# Any use of a pointer reaches the console, and the last chapter refuses a console that is not silent.
NO_POINTER = """for (const kind of ["pointerdown", "mousedown", "touchstart"])
  addEventListener(kind, () => console.error("a pointer was used"), true);"""
MOST_STEPS = 60


class Keyboard:
    def __init__(self, page):
        self.page = page
        self.presses = 0

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)
            self.presses += 1

    def write(self, words):
        self.page.keyboard.type(words)
        self.presses += len(words)

    def holds(self, selector):
        return self.page.evaluate("(wanted) => document.activeElement.matches(wanted)", selector)

    def to(self, selector, key="Tab"):
        """Walks until the focus is there; whoever cannot get there cannot work here."""
        for _ in range(MOST_STEPS):
            if self.holds(selector):
                return
            self.press(key)
        raise AssertionError(f"{selector} is not reached in {MOST_STEPS} steps on {self.page.url}")

    def follow(self, selector, key="Tab"):
        self.to(selector, key)
        with self.page.expect_navigation():
            self.press("Enter")
