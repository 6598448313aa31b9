"""One address chooses the database: SQLite in one file, or PostgreSQL."""

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

# WAL lets readers go on while one writes; NORMAL is durable in WAL save for the last moments
# before a power cut.
_SQLITE_START = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; "
    "PRAGMA cache_size=-32000; PRAGMA mmap_size=134217728; PRAGMA journal_size_limit=33554432"
)


def database(address: str, home: Path) -> dict[str, Any]:
    """Django's settings for a database address; raises ImproperlyConfigured when unreadable."""
    parts = urlsplit(address)
    if parts.scheme == "sqlite":
        return _sqlite(parts.path, home)
    if parts.scheme in ("postgres", "postgresql"):
        return _postgresql(address)
    raise ImproperlyConfigured(
        "HEED_DATABASE_URL must start with sqlite:/// or postgres://. "
        "For example sqlite:///var/heed.sqlite3."
    )


def _sqlite(path: str, home: Path) -> dict[str, Any]:
    # sqlite:///var/x is relative to the home folder, sqlite:////srv/x is absolute.
    file = home / path.removeprefix("/")
    file.parent.mkdir(parents=True, exist_ok=True)
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(file.absolute()),
        "OPTIONS": {
            # Deferred transactions that read and then write fail under load; these wait instead.
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": _SQLITE_START,
        },
    }


def _postgresql(address: str) -> dict[str, Any]:
    parts = urlsplit(address)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.removeprefix("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }
