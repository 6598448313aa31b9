"""What one part of a standard came to for one trigger: `engines/finding.py` in columns."""

import ibis
from ibis.expr.types import IntegerColumn, Table, Value

from heed.standards.engines.columns import microseconds
from heed.standards.engines.finding import NEVER
from heed.standards.engines.plan.settled import CANNOT_TELL, MET

PART = ("standard", "node", "parent", "place_in_parent", "depth")
ASK = ("standard", "record", "line", "node")
CAME = ("begins", "ends", "came_first", "came_last", "settled_from")
"""When the trigger came, and when the part came to be met, at the earliest and surely."""

_FINDING = (*PART, "record", "line", "settled", "due_first", "due_last", "recorded_late")


def columns(*, forbids: bool, told: bool) -> tuple[str, ...]:
    """The columns of a finding; those of `CAME` only where anything must not come, and what
    answers only where it is told."""
    return (*_FINDING, *(("answers",) if told else ()), *(CAME if forbids else ()))


def finding(found: Table, *, forbids: bool, told: bool) -> Table:
    """Asks that have been answered as findings."""
    found = found.mutate(settled=found.settled.cast("int32"))
    if forbids:
        found = found.mutate(
            begins=found.occurred_first, ends=found.occurred_last, settled_from=ibis.null("int64")
        )
        found = found if "came_first" in found.columns else found.mutate(**came_with(found))
    return found.select(*columns(forbids=forbids, told=told))


def came_with(told: Table) -> dict[str, Value]:
    """When it came to be met that was met by the trigger itself or before it."""
    stands = stood(told)
    return {
        "came_first": ibis.ifelse(stands | (told.settled == CANNOT_TELL), told.begins, never()),
        "came_last": ibis.ifelse(stands, told.ends, never()),
    }


def stood(told: Table) -> Value:
    """`Finding.stands`: whether it is met whatever may still come."""
    met = told.settled == MET
    return met & told.settled_from.isnull() if "settled_from" in told.columns else met


def listed(answer: IntegerColumn) -> Value:
    """The answer as the only one of a list; of none when it is null."""
    return ibis.ifelse(answer.isnull(), ibis.literal([], "array<int64>"), ibis.array([answer]))


def never() -> Value:
    """`NEVER` as the columns hold it."""
    return ibis.literal(microseconds(NEVER), "int64")
