"""Time limits are data, and the standards that measure one carry the same number."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from heed.clocks import Duration
from heed.standards import Level
from heed.standards.library import LIBRARY
from heed.standards.library.time_limits import (
    TIME_LIMITS,
    TimeLimit,
    in_force,
)

_BINDING = {Level.STATUTE, Level.STATUTORY_GUIDANCE}
_each_limit = pytest.mark.parametrize("limit", TIME_LIMITS, ids=lambda limit: limit.id)


def _durations(part: Any) -> Iterator[Duration]:
    if isinstance(part, dict):
        if set(part) == {"n", "unit"}:
            yield Duration.model_validate(part)
        for inner in part.values():
            yield from _durations(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from _durations(inner)


def test_each_is_named_once() -> None:
    times = Counter(limit.id for limit in TIME_LIMITS)
    assert [name for name, number in times.items() if number > 1] == []
    assert len(times) > 60


@_each_limit
def test_it_is_measured_or_says_why_not(limit: TimeLimit) -> None:
    assert bool(limit.standards) is not bool(limit.unmeasured)


@_each_limit
def test_a_standard_that_measures_it_has_the_same_number_and_authority(limit: TimeLimit) -> None:
    for name in limit.standards:
        standard = LIBRARY.named(name)[-1]
        expects = standard.expects.model_dump(mode="json")
        assert limit.allowed in set(_durations(expects)), name
        assert (standard.authority.level in _BINDING) is (limit.authority.level in _BINDING), name


def test_no_standard_binds_by_law_without_a_time_limit_that_does() -> None:
    listed = {name for limit in TIME_LIMITS for name in limit.standards}
    binding = {standard.id for standard in LIBRARY if standard.authority.level in _BINDING}
    assert binding <= listed


@_each_limit
def test_what_binds_by_law_has_a_day_from_which_it_does(limit: TimeLimit) -> None:
    if limit.authority.level in _BINDING:
        assert limit.since > date.min
        assert limit.authority.to_verify


def test_limits_hold_from_their_day_on() -> None:
    before = {limit.id for limit in in_force(date(2023, 12, 14))}
    after = {limit.id for limit in in_force(date(2023, 12, 15))}
    assert "STAT-ICPC-1" not in before
    assert "STAT-ICPC-1" in after
    assert "FAM-1" in before & after
