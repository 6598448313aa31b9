"""Very many obligations of one standard: what both engines say of few holds for millions."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from heed.chronology import Chronology
from heed.clocks import end_of, england_and_wales, hours
from heed.standards.engines import memory
from heed.standards.engines.backends import DuckDB
from heed.standards.engines.columns import (
    ABOUT,
    CHILD,
    CHILDREN_IN_A_BLOCK,
    LINE,
    STAY,
    STILL,
    Tables,
    day_number,
    entry_schema,
    microseconds,
)
from heed.standards.engines.population import Population
from heed.standards.engines.results import values_of
from heed.standards.engines.store import Store, write_store
from heed.standards.engines.tabulating import calendar_table
from heed.standards.sayings import each, entries, followed_by
from tests.bench.everyone.reading import entries_of
from tests.spec.declaring import standard

ANSWERED = standard(
    "It is answered.", each(entries("ask")), followed_by(entries("answer"), within=hours(1))
)
ASKS, FIRST = 100, datetime(2026, 1, 1, 12, tzinfo=UTC)
AS_OF = end_of((FIRST + timedelta(days=ASKS)).date())
CALENDAR = england_and_wales()


def record(children: int) -> Tables:
    """Of each child something is asked at noon of each day, and answered on every other one."""
    days = np.repeat(np.arange(ASKS), np.tile((2, 1), ASKS // 2))
    answers = np.diff(days, prepend=-1) == 0
    rows = len(days) * children
    day, answer = np.tile(days, children), np.tile(answers, children)
    moment = microseconds(FIRST) + day * 86_400_000_000 + answer * 1_800_000_000
    child = np.repeat(np.arange(children, dtype=np.int32), len(days))
    first_day = (day_number(FIRST.date()) + day).astype(np.int32)
    said = {"practitioner": "p", "role": "gp", "agency": "health", "team": "team"}
    columns = {
        "block": (child // CHILDREN_IN_A_BLOCK).astype(np.int32),
        "kind": pa.array(["ask", "answer"]).take(pa.array(answer.astype(np.int8))),
        "child": child,
        "place": np.tile(np.arange(len(days), dtype=np.int32), children),
        **dict.fromkeys(("line", "sequence"), np.arange(rows)),
        "version": np.ones(rows, np.int32),
        **dict.fromkeys(("known_from", "occurred_first", "occurred_last"), moment),
        "known_until": np.full(rows, STILL),
        "stands": np.ones(rows, bool),
        **dict.fromkeys(("first_day", "last_day"), first_day),
        "exactness": np.zeros(rows, np.int8),
        **{name: pa.repeat(value, rows) for name, value in said.items()},
        "restriction": pa.nulls(rows, pa.string()),
    }
    return Tables(
        entries=pa.table(columns, schema=entry_schema(())),
        about=ABOUT.empty_table(),
        stays=STAY.empty_table(),
        children=_named(children, CHILD),
        lines=_named(rows, LINE),
        calendar=calendar_table(CALENDAR),
    )


def _named(number: int, schema: pa.Schema) -> pa.Table:
    numbers = pa.array(np.arange(number)).cast(schema.types[0])
    return pa.table([numbers, numbers.cast(pa.string())], schema=schema)


def test_the_engines_agree_on_some(tmp_path: Path) -> None:
    children = 3
    write_store(record(children), tmp_path)
    store = Store(tmp_path)
    found = Population(store, DuckDB(threads=1)).obligations([ANSWERED], as_of=AS_OF)
    chronology = Chronology(entries_of(store, range(children), ()))
    meant = [
        obligation
        for child in map(str, range(children))
        for obligation in memory.judge(
            child, chronology, [ANSWERED], as_of=AS_OF, calendar=CALENDAR
        )
    ]
    assert len(meant) == children * ASKS
    assert set(values_of(found)) == set(meant)


@pytest.mark.parametrize(
    "children", [200, pytest.param(20_000, marks=pytest.mark.long, id="two million")]
)
def test_many_obligations_of_one_standard(tmp_path: Path, children: int) -> None:
    write_store(record(children), tmp_path)
    population = Population(Store(tmp_path), DuckDB(memory="1GB", threads=1, spill=tmp_path))
    measured = population.measures([ANSWERED], as_of=AS_OF)
    every = population.obligations([ANSWERED], as_of=AS_OF)
    assert every.num_rows == sum(measured["denominator"].to_pylist()) == children * ASKS
    assert sum(measured["numerator"].to_pylist()) == children * ASKS // 2
    assert every["verdict"].to_pylist().count("met") == children * ASKS // 2
