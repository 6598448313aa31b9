"""What slips in the invented partnership is known to its teller, and Heed raises that and no more.

The teller writes a shortfall down when it plants one and never judges; the library of standards
knows nothing of the teller. All standards are asked, with no exceptions.
"""

from collections import Counter
from datetime import UTC, datetime

import pytest

from heed.server.demo.partnership import ToldFamily, partnership
from heed.server.demo.what_slips import SLIPS
from heed.standards.library import LIBRARY
from tests.support.told import obligations, raised

SOME, ALL = 60, 400

MOMENTS = {
    "a working morning": datetime(2026, 11, 18, 10, 30, tzinfo=UTC),
    "a Sunday night": datetime(2026, 11, 22, 22, 10, tzinfo=UTC),
    "a Monday after lunch": datetime(2027, 1, 11, 13, 40, tzinfo=UTC),
    "Easter Monday": datetime(2027, 3, 29, 9, 30, tzinfo=UTC),
    "the day the clocks go back": datetime(2026, 10, 25, 11, 0, tzinfo=UTC),
}
NOW = MOMENTS["a working morning"]


def _families(now: datetime = NOW, **more: int) -> list[ToldFamily]:
    return list(partnership(now, **more)[1])


@pytest.mark.parametrize("now", MOMENTS.values(), ids=MOMENTS.keys())
def test_heed_raises_what_slipped_and_nothing_else(now: datetime) -> None:
    _are_raised_exactly(_families(now, children=SOME), now)


def test_so_it_does_in_the_whole_partnership_where_every_standard_asks_something() -> None:
    families = _families(children=ALL)
    assert _are_raised_exactly(families, NOW) == {standard.id for standard in LIBRARY}
    slipped = Counter(s.standard for told in families for s in told.shortfalls)
    assert slipped.total() > 1000
    assert len(slipped) > 100


@pytest.mark.long
@pytest.mark.parametrize("now", MOMENTS.values(), ids=MOMENTS.keys())
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_and_in_partnerships_told_otherwise(now: datetime, seed: int) -> None:
    _are_raised_exactly(_families(now, children=ALL, seed=seed), now)


def _are_raised_exactly(families: list[ToldFamily], now: datetime) -> set[str]:
    """The standards that asked something; fails where Heed and the teller disagree."""
    asked = set[str]()
    for told in families:
        judged, known = list(obligations(told, now)), set(told.shortfalls)
        found = raised(judged, now)
        assert found - known == set(), f"raised and not planted: {told.family.household}"
        assert known - found == set(), f"planted and not raised: {told.family.household}"
        asked |= {obligation.standard for obligation in judged}
    return asked


def test_the_test_would_see_a_shortfall_that_nobody_wrote_down() -> None:
    """Leave one act out of a story without writing it down, and Heed raises it."""
    told = next(
        t for t in _families(children=SOME) if any(e.kind == "record_sent" for e in t.entries)
    )
    sent = next(entry for entry in told.entries if entry.kind == "record_sent")
    without = ToldFamily(told.family, tuple(e for e in told.entries if e is not sent))
    assert raised(obligations(without, NOW), NOW) - set(told.shortfalls)


def test_most_of_the_work_is_done_well() -> None:
    families = _families(children=ALL)
    children = [child for told in families for child in told.family.children]
    short = {shortfall.child for told in families for shortfall in told.shortfalls}
    assert len(children) / 10 < len(short) < len(children)


def test_slips_name_standards_of_the_library() -> None:
    known = {standard.id for standard in LIBRARY}
    assert {name for slip in SLIPS for name in slip.standards} <= known
