"""Putting a generation of a store together: what is new, with what has not changed since.

DuckDB does it on the disk, so that a large record needs little memory. Lines that were written to
are made anew whole; every other line keeps its rows, and every child and line its number.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from heed.standards.copies import Copy
from heed.standards.engines.columns import (
    ABOUT,
    CHILD,
    CHILDREN_IN_A_BLOCK,
    LINE,
    STAY,
    STILL,
    Field,
    entry_schema,
)

_ROWS = 250_000
_EMPTY = {"entries": entry_schema(()), "about": ABOUT, "children": CHILD, "lines": LINE}


_OF_THE_DISK = (duckdb.IOException, duckdb.TransactionException, duckdb.OutOfMemoryException)


@contextmanager
def assembly(folder: Path, fields: Sequence[Field], before: Copy | None) -> Iterator["Assembly"]:
    """An assembly, closed at the end; raises OSError when the disk does not hold it."""
    opened = Assembly(folder, fields, before)
    try:
        yield opened
    except _OF_THE_DISK as error:
        # Its last words say why: no space left, for example.
        raise OSError(str(error).splitlines()[0].rpartition(": ")[2]) from error
    finally:
        opened.close()


class Assembly:
    """A generation in the making, with what the last one holds (or nothing) at hand."""

    def __init__(self, folder: Path, fields: Sequence[Field], before: Copy | None) -> None:
        self._folder, self._fields = folder, fields
        self._schema = entry_schema(fields)
        self._duck = duckdb.connect(str(folder / "assembly.duckdb"))
        self._duck.execute("SET TimeZone = 'UTC'")
        # It would be drawn into whatever a command writes; Heed shows how far it is itself.
        self._duck.execute("SET enable_progress_bar = false")
        for name in _EMPTY:
            self._hold_before(name, before)

    def _hold_before(self, name: str, before: Copy | None) -> None:
        if before is None:
            schema = self._schema if name == "entries" else _EMPTY[name]
            self._duck.register(f"old_{name}", schema.empty_table())
            return
        store = before.store
        kept = store.files.values() if name == "entries" else [store.file(name)]
        files = ", ".join(_quoted(str(file)) for file in kept)
        self._duck.execute(f"CREATE VIEW old_{name} AS SELECT * FROM read_parquet([{files}])")  # noqa: S608

    def stage(self, batches: Iterable[pa.Table]) -> Iterator[int]:
        """Take in entries; yields how many there were in each batch."""
        self._duck.execute(f"CREATE TABLE staged ({self._columns()})")
        for batch in batches:
            self._duck.register("batch", batch)
            self._duck.execute("INSERT INTO staged BY NAME SELECT * FROM batch")
            yield batch.num_rows

    def hold(self, name: str, table: pa.Table) -> None:
        """Let the assembly see a small table."""
        self._duck.register(name, table)

    def finish(self, before: Copy | None) -> None:
        """Number what is new, and write every table of the generation."""
        for statement in (_NUMBERED_CHILDREN, _NUMBERED_LINES, _VERSIONS, _NEW_ROWS, _TOUCHED):
            self._duck.execute(statement.format(fields=self._named("v"), **_CONSTANTS))
        self._write("children", "SELECT child, id FROM child_numbers ORDER BY child", CHILD)
        self._write("lines", "SELECT line, id FROM line_numbers ORDER BY line", LINE)
        self._write("stays", _STAYS.format(**_CONSTANTS), STAY)
        self._write("about", _ABOUT, ABOUT)
        self._write_blocks(before)

    def close(self) -> None:
        """Let go of the files; what was only needed meanwhile is removed."""
        self._duck.close()
        for file in self._folder.glob("assembly.duckdb*"):
            with suppress(OSError):
                file.unlink()

    def _write_blocks(self, before: Copy | None) -> None:
        (self._folder / "entries").mkdir()
        touched = {row[0] for row in self._duck.execute("SELECT block FROM touched").fetchall()}
        for block, file in before.store.files.items() if before else ():
            if block not in touched:
                # The same file under another name: nothing in it has changed.
                (self._folder / "entries" / file.name).hardlink_to(file)
        named = ", ".join(f.name for f in self._schema if f.name != "place")
        for block in sorted(touched or ({0} if before is None else ())):
            query = _BLOCK.format(block=block, columns=named, order=", ".join(self._schema.names))
            self._write(f"entries/{block:06}", query, self._schema)
        entries = _quoted(str(self._folder / "entries" / "*.parquet"))
        self._write("corrected", _CORRECTED.format(entries=entries, **_CONSTANTS), self._schema)

    def _write(self, name: str, query: str, schema: pa.Schema) -> None:
        batches = self._duck.sql(query).to_arrow_reader(_ROWS)
        with pq.ParquetWriter(self._folder / f"{name}.parquet", schema, compression="zstd") as file:
            for batch in batches:
                file.write_table(pa.Table.from_batches([batch]).cast(schema))

    def _columns(self) -> str:
        types = {field.name: field.type for field in self._schema}
        own = {field.column: _SQL_TYPES[str(types[field.column])] for field in self._fields}
        return ", ".join(f'"{name}" {kind}' for name, kind in {**_STAGED, **own}.items())

    def _named(self, table: str) -> str:
        return "".join(f', {table}."{field.column}"' for field in self._fields)


_SQL_TYPES = {"string": "VARCHAR", "int32": "INTEGER", "list<item: string>": "VARCHAR[]"}
_SQL_TYPES["list<element: string>"] = "VARCHAR[]"
_STAGED = {
    **dict.fromkeys(("id", "line", "kind", "practitioner", "role", "agency", "team"), "VARCHAR"),
    **dict.fromkeys(("sequence", "recorded_at", "occurred_first", "occurred_last"), "BIGINT"),
    "restriction": "VARCHAR",
    "exactness": "TINYINT",
    "in_error": "BOOLEAN",
    "children": "VARCHAR[]",
    "about": "VARCHAR[]",
}
_CONSTANTS = {"still": STILL, "in_a_block": CHILDREN_IN_A_BLOCK}

# The numbers of before are kept; what is new is numbered on in a fixed order.
_NUMBERED_CHILDREN = """
CREATE TABLE child_numbers AS
WITH named AS (
    SELECT DISTINCT unnest(children) AS id FROM staged UNION SELECT child FROM stays
), fresh AS (SELECT id FROM named WHERE id NOT IN (SELECT id FROM old_children))
SELECT child, id FROM old_children UNION ALL
SELECT (row_number() OVER (ORDER BY id) + (SELECT count(*) FROM old_children) - 1)::INTEGER, id
FROM fresh
"""
_NUMBERED_LINES = """
CREATE TABLE line_numbers AS
WITH named AS (SELECT line AS id, min(sequence) AS began FROM staged GROUP BY line),
fresh AS (SELECT id, began FROM named WHERE id NOT IN (SELECT id FROM old_lines))
SELECT line, id FROM old_lines UNION ALL
SELECT row_number() OVER (ORDER BY began) + (SELECT count(*) FROM old_lines) - 1, id FROM fresh
"""
_VERSIONS = """
CREATE TABLE versions AS
SELECT s.* EXCLUDE (line, sequence, practitioner, role, agency, team), n.line,
       (row_number() OVER w)::INTEGER AS version,
       first_value(sequence) OVER w AS sequence,
       first_value(practitioner) OVER w AS practitioner,
       first_value(role) OVER w AS role,
       first_value(agency) OVER w AS agency,
       first_value(team) OVER w AS team,
       coalesce(lead(recorded_at) OVER w, {still}) AS known_until
FROM staged s JOIN line_numbers n ON n.id = s.line
WINDOW w AS (PARTITION BY s.line ORDER BY s.sequence
                 ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
"""
# A reading has a row for each child that the line was ever about.
_NEW_ROWS = """
CREATE TABLE new_rows AS
WITH ever AS (SELECT DISTINCT line, unnest(children) AS id FROM versions)
SELECT (c.child // {in_a_block})::INTEGER AS block, v.kind, c.child, v.line, v.version,
       v.recorded_at AS known_from, v.known_until,
       list_contains(v.children, e.id) AND NOT v.in_error AS stands,
       v.occurred_first, v.occurred_last,
       timezone('Europe/London', make_timestamptz(v.occurred_first))::DATE - DATE '1970-01-01'
           AS first_day,
       timezone('Europe/London', make_timestamptz(v.occurred_last))::DATE - DATE '1970-01-01'
           AS last_day,
       v.exactness, v.sequence, v.practitioner, v.role, v.agency, v.team,
       nullif(v.restriction, '') AS restriction{fields}
FROM versions v JOIN ever e ON e.line = v.line JOIN child_numbers c ON c.id = e.id
"""
_TOUCHED = "CREATE TABLE touched AS SELECT DISTINCT block FROM new_rows"
_BLOCK = """
WITH every AS (
    SELECT {columns} FROM old_entries
    WHERE block = {block} AND line NOT IN (SELECT line FROM new_rows)
    UNION ALL SELECT {columns} FROM new_rows WHERE block = {block}
), placed AS (
    SELECT *, (row_number() OVER (PARTITION BY child
               ORDER BY occurred_first, occurred_last, sequence, version) - 1)::INTEGER AS place
    FROM every
)
SELECT {order} FROM placed ORDER BY block, kind, child, place
"""
_CORRECTED = """
SELECT * FROM read_parquet({entries}) WHERE version > 1 OR known_until < {still}
ORDER BY child, place
"""
_ABOUT = """
WITH said AS (
    SELECT v.line, v.version, unnest(v.about) AS id FROM versions v
), rooted AS (
    SELECT DISTINCT s.line, s.version, coalesce(c.line, s.id) AS id
    FROM said s LEFT JOIN corrections c ON c.id = s.id
)
SELECT line, version, "of" FROM old_about WHERE line NOT IN (SELECT line FROM versions)
UNION ALL SELECT r.line, r.version, n.line FROM rooted r JOIN line_numbers n ON n.id = r.id
ORDER BY 1, 2, 3
"""
_STAYS = """
WITH said AS (
    SELECT n.child, household, since::DATE - DATE '1970-01-01' AS since,
           nullif(until, '')::DATE - DATE '1970-01-01' AS until,
           epoch_us(recorded::TIMESTAMP) AS told,
           epoch_us(nullif(ended_recorded, '')::TIMESTAMP) AS told_of_end
    FROM stays JOIN child_numbers n ON n.id = stays.child
), readings AS (
    SELECT child, household, since, {still} AS until, told AS known_from,
           coalesce(told_of_end, {still}) AS known_until
    FROM said
    UNION ALL
    SELECT child, household, since, until, told_of_end, {still} FROM said WHERE until IS NOT NULL
)
FROM readings WHERE known_from < known_until ORDER BY ALL
"""


def _quoted(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"
