"""The tables of the language on Spark: one session and one run for all chapters."""

import shutil
from collections.abc import Iterator
from importlib import import_module

import pytest

from heed.chronology import Chronology
from heed.standards import Obligation
from heed.standards.engines import memory
from heed.standards.engines.spark import JavaMissing, Spark, need_java
from tests.spec.chapters import CHAPTERS
from tests.spec.expecting import Engine
from tests.spec.together import CALENDAR, Asked, Together, apart, asked_by

# For tables of a few rows it costs more to compile a query than to run it.
QUICK = {
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.sql.constraintPropagation.enabled": "false",
    "spark.sql.shuffle.partitions": "1",
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
}


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


def test_without_java_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(JavaMissing, match="openjdk-17-jre-headless"):
        need_java()
