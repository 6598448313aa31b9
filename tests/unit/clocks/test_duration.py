"""How long is allowed, and until when that is."""

from datetime import UTC, date, datetime

import pytest
from pydantic import ValidationError

from heed.clocks import (
    Duration,
    calendar_days,
    deadline,
    end_of,
    england_and_wales,
    hours,
    months,
    weeks,
    working_days,
)

CALENDAR = england_and_wales(2020, 2032)
FRIDAY = datetime(2026, 3, 6, 16, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("allowed", "until"),
    [
        (working_days(0), end_of(date(2026, 3, 6))),
        (working_days(1), end_of(date(2026, 3, 9))),
        (calendar_days(1), end_of(date(2026, 3, 7))),
        (weeks(2), end_of(date(2026, 3, 20))),
        (months(0), end_of(date(2026, 3, 6))),
        (months(10), end_of(date(2027, 1, 6))),
        (hours(72), datetime(2026, 3, 9, 16, 30, tzinfo=UTC)),
    ],
)
def test_until_when(allowed: Duration, until: datetime) -> None:
    assert deadline(FRIDAY, allowed, CALENDAR) == until


@pytest.mark.parametrize(
    ("start", "count", "until"),
    [
        (date(2026, 8, 31), 3, date(2026, 11, 30)),
        (date(2026, 8, 31), 1, date(2026, 9, 30)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
    ],
)
def test_months_end_on_the_last_day_of_a_shorter_month(
    start: date, count: int, until: date
) -> None:
    noon = datetime(start.year, start.month, start.day, 12, tzinfo=UTC)
    assert deadline(noon, months(count), CALENDAR) == end_of(until)


@pytest.mark.parametrize(
    ("allowed", "words"),
    [
        (working_days(0), "the same day"),
        (calendar_days(0), "the same day"),
        (hours(0), "0 hours"),
        (working_days(1), "1 working day"),
        (working_days(15), "15 working days"),
        (hours(24), "24 hours"),
        (months(1), "1 month"),
    ],
)
def test_in_words(allowed: Duration, words: str) -> None:
    assert str(allowed) == words


def test_a_time_is_never_negative() -> None:
    with pytest.raises(ValidationError):
        working_days(-1)
