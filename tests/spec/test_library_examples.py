"""Every standard of the library turns out as its own examples say, on every engine."""

import pytest

from heed.practice import Question, kind_named
from heed.standards import Standard, Verdict
from heed.standards.drawing import CHILD
from heed.standards.examples import DrawnExample, turns_out
from heed.standards.library import EXAMPLES, LIBRARY
from tests.spec.expecting import Expect

_each_example = pytest.mark.parametrize(
    "example", EXAMPLES, ids=lambda example: f"{example.standard}-{example.verdict.value}"
)


@pytest.mark.parametrize("standard", LIBRARY.standards, ids=lambda standard: standard.id)
def test_each_standard_has_an_example_that_meets_it_and_one_that_does_not(
    standard: Standard,
) -> None:
    shown = {example.verdict for example in EXAMPLES if example.standard == standard.id}
    assert Verdict.MET in shown
    assert shown & {Verdict.MISSED, Verdict.MET_LATE}


@_each_example
def test_an_example_turns_out_as_it_says(expect: Expect, example: DrawnExample) -> None:
    standards = LIBRARY.named(example.standard)
    verdicts = expect.verdicts(standards, example.table, example.as_of, CHILD)
    assert turns_out(example, verdicts), verdicts


@_each_example
def test_an_example_speaks_only_of_what_can_be_recorded(example: DrawnExample) -> None:
    for entry in example.table.entries:
        questions = {question.name: question for question in kind_named(entry.kind).questions}
        for name, answer in entry.fields.items():
            assert _can_be_said(questions[name], answer), f"{entry.kind}: {name}: {answer}"


def test_met_is_not_said_of_a_record_in_which_something_was_done_late() -> None:
    met = DrawnExample("X-1", Verdict.MET, "")
    assert turns_out(met, [Verdict.MET, Verdict.PENDING])
    assert not turns_out(met, [Verdict.MET, Verdict.MET_LATE])
    assert not turns_out(met, [Verdict.PENDING])
    assert not turns_out(met, [])


def _can_be_said(question: Question, answer: object) -> bool:
    if not question.options:
        return bool(question.in_words(answer))
    codes = {code for code, _ in question.options}
    return set(answer if isinstance(answer, list) else [answer]) <= codes
