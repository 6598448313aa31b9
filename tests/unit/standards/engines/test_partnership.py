"""The invented partnership of the benchmarks is a store like any other, and tells engines apart."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from heed.chronology import Chronology, Entry
from heed.clocks import england_and_wales
from heed.people import Household
from heed.standards import Obligation, Verdict
from heed.standards.engines import memory
from heed.standards.engines.backends import DuckDB
from heed.standards.engines.population import Population
from heed.standards.engines.results import values_of
from heed.standards.engines.store import Store
from tests.bench.everyone.job import by_hand, by_heed
from tests.bench.everyone.partnership import FEWEST, FIELDS, MOST, write
from tests.bench.everyone.practice import STANDARDS, TEN
from tests.bench.everyone.reading import entries_of, household_of

CHILDREN = 200
AS_OF = datetime(2026, 6, 30, 22, 59, 59, tzinfo=UTC)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    folder = tmp_path_factory.mktemp("partnership")
    write(folder, CHILDREN)
    return Store(folder)


def test_each_child_has_its_share_of_entries(store: Store) -> None:
    table = pq.read_table(store.files[0], columns=["child", "version"]).to_pylist()
    counts = Counter(row["child"] for row in table if row["version"] == 1)
    assert len(counts) == CHILDREN
    assert all(FEWEST <= count <= MOST for count in counts.values())


def test_a_seed_says_everything(store: Store, tmp_path: Path) -> None:
    write(tmp_path, CHILDREN)
    assert pq.read_table(Store(tmp_path).files[0]).equals(pq.read_table(store.files[0]))


def judged_in_memory(entries: list[Entry], household: Household) -> Iterator[Obligation]:
    """What is asked of the children of one home."""
    chronology, calendar = Chronology(entries), england_and_wales()
    for child in sorted({child for entry in entries for child in entry.children}):
        yield from memory.judge(
            child, chronology, STANDARDS, as_of=AS_OF, calendar=calendar, household=household
        )


def test_both_engines_say_the_same_and_every_verdict_occurs(store: Store) -> None:
    found = Population(store, DuckDB(threads=1)).obligations(STANDARDS, as_of=AS_OF)
    household, homes = household_of(store), defaultdict(list)
    for entry in entries_of(store, range(CHILDREN), FIELDS):
        homes[int(entry.children[0].removeprefix("H-")) // 2].append(entry)
    meant = {
        obligation
        for entries in homes.values()
        for obligation in judged_in_memory(entries, household)
    }
    assert set(values_of(found)) == meant
    assert len({obligation.standard for obligation in meant}) >= 24
    verdicts = {obligation.verdict(AS_OF) for obligation in meant}
    assert verdicts == set(Verdict)


def test_what_is_written_by_hand_finds_the_same(store: Store) -> None:
    """So that the benchmark compares two ways to the same numbers."""
    told = by_heed(TEN, AS_OF, store, DuckDB(threads=1))
    assert +by_hand(store, threads=1) == +Counter(told)
