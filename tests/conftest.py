"""What every test may ask for.

Tests use savepoints only: flushing append-only tables is refused on both databases, so never
`transaction=True` and never `live_server`.
"""

from datetime import UTC, datetime

import pytest
from django.conf import LazySettings

from tests.support.partnership import Partnership, found_partnership


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
    return found_partnership()
