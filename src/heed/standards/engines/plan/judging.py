"""From triggers to what each came to: the same steps for every set of standards.

The standards are rows by then, so the SQL of these steps is written once for each shape of them.
"""

from functools import lru_cache
from typing import NamedTuple

import ibis
from ibis.expr.schema import Schema
from ibis.expr.types import Table

from heed.standards.engines.columns import ABOUT
from heed.standards.engines.plan.anew import ANEW
from heed.standards.engines.plan.answers import Findings, Record, Sought
from heed.standards.engines.plan.combining import combined
from heed.standards.engines.plan.lifting import lifted
from heed.standards.engines.plan.numbering import (
    IN_FORCE_TYPES,
    LEAF_TYPES,
    LIFT_TYPES,
    NODE_TYPES,
)
from heed.standards.engines.plan.record import union
from heed.standards.engines.plan.steps import Steps, Written, table_of


class Shape(NamedTuple):
    """What the SQL depends on: the engine, what parts there are, their depth, whether it is judged
    as known at several moments, and the columns."""

    dialect: str
    sought: Sought
    depth: int
    several: bool
    triggers: Schema
    lines: Schema
    elsewhere: Schema | None


@lru_cache(maxsize=64)
def judging(shape: Shape) -> Written:
    """The steps from `triggers` to `judged`."""
    steps = Steps(shape.dialect)
    own = ibis.table(shape.lines, name="looked_at")
    about = table_of(ABOUT, "about")
    cases = _cases(steps, ibis.table(shape.triggers, name="triggers"), several=shape.several)
    findings = Findings(steps, Record(own, _shown(shape, own), about), shape.sought)
    found = findings.of(cases, ibis.table(LEAF_TYPES, name="parts"))
    nodes = ibis.table(NODE_TYPES, name="joints")
    roots = combined(steps, found, nodes, shape.depth, forbids=shape.sought.forbids)
    lifts = ibis.table(LIFT_TYPES, name="lifts")
    judged = lifted(steps, cases, roots, lifts, own, about, repeats=shape.sought.repeats)
    return Written(tuple(steps.steps), judged)


def _cases(steps: Steps, asking: Table, *, several: bool) -> Table:
    """Each trigger for each standard that was in force on its first possible day, and is judged
    anew in that record."""
    cases = asking.join(ibis.table(IN_FORCE_TYPES, name="in_force"), "asked")
    held = (cases.since <= cases.first_day) & (cases.first_day <= cases.until)
    held_cases = cases.filter(held).drop("asked", "since", "until")
    if several:
        held_cases = held_cases.semi_join(ibis.table(ANEW, name="anew"), ["standard", "record"])
    return steps.add("cases", held_cases, kept=True)


def _shown(shape: Shape, own: Table) -> Table:
    columns = ("pattern", "record", "line", "said_since")
    parts = [own.select(*columns)]
    if shape.elsewhere is not None:
        parts.append(ibis.table(shape.elsewhere, name="elsewhere").select(*columns))
    return union(parts)
