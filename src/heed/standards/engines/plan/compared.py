"""So many lines after or before a trigger, and what lies between, where dates are not exact.

Every trigger is compared with every candidate, and both with every line that may not lie between;
each time it is asked whether it is surely so, and whether it can be.
"""

from collections.abc import Sequence

import ibis
from ibis.expr.types import BooleanValue, Table, Value

from heed.standards.engines.plan.dated import COLUMNS, Dated, prefixed
from heed.standards.engines.plan.finding import ASK, listed, never
from heed.standards.engines.plan.pairing import apart, in_pairs, with_earlier, with_later
from heed.standards.engines.plan.settled import (
    CANNOT_TELL,
    MET,
    MET_LATE,
    MISSED,
    OPEN,
    written,
)
from heed.standards.engines.plan.steps import Steps

_CANDIDATE = ("pattern", "record", *COLUMNS, "said_since")
_DATES = ("occurred_first", "occurred_last", "first_day", "exactness", "sequence")
_AFTER = (MET, CANNOT_TELL, MET_LATE, CANNOT_TELL)
_BEFORE = (MET, CANNOT_TELL)


class Compared:
    """Finds answers by comparing lines with one another."""

    def __init__(self, steps: Steps, own: Table, about: Table) -> None:
        self._steps, self._own = steps, own
        self._candidates = prefixed(own, "c_", *_CANDIDATE)
        self._about = prefixed(about, "a_", "line", "version", "of")

    def after(self, asked: Table) -> Table:
        """What answers after the trigger, or what shuts every answer out."""
        found = in_pairs(asked.filter(~asked.about), self._candidates).union(
            with_later(asked.filter(asked.about), self._candidates, self._about)
        )
        trigger, line = Dated.of(found), Dated.of(found, "c_")
        told = found.mutate(
            sure=found.whole | line.surely_after(trigger),
            may=found.whole | line.possibly_after(trigger),
        )
        pairs = self._steps.add("after_in_pairs", told.filter(told.may), kept=True)
        others = self._steps.add("after_between", self._others_after(asked, pairs), kept=True)
        told = self._open("after", pairs, others)
        ways = (
            told.sure & (told.c_occurred_last <= told.due_first),
            told.may & (told.c_occurred_first <= told.due_last),
            told.sure,
            told.may,
        )
        best = _joined(asked, _enough(told, ways, told.c_place), "g_")
        return _settled_after(_joined(best, _shutting(others), "s_"))

    def before(self, asked: Table) -> Table:
        """What answers before the trigger."""
        found = in_pairs(asked.filter(~asked.about), self._candidates).union(
            with_earlier(asked.filter(asked.about), self._candidates, self._about)
        )
        found = apart(found)
        trigger, line = Dated.of(found), Dated.of(found, "c_")
        told = found.mutate(
            sure=found.whole | trigger.surely_after(line),
            may=found.whole | trigger.possibly_after(line),
        )
        pairs = self._steps.add("before_in_pairs", told.filter(told.may), kept=True)
        others = self._steps.add("before_between", self._others_before(asked, pairs), kept=True)
        told = self._open("before", pairs, others)
        ways = (told.sure & told.apart, told.may & told.may_be_apart)
        best = _joined(asked, _enough(told, ways, -told.c_place), "g_")
        return best.mutate(
            settled=_verdict(best.g_way, _BEFORE, OPEN),
            answers=ibis.coalesce(best.g_answers, ibis.literal([], "array<int64>")),
            recorded_late=ibis.coalesce(best.g_late & (best.g_way == 0), False),
        )

    def _others(self, asked: Table) -> Table:
        """Each ask with the lines that may not lie between, the trigger left out."""
        shutting = asked.select(*ASK, *_DATES, "due_first", "due_last", "whole", "without")
        others = prefixed(self._own, "o_", "pattern", "record", *COLUMNS)
        same = [shutting.without == others.o_pattern, shutting.record == others.o_record]
        found = shutting.join(others, same)
        return found.filter(found.whole | (found.o_line != found.line))

    def _others_after(self, asked: Table, pairs: Table) -> Table:
        found = self._others(asked)
        same = [*(found[key] == pairs[key] for key in ASK), found.o_line == pairs.c_line]
        found = found.anti_join(pairs, same)
        trigger, other = Dated.of(found), Dated.of(found, "o_")
        told = found.mutate(
            o_sure=found.whole | other.surely_after(trigger),
            o_may=found.whole | other.possibly_after(trigger),
        )
        return told.filter(told.o_may)

    def _others_before(self, asked: Table, pairs: Table) -> Table:
        """A line that is too close to the trigger to answer it is itself an other."""
        found = self._others(asked)
        answering = prefixed(pairs, "p_", *ASK, "c_line", "apart", "may_be_apart")
        same = [*(found[key] == answering[f"p_{key}"] for key in ASK)]
        found = found.left_join(answering, [*same, found.o_line == answering.p_c_line])
        trigger, other = Dated.of(found), Dated.of(found, "o_")
        sure, may = (
            ~ibis.coalesce(found.p_may_be_apart, False),
            ~ibis.coalesce(found.p_apart, False),
        )
        told = found.mutate(
            o_sure=sure & (found.whole | trigger.surely_after(other)),
            o_may=may & (found.whole | trigger.possibly_after(other)),
        )
        return told.filter(told.o_may)

    def _open(self, way: str, pairs: Table, others: Table) -> Table:
        """The pairs with nothing between, surely or as far as the dates tell.

        Those that surely lie beyond what may not lie between are left out from the first.
        """
        pairs = self._steps.add(f"{way}_within", _within(way, pairs, others), kept=True)
        between = prefixed(others, "", *ASK, "o_sure", "o_may", *(f"o_{name}" for name in COLUMNS))
        met = pairs.join(between, [*ASK, _may_lie_between(way, pairs, between)])
        line, other = Dated.of(met, "c_"), Dated.of(met, "o_")
        later, earlier = (line, other) if way == "after" else (other, line)
        shut = met.group_by(*ASK, "c_line").agg(
            shut_sure=(met.o_sure & later.surely_after(earlier)).any(),
            shut_may=(met.o_may & later.possibly_after(earlier)).any(),
        )
        shut = prefixed(self._steps.add(f"{way}_shut_out", shut), "x_", *shut.columns)
        same = [pairs[key] == shut[f"x_{key}"] for key in (*ASK, "c_line")]
        told = pairs.left_join(shut, same)
        return told.mutate(
            sure=told.sure & ~ibis.coalesce(told.x_shut_may, False),
            may=told.may & ~ibis.coalesce(told.x_shut_sure, False),
        )


def _within(way: str, pairs: Table, others: Table) -> Table:
    """The pairs not beyond the nearest line that surely came and may not lie between."""
    sure = others.filter(others.o_sure)
    if way == "after":
        shut = sure.group_by(*ASK).agg(shut=sure.o_occurred_last.min())
    else:
        shut = sure.group_by(*ASK).agg(shut=sure.o_occurred_first.max())
    found = _joined(pairs, shut, "w_")
    if way == "after":
        within = found.c_occurred_first <= found.w_shut
    else:
        within = found.c_occurred_last >= found.w_shut
    return found.filter(found.w_shut.isnull() | within).select(*pairs.columns)


def _may_lie_between(way: str, pairs: Table, between: Table) -> BooleanValue:
    """Whether another line can lie on the trigger's side of the candidate, to look at few."""
    if way == "after":
        return between.o_occurred_first <= pairs.c_occurred_last
    return between.o_occurred_last >= pairs.c_occurred_first


def _enough(told: Table, ways: Sequence[BooleanValue], order: Value) -> Table:
    """The first way in which there are enough answers for an ask, and which they are."""
    told = told.mutate(order=order, **{f"way_{n}": way for n, way in enumerate(ways)})
    keys = [told[key] for key in ASK]
    lane, all_ = (
        ibis.cumulative_window(group_by=keys, order_by=told.order),
        ibis.window(group_by=keys),
    )
    soonest = [told.c_occurred_last, told.c_place]
    by_end = ibis.cumulative_window(group_by=keys, order_by=soonest)
    counts: dict[str, Value] = {}
    for number in range(len(ways)):
        one = told[f"way_{number}"].nullif(ibis.literal(value=False))
        counts |= {f"nth_{number}": one.count().over(lane), f"of_{number}": one.count().over(all_)}
    told = told.mutate(
        nth_by_end=told.way_0.nullif(ibis.literal(value=False)).count().over(by_end), **counts
    )
    told = told.mutate(
        way=ibis.cases(*((told[f"of_{n}"] >= told.times, n) for n in range(len(ways))))
    )
    picked = ibis.cases(*((told.way == n, told[f"way_{n}"]) for n in range(len(ways))))
    nth = ibis.cases(*((told.way == n, told[f"nth_{n}"]) for n in range(len(ways))))
    told = told.mutate(
        picked=ibis.coalesce(picked & (nth <= told.times), False),
        code=written(told.node, nth - 1, told.c_line),
    )
    return told.group_by(*ASK).agg(
        way=told.way.max(),
        answers=told.code.collect(where=told.picked),
        late=(told.picked & (told.c_said_since > told.due_last)).any(),
        came_first=ibis.greatest(told.occurred_first, told.c_occurred_first).min(
            where=told.way_1 & (told.nth_1 == told.times)
        ),
        came_last=ibis.greatest(told.occurred_last, told.c_occurred_last).min(
            where=told.way_0 & (told.nth_by_end == told.times)
        ),
    )


def _shutting(others: Table) -> Table:
    """For each ask the first line that surely shuts every answer out in time, and that may."""
    sure = others.o_sure & (others.o_occurred_last <= others.due_first)
    may = others.o_may & (others.o_occurred_first <= others.due_last)
    return others.group_by(*ASK).agg(
        by=others.o_line.argmin(others.o_place, where=sure),
        first=others.o_occurred_first.argmin(others.o_place, where=sure),
        last=others.o_occurred_last.argmin(others.o_place, where=sure),
        may_first=others.o_occurred_first.argmin(others.o_place, where=may),
    )


def _settled_after(told: Table) -> Table:
    open_ = told.g_way.isnull()
    shut = open_ & told.s_by.notnull()
    may = ibis.greatest(told.s_may_first, told.occurred_first)
    may_be_shut = open_ & told.s_may_first.notnull()
    due = ibis.cases(
        (shut, told.s_first),
        (may_be_shut, ibis.least(told.due_first, may)),
        else_=told.due_first,
    )
    by = listed(ibis.ifelse(shut, written(told.node, ibis.literal(0), told.s_by), None))
    return told.mutate(
        settled=_verdict(told.g_way, _AFTER, ibis.ifelse(shut, MISSED, OPEN)),
        answers=ibis.ifelse(open_, by, told.g_answers),
        recorded_late=ibis.coalesce(told.g_late & (told.g_way == 0), False),
        due_first=due,
        due_last=ibis.ifelse(shut, told.s_last, told.due_last),
        came_first=ibis.coalesce(told.g_came_first, never()),
        came_last=ibis.coalesce(told.g_came_last, never()),
    )


def _verdict(way: Value, verdicts: Sequence[int], otherwise: Value | int) -> Value:
    return ibis.cases(*((way == n, verdict) for n, verdict in enumerate(verdicts)), else_=otherwise)


def _joined(asked: Table, found: Table, prefix: str) -> Table:
    """Each ask with what was found for it, under this prefix."""
    told = prefixed(found, prefix, *found.columns)
    return asked.left_join(told, [asked[key] == told[prefix + key] for key in ASK])
