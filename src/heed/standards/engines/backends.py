"""The engines that a plan can run on: DuckDB inside this process, or Spark."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

import duckdb
import pyarrow as pa

from heed.standards.engines.plan.steps import Step


class Backend(Protocol):
    """Where the steps of a plan are worked out.

    `dialect` is the SQL it reads; `ordered` says whether it can join by order (the next line).
    """

    dialect: str
    ordered: bool

    def hold(self, name: str, table: pa.Table) -> None:
        """Let queries read a table under this name, instead of any before it."""

    def read(self, name: str, files: Sequence[Path]) -> None:
        """Let queries read Parquet files under this name, instead of any before them."""

    def run(self, steps: Iterable[Step], query: str) -> pa.Table:
        """What a query over the steps gives."""


class DuckDB:
    """DuckDB, embedded; with `memory` (for example “1GB”) it spills to `spill` beyond that."""

    dialect, ordered = "duckdb", True

    def __init__(self, *, memory: str = "", threads: int = 0, spill: Path | None = None) -> None:
        self._connection = duckdb.connect()
        self._set("TimeZone", "UTC")
        self._set("preserve_insertion_order", "false")
        # Ibis 12 still writes a function of an element the way DuckDB 2 no longer takes by itself.
        self._set("lambda_syntax", "ENABLE_SINGLE_ARROW")
        if memory:
            self._set("memory_limit", memory)
        if threads:
            self._set("threads", str(threads))
        if spill:
            self._set("temp_directory", str(spill))

    def hold(self, name: str, table: pa.Table) -> None:
        """Let queries read a table under this name."""
        self._connection.execute(f'DROP VIEW IF EXISTS "{name}"')
        self._connection.register(name, table)

    def read(self, name: str, files: Sequence[Path]) -> None:
        """Let queries read Parquet files under this name."""
        self._connection.unregister(name)
        listed = ", ".join(_quoted(str(file)) for file in files)
        query = f'CREATE OR REPLACE VIEW "{name}" AS SELECT * FROM read_parquet([{listed}])'  # noqa: S608
        self._connection.execute(query)

    def run(self, steps: Iterable[Step], query: str) -> pa.Table:
        """What a query over the steps gives."""
        return self._connection.sql(with_steps(steps, query)).to_arrow_table()

    def _set(self, name: str, value: str) -> None:
        self._connection.execute(f"SET {name} = {_quoted(value)}")


def with_steps(steps: Iterable[Step], query: str) -> str:
    """One query, with the steps that it needs before it; what is kept is worked out once."""
    named = [
        f"{step.name} AS {'' if step.kept else 'NOT '}MATERIALIZED (\n{step.sql}\n)"
        for step in steps
    ]
    return f"WITH {',\n'.join(named)}\n{query}" if named else query


def _quoted(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"
