"""When each standard has to be judged anew, as the record comes to be known from moment to moment.

From one moment to the next most of what a standard looks at in a child's record stays as it was,
and so does what it comes to: only time goes on. So a standard is judged for a child at the first
moment, and again at each by which a line that it looks at has become known or has been corrected;
one that looks at the household, also when who lives there has become known otherwise. What was
found holds until the next time.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import ibis
from ibis.expr.types import Table, Value

from heed.standards.engines.plan.dated import prefixed
from heed.standards.engines.plan.numbering import Numbered, numbered
from heed.standards.engines.plan.record import MATCHED, MOMENTS, visible_at
from heed.standards.engines.plan.steps import Steps

ANEW = {
    "standard": "int32",
    "child": "int32",
    "moment": "int32",
    "record": "int64",
    "until": "int32",
}
"""A standard is judged for a child as known at a moment; it holds until (not with) another."""

_READS = {"reads_standard": "int32", "reads_pattern": "int32"}


class Source(NamedTuple):
    """The lines of patterns, whenever they were known: the judged children's, and (for standards
    that look at the household) those of everyone."""

    own: Table
    elsewhere: Table | None
    stays: Table


def anew(steps: Steps, numbers: Numbered, source: Source, moments: Sequence[int]) -> Table:
    """Each standard for each child at each moment at which it is judged anew."""
    reads = steps.rows("reads", _READS, _reads(numbers))
    found = _read(_news(source.own, moments), reads).select("standard", "child", "moment")
    if source.elsewhere is not None:
        wide = steps.rows("wide", {"wide_standard": "int32"}, _wide(numbers))
        homes = _homes(steps, source.stays)
        news = _read(_news(source.elsewhere, moments), reads)
        found = found.union(_at_home(news, wide, homes), _moved(homes, wide, moments))
    told = steps.add("changes", found.distinct(), kept=True)
    lane = ibis.window(group_by=[told.standard, told.child], order_by=told.moment)
    until = ibis.coalesce(told.moment.lead().over(lane), len(moments)).cast("int32")
    record = told.moment.cast("int64") * MOMENTS + told.child
    written = told.select(*told.columns, record=record, until=until)
    return steps.add("anew", written.select(*ANEW), kept=True)


def looked_at_anew(ever: Table, anew_: Table, times: Table, carried: Sequence[str]) -> Table:
    """The lines of each pattern in each record in which a standard that reads it is judged."""
    reads = ibis.table(_READS, name="reads")
    wanted = anew_.join(reads, anew_.standard == reads.reads_standard)
    records = wanted.select("child", "moment", "record", pattern="reads_pattern").distinct()
    lines = ever.join(records, ["pattern", "child"]).join(times, "moment")
    return lines.filter(visible_at(lines, lines.as_of)).select(*MATCHED, *carried)


def _reads(numbers: Numbered) -> Iterable[tuple[int, int]]:
    """Each standard with each pattern that it looks at."""
    for number, standard in enumerate(numbers.standards):
        for wanted in numbered([standard]).patterns:
            yield number, numbers.patterns[wanted]
        if standard.waiver:
            yield number, numbers.of(standard.waiver.pattern)


def _wide(numbers: Numbered) -> Iterable[tuple[int]]:
    """The standards that look at the other children of the household."""
    return [(n,) for n, standard in enumerate(numbers.standards) if standard.for_whom != "child"]


def _news(ever: Table, moments: Sequence[int]) -> Table:
    """The first moment by which each line of a pattern became known, or no longer stood so."""
    return _turns(ever, moments, "pattern", "child")


def _turns(readings: Table, moments: Sequence[int], *columns: str) -> Table:
    parts = [
        readings.select(*columns, moment=_first_by(readings[end], moments))
        for end in ("known_from", "known_until")
    ]
    told = parts[0].union(parts[1])
    return told.filter(told.moment.notnull()).distinct()


def _first_by(time: Value, moments: Sequence[int]) -> Value:
    return ibis.cases(*((time <= moment, n) for n, moment in enumerate(moments))).cast("int32")


def _read(news: Table, reads: Table) -> Table:
    joined = news.join(reads, news.pattern == reads.reads_pattern)
    return joined.mutate(standard=joined.reads_standard)


def _homes(steps: Steps, stays: Table) -> Table:
    """Each child who ever lived with another, and for how long that was known."""
    columns = ("child", "household", "known_from", "known_until")
    one, other = prefixed(stays, "one_", *columns), prefixed(stays, "other_", *columns)
    pairs = one.join(other, one.one_household == other.other_household)
    both = pairs.select(
        child="one_child",
        other_child="other_child",
        known_from=ibis.greatest(pairs.one_known_from, pairs.other_known_from),
        known_until=ibis.least(pairs.one_known_until, pairs.other_known_until),
    )
    return steps.add("lived_together", both.filter(both.known_from < both.known_until))


def _at_home(read: Table, wide: Table, homes: Table) -> Table:
    """What is news of one child is so for each who ever lived with that child."""
    read = read.semi_join(wide, read.standard == wide.wide_standard)
    told = read.rename(other_child="child").join(homes, "other_child")
    return told.select("standard", "child", "moment")


def _moved(homes: Table, wide: Table, moments: Sequence[int]) -> Table:
    """Who lives with whom is news for each standard that looks at the household."""
    others = homes.filter(homes.child != homes.other_child)
    told = _turns(others, moments, "child").cross_join(wide)
    return told.select("child", "moment", standard="wide_standard").select(
        "standard", "child", "moment"
    )
