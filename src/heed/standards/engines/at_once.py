"""Logs judged for every child at once, in the order in which the memory engine tells them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from importlib import import_module
from typing import NamedTuple

from heed.chronology import Chronology
from heed.clocks import WorkingCalendar
from heed.standards.engines.backends import Backend, DuckDB
from heed.standards.engines.population import Population
from heed.standards.engines.tabulating import fields_for, tables_of
from heed.standards.obligation import Verdict
from heed.standards.standard import Standard

_VERDICTS = {verdict.value: verdict for verdict in Verdict}


class EngineUnusable(RuntimeError):
    """An engine cannot run here; the message says what to install or to use instead."""


class Judged(NamedTuple):
    """One obligation as of the moment that was asked about."""

    standard: str
    child: str
    trigger: str
    verdict: Verdict
    due: datetime
    answers: tuple[str, ...]


def backend_named(engine: str) -> Backend:
    """DuckDB in this process, or Spark on this machine. Raises EngineUnusable."""
    if engine == "duckdb":
        return DuckDB()
    # Only who asks for Spark needs it, and it takes seconds to load.
    try:
        spark = import_module("heed.standards.engines.spark")
    except ModuleNotFoundError as error:
        raise EngineUnusable(
            "Spark is not installed here: pip install 'heed[spark]'. Or give engine=\"duckdb\", "
            "which needs nothing more."
        ) from error
    try:
        backend: Backend = spark.Spark.local()
    except spark.JavaMissing as error:
        raise EngineUnusable(f'{error} Or give engine="duckdb", which needs no Java.') from error
    return backend


def judged(
    logs: Mapping[str, Chronology],
    standards: Sequence[Standard],
    backend: Backend,
    *,
    as_of: datetime,
    calendar: WorkingCalendar,
) -> Iterator[Judged]:
    """Every obligation, child by child, then by standard, then by trigger."""
    entries = [entry for log in logs.values() for entry in log.entries]
    entries.sort(key=lambda entry: (entry.occurred.first, entry.sequence))
    tables = tables_of(entries, fields_for(standards, entries), calendar)
    found = Population(tables, backend).obligations(standards, as_of=as_of)
    children = {child: place for place, child in enumerate(logs)}
    versions = {standard.hash: place for place, standard in enumerate(standards)}
    triggers = {entry.id: place for place, entry in enumerate(entries)}
    rows = found.select(
        ["version", "standard", "child", "trigger", "verdict", "due_first", "answers"]
    ).to_pylist()
    rows.sort(key=lambda r: (children[r["child"]], versions[r["version"]], triggers[r["trigger"]]))
    for row in rows:
        yield Judged(
            row["standard"],
            row["child"],
            row["trigger"],
            _VERDICTS[row["verdict"]],
            row["due_first"],
            tuple(row["answers"]),
        )
