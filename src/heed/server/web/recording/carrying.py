"""What a form need not ask, because of what it is about or because it is already on the record."""

from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from heed.practice import Kind, kind_named
from heed.practice.acts.family_informed import FAMILY_COPY
from heed.practice.acts.meeting import MEETING_CONTRIBUTION, MEETINGS, agenda_lines
from heed.practice.acts.smart_plan import PLAN_LINE_REVIEWED
from heed.practice.vocabulary import Agency
from heed.server.services.read_child import ChildRecord
from heed.server.services.read_meeting import PLANNED, Meeting, Said, meeting_of
from heed.server.storage.models import Practitioner


def leaves_out(record: ChildRecord, kind: Kind, about: str) -> frozenset[str]:
    """Of a contribution the lines that are not on the agenda of the meeting it is for."""
    meeting = _meeting(record, about) if kind is MEETING_CONTRIBUTION else None
    if meeting is None:
        return frozenset()
    every = {name for forum in _forums() for name in agenda_lines(forum)}
    return frozenset(every - set(meeting.agenda))


def carried(record: ChildRecord, kind: Kind, about: str, author: Practitioner) -> dict[str, Any]:
    """What a new entry can take from the meeting it is about; people change it as they like."""
    if kind is MEETING_CONTRIBUTION:
        return _own_agency(author)
    if kind is PLAN_LINE_REVIEWED:
        return _moved(record, about)
    meeting = _meeting(record, about)
    if meeting is None:
        return {}
    if kind is meeting.forum and meeting.root.kind == PLANNED:
        return _brought(meeting)
    if kind.name == "family_informed" and meeting.held:
        return _expected(meeting.held.entry.fields)
    return _copied(meeting) if kind is FAMILY_COPY else {}


def _forums() -> tuple[Kind, ...]:
    return tuple(kind_named(name) for name in MEETINGS)


def _meeting(record: ChildRecord, about: str) -> Meeting | None:
    line = record.chronology.line_of(about)
    return meeting_of(record, line) if line else None


def _own_agency(author: Practitioner) -> dict[str, Any]:
    sector = author.agency.sector
    return {"agency": sector} if sector in dict(Agency.options()) else {}


def _brought(meeting: Meeting) -> dict[str, Any]:
    """What each agency brought, line by line of the agenda, each with its agency."""
    found = {name: _together(meeting.said(name)) for name in (*meeting.agenda, "view")}
    if views := found.pop("view"):
        found["agency_views"] = views
    return {name: words for name, words in found.items() if words}


def _together(said: tuple[Said, ...]) -> str:
    labels = dict(Agency.options())
    return "\n".join(f"{labels[one.by.entry.fields['agency']]}: {one.words}" for one in said)


def _expected(fields: Any) -> dict[str, Any]:  # noqa: ANN401 - stored JSON
    actions = fields.get("actions", ())
    return {"expected_of_practitioners": "\n".join(actions)} if actions else {}


def _copied(meeting: Meeting) -> dict[str, Any]:
    """For the family's copy, what they were told and what was decided."""
    told = meeting.of_kind("family_informed")
    fields: dict[str, Any] = dict(told[-1].entry.fields) if told else {}
    decided: dict[str, Any] = dict(meeting.held.entry.fields) if meeting.held else {}
    taken = {
        "who_for": fields.get("who_told"),
        "agreed": fields.get("agreed"),
        "if_not_done": fields.get("if_not_done"),
        "steps": decided.get("actions"),
        "next_day": _day(decided.get("next_day")),
        "rights": _("You can say so to any of us, and you can complain. We will tell you how."),
    }
    return {name: value for name, value in taken.items() if value}


def _moved(record: ChildRecord, about: str) -> dict[str, Any]:
    """Whether a line of the plan was given a new day before."""
    reviews = record.chronology.by_kind.get(PLAN_LINE_REVIEWED.name, ())
    moved = any(about in one.about and one.entry.fields.get("new_due") for one in reviews)
    return {"moved_before": "yes" if moved else "no"} if about else {}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
