"""Judging a log of any field: rows and standards in, one outcome for each obligation out."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from heed.chronology import Chronology
from heed.clocks import WorkingCalendar, england_and_wales
from heed.standards.engines import memory
from heed.standards.engines.finding import AT_THE_END, NEVER
from heed.standards.loading import load
from heed.standards.logs import Names, entries_from
from heed.standards.obligation import Obligation, Verdict
from heed.standards.standard import Standard


class Outcome(NamedTuple):
    """How one obligation of one child stands.

    `trigger` and `answers` are ids of rows: the `id` a row gives, or its number from 1 as text.
    `due` is None when there is no time limit.
    """

    standard: str
    child: str
    trigger: str
    verdict: Verdict
    due: datetime | None
    answers: tuple[str, ...]


def judge_rows(
    rows: Iterable[Mapping[str, Any]],
    standards: Iterable[Standard],
    *,
    as_of: datetime | None = None,
    names: Names | None = None,
    calendar: WorkingCalendar | None = None,
) -> tuple[Outcome, ...]:
    """Every obligation that the standards lay on the children of the log, child by child.

    `as_of` judges by what had been recorded by then, and what can still turn out is pending.
    Without it the log is over: nothing more will be recorded, and whatever was still to come is
    missed, or met when it was not to come. `names` says what the columns are called (see
    `entries_from`), `calendar` which days are working days. Raises UnreadableRow, InvalidStandards
    and CalendarTooShort, each with a sentence that says what to change.
    """
    if as_of is not None and as_of.tzinfo is None:
        raise ValueError("as_of has no time zone. Give it one, such as datetime.UTC.")
    library = load(tuple(standards))
    logs = entries_from(rows, names=names)
    moment = NEVER if as_of is None else as_of
    return tuple(
        _outcome(obligation, moment)
        for child, chronology in logs.items()
        for obligation in _judged(child, chronology, library.standards, moment, calendar)
    )


def _judged(
    child: str,
    chronology: Chronology,
    standards: Iterable[Standard],
    as_of: datetime,
    calendar: WorkingCalendar | None,
) -> tuple[Obligation, ...]:
    working = calendar or england_and_wales()
    return memory.judge(child, chronology, standards, as_of=as_of, calendar=working)


def _outcome(obligation: Obligation, moment: datetime) -> Outcome:
    due = obligation.due_first
    return Outcome(
        standard=obligation.standard,
        child=obligation.child,
        trigger=obligation.trigger,
        verdict=obligation.verdict(moment),
        due=None if due >= AT_THE_END else due,
        answers=obligation.answers,
    )
