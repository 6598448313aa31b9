"""A line of a plan is advised on; a whole and clear one is left alone."""

import pytest

from heed.clocks import Occurred
from heed.practice import advice, kind_named
from heed.practice.smart import heeds_own, missing_parts, vague_words

WHOLE = {
    "concern": "Leo is late for school",
    "action": "Ms A brings Leo to school by 8:50 on all five days from 4 May",
    "outcome_for_child": "Leo starts each day with his class",
    "action_owner": "Ms A, mother",
    "measured_by": "The register, read by the school each Friday",
    "due": "2026-05-04",
    "fallback": "School fetches Leo, and we meet within a week",
}


def test_a_whole_and_clear_line_is_left_alone():
    assert missing_parts(WHOLE) == ()
    assert vague_words(WHOLE, heeds_own) == ()


@pytest.mark.parametrize(
    "part", ["outcome_for_child", "action_owner", "measured_by", "due", "fallback"]
)
def test_each_part_that_is_missing_is_named_once(part: str):
    fields = {name: answer for name, answer in WHOLE.items() if name != part}
    assert len(missing_parts(fields)) == 1


def test_a_weak_verb_is_named_with_something_better():
    [said] = vague_words(WHOLE | {"action": "Mum to engage with school"}, heeds_own)
    assert "engage" in said


def test_only_lines_of_a_plan_are_read_so():
    from datetime import date

    day = Occurred.on(date(2026, 3, 16))
    assert advice(kind_named("plan_line"), day, {"action": "monitor"})
    assert advice(kind_named("visit"), day, {"action": "monitor"}) == ()
