"""Spark as an engine for plans, for a record that one machine does not hold.

It needs the extra `heed[spark]` and a Java runtime.
"""

import logging
import os
import re
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pyarrow as pa
from py4j.protocol import Py4JJavaError  # type: ignore[import-untyped]
from pyspark.errors import PySparkException
from pyspark.sql import DataFrame, SparkSession

from heed.standards.engines.backends import size_of, too_little
from heed.standards.engines.columns import CHILDREN_IN_A_BLOCK
from heed.standards.engines.plan.steps import Step

_SETTINGS = {
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.execution.arrow.pyspark.enabled": "true",
    "spark.sql.ansi.enabled": "true",
    # Without it a step that is kept and joined with what came of it is not told apart.
    "spark.sql.adaptive.enabled": "true",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
}

USUAL_MEMORY = "2GB"
"""What Java may use for a plan of many standards over a block of children."""

_LEAST_MEMORY = 500_000_000
"""Spark does not start with less."""

_SENDS_TABLES = 2_000_000_000
"""With less, joins that send one side whole to every core run out of memory."""


_OUT_OF_MEMORY = re.compile("OutOfMemoryError|Not enough memory")


class JavaMissing(RuntimeError):
    """Spark cannot start; the message says what to install or what to use instead."""


def need_java() -> None:
    """Raise JavaMissing when no Java runtime is found."""
    home = os.environ.get("JAVA_HOME")
    if not shutil.which("java") and not (home and (Path(home) / "bin" / "java").exists()):
        raise JavaMissing(
            "Spark needs Java, and none was found. On Debian: sudo apt install "
            "openjdk-17-jre-headless."
        )


def settings_within(memory: str) -> dict[str, str]:
    """What lets Spark judge within so much memory for Java (“2GB”). Raises TooLittleMemory."""
    size = size_of(memory, least=_LEAST_MEMORY)
    settings = {"spark.driver.memory": f"{size // 1_000_000}m"}
    if size < _SENDS_TABLES:
        settings["spark.sql.autoBroadcastJoinThreshold"] = "-1"
    return settings


class Spark:
    """A Spark session; what several steps read is kept by it."""

    dialect, ordered = "pyspark", False
    children_at_once = CHILDREN_IN_A_BLOCK

    def __init__(self, session: SparkSession, *, memory: str = "") -> None:
        self._session, self._memory = session, memory
        for name, value in _SETTINGS.items():
            if session.conf.isModifiable(name):
                session.conf.set(name, value)
        self._made: list[Step] = []
        self._kept: list[DataFrame] = []

    @classmethod
    def local(
        cls,
        cores: int = 2,
        *,
        memory: str = USUAL_MEMORY,
        settings: Mapping[str, str] | None = None,
    ) -> "Spark":
        """Spark on this machine alone, its Java within `memory` (for example “4GB”).

        Raises JavaMissing or TooLittleMemory.
        """
        within = settings_within(memory)
        need_java()
        # Workers would otherwise start under whichever Python comes first.
        os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
        os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
        builder = SparkSession.builder.master(f"local[{cores}]").appName("heed")
        small = {"spark.sql.shuffle.partitions": str(cores), "spark.driver.host": "127.0.0.1"}
        for name, value in (_SETTINGS | small | within | dict(settings or {})).items():
            builder = builder.config(name, value)
        return cls(builder.getOrCreate(), memory=memory)

    def hold(self, name: str, table: pa.Table) -> None:
        """Let queries read a table under this name."""
        self._session.createDataFrame(table).createOrReplaceTempView(name)

    def read(self, name: str, files: Sequence[Path], children: range | None = None) -> None:
        """Let queries read Parquet files under this name."""
        found = self._session.read.parquet(*(str(file) for file in files))
        if children:
            found = found.filter(f"child >= {children.start} AND child < {children.stop}")
        found.createOrReplaceTempView(name)

    def make(self, steps: Sequence[Step], until: str) -> None:
        """Work out the steps up to this one, those made before not again."""
        names = [step.name for step in steps]
        for step in steps[len(self._made) : names.index(until) + 1]:
            found = self._session.sql(step.sql)
            if step.kept:
                # Worked out at once: otherwise every later step would carry the whole plan along.
                with self._within_memory():
                    found = found.localCheckpoint(eager=True)
                self._kept.append(found)
            found.createOrReplaceTempView(step.name)
            self._made.append(step)

    def ask(self, query: str) -> pa.Table:
        """What a query over the tables and the steps that are made gives."""
        with self._within_memory():
            return self._session.sql(query).toArrow()

    def clear(self) -> None:
        """Forget every step."""
        while self._kept:
            self._kept.pop().unpersist()
        while self._made:
            self._session.catalog.dropTempView(self._made.pop().name)

    @contextmanager
    def _within_memory(self) -> Iterator[None]:
        """Spark has many errors for it, and Java's words for it are within each."""
        try:
            yield
        except (Py4JJavaError, PySparkException) as error:
            if not _OUT_OF_MEMORY.search(str(error)):
                raise
            raise too_little(self._memory) from error

    def stop(self) -> None:
        """Stop the session."""
        # Its last words would otherwise go to a log that is closed by then.
        logging.getLogger("py4j").setLevel(logging.ERROR)
        self._session.stop()
