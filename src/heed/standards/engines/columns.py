"""The record of a whole partnership as columns: what every engine of many children reads.

Seven tables, in memory or as Parquet files of these names. Numbers stand for children and lines, so
that joins are of integers; `children` and `lines` give their ids back. Moments are microseconds
since 1970 (UTC), days are days since 1970 (London). Nothing here says who a child is.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from math import isfinite
from numbers import Number
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

from heed.clocks import Precision
from heed.practice.question import Column
from heed.standards.language import Condition, DayNamed
from heed.standards.loading import parts_within
from heed.standards.standard import Standard

LAYOUT = 4
"""The version of this layout; a store of another version has to be written again."""

NAMES = ("entries", "corrected", "about", "stays", "children", "lines", "calendar")
"""The tables: each is NAME.parquet, or a folder NAME of Parquet files."""

CHILDREN_IN_A_BLOCK = 25_000
"""Entries are kept by block of children, then kind, child and place: scans of one kind are short,
the lines of one child lie together, and blocks can be worked on apart, within little memory."""

STILL = 2**62
"""A `known_until` or `until` that lies beyond every moment and day: it still is so."""

FREE_TEXT = "=said"
"""What stands for free text in a store, which need not leave the record: it is answered, and equals
no value that a standard can name."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_DAY = _EPOCH.date().toordinal()
_MICROSECOND = timedelta(microseconds=1)

ENTRY = pa.schema(
    [
        ("block", pa.int32()),
        ("kind", pa.string()),
        ("child", pa.int32()),
        # The order of a child's lines: by (occurred first, last, recorded); unique for a child.
        ("place", pa.int32()),
        ("line", pa.int64()),
        # Which reading of the line it is, from 1; known from when it was recorded until the next.
        ("version", pa.int32()),
        ("known_from", pa.int64()),
        ("known_until", pa.int64()),
        # Whether this reading is about this child and was not recorded in error.
        ("stands", pa.bool_()),
        ("occurred_first", pa.int64()),
        ("occurred_last", pa.int64()),
        ("first_day", pa.int32()),
        ("last_day", pa.int32()),
        ("exactness", pa.int8()),
        # The order of recording, of the entry that began the line; so is who wrote it.
        ("sequence", pa.int64()),
        ("practitioner", pa.string()),
        ("role", pa.string()),
        ("agency", pa.string()),
        ("team", pa.string()),
        # Why not everyone may see it; null when everyone who works with the child may.
        ("restriction", pa.string()),
    ]
)
"""What each entry has: one row for each reading of a line and each child it was ever about. The
answers to its questions come after these, as `answer_columns` names them. `corrected` holds again
every reading of the lines that were corrected: they are few, and looked at for themselves."""

ABOUT = pa.schema([("line", pa.int64()), ("version", pa.int32()), ("of", pa.int64())])
"""The lines that a reading of a line refers to."""

STAY = pa.schema(
    [
        ("child", pa.int32()),
        ("household", pa.string()),
        ("since", pa.int64()),
        ("until", pa.int64()),
        ("known_from", pa.int64()),
        ("known_until", pa.int64()),
    ]
)
"""Who lived where, both days included, as it was known; an end is STILL while there is none."""

CHILD = pa.schema([("child", pa.int32()), ("id", pa.string())])
LINE = pa.schema([("line", pa.int64()), ("id", pa.string())])

CALENDAR = pa.schema([("day", pa.int32()), ("ordinal", pa.int32())])
"""Days by `WorkingCalendar.ordinal`: an even one is a working day."""

SCHEMAS = dict(zip(NAMES[2:], (ABOUT, STAY, CHILD, LINE, CALENDAR), strict=True))

EXACTNESS = {Precision.MOMENT: 0, Precision.DAY: 1, Precision.MONTH: 2, Precision.ABOUT: 2}


class Holds(StrEnum):
    """What the column of a field holds; its name begins with it.

    `one` answer · `many`, a list of them · `day`, the day it gives.
    """

    ONE = "one"
    MANY = "many"
    DAY = "day"


_TYPES = {
    Holds.ONE: pa.string(),
    Holds.MANY: pa.list_(pa.string()),
    Holds.DAY: pa.int32(),
}


class Field(NamedTuple):
    """A field of entries that has a column."""

    name: str
    holds: Holds

    @property
    def column(self) -> str:
        """The name of its column; capitals are marked, for databases take both cases as one."""
        marked = "".join(f"^{c.lower()}" if c != c.lower() else c for c in self.name)
        return f"{self.holds.value}_{marked}"


class Tables(NamedTuple):
    """The tables, in memory, but for `corrected`, which comes of `entries`."""

    entries: pa.Table
    about: pa.Table
    stays: pa.Table
    children: pa.Table
    lines: pa.Table
    calendar: pa.Table

    @property
    def corrected(self) -> pa.Table:
        """Every reading of the lines that were corrected, by child and place."""
        later = pc.greater(self.entries["version"], 1)
        found = self.entries.filter(pc.or_(later, pc.less(self.entries["known_until"], STILL)))
        return found.sort_by([("child", "ascending"), ("place", "ascending")])


def entry_schema(fields: Iterable[Field]) -> pa.Schema:
    """The schema of `entries` with columns for these fields; it says the version of the layout."""
    schema = ENTRY
    for field in fields:
        schema = schema.append(pa.field(field.column, _TYPES[field.holds]))
    return schema.with_metadata({b"heed.layout": str(LAYOUT).encode()})


def fields_of_kinds(vocabulary: Mapping[str, Mapping[str, Column]]) -> tuple[Field, ...]:
    """The fields that standards may look at, for kinds with these declared columns.

    A field that is a list in one kind is one in all. Every day also has a column as a day.
    """
    declared = [item for columns in vocabulary.values() for item in columns.items()]
    lists = {name for name, column in declared if column is Column.LIST}
    days = {name for name, column in declared if column is Column.DAY}
    names = sorted({name for name, _ in declared})
    said = [Field(name, Holds.MANY if name in lists else Holds.ONE) for name in names]
    return (*said, *(Field(name, Holds.DAY) for name in sorted(days)))


def fields_of_standards(
    standards: Iterable[Standard], lists: Collection[str] = ()
) -> tuple[Field, ...]:
    """The fields that these standards look at; `lists` names those whose answers are lists."""
    named = sorted({name for standard in standards for name in _named(standard)})
    return tuple(
        Field(name, Holds.MANY if holds is Holds.ONE and name in lists else holds)
        for name, holds in named
    )


def _named(standard: Standard) -> Iterator[tuple[str, Holds]]:
    yield from (
        (part.field, Holds.ONE) for part in parts_within(standard) if isinstance(part, Condition)
    )
    yield from (
        (part.field, Holds.DAY) for part in parts_within(standard) if isinstance(part, DayNamed)
    )
    if standard.owner.type == "agency":
        yield standard.owner.value, Holds.ONE
    if standard.waiver:
        yield standard.waiver.names, Holds.ONE
        yield standard.waiver.until, Holds.DAY


def atom(answer: Any) -> str:  # noqa: ANN401 - a stored JSON value
    """One answer as text, equal when the answers are: text itself, anything else after “=”."""
    if isinstance(answer, str):
        return f"={answer}" if answer.startswith("=") else answer
    if isinstance(answer, Number) and isfinite(answer):  # type: ignore[arg-type]
        return f"={int(answer) if answer == int(answer) else answer}"  # type: ignore[call-overload]
    return f"={answer!r}"


def microseconds(moment: datetime) -> int:
    """A moment as the columns hold it."""
    return (moment - _EPOCH) // _MICROSECOND


def moment_of(number: int) -> datetime:
    """The moment that a column holds."""
    return _EPOCH + number * _MICROSECOND


def day_number(day: date) -> int:
    """A day as the columns hold it."""
    return day.toordinal() - _EPOCH_DAY


def day_of(number: int) -> date:
    """The day that a column holds."""
    return date.fromordinal(number + _EPOCH_DAY)
