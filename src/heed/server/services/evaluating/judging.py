"""How every standard stands over the whole record, by agency, team and month."""

import difflib
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa
from django.conf import settings

from heed.server.services.evaluating.one_by_one import (
    measured_one_by_one,
    obligations_one_by_one,
)
from heed.server.services.exporting import export
from heed.server.services.standards_in_use import standards_in_use
from heed.standards import Standard
from heed.standards.engines.backends import Backend, DuckDB, TooLittleMemory
from heed.standards.engines.population import Population

type Progress = Callable[[int, int], None]
"""Told how much of how much is done: children of the memory engine, blocks of children else."""

ENGINES = ("memory", "duckdb", "spark")
_NO_SPARK = (
    "Spark is not installed here. Install Heed with its extra `heed[spark]`, or use "
    "--engine duckdb, which needs nothing more."
)


class CannotEvaluate(ValueError):
    """What was asked cannot be worked out; says what to do."""


class Evaluated(NamedTuple):
    """What came of it (the columns are `results.MEASURE` or `OBLIGATION`), and by which engine."""

    table: pa.Table
    engine: str


def evaluate(
    engine: str,
    standards: Sequence[Standard],
    moments: Sequence[datetime],
    *,
    now: datetime,
    each: bool = False,
    memory: str = "",
    progress: Progress | None = None,
) -> Evaluated:
    """The measures of standards as known at each of these moments, or `each` obligation.

    Engines of many children read the columnar copy, which is brought up to the record first.
    Raises CannotEvaluate, CopyUnusable or CalendarTooShort.
    """
    if engine not in ENGINES:
        raise CannotEvaluate(f"There is no engine “{engine}”.{_nearest(engine, ENGINES)}")
    if engine == "memory":
        one_by_one = obligations_one_by_one if each else measured_one_by_one
        return Evaluated(one_by_one(standards, moments, progress=progress), engine)
    with _backend(engine, memory) as backend:
        store = export(settings.HEED_STORE, now=now).copy.store
        told = {"progress": progress} if progress else {}
        population = Population(store, backend)
        judged = population.obligations if each else population.measures
        return Evaluated(judged(standards, as_of=list(moments), **told), engine)


def standards_named(names: Iterable[str]) -> tuple[Standard, ...]:
    """Every version of these standards, of all in use when none is named.

    Raises CannotEvaluate for a name that nobody knows, with those that are nearest.
    """
    judged = standards_in_use().judged
    wanted = tuple(dict.fromkeys(name.upper() for name in names))
    known = {standard.id.upper() for standard in judged}
    for name in wanted:
        if name not in known:
            raise CannotEvaluate(f"There is no standard “{name}” in use.{_nearest(name, known)}")
    return tuple(s for s in judged if not wanted or s.id.upper() in wanted)


def _nearest(name: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(name, sorted(known), n=3, cutoff=0.4)
    return f" Did you mean {' or '.join(close)}?" if close else ""


@contextmanager
def _backend(engine: str, memory: str) -> Iterator[Backend]:
    try:
        if engine == "spark":
            yield _spark(memory)
            return
        with tempfile.TemporaryDirectory(prefix="heed-") as spill:
            yield DuckDB(memory=memory, spill=Path(spill))
    except TooLittleMemory as error:
        raise CannotEvaluate(str(error)) from error


def _spark(memory: str) -> Backend:
    # Only who asks for Spark needs it, and it takes seconds to load.
    try:
        spark = import_module("heed.standards.engines.spark")
    except ModuleNotFoundError as error:
        raise CannotEvaluate(_NO_SPARK) from error
    try:
        backend: Backend = spark.Spark.local(memory=memory or spark.USUAL_MEMORY)
    except spark.JavaMissing as error:
        raise CannotEvaluate(f"{error} Or use --engine duckdb, which needs no Java.") from error
    return backend
