"""Whether two engines give the same obligations, for many families and standards in one run."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import NamedTuple

from heed.chronology import Chronology, Entry
from heed.clocks import england_and_wales
from heed.people import Household
from heed.standards import Obligation, Standard
from heed.standards.engines import memory
from heed.standards.engines.backends import Backend
from heed.standards.engines.population import Population
from heed.standards.engines.results import values_of
from heed.standards.engines.tabulating import fields_for, tables_of
from tests.generative import scattered
from tests.generative.scattered import Family
from tests.generative.strategies import CHILD, END, SIBLING, START

CALENDAR = england_and_wales(2025, 2028)
MOMENTS = (START + timedelta(days=3), START + timedelta(days=9), END)
_ENTRIES_OF_A_FAMILY = 1_000

type Key = tuple[datetime, str, str, str]
"""As of when, by which standard, on which child, after which trigger."""


class Disagreement(NamedTuple):
    """What two engines say of one obligation; None when an engine has none."""

    as_of: datetime
    standard: Standard
    family: Family
    child: str
    meant: Obligation | None
    found: Obligation | None

    def __str__(self) -> str:
        entries = "\n    ".join(str(entry) for entry in self.family.entries)
        return (
            f"as of {self.as_of} for {self.child}\n  {self.standard.model_dump_json()}\n"
            f"  {self.family.household.stays}\n    {entries}\n"
            f"  memory:     {self.meant}\n  population: {self.found}"
        )


class Comparison(NamedTuple):
    """How many obligations were compared, and where the engines disagree."""

    compared: int
    disagreements: tuple[Disagreement, ...]


def compared_by_seed(seed: int, backend: Backend, *, families: int, standards: int) -> Comparison:
    """A population and a library made from a seed, judged by both engines at three moments."""
    random = Random(seed)
    library = scattered.standards(random, standards)
    names = [standard.id for standard in library]
    return compared(scattered.families(random, families, names), library, backend)


def compared(
    families: Sequence[Family],
    standards: Sequence[Standard],
    backend: Backend,
    moments: Sequence[datetime] = MOMENTS,
) -> Comparison:
    """Every obligation of every family, as the memory engine means and the other finds it."""
    found = dict(_found(families, standards, backend, moments))
    meant = dict(_meant(families, standards, moments))
    keys = {*found, *meant}
    wrong = [key for key in sorted(keys) if found.get(key) != meant.get(key)]
    by_id = {standard.id: standard for standard in standards}
    return Comparison(
        len(keys),
        tuple(
            Disagreement(
                as_of,
                by_id[standard],
                families[int(child.partition(":")[0])],
                child.partition(":")[2],
                meant.get((as_of, standard, child, trigger)),
                found.get((as_of, standard, child, trigger)),
            )
            for as_of, standard, child, trigger in wrong
        ),
    )


def smallest(disagreement: Disagreement, backend: Backend) -> Disagreement:
    """The same kind of disagreement with as few entries as still show one."""
    standard, moments = disagreement.standard, (disagreement.as_of,)
    entries = list(disagreement.family.entries)
    for entry in disagreement.family.entries:
        fewer = [other for other in entries if other.id != entry.id]
        if any(other.supersedes == entry.id for other in fewer):
            continue
        family = Family(tuple(fewer), disagreement.family.household)
        left = compared([family], [standard], backend, moments).disagreements
        if left:
            entries, disagreement = fewer, left[0]
    return disagreement


def _meant(
    families: Sequence[Family], standards: Sequence[Standard], moments: Sequence[datetime]
) -> Iterator[tuple[Key, Obligation]]:
    for number, family in enumerate(families):
        chronology = Chronology(_entry(entry, number) for entry in family.entries)
        household = Household(_stays(family, number))
        for child in (f"{number}:{CHILD}", f"{number}:{SIBLING}"):
            for as_of in moments:
                for obligation in memory.judge(
                    child,
                    chronology,
                    standards,
                    as_of=as_of,
                    calendar=CALENDAR,
                    household=household,
                ):
                    yield (as_of, *obligation.key), obligation


def _found(
    families: Sequence[Family],
    standards: Sequence[Standard],
    backend: Backend,
    moments: Sequence[datetime],
) -> Iterator[tuple[Key, Obligation]]:
    entries = [_entry(e, number) for number, family in enumerate(families) for e in family.entries]
    stays = [stay for number, family in enumerate(families) for stay in _stays(family, number)]
    fields = fields_for(standards, entries)
    tables = tables_of(entries, fields, CALENDAR, Household(stays))
    result = Population(tables, backend).obligations(standards, as_of=moments)
    for as_of, obligation in zip(result["as_of"].to_pylist(), values_of(result), strict=True):
        if obligation.child.endswith((f":{CHILD}", f":{SIBLING}")):
            yield (as_of, *obligation.key), obligation


def _entry(entry: Entry, number: int) -> Entry:
    """The entry as one of this family, told apart from those of the others."""
    return replace(
        entry,
        id=f"{number}:{entry.id}",
        sequence=entry.sequence + number * _ENTRIES_OF_A_FAMILY,
        children=tuple(f"{number}:{child}" for child in entry.children),
        about=tuple(f"{number}:{of}" for of in entry.about),
        supersedes=f"{number}:{entry.supersedes}" if entry.supersedes else None,
    )


def _stays(family: Family, number: int) -> list:
    return [
        stay._replace(child=f"{number}:{stay.child}", household=f"{number}:{stay.household}")
        for stay in family.household.stays
    ]
