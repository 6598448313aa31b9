"""Judging a log of any field: rows and standards in, one outcome for each obligation out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from importlib import import_module
from typing import Any, NamedTuple

from heed.chronology import Chronology
from heed.clocks import WorkingCalendar, england_and_wales
from heed.standards.engines import memory
from heed.standards.engines.finding import AT_THE_END, NEVER
from heed.standards.loading import InvalidStandards, load
from heed.standards.logs import Names, entries_from
from heed.standards.obligation import Verdict
from heed.standards.standard import Standard

ENGINES = ("memory", "duckdb", "spark")
"""By what rows can be judged: child by child in this process, or every child at once."""


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
    engine: str = "memory",
) -> tuple[Outcome, ...]:
    """Every obligation that the standards lay on the children of the log, child by child.

    `as_of` judges by what had been recorded by then, and what can still turn out is pending.
    Without it the log is over: nothing more will be recorded, and whatever was still to come is
    missed, or met when it was not to come. `names` says what the columns are called (see
    `entries_from`), `calendar` which days are working days. `engine` is one of `ENGINES`; all give
    the same, DuckDB sooner for very many rules, Spark for more than one machine holds. Raises
    UnreadableRow, InvalidStandards, CalendarTooShort and EngineUnusable, each with a sentence that
    says what to change.
    """
    if engine not in ENGINES:
        raise ValueError(f"There is no engine “{engine}”. Give one of {', '.join(ENGINES)}.")
    if as_of is not None and not isinstance(as_of, datetime):
        raise ValueError(f"as_of is {as_of!r}. Give a datetime with its time zone.")
    if as_of is not None and as_of.tzinfo is None:
        raise ValueError("as_of has no time zone. Give it one, such as datetime.UTC.")
    library = load(_rules(standards))
    logs = entries_from(rows, names=names)
    moment = NEVER if as_of is None else as_of
    working = calendar or england_and_wales()
    way = _one_by_one if engine == "memory" else partial(_at_once, engine)
    return tuple(way(logs, library.standards, moment, working))


def _rules(given: Iterable[object]) -> tuple[Standard, ...]:
    rules = []
    for one in given:
        if not isinstance(one, Standard):
            raise InvalidStandards(
                [f"{one!r} is no rule. Give a list of rules that rule(…) or rules_from(…) made."]
            )
        rules.append(one)
    return tuple(rules)


type _Logs = Mapping[str, Chronology]


def _one_by_one(
    logs: _Logs, standards: Sequence[Standard], as_of: datetime, calendar: WorkingCalendar
) -> Iterator[Outcome]:
    for child, log in logs.items():
        for one in memory.judge(child, log, standards, as_of=as_of, calendar=calendar):
            verdict, due = one.verdict(as_of), _due(one.due_first)
            yield Outcome(one.standard, one.child, one.trigger, verdict, due, one.answers)


def _at_once(
    engine: str,
    logs: _Logs,
    standards: Sequence[Standard],
    as_of: datetime,
    calendar: WorkingCalendar,
) -> Iterator[Outcome]:
    # Who judges a few rows need not wait until the engines of many are loaded.
    at_once = import_module("heed.standards.engines.at_once")
    backend = at_once.backend_named(engine)
    for one in at_once.judged(logs, standards, backend, as_of=as_of, calendar=calendar):
        yield Outcome(**one._asdict())._replace(due=_due(one.due))


def _due(due: datetime) -> datetime | None:
    return None if due >= AT_THE_END else due
