"""Valid answers for any kind, made from its questions, so that a new kind is tried at once."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from heed.practice import Control, Kind, Question

TODAY = date(2026, 3, 9)
_HIDDEN = "".join(chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_VISIBLE = st.characters(
    codec="utf-8", exclude_categories=("Cc", "Cn", "Cs"), exclude_characters=_HIDDEN
)


def sample_answers(kind: Kind, *, today: date = TODAY) -> dict[str, Any]:
    """The least that can be answered: each required question, in stored form."""
    return {q.name: sample_answer(q, today=today) for q in kind.questions if q.required}


def full_answers(kind: Kind, *, today: date = TODAY) -> dict[str, Any]:
    """Every question answered, in stored form."""
    return {question.name: sample_answer(question, today=today) for question in kind.questions}


def sample_answer(question: Question, *, today: date = TODAY) -> Any:
    """One plain answer; days are today, which is neither past nor future."""
    if question.options:
        first = question.options[0][0]
        return [first] if question.control is Control.ANY_OF else first
    plain = {
        Control.LINE: "Ms Example, school nurse",
        Control.WORDS: "What was seen and heard, in order.",
        Control.LINES: ["Ms Example visits by Friday"],
        Control.YES_NO: True,
        Control.DAY: today.isoformat(),
        Control.NUMBER: 1,
    }
    return plain[question.control]


def answer_to(question: Question) -> st.SearchStrategy[Any]:
    """Any valid answer to one question, in stored form."""
    if question.options:
        code = st.sampled_from([code for code, _ in question.options])
        many = st.lists(code, min_size=1, unique=True)
        return many if question.control is Control.ANY_OF else code
    return _FREE[question.control]


@st.composite
def answers_for(draw: st.DrawFn, kind: Kind) -> dict[str, Any]:
    """Valid answers to a kind: every required question and any of the others, in stored form.

    Later questions get later days, so that nothing ends before it starts.
    """
    answers = {
        question.name: draw(answer_to(question))
        for question in kind.questions
        if question.required or draw(st.booleans())
    }
    days = [q.name for q in kind.questions if q.control is Control.DAY and q.name in answers]
    return answers | dict(zip(days, sorted(answers[name] for name in days), strict=True))


def _text(alphabet: st.SearchStrategy[str], longest: int) -> st.SearchStrategy[str]:
    return st.text(alphabet, min_size=1, max_size=longest).map(str.strip).filter(bool)


_LINES = _text(_VISIBLE, 40)
_FREE: dict[Control, st.SearchStrategy[Any]] = {
    Control.LINE: _LINES,
    Control.WORDS: _text(_VISIBLE | st.sampled_from("\n\t"), 80),
    Control.LINES: st.lists(_LINES, min_size=1, max_size=3, unique=True),
    Control.YES_NO: st.booleans(),
    Control.DAY: st.dates(date(2020, 1, 1), TODAY).map(date.isoformat),
    Control.NUMBER: st.integers(1, 100),
}
