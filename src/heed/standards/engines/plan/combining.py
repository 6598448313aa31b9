"""How the parts of an expectation come to one, for every case at once: `best_of`, `all_of` and
`none_of`."""

from collections.abc import Callable
from typing import Any

import ibis
from ibis.expr.types import Table, Value

from heed.standards.engines.columns import STILL
from heed.standards.engines.plan.finding import PART, came_with, columns, stood
from heed.standards.engines.plan.record import union
from heed.standards.engines.plan.settled import CANNOT_TELL, MET, MET_LATE, MISSED, OPEN
from heed.standards.engines.plan.steps import Steps

_NOTHING = ibis.literal([], "array<int64>")
_NOT_AT_ROOT = (*PART[1:], "begins", "ends", "came_first", "came_last")


def combined(steps: Steps, findings: Table, nodes: Table, depth: int, *, forbids: bool) -> Table:
    """What each case came to, from the deepest parts upwards; and what answers, if parts say it."""
    level = findings.filter(findings.depth == depth)
    for above in range(depth - 1, -1, -1):
        joint = _joint(level, nodes.filter(nodes.depth == above), forbids=forbids)
        alone = findings.filter(findings.depth == above)
        level = steps.add(f"parts_at_{above}", union([alone, joint.select(*alone.columns)]))
    kept = [name for name in level.columns if name not in _NOT_AT_ROOT]
    return steps.add("roots", level.select(*kept), kept=True)


def _joint(level: Table, nodes: Table, *, forbids: bool) -> Table:
    """Each node of a level, from the parts that it joins."""
    parts = level.drop("depth", "node").rename(node="parent", in_node="place_in_parent")
    told = parts.join(nodes, ["standard", "node"])
    if not forbids:
        told = told.mutate(settled_from=ibis.null("int64"))
    kept = columns(forbids=forbids, told="answers" in told.columns)
    every = told.joins == "all_of"
    all_of = _of_all(_grouped(told.filter(every), _every, _all_came, forbids=forbids))
    any_of = _of_any(_grouped(told.filter(~every), _best, _any_came, forbids=forbids))
    if forbids:
        any_of = _of_none(any_of)
    return all_of.select(*kept).union(any_of.select(*kept))


type Aggregates = Callable[[Table], dict[str, Value]]


def _grouped(told: Table, parts: Aggregates, came: Aggregates, *, forbids: bool) -> Table:
    """The nodes with what is needed of their parts."""
    kept = parts(told) | (came(told) if forbids else {})
    return told.group_by(*PART, "record", "line", "joins").agg(**kept)


def _best(told: Table) -> dict[str, Value]:
    """The best settled part; of several the first, but what stands before what time brings."""
    since = ibis.coalesce(told.settled_from, ibis.literal(-STILL, "int64"))
    best = ibis.struct({"settled": told.settled, "since": since, "nth": told.in_node})
    open_ = told.settled == OPEN
    last = ibis.struct({"due": told.due_first, "nth": -told.in_node})
    return {
        "settled": told.settled.min(),
        "first": told.due_first.argmin(best),
        "last": told.due_last.argmin(best),
        "late": told.recorded_late.argmin(best),
        "since": since.argmin(best),
        "open_first": told.due_first.max(where=open_),
        "open_last": told.due_last.max(where=open_),
        "missed_last": told.due_last.argmax(last),
        "missed_first": told.due_first.max(),
        **_told(told, best_answers=lambda answers: answers.argmin(best)),
        **_told(told, missed_answers=lambda answers: answers.argmax(last)),
    }


def _every(told: Table) -> dict[str, Value]:
    """What a conjunction comes to by the worst of its parts, and when they are due."""
    open_, missed = told.settled == OPEN, told.settled == MISSED
    worst = ibis.cases((told.settled == MET, 0), (told.settled == MET_LATE, 1), else_=2)
    soonest = ibis.struct({"due": told.due_first, "nth": told.in_node})
    latest = ibis.struct({"due": told.due_first, "nth": -told.in_node})
    return {
        "missed": missed.any(),
        "missed_first": told.due_first.min(where=missed),
        "missed_last": told.due_last.argmin(soonest, where=missed),
        "open": open_.any(),
        "open_first": told.due_first.min(where=open_),
        "open_last": told.due_last.min(where=open_),
        "worst": worst.max(where=~open_),
        "met_first": told.due_first.argmax(latest, where=told.settled == MET),
        "met_last": told.due_last.argmax(latest, where=told.settled == MET),
        "any_late": told.recorded_late.any(),
        "late_first": told.due_first.argmin(soonest, where=told.settled == MET_LATE),
        "late_last": told.due_last.argmin(soonest, where=told.settled == MET_LATE),
        "unsure_first": told.due_first.min(where=told.settled == CANNOT_TELL),
        "unsure_last": told.due_last.max(where=told.settled == CANNOT_TELL),
        "last_from": told.settled_from.max(),
        **_told(told, all_answers=lambda answers: answers.collect().flatten()),
        **_told(told, missed_answers=lambda answers: answers.argmin(soonest, where=missed)),
    }


def _told(told: Table, **ways: Callable[[Any], Value]) -> dict[str, Value]:
    """What answers, where it is told at all."""
    return {name: way(told.answers) for name, way in ways.items() if "answers" in told.columns}


def _any_came(told: Table) -> dict[str, Value]:
    """When any of the parts came to be met."""
    earliest = {name: told[name].min() for name in ("came_first", "came_last")}
    return {"begins": told.begins.min(), "ends": told.ends.min(), **earliest}


def _all_came(told: Table) -> dict[str, Value]:
    """When all of the parts came to be met."""
    latest = {name: told[name].max() for name in ("came_first", "came_last")}
    return {"begins": told.begins.min(), "ends": told.ends.min(), **latest}


def _of_any(grouped: Table) -> Table:
    open_, missed = grouped.settled == OPEN, grouped.settled == MISSED
    since = ibis.ifelse(grouped.since == -STILL, None, grouped.since)
    first = ibis.cases(
        (open_, grouped.open_first), (missed, grouped.missed_first), else_=grouped["first"]
    )
    last = ibis.cases(
        (open_, grouped.open_last), (missed, grouped.missed_last), else_=grouped["last"]
    )
    told = grouped.mutate(
        due_first=first,
        due_last=last,
        recorded_late=grouped.late & ~open_,
        settled_from=ibis.ifelse(open_ | missed, None, since),
    )
    if "best_answers" not in told.columns:
        return told
    best = ibis.ifelse(missed, told.missed_answers, told.best_answers)
    return told.mutate(answers=ibis.ifelse(open_, _NOTHING, best))


def _of_all(grouped: Table) -> Table:
    worst, missed = grouped.worst, grouped.missed
    open_ = grouped.open & ~missed
    settled_all = ~grouped.open & ~missed
    met, late = settled_all & (worst == 0), settled_all & (worst == 1)
    settled = ibis.cases(
        (missed, MISSED), (open_, OPEN), (met, MET), (late, MET_LATE), else_=CANNOT_TELL
    )
    first = ibis.cases(
        (missed, grouped.missed_first),
        (open_, grouped.open_first),
        (met, grouped.met_first),
        (late, grouped.late_first),
        else_=grouped.unsure_first,
    )
    last = ibis.cases(
        (missed, grouped.missed_last),
        (open_, grouped.open_last),
        (met, grouped.met_last),
        (late, grouped.late_last),
        else_=grouped.unsure_last,
    )
    told = grouped.mutate(
        settled=settled.cast("int32"),
        due_first=first,
        due_last=last,
        recorded_late=met & grouped.any_late,
        settled_from=ibis.ifelse(settled_all, grouped.last_from, None),
    )
    if "all_answers" not in told.columns:
        return told
    return told.mutate(answers=ibis.ifelse(missed, told.missed_answers, told.all_answers))


def _of_none(found: Table) -> Table:
    """The contrary of what was found; what has not come keeps it until the time is over."""
    none = found.joins == "none_of"
    open_, unsure = none & (found.settled == OPEN), none & (found.settled == CANNOT_TELL)
    stands, met = none & stood(found), none & (found.settled == MET)
    kept = none & found.settled.isin((MISSED, MET_LATE))
    first = ibis.cases(
        (open_, found.due_last),
        (unsure | stands, found.came_first),
        (met, found.settled_from),
        else_=found.due_first,
    )
    last = ibis.cases((stands, found.came_last), (met, found.settled_from), else_=found.due_last)
    unbroken = open_ | kept | (met & ~stands)
    told = found.mutate(
        settled=ibis.cases(
            (open_ | kept, MET), (stands, MISSED), (met, OPEN), else_=found.settled
        ).cast("int32"),
        due_first=first,
        due_last=last,
        recorded_late=found.recorded_late & ~(open_ | stands | met | kept),
        **_told(found, answers=lambda told: ibis.ifelse(unbroken, _NOTHING, told)),
        settled_from=ibis.cases((open_, found.due_last), (met, None), else_=found.settled_from),
    )
    came = came_with(told)
    return told.mutate(
        came_first=ibis.ifelse(told.joins == "none_of", came["came_first"], told.came_first),
        came_last=ibis.ifelse(told.joins == "none_of", came["came_last"], told.came_last),
    )
