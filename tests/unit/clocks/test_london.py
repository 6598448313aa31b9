"""Where moments and London days meet."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from heed.clocks import NoSuchTime, end_of, london_day, moment_in_london, start_of


def test_in_summer_london_is_an_hour_ahead() -> None:
    assert london_day(datetime(2026, 6, 1, 23, 30, tzinfo=UTC)) == date(2026, 6, 2)
    assert london_day(datetime(2026, 1, 1, 23, 30, tzinfo=UTC)) == date(2026, 1, 1)
    assert start_of(date(2026, 6, 2)) == datetime(2026, 6, 1, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "length"), [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 3, 9), 24)]
)
def test_a_day_lasts_until_the_next_begins(day: date, length: int) -> None:
    assert end_of(day) - start_of(day) == timedelta(hours=length) - timedelta(microseconds=1)
    assert end_of(day) + timedelta(microseconds=1) == start_of(day + timedelta(days=1))


def test_the_last_day_of_all_has_an_end() -> None:
    assert end_of(date.max) == datetime.max.replace(tzinfo=UTC)


def test_a_time_that_the_clocks_skipped_did_not_happen() -> None:
    with pytest.raises(NoSuchTime, match="01:30 did not happen on 29 March 2026"):
        moment_in_london(date(2026, 3, 29), time(1, 30))
    assert moment_in_london(date(2026, 3, 29), time(2)) == datetime(2026, 3, 29, 1, tzinfo=UTC)


def test_of_an_hour_that_happens_twice_the_first_is_meant() -> None:
    assert moment_in_london(date(2026, 10, 25), time(1, 30)) == datetime(
        2026, 10, 25, 0, 30, tzinfo=UTC
    )
