"""The nightly check where only the engine of one child can judge: what differs is kept."""

from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from heed.server.services import checked_everyone
from heed.server.services.checked_everyone import check_everyone, last_checked
from heed.server.storage.models import Obligation
from tests.support.recording import recorded_harm

pytestmark = pytest.mark.django_db


def _not_compiled(*_: object, **__: object) -> None:
    raise ValueError("The engine of many does not know a standard.")


def test_what_differs_is_counted_and_logged_without_whose_it_is(
    partnership, now, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checked_everyone, "verify_everyone", _not_compiled)
    recorded_harm(partnership, now=now)
    assert last_checked() is None
    check_everyone(now=now)
    assert last_checked() == (now, 0)
    Obligation.objects.filter(standard="CPM-1").update(settled="met")
    with capture_logs() as logs:
        check_everyone(now=now + timedelta(days=1))
    assert last_checked() == (now + timedelta(days=1), 2)
    told = [line for line in logs if line["event"] == "obligation_differs"]
    assert len(told) == 2
    assert all(partnership.robin.record_number not in str(line) for line in told)
