"""One thing to measure, in a process of its own: python -m tests.bench.everyone.job NAME STORE.

It prints the seconds of each run by the clock on the wall and of the processor (all its cores),
the most memory it took, and what it found. What it started and still runs beside it counts too:
Spark is a process of Java.
"""

import json
import os
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from heed.chronology import Chronology
from heed.clocks import end_of, england_and_wales
from heed.people import Household
from heed.standards import Standard, Verdict
from heed.standards.engines import memory
from heed.standards.engines.backends import Backend, DuckDB
from heed.standards.engines.columns import day_number, day_of, microseconds
from heed.standards.engines.plan.states import STATE, unclear_states
from heed.standards.engines.population import Population
from heed.standards.engines.store import Store
from tests.bench.everyone import declare_way, pandas_way
from tests.bench.everyone.partnership import FIELDS
from tests.bench.everyone.practice import STANDARDS, TEN
from tests.bench.everyone.reading import entries_of, household_of

DAY = date(2026, 6, 30)
AS_OF = end_of(DAY)
IN_MEMORY = 100
_ARROW = {"int8": pa.int8(), "int32": pa.int32(), "int64": pa.int64()}
_BY_HAND = Path(__file__).with_name("by_hand.sql")

type Found = dict[str, int]
"""What was found: how many of each verdict of each standard, or how many rows."""


def _month_ends() -> list[datetime]:
    firsts = [date(2024 + (6 + n) // 12, (6 + n) % 12 + 1, 1) for n in range(1, 25)]
    return [end_of(date.fromordinal(first.toordinal() - 1)) for first in firsts]


def by_heed(
    standards: Sequence[Standard], as_of: datetime | list[datetime], store: Store, backend: Backend
) -> Found:
    """How many obligations of each standard stand at each verdict."""
    table = Population(store, backend).measures(standards, as_of=as_of)
    counts = (*(verdict.value for verdict in Verdict), "recorded_late")
    return {
        f"{row['standard']} {count}": row[f"{count}_sum"]
        for row in table.group_by("standard").aggregate([(c, "sum") for c in counts]).to_pylist()
        for count in counts
    }


def by_hand(store: Store, *, threads: int = 0) -> Counter[str]:
    """The ten standards by SQL that was written for them alone."""
    connection = duckdb.connect(config={"threads": threads} if threads else {})
    connection.execute("SET preserve_insertion_order = false")
    for name in ("about", "calendar", "corrected"):
        connection.execute(f"CREATE VIEW {name} AS FROM '{store.file(name)}'")
    connection.execute(f"CREATE VIEW entries AS FROM '{store.folder}/entries/*.parquet'")
    connection.register("days", _days(store))
    written = _BY_HAND.read_text()
    for name, value in (("$as_of_day", day_number(DAY)), ("$as_of", microseconds(AS_OF))):
        written = written.replace(name, str(value))
    first, second = written.split("-- The second part begins here.")
    connection.execute(first).fetchall()
    turning = connection.sql("FROM turning WHERE unclear").to_arrow_table()
    rows = list(unclear_states(turning.to_pylist()))
    types = {name: _ARROW[type_] for name, type_ in STATE.items()}
    connection.register("unclear", pa.Table.from_pylist(rows, schema=pa.schema(types.items())))
    found: Counter[str] = Counter()
    for standard, verdict, *_, late, number in connection.execute(second).fetchall():
        found[f"{standard} {verdict}"] += number
        found[f"{standard} recorded_late"] += number if late else 0
    return found


def _days(store: Store) -> pa.Table:
    """The days of a store and half a year more, each with its end and the first of its month."""
    first, last = store.days
    days = range(first, last + 183)
    ends = [microseconds(end_of(day_of(day))) for day in days]
    months = [day_number(day_of(day).replace(day=1)) for day in days]
    return pa.table({"day": days, "ends": ends, "month": months})


def _scan(store: Store) -> Found:
    """Only reads the columns that the ten standards need."""
    columns = (
        "kind child place line version occurred_first occurred_last first_day last_day exactness "
        "sequence known_from known_until agency team one_decision one_outcome many_harm "
        "one_mark_left one_medical_question many_agencies one_agency one_seen"
    )
    hashed = ", ".join(f"bit_xor(hash({name}))" for name in columns.split())
    query = f"SELECT count(*), {hashed} FROM '{store.folder}/entries/*.parquet' WHERE stands"
    return {"rows": duckdb.connect().execute(query).fetchall()[0][0]}


def _memory(store: Store) -> Found:
    """The children of some homes, one after the other; reading their records is not counted."""
    found: Found = {}
    for child, chronology in _records(store):
        for obligation in memory.judge(
            child,
            chronology,
            STANDARDS,
            as_of=AS_OF,
            calendar=england_and_wales(),
            household=_household(store),
        ):
            name = f"{obligation.standard} {obligation.verdict(AS_OF).value}"
            found[name] = found.get(name, 0) + 1
    return found


@cache
def _records(store: Store) -> list[tuple[str, Chronology]]:
    homes = defaultdict(list)
    for entry in entries_of(store, range(IN_MEMORY), FIELDS):
        homes[int(entry.children[0].removeprefix("H-")) // 2].append(entry)
    return [
        (child, chronology)
        for entries in homes.values()
        for chronology in [Chronology(entries)]
        for child in sorted({entry.children[0] for entry in entries})
    ]


@cache
def _household(store: Store) -> Household:
    return Household(stay for stay in household_of(store).stays if int(stay.child[2:]) < IN_MEMORY)


def _spark(store: Store) -> Found:
    spark = import_module("heed.standards.engines.spark")
    return by_heed(STANDARDS, AS_OF, store, spark.Spark.local())


def _within(memory_: str) -> Callable[[Store], Found]:
    def judged(store: Store) -> Found:
        with tempfile.TemporaryDirectory(prefix="heed-") as spill:
            return by_heed(STANDARDS, AS_OF, store, DuckDB(memory=memory_, spill=Path(spill)))

    return judged


JOBS: dict[str, Callable[[Store], Found]] = {
    "ten": lambda store: by_heed(TEN, AS_OF, store, DuckDB()),
    "all": lambda store: by_heed(STANDARDS, AS_OF, store, DuckDB()),
    "months": lambda store: by_heed(STANDARDS, _month_ends(), store, DuckDB()),
    "within 1 GB": _within("1GB"),
    "by hand": by_hand,
    "scan": _scan,
    "pandas": lambda store: pandas_way.judged(store.folder, DAY),
    "declare": lambda store: declare_way.judged(store.folder),
    "memory": _memory,
    "spark": _spark,
}


def _processes() -> Iterator[Path]:
    """This process and those it started, by their folders under /proc."""
    waiting = [str(os.getpid())]
    while waiting:
        process = Path("/proc", waiting.pop())
        for thread in (process / "task").iterdir():
            waiting += (thread / "children").read_text().split()
        yield process


def _processor() -> float:
    """Seconds of processor time that this process and those beside it took until now."""
    # The name of a program stands in brackets and may hold blanks; its user and system time, and
    # those of what it started and has waited for, are the twelfth to fifteenth word after it.
    words = [(each / "stat").read_text().rpartition(")")[2].split() for each in _processes()]
    return sum(int(ticks) for each in words for ticks in each[11:15]) / os.sysconf("SC_CLK_TCK")


def _peak_mb() -> float:
    """The most memory each of them took, added up, in mebibytes."""
    # One that has ended but is not waited for yet holds none, and says nothing of it.
    told = ((each / "status").read_text().partition("VmHWM:")[2] for each in _processes())
    return sum(int(most.split()[0]) for most in told if most) / 1024


def main(name: str, folder: str, again: str = "1") -> None:
    """Run a job, and once more unless told not to; print what it took and found as JSON."""
    store, job = Store(Path(folder)), JOBS[name]
    if name == "memory":
        _records(store)
    taken: list[tuple[float, float]] = []
    for _ in range(1 + int(again)):
        wall, processor = time.perf_counter(), _processor()
        found = job(store)
        taken.append((time.perf_counter() - wall, _processor() - processor))
    told: dict[str, Any] = {"taken": taken, "peak_mb": _peak_mb(), "found": found}
    print(json.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:])
