"""What every test may ask for.

Tests use savepoints only: flushing append-only tables is refused on both databases, so never
`transaction=True` and never `live_server`.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import hypothesis
import pytest
from django.conf import LazySettings

if TYPE_CHECKING:
    from tests.support.partnership import Partnership

# Playwright keeps an event loop running in the thread that later tests use the database in.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

# Small and repeatable by default; `make test-long` asks for the long profile.
hypothesis.settings.register_profile("short", max_examples=60, derandomize=True, deadline=None)
hypothesis.settings.register_profile("long", max_examples=5000, deadline=None)
hypothesis.settings.load_profile("short")


@pytest.fixture(autouse=True)
def _quick_passwords(settings: LazySettings) -> None:
    """Strong hashes take a tenth of a second each, which no test is about."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def now() -> datetime:
    """A Monday morning on which most stories are told: 16 March 2026, 10:00 in London."""
    return datetime(2026, 3, 16, 10, 0, tzinfo=UTC)


@pytest.fixture
def partnership(db: None) -> Partnership:
    """The invented partnership, with two children of one household and no entries yet."""
    # Tests of the field alone need not load the server.
    from tests.support.partnership import found_partnership

    return found_partnership()
