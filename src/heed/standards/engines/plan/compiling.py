"""The whole plan of a set of standards, in the order in which the memory engine judges."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

import ibis
import pyarrow as pa
from ibis.expr.types import Table

from heed.clocks import london_day
from heed.standards.engines.columns import SCHEMAS, Holds, day_number, moment_of
from heed.standards.engines.plan.anew import Source, anew, looked_at_anew
from heed.standards.engines.plan.answers import Sought
from heed.standards.engines.plan.conditions import Wanted, column_of
from heed.standards.engines.plan.dated import prefixed
from heed.standards.engines.plan.judging import Shape, judging
from heed.standards.engines.plan.lifting import waivers
from heed.standards.engines.plan.naming import days_named
from heed.standards.engines.plan.numbering import (
    IN_FORCE_TYPES,
    LEAF_TYPES,
    LIFT_TYPES,
    NODE_TYPES,
    Numbered,
    numbered,
)
from heed.standards.engines.plan.record import (
    as_known,
    known,
    matched,
    matched_ever,
    said_since,
    with_said_since,
)
from heed.standards.engines.plan.settled import MISSED, OPEN, VERDICTS
from heed.standards.engines.plan.states import lasting, span_sides
from heed.standards.engines.plan.steps import Step, Steps, table_of
from heed.standards.engines.plan.times import DAYS, Times
from heed.standards.engines.plan.triggers import Lines, elsewhere, triggers
from heed.standards.language import Each, Nth
from heed.standards.obligation import Verdict
from heed.standards.standard import Standard

EVERYONE, JUDGED = "everyone", "judged_children"
"""Inputs beside the tables: the entries of all children when `entries` holds only some; the
children that are judged."""

CORRECTED = {"entries": "corrected", EVERYONE: "corrected_of_everyone"}
"""The inputs that hold every reading of the corrected lines of each input of entries."""

COUNTED = (
    "standard",
    "moment",
    "record",
    "line",
    "first_day",
    "settled",
    "verdict",
    "due_first",
    "due_last",
    "waived_until",
    "recorded_late",
    "settled_from",
    "agency",
    "team",
)
"""The columns of an obligation that is only counted, in numbers."""

TOLD = (*COUNTED, "waiver", "answers", "practitioner", "role")
"""Those of one that is told; the agencies that standards find named in its trigger come after."""

KNOWN_AT = "moments"
"""The step that holds the moments as of which is judged; it reads no other."""

_MOMENT = {"moment": "int32", "as_of": "int64", "as_of_day": "int32"}
_TIMED = ("followed", "shown", "recorded", "after")


@dataclass(frozen=True)
class Plan:
    """Standards compiled for one engine: `steps` end with the obligations."""

    dialect: str
    numbers: Numbered
    steps: tuple[Step, ...]

    @property
    def timed(self) -> tuple[str, ...]:
        """The steps in which what is asked has its due time, in order."""
        return tuple(step.name for step in self.steps if step.name in _TIMED)

    def at(self, moments: Sequence[int]) -> "Plan":
        """The same plan as known at other moments, as many as it was written for."""
        steps = Steps(self.dialect)
        steps.rows(KNOWN_AT, _MOMENT, _moments(moments))
        others = (step for step in self.steps if step.name != KNOWN_AT)
        return replace(self, steps=(*steps.steps, *others))

    def until(self, name: str) -> tuple[Step, ...]:
        """The steps up to and with the one of this name."""
        names = [step.name for step in self.steps]
        return self.steps[: names.index(name) + 1]


def compiled(
    standards: Sequence[Standard],
    entries: pa.Schema,
    moments: Sequence[int],
    *,
    dialect: str,
    ordered: bool,
    told: bool = True,
) -> Plan:
    """The plan for these standards as known at these moments (microseconds).

    Unless obligations are `told` they are only counted: what answers them is not worked out.
    Raises UnknownField for a field without a column.
    """
    task = _Task(tuple(standards), entries, dialect, ordered, told)
    if len(moments) > 1:
        return _Compiler(task, moments).plan()
    return _at_one_moment(task).at(moments)


class _Task(NamedTuple):
    """All that a plan is written from, but for the moments."""

    standards: tuple[Standard, ...]
    entries: pa.Schema
    dialect: str
    ordered: bool
    told: bool


@lru_cache(maxsize=8)
def _at_one_moment(task: _Task) -> Plan:
    """Written once: who judges again and again does so as of another moment each time."""
    return _Compiler(task, [0]).plan()


class _Compiler:
    def __init__(self, task: _Task, moments: Sequence[int]) -> None:
        self._numbers, self._moments = numbered(task.standards), moments
        self._ordered, self._told, self._entries = task.ordered, task.told, task.entries
        self._steps, self._times = Steps(task.dialect), Times(self._numbers.durations)
        self._carried = self._said_of_triggers()
        self._times_of = self._steps.rows(KNOWN_AT, _MOMENT, _moments(moments))
        self._tables = {name: table_of(schema, name) for name, schema in SCHEMAS.items()}

    def plan(self) -> Plan:
        numbers, steps = self._numbers, self._steps
        if numbers.days_named:
            days_named(steps, self._everyone(), numbers.days_named)
        known_lines = known(steps, "known", table_of(self._entries, "entries"), self._times_of)
        self._anew = self._judged_anew() if len(self._moments) > 1 else None
        own = self._lines("looked_at", "entries", known_lines, numbers.patterns)
        others = self._elsewhere(own) if numbers.looks_elsewhere else None
        found_states = self._states(own)
        lines = Lines(own, others, found_states, self._carried)
        asking = triggers(steps, numbers, lines, self._times)
        self._rows()
        judged = steps.include(judging(self._shape(asking, own, others)))
        ids = self._tables["lines"] if self._told else None
        waived = waivers(steps, known_lines, self._tables["about"], ids, numbers)
        obligations = steps.add("obligations", self._result(judged, waived))
        steps.add("measures", _measures(obligations))
        return Plan(steps.dialect, numbers, tuple(steps.steps))

    def _lines(
        self, name: str, entries: str, known_lines: Table, patterns: dict[Wanted, int]
    ) -> Table:
        if name == "looked_at" and self._anew is not None:
            found = looked_at_anew(self._ever, self._anew, self._times_of, self._carried)
        else:
            found = matched(self._steps, f"{name}_matched", known_lines, patterns, self._carried)
        corrected = table_of(self._entries, CORRECTED[entries])
        since = said_since(self._steps, f"{name}_since", corrected, patterns)
        return self._steps.add(name, with_said_since(found, since), kept=True)

    def _judged_anew(self) -> Table:
        """When each standard is judged anew, if there are several moments."""
        numbers, steps, everyone = self._numbers, self._steps, None
        for waiver in numbers.waivers:
            numbers.of(waiver.pattern)
        own = table_of(self._entries, "entries")
        self._ever = matched_ever(steps, "ever", own, numbers.patterns, self._carried)
        if numbers.looks_elsewhere:
            everyone = table_of(self._entries, EVERYONE)
            wanted = self._looked_for_elsewhere()
            everyone = matched_ever(steps, "ever_elsewhere", everyone, wanted, self._carried)
        source = Source(self._ever, everyone, self._tables["stays"])
        return anew(steps, numbers, source, self._moments)

    def _shape(self, asking: Table, own: Table, others: Table | None) -> Shape:
        numbers = self._numbers
        return Shape(
            self._steps.dialect,
            self._sought(),
            numbers.depth,
            self._anew is not None,
            asking.schema(),
            own.schema(),
            others.schema() if others is not None else None,
        )

    def _sought(self) -> Sought:
        leaves = self._numbers.leaves
        return Sought(
            asks=frozenset(leaf.asks for leaf in leaves),
            most=max(leaf.times for leaf in leaves),
            forbids=self._numbers.forbids,
            repeats=any(leaf.again for leaf in leaves),
            named=bool(self._numbers.days_named),
            ordered=self._ordered,
            told=self._told,
        )

    def _rows(self) -> None:
        numbers, steps = self._numbers, self._steps
        steps.rows("in_force", IN_FORCE_TYPES, numbers.in_force)
        steps.rows("parts", LEAF_TYPES, numbers.leaves)
        steps.rows("joints", NODE_TYPES, numbers.nodes)
        steps.rows("lifts", LIFT_TYPES, numbers.lifts)

    def _elsewhere(self, own: Table) -> Table:
        """Only what standards for a household look at in other children's records."""
        steps = self._steps
        everyone = table_of(self._entries, EVERYONE)
        judged = ibis.table({"child": "int32"}, name=JUDGED)
        wanted = self._looked_for_elsewhere()
        seen = known(steps, "known_of_everyone", everyone, self._times_of)
        lines = self._lines("looked_at_elsewhere", EVERYONE, seen, wanted)
        homes = as_known(steps, "homes", self._tables["stays"], self._times_of)
        return elsewhere(steps, own, lines, homes, judged, self._carried)

    def _looked_for_elsewhere(self) -> dict[Wanted, int]:
        numbers = self._numbers
        whom = {number: asked.for_whom for asked, number in numbers.asked.items()}
        wide = {standard for standard, asked, *_ in numbers.in_force if whom[asked] != "child"}
        shown = {
            leaf.pattern
            for leaf in numbers.leaves
            if leaf.asks in ("shows", "recorded") and leaf.standard in wide
        }
        triggers_ = {
            numbers.of(asked.trigger.of)
            for asked in numbers.asked
            if asked.for_whom != "child" and isinstance(asked.trigger, Each | Nth)
        }
        return {wanted: n for wanted, n in numbers.patterns.items() if n in shown | triggers_}

    def _states(self, own: Table) -> Table | None:
        if not self._numbers.spans:
            return None
        span_sides(self._steps, self._numbers)
        return self._steps.include(lasting(self._steps.dialect, own.schema()))

    def _result(self, judged: Table, waived: Table | None) -> Table:
        timed = self._timed(self._waived(judged, waived))
        columns = dict.fromkeys((*(TOLD if self._told else COUNTED), *self._carried))
        return timed.mutate(verdict=_verdict(timed)).select(*columns)

    def _timed(self, told: Table) -> Table:
        """Each obligation at each moment at which what was found holds."""
        times = self._times_of
        if self._anew is None:
            return told.cross_join(times)
        found = prefixed(self._anew, "a_", "standard", "record", "moment", "until")
        same = [told.standard == found.a_standard, told.record == found.a_record]
        held = told.join(found, same)
        return held.join(times, [held.a_moment <= times.moment, times.moment < held.a_until])

    def _waived(self, judged: Table, waived: Table | None) -> Table:
        if waived is None:
            return judged.mutate(waived_until=ibis.null("int32"), waiver=ibis.null("int64"))
        same = [
            judged.standard == waived.w_standard,
            judged.record == waived.w_record,
            judged.line == waived.w_of,
        ]
        joined = judged.left_join(waived, same)
        open_ = joined.settled.isin((OPEN, MISSED))
        by = {"waiver": ibis.ifelse(open_, joined.waiver, None)} if self._told else {}
        return joined.mutate(waived_until=ibis.ifelse(open_, joined.waived_until, None), **by)

    def _everyone(self) -> Table:
        """Every reading in which a trigger can stand."""
        return table_of(self._entries, EVERYONE if self._numbers.looks_elsewhere else "entries")

    def _said_of_triggers(self) -> tuple[str, ...]:
        """Who wrote the line that triggers, and the agencies that standards find named in it."""
        if not self._told:
            return "agency", "team"
        entries = table_of(self._entries, "entries")
        fields = agency_fields(self._numbers.standards)
        agencies = (column_of(entries, field, Holds.ONE) for field in fields)
        return "agency", "team", "practitioner", "role", *agencies


def _measures(obligations: Table) -> Table:
    """How many obligations of a month stand at each verdict."""
    days = prefixed(table_of(DAYS, "days"), "d_", "day", "month")
    told = obligations.join(days, obligations.first_day == days.d_day)
    return told.group_by(
        "standard", "moment", "agency", "team", "verdict", "recorded_late", month=told.d_month
    ).agg(number=told.count())


def _moments(moments: Sequence[int]) -> list[tuple[int, int, int]]:
    """The moments as of which is judged, with their London days."""
    return [(n, m, day_number(london_day(moment_of(m)))) for n, m in enumerate(moments)]


def _verdict(told: Table) -> ibis.Value:
    """`Obligation.verdict` at each moment."""
    named = [(told.settled == n, v.value) for n, v in VERDICTS.items() if v]
    return ibis.cases(
        (told.as_of <= told.settled_from, Verdict.PENDING.value),
        (told.as_of_day <= told.waived_until, Verdict.WAIVED.value),
        *named,
        (told.as_of <= told.due_first, Verdict.PENDING.value),
        (told.as_of <= told.due_last, Verdict.CANNOT_TELL.value),
        else_=Verdict.MISSED.value,
    )


def agency_fields(standards: Sequence[Standard]) -> tuple[str, ...]:
    """The fields that name the agency which is expected to act."""
    named = (s.owner.value for s in standards if s.owner.type == "agency")
    return tuple(dict.fromkeys(named))
