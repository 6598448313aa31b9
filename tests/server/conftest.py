"""What holds for every test that has a database."""

from pathlib import Path

import pytest
from django.conf import settings
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django_tasks_db.management.commands import db_worker

_DATABASES = {"db", "django_db_setup", "partnership"}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What asks for no database says the same beside any: on PostgreSQL it is left out."""
    if "postgresql" not in settings.DATABASES["default"]["ENGINE"]:
        return
    here = Path(__file__).parent
    same = {item for item in items if here in item.path.parents and not _asks(item)}
    config.hook.pytest_deselected(items=list(same))
    items[:] = [item for item in items if item not in same]


def _asks(item: pytest.Item) -> bool:
    return bool(
        item.get_closest_marker("django_db")
        or _DATABASES.intersection(getattr(item, "fixturenames", ()))
    )


@pytest.fixture(autouse=True)
def _the_tests_transaction_stays_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing within a test closes the connection that its transaction is on.

    A worker and a served request do so around each piece of work; on PostgreSQL that would end
    the transaction in which the test is run.
    """
    monkeypatch.setattr(db_worker, "close_old_connections", lambda: None)
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
