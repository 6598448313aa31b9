"""An engine of many children as an engine of one: all tables of a module are judged in one run.

Each table becomes the records of children of its own, and each moment that any test of the module
asks about one of the moments of that run. Several modules can be judged in one run, `apart`.
"""

import inspect
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import ModuleType
from typing import Any

import pyarrow as pa

from heed.chronology import Chronology, Entry
from heed.clocks import WorkingCalendar, england_and_wales
from heed.people import Household
from heed.standards import Obligation, Standard
from heed.standards.engines import memory
from heed.standards.engines.backends import Backend
from heed.standards.engines.columns import Tables
from heed.standards.engines.population import Population
from heed.standards.engines.results import values_of
from heed.standards.engines.tabulating import fields_for, tables_of
from tests.spec.expecting import Expect

CALENDAR = england_and_wales()
_ENTRIES_OF_A_TABLE = 1_000


@dataclass(frozen=True)
class Asked:
    """One table, what is judged in it, and as of when."""

    child: str
    entries: tuple[Entry, ...]
    household: Household
    standards: tuple[Standard, ...]
    as_of: datetime

    @property
    def table(self) -> str:
        """What makes two tables the same."""
        return repr((self.entries, self.household.stays))


@dataclass
class Together:
    """Every table that a module asks about, judged at once."""

    asked: Sequence[Asked]
    backend: Callable[[], Backend]
    _found: dict[tuple[str, str, datetime, str], list[Obligation]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._tables = {table: n for n, table in enumerate({a.table: a for a in self.asked})}
        self._standards = tuple({s.hash: s for a in self.asked for s in a.standards}.values())
        self._judge()

    def judge(
        self,
        child: str,
        chronology: Chronology,
        standards: Iterable[Standard],
        *,
        as_of: datetime,
        calendar: WorkingCalendar,  # noqa: ARG002 - every table is judged by the same
        household: Household,
    ) -> tuple[Obligation, ...]:
        """What the run found for this child."""
        table = Asked(child, chronology.entries, household, tuple(standards), as_of).table
        return tuple(
            found
            for standard in standards
            for found in self._found.get((table, standard.hash, as_of, child), ())
        )

    def _judge(self) -> None:
        moments = sorted({asked.as_of for asked in self.asked})
        population = Population(self._columns(), self.backend())
        result = self._wanted(population.obligations(self._standards, as_of=moments))
        tables = list(self._tables)
        for as_of, obligation in zip(result["as_of"].to_pylist(), values_of(result), strict=True):
            number, _, child = obligation.child.partition(":")
            found = self._found.setdefault(
                (tables[int(number)], obligation.version, as_of, child), []
            )
            found.append(_as_drawn(obligation, child))

    def _wanted(self, result: pa.Table) -> pa.Table:
        """What the tests ask about; the run judges every table by every standard."""
        wanted = {
            (standard.hash, asked.as_of, f"{self._tables[asked.table]}:{asked.child}")
            for asked in self.asked
            for standard in asked.standards
        }
        names = ("version", "as_of", "child")
        found = zip(*(result[name].to_pylist() for name in names), strict=True)
        return result.take([place for place, key in enumerate(found) if key in wanted])

    def _columns(self) -> Tables:
        drawn = {asked.table: asked for asked in self.asked}
        numbers = self._tables
        entries = [_entry(e, numbers[t]) for t, asked in drawn.items() for e in asked.entries]
        stays = [
            stay._replace(child=f"{numbers[t]}:{stay.child}", household=f"{numbers[t]}:home")
            for t, asked in drawn.items()
            for stay in asked.household.stays
        ]
        fields = fields_for(self._standards, entries)
        return tables_of(entries, fields, CALENDAR, Household(stays))


def _entry(entry: Entry, number: int) -> Entry:
    def named(name: str) -> str:
        return f"{number}:{name}"

    return replace(
        entry,
        id=named(entry.id),
        sequence=entry.sequence + number * _ENTRIES_OF_A_TABLE,
        children=tuple(named(child) for child in entry.children),
        about=tuple(named(of) for of in entry.about),
        supersedes=named(entry.supersedes) if entry.supersedes else None,
    )


def _as_drawn(obligation: Obligation, child: str) -> Obligation:
    def drawn(name: str) -> str:
        return name.partition(":")[2]

    return replace(
        obligation,
        child=child,
        trigger=drawn(obligation.trigger),
        waiver=drawn(obligation.waiver) if obligation.waiver else None,
        answers=tuple(drawn(answer) for answer in obligation.answers),
    )


def asked_by(module: ModuleType) -> list[Asked]:
    """Every table that the tests of a module have judged, found by letting them ask."""
    asked: list[Asked] = []

    def keep(
        child: str,
        chronology: Chronology,
        standards: Iterable[Standard],
        *,
        as_of: datetime,
        calendar: WorkingCalendar,
        household: Household,
    ) -> tuple[Obligation, ...]:
        standards = tuple(standards)
        asked.append(Asked(child, chronology.entries, household, standards, as_of))
        return memory.judge(
            child, chronology, standards, as_of=as_of, calendar=calendar, household=household
        )

    for test in vars(module).values():
        if inspect.isfunction(test) and "expect" in inspect.signature(test).parameters:
            for arguments in _cases(test):
                test(Expect(keep), **arguments)
    return asked


def apart(asked: Asked, chapter: str) -> Asked:
    """The same with kinds of its own, so that its standards find nothing in tables of others."""

    def own(part: dict[str, Any]) -> dict[str, Any]:
        return (
            part | {"kinds": [named(kind) for kind in part["kinds"]]} if "kinds" in part else part
        )

    def named(kind: str) -> str:
        return f"{chapter} {kind}"

    written = (json.loads(s.model_dump_json(), object_hook=own) for s in asked.standards)
    return replace(
        asked,
        entries=tuple(replace(entry, kind=named(entry.kind)) for entry in asked.entries),
        standards=tuple(Standard.model_validate(standard) for standard in written),
    )


def _cases(test: Callable[..., None]) -> Iterator[dict[str, Any]]:
    marks = [mark for mark in getattr(test, "pytestmark", []) if mark.name == "parametrize"]
    if not marks:
        yield {}
        return
    names, cases = marks[0].args
    names = names.split(",") if isinstance(names, str) else names
    for case in cases:
        values = getattr(case, "values", [case] if len(names) == 1 else case)
        yield dict(zip((name.strip() for name in names), values, strict=True))
