"""Measures count all seven verdicts and hide numbers that could point at one family."""

import pytest

from heed.assurance import measure, published
from heed.standards import Verdict


def test_all_seven_are_always_there() -> None:
    measured = measure("CPM-1", [Verdict.MET, Verdict.MET, Verdict.MISSED])
    assert set(measured.counts) == set(Verdict)
    assert (measured.counts[Verdict.MET], measured.counts[Verdict.WAIVED]) == (2, 0)
    assert measured.total == 3


@pytest.mark.parametrize(("number", "shown"), [(0, None), (1, None), (9, None), (10, 10)])
def test_a_number_under_ten_is_hidden_none_and_one_alike(number, shown) -> None:
    found = published(measure("CPM-1", [Verdict.MET] * number))
    assert found.counts[Verdict.MET] == shown


def test_a_hidden_number_cannot_be_got_by_subtraction() -> None:
    verdicts = [v for v in Verdict if v is not Verdict.MISSED for _ in range(20)]
    found = published(measure("CPM-1", [*verdicts, Verdict.MISSED]))
    assert [v for v, n in found.counts.items() if n is None] == [Verdict.MISSED]
    assert found.total is None
    assert found.hides_something


def test_when_nothing_is_hidden_the_total_is_shown() -> None:
    found = published(measure("CPM-1", [v for v in Verdict for _ in range(10)]))
    assert (found.total, found.hides_something) == (70, False)


def test_how_small_is_a_local_setting() -> None:
    found = published(measure("CPM-1", [Verdict.MET] * 5), smallest=5)
    assert (found.counts[Verdict.MET], found.smallest) == (5, 5)
