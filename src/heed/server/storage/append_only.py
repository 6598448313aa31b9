"""Triggers by which the database itself refuses to change or remove what was recorded.

They stop the application and its mistakes, not the owner of the database: against that stands
the hash chain, by which any change shows.
"""

from typing import Any

from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Model, UniqueConstraint

from heed.server.storage.models import (
    AuditRow,
    BuiltStandard,
    Entry,
    EntryLink,
    IssueSending,
    ReviewStep,
    ReviewVersion,
    SendingResult,
    StandardChoice,
    TeamEntry,
)

APPEND_ONLY: tuple[type[Model], ...] = (
    Entry,
    EntryLink,
    AuditRow,
    BuiltStandard,
    StandardChoice,
    ReviewVersion,
    ReviewStep,
    TeamEntry,
    IssueSending,
    SendingResult,
)
_SAYS = "what was recorded is never changed or removed; record a correction"


def install_after_migrate(*, using: str, **_: Any) -> None:  # noqa: ANN401 - a signal's arguments
    """Put every trigger back; a migration may have rebuilt a table without them."""
    connection = connections[using]
    tables = set(connection.introspection.table_names())
    for model in APPEND_ONLY:
        if model._meta.db_table in tables:
            install(connection, model)


def install(connection: BaseDatabaseWrapper, model: type[Model]) -> None:
    """Guard one table."""
    with connection.cursor() as cursor:
        for statement in _statements(connection, model):
            # No parameters: psycopg would read the % signs of a function body as places for them.
            cursor.execute(statement, None)


def missing(connection: BaseDatabaseWrapper) -> list[str]:
    """The triggers that should guard an existing table and do not, by name."""
    with connection.cursor() as cursor:
        tables = set(connection.introspection.table_names(cursor))
        cursor.execute(_LIST[connection.vendor], None)
        present = {name for (name,) in cursor.fetchall()}
    return [
        name
        for model in APPEND_ONLY
        if model._meta.db_table in tables
        for name in _names(connection, model)
        if name not in present
    ]


_LIST = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    # A disabled trigger guards nothing, so it counts as missing.
    "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'",
}


def _names(connection: BaseDatabaseWrapper, model: type[Model]) -> list[str]:
    events = ("update", "delete", "replace") if connection.vendor == "sqlite" else ("row", "all")
    return [f"append_only_{model._meta.db_table}_{event}" for event in events]


def _statements(connection: BaseDatabaseWrapper, model: type[Model]) -> list[str]:
    if connection.vendor == "sqlite":
        return _sqlite(model, *_names(connection, model))
    return _postgresql(model, *_names(connection, model))


def _sqlite(model: type[Model], update: str, delete: str, replace: str) -> list[str]:
    table, refuse = model._meta.db_table, f"BEGIN SELECT RAISE(ABORT, '{_SAYS}'); END"
    # INSERT OR REPLACE removes the row it collides with, without firing the DELETE trigger.
    collides = " OR ".join(_collision(columns) for columns in _unique_columns(model))
    exists = f'EXISTS (SELECT 1 FROM "{table}" old WHERE {collides})'  # noqa: S608 - our own names
    return [
        *(f'DROP TRIGGER IF EXISTS "{name}"' for name in (update, delete, replace)),
        f'CREATE TRIGGER "{update}" BEFORE UPDATE ON "{table}" {refuse}',
        f'CREATE TRIGGER "{delete}" BEFORE DELETE ON "{table}" {refuse}',
        f'CREATE TRIGGER "{replace}" BEFORE INSERT ON "{table}" WHEN {exists} {refuse}',
    ]


def _collision(columns: tuple[str, ...]) -> str:
    return "(" + " AND ".join(f'old."{column}" = NEW."{column}"' for column in columns) + ")"


def _unique_columns(model: type[Model]) -> list[tuple[str, ...]]:
    columns = {f.name: str(f.column) for f in model._meta.local_concrete_fields}
    single = [(str(f.column),) for f in model._meta.local_concrete_fields if f.unique]
    together = [
        tuple(columns[name] for name in constraint.fields)
        for constraint in model._meta.constraints
        if isinstance(constraint, UniqueConstraint)
    ]
    return [*single, *together]


def _postgresql(model: type[Model], row: str, all_rows: str) -> list[str]:
    table = model._meta.db_table
    return [
        "CREATE OR REPLACE FUNCTION heed_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{_SAYS}' USING ERRCODE = 'restrict_violation'; END $$",
        f'DROP TRIGGER IF EXISTS "{row}" ON "{table}"',
        f'DROP TRIGGER IF EXISTS "{all_rows}" ON "{table}"',
        f'CREATE TRIGGER "{row}" BEFORE UPDATE OR DELETE ON "{table}" '
        "FOR EACH ROW EXECUTE FUNCTION heed_append_only()",
        f'CREATE TRIGGER "{all_rows}" BEFORE TRUNCATE ON "{table}" '
        "FOR EACH STATEMENT EXECUTE FUNCTION heed_append_only()",
    ]
