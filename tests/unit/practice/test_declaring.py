"""What a declaration turns into: controls, limits, and answers that are kept as meant."""

from datetime import date, datetime
from typing import Any

import pytest
from pydantic import BaseModel

from heed.practice import Control, Detail
from heed.practice.day import Day, PastDay
from heed.practice.detail import ask
from heed.practice.kind import event
from heed.practice.question import UnsupportedQuestion, questions_of
from heed.practice.text import Line, Lines, Words
from heed.wording import Choice


class Colour(Choice):
    RED = "red", "Red"
    BLUE = "blue", "Dark blue"


class Everything(Detail):
    line: Line = ask("Which line?", hint="A short one.")
    words: Words | None = ask("Which words?", optional=True, child_words=True)
    lines: Lines | None = ask("Which lines?", optional=True)
    yes: bool | None = ask("Is it so?", optional=True)
    colour: Colour | None = ask("Which colour?", optional=True)
    colours: tuple[Colour, ...] | None = ask("Which colours?", optional=True)
    number: int | None = ask("How many?", optional=True)
    day: PastDay | None = ask("Which day?", optional=True)
    plain: str | None = ask("Which text?", optional=True)


KIND = event("everything", "Everything", Everything, guide=(), headline=("colour", "words"))


def kept(**answers: Any) -> dict[str, Any]:
    stored = KIND.stored(KIND.read({"line": "This", **answers}))
    assert stored.pop("line") == "This"
    return stored


def test_each_type_of_answer_has_its_control():
    assert {q.name: (q.control, q.limit) for q in KIND.questions} == {
        "line": (Control.LINE, 200),
        "words": (Control.WORDS, 10_000),
        "lines": (Control.LINES, 200),
        "yes": (Control.YES_NO, None),
        "colour": (Control.ONE_OF, None),
        "colours": (Control.ANY_OF, None),
        "number": (Control.NUMBER, None),
        "day": (Control.DAY, None),
        "plain": (Control.LINE, 200),
    }


def test_a_question_carries_what_was_declared():
    line, words, *_ = KIND.questions
    assert (line.text, line.hint, line.required, line.child_words) == (
        "Which line?",
        "A short one.",
        True,
        False,
    )
    assert (words.required, words.child_words) == (False, True)


def test_a_field_without_a_question_is_refused():
    class Silent(Detail):
        mark: Line

    with pytest.raises(UnsupportedQuestion, match=r"mark: declare it with ask\(\)"):
        questions_of(Silent)


def test_an_answer_no_control_can_ask_for_is_refused():
    class Inner(BaseModel):
        pass

    class Odd(Detail):
        inner: Inner = ask("Which inner?")

    with pytest.raises(UnsupportedQuestion, match="inner: no control can ask for"):
        questions_of(Odd)


def test_a_line_break_counts_once_and_is_kept_in_words():
    assert kept(words="One\r\ntwo ") == {"words": "One\ntwo"}
    assert kept(words="\r\n".join("x" * 5_000)) == {"words": "\n".join("x" * 5_000)}


def test_a_line_stays_one_line():
    assert kept(lines=["One \r\n two"]) == {"lines": ["One two"]}


def test_ordinary_marks_of_names_and_pictures_are_kept():
    for text in ("שלום \u200fabc", "Zoë 👩‍👧", "a\u200db", "tab\there"):
        assert kept(words=text) == {"words": text}


def test_each_choice_is_kept_once_in_the_order_given():
    assert kept(colours=["blue", "red", "blue"]) == {"colours": ["blue", "red"]}


def test_blank_lines_are_left_out():
    assert kept(lines=["", "One", " "]) == {"lines": ["One"]}


def test_no_and_nought_are_answers():
    assert kept(yes=False, number=0) == {"yes": False, "number": 0}
    assert [answer.words for answer in KIND.reading({"yes": False, "number": 0})] == ["No", "0"]


def test_a_form_may_send_words_for_yes_and_figures():
    assert kept(yes="yes", number="3") == {"yes": True, "number": 3}


def test_a_day_is_read_and_a_moment_is_not():
    assert kept(day=date(2026, 3, 9)) == {"day": "2026-03-09"}
    with pytest.raises(ValueError, match="real day"):
        kept(day=datetime(2026, 3, 9))  # noqa: DTZ001 - a moment without a zone is refused too


def test_days_are_not_judged_without_today():
    assert kept(day="2099-01-01") == {"day": "2099-01-01"}


def test_a_stored_answer_reads_in_words():
    stored = kept(lines=["a", "b"], yes=True, colours=["red", "blue"], day="2026-03-09")
    assert [answer.words for answer in KIND.reading(stored)] == [
        "a\nb",
        "Yes",
        "Red, Dark blue",
        "9 March 2026",
    ]


def test_a_code_that_is_no_longer_offered_still_reads():
    assert KIND.first_words({"colour": "green", "words": "as then"}) == "green; as then"


def test_answers_cannot_be_changed():
    detail = KIND.read({"line": "This"})
    with pytest.raises(ValueError, match="frozen"):
        detail.line = "That"  # type: ignore[attr-defined]


def test_day_types_are_days():
    class Days(Detail):
        some: Day = ask("Which day?")

    assert questions_of(Days)[0].control is Control.DAY
