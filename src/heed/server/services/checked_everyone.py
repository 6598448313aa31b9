"""The nightly proof that judging everyone from nothing gives what was derived entry by entry."""

from datetime import datetime
from typing import NamedTuple

import duckdb
import structlog
from adbc_driver_manager.dbapi import Error as ReadingFailed
from django.conf import settings
from django.db import transaction

from heed.server.services.verify import Finding, obligations_one_by_one
from heed.server.services.verify_everyone import verify_everyone
from heed.server.storage import audit
from heed.server.storage.models import AuditRow

_WHAT = "checked_everyone"
_log = structlog.get_logger(__name__)


class Checked(NamedTuple):
    """When it was last checked, and how many differences there were."""

    at: datetime
    differing: int


def check_everyone(*, now: datetime) -> None:
    """Judge everyone from nothing, compare with what is stored, and keep how it came out.

    What differs is looked at twice, because people may record while it is judged.
    """
    findings = _findings(now)
    if findings:
        again = set(_findings(now))
        findings = [finding for finding in findings if finding in again]
    for finding in findings:
        _log.error("obligation_differs", says=finding.says)
    with transaction.atomic():
        audit.write([audit.Act(None, _WHAT, detail={"differing": len(findings)})], now=now)


def last_checked() -> Checked | None:
    """How the last check came out; None before the first. One query."""
    row = AuditRow.objects.filter(what=_WHAT).order_by("-id").first()
    return Checked(row.happened_at, int(row.detail["differing"])) if row else None


def _findings(now: datetime) -> list[Finding]:
    try:
        return verify_everyone(settings.HEED_STORE, now=now)
    except (ValueError, OSError, duckdb.Error, ReadingFailed) as trouble:
        _log.warning("checked_one_by_one", exc_info=trouble)
        return list(obligations_one_by_one())
