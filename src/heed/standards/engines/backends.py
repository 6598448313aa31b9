"""The engines that a plan can run on: DuckDB inside this process, or Spark."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Protocol

import duckdb
import pyarrow as pa

from heed.standards.engines.plan.steps import Step

CHILDREN_AT_ONCE = 100_000
"""At most so many together, even for few standards and without a limit of memory."""

LEAST_MEMORY = 200_000_000
"""Below it a plan of many standards does not run even for a few children."""

_A_CHILD = 40_000
_UNITS = {"MB": 1_000_000, "GB": 1_000_000_000}


class TooLittleMemory(ValueError):
    """Standards cannot be judged within a limit of memory; the message says what to do."""


def children_within(memory: str) -> int:
    """How many children to judge together within a limit such as “1GB”; none is no limit.

    Raises TooLittleMemory.
    """
    if not memory:
        return CHILDREN_AT_ONCE
    return min(CHILDREN_AT_ONCE, size_of(memory, least=LEAST_MEMORY) // _A_CHILD)


def size_of(memory: str, *, least: int) -> int:
    """How many bytes a size such as “1GB” or “500MB” is. Raises TooLittleMemory below `least`."""
    size = int(memory[:-2]) * _UNITS[memory[-2:]]
    if size < least:
        raise TooLittleMemory(
            f"{memory} is too little to judge by: allow at least {least // 1_000_000}MB."
        )
    return size


def too_little(memory: str) -> TooLittleMemory:
    """What to say when judging runs out of what it may use; none is all there is."""
    allowed = f"the {memory} allowed" if memory else "this machine’s memory"
    return TooLittleMemory(
        f"Judging does not fit into {allowed}: allow more, or judge fewer standards at a time."
    )


class Backend(Protocol):
    """Where the steps of a plan are worked out.

    `dialect` is the SQL it reads; `ordered` says whether it can join by order (the next line);
    `children_at_once`, how many children of a store it judges together.
    """

    dialect: str
    ordered: bool
    children_at_once: int

    def hold(self, name: str, table: pa.Table) -> None:
        """Let queries read a table under this name, instead of any before it."""

    def read(self, name: str, files: Sequence[Path], children: range | None = None) -> None:
        """Let queries read Parquet files under this name, instead of any before them; only the
        rows about these children."""

    def make(self, steps: Sequence[Step], until: str) -> None:
        """Work out the steps of a plan up to this one, those made before not again."""

    def ask(self, query: str) -> pa.Table:
        """What a query over the tables and the steps that are made gives."""

    def clear(self) -> None:
        """Forget every step."""


class DuckDB:
    """DuckDB, embedded; with `memory` (for example “1GB”) it spills to `spill` beyond that.

    Whatever does not fit even so raises TooLittleMemory.
    """

    dialect, ordered = "duckdb", True

    def __init__(self, *, memory: str = "", threads: int = 0, spill: Path | None = None) -> None:
        self.children_at_once, self._memory = children_within(memory), memory
        self._connection = duckdb.connect()
        self._made: list[Step] = []
        self._set("TimeZone", "UTC")
        self._set("preserve_insertion_order", "false")
        # The many steps of a plan look at the same few files.
        self._set("parquet_metadata_cache", "true")
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

    def read(self, name: str, files: Sequence[Path], children: range | None = None) -> None:
        """Let queries read Parquet files under this name."""
        self._connection.unregister(name)
        listed = ", ".join(_quoted(str(file)) for file in files)
        query = f'CREATE OR REPLACE VIEW "{name}" AS SELECT * FROM read_parquet([{listed}])'  # noqa: S608
        if children:
            query += f" WHERE child >= {children.start} AND child < {children.stop}"
        self._connection.execute(query)

    def make(self, steps: Sequence[Step], until: str) -> None:
        """Work out the steps up to this one; what no later one needs is dropped on the way."""
        needed = last_needed(steps)
        names = [step.name for step in steps]
        for step in steps[len(self._made) : names.index(until) + 1]:
            if step.kept:
                with self._within_memory():
                    query = with_steps_read(step.sql, self._made)
                    self._connection.execute(f'CREATE TEMP TABLE "{step.name}" AS {query}')
            self._made.append(step)
            for done in [s for s in self._made if s.kept and needed[s.name] == step.name]:
                self._connection.execute(f'DROP TABLE IF EXISTS temp."{done.name}"')

    def ask(self, query: str) -> pa.Table:
        """What a query over the tables and the steps that are made gives."""
        with self._within_memory():
            return self._connection.sql(with_steps_read(query, self._made)).to_arrow_table()

    def clear(self) -> None:
        """Forget every step."""
        while self._made:
            step = self._made.pop()
            if step.kept:
                self._connection.execute(f'DROP TABLE IF EXISTS temp."{step.name}"')

    @contextmanager
    def _within_memory(self) -> Iterator[None]:
        try:
            yield
        except duckdb.OutOfMemoryException as error:
            raise too_little(self._memory) from error

    def _set(self, name: str, value: str) -> None:
        self._connection.execute(f"SET {name} = {_quoted(value)}")


def with_steps_read(query: str, steps: Sequence[Step]) -> str:
    """A query together with the steps that it reads and that are not kept.

    Were each a view, it would be planned once when it is made and again whenever it is read.
    """
    words, read = set(_words(query)), []
    for step in reversed(steps):
        if not step.kept and step.name in words:
            read.append(step)
            words |= _words(step.sql)
    if not read:
        return query
    named = (f'"{step.name}" AS NOT MATERIALIZED ({step.sql})' for step in reversed(read))
    return f"WITH {', '.join(named)} SELECT * FROM ({query})"  # noqa: S608


def last_needed(steps: Sequence[Step]) -> dict[str, str]:
    """For each step the last kept one that reads it, itself or by way of steps that are not kept.

    What the last step of all reads is needed until the end, and so has none.
    """
    reads = {step.name: _names_in(step.sql, steps[:place]) for place, step in enumerate(steps)}
    needed = {step.name: "" for step in steps}
    for step in steps:
        if step.kept:
            needed |= dict.fromkeys(_reached(step.name, reads), step.name)
    return needed | dict.fromkeys(_reached(steps[-1].name, reads), "")


def _reached(name: str, reads: dict[str, set[str]]) -> set[str]:
    found = set(reads[name])
    for read in reads[name]:
        found |= _reached(read, reads)
    return found


def _names_in(sql: str, steps: Sequence[Step]) -> set[str]:
    return {step.name for step in steps if step.name in _words(sql)}


@lru_cache(maxsize=1024)
def _words(sql: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", sql))


def _quoted(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"
