"""What people are told when an answer cannot be kept: what happened, and what to do."""

import difflib
from collections.abc import Callable
from typing import Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from heed.practice.kind import Kind
from heed.practice.question import Control, Question

WHOLE = ""
"""The name under which messages about the answers as a whole are given."""


class Trouble(NamedTuple):
    """One error pydantic reports about the answer to one question."""

    question: Question
    given: Any
    context: dict[str, Any]


def messages(kind: Kind, error: ValidationError) -> dict[str, str]:
    """One sentence for each field that has an error, in the order of the form."""
    questions = {question.name: question for question in kind.questions}
    found: dict[str, str] = {}
    for detail in error.errors(include_url=False):
        name = str(detail["loc"][0]) if detail["loc"] else WHOLE
        found.setdefault(name, _sentence(kind, questions.get(name), name, detail))
    order = list(questions)
    return dict(sorted(found.items(), key=lambda item: _place(order, item[0])))


def _place(order: list[str], name: str) -> int:
    return order.index(name) if name in order else len(order)


def _sentence(kind: Kind, question: Question | None, name: str, detail: ErrorDetails) -> str:
    if name == WHOLE:
        return "Give the answers as a list of questions, each with its answer."
    if question is None:
        return _unknown(kind, name)
    trouble = Trouble(question, detail["input"], detail.get("ctx", {}))
    if detail["type"] in OUR_OWN:
        return detail["msg"]
    return SENTENCES.get(detail["type"], _check)(trouble)


def _unknown(kind: Kind, name: str) -> str:
    nearest = difflib.get_close_matches(name, sorted(kind.columns), n=1, cutoff=0.0)
    meant = f" The nearest is “{nearest[0]}”." if nearest else ""
    return f"{kind.title} has no question “{_short(name)}”.{meant} Rename it or leave it out."


def _missing(trouble: Trouble) -> str:
    return f"Answer “{trouble.question.text}”."


def _not_an_option(trouble: Trouble) -> str:
    codes = [code for code, _ in trouble.question.options]
    if not isinstance(trouble.given, str):
        return "Choose one of the answers listed."
    nearest = difflib.get_close_matches(trouble.given, codes, n=1, cutoff=0.6)
    meant = f" Did you mean “{nearest[0]}”?" if nearest else ""
    return f"Choose one of the answers listed: “{_short(trouble.given)}” is not one of them.{meant}"


def _too_long(trouble: Trouble) -> str:
    length, limit = len(trouble.given.strip()), trouble.context["max_length"]
    return f"This has {length:,} characters. Shorten it to {limit:,} or fewer."


def _too_many(trouble: Trouble) -> str:
    length, limit = trouble.context["actual_length"], trouble.context["max_length"]
    return f"This has {length:,} lines. Shorten it to {limit:,} or fewer."


def _not_a_list(trouble: Trouble) -> str:
    if trouble.question.control is Control.LINES:
        return "Give a list, with one line for each."
    return "Give a list of answers, even when there is only one."


def _not_text(_: Trouble) -> str:
    return "Write this answer as text."


def _broken_text(_: Trouble) -> str:
    return "Part of this text is damaged and cannot be read. Type it again."


def _not_yes_or_no(_: Trouble) -> str:
    return "Answer yes or no."


def _not_a_number(_: Trouble) -> str:
    return "Give a whole number, for example 3."


def _too_small(trouble: Trouble) -> str:
    return f"Give {trouble.context['ge']:,} or more."


def _too_large(trouble: Trouble) -> str:
    return f"Give {trouble.context['le']:,} or less."


def _check(trouble: Trouble) -> str:
    return f"Check your answer to “{trouble.question.text}”."


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"


OUR_OWN = frozenset(
    {
        "before_it_happened",
        "ends_before_start",
        "future_day",
        "hidden_character",
        "not_on_the_scale",
        "past_day",
        "unreadable_day",
        "year_out_of_range",
    }
)
"""Errors raised by Heed's own answers, which already say what to do."""

SENTENCES: dict[str, Callable[[Trouble], str]] = {
    "missing": _missing,
    "enum": _not_an_option,
    "string_too_long": _too_long,
    "string_type": _not_text,
    "string_unicode": _broken_text,
    "too_long": _too_many,
    "tuple_type": _not_a_list,
    "bool_parsing": _not_yes_or_no,
    "bool_type": _not_yes_or_no,
    "int_parsing": _not_a_number,
    "int_parsing_size": _not_a_number,
    "int_type": _not_a_number,
    "int_from_float": _not_a_number,
    "finite_number": _not_a_number,
    "greater_than_equal": _too_small,
    "less_than_equal": _too_large,
}
"""What to say for each of pydantic's own errors that an answer can meet."""
