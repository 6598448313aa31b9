"""Reading the record fast and in bulk, straight from the database into columns (ADBC).

One read sees one state of the record, whoever writes meanwhile. Numbers and texts come as the
columns need them: moments in microseconds since 1970, ids with dashes.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib import import_module
from typing import Any
from urllib.parse import quote

import pyarrow as pa
from django.db import connection

BATCH = 20_000

_ENTRY = """
SELECT sequence, {id} AS id, {line} AS line, kind, {first} AS occurred_first,
       {last} AS occurred_last, occurred, {recorded} AS recorded_at, {author} AS practitioner,
       author_role AS role, author_agency AS agency, author_team AS team,
       CAST(fields AS TEXT) AS fields, CAST(children AS TEXT) AS children,
       CAST(about AS TEXT) AS about, CAST(in_error AS INTEGER) AS in_error,
       restriction_why AS restriction, content_hash
FROM storage_entry WHERE line IN (SELECT line FROM storage_entry WHERE sequence > {since})
ORDER BY sequence
"""
_CORRECTIONS = "SELECT {id} AS id, {line} AS line FROM storage_entry WHERE id <> line"
_HASHES = "SELECT sequence, content_hash FROM storage_entry ORDER BY sequence"
_COUNT = """
SELECT count(*) AS n FROM storage_entry
WHERE line IN (SELECT line FROM storage_entry WHERE sequence > {since})
"""
_STAYS = """
SELECT {child} AS child, household, CAST(since AS TEXT) AS since,
       coalesce(CAST(until AS TEXT), '') AS until, CAST({told} AS TEXT) AS recorded,
       coalesce(CAST({told_of_end} AS TEXT), '') AS ended_recorded FROM storage_stay ORDER BY id
"""


class Reading:
    """One state of the record."""

    def __init__(self, opened: Any) -> None:  # noqa: ANN401 - a driver's connection
        self._opened = opened

    def count(self, *, since: int) -> int:
        """How many entries the lines have that were written to after this place."""
        [batch] = self._batches(_COUNT, since=since)
        return int(batch["n"][0].as_py())

    def entries(self, *, since: int) -> Iterator[pa.RecordBatch]:
        """Every entry of the lines that were written to after this place, in order of recording."""
        yield from self._batches(_ENTRY, since=since)

    def corrections(self) -> pa.Table:
        """For each entry that corrects another, the line that it belongs to."""
        return self._texts(_CORRECTIONS, "id", "line")

    def hashes(self) -> Iterator[tuple[int, str]]:
        """The place and content hash of every entry, in order of recording."""
        for batch in self._batches(_HASHES):
            columns = (batch["sequence"].to_pylist(), batch["content_hash"].to_pylist())
            yield from zip(*columns, strict=True)

    def stays(self) -> pa.Table:
        """Who lived where, from when and until when (empty while it lasts).

        When each end was recorded is in UTC.
        """
        columns = ("child", "household", "since", "until", "recorded", "ended_recorded")
        return self._texts(_STAYS, *columns)

    def _texts(self, query: str, *names: str) -> pa.Table:
        """A small table of texts; of no rows at all a driver cannot tell the types."""
        schema = pa.schema([(name, pa.string()) for name in names])
        rows = [batch.cast(schema) for batch in self._batches(query)]
        return pa.Table.from_batches(rows, schema)

    def _batches(self, query: str, *, since: int = 0) -> Iterator[pa.RecordBatch]:
        with closing(self._opened.cursor()) as cursor:
            if connection.vendor == "sqlite":
                cursor.adbc_statement.set_options(**{"adbc.sqlite.query.batch_rows": str(BATCH)})
            cursor.execute(query.format(since=int(since), **_written()))
            yield from cursor.fetch_record_batch()


@contextmanager
def reading() -> Iterator[Reading]:
    """The record as it is committed now, until the block ends."""
    with closing(_connected()) as opened:
        if connection.vendor == "postgresql":
            with closing(opened.cursor()) as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        yield Reading(opened)


def _connected() -> Any:  # noqa: ANN401 - a driver's connection
    settings = connection.settings_dict
    # Only the driver of the database in use need be installed.
    driver = import_module(f"adbc_driver_{connection.vendor}.dbapi")
    if connection.vendor == "sqlite":
        return driver.connect(f"file:{quote(str(settings['NAME']))}?mode=ro")
    login = f"{quote(settings['USER'])}:{quote(settings['PASSWORD'])}"
    place = f"{settings['HOST']}:{settings['PORT']}".rstrip(":")
    return driver.connect(f"postgresql://{login}@{place}/{quote(settings['NAME'])}")


def _written() -> dict[str, str]:
    """Each part of a query as this database writes it."""
    ids = {"id": "id", "line": "line", "author": "author_id", "child": "child_id"}
    told = {"told": "recorded_at", "told_of_end": "ended_recorded_at"}
    moments = {"first": "occurred_first", "last": "occurred_last", "recorded": "recorded_at"}
    if connection.vendor == "sqlite":
        # Django keeps an id as 32 figures and a moment as text in UTC.
        return {
            **{name: _dashed(column) for name, column in ids.items()},
            **moments,
            **told,
        }
    return {
        **{name: f"CAST({column} AS TEXT)" for name, column in ids.items()},
        **{n: f"CAST(extract(epoch FROM {c}) * 1000000 AS BIGINT)" for n, c in moments.items()},
        **{name: f"{column} AT TIME ZONE 'UTC'" for name, column in told.items()},
    }


def _dashed(column: str) -> str:
    parts = ((1, 8), (9, 4), (13, 4), (17, 4), (21, 12))
    return " || '-' || ".join(f"substr({column}, {start}, {size})" for start, size in parts)
