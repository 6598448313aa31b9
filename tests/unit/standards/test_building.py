"""A standard built from a few answers is one like any other."""

from datetime import date

import pytest

from heed.clocks import england_and_wales, working_days
from heed.practice import kind_named
from heed.standards import Verdict, load
from heed.standards.building import (
    Recipe,
    Tried,
    condition,
    conditions,
    read_recipe,
    standard_of,
    turned_out,
)
from heed.standards.language import Condition, DayNamed, FollowedBy

ANSWERS = {
    "because": "cumulative-harm",
    "when": "harm_incident",
    "then": "visit",
    "n": "3",
    "unit": "working day",
    "by": "social_worker",
    "asks": "see the child at home",
}
CALENDAR = england_and_wales()
MONDAY = date(2026, 3, 9)


def built(**changed: str):
    recipe = read_recipe({**ANSWERS, **changed})
    assert recipe is not None
    return standard_of(recipe, standard_id="OWN-1", dated=date(2026, 3, 1))


def test_it_says_what_it_asks_and_is_a_local_procedure() -> None:
    standard = built()
    assert standard.says == "After “Harm incident”, “Visit” is recorded within 3 working days."
    assert isinstance(standard.expects, FollowedBy)
    assert standard.expects.within == working_days(3)
    assert standard.authority.level == "local_procedure"
    assert standard.waiver is not None


def test_it_is_checked_like_the_library() -> None:
    vocabulary = {name: kind_named(name).columns for name in ("harm_incident", "visit", "waiver")}
    vocabulary["moved_away"] = kind_named("moved_away").columns
    standard = built(when_says="harm=physical", then_says="seen_alone=yes")
    assert len(load([standard], vocabulary=vocabulary)) == 1


def test_the_time_allowed_can_be_a_day_that_the_entry_names() -> None:
    standard = built(when="visit", then="visit", n="", until="next_visit")
    assert isinstance(standard.expects, FollowedBy)
    assert standard.expects.within == DayNamed(field="next_visit")
    assert standard.says == (
        "After “Visit”, “Visit” is recorded by the day given to “Which day is the next visit?”."
    )
    in_time = Tried(meets=True, happened=MONDAY, answered=date(2026, 3, 16))
    late = Tried(meets=False, happened=MONDAY, answered=date(2026, 3, 17))
    assert turned_out(standard, in_time, calendar=CALENDAR) is Verdict.MET
    assert turned_out(standard, late, calendar=CALENDAR) is Verdict.MET_LATE


def test_a_day_is_one_that_the_entry_asks_for_and_some_time_is_allowed() -> None:
    with pytest.raises(ValueError, match="has no question “seen” that names a day"):
        built(when="visit", n="", until="seen")
    assert read_recipe({**ANSWERS, "n": ""}) is None


def test_the_same_answers_have_the_same_hash_and_others_another() -> None:
    assert built().hash == built().hash
    assert built().hash != built(n="4").hash


@pytest.mark.parametrize("missing", ["because", "when", "then", "n", "unit", "by", "asks"])
def test_nothing_is_built_while_an_answer_is_missing(missing: str) -> None:
    assert read_recipe({name: a for name, a in ANSWERS.items() if name != missing}) is None


@pytest.mark.parametrize(("name", "wrong"), [("n", "some"), ("n", "-1"), ("unit", "fortnight")])
def test_nor_from_what_cannot_be_read(name: str, wrong: str) -> None:
    assert read_recipe({**ANSWERS, name: wrong}) is None


class TestConditions:
    def test_every_condition_offered_can_be_chosen(self) -> None:
        for name in ("harm_incident", "visit", "core_group"):
            kind = kind_named(name)
            assert all(condition(kind, says) for says, _words in conditions(kind))

    def test_lists_include_and_single_answers_are(self) -> None:
        harm = kind_named("harm_incident")
        assert condition(harm, "harm=physical") == Condition(
            field="harm", test="includes", values=("physical",)
        )
        assert condition(harm, "") is None

    @pytest.mark.parametrize("nonsense", ["nothing=1", "harm=boredom"])
    def test_nonsense_is_refused_in_words(self, nonsense: str) -> None:
        with pytest.raises(ValueError, match=r"question|answer"):
            condition(kind_named("harm_incident"), nonsense)


class TestTrying:
    @pytest.mark.parametrize(
        ("answered", "verdict"),
        [
            (MONDAY, Verdict.MET),
            (date(2026, 3, 12), Verdict.MET),
            (date(2026, 3, 13), Verdict.MET_LATE),
            (None, Verdict.MISSED),
        ],
    )
    def test_an_example_is_judged_as_a_record_would_be(self, answered, verdict) -> None:
        tried = Tried(meets=True, happened=MONDAY, answered=answered)
        for standard in (built(), built(about="on", when_says="harm=physical")):
            assert turned_out(standard, tried, calendar=CALENDAR) is verdict


def test_a_recipe_ignores_what_it_does_not_ask() -> None:
    assert Recipe.model_validate({**ANSWERS, "replaces": "OWN-1"}).n == 3
