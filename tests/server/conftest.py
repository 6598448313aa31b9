"""What holds for every test that has a database."""

import pytest
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django_tasks_db.management.commands import db_worker


@pytest.fixture(autouse=True)
def _the_tests_transaction_stays_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing within a test closes the connection that its transaction is on.

    A worker and a served request do so around each piece of work; on PostgreSQL that would end
    the transaction in which the test is run.
    """
    monkeypatch.setattr(db_worker, "close_old_connections", lambda: None)
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
