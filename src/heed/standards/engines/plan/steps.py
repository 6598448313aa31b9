"""Named steps: each is a query over the tables and the steps before it."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import ibis
import pyarrow as pa
from ibis.expr.operations import Node
from ibis.expr.types import Table
from sqlglot.expressions import Literal

_SQL_TYPES = {"int64": "BIGINT", "int32": "INTEGER", "string": "STRING", "boolean": "BOOLEAN"}
_SQLGLOT = {"duckdb": "duckdb", "pyspark": "spark"}


class Step(NamedTuple):
    """`kept`: worked out once and kept, because several later steps read it."""

    name: str
    sql: str
    kept: bool


class Written(NamedTuple):
    """Steps that are written once and used again; `result` is what later steps see."""

    steps: tuple[Step, ...]
    result: Table


class Steps:
    """The steps of one plan, in the SQL of one engine."""

    def __init__(self, dialect: str) -> None:
        self.dialect = dialect
        self.steps: list[Step] = []

    def add(self, name: str, query: Table, *, kept: bool = False) -> Table:
        """The table that later steps see under this name."""
        self.steps.append(Step(name, self.sql_of(query), kept))
        return ibis.table(query.schema(), name=name)

    def union(self, name: str, parts: Iterable[Table], *, kept: bool = False) -> Table:
        """All the rows of all the parts, which have the same columns."""
        found = list(parts)
        parts_in_turn = (f"SELECT * FROM (\n{self.sql_of(part)}\n)" for part in found)  # noqa: S608
        written = "\nUNION ALL\n".join(parts_in_turn)
        self.steps.append(Step(name, written, kept))
        return ibis.table(found[0].schema(), name=name)

    def include(self, written: Written) -> Table:
        """Take in steps that are already written."""
        self.steps += written.steps
        return written.result

    def rows(self, name: str, types: Mapping[str, str], rows: Iterable[Sequence[Any]]) -> Table:
        """A few rows that come from the standards themselves, written out in the SQL."""
        written = [self._row(types, row) for row in rows]
        values = ",\n".join(written or [self._row(types, [None] * len(types))])
        sql = f"SELECT * FROM (VALUES\n{values}) AS given({', '.join(types)})"  # noqa: S608
        sql += "" if written else " WHERE 1 = 0"
        # An engine that knows how few they are joins them well.
        self.steps.append(Step(name, sql, kept=self.dialect == "duckdb"))
        return ibis.table(dict(types), name=name)

    def _row(self, types: Mapping[str, str], row: Sequence[Any]) -> str:
        values = zip(types.values(), row, strict=True)
        told = (f"CAST({self._literal(value)} AS {_SQL_TYPES[type_]})" for type_, value in values)
        return f"({', '.join(told)})"

    def _literal(self, value: object) -> str:
        match value:
            case None:
                return "NULL"
            case bool() | int():
                return str(value).upper()
            case _:
                return Literal.string(str(value)).sql(dialect=_SQLGLOT[self.dialect])

    def sql_of(self, query: Table) -> str:
        """A query in the SQL of the engine."""
        return _sql_of(query.op(), self.dialect)


@lru_cache(maxsize=1024)
def _sql_of(query: Node, dialect: str) -> str:
    """Written once for each query: many standards ask the same of other lines."""
    return str(ibis.to_sql(query.to_expr(), dialect=dialect))


def table_of(schema: pa.Schema, name: str) -> Table:
    """A table that is there when the plan runs."""
    return ibis.table({field.name: _type(field.type) for field in schema}, name=name)


def _type(arrow: pa.DataType) -> str:
    """What Ibis calls a type."""
    if pa.types.is_list(arrow):
        return f"array<{_type(arrow.value_type)}>"
    return "boolean" if pa.types.is_boolean(arrow) else str(arrow)
