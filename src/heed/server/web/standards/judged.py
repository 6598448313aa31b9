"""An invented record, as the memory engine judges it for one standard."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.utils.formats import date_format

from heed.chronology import Chronology, Line
from heed.clocks import england_and_wales, london_day
from heed.people import Household
from heed.practice import Answer, UnknownKind, kind_named
from heed.server.web.standards.entries import title_of
from heed.standards import Obligation, Standard, Verdict, reason
from heed.standards.engines.memory import judge


@dataclass(frozen=True, slots=True)
class Told:
    """One line of an example: when, who, what, and whether it starts or answers the obligation."""

    occurred: str
    who: str
    title: str
    answers: tuple[Answer, ...]
    part: str
    other_child: bool


@dataclass(frozen=True, slots=True)
class Example:
    """An invented record and how the standard judges it, as known on a day."""

    verdict: Verdict
    lines: tuple[Told, ...]
    reason: str
    known_on: str


def example_of(
    standard: Standard,
    wanted: Verdict,
    chronology: Chronology,
    *,
    child: str,
    household: Household,
    as_of: datetime,
    answers: bool = True,
) -> Example | None:
    """The record told for its first obligation with this verdict; None when there is none.

    Without `answers` only kinds and times are told, for records whose answers say nothing.
    """
    found = judge(
        child,
        chronology,
        [standard],
        as_of=as_of,
        calendar=england_and_wales(),
        household=household,
    )
    obligation = next((one for one in found if one.verdict(as_of) is wanted), None)
    if obligation is None:
        return None
    known = chronology.as_known_at(as_of)
    return Example(
        verdict=wanted,
        lines=tuple(_told(line, obligation, child, answers=answers) for line in known),
        reason=reason(standard, obligation, known, as_of=as_of, titles=title_of),
        known_on=date_format(london_day(as_of)),
    )


def _told(line: Line, obligation: Obligation, child: str, *, answers: bool) -> Told:
    return Told(
        occurred=line.occurred.in_words(),
        who=line.entry.author.agency,
        title=title_of(line.kind),
        answers=_answers(line) if answers else (),
        part=_part(line.id, obligation.trigger, obligation.answers),
        other_child=child not in line.entry.children,
    )


def _answers(line: Line) -> tuple[Answer, ...]:
    try:
        return kind_named(line.kind).reading(line.entry.fields)
    except UnknownKind:
        return ()


def _part(line_id: str, trigger: str, answers: Collection[str]) -> str:
    if line_id == trigger:
        return "starts"
    return "answers" if line_id in answers else ""
