"""What the last save answered and asked, kept in the session until the page after it is shown.

Only references: no word of the entry itself is in the session.
"""

from datetime import datetime
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse

from heed.clocks import london_day
from heed.practice import Kind
from heed.practice.acts.meeting import MEETINGS
from heed.server.services.read_child import ChildRecord
from heed.server.services.read_meeting import PLANNED, root_of
from heed.server.services.recorded import Recorded
from heed.server.services.standards_in_use import standards_in_use
from heed.server.web.standards.presenters import (
    AuthorityTag,
    authority_tag,
    first_capital,
    learning_points,
)
from heed.standards import Library, Obligation

_KEY = "saved"


class AfterLine(NamedTuple):
    """One obligation on the page after a save."""

    ask: str
    who: str
    verdict: str
    due_day: Any
    why: str
    tag: AuthorityTag
    document: str
    url: str


class AfterSaving(NamedTuple):
    """What a saved entry answered, what it asks now, and what to look at again."""

    number: str
    kind: str
    title: str
    answered: tuple[AfterLine, ...]
    asks: tuple[AfterLine, ...]
    advice: tuple[str, ...]
    meeting_url: str


def remember(request: HttpRequest, recorded: Recorded, record: ChildRecord, kind: Kind) -> None:
    """Keep what came of a save for the next page."""
    people = _people(record)
    request.session[_KEY] = {
        "entry": recorded.entry.id,
        "number": record.child.record_number,
        "kind": kind.name,
        "title": kind.title,
        "meeting": _meeting(recorded, record),
        "advice": list(recorded.advice),
        "answered": [_reference(o, people, record.moment) for o in recorded.answered],
        "asks": [_reference(o, people, record.moment) for o in recorded.asks],
    }


def remembered(request: HttpRequest, entry_id: str) -> AfterSaving | None:
    """What came of saving this entry; None when it was not the last one saved here."""
    kept = request.session.get(_KEY, {})
    if kept.get("entry") != entry_id:
        return None
    known = standards_in_use().judged
    return AfterSaving(
        number=kept["number"],
        kind=kept["kind"],
        title=kept["title"],
        answered=tuple(_line(reference, known) for reference in kept["answered"]),
        asks=tuple(_line(reference, known) for reference in kept["asks"]),
        advice=tuple(kept["advice"]),
        meeting_url=kept["meeting"],
    )


def _meeting(recorded: Recorded, record: ChildRecord) -> str:
    """The page of the meeting that the new entry is, or is about."""
    entry = recorded.entry
    about = (record.chronology.line_of(one) for one in entry.about)
    if entry.kind in (PLANNED, *MEETINGS) or any(
        line and root_of(record.chronology, line) for line in about
    ):
        return reverse("meeting", args=[entry.id])
    return ""


def _people(record: ChildRecord) -> dict[str, tuple[str, str]]:
    """Initials and record number by id, of the child and of housemates the reader may see."""
    mates = {mate.id: (mate.initials, mate.record_number) for mate in record.household if mate.id}
    child = record.child
    return {str(child.pk): (child.initials, child.record_number), **mates}


def _reference(
    obligation: Obligation, people: dict[str, tuple[str, str]], now: datetime
) -> dict[str, str]:
    initials, number = people.get(obligation.child, ("", ""))
    return {
        "version": obligation.version,
        "trigger": obligation.trigger,
        "initials": initials,
        "number": number,
        "verdict": obligation.verdict(now).value,
        "due": obligation.due_first.isoformat(),
    }


def _line(reference: dict[str, str], known: Library) -> AfterLine:
    standard = known.version(reference["version"])
    points = learning_points(standard.because[:1])
    return AfterLine(
        ask=first_capital(standard.asks),
        who=", ".join(part for part in (reference["initials"], reference["number"]) if part),
        verdict=reference["verdict"],
        due_day=london_day(datetime.fromisoformat(reference["due"])),
        why=(points[0].plain or points[0].text) if points else "",
        tag=authority_tag(standard.authority),
        document=standard.authority.document,
        url=_url(reference, standard.opens, standard.id),
    )


def _url(reference: dict[str, str], opens: str | None, standard_id: str) -> str:
    if not opens:
        return reverse("correct", args=[reference["trigger"]])
    if not reference["number"]:
        return ""
    form = reverse("record", args=[reference["number"], opens])
    return f"{form}?{urlencode({'about': reference['trigger'], 'for': standard_id})}"
