"""Advice on the words of one answer, with the rows that this partnership uses."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple

from django.conf import settings

from heed.clocks import london_day
from heed.server.storage.models import Practitioner
from heed.wording import (
    Decision,
    Finding,
    Purpose,
    Rows,
    Wish,
    advise,
    decisions,
    default_rows,
    load_rows,
)


class Answered(NamedTuple):
    """An answer, what its text is for, and what its author chose about its words, by mark."""

    text: str
    purpose: Purpose = Purpose.RECORD
    wishes: Mapping[str, Wish] = {}


def advice_on(text: str, *purposes: Purpose, now: datetime | None = None) -> tuple[Finding, ...]:
    """Each purpose's findings where an earlier purpose says nothing, in the order of the text.

    A row that was switched off counts as off until its review date, and for good without `now`.
    """
    today = now and london_day(now)
    found: list[Finding] = []
    for purpose in purposes or (Purpose.RECORD,):
        more = advise(text, purpose=purpose, rows=rows_in_use(), today=today)
        found += [one for one in more if not any(_overlap(one, other) for other in found)]
    return tuple(sorted(found, key=lambda one: (one.start, one.end, one.row)))


def as_plan(now: datetime) -> Callable[[str], tuple[Finding, ...]]:
    """How a line of a plan is read on a day, with the rows that this partnership uses."""
    return lambda text: advice_on(text, Purpose.PLAN, now=now)


def decided(answers: Mapping[str, Answered], *, now: datetime) -> tuple[Decision, ...]:
    """What to keep with an entry of the advice on its answers, by question."""
    return tuple(one for name, answer in answers.items() for one in _decided(name, answer, now))


def switch_advice(practitioner: Practitioner, *, on: bool, now: datetime) -> None:
    """Let a person have advice while they write, or not; remembered until they switch again."""
    practitioner.wording_advice_off_since = None if on else now
    practitioner.save(update_fields=["wording_advice_off_since"])


def rows_in_use() -> Rows:
    """Heed's rows with what the partnership's own files change; read once for each process.

    Raises RowNotUnderstood when a file cannot be used; Heed does not start with such a file.
    """
    return _read(settings.HEED_WORDING_ROWS)


def _decided(question: str, answer: Answered, now: datetime) -> Iterator[Decision]:
    if not answer.wishes:
        return iter(())
    kinds = {row.id: row.kind for row in rows_in_use().rows}
    findings = advice_on(answer.text, answer.purpose, now=now)
    return decisions(question, findings, answer.wishes, kinds)


def _overlap(one: Finding, other: Finding) -> bool:
    return one.start < other.end and other.start < one.end


@cache
def _read(local: str) -> Rows:
    return load_rows(Path(local)) if local else default_rows()
