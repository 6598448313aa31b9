"""The yearly evidence pack says what is known and what is not."""

import csv
import io
from datetime import UTC, datetime, timedelta

import pytest
from django.conf import LazySettings

from heed.assurance.landing import Rung
from heed.server.services.errors import NotFound
from heed.server.services.evidence import as_csv, evidence_pack, not_known
from tests.support.learning import POINT, child_d_published, discussed, learning_sent
from tests.support.recording import record, recorded_harm

pytestmark = pytest.mark.django_db


def rows(pack) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(as_csv(pack))))


def test_a_year_is_told_as_it_was_known_at_its_end(partnership, now) -> None:
    child_d_published(now=datetime(2025, 12, 1, tzinfo=UTC))
    discussed(partnership, learning_sent(partnership, now=now), now=now)
    before = {s.point.id: s for s in evidence_pack(2025, now=now).points}
    today = {s.point.id: s for s in evidence_pack(2026, now=now).points}
    assert before[POINT].rung is Rung.NOTHING
    assert today[POINT].rung is Rung.CHANGED


@pytest.mark.parametrize("year", [1999, 2027])
def test_a_year_that_has_not_begun_has_no_pack(year, now, db) -> None:
    with pytest.raises(NotFound):
        evidence_pack(year, now=now)


def test_what_is_not_known_is_said(partnership, now) -> None:
    child_d_published(now=now)
    states = {state.point.id: state for state in evidence_pack(2026, now=now).points}
    said = " ".join(not_known(states[POINT]))
    assert "Too few fell due to show numbers" in said
    assert "Nothing recorded says how families felt it." in said
    assert "Whether children’s lives are better" in said
    learning_sent(partnership, now=now)
    states = {state.point.id: state for state in evidence_pack(2026, now=now).points}
    assert "Not every team" in " ".join(not_known(states[POINT]))


def test_the_file_has_a_row_a_period_and_hides_small_numbers(
    partnership, now, settings: LazySettings
) -> None:
    child_d_published(now=now)
    when = now - timedelta(days=40)
    recorded_harm(partnership, now=when, answers={"harm": ["physical"]})
    record(partnership.social_worker, "cp_medical_considered", partnership.robin, now=when)
    hidden = [row for row in rows(evidence_pack(2026, now=now)) if row["standard"] == "CPM-1"]
    assert {(row["fell_due"], row["too_few_to_show"]) for row in hidden} == {("", "yes")}
    settings.HEED_SMALLEST_COUNT = 1
    shares = {
        row["share_met_in_time"]
        for row in rows(evidence_pack(2026, now=now))
        if (row["standard"], row["period_from"]) == ("CPM-1", "2026-02-01")
    }
    assert shares == {"95.0"}, "at least: that all were met is not told"
    settings.HEED_SMALLEST_COUNT = 0
    shown = [
        row
        for row in rows(evidence_pack(2026, now=now))
        if row["standard"] == "CPM-1" and row["fell_due"] not in ("", "0")
    ]
    [february] = shown
    assert february["period_from"] == "2026-02-01"
    assert (february["met_in_time"], february["fell_due"]) == ("1", "1")
