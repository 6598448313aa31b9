"""A replay says at every moment what judging the record at that moment says."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from heed.chronology import Chronology, Entry
from heed.people import Household
from heed.standards import Standard, load
from heed.standards.engines.memory import judge
from heed.standards.replay import replay
from tests.generative import strategies as some
from tests.generative.test_invariants import CALENDAR

MOMENTS = st.integers(0, (some.DAYS + 30) * 24).map(lambda n: some.START + timedelta(hours=n))


@given(
    some.chronologies(),
    some.standards(),
    some.standards(),
    some.households(),
    MOMENTS,
)
def test_a_replay_is_judging_again_at_every_moment(
    entries: list[Entry],
    one: Standard,
    other: Standard,
    household: Household,
    moment: datetime,
) -> None:
    """However few of the standards were judged again each time."""
    standards = load([one, other.model_copy(update={"id": "T"})]).standards
    chronology = Chronology(entries)
    told = replay(
        some.CHILD,
        chronology,
        load(standards),
        until=max(moment, some.END),
        calendar=CALENDAR,
        household=household,
    )
    judged = judge(
        some.CHILD,
        chronology,
        standards,
        as_of=moment,
        calendar=CALENDAR,
        household=household,
    )
    assert {(s.obligation, s.verdict) for s in told.at(moment)} == {
        (obligation, obligation.verdict(moment)) for obligation in judged
    }


@given(some.chronologies(), some.standards())
def test_stretches_follow_one_another(entries: list[Entry], standard: Standard) -> None:
    """None overlaps the next, and each differs from it."""
    told = replay(
        some.CHILD, Chronology(entries), load([standard]), until=some.END, calendar=CALENDAR
    )
    for history in told.histories:
        assert history.stretches[0].since in told.changes
        assert history.stood.done_unrecorded <= history.stood.whole
        _in_order(history.stretches)


def _in_order(stretches: Sequence) -> None:
    for before, after in pairwise(stretches):
        assert before.since < before.until <= after.since
        same = (before.obligation, before.verdict) == (after.obligation, after.verdict)
        assert not same or before.until < after.since
