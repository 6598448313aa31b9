"""What was known at each moment, and the lines of each pattern in it."""

from collections.abc import Iterable, Sequence

import ibis
from ibis.expr.types import Table

from heed.standards.engines.columns import STILL
from heed.standards.engines.plan.conditions import Wanted, matches, says
from heed.standards.engines.plan.dated import COLUMNS
from heed.standards.engines.plan.steps import Steps

MOMENTS = 2**32
"""A record is a child's record as known at a moment: its number is moment × this + child."""


def known(steps: Steps, name: str, entries: Table, moments: Sequence[int]) -> Table:
    """The readings that stood at each of the moments (in microseconds), by record."""
    if len(moments) == 1:
        visible = _visible(entries, ibis.literal(moments[0], "int64"))
        seen = visible.mutate(record=visible.child.cast("int64"))
    else:
        times = steps.rows(
            f"{name}_moments", {"moment": "int32", "as_of": "int64"}, list(enumerate(moments))
        )
        crossed = entries.cross_join(times)
        visible = _visible(crossed, crossed.as_of)
        seen = visible.mutate(record=visible.moment.cast("int64") * MOMENTS + visible.child)
    return steps.add(name, seen)


def _visible(entries: Table, as_of: ibis.Value) -> Table:
    stood = entries.stands & (entries.known_from <= as_of) & (entries.known_until > as_of)
    return entries.filter(stood)


def matched(steps: Steps, name: str, known_lines: Table, patterns: dict[Wanted, int]) -> Table:
    """The lines of each pattern about the child whose record it is."""
    parts = [
        found.select("record", "child", *COLUMNS, "known_from", pattern=_int(number))
        for wanted, number in patterns.items()
        for found in [known_lines.filter(matches(known_lines, wanted))]
    ]
    return steps.add(name, union(parts), kept=True)


def said_since(steps: Steps, name: str, entries: Table, patterns: dict[Wanted, int]) -> Table:
    """Since when corrected lines have said without a break what a pattern asks for.

    Readings in a row share the difference of their version and their rank among those that say so.
    """
    corrected = entries.filter((entries.version > 1) | (entries.known_until < STILL))
    said = union(
        found.select("child", "line", "version", "known_from", pattern=_int(number))
        for wanted, number in patterns.items()
        for found in [corrected.filter(says(corrected, wanted))]
    )
    lane = [said.pattern, said.child, said.line]
    rank = ibis.row_number().over(ibis.window(group_by=lane, order_by=said.version))
    runs = said.mutate(run=said.version - rank)
    unbroken = ibis.window(group_by=[*(runs[c.get_name()] for c in lane), runs.run])
    since = runs.mutate(since=runs.known_from.min().over(unbroken)).filter(runs.version > 1)
    return steps.add(
        name,
        since.select(
            since_pattern=since.pattern,
            since_child=since.child,
            since_line=since.line,
            since_version=since.version,
            since=since.since,
        ),
    )


def with_said_since(lines: Table, since: Table) -> Table:
    """Matched lines with the moment since which they have said so."""
    same = [
        lines.pattern == since.since_pattern,
        lines.child == since.since_child,
        lines.line == since.since_line,
        lines.version == since.since_version,
    ]
    joined = lines.left_join(since, same)
    said = ibis.coalesce(joined.since, joined.known_from)
    return joined.select(*lines.columns, said_since=said)


def union(parts: Iterable[Table]) -> Table:
    """All the rows of all the parts."""
    first, *rest = parts
    return first.union(*rest) if rest else first


def _int(number: int) -> ibis.Value:
    return ibis.literal(number, "int32")
