"""A store on disk gives what the tables in memory give, or says what is wrong with it."""

from datetime import UTC, date, datetime, timedelta
from functools import reduce
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from heed.chronology import Entry
from heed.clocks import Occurred, england_and_wales, working_days
from heed.people import Author, Household, Stay
from heed.standards.engines import columns, store, tabulating
from heed.standards.engines.backends import (
    CHILDREN_AT_ONCE,
    DuckDB,
    TooLittleMemory,
    children_within,
    with_steps_read,
)
from heed.standards.engines.columns import Tables
from heed.standards.engines.plan.steps import Step
from heed.standards.engines.population import Population
from heed.standards.engines.results import added
from heed.standards.engines.store import Store, UnreadableStore, write_store
from heed.standards.engines.tabulating import tables_of
from heed.standards.sayings import each, entries, followed_by
from tests.spec.declaring import standard

CALENDAR = england_and_wales()
START = datetime(2026, 3, 9, 9, tzinfo=UTC)
AS_OF = datetime(2026, 6, 1, tzinfo=UTC)
FOR_OTHERS = standard(
    "Each other child is asked about.",
    each(entries("ask")),
    followed_by(entries("answer"), within=working_days(2)),
    id="others",
    for_whom="others",
)
FOR_EACH = FOR_OTHERS.model_copy(update={"id": "each", "for_whom": "child"})
BOTH = (FOR_EACH, FOR_OTHERS)


def record() -> Tables:
    """Four children, two and two in a home; every first one is asked about, some are answered."""
    found = []
    for n, name in enumerate("abcd"):
        asked = entry(2 * n, name, "ask" if name in "ac" else "note", START)
        answer = entry(2 * n + 1, name, "answer", START + timedelta(days=n))
        found += [asked, answer]
    homes = [Stay(c, "one" if c in "ab" else "two", date(2026, 1, 1)) for c in "abcd"]
    return tables_of(found, (), CALENDAR, Household([*homes, Stay("e", "two", date(2026, 1, 1))]))


def entry(number: int, child: str, kind: str, at: datetime) -> Entry:
    author = Author("p", "gp", "health" if child in "ab" else "police", f"team {child}")
    return Entry(f"e{number}", number, (child,), kind, Occurred.at(at), at, author)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store whose blocks hold three children, so that a home lies in two of them."""
    for module in (columns, store, tabulating):
        monkeypatch.setattr(module, "CHILDREN_IN_A_BLOCK", 3, raising=False)
    write_store(record(), tmp_path)
    return tmp_path


def rows(table: pa.Table) -> list[dict[str, object]]:
    return sorted(table.to_pylist(), key=str)


@pytest.mark.parametrize(("at_once", "parts"), [(50, 1), (3, 2), (2, 3)])
def test_part_by_part_is_as_good_as_all_at_once(folder: Path, at_once: int, parts: int) -> None:
    """Whether a part is several blocks of children, one, or a piece of one."""
    whole = Population(record(), DuckDB(threads=1))
    backend = DuckDB(threads=1)
    backend.children_at_once = at_once
    seen: list[tuple[int, int]] = []
    population = Population(Store(folder), backend)
    given = population.obligations(BOTH, as_of=AS_OF, progress=lambda n, of: seen.append((n, of)))
    assert rows(given) == rows(whole.obligations(BOTH, as_of=AS_OF))
    assert {row["child"] for row in rows(given) if row["standard"] == "others"} == set("bde")
    assert seen == [(n, parts) for n in range(parts + 1)]
    counts = population.measures(BOTH, as_of=AS_OF)
    assert counts.to_pylist() == whole.measures(BOTH, as_of=AS_OF).to_pylist()


def test_what_parts_count_alike_is_added_up() -> None:
    kinds = [("team", pa.string()), ("number", pa.int64()), ("verdict", pa.string())]
    schema = pa.schema([pa.field(name, kind, nullable=name == "team") for name, kind in kinds])
    parts = [
        pa.table({"team": teams, "number": numbers, "verdict": ["met"] * len(teams)}, schema)
        for teams, numbers in ((["a", None], [2, 3]), (["b", "a"], [5, 7]), ([None], [11]))
    ]
    total = reduce(added, parts, None)
    assert total is not None
    assert dict(zip(total["team"].to_pylist(), total["number"].to_pylist(), strict=True)) == {
        "a": 9,
        "b": 5,
        None: 14,
    }


def test_a_limit_of_memory_decides_how_many_children_are_judged_together() -> None:
    assert children_within("") == CHILDREN_AT_ONCE == children_within("8GB")
    assert children_within("1GB") == 25_000
    with pytest.raises(TooLittleMemory, match="allow at least 200MB"):
        children_within("150MB")


def test_a_query_takes_along_the_steps_that_are_not_kept() -> None:
    steps = [
        Step("first", "SELECT 1 AS n", kept=False),
        Step("unread", "SELECT n FROM first", kept=False),
        Step("second", "SELECT n + 1 AS n FROM first", kept=False),
        Step("kept", "SELECT n FROM second", kept=True),
    ]
    assert with_steps_read("SELECT n FROM kept", steps) == "SELECT n FROM kept"
    whole = with_steps_read("SELECT n FROM second", steps)
    assert duckdb.connect().execute(whole).fetchall() == [(2,)]
    assert "unread" not in whole


def test_measures_count_what_obligations_say(folder: Path) -> None:
    moments = [START + timedelta(days=n) for n in (0, 4, 30)]
    population = Population(Store(folder), DuckDB(threads=1))
    counted = population.measures(BOTH, as_of=moments).to_pylist()
    found = population.obligations(BOTH, as_of=moments).to_pylist()
    for name in ("met", "met_late", "missed", "pending"):
        assert sum(row[name] for row in counted) == sum(o["verdict"] == name for o in found)
    last = [row for row in counted if row["as_of"] == moments[-1] and row["standard"] == "each"]
    assert [(r["team"], r["agency"], r["numerator"], r["denominator"]) for r in last] == [
        ("team a", "health", 1, 1),
        ("team c", "police", 1, 1),
    ]
    assert {row["month"] for row in counted} == {date(2026, 3, 1)}


def test_a_missing_table(folder: Path) -> None:
    (folder / "lines.parquet").unlink()
    with pytest.raises(UnreadableStore, match="“lines” is missing"):
        Store(folder)


def test_a_half_written_file(folder: Path) -> None:
    file = folder / "entries" / "000000.parquet"
    file.write_bytes(file.read_bytes()[:-100])
    with pytest.raises(UnreadableStore, match="only half written"):
        Store(folder)


@pytest.mark.parametrize("change", ["version", "column"])
def test_a_store_of_another_version(folder: Path, change: str) -> None:
    file = folder / "entries" / "000000.parquet"
    table = pq.read_table(file)
    if change == "version":
        table = table.replace_schema_metadata({"heed.layout": "0"})
    else:
        table = table.drop_columns(["stands"])
    pq.write_table(table, file)
    with pytest.raises(UnreadableStore, match="another version of Heed"):
        Store(folder)


def test_a_record_of_nobody(tmp_path: Path) -> None:
    write_store(tables_of([], (), CALENDAR), tmp_path)
    population = Population(Store(tmp_path), DuckDB(threads=1))
    assert population.obligations(BOTH, as_of=AS_OF).num_rows == 0
    assert population.measures(BOTH, as_of=AS_OF).num_rows == 0


def test_children_who_lived_in_one_home_at_different_times_never_lived_together() -> None:
    """Not even when nobody knows on which day of those two times something happened."""
    april = Occurred.in_month(2026, 4)
    author = Author("p", "gp", "health", "team")
    asked = Entry("e1", 1, ("a",), "ask", april, START, author)
    stays = [
        Stay("a", "home", date(2026, 3, 30), date(2026, 4, 2)),
        Stay("b", "home", date(2026, 4, 10), date(2026, 4, 11)),
    ]
    population = Population(tables_of([asked], (), CALENDAR, Household(stays)), DuckDB(threads=1))
    assert population.obligations([FOR_OTHERS], as_of=AS_OF).num_rows == 0
