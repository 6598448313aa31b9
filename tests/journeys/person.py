"""Somebody who uses Heed: what they do and what they see."""

import os
import re
from datetime import datetime
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import ConsoleMessage, Locator, Page, expect

from heed.clocks import LONDON
from tests.journeys.seed import STORIES

WIDE, NARROW, HEIGHT = 1280, 320, 900
_AXE = Axe()
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def _asked(width: int) -> dict[str, object]:
    """What axe looks for; colours are the same at every width and slow to judge."""
    contrast = {"color-contrast": {"enabled": width == WIDE}}
    return {"runOnly": _RULES, "resultTypes": ["violations"], "rules": contrast}


def number_of(story: str) -> str:
    """The record number of a story's child."""
    return STORIES[story][2]


class Person:
    """A person at a browser; `complaints` holds every error of its console."""

    def __init__(self, page: Page, *, scripts: bool) -> None:
        self.page, self.scripts = page, scripts
        self.complaints: list[str] = []
        self._refusals = 0
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def goes_to(self, path: str) -> None:
        """Types an address."""
        self.page.goto(path)

    def is_refused(self, path: str) -> None:
        """Types an address that answers with a refusal, which the browser's console notes too."""
        self._refusals += 1
        answer = self.page.goto(path)
        assert answer
        assert answer.status in (403, 404)

    def signs_in_as(self, role: str) -> None:
        """Chooses an invented person, by role or name, from the list of the demonstration."""
        self.goes_to("/account/sign-in")
        self.page.locator("li", has_text=role).get_by_role("button").first.click()

    def follows(self, words: str) -> None:
        """Follows the first link with these words."""
        self.page.get_by_role("link", name=words).first.click()

    def opens_entry(self, title: str) -> None:
        """Opens the first entry of a chronology with this title."""
        self.page.locator(".heed-timeline__title").get_by_role("link", name=title).first.click()

    def presses(self, words: str) -> None:
        """Presses a button."""
        self.page.get_by_role("button", name=words, exact=True).first.click()

    def fills_in(self, question: str, answer: str) -> None:
        """Types an answer."""
        self.page.get_by_label(question).first.fill(answer)

    def chooses(self, question: str, option: str) -> None:
        """Chooses an option under a question."""
        self.page.get_by_role("group", name=question).get_by_label(option, exact=True).check()

    def says_it_was_today(self) -> None:
        """Gives today as the day on which it happened."""
        self.page.get_by_label("On a day I know, at a time I don’t").check()
        self.types_today("entry-day")

    def types_today(self, name: str) -> None:
        """Types today into the three boxes of a day."""
        today = datetime.now(LONDON)
        for part, value in (("day", today.day), ("month", today.month), ("year", today.year)):
            self.page.locator(f"#id_{name}_{part}").fill(str(value))

    def line_about(self, story: str, ask: str) -> Locator:
        """The line of a worklist that asks this for a story's child."""
        lines = self.page.locator(".heed-worklist__line", has_text=number_of(story))
        return lines.filter(has_text=ask)

    def sees(self, words: str) -> None:
        """Reads these words somewhere on the page."""
        expect(self.page.get_by_text(words).first).to_be_visible()

    def sees_heading(self, words: str) -> None:
        """Reads this as the heading of the page."""
        expect(self.page.locator("h1")).to_contain_text(words)

    def does_not_see(self, words: str) -> None:
        """Finds these words nowhere on the page."""
        expect(self.page.get_by_text(words)).to_have_count(0)

    def is_at(self, path: str) -> None:
        """The address bar shows this path."""
        expect(self.page).to_have_url(re.compile(re.escape(path) + r"$"))

    def can_use_this_page(self) -> None:
        """Nothing that axe finds is wrong, wide and narrow, and nothing scrolls sideways."""
        for width in (NARROW, WIDE):
            self.page.set_viewport_size({"width": width, "height": HEIGHT})
            assert self._too_wide() <= 0, f"{self.page.url} scrolls sideways at {width} pixels"
            if self.scripts:
                found = _AXE.run(self.page, options=_asked(width))
                assert found.violations_count == 0, found.generate_report()

    def takes_picture(self, name: str) -> None:
        """Keeps the page for the guides, when HEED_PICTURES names a folder for it."""
        if folder := os.environ.get("HEED_PICTURES"):
            self.page.set_viewport_size({"width": 1000, "height": HEIGHT})
            self.page.screenshot(path=Path(folder) / f"{name}.png")

    def _too_wide(self) -> int:
        # A click returns when the next page's address is known, before there is a page to measure.
        self.page.wait_for_load_state("load")
        wide: int = self.page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        return wide

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type != "error":
            return
        if self._refusals and "the server responded with a status of 40" in message.text:
            self._refusals -= 1
            return
        self.complaints.append(f"{message.text} ({message.location.get('url', '')})")
