"""The times in which states lasted.

Where the order of the lines that open and close a state is clear, windows find them. The few
records where imprecise dates leave it open go through the very function of the memory engine.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from itertools import groupby
from typing import Any

import ibis
from ibis.expr.schema import Schema
from ibis.expr.types import Table

from heed.chronology import Entry, Line
from heed.clocks import Occurred, Precision
from heed.people import Author
from heed.standards.engines.columns import moment_of
from heed.standards.engines.plan.dated import COLUMNS, Dated
from heed.standards.engines.plan.numbering import Numbered
from heed.standards.engines.plan.record import union
from heed.standards.engines.plan.steps import Steps, Written
from heed.standards.engines.view import State, states_between

_TYPES = {
    "line": "int64",
    "version": "int32",
    "place": "int32",
    "occurred_first": "int64",
    "occurred_last": "int64",
    "first_day": "int32",
    "last_day": "int32",
    "exactness": "int8",
    "sequence": "int64",
}
STATE = {
    "span": "int32",
    "record": "int64",
    **{f"opened_{name}": _TYPES[name] for name in COLUMNS},
    **{f"closed_{name}": _TYPES[name] for name in COLUMNS},
}
"""The columns of a state; those of the line that closed it are null while it lasts."""

INSIDE = {
    "in_span": "int32",
    "in_opened": "int64",
    # Where in the record it was closed; null while it lasts.
    "until_place": "int32",
    # Whether both its ends are exact, so that the order of the record says what it holds.
    "ends_exact": "boolean",
}
"""What a step carries of the state that something is asked in: which one it is, and what the order
of the record needs of it."""

UNCLEAR = "unclear_states"
"""The input that holds what `unclear_states` gives for `turning`."""

_SIDES = {"span": "int32", "pattern": "int32", "opens": "boolean"}
_PRECISIONS = (Precision.MOMENT, Precision.DAY, Precision.ABOUT)


def span_sides(steps: Steps, numbers: Numbered) -> None:
    """The patterns that open and close each span."""
    sides = [
        (number, numbers.of(pattern), opens)
        for span, number in numbers.spans.items()
        for pattern, opens in ((span.opens, True), (span.closes, False))
    ]
    steps.rows("spans", _SIDES, sides)


@lru_cache(maxsize=8)
def lasting(dialect: str, lines: Schema) -> Written:
    """The steps from `looked_at` to `states`."""
    steps = Steps(dialect)
    points = _turning(steps, ibis.table(lines, name="looked_at"), ibis.table(_SIDES, name="spans"))
    found = _states(steps, points, ibis.table(STATE, name=UNCLEAR))
    return Written(tuple(steps.steps), found)


def _turning(steps: Steps, matched: Table, sides: Table) -> Table:
    """The lines that open or close a state, and whether their order in the record is clear."""
    lines = matched.join(sides, "pattern").select("span", "record", "opens", *COLUMNS)
    record = ibis.window(group_by=[lines.span, lines.record])
    day = ibis.window(group_by=[lines.span, lines.record, lines.first_day])
    alone = ibis.window(group_by=[lines.span, lines.record, lines.place])
    blurred = (lines.exactness.max().over(day) > 0) & (lines.count().over(day) > 1)
    unclear = (lines.exactness > 1) | blurred | (lines.count().over(alone) > 1)
    told = lines.mutate(unclear=unclear)
    marked = told.mutate(unclear=told.unclear.any().over(record))
    return steps.add("turning", marked, kept=True)


def _states(steps: Steps, turning_points: Table, unclear: Table) -> Table:
    """Every state of every span: those found here, and the `unclear` ones found elsewhere."""
    clear = turning_points.filter(~turning_points.unclear)
    turns = _only_turns(clear)
    lane = ibis.window(group_by=[turns.span, turns.record], order_by=turns.place)
    closing = {f"closed_{name}": turns[name].lead().over(lane) for name in COLUMNS}
    paired = turns.mutate(**closing)
    begun = paired.filter(paired.opens)
    opening = {f"opened_{name}": begun[name] for name in COLUMNS}
    found = begun.select("span", "record", **opening, **{name: begun[name] for name in closing})
    return steps.add("states", union([_typed(found), unclear]), kept=True)


def _only_turns(clear: Table) -> Table:
    """Without openings of what is open and closings of what is closed."""
    lane = ibis.window(group_by=[clear.span, clear.record], order_by=clear.place)
    before = clear.mutate(before=clear.opens.lag().over(lane))
    was_open = ibis.coalesce(before.before, ibis.literal(value=False))
    return before.filter(before.opens != was_open)


def _typed(found: Table) -> Table:
    return found.select(**{name: found[name].cast(type_) for name, type_ in STATE.items()})


def unclear_states(rows: Iterable[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """The states of records whose order is unclear, from the lines that open and close them."""
    ordered = sorted(rows, key=lambda row: (row["span"], row["record"], row["place"]))
    for (span, record), group in groupby(ordered, key=lambda row: (row["span"], row["record"])):
        lines = [(row, _line(row)) for row in group]
        by_line = {line.id: row for row, line in lines}
        opens, closes = (
            [line for row, line in lines if row["opens"] is wanted] for wanted in (True, False)
        )
        for state in states_between(opens, closes):
            yield {"span": span, "record": record, **_columns(state, by_line)}


def _columns(state: State, by_line: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    opened = by_line[state.opened.id]
    closed = by_line[state.closed.id] if state.closed else dict.fromkeys(COLUMNS)
    return {f"opened_{n}": opened[n] for n in COLUMNS} | {f"closed_{n}": closed[n] for n in COLUMNS}


def _line(row: Mapping[str, Any]) -> Line:
    first, last = moment_of(row["occurred_first"]), moment_of(row["occurred_last"])
    entry = Entry(
        id=str(row["line"]),
        sequence=row["sequence"],
        children=(),
        kind="",
        occurred=Occurred(_PRECISIONS[row["exactness"]], first, last),
        recorded_at=datetime.min.replace(tzinfo=UTC),
        author=Author("", "", ""),
    )
    return Line((entry,), frozenset())


def inside(states: Table) -> dict[str, ibis.Value]:
    """What a step carries of each state."""
    closed_exactly = states.closed_line.isnull() | (states.closed_exactness == 0)
    return {
        "in_span": states.span,
        "in_opened": states.opened_line,
        "until_place": states.closed_place,
        "ends_exact": (states.opened_exactness == 0) & closed_exactly,
    }


def with_states(lines: Table) -> Table:
    """What is asked in a state with the lines that open and close it; null where in none."""
    states = ibis.table(STATE, name="states").rename(state_span="span", state_record="record")
    same = [
        lines.in_span == states.state_span,
        lines.record == states.state_record,
        lines.in_opened == states.opened_line,
    ]
    return lines.left_join(states, same).drop("state_span", "state_record")


def may_hold(state: Table, line: Dated) -> ibis.Value:
    """Whether a line can have come while the state lasted, as far as the dates tell."""
    opened, closed = Dated.of(state, "opened_"), Dated.of(state, "closed_")
    within = state.closed_line.isnull() | closed.possibly_after(line)
    return line.possibly_after(opened) & within


def holds(state: Table, line: Dated) -> ibis.Value:
    """Whether a line surely came while the state lasted."""
    opened, closed = Dated.of(state, "opened_"), Dated.of(state, "closed_")
    within = state.closed_line.isnull() | closed.surely_after(line)
    return line.surely_after(opened) & within
