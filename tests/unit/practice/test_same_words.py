"""Long answers in the very words of an earlier entry are pointed out, and nothing else is."""

import pytest

from heed.practice import kind_named
from heed.practice.same_words import same_words

_CORE_GROUP = kind_named("core_group")
_LONG = "The children come to school fed and rested on four days of five."
_BEFORE = ("3 March 2026", {"evidence": _LONG, "not_done": "Nothing."})


def test_the_same_long_answer_is_pointed_out_with_its_day() -> None:
    (found,) = same_words(_CORE_GROUP, {"evidence": _LONG}, [_BEFORE])
    assert "has the same words as on 3 March 2026" in found


def test_spaces_lines_and_capitals_make_no_difference() -> None:
    typed = _LONG.upper().replace(" come", "\n  come")
    assert [*same_words(_CORE_GROUP, {"evidence": typed}, [_BEFORE])]


@pytest.mark.parametrize(
    "fields",
    [
        {"evidence": f"{_LONG} Their mother rang before the one day they were late."},
        {"not_done": "Nothing."},
        {"not_done": _LONG},
        {"progress": "better"},
        {},
    ],
)
def test_other_words_short_ones_and_other_questions_are_not(fields: dict[str, str]) -> None:
    assert [*same_words(_CORE_GROUP, fields, [_BEFORE])] == []


def test_what_a_child_says_again_is_never_pointed_out() -> None:
    said = {"child_words": "I want the shouting to stop and I want to stay with my mum."}
    assert [*same_words(kind_named("visit"), said, [("3 March 2026", said)])] == []


def test_the_newest_of_several_is_named() -> None:
    older = ("3 February 2026", {"evidence": _LONG})
    (found,) = same_words(_CORE_GROUP, {"evidence": _LONG}, [_BEFORE, older])
    assert "3 March 2026" in found
