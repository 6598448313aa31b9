"""What was known at each moment, and the lines of each pattern in it."""

from collections.abc import Callable, Iterable, Iterator, Sequence

import ibis
from ibis.expr.types import BooleanValue, Table

from heed.standards.engines.plan.conditions import Wanted, matches, says
from heed.standards.engines.plan.dated import COLUMNS
from heed.standards.engines.plan.steps import Steps

MOMENTS = 2**32
"""A record is a child's record as known at a moment: its number is moment × this + child."""


MATCHED = ("pattern", "record", "child", *COLUMNS, "known_from")
"""The columns of a line of a pattern; after them what a result says of it."""


def known(steps: Steps, name: str, entries: Table, times: Table) -> Table:
    """The readings that stood at each of the moments, by record."""
    return as_known(steps, name, entries.filter(entries.stands), times)


def as_known(steps: Steps, name: str, readings: Table, times: Table) -> Table:
    """The readings that were current at each of the moments, by record."""
    visible = readings.join(times, visible_at(readings, times.as_of))
    record = visible.moment.cast("int64") * MOMENTS + visible.child
    return steps.add(name, visible.select(*readings.columns, record=record))


def visible_at(readings: Table, as_of: ibis.Value) -> BooleanValue:
    """Whether each reading was the current one at a moment."""
    return (readings.known_from <= as_of) & (readings.known_until > as_of)


def matched(
    steps: Steps,
    name: str,
    known_lines: Table,
    patterns: dict[Wanted, int],
    carried: Sequence[str],
) -> Table:
    """The lines of each pattern about the child whose record it is."""
    columns = (*MATCHED, *carried)
    return steps.union(name, _each(steps, name, known_lines, patterns, matches, columns))


def matched_ever(
    steps: Steps, name: str, entries: Table, patterns: dict[Wanted, int], carried: Sequence[str]
) -> Table:
    """The lines of each pattern about each child, whenever they were known."""
    columns = ("pattern", "child", *COLUMNS, "known_from", "known_until", *carried)
    stood = entries.filter(entries.stands)
    return steps.union(name, _each(steps, name, stood, patterns, matches, columns), kept=True)


def _each(
    steps: Steps,
    name: str,
    lines: Table,
    patterns: dict[Wanted, int],
    test: Callable[[Table, Wanted], BooleanValue],
    columns: Sequence[str],
) -> Iterator[Table]:
    """The lines of each pattern: with one look for patterns that name kinds, however many."""
    named = {wanted: number for wanted, number in patterns.items() if _by_kind(wanted, test)}
    simple = {w: n for w, n in named.items() if not (w.where or w.by)}
    asking = {w: n for w, n in named.items() if w not in simple}
    for part, some in (("kinds", simple), ("asked_kinds", asking)):
        if some:
            rows = [(number, kind) for wanted, number in some.items() for kind in wanted.kinds]
            kinds = steps.rows(f"{name}_{part}", {"pattern": "int32", "kind": "string"}, rows)
            same = [lines.kind == kinds.kind]
            if some is not simple:
                tests = [(kinds.pattern == number, test(lines, w)) for w, number in some.items()]
                same.append(ibis.cases(*tests))
            yield lines.join(kinds, same).select(*columns)
    for wanted, number in patterns.items():
        if wanted not in named:
            found = lines.filter(test(lines, wanted))
            yield found.select(_int(number).name("pattern"), *columns[1:])


def _by_kind(wanted: Wanted, test: Callable[[Table, Wanted], BooleanValue]) -> bool:
    """Whether only lines of the kinds that it names can pass the test."""
    return bool(wanted.kinds) and not (test is says and wanted.of_any_kind)


def said_since(steps: Steps, name: str, corrected: Table, patterns: dict[Wanted, int]) -> Table:
    """Since when corrected lines have said without a break what a pattern asks for.

    Readings in a row share the difference of their version and their rank among those that say so.
    """
    columns = ("pattern", "child", "line", "version", "known_from")
    so = f"{name}_said"
    said = steps.union(so, _each(steps, so, corrected, patterns, says, columns))
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
    return joined.select(*lines.drop("known_from").columns, said_since=said)


def union(parts: Iterable[Table]) -> Table:
    """All the rows of all the parts."""
    first, *rest = parts
    return first.union(*rest) if rest else first


def _int(number: int) -> ibis.Value:
    return ibis.literal(number, "int32")
