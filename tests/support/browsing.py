"""A browser without scripts, at a fixed time, and what people send with it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from html.parser import HTMLParser
from typing import Any

import time_machine
from django.test import Client

from heed.practice import Control, Kind
from heed.server.storage.models import Practitioner
from tests.support.answers import sample_answers

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def signed_in(person: Practitioner, **options: Any) -> Client:
    """A browser in which this person is signed in."""
    browser = Client(**options)
    browser.force_login(person, backend=BACKEND)
    return browser


@contextmanager
def at(moment: datetime) -> Iterator[None]:
    """The clock of the pages stands at this moment."""
    with time_machine.travel(moment, tick=False):
        yield


class Controls(HTMLParser):
    """Everything a form would send as it stands, by name."""

    def __init__(self) -> None:
        super().__init__()
        self.sends: dict[str, list[str]] = {}
        self._words = ""
        self._select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        of = dict(attrs)
        name = of.get("name") or ""
        if tag == "textarea":
            self._words = name
            self.sends.setdefault(name, [""])
        if tag == "select":
            self._select = name
        if tag == "option" and "selected" in of and self._select:
            self.sends[self._select] = [of.get("value") or ""]
        if tag == "input" and name and of.get("type") not in ("submit", "image"):
            if of.get("type") in ("radio", "checkbox") and "checked" not in of:
                return
            self.sends.setdefault(name, []).append(of.get("value") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._words = ""
        if tag == "select":
            self._select = ""

    def handle_data(self, data: str) -> None:
        if self._words:
            self.sends[self._words] = [self.sends[self._words][0] + data]


def shown_by(html: str) -> dict[str, list[str]]:
    """What the forms on a page would send if they were sent as they are."""
    controls = Controls()
    controls.feed(html)
    # HTML drops the line break after the opening tag of a text area.
    return {
        name: [value.removeprefix("\n") for value in values]
        for name, values in controls.sends.items()
    }


def typed_answers(kind: Kind, answers: dict[str, Any]) -> dict[str, Any]:
    """Answers to a kind as a browser sends them."""
    typed: dict[str, Any] = {}
    for question in kind.questions:
        answer = answers.get(question.name)
        match question.control:
            case _ if answer is None:
                continue
            case Control.DAY:
                day = date.fromisoformat(answer)
                boxes = {"day": day.day, "month": day.month, "year": day.year}
                typed |= {f"{question.name}_{box}": str(value) for box, value in boxes.items()}
            case Control.YES_NO:
                typed[question.name] = "yes" if answer else "no"
            case Control.LINES:
                typed[question.name] = "\r\n".join(answer)
            case _:
                typed[question.name] = answer
    return typed


def typed_entry(kind: Kind, *, day: date, **typed: Any) -> dict[str, Any]:
    """Everything that is needed to record an entry of a kind on a day."""
    return {
        "entry-when": "day",
        "entry-day_day": str(day.day),
        "entry-day_month": str(day.month),
        "entry-day_year": str(day.year),
        "entry-source": "seen",
        "entry-seen-by": "everyone",
        **typed_answers(kind, sample_answers(kind, today=day)),
        **typed,
    }
