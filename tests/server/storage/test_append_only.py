"""The database itself refuses to change or remove what was recorded: tried by attack."""

import pytest
from django.core.checks import run_checks
from django.core.management import call_command
from django.db import Error, connection, transaction
from django.db.models import Model
from django.test import override_settings

from heed.server.storage.append_only import APPEND_ONLY, missing
from heed.server.storage.checks import append_only_triggers, immediate_transactions, secret_key
from heed.server.storage.models import (
    AuditRow,
    BuiltStandard,
    Entry,
    EntryLink,
    IssueSending,
    NewsletterIssue,
    ReviewStep,
    ReviewVersion,
    SendingResult,
    StandardChoice,
    Subscriber,
    TeamEntry,
)
from tests.support.partnership import Partnership
from tests.support.recording import recorded_harm

pytestmark = pytest.mark.django_db
TABLES = pytest.mark.parametrize("model", APPEND_ONLY, ids=lambda model: model.__name__)
sqlite_only = pytest.mark.skipif("connection.vendor != 'sqlite'")
postgresql_only = pytest.mark.skipif("connection.vendor != 'postgresql'")


@pytest.fixture(autouse=True)
def _something_recorded(partnership: Partnership, now) -> None:
    recorded_harm(partnership, now=now)
    officer = partnership.partnership_officer
    built = BuiltStandard.objects.create(
        hash="a" * 64, standard="OWN-1", content={}, built_by=officer, built_at=now
    )
    StandardChoice.objects.create(
        standard="OWN-1", use="off", since=now.date(), built=built, chosen_by=officer, chosen_at=now
    )
    version = ReviewVersion.objects.create(slug="child-k", number=1, content={}, saved_at=now)
    ReviewStep.objects.create(version=version, step="published", taken_at=now, begins_at=now)
    TeamEntry.objects.create(
        subject="partnership",
        kind="spoke_up",
        recorded_at=now,
        fields={},
        about=[],
        position=1,
        previous="a",
        hash="b",
    )
    reader = Subscriber.objects.create(email="a@example.org", token="t", asked_at=now)
    issue = NewsletterIssue.objects.create(title="News", made_by=officer, made_at=now)
    sending = IssueSending.objects.create(issue=issue, subscriber=reader, attempt=1, claimed_at=now)
    SendingResult.objects.create(sending=sending, result="accepted", happened_at=now)
    # What PostgreSQL still has to check would be refused first, for another reason.
    connection.check_constraints()


def test_every_table_of_what_was_recorded_is_guarded() -> None:
    assert set(APPEND_ONLY) == {
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
    }
    assert missing(connection) == []


def attack(statement: str) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, None)


def refuses(statement: str) -> None:
    with pytest.raises(Error, match="what was recorded is never changed or removed"):
        attack(statement)


@TABLES
def test_update_is_refused(model: type[Model]) -> None:
    refuses(f"UPDATE {model._meta.db_table} SET {_column(model)} = '{_other(model)}'")


@TABLES
def test_delete_is_refused(model: type[Model]) -> None:
    refuses(f"DELETE FROM {model._meta.db_table}")


@TABLES
@postgresql_only
def test_truncate_is_refused(model: type[Model]) -> None:
    refuses(f"TRUNCATE {model._meta.db_table} CASCADE")


@TABLES
@sqlite_only
@pytest.mark.parametrize("verb", ["INSERT OR REPLACE", "REPLACE"])
def test_replacing_a_row_by_its_key_is_refused(model: type[Model], verb: str) -> None:
    table = model._meta.db_table
    refuses(f"{verb} INTO {table} SELECT * FROM {table} LIMIT 1")


@sqlite_only
@pytest.mark.parametrize(
    ("model", "new_key"),
    [(Entry, "sequence"), (EntryLink, "id"), (AuditRow, "id")],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_replacing_a_row_by_another_unique_value_is_refused(
    model: type[Model], new_key: str
) -> None:
    table = model._meta.db_table
    columns = [field.column for field in model._meta.local_concrete_fields]
    chosen = ", ".join("999999" if column == new_key else f'"{column}"' for column in columns)
    names = ", ".join(f'"{column}"' for column in columns)
    refuses(f"INSERT OR REPLACE INTO {table} ({names}) SELECT {chosen} FROM {table} LIMIT 1")


@postgresql_only
def test_insert_on_conflict_update_is_refused() -> None:
    refuses(
        "INSERT INTO storage_auditrow SELECT * FROM storage_auditrow LIMIT 1 "
        "ON CONFLICT (id) DO UPDATE SET what = 'other'"
    )


@TABLES
def test_the_orm_is_refused_as_well(model: type[Model]) -> None:
    row = model._default_manager.first()
    assert row is not None
    for attempt in (
        row.save,
        row.delete,
        model._default_manager.all().delete,
        lambda: model._default_manager.update(**{_column(model): _other(model)}),
        lambda: model._default_manager.bulk_update([row], [_column(model)]),
    ):
        with pytest.raises(Error), transaction.atomic():
            attempt()
    assert model._default_manager.filter(pk=row.pk).exists()


def _column(model: type[Model]) -> str:
    return _A_COLUMN.get(model, "hash")


def _other(model: type[Model]) -> str:
    return "2" if _column(model) == "attempt" else "other"


_A_COLUMN: dict[type[Model], str] = {
    Entry: "reason",
    BuiltStandard: "standard",
    StandardChoice: "why",
    ReviewVersion: "slug",
    ReviewStep: "step",
    IssueSending: "attempt",
    SendingResult: "result",
}


@sqlite_only
def test_rebuilding_a_table_loses_its_triggers_and_migrate_puts_them_back() -> None:
    """A later migration that alters a column makes SQLite copy the table, without its triggers."""
    _rebuild_table(AuditRow)
    lost = missing(connection)
    assert len(lost) == 3
    found = append_only_triggers(databases=["default"])
    assert [error.id for error in found] == ["heed.E002"]
    assert "heed migrate" in (found[0].hint or "")
    call_command("migrate", verbosity=0)
    assert missing(connection) == []
    refuses("DELETE FROM storage_auditrow")


@postgresql_only
def test_altering_a_table_keeps_its_triggers() -> None:
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE storage_auditrow ALTER COLUMN what TYPE varchar(80)")
    assert missing(connection) == []


@postgresql_only
def test_a_disabled_trigger_counts_as_missing() -> None:
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE storage_auditrow DISABLE TRIGGER USER")
    assert len(missing(connection)) == 2


def _rebuild_table(model: type[Model]) -> None:
    """What `AlterField` does on SQLite, which will not do it inside a test's transaction."""
    table = model._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA defer_foreign_keys = ON")
        cursor.execute(f"SELECT sql FROM sqlite_master WHERE name = '{table}'")
        made = cursor.fetchone()[0].replace(f'"{table}"', f'"new__{table}"', 1)
        cursor.execute(made)
        cursor.execute(f'INSERT INTO "new__{table}" SELECT * FROM "{table}"')
        cursor.execute(f'DROP TABLE "{table}"')
        cursor.execute(f'ALTER TABLE "new__{table}" RENAME TO "{table}"')


@sqlite_only
def test_start_is_refused_without_immediate_transactions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(connection.settings_dict["OPTIONS"], "transaction_mode")
    assert [error.id for error in immediate_transactions()] == ["heed.E001"]


def test_start_is_refused_without_a_key_outside_the_demonstration() -> None:
    with override_settings(HEED_DEMO=False, HEED_SECRET_KEY_GIVEN=False):
        assert [error.id for error in secret_key()] == ["heed.E003"]
    with override_settings(HEED_DEMO=True, HEED_SECRET_KEY_GIVEN=False):
        assert secret_key() == []


def test_a_whole_database_passes_its_checks() -> None:
    assert run_checks(tags=["database"], databases=["default"]) == []
    assert immediate_transactions() == []
