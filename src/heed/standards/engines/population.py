"""The population engine: the same standards, judged for every child of a record at once.

What a standard means is said by `engines/memory.py`; this gives the same obligations, from columns
(`engines/columns.py`) and on DuckDB or Spark (`engines/backends.py`).
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

import pyarrow as pa

from heed.clocks import CalendarTooShort
from heed.standards.engines.backends import Backend
from heed.standards.engines.columns import Tables, day_of, microseconds
from heed.standards.engines.plan.compiling import EVERYONE, JUDGED, Plan, compiled
from heed.standards.engines.plan.states import STATE, UNCLEAR, unclear_states
from heed.standards.engines.plan.times import deadlines_from
from heed.standards.engines.results import told
from heed.standards.engines.tabulating import calendar_of
from heed.standards.standard import Standard


class Population:
    """The record of many children on one engine."""

    def __init__(self, tables: Tables, backend: Backend) -> None:
        self._tables, self._backend = tables, backend
        for name, table in tables._asdict().items():
            backend.hold(name, table)
        backend.hold(EVERYONE, tables.entries)
        backend.hold(JUDGED, tables.children.select(["child"]))

    def obligations(
        self, standards: Iterable[Standard], *, as_of: datetime | Sequence[datetime]
    ) -> pa.Table:
        """Every obligation of every child as known at a moment, or at each of several.

        Raises NotCompiled, UnknownField or CalendarTooShort.
        """
        judged, moments = tuple(standards), _moments(as_of)
        if not judged:
            return told(pa.table({}), judged, moments, self._tables)
        plan = self._planned(judged, moments)
        found = self._backend.run(plan.steps, "SELECT * FROM obligations")
        return told(found, judged, moments, self._tables)

    def _planned(self, standards: Sequence[Standard], moments: Sequence[datetime]) -> Plan:
        plan = compiled(
            standards,
            self._tables.entries.schema,
            [microseconds(moment) for moment in moments],
            dialect=self._backend.dialect,
            ordered=self._backend.ordered,
        )
        self._hold_deadlines(plan)
        self._hold_unclear_states(plan)
        return plan

    def _hold_deadlines(self, plan: Plan) -> None:
        first, last = self._days()
        calendar = calendar_of(self._tables.calendar)
        table = deadlines_from(first, last, plan.numbers.durations, calendar)
        self._backend.hold("deadlines", table)
        if table["due"].null_count:
            self._refuse_unknown_days(plan)

    def _days(self) -> tuple[int, int]:
        query = "SELECT min(first_day) AS first_day, max(last_day) AS last_day FROM entries"
        row = self._backend.run((), query).to_pylist()[0]
        return row["first_day"] or 0, row["last_day"] or -1

    def _refuse_unknown_days(self, plan: Plan) -> None:
        """Raise CalendarTooShort when something is asked whose due day nobody knows."""
        self._hold_unclear_states(plan)
        for step in ("followed", "shown"):
            if step in {s.name for s in plan.steps}:
                query = f"SELECT min(first_day) AS day FROM {step} WHERE due_last IS NULL"  # noqa: S608
                day = self._backend.run(plan.until(step), query).to_pylist()[0]["day"]
                if day is not None:
                    raise CalendarTooShort(
                        f"Working days are not known far enough for something on {day_of(day)}."
                    )

    def _hold_unclear_states(self, plan: Plan) -> None:
        rows = []
        if plan.numbers.spans:
            query = "SELECT * FROM turning WHERE unclear"
            rows = self._backend.run(plan.until("turning"), query).to_pylist()
        types = {name: _ARROW[type_] for name, type_ in STATE.items()}
        table = pa.Table.from_pylist(list(unclear_states(rows)), schema=pa.schema(types.items()))
        self._backend.hold(UNCLEAR, table)


_ARROW = {"int8": pa.int8(), "int32": pa.int32(), "int64": pa.int64()}


def _moments(as_of: datetime | Sequence[datetime]) -> tuple[datetime, ...]:
    return (as_of,) if isinstance(as_of, datetime) else tuple(as_of)
