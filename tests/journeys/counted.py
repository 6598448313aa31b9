"""How much work an act of recording is: what Heed insists on, what people touch and type."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from heed.clocks import LONDON
from tests.journeys.person import Person

_SECONDS_A_KEY = 0.28
_SECONDS_A_TOUCH = 2.4
"""After Card, Moran and Newell's keystroke-level model: an average typist's key; and thinking of a
thing on the page (1.35), pointing at it and pressing."""


class Effort(NamedTuple):
    """What one act took."""

    act: str
    who: str
    insisted: int
    """Answers without which it is not saved."""
    there: int
    """Answers that stood on the form before anybody touched it."""
    touched: int
    typed: int

    @property
    def seconds(self) -> int:
        """How long it takes an average typist who knows what to write."""
        return round(self.typed * _SECONDS_A_KEY + self.touched * _SECONDS_A_TOUCH)


@dataclass
class Counted:
    """A form that somebody fills in while their touches and keys are counted."""

    person: Person
    touched: int = 0
    typed: int = 0
    insisted: int = 0
    there: int = 0

    def opened(self, kind: str, number: str, about: str = "", standard: str = "") -> None:
        """Open the form of a kind, and learn what it insists on by saving nothing at all."""
        address = f"/children/{number}/record/{kind}?about={about}&for={standard}"
        self.person.goes_to(address)
        self.there = self._there()
        self.sends_nothing("Save")

    def sends_nothing(self, button: str) -> None:
        """Press the button before anything is answered; what is insisted on is then listed."""
        self.person.presses(button)
        self.person.page.locator(".govuk-error-summary").wait_for()
        self.insisted = self.person.page.locator(".govuk-error-summary__list li").count()

    def a_moment_ago(self) -> None:
        """Say at what time it happened; the day is there."""
        self.chooses("entry-when", "moment")
        self.types("entry-time", f"{datetime.now(LONDON):%H:%M}")

    def chooses(self, name: str, value: str) -> None:
        """One option of a question."""
        self.person.page.locator(f'main form [name="{name}"][value="{value}"]').check()
        self.touched += 1

    def types(self, name: str, words: str) -> None:
        """Words into a question."""
        self.person.page.locator(f'main form [name="{name}"]').fill(words)
        self.touched += 1
        self.typed += len(words)

    def saves(self, button: str = "Save") -> str:
        """Press the button; the id of the entry when its page says so."""
        self.person.presses(button)
        self.touched += 1
        self.person.page.wait_for_load_state("load")
        found = re.search(r"/entries/([0-9a-f-]{36})", self.person.page.url)
        return found.group(1) if found else ""

    def effort(self, act: str, who: str) -> Effort:
        """What it took."""
        return Effort(act, who, self.insisted, self.there, self.touched, self.typed)

    def _there(self) -> int:
        """Questions that are answered already: chosen options, and boxes with words in them."""
        script = """controls => new Set(controls
            .filter(c => c.type === 'radio' || c.type === 'checkbox' ? c.checked
                : c.type !== 'hidden' && c.type !== 'submit' && c.value.trim())
            .map(c => c.name.replace(/_(day|month|year)$/, ''))).size"""
        there: int = self.person.page.locator("main form input, main form textarea").evaluate_all(
            script
        )
        return there
