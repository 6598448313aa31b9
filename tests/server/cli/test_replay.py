"""`heed replay` tells an operator what was recorded and asked, and nothing about who."""

from datetime import UTC, datetime, timedelta

import pytest

from heed.server.storage.models import AuditRow
from tests.server.cli.conftest import Heed
from tests.support.partnership import Partnership
from tests.support.recording import record, recorded_harm

MONDAY = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def number(partnership: Partnership) -> str:
    harm = recorded_harm(partnership, now=MONDAY).entry.id
    record(
        partnership.social_worker,
        "cp_medical_considered",
        partnership.robin,
        occurred=MONDAY + DAY,
        now=MONDAY + 3 * DAY,
        about=[harm],
    )
    return partnership.robin.record_number


def test_every_day_on_which_something_changed(heed: Heed, number: str) -> None:
    told = heed("replay", number.lower())
    assert told.exit_code == 0, told.output
    assert "16 March 2026\n    recorded: Harm incident, 16 March 2026, 10:00\n" in told.output
    assert "(CPM-1), due by 17 March 2026" in told.output
    assert "18 March 2026\n    missed: consider a CP medical" in told.output
    assert "stood 3 days, 2 of them done but not recorded: consider a CP medical" in told.output
    assert "Robin" not in told.output


def test_one_day_in_full(heed: Heed, number: str) -> None:
    told = heed("replay", number, "--day", "2026-03-18").output
    assert told.startswith(f"{number} as it was known at the end of 18 March 2026\n")
    assert "CPM-1, missed: Not recorded since “Harm incident”" in told
    assert "recorded that day" not in told
    assert (
        "The standards asked nothing more." in heed("replay", number, "--day", "2026-03-25").output
    )


def test_a_day_before_the_first_or_to_come(heed: Heed, number: str) -> None:
    before = heed("replay", number, "--day", "1850-02-28")
    assert before.output == (
        f"Nothing was recorded about {number} by 28 February 1850.\n"
        "    The first entry was recorded on 16 March 2026.\n"
    )
    told = heed("replay", number, "--day", "2090-01-01")
    assert (before.exit_code, told.exit_code) == (0, 0)
    assert told.output.startswith("1 January 2090 is still to come; this is today.\n")


def test_it_is_written_into_the_audit(heed: Heed, number: str) -> None:
    heed("replay", number)
    row = AuditRow.objects.latest("pk")
    assert (row.who, row.what, row.why) == (None, "opened", "replayed the record")


def test_a_record_without_entries(heed: Heed, partnership: Partnership) -> None:
    assert heed("replay", "H-000003").output == "Nothing is recorded about H-000003.\n"
    on_a_day = heed("replay", "H-000003", "--day", "2026-03-18").output
    assert on_a_day == "Nothing was recorded about H-000003 by 18 March 2026.\n"


def test_a_number_or_a_day_that_cannot_be_read(heed: Heed, number: str) -> None:
    missing = heed("replay", "H-999999")
    assert (missing.exit_code, "looks like H-000123" in missing.output) == (1, True)
    wrong = heed("replay", number, "--day", "yesterday")
    assert (wrong.exit_code, "Write it like 2026-03-09" in wrong.output) == (1, True)
