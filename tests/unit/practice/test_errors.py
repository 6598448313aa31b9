"""Each error an answer can meet becomes one sentence that says what to do."""

from datetime import date
from typing import Annotated, Any

import pytest
from pydantic import AfterValidator, Field, ValidationError

from heed.practice import KINDS, Detail, Kind, messages
from heed.practice.day import ComingDay, Day, NextDay, NotBefore, PastDay
from heed.practice.detail import ask
from heed.practice.errors import SENTENCES
from heed.practice.kind import event
from heed.practice.text import Line, Lines, Words
from heed.wording import Choice
from tests.support.answers import TODAY


class Colour(Choice):
    RED = "red", "Red"
    DARK_BLUE = "dark_blue", "Dark blue"


class Everything(Detail):
    line: Line | None = ask("Which line?", optional=True)
    words: Words | None = ask("Which words?", optional=True)
    lines: Lines | None = ask("Which lines?", optional=True)
    yes: bool | None = ask("Is it so?", optional=True)
    colour: Colour | None = ask("Which colour?", optional=True)
    colours: tuple[Colour, ...] | None = ask("Which colours?", optional=True)
    number: Annotated[int, Field(ge=2, le=5_000)] | None = ask("How many?", optional=True)
    day: Day | None = ask("Which day?", optional=True)
    past: PastDay | None = ask("Which day was it?", optional=True)
    coming: ComingDay | None = ask("Which day will it be?", optional=True)
    following: NextDay | None = ask("Which day comes next?", optional=True)
    after: (
        Annotated[Day, AfterValidator(NotBefore("day", "It cannot end before it starts."))] | None
    ) = ask("Which day did it end?", optional=True)
    needed: Line = ask("What is needed?")


KIND: Kind = event("everything", "Everything", Everything, guide=())
A_REAL_DAY = "Give a real day with its month and year, for example 9 3 2026 (or 2026-03-09)."
NOT_ONE = "Choose one of the answers listed"
A_NUMBER = "Give a whole number, for example 3."
A_LIST = "Give a list of answers, even when there is only one."


def told(**answers: Any) -> dict[str, str]:
    with pytest.raises(ValidationError) as raised:
        KIND.read({"needed": "This", **answers}, today=TODAY)
    return messages(KIND, raised.value)


@pytest.mark.parametrize(
    ("name", "answer", "sentence"),
    [
        ("needed", "", "Answer “What is needed?”."),
        ("needed", None, "Answer “What is needed?”."),
        ("line", "x" * 201, "This has 201 characters. Shorten it to 200 or fewer."),
        ("line", 5, "Write this answer as text."),
        ("words", ["a"], "Write this answer as text."),
        ("words", "a\ud800b", "Part of this text is damaged and cannot be read. Type it again."),
        (
            "words",
            "\x07beep",
            "There is a hidden character after “the start”. Delete it, or type that part again.",
        ),
        ("lines", "only one", "Give a list, with one line for each."),
        ("lines", ["a", 5], "Write this answer as text."),
        ("lines", ["a", "x" * 201], "This has 201 characters. Shorten it to 200 or fewer."),
        ("lines", [str(n) for n in range(51)], "This has 51 lines. Shorten it to 50 or fewer."),
        ("yes", "maybe", "Answer yes or no."),
        ("yes", 2, "Answer yes or no."),
        ("yes", {"a": 1}, "Answer yes or no."),
        ("colour", "drak_blue", NOT_ONE + ": “drak_blue” is not one of them. Did you mean "
         "“dark_blue”?"),
        ("colour", "zzz", NOT_ONE + ": “zzz” is not one of them."),
        ("colour", "z" * 99, NOT_ONE + f": “{'z' * 39}…” is not one of them."),
        ("colour", 7, NOT_ONE + "."),
        ("colours", "red", A_LIST),
        ("colours", ["red", "zzz"], NOT_ONE + ": “zzz” is not one of them."),
        ("number", "three", A_NUMBER),
        ("number", "1" * 5_000, A_NUMBER),
        ("number", 2.5, A_NUMBER),
        ("number", float("inf"), A_NUMBER),
        ("number", {"a": 1}, A_NUMBER),
        ("number", "1", "Give 2 or more."),
        ("number", 5_001, "Give 5,000 or less."),
        ("day", "2026-02-30", A_REAL_DAY),
        ("day", "next Tuesday", A_REAL_DAY),
        ("day", "86400", A_REAL_DAY),
        ("day", 86_400, A_REAL_DAY),
        ("day", "2026-03-09T10:00", A_REAL_DAY),
        ("day", "0026-03-09", "The year is 26. Give all four figures of the year, for example "
         "2026."),
        ("past", "2026-03-10", "This must be today or in the past. Check the day, month and "
         "year."),
        ("coming", "2026-03-08", "This must be today or later. Check the day, month and year."),
    ],
)  # fmt: skip
def test_one_sentence_for_each_error(name: str, answer: object, sentence: str):
    assert told(**{name: answer}) == {name: sentence}


def test_ending_before_starting_says_its_own_sentence():
    assert told(day="2026-03-09", after="2026-03-08") == {
        "after": "It cannot end before it starts."
    }


def test_an_end_is_not_judged_against_a_start_that_is_wrong_itself():
    assert list(told(day="2026-02-30", after="2026-03-08")) == ["day"]


def test_an_unknown_field_is_answered_with_the_nearest():
    assert told(colur="red") == {
        "colur": "Everything has no question “colur”. The nearest is “colour”. "
        "Rename it or leave it out."
    }


def test_an_unknown_field_is_refused_even_when_it_is_blank():
    assert list(told(colur="")) == ["colur"]


def test_a_kind_without_questions_has_no_nearest_field():
    empty = event("empty", "Empty", Detail, guide=())
    with pytest.raises(ValidationError) as raised:
        empty.read({"a": 1})
    assert messages(empty, raised.value) == {
        "a": "Empty has no question “a”. Rename it or leave it out."
    }


def test_answers_that_are_no_mapping_are_refused_as_a_whole():
    with pytest.raises(ValidationError) as raised:
        Everything.model_validate("text")
    assert messages(KIND, raised.value) == {
        "": "Give the answers as a list of questions, each with its answer."
    }


def test_messages_come_in_the_order_of_the_form_and_one_for_each_field():
    wrong = {"zzz": 1, "number": "x", "colours": ["x", "y"], "line": 5, "needed": None}
    assert told(colours=["x", "y"])["colours"].startswith("Choose one of the answers listed: “x”")
    assert list(told(**wrong)) == ["line", "colours", "number", "needed", "zzz"]


def test_an_error_nobody_foresaw_still_names_the_question():
    error = ValidationError.from_exception_data(
        "Everything", [{"type": "recursion_loop", "loc": ("line",), "input": "x"}]
    )
    assert messages(KIND, error) == {"line": "Check your answer to “Which line?”."}


def test_every_error_type_pydantic_can_report_for_our_answers_has_a_sentence():
    """Asks pydantic with many wrong values, so that a new release cannot add one unseen."""
    wrong = [
        None,
        "",
        "x" * 20_000,
        "\ud800",
        5,
        2.5,
        float("nan"),
        True,
        [],
        {},
        b"x",
        [[]],
        object(),
    ]
    seen = {"missing"}
    for kind in (KIND, *KINDS):
        for value in wrong:
            seen |= _types(kind, dict.fromkeys(kind.columns, value))
            seen |= _types(kind, {name: [value] for name in kind.columns})
    ours = {"unreadable_day", "hidden_character"}
    assert seen - ours <= set(SENTENCES)


def _types(kind: Kind, answers: dict[str, Any]) -> set[str]:
    try:
        kind.read(answers, today=TODAY)
    except ValidationError as error:
        return {detail["type"] for detail in error.errors()}
    return set()


def test_what_follows_cannot_come_before_what_happened() -> None:
    answers = {"needed": "This", "following": "2026-03-08"}
    KIND.read(answers, today=TODAY)
    KIND.read(answers, today=TODAY, happened=date(2026, 3, 8))
    with pytest.raises(ValidationError) as raised:
        KIND.read(answers, today=TODAY, happened=date(2026, 3, 9))
    says = "This is before the day of what is recorded here. Check the day, month and year."
    assert messages(KIND, raised.value) == {"following": says}
