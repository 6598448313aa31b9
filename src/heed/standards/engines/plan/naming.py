"""Time limits that the record itself sets: the days that triggers name."""

from collections.abc import Mapping

import ibis
import pyarrow as pa
from ibis.expr.types import Table

from heed.standards.engines.columns import Holds, day_of, microseconds
from heed.standards.engines.finding import AT_THE_END, end_of_named
from heed.standards.engines.plan.conditions import column_of
from heed.standards.engines.plan.record import union
from heed.standards.engines.plan.steps import Steps, table_of

DAYS_NAMED, ENDS = "days_named", "day_ends"
"""A step with the day that each reading of a line names, and the input with the end of each."""

END = pa.schema([("day", pa.int32()), ("ends", pa.int64())])
_NAMED = {
    "named_line": "int64",
    "named_version": "int32",
    "named_in": "int32",
    "named_day": "int32",
}


def days_named(steps: Steps, entries: Table, fields: Mapping[str, int]) -> None:
    """Add the step of the days that are named in these numbered fields."""
    parts = []
    for field, number in fields.items():
        day = entries[column_of(entries, field, Holds.DAY)]
        values = (entries.line, entries.version, ibis.literal(number, "int32"), day)
        told = entries.select(**dict(zip(_NAMED, values, strict=True)))
        parts.append(told.filter(told.named_day.notnull()))
    # A line about several children has a row for each, and names the same day in all.
    steps.add(DAYS_NAMED, union(parts).distinct(), kept=True)


def ends_of(days: pa.Table) -> pa.Table:
    """When each of the days is over."""
    ends = [microseconds(end_of_named(day_of(day))) for day in days["day"].to_pylist()]
    return pa.table({"day": days["day"], "ends": ends}, schema=END)


def with_limits_named(asks: Table) -> Table:
    """With when the day is over that the trigger names: without one there is no limit."""
    named, ends = ibis.table(_NAMED, name=DAYS_NAMED), table_of(END, ENDS)
    limits = named.join(ends, named.named_day == ends.day).drop("day")
    same = [
        asks.line == limits.named_line,
        asks.version == limits.named_version,
        asks.within_named == limits.named_in,
    ]
    at_the_end = ibis.literal(microseconds(AT_THE_END), "int64")
    joined = asks.left_join(limits, same).drop(*_NAMED)
    return joined.mutate(ends=ibis.coalesce(joined.ends, at_the_end))
