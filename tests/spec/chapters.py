"""The chapters of the handbook, made by telling each spec test to show what it expects."""

import inspect
from collections.abc import Callable, Iterator
from importlib import import_module
from types import ModuleType

from heed.standards.engines import memory
from heed.standards.handbook import Chapter, Example, Lesson
from tests.spec.expecting import Expect

CHAPTERS = (
    "each",
    "each_during",
    "nth",
    "while_repeated",
    "followed_by",
    "preceded_by",
    "shows",
    "recorded",
    "day_named",
    "any_of",
    "all_of",
    "none_of",
    "either_side",
    "times",
    "without",
    "without_a_time",
    "whole",
    "about",
    "conditions",
    "household",
    "owner",
    "working_days",
    "units_of_time",
    "unless",
    "waiver",
    "versions",
    "order",
    "imprecise_dates",
    "corrections",
    "late_recording",
    "as_known_on_a_day",
    "verdicts",
)


def chapters() -> tuple[Chapter, ...]:
    """Every chapter, in the order in which they are read."""
    return tuple(_chapter(import_module(f"tests.spec.test_{name}")) for name in CHAPTERS)


def _chapter(module: ModuleType) -> Chapter:
    title, _, about = inspect.getdoc(module).partition("\n\n")  # type: ignore[union-attr]
    tests = (test for name, test in vars(module).items() if name.startswith("test_"))
    lessons = (_lesson(test) for test in tests)
    return Chapter(title, f"{about}\n", tuple(lesson for lesson in lessons if lesson.examples))


def _lesson(test: Callable[..., None]) -> Lesson:
    examples: list[Example] = []
    expect = Expect(memory.judge, keep=examples.append)
    for arguments in _cases(test):
        test(expect, **arguments)
    return Lesson(inspect.getdoc(test) or "", tuple(examples))


def _cases(test: Callable[..., None]) -> Iterator[dict[str, object]]:
    """The arguments of each case of a test; one case without arguments when it has no table."""
    marks = [mark for mark in getattr(test, "pytestmark", []) if mark.name == "parametrize"]
    if not marks:
        yield {}
        return
    names, cases = marks[0].args
    for case in cases:
        yield dict(zip(names, getattr(case, "values", case), strict=True))
