"""Patterns and conditions as tests of the columns of an entry."""

from functools import reduce
from operator import and_, or_
from typing import NamedTuple

import ibis
from ibis.expr.types import ArrayValue, BooleanValue, StringValue, Table

from heed.standards.engines.columns import Field, Holds, atom
from heed.standards.language import Condition, Pattern


class UnknownField(LookupError):
    """A standard looks at a field that the columns do not hold."""


class Wanted(NamedTuple):
    """What is looked for: as a pattern, or (`of_any_kind`) as conditions on any kind's reading.

    Without kinds the line, too, may be of any kind.
    """

    kinds: tuple[str, ...]
    where: tuple[Condition, ...] = ()
    by: tuple[str, ...] = ()
    of_any_kind: bool = False

    @classmethod
    def by_pattern(cls, pattern: Pattern) -> "Wanted":
        """The lines of a pattern, whatever the order in which it names its kinds."""
        return cls(tuple(sorted(set(pattern.kinds))), pattern.where, tuple(sorted(pattern.by)))

    @classmethod
    def anything(cls, where: tuple[Condition, ...] = ()) -> "Wanted":
        """Every line, or every line that says so."""
        return cls((), where, of_any_kind=True)


def matches(entries: Table, wanted: Wanted) -> BooleanValue:
    """Whether an entry is of the kinds and roles and meets the conditions."""
    said = _meets(entries, wanted.where)
    said = entries.kind.isin(wanted.kinds) & said if wanted.kinds else said
    return said & entries.role.isin(wanted.by) if wanted.by else said


def says(entries: Table, wanted: Wanted) -> BooleanValue:
    """Whether one reading says so, whoever wrote it."""
    met = _meets(entries, wanted.where)
    return met if wanted.of_any_kind else entries.kind.isin(wanted.kinds) & met


def _meets(entries: Table, where: tuple[Condition, ...]) -> BooleanValue:
    return reduce(and_, (_holds(entries, c) for c in where), ibis.literal(value=True))


def _holds(entries: Table, condition: Condition) -> BooleanValue:
    many = Field(condition.field, Holds.MANY).column
    wanted = sorted({atom(value) for value in condition.values})
    if many in entries.columns:
        return _list_holds(entries[many], condition.test, wanted)
    one = entries[column_of(entries, condition.field, Holds.ONE)]
    return _one_holds(one, condition.test, wanted)


def column_of(entries: Table, field: str, holds: Holds) -> str:
    """The name of the column of a field; raises UnknownField when there is none."""
    name = Field(field, holds).column
    if name not in entries.columns:
        raise UnknownField(
            f"The columns hold no field “{field}”. Correct the standard, or export the record "
            "again with a version of Heed whose kinds have it."
        )
    return name


def _one_holds(answer: StringValue, test: str, wanted: list[str]) -> BooleanValue:
    match test:
        case "answered":
            return answer.notnull()
        case "excludes":
            return answer.notnull() & ~_among(answer, wanted)
        case "is" | "includes" if len(wanted) != 1:
            return answer.notnull() & ibis.literal(value=test == "includes" and not wanted)
        case _:
            return answer.notnull() & _among(answer, wanted)


def _among(answer: StringValue, wanted: list[str]) -> BooleanValue:
    return answer.isin(wanted) if wanted else ibis.literal(value=False)


def _list_holds(answer: ArrayValue, test: str, wanted: list[str]) -> BooleanValue:
    each = [answer.contains(value) for value in wanted]
    every = reduce(and_, each, ibis.literal(value=True))
    some = reduce(or_, each, ibis.literal(value=False))
    match test:
        case "answered":
            return answer.notnull()
        case "includes":
            return answer.notnull() & every
        case "excludes":
            return answer.notnull() & ~some
        case "is":
            others = answer.filter(lambda given: ~_among(given, wanted))
            return answer.notnull() & every & (others.length() == 0)
        case _:
            return answer.notnull() & some
