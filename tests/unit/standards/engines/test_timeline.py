"""What is near a moment is found, whatever the dates; nothing that can matter is left out."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from heed.standards.engines.timeline import Timeline

START = datetime(2026, 3, 9, tzinfo=UTC)
MOMENTS = st.integers(0, 20).map(lambda n: START + timedelta(hours=n))
SPANS = st.lists(st.tuples(MOMENTS, MOMENTS).map(lambda pair: (min(pair), max(pair))))


@given(SPANS, MOMENTS, MOMENTS)
def test_all_that_can_have_been_between_two_moments(
    spans: list[tuple[datetime, datetime]], begins: datetime, ends: datetime
) -> None:
    found = list(Timeline(sorted(spans), lambda span: span).between(begins, ends))
    assert found == [span for span in sorted(spans) if span in found]
    assert {(one, other) for one, other in spans if other >= begins and one <= ends} <= {*found}


@given(SPANS, MOMENTS, MOMENTS)
def test_all_that_reach_a_moment_the_last_first(
    spans: list[tuple[datetime, datetime]], ends: datetime, reached_from: datetime
) -> None:
    timeline = Timeline(sorted(spans), lambda span: span)
    found = timeline.until(ends, lambda moment: moment >= reached_from)
    assert list(found.backwards()) == list(found)[::-1]
    assert {(one, other) for one, other in spans if other >= reached_from and one <= ends} <= {
        *found
    }


def test_of_exact_moments_only_those() -> None:
    moments = [START + timedelta(hours=n) for n in range(100)]
    timeline = Timeline(moments, lambda moment: (moment, moment))
    assert list(timeline.between(moments[40], moments[42])) == moments[40:43]
    assert list(timeline.only(moments[:2]).between(moments[1], moments[99])) == [moments[1]]
