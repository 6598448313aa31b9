"""A partnership's own words for questions, hints and options; codes stay what they are."""

from collections.abc import Iterator

import pytest

from heed.practice import KINDS, kind_named
from heed.practice.own_words import UnreadableWords, use_own_words

_TIERS = {"concern_escalated": {"to_tier": {"options": {"two": "Service managers"}}}}


@pytest.fixture(autouse=True)
def _ours_again() -> Iterator[None]:
    yield
    for kind in KINDS:
        vars(kind).pop("questions", None)


def _question(kind: str, name: str):
    return next(q for q in kind_named(kind).questions if q.name == name)


def test_the_sixth_part_of_a_formulation_can_be_another() -> None:
    use_own_words({"formulation": {"sixth": {"question": "Which plan follows?", "hint": "Plan."}}})
    sixth = _question("formulation", "sixth")
    assert (sixth.text, sixth.hint) == ("Which plan follows?", "Plan.")
    assert _question("formulation", "protective").text == "What protects?"


def test_a_tier_can_have_another_name_and_keeps_its_code() -> None:
    before = _question("concern_escalated", "to_tier").options
    use_own_words(_TIERS)
    after = _question("concern_escalated", "to_tier").options
    assert [code for code, _ in after] == [code for code, _ in before]
    assert dict(after)["two"] == "Service managers"
    assert dict(after)["three"] == dict(before)["three"]
    reading = kind_named("concern_escalated").reading({"to_tier": "two", "why": "No answer."})
    assert reading[0].words == "Service managers"


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ({"formulatoin": {}}, "There is no kind “formulatoin”. The nearest is “formulation”."),
        ({"formulation": {"seventh": {"question": "?"}}}, "“Formulation” has no such question"),
        ({"formulation": {"sixth": "Plan"}}, "formulation.sixth: give a table"),
        ({"formulation": {"sixth": {"label": "Plan"}}}, "“label” is none of question, hint"),
        (
            {"concern_escalated": {"to_tier": {"options": {"five": "The mayor"}}}},
            "there is no option “five”",
        ),
        ({"formulation": {"sixth": {"question": " "}}}, "must be a text that is not empty"),
        ({"formulation": {"sixth": {"hint": 6}}}, "must be a text that is not empty"),
    ],
)
def test_words_for_what_is_not_asked_are_refused_and_nothing_changes(words, fault: str) -> None:
    before = _question("concern_escalated", "to_tier")
    with pytest.raises(UnreadableWords, match=fault[:20].replace("(", r"\(")) as refused:
        use_own_words({**_TIERS, **words} if words.keys() != _TIERS.keys() else words)
    assert fault in str(refused.value)
    assert _question("concern_escalated", "to_tier") == before
