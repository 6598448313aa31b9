"""Which lines ask something of someone, in each record: `engines/triggers.py` for all at once."""

from functools import reduce
from operator import and_
from typing import NamedTuple

import ibis
from ibis.expr.types import Table

from heed.standards.engines.plan.conditions import Wanted
from heed.standards.engines.plan.dated import COLUMNS, Dated, prefixed
from heed.standards.engines.plan.numbering import Asked, Numbered
from heed.standards.engines.plan.states import INSIDE, holds, inside, may_hold
from heed.standards.engines.plan.steps import Steps
from heed.standards.engines.plan.times import Times
from heed.standards.language import Each, Nth, Pattern, While, Whole

TRIGGER = ("asked", "record", *COLUMNS, "sure", "again", *INSIDE)
"""The `place` of what happened to another child of the household is unknown. `again` says that it
is a repetition in a state; which one comes last. What a result says of the line comes after."""


class Lines(NamedTuple):
    """The steps that triggers are found in; `elsewhere` holds the other children's lines.

    `carried` are the columns of a line that a result says.
    """

    own: Table
    elsewhere: Table | None
    states: Table | None
    carried: tuple[str, ...]


def triggers(steps: Steps, numbers: Numbered, lines: Lines, times: Times) -> Table:
    """Every line that triggers anything, once for each record it is a trigger for."""
    simple = {asked: number for asked, number in numbers.asked.items() if _is_simple(asked)}
    parts = [
        _shaped(number, part, lines)
        for asked, number in numbers.asked.items()
        if asked not in simple
        for part in _of_one(asked, numbers, lines, times)
    ]
    if simple:
        rows = [(number, numbers.of(_pattern(asked))) for asked, number in simple.items()]
        wanted = steps.rows("each_such", {"asked": "int32", "pattern": "int32"}, rows)
        parts.append(_shaped(None, _own(lines.own.join(wanted, "pattern")), lines))
    return steps.union("triggers", parts)


def _is_simple(asked: Asked) -> bool:
    """Whether each line of a pattern in the child's own record triggers it, whenever that is."""
    trigger = asked.trigger
    return isinstance(trigger, Each) and trigger.during is None and asked.for_whom == "child"


def _pattern(asked: Asked) -> Pattern:
    assert isinstance(asked.trigger, Each)  # noqa: S101 - it is a simple one
    return asked.trigger.of


def _of_one(asked: Asked, numbers: Numbered, lines: Lines, times: Times) -> list[Table]:
    trigger = asked.trigger
    if isinstance(trigger, Whole):
        everything = lines.own.filter(lines.own.pattern == numbers.patterns[Wanted.anything()])
        return [_outermost(trigger, _own(everything))]
    if isinstance(trigger, While):
        assert lines.states is not None  # noqa: S101 - a while has a span
        states = lines.states.filter(lines.states.span == numbers.spans[trigger.span])
        opening = _own(lines.own.filter(lines.own.pattern == numbers.of(trigger.span.opens)))
        if asked.repeats is None:
            return [_openings(states, opening)]
        repeated = _own(lines.own.filter(lines.own.pattern == numbers.of(asked.repeats)))
        return [_openings(states, opening, sides=True), _inside(states, repeated)]
    concerning = _concerning(numbers.of(trigger.of), asked.for_whom, lines)
    if isinstance(trigger, Nth):
        own = asked.for_whom == "child"
        nth = _nth if not own else _nth_in_order
        return nth(trigger, concerning, times)
    if trigger.during is None:
        return [concerning]
    assert lines.states is not None  # noqa: S101 - there is one for each span
    during = lines.states.filter(lines.states.span == numbers.spans[trigger.during])
    return [_while_it_lasts(concerning, during)]


def _outermost(trigger: Whole, lines: Table) -> Table:
    """The first or the last line of each record."""
    place = lines.place if trigger.at == "beginning" else -lines.place
    lane = ibis.window(group_by=lines.record, order_by=place)
    ranked = lines.mutate(rank=ibis.row_number().over(lane))
    return ranked.filter(ranked["rank"] == 0).drop("rank")


def _concerning(pattern: int, for_whom: str, lines: Lines) -> Table:
    theirs = _own(lines.own.filter(lines.own.pattern == pattern))
    if for_whom == "child":
        return theirs
    assert lines.elsewhere is not None  # noqa: S101 - made when any standard asks for it
    others = lines.elsewhere.filter(lines.elsewhere.pattern == pattern)
    others = others.select(*theirs.columns)
    return others if for_whom == "others" else theirs.union(others)


def elsewhere(
    steps: Steps,
    own: Table,
    lines: Table,
    homes: Table,
    judged: Table,
    carried: tuple[str, ...],
) -> Table:
    """Lines about other children of the household, once for each child they lived with then.

    A line that names the child too is the child's own.
    """
    columns = ("record", "child", "household", "since", "until")
    one, other = homes.semi_join(judged, "child"), prefixed(homes, "other_", *columns)
    then = one.record - one.child == other.other_record - other.other_child
    together = one.join(other, [one.household == other.other_household, then])
    both = together.filter(together.child != together.other_child).select(
        "record",
        "other_record",
        since=ibis.greatest(together.since, together.other_since),
        until=ibis.least(together.until, together.other_until),
    )
    theirs = lines.drop("child").rename(other_record="record")
    met = theirs.join(both.filter(both.since <= both.until), "other_record")
    met = met.filter((met.since <= met.last_day) & (met.first_day <= met.until))
    seen = met.mutate(
        on_first=(met.since <= met.first_day) & (met.first_day <= met.until),
        on_last=(met.since <= met.last_day) & (met.last_day <= met.until),
    )
    dated = [name for name in COLUMNS if name not in ("line", "version", "place")]
    grouped = seen.group_by("pattern", "record", "line", "version").agg(
        sure=seen.on_first.any() & seen.on_last.any(),
        said_since=seen.said_since.min(),
        **{name: seen[name].min() for name in (*dated, *carried)},
    )
    same = [grouped[name] == own[name] for name in ("pattern", "record", "line")]
    others = grouped.anti_join(own, same).mutate(place=ibis.null("int32"))
    told = others.select("pattern", "record", *COLUMNS, *carried, "sure", "said_since")
    return steps.add("elsewhere", told, kept=True)


def _own(lines: Table) -> Table:
    sure = ibis.literal(value=True)
    return lines.drop("pattern", "child", "said_since").mutate(sure=sure)


def _openings(states: Table, opening: Table, *, sides: bool = False) -> Table:
    same = [opening.record == states.record, opening.line == states.opened_line]
    opened = opening.join(states, same)
    kept = inside(opened) if sides else {}
    return opened.select(*opening.columns, **kept)


def _inside(states: Table, lines: Table) -> Table:
    """The repetitions in each state; imprecise dates can put one into two, then it is in the first.

    A line that opens a state of its own is not a repetition.
    """
    opening = states.select("record", opened_line=states.opened_line)
    same = [lines.record == opening.record, lines.line == opening.opened_line]
    others = lines.anti_join(opening, same)
    pairs = others.join(states, "record")
    pairs = pairs.filter(may_hold(pairs, Dated.of(pairs)))
    first = ibis.window(group_by=[pairs.record, pairs.line], order_by=pairs.opened_place)
    ranked = pairs.mutate(rank=ibis.row_number().over(first), sure=holds(pairs, Dated.of(pairs)))
    found = ranked.filter(ranked["rank"] == 0)
    return found.select(*lines.columns, again=ibis.literal(value=True), **inside(found))


def _while_it_lasts(lines: Table, states: Table) -> Table:
    pairs = lines.join(states.drop("span"), "record")
    pairs = pairs.filter(may_hold(pairs, Dated.of(pairs)))
    told = pairs.mutate(surely=holds(pairs, Dated.of(pairs)))
    found = told.group_by(lines.columns).agg(surely=told.surely.any())
    return found.mutate(sure=found.sure & found.surely).drop("surely")


def _nth_in_order(trigger: Nth, lines: Table, times: Times) -> list[Table]:
    """By the line n - 1 places before where a record's dates are exact; else by every pair."""
    record = ibis.window(group_by=lines.record)
    told = lines.mutate(exact=lines.exactness.max().over(record) == 0)
    exact, rest = told.filter(told.exact), told.filter(~told.exact)
    lane = ibis.window(group_by=exact.record, order_by=exact.place)
    back = trigger.n - 1
    before = exact.mutate(
        nth_first=exact.occurred_first.lag(back).over(lane),
        nth_day=exact.first_day.lag(back).over(lane),
    )
    before = before.filter(before.nth_first.notnull())
    ends, until = times.until(before, trigger.within, "nth_first", "nth_day")
    found = ends.filter(until >= ends.occurred_first)
    return [found.select(*lines.columns), *_nth(trigger, rest.drop("exact"), times)]


def _nth(trigger: Nth, lines: Table, times: Times) -> list[Table]:
    """By counting, for each line, those before it in whose window it can and does surely lie."""
    windows, earliest = times.until(lines, trigger.within, "occurred_first", "first_day")
    windows = windows.mutate(earliest=earliest)
    windows, latest = times.until(windows, trigger.within, "occurred_last", "last_day")
    windows = windows.mutate(latest=latest)
    before = prefixed(windows, "b_", "record", *COLUMNS, "earliest", "latest")
    pairs = lines.join(before, [lines.record == before.b_record, lines.line != before.b_line])
    pairs = pairs.filter(_sorts_before(pairs))
    line, other = Dated.of(pairs), Dated.of(pairs, "b_")
    told = pairs.mutate(
        may=pairs.b_latest >= line.first,
        does=(pairs.b_earliest >= line.last) & line.surely_after(other),
    )
    counted = told.group_by(lines.columns).agg(
        may=told.may.cast("int64").sum(), does=told.does.cast("int64").sum()
    )
    enough = counted.filter(counted.may >= trigger.n - 1)
    surely = enough.does >= trigger.n - 1
    return [enough.mutate(sure=enough.sure & surely).drop("may", "does")]


def _sorts_before(pairs: Table) -> ibis.Value:
    """Whether the other line comes sooner in the order (occurred first, last, recorded)."""
    keys = ("occurred_first", "occurred_last", "sequence")
    equal = [pairs[f"b_{key}"] == pairs[key] for key in keys]
    less = [pairs[f"b_{key}"] < pairs[key] for key in keys]
    return less[0] | reduce(and_, (equal[0], less[1])) | reduce(and_, (*equal[:2], less[2]))


def _shaped(number: int | None, found: Table, lines: Lines) -> Table:
    """With every column of a trigger, in order."""
    plain = {"again": ibis.literal(value=False), "asked": ibis.literal(number, "int32")}
    sides = {name: ibis.null(type_) for name, type_ in INSIDE.items()}
    missing = {name: value for name, value in (plain | sides).items() if name not in found.columns}
    return found.mutate(**missing).select(*TRIGGER, *lines.carried)
