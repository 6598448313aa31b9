"""Valid answers to any kind are kept and read exactly; what nobody can mean is refused."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from heed.practice import KINDS, Control, Kind, Question, messages
from tests.support.answers import TODAY, answers_for, full_answers, sample_answers

each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
any_answered = st.sampled_from(KINDS).flatmap(
    lambda kind: st.tuples(st.just(kind), answers_for(kind))
)
TEXT = [
    pytest.param(kind, question, id=f"{kind.name}.{question.name}")
    for kind in KINDS
    for question in kind.questions
    if question.control in (Control.LINE, Control.WORDS)
]
each_text = pytest.mark.parametrize(("kind", "question"), TEXT)


def _refusals(kind: Kind, answers: dict[str, Any]) -> dict[str, str]:
    with pytest.raises(ValidationError) as raised:
        kind.read(answers, today=TODAY)
    return messages(kind, raised.value)


@each_kind
def test_least_and_most_are_accepted(kind: Kind):
    for answers in (sample_answers(kind), full_answers(kind)):
        assert kind.stored(kind.read(answers, today=TODAY)) == answers


@each_kind
def test_each_required_question_is_asked_for_when_left_out(kind: Kind):
    required = [question for question in kind.questions if question.required]
    assert _refusals(kind, {}) == {q.name: f"Answer “{q.text}”." for q in required}
    blank = {q.name: [] if q.control is Control.ANY_OF else " " for q in required}
    assert list(_refusals(kind, blank)) == [question.name for question in required]


@given(any_answered)
def test_stored_answers_are_what_was_given(answered: tuple[Kind, dict[str, Any]]):
    kind, answers = answered
    assert kind.stored(kind.read(answers)) == answers


@given(any_answered)
def test_stored_json_reads_back_equal(answered: tuple[Kind, dict[str, Any]]):
    kind, answers = answered
    detail = kind.read(answers)
    assert kind.read(json.loads(json.dumps(kind.stored(detail)))) == detail


@given(any_answered)
def test_reading_shows_every_answered_question_in_order(answered: tuple[Kind, dict[str, Any]]):
    kind, answers = answered
    shown = kind.reading(answers)
    assert [answer.question.name for answer in shown] == [
        q.name for q in kind.questions if q.name in answers
    ]
    assert all(answer.words for answer in shown)


@given(any_answered)
def test_text_is_read_as_it_was_written(answered: tuple[Kind, dict[str, Any]]):
    kind, answers = answered
    for answer in kind.reading(answers):
        if answer.question.control in (Control.LINE, Control.WORDS):
            assert answer.words == answers[answer.question.name]


@given(any_answered)
def test_codes_are_never_shown(answered: tuple[Kind, dict[str, Any]]):
    kind, answers = answered
    for answer in kind.reading(answers):
        labels = dict(answer.question.options)
        given_answer = answers[answer.question.name]
        if answer.question.control is Control.ONE_OF:
            assert answer.words == labels[given_answer]
        if answer.question.control is Control.ANY_OF:
            assert answer.words == ", ".join(labels[code] for code in given_answer)


@given(any_answered, st.data())
def test_blank_optional_answers_are_not_kept(
    answered: tuple[Kind, dict[str, Any]], data: st.DataObject
):
    kind, answers = answered
    left = [q.name for q in kind.questions if q.name not in answers]
    blanks = {name: data.draw(st.sampled_from(["", "  ", "\n", None, [], [""]])) for name in left}
    assert kind.stored(kind.read({**answers, **blanks})) == answers


@each_text
def test_hidden_characters_are_refused_with_their_place(kind: Kind, question: Question):
    for hidden in ("\x00", "\x1b", "\x9b", "\u202e", "\u2066"):
        answers = {**sample_answers(kind), question.name: f"She said{hidden} no"}
        assert _refusals(kind, answers) == {
            question.name: "There is a hidden character after “She said”. "
            "Delete it, or type that part again."
        }


@each_text
def test_as_much_text_as_the_limit_is_accepted_and_one_more_is_not(kind: Kind, question: Question):
    limit = question.limit
    assert limit == (10_000 if question.control is Control.WORDS else 200)
    answers = {**sample_answers(kind), question.name: "é" * limit}
    assert kind.stored(kind.read(answers, today=TODAY)) == answers
    message = _refusals(kind, {**answers, question.name: "é" * (limit + 1)})[question.name]
    assert message == (f"This has {limit + 1:,} characters. Shorten it to {limit:,} or fewer.")


@each_kind
def test_every_error_is_told_at_once(kind: Kind):
    wrong = {question.name: {"not": "an answer"} for question in kind.questions}
    told = _refusals(kind, {**wrong, "unheard_of": 1})
    assert list(told) == [*(question.name for question in kind.questions), "unheard_of"]
    assert all(told.values())


@each_kind
def test_first_words_come_from_the_headline(kind: Kind):
    words = kind.first_words(full_answers(kind))
    shown = {answer.question.name: answer.words for answer in kind.reading(full_answers(kind))}
    assert words == "; ".join(shown[name] for name in kind.headline)
    assert kind.first_words({}) == ""
