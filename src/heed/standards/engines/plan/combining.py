"""How the parts of an expectation come to one, for every case at once: `best_of`, `all_of` and
`none_of`."""

import ibis
from ibis.expr.types import Table, Value

from heed.standards.engines.columns import STILL
from heed.standards.engines.plan.finding import PART, came_with, columns, stood
from heed.standards.engines.plan.record import union
from heed.standards.engines.plan.settled import CANNOT_TELL, MET, MET_LATE, MISSED, OPEN
from heed.standards.engines.plan.steps import Steps

_NOT_AT_ROOT = (*PART[1:], "begins", "ends", "came_first", "came_last")


def combined(steps: Steps, findings: Table, nodes: Table, depth: int, *, forbids: bool) -> Table:
    """What each case came to, from the deepest parts upwards."""
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
    came = _came(told) if forbids else {}
    keys = [*PART, "record", "line", "joins"]
    grouped = told.group_by(keys).agg(**_best(told), **_every(told), **came)
    joined = _of_all(_of_any(grouped))
    if forbids:
        joined = _of_none(_with_came(joined))
    return joined.select(*columns(forbids=forbids))


def _best(told: Table) -> dict[str, Value]:
    """The best settled part; of several the first, but what stands before what time brings."""
    since = ibis.coalesce(told.settled_from, ibis.literal(-STILL, "int64"))
    best = ibis.struct({"settled": told.settled, "since": since, "nth": told.in_node})
    open_ = told.settled == OPEN
    last = ibis.struct({"due": told.due_first, "nth": -told.in_node})
    return {
        "a_settled": told.settled.min(),
        "a_first": told.due_first.argmin(best),
        "a_last": told.due_last.argmin(best),
        "a_late": told.recorded_late.argmin(best),
        "a_answers": told.answers.argmin(best),
        "a_from": since.argmin(best),
        "a_open_first": told.due_first.max(where=open_),
        "a_open_last": told.due_last.max(where=open_),
        "a_missed_last": told.due_last.argmax(last),
        "a_missed_first": told.due_first.max(),
        "a_missed_answers": told.answers.argmax(last),
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
        "missed_answers": told.answers.argmin(soonest, where=missed),
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
        "all_answers": told.answers.collect().flatten(),
        "last_from": told.settled_from.max(),
    }


def _came(told: Table) -> dict[str, Value]:
    """When any of the parts came to be met, and when all of them did."""
    return {
        "begins": told.begins.min(),
        "ends": told.ends.min(),
        "any_came_first": told.came_first.min(),
        "any_came_last": told.came_last.min(),
        "all_came_first": told.came_first.max(),
        "all_came_last": told.came_last.max(),
    }


def _of_any(grouped: Table) -> Table:
    open_, missed = grouped.a_settled == OPEN, grouped.a_settled == MISSED
    since = ibis.ifelse(grouped.a_from == -STILL, None, grouped.a_from)
    nothing = ibis.literal([], "array<int64>")
    return grouped.mutate(
        settled=grouped.a_settled,
        due_first=ibis.cases(
            (open_, grouped.a_open_first),
            (missed, grouped.a_missed_first),
            else_=grouped.a_first,
        ),
        due_last=ibis.cases(
            (open_, grouped.a_open_last), (missed, grouped.a_missed_last), else_=grouped.a_last
        ),
        recorded_late=grouped.a_late & ~open_,
        answers=ibis.cases(
            (open_, nothing), (missed, grouped.a_missed_answers), else_=grouped.a_answers
        ),
        settled_from=ibis.ifelse(open_ | missed, None, since),
    )


def _of_all(grouped: Table) -> Table:
    all_of, worst, missed = grouped.joins == "all_of", grouped.worst, grouped.missed
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
    answers = ibis.ifelse(missed, grouped.missed_answers, grouped.all_answers)
    since = ibis.ifelse(settled_all, grouped.last_from, None)
    return grouped.mutate(
        settled=ibis.ifelse(all_of, settled, grouped.settled).cast("int32"),
        due_first=ibis.ifelse(all_of, first, grouped.due_first),
        due_last=ibis.ifelse(all_of, last, grouped.due_last),
        recorded_late=ibis.ifelse(all_of, met & grouped.any_late, grouped.recorded_late),
        answers=ibis.ifelse(all_of, answers, grouped.answers),
        settled_from=ibis.ifelse(all_of, since, grouped.settled_from),
    )


def _with_came(joined: Table) -> Table:
    all_of = joined.joins == "all_of"
    return joined.mutate(
        came_first=ibis.ifelse(all_of, joined.all_came_first, joined.any_came_first),
        came_last=ibis.ifelse(all_of, joined.all_came_last, joined.any_came_last),
    )


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
    told = found.mutate(
        settled=ibis.cases(
            (open_ | kept, MET), (stands, MISSED), (met, OPEN), else_=found.settled
        ).cast("int32"),
        due_first=first,
        due_last=last,
        recorded_late=found.recorded_late & ~(open_ | stands | met | kept),
        answers=ibis.ifelse(
            open_ | kept | (met & ~stands), ibis.literal([], "array<int64>"), found.answers
        ),
        settled_from=ibis.cases((open_, found.due_last), (met, None), else_=found.settled_from),
    )
    came = came_with(told)
    return told.mutate(
        came_first=ibis.ifelse(told.joins == "none_of", came["came_first"], told.came_first),
        came_last=ibis.ifelse(told.joins == "none_of", came["came_last"], told.came_last),
    )
