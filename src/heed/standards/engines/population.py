"""The population engine: the same standards, judged for every child of a record at once.

What a standard means is said by `engines/memory.py`; this gives the same obligations, from columns
(`engines/columns.py`) and on DuckDB or Spark (`engines/backends.py`).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial, reduce

import pyarrow as pa
import pyarrow.compute as pc

from heed.clocks import CalendarTooShort
from heed.standards.engines.backends import Backend
from heed.standards.engines.columns import CHILDREN_IN_A_BLOCK, Tables, day_of, microseconds
from heed.standards.engines.plan.compiling import CORRECTED, EVERYONE, JUDGED, Plan, compiled
from heed.standards.engines.plan.naming import DAYS_NAMED, ENDS, ends_of
from heed.standards.engines.plan.states import STATE, UNCLEAR, unclear_states
from heed.standards.engines.plan.steps import Step
from heed.standards.engines.plan.times import days_from, deadlines_from
from heed.standards.engines.results import added, counted, told
from heed.standards.engines.store import Part, Store
from heed.standards.engines.tabulating import calendar_of
from heed.standards.standard import Standard

_JUDGED_AT_ONCE, _SEVERAL_MOMENTS = 1_800_000, 3
"""Children times standards, which 2 GB hold when a child has 80 entries; so many times as much for
several moments."""

type Progress = Callable[[int, int], None]
"""Called with how many blocks are judged, and how many there are."""


def unwatched(done: int, of: int) -> None:
    """Progress that nobody looks at."""


class Population:
    """The record of many children on one engine: in memory, or a store, read block by block."""

    def __init__(self, record: Tables | Store, backend: Backend) -> None:
        self._record, self._backend, self._short = record, backend, False
        if isinstance(record, Store):
            self._schema = record.schema
            for name in ("about", "lines"):
                backend.read(name, [record.file(name)])
        else:
            self._schema = record.entries.schema
            for name in ("about", "stays", "lines"):
                backend.hold(name, getattr(record, name))

    def obligations(
        self,
        standards: Iterable[Standard],
        *,
        as_of: datetime | Sequence[datetime],
        progress: Progress = unwatched,
    ) -> pa.Table:
        """Every obligation of every child as known at a moment, or at each of several.

        The columns are `results.OBLIGATION`. Raises UnknownField or CalendarTooShort.
        """
        judged, moments = tuple(standards), _moments(as_of)
        found = self._judged(judged, moments, "obligations", progress)
        return told([*found], judged, moments, self._table("children"), self._table("lines"))

    def measures(
        self,
        standards: Iterable[Standard],
        *,
        as_of: datetime | Sequence[datetime],
        progress: Progress = unwatched,
    ) -> pa.Table:
        """How many obligations stand at each verdict as known at a moment, or at each of several.

        By standard, the agency and team that recorded the trigger, and the month in which it
        happened; the columns are `results.MEASURE`. Raises as `obligations` does.
        """
        judged, moments = tuple(standards), _moments(as_of)
        found = self._judged(judged, moments, "measures", progress)
        return counted(reduce(added, found, None), judged, moments)

    def _judged(
        self,
        standards: Sequence[Standard],
        moments: Sequence[datetime],
        name: str,
        progress: Progress,
    ) -> Iterator[pa.Table]:
        """What each part of the children gives, one at a time, so that none need be kept."""
        if not standards:
            return
        plan = self._compiled(standards, moments, told=name == "obligations")
        self._hold_deadlines(plan)
        parts = self._parts(plan, self._at_once(len(standards), len(moments)))
        for number, hold in enumerate(parts):
            progress(number, len(parts))
            hold()
            yield self._judged_part(plan, name)
        progress(len(parts), len(parts))

    def _judged_part(self, plan: Plan, name: str) -> pa.Table:
        steps = plan.until(name)
        try:
            self._hold_ends_of_days_named(plan, steps)
            self._hold_unclear_states(plan, steps)
            self._refuse_unknown_days(plan, steps)
            self._backend.make(steps, name)
            return self._backend.ask(f"SELECT * FROM {name}")  # noqa: S608
        finally:
            self._backend.clear()

    def _at_once(self, standards: int, moments: int) -> int:
        """How many children to judge together: fewer for many standards, or several moments."""
        filling = _JUDGED_AT_ONCE // (standards * (_SEVERAL_MOMENTS if moments > 1 else 1))
        return min(self._backend.children_at_once, max(filling, CHILDREN_IN_A_BLOCK))

    def _parts(self, plan: Plan, at_once: int) -> list[Callable[[], None]]:
        """What lets queries read each part of the children in turn."""
        if not isinstance(self._record, Store):
            return [self._hold_all]
        parts = self._record.parts(at_once)
        hold = self._hold_homes if plan.numbers.looks_elsewhere else self._hold_part
        return [partial(hold, self._record, part) for part in parts if part.children.num_rows]

    def _hold_all(self) -> None:
        assert isinstance(self._record, Tables)  # noqa: S101 - a store has blocks
        corrected = self._record.corrected
        for name in ("entries", EVERYONE):
            self._backend.hold(name, self._record.entries)
            self._backend.hold(CORRECTED[name], corrected)
        self._backend.hold(JUDGED, self._record.children.select(["child"]))

    def _hold_part(self, store: Store, part: Part) -> None:
        self._hold_files("entries", store, part)
        self._backend.hold(JUDGED, part.children)

    def _hold_homes(self, store: Store, part: Part) -> None:
        """Those who live with these children, too."""
        self._hold_part(store, part)
        stays, near = store.near(part)
        self._backend.hold("stays", stays)
        self._hold_files(EVERYONE, store, near)

    def _hold_files(self, name: str, store: Store, part: Part) -> None:
        self._backend.read(CORRECTED[name], [store.file("corrected")], part.within)
        if part.files:
            self._backend.read(name, part.files, part.within)
        else:
            self._backend.hold(name, self._schema.empty_table())

    def _table(self, name: str) -> pa.Table:
        if isinstance(self._record, Store):
            return self._record.table(name)
        return getattr(self._record, name)

    def _compiled(
        self, standards: Sequence[Standard], moments: Sequence[datetime], *, told: bool
    ) -> Plan:
        return compiled(
            standards,
            self._schema,
            [microseconds(moment) for moment in moments],
            dialect=self._backend.dialect,
            ordered=self._backend.ordered,
            told=told,
        )

    def _hold_deadlines(self, plan: Plan) -> None:
        first, last = self._days()
        calendar = calendar_of(self._table("calendar"))
        table = deadlines_from(first, last, plan.numbers.durations, calendar)
        self._backend.hold("deadlines", table)
        self._backend.hold("days", days_from(first, last))
        self._short = table["due"].null_count > 0

    def _days(self) -> tuple[int, int]:
        """The first and the last day of the record; none lies between them when it is empty."""
        if isinstance(self._record, Store):
            return self._record.days
        ends = pc.min(self._record.entries["first_day"]), pc.max(self._record.entries["last_day"])
        return (0, -1) if ends[0].as_py() is None else (ends[0].as_py(), ends[1].as_py())

    def _refuse_unknown_days(self, plan: Plan, steps: Sequence[Step]) -> None:
        """Raise CalendarTooShort when something is asked whose due day nobody knows."""
        for step in plan.timed if self._short else ():
            self._backend.make(steps, step)
            query = f"SELECT min(first_day) AS day FROM {step} WHERE due_last IS NULL"  # noqa: S608
            day = self._backend.ask(query).to_pylist()[0]["day"]
            if day is not None:
                raise CalendarTooShort(
                    f"Working days are not known far enough for something on {day_of(day)}. "
                    "Check the date, or count calendar days."
                )

    def _hold_ends_of_days_named(self, plan: Plan, steps: Sequence[Step]) -> None:
        if plan.numbers.days_named:
            self._backend.make(steps, DAYS_NAMED)
            query = f"SELECT DISTINCT named_day AS day FROM {DAYS_NAMED}"  # noqa: S608
            self._backend.hold(ENDS, ends_of(self._backend.ask(query)))

    def _hold_unclear_states(self, plan: Plan, steps: Sequence[Step]) -> None:
        rows = []
        if plan.numbers.spans:
            query = "SELECT * FROM turning WHERE unclear"
            self._backend.make(steps, "turning")
            rows = self._backend.ask(query).to_pylist()
        types = {name: _ARROW[type_] for name, type_ in STATE.items()}
        table = pa.Table.from_pylist(list(unclear_states(rows)), schema=pa.schema(types.items()))
        self._backend.hold(UNCLEAR, table)


_ARROW = {"int8": pa.int8(), "int32": pa.int32(), "int64": pa.int64()}


def _moments(as_of: datetime | Sequence[datetime]) -> tuple[datetime, ...]:
    return (as_of,) if isinstance(as_of, datetime) else tuple(as_of)
