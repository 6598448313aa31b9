"""The nearest so many lines after or before a trigger, by the order of the record.

So it goes where every date is exact: then a line comes after or before, never perhaps, and the
nearest line that may not lie between shuts out all beyond it.
"""

import operator
from collections.abc import Callable
from typing import Any

import ibis
from ibis.expr.types import Table

from heed.standards.engines.plan.dated import prefixed
from heed.standards.engines.plan.finding import ASK, listed, never
from heed.standards.engines.plan.settled import MET, MET_LATE, MISSED, OPEN, written
from heed.standards.engines.plan.steps import Steps
from heed.standards.engines.plan.times import looked_up

_ANSWER = ("line", "place", "occurred_first", "first_day", "said_since")
_BEYOND_THE_LAST = 2**31 - 1


class Nearest:
    """Finds answers by their turn in the record; no part asks for more than `most`."""

    def __init__(self, steps: Steps, own: Table, parts: Table, most: int) -> None:
        self._steps, self._most = steps, most
        asking = parts.filter(parts.asks.isin(("after", "before")))
        self._inexact = steps.add("inexact", _inexact(own), kept=True)
        self._in_turn = steps.add("in_turn", _in_turn(own, asking), kept=True)
        self._between = steps.add("between", _between(own, asking), kept=True)

    def orderly(self, asked: Table) -> Table:
        """The asks for which the order of the record decides."""
        plain = asked.filter((asked.exactness == 0) & asked.place.notnull() & ~asked.about)
        plain = plain.filter(plain.at_least.isnull() & plain.at_least_hours.isnull())
        for name in ("pattern", "without"):
            inexact = prefixed(self._inexact, f"{name}_", "pattern", "record")
            of = [plain[name] == inexact[f"{name}_pattern"]]
            plain = plain.anti_join(inexact, [*of, plain.record == inexact[f"{name}_record"]])
        return plain

    def after(self, asked: Table) -> Table:
        """What answers after the trigger, or what shuts every answer out."""
        near = self._near(
            asked.mutate(start=ibis.ifelse(asked.whole, -1, asked.place)), operator.lt
        )
        taken = self._taken(near, 1)
        told = _enough(near, taken.filter(taken.o_place.isnull() | (taken.c_place < taken.o_place)))
        found, shut = told.g_reached.notnull(), told.o_occurred_first <= told.due_first
        shut = ibis.coalesce(shut, False) & ~found
        settled = ibis.cases(
            (found & (told.g_reached <= told.due_first), MET),
            (found, MET_LATE),
            (shut, MISSED),
            else_=OPEN,
        )
        came = ibis.ifelse(settled == MET, told.g_reached, never())
        by = listed(ibis.ifelse(shut, written(told.node, ibis.literal(0), told.o_line), None))
        return told.mutate(
            settled=settled,
            answers=ibis.coalesce(told.g_answers, by),
            recorded_late=ibis.coalesce(told.g_late, False) & (settled == MET),
            due_first=ibis.ifelse(shut, told.o_occurred_first, told.due_first),
            due_last=ibis.ifelse(shut, told.o_occurred_first, told.due_last),
            came_first=came,
            came_last=came,
        )

    def before(self, asked: Table) -> Table:
        """What answers before the trigger."""
        whole = ibis.literal(_BEYOND_THE_LAST, "int32")
        start = asked.mutate(start=ibis.ifelse(asked.whole, whole, asked.place))
        near = self._near(start, operator.gt)
        taken = self._taken(near, -1)
        taken = taken.filter(taken.o_place.isnull() | (taken.c_place > taken.o_place))
        taken = looked_up(taken, "until", "at_most", "c_occurred_first", "c_first_day")
        unlimited = taken.at_most.isnull() & taken.at_most_hours.isnull()
        told = _enough(near, taken.filter(unlimited | (taken.occurred_first <= taken.until)))
        return told.mutate(
            settled=ibis.ifelse(told.g_reached.notnull(), MET, OPEN),
            answers=ibis.coalesce(told.g_answers, ibis.literal([], "array<int64>")),
            recorded_late=ibis.coalesce(told.g_late, False),
        )

    def _near(self, asked: Table, beyond: Callable[[Any, Any], Any]) -> Table:
        """With the turn of the nearest candidate, and the nearest line that shuts others out."""
        turn = prefixed(self._in_turn, "n_", "pattern", "record", "place", "nth")
        same = [asked.pattern == turn.n_pattern, asked.record == turn.n_record]
        near = asked.asof_join(turn, on=beyond(asked.start, turn.n_place), predicates=same)
        names = ("pattern", "without", "record", "place", "line", "occurred_first")
        other = prefixed(self._between, "o_", *names)
        same = [near[name] == other[f"o_{name}"] for name in ("pattern", "without", "record")]
        return near.asof_join(other, on=beyond(near.start, other.o_place), predicates=same)

    def _taken(self, near: Table, step: int) -> Table:
        """Each ask with as many candidates as it asks for, from the nearest on."""
        rows = [(seat,) for seat in range(self._most)]
        seats = self._steps.rows(f"seats_{'after' if step > 0 else 'before'}", _SEAT, rows)
        seated = near.join(seats, near.times > seats.seat)
        seated = seated.mutate(turn=seated.n_nth + step * seated.seat)
        candidate = prefixed(self._in_turn, "c_", "pattern", "record", "nth", *_ANSWER)
        same = [
            seated.pattern == candidate.c_pattern,
            seated.record == candidate.c_record,
            seated.turn == candidate.c_nth,
        ]
        return seated.join(candidate, same)


_SEAT = {"seat": "int64"}


def _inexact(own: Table) -> Table:
    """The records in which some line of a pattern is not exact."""
    return own.filter(own.exactness > 0).select("pattern", "record").distinct()


def _in_turn(own: Table, asking: Table) -> Table:
    """The exact lines of each pattern in a record, in order."""
    lines = own.filter(own.exactness == 0).semi_join(asking, "pattern")
    lane = ibis.window(group_by=[lines.pattern, lines.record], order_by=lines.place)
    told = lines.mutate(nth=ibis.row_number().over(lane))
    return told.select("pattern", "record", "nth", *_ANSWER)


def _between(own: Table, asking: Table) -> Table:
    """The lines that may not lie between, apart from those that answer."""
    shutting = asking.filter(asking.without.notnull()).select("pattern", "without").distinct()
    lines = own.select("record", "line", "place", "occurred_first", without="pattern")
    others = lines.join(shutting, "without")
    return others.anti_join(own, ["pattern", "record", "line"])


def _enough(near: Table, taken: Table) -> Table:
    """Each ask with its answers, if there are as many as it asks for."""
    told = taken.mutate(code=written(taken.node, taken.seat, taken.c_line))
    grouped = told.group_by(*ASK).agg(
        reached=told.c_occurred_first.max(),
        answers=told.code.collect(),
        late=(told.c_said_since > told.due_last).any(),
        missing=told.times.max() - told.count(),
    )
    enough = prefixed(
        grouped.filter(grouped.missing == 0), "g_", *ASK, "reached", "answers", "late"
    )
    return near.left_join(enough, [near[key] == enough[f"g_{key}"] for key in ASK])
