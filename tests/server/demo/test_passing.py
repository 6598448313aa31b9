"""Months that pass in the demonstration: what is invented is recorded like everything else."""

from datetime import UTC, date, datetime

import pytest
from django.conf import LazySettings

from heed.server.demo.load import load
from heed.server.demo.passing import ACTS, Habit, Window, pass_months, windows
from heed.server.services.measures_over_time import months_of
from heed.server.services.verify import verify
from heed.server.storage.models import Entry, TeamEntry
from heed.standards.library import LIBRARY

NOW = datetime(2026, 11, 25, 8, 5, tzinfo=UTC)
STANDARD = "CPM-1"


class SteadyRandom:
    """A chance that never wavers."""

    def uniform(self, _low: float, _high: float) -> float:
        return 0

    def random(self) -> float:
        return 0


def _quietly(_done: int, _of: int) -> None:
    pass


def test_months_as_far_as_they_go() -> None:
    assert list(windows(date(2026, 11, 25), date(2027, 1, 25))) == [
        Window(date(2026, 11, 25), date(2026, 11, 30)),
        Window(date(2026, 12, 1), date(2026, 12, 31)),
        Window(date(2027, 1, 1), date(2027, 1, 25)),
    ]


def test_a_share_is_spread_evenly() -> None:
    habit = Habit(0.25, SteadyRandom())  # type: ignore[arg-type]
    habit.begin_month()
    assert [habit.does("A") for _ in range(8)].count(True) == 2
    assert [Habit(1.0, SteadyRandom()).does("B") for _ in range(3)] == [True] * 3  # type: ignore[arg-type]


@pytest.mark.django_db
class TestPassing:
    def test_what_passes_is_recorded_and_judged_and_holds(self) -> None:
        load(NOW, children=8)
        before = Entry.objects.count()
        until = pass_months(3, 1.0, now=NOW, progress=_quietly)
        assert until == datetime(2027, 2, 25, 8, 5, tzinfo=UTC)
        new = Entry.objects.order_by("sequence")[before:]
        assert {entry.kind for entry in new} > {"harm_incident", "cp_medical_considered"}
        assert all(NOW < entry.recorded_at <= until for entry in new)
        assert verify() == []

    @pytest.mark.parametrize(("share", "fewest", "most"), [(1.0, 0.9, 1.0), (0.0, 0.0, 0.1)])
    def test_people_do_what_they_are_asked_as_often_as_is_said(
        self, share: float, fewest: float, most: float
    ) -> None:
        load(NOW, children=8)
        until = pass_months(3, share, now=NOW, progress=_quietly)
        months = months_of({STANDARD}, now=until)[STANDARD][-2:]
        due = sum(month.due for month in months)
        assert due
        assert fewest <= sum(month.met for month in months) / due <= most

    def test_shortfalls_are_looked_for_as_the_months_end(self, settings: LazySettings) -> None:
        settings.HEED_SHORTFALL_FEWEST = 1
        load(NOW, children=8)
        pass_months(3, 0.0, now=NOW, progress=_quietly)
        found = TeamEntry.objects.filter(kind="shortfall_found")
        days = {row.recorded_at.date() for row in found}
        assert days <= {date(2026, 12, 1), date(2027, 1, 1), date(2027, 2, 1), date(2027, 2, 25)}
        assert len(days) > 1


def test_people_know_to_do_only_what_standards_ask_or_a_partnership_may_build() -> None:
    asked = {standard.opens for standard in LIBRARY}
    assert set(ACTS) - asked <= {"direct_work"}
