"""How the parts of an expectation come to one: `best_of` and `all_of` for every case at once."""

import ibis
from ibis.expr.types import IntegerValue, Table

from heed.standards.engines.plan.answers import FINDING, PART
from heed.standards.engines.plan.record import union
from heed.standards.engines.plan.settled import CANNOT_TELL, MET, MET_LATE, OPEN
from heed.standards.engines.plan.steps import Steps

ROOT = (
    "standard",
    "record",
    "line",
    "settled",
    "due_first",
    "due_last",
    "answers",
    "recorded_late",
)
"""What a standard's whole expectation came to for one trigger."""


def combined(steps: Steps, findings: Table, nodes: Table, depth: int) -> Table:
    """One finding for each case, from the deepest parts upwards."""
    listed = findings.mutate(answers=_as_list(findings.answer)).drop("answer")
    level = listed.filter(listed.depth == depth)
    for above in range(depth - 1, -1, -1):
        joint = _joint(level, nodes.filter(nodes.depth == above))
        alone = listed.filter(listed.depth == above)
        level = steps.add(f"parts_at_{above}", union([alone, joint.select(*alone.columns)]))
    return steps.add("roots", level.select(*ROOT), kept=True)


def _as_list(answer: IntegerValue) -> ibis.Value:
    return ibis.ifelse(answer.isnull(), ibis.literal([], "array<int64>"), ibis.array([answer]))


def _joint(level: Table, nodes: Table) -> Table:
    """Each node of a level, from the parts that it joins."""
    parts = level.drop("depth", "node").rename(node="parent", in_node="place_in_parent")
    told = parts.join(nodes, ["standard", "node"])
    keys = [*PART, "record", "line", "joins"]
    open_ = told.settled == OPEN
    best = told.settled.cast("int64") * 1000 + told.in_node
    worst = ibis.cases((told.settled == MET, 0), (told.settled == MET_LATE, 1), else_=2)
    soonest = ibis.struct({"due": told.due_first, "nth": told.in_node})
    latest = ibis.struct({"due": told.due_first, "nth": -told.in_node})
    either = {
        "a_settled": told.settled.min(),
        "a_first": told.due_first.argmin(best),
        "a_last": told.due_last.argmin(best),
        "a_late": told.recorded_late.argmin(best),
        "a_answers": told.answers.argmin(best),
        "a_max_first": told.due_first.max(),
        "a_max_last": told.due_last.max(),
    }
    both = {
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
    }
    grouped = told.group_by(keys).agg(**either, **both)
    return _of_all(_of_any(grouped)).select(*FINDING[:-2], "recorded_late", "answers")


def _of_any(grouped: Table) -> Table:
    none = grouped.a_settled == OPEN
    return grouped.mutate(
        settled=grouped.a_settled,
        due_first=ibis.ifelse(none, grouped.a_max_first, grouped.a_first),
        due_last=ibis.ifelse(none, grouped.a_max_last, grouped.a_last),
        recorded_late=grouped.a_late & ~none,
        answers=grouped.a_answers,
    )


def _of_all(grouped: Table) -> Table:
    any_of, worst = grouped.joins == "any_of", grouped.worst
    met, late = ~grouped.open & (worst == 0), ~grouped.open & (worst == 1)
    settled = ibis.cases((grouped.open, OPEN), (met, MET), (late, MET_LATE), else_=CANNOT_TELL)
    first = ibis.cases(
        (any_of, grouped.due_first),
        (grouped.open, grouped.open_first),
        (met, grouped.met_first),
        (late, grouped.late_first),
        else_=grouped.unsure_first,
    )
    last = ibis.cases(
        (any_of, grouped.due_last),
        (grouped.open, grouped.open_last),
        (met, grouped.met_last),
        (late, grouped.late_last),
        else_=grouped.unsure_last,
    )
    return grouped.mutate(
        settled=ibis.ifelse(any_of, grouped.settled, settled).cast("int32"),
        due_first=first,
        due_last=last,
        recorded_late=ibis.ifelse(any_of, grouped.recorded_late, met & grouped.any_late),
        answers=ibis.ifelse(any_of, grouped.answers, grouped.all_answers),
    )
