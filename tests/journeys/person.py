"""Somebody who uses Heed: what they do and what they see, in given, when and then."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import ConsoleMessage, Locator, Page, expect

WIDE, NARROW = 1280, 320
_AXE = Axe()
_HEIGHT = 900
_RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


class Person:
    """A person at a browser; `complaints` holds every error of its console."""

    def __init__(self, page: Page, *, scripts: bool) -> None:
        self.page, self.scripts = page, scripts
        self.complaints: list[str] = []
        self.expected: list[str] = []
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def goes_to(self, path: str) -> None:
        """Types an address."""
        self.page.goto(path)

    def signs_in_as(self, role: str) -> None:
        """Chooses an invented person from the list of the demonstration."""
        self.goes_to("/account/sign-in")
        self.page.locator("li", has_text=role).get_by_role("button").click()

    def follows(self, words: str, *, exact: bool = False) -> None:
        """Follows the first link with these words."""
        self.page.get_by_role("link", name=words, exact=exact).first.click()

    def presses(self, words: str) -> None:
        """Presses a button."""
        self.page.get_by_role("button", name=words).first.click()

    def fills_in(self, question: str, answer: str) -> None:
        """Types an answer."""
        self.page.get_by_label(question, exact=False).first.fill(answer)

    def chooses(self, question: str, option: str) -> None:
        """Chooses an option under a question."""
        group = self.page.get_by_role("group", name=question)
        group.get_by_label(option, exact=True).check()

    def sees(self, words: str) -> None:
        """Reads these words somewhere on the page."""
        expect(self.page.get_by_text(words).first).to_be_visible()

    def sees_heading(self, words: str) -> None:
        """Reads this heading, the first of the page."""
        expect(self.page.locator("h1")).to_contain_text(words)

    def does_not_see(self, words: str) -> None:
        """Finds these words nowhere on the page."""
        expect(self.page.get_by_text(words)).to_have_count(0)

    def main(self) -> Locator:
        """The main part of the page."""
        return self.page.locator("main")

    def can_use_this_page(self) -> None:
        """The page has no fault that axe finds, wide and narrow, and never scrolls sideways."""
        for width in (WIDE, NARROW):
            self.page.set_viewport_size({"width": width, "height": _HEIGHT})
            assert self._overflow() <= 0, f"{self.page.url} scrolls sideways at {width} pixels"
            found = _AXE.run(self.page, options=_RULES) if self.scripts else None
            if found is not None:
                assert found.violations_count == 0, found.generate_report()
        self.page.set_viewport_size({"width": WIDE, "height": _HEIGHT})

    def _overflow(self) -> int:
        wide: int = self.page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        return wide

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.complaints.append(f"{message.text} ({message.location.get('url', '')})")
