"""What Spark gives: the tables of the language in one run, and the command, in one session."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace

import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner
from pyspark.errors import PySparkException

from heed.chronology import Chronology
from heed.people import Household
from heed.server.cli import main
from heed.server.services.exporting.writing import fields
from heed.server.storage.entries import read
from heed.server.storage.models import Entry, Stay
from heed.standards import Obligation
from heed.standards.engines import memory
from heed.standards.engines.backends import TooLittleMemory
from heed.standards.engines.spark import JavaMissing, Spark, need_java, settings_within
from heed.standards.engines.store import Store, write_store
from heed.standards.engines.tabulating import tables_of
from tests.spec.chapters import CHAPTERS
from tests.spec.expecting import Engine
from tests.spec.together import CALENDAR, Asked, Together, apart, asked_by
from tests.support.partnership import Partnership
from tests.support.recording import record, recorded_harm

# For tables of a few rows it costs more to compile a query than to run it.
QUICK = {
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.sql.constraintPropagation.enabled": "false",
    "spark.sql.shuffle.partitions": "1",
    "spark.driver.memory": "1g",
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
}

BEGAN = datetime(2026, 2, 16, 10, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def spark() -> Iterator[Spark]:
    """One Spark for the whole run; without Java its tests are skipped, and say what is missing."""
    try:
        need_java()
    except JavaMissing as missing:
        pytest.skip(str(missing))
    started = Spark.local(2, settings=QUICK)
    yield started
    started.stop()


def _asked() -> list[Asked]:
    modules = {name: import_module(f"tests.spec.test_{name}") for name in CHAPTERS}
    return [apart(one, name) for name, module in modules.items() for one in asked_by(module)]


@pytest.mark.filterwarnings("ignore")
def test_spark_gives_what_the_memory_engine_gives(spark: Spark) -> None:
    asked = _asked()
    together = Together(asked, lambda: spark)
    assert len(asked) > 300
    for one in asked:
        found = _judged(together.judge, one)
        assert sorted(found, key=str) == sorted(_judged(memory.judge, one), key=str)


def _judged(engine: Engine, one: Asked) -> tuple[Obligation, ...]:
    return engine(
        one.child,
        Chronology(one.entries),
        one.standards,
        as_of=one.as_of,
        calendar=CALENDAR,
        household=one.household,
    )


@pytest.fixture
def copied(partnership: Partnership, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A record with a copy that the command takes for its own: within a test's transaction no
    other connection could read the record to write one."""
    harm = recorded_harm(partnership, now=BEGAN)
    record(
        partnership.social_worker,
        "cp_medical_considered",
        partnership.robin,
        occurred=BEGAN + timedelta(days=1),
        now=BEGAN + timedelta(days=40),
        about=[harm.entry.id],
    )
    household = Household(known for stay in Stay.objects.all() for known in stay.readings())
    folder = tmp_path / "columns"
    folder.mkdir()
    write_store(tables_of(read(Entry.objects.all()), fields(), CALENDAR, household), folder)
    copy = SimpleNamespace(copy=SimpleNamespace(store=Store(folder)))
    monkeypatch.setattr("heed.server.services.evaluating.judging.export", lambda *_, **__: copy)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "asked",
    [
        ("--as-of", "2026-03-31", "--obligations"),
        ("--each", "month-end", "--months", "6"),
    ],
)
def test_the_command_gives_on_spark_what_it_gives_on_duckdb(
    spark: Spark, copied: None, tmp_path: Path, asked: tuple[str, ...]
) -> None:
    found = {}
    for engine in ("duckdb", "spark"):
        out = tmp_path / f"{engine}.parquet"
        named = ("--standard", "CPM-1", "--out", str(out))
        said = CliRunner().invoke(main, ["evaluate", "--engine", engine, *named, *asked])
        assert said.exit_code == 0, said.output
        found[engine] = pq.read_table(out)
    assert found["spark"].schema.equals(found["duckdb"].schema)
    rows = {engine: sorted(map(repr, table.to_pylist())) for engine, table in found.items()}
    assert rows["spark"] == rows["duckdb"]
    assert found["spark"].num_rows


def test_without_java_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(JavaMissing, match="openjdk-17-jre-headless"):
        need_java()


def test_what_spark_is_told_of_memory() -> None:
    sending = "spark.sql.autoBroadcastJoinThreshold"
    assert settings_within("2GB") == {"spark.driver.memory": "2000m"}
    assert settings_within("1GB") == {"spark.driver.memory": "1000m", sending: "-1"}
    with pytest.raises(TooLittleMemory, match="allow at least 500MB"):
        settings_within("400MB")


def test_java_out_of_memory(spark: Spark) -> None:
    with pytest.raises(TooLittleMemory, match="does not fit into the 2GB allowed: allow more"):
        spark.ask("SELECT raise_error('java.lang.OutOfMemoryError: Java heap space')")
    with pytest.raises(PySparkException, match="of another sort"):
        spark.ask("SELECT raise_error('of another sort')")
