"""The audit: one append-only chain of who did or saw what."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.db import connection

from heed.chronology import GENESIS
from heed.server.storage.entries import utc
from heed.server.storage.models import AuditRow

# Any number no one else uses; it names the end of the audit chain to PostgreSQL.
_AUDIT_LOCK = 4_842_131


class Act(NamedTuple):
    """What is to be written: who (None: Heed itself) did what, about which child, and why."""

    who: UUID | None
    what: str
    child: UUID | None = None
    why: str = ""
    detail: dict[str, Any] = {}  # noqa: RUF012 - a tuple's default that nothing changes


def write(acts: Sequence[Act], *, now: datetime) -> None:
    """Add to the end of the chain. Do it last in a transaction: others wait for its end."""
    _wait_for_the_end_of_the_chain()
    last = AuditRow.objects.order_by("-id").values_list("hash", flat=True).first()
    rows, previous = [], last or GENESIS
    for act in acts:
        row = AuditRow(
            who_id=act.who,
            child_id=act.child,
            what=act.what,
            why=act.why,
            happened_at=utc(now),
            detail=act.detail,
            previous=previous,
        )
        row.hash = previous = hash_of(row)
        rows.append(row)
    AuditRow.objects.bulk_create(rows)


def hash_of(row: AuditRow) -> str:
    """The SHA-256 of everything a row says, and of the hash before it."""
    content = [
        row.previous,
        str(row.who_id),
        str(row.child_id),
        row.what,
        row.why,
        row.happened_at.isoformat(),
        row.detail,
    ]
    writing = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(writing.encode()).hexdigest()


def first_break(rows: Iterable[AuditRow]) -> AuditRow | None:
    """The first row that does not follow from the one before it; None when the chain is whole."""
    previous = GENESIS
    for row in rows:
        if row.previous != previous or row.hash != hash_of(row):
            return row
        previous = row.hash
    return None


def _wait_for_the_end_of_the_chain() -> None:
    # SQLite has one writer at a time anyway.
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_AUDIT_LOCK])
