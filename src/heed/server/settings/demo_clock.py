"""The clock of the demonstration, which may be let run ahead; nothing else has one of its own.

Months that are to pass in a demonstration cannot be waited for, and entries are never dated back:
so its clock goes on by whole days, kept in a file beside its database, and every page says so.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.utils import timezone

_FILE = Path("var") / "demo" / "days-passed"


def days_passed(home: Path) -> int:
    """By how many days the demonstration in this folder is ahead."""
    file = home / _FILE
    return int(file.read_text("utf-8")) if file.exists() else 0


def keep_days_passed(home: Path, days: int) -> None:
    """Let this process, and each that starts after it, be so many days ahead."""
    file = home / _FILE
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(str(days), "utf-8")
    go_ahead(days)


def go_ahead(days: int) -> None:
    """Let Django's clock be so many days ahead: pages, sessions and jobs all ask it."""

    def now() -> datetime:
        return datetime.now(UTC) + timedelta(days=days)  # noqa: TID251 - a clock itself

    timezone.now = now  # noqa: TID251 - a clock itself
