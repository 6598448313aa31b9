"""When something happened, as exactly as it is known."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heed.clocks import Occurred, Precision, UnreadableDate, end_of, london_day, start_of

_DAYS = st.dates()
_MOMENTS = st.datetimes(
    min_value=datetime(1, 1, 2),  # noqa: DTZ001 - Hypothesis adds the zone
    max_value=datetime(9999, 12, 30),  # noqa: DTZ001
    timezones=st.timezones() | st.just(UTC),
    allow_imaginary=False,
)
_ANY = st.one_of(
    _MOMENTS.map(Occurred.at),
    _DAYS.map(Occurred.on),
    _DAYS.map(lambda day: Occurred.in_month(day.year, day.month)),
    st.tuples(_DAYS, _DAYS).map(lambda pair: Occurred.between(min(pair), max(pair))),
)


@given(_ANY)
def test_what_is_written_is_read_again(occurred: Occurred) -> None:
    assert Occurred.parse(str(occurred)) == occurred
    assert Occurred.parse(f"  {occurred}\n") == occurred


@given(_ANY)
def test_it_lies_between_its_first_and_its_last_moment(occurred: Occurred) -> None:
    assert occurred.first <= occurred.last
    assert occurred.is_exact == (occurred.first == occurred.last)
    assert occurred.first.tzinfo is UTC
    if not occurred.is_exact:
        assert occurred.first == start_of(occurred.first_day)
        assert occurred.last == end_of(occurred.last_day)
    if occurred.is_one_day:
        assert occurred.first_day == occurred.last_day


@given(st.text(max_size=30))
def test_anything_else_is_refused_in_words(text: str) -> None:
    try:
        Occurred.parse(text)
    except UnreadableDate as refusal:  # any other error fails the test
        assert str(refusal)  # noqa: PT017 - most texts are refused, a few are dates


@pytest.mark.parametrize(
    ("text", "precision", "words"),
    [
        ("2026-03-09T09:30:00Z", Precision.MOMENT, "9 March 2026, 09:30"),
        ("2026-06-09T09:30:00Z", Precision.MOMENT, "9 June 2026, 10:30"),
        ("2026-06-09T09:30:00+01:00", Precision.MOMENT, "9 June 2026, 09:30"),
        ("2026-03-09", Precision.DAY, "9 March 2026"),
        ("2026-03", Precision.MONTH, "March 2026"),
        (
            "2026-02-01/2026-03-15",
            Precision.ABOUT,
            "some time between 1 February 2026 and 15 March 2026",
        ),
    ],
)
def test_the_four_precisions_in_words(text: str, precision: Precision, words: str) -> None:
    occurred = Occurred.parse(text)
    assert occurred.precision is precision
    assert occurred.in_words() == words


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "“” is not a date"),
        ("9 March", "Write it like 2026-03-09T09:30:00Z"),
        ("2026-13", "is not a date"),
        ("2026-02-30", "is not a date"),
        ("2026-03-09T09:30:00", "needs its time zone"),
        ("9999-12-31T23:59:59-05:00", "is not a date"),
        ("0001-01-01T00:00:00+05:00", "is not a date"),
        ("2026-03-09/2026-03-08", "give the earlier day first"),
        ("2026-03-09/", "is not a date"),
    ],
)
def test_a_refusal_says_what_to_write(text: str, says: str) -> None:
    with pytest.raises(UnreadableDate) as caught:
        Occurred.parse(text)
    assert says in str(caught.value)


def test_a_moment_needs_its_time_zone() -> None:
    with pytest.raises(UnreadableDate, match="time zone"):
        Occurred.at(datetime(2026, 3, 9))  # noqa: DTZ001 - that is the mistake


def test_a_summer_day_begins_in_london() -> None:
    occurred = Occurred.on(date(2026, 6, 9))
    assert occurred.first == datetime(2026, 6, 8, 23, tzinfo=UTC)
    assert london_day(occurred.last) == date(2026, 6, 9)
