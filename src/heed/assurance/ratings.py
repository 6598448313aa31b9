"""How meetings were rated, forum by forum and quarter by quarter; small numbers are not shown."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from heed.assurance.measure import SMALLEST_SHOWN, in_steps
from heed.assurance.suppression import suppressed

YES = "fully"
"""The code of a plain yes."""


class Rating(NamedTuple):
    """One person's answers about one meeting of a forum, by the names of the questions."""

    forum: str
    day: date
    answers: Mapping[str, str]


class Quarter(NamedTuple):
    """A quarter of a calendar year."""

    year: int
    number: int

    def __str__(self) -> str:
        first = (self.number - 1) * 3 + 1
        return f"{date(self.year, first, 1):%b} to {date(self.year, first + 2, 1):%b %Y}"


class Trend(NamedTuple):
    """What a forum was rated like in a quarter.

    `number` is how many rated, and `shares` how many percent of those who answered a question said
    yes, in steps with open ends; either is None when it is of fewer than the smallest shown.
    """

    forum: str
    quarter: Quarter
    number: int | None
    shares: Mapping[str, int | None]


def quarter_of(day: date) -> Quarter:
    """The quarter in which a day lies."""
    return Quarter(day.year, (day.month - 1) // 3 + 1)


def trends(
    ratings: Iterable[Rating], questions: Sequence[str], *, smallest: int = SMALLEST_SHOWN
) -> tuple[Trend, ...]:
    """Every forum in every quarter in which it was rated, in order."""
    groups: dict[tuple[str, Quarter], list[Rating]] = defaultdict(list)
    for rating in ratings:
        groups[rating.forum, quarter_of(rating.day)].append(rating)
    numbers = suppressed({key: len(group) for key, group in groups.items()}, (), smallest=smallest)
    return tuple(
        Trend(
            forum,
            quarter,
            numbers[forum, quarter],
            {question: _share(group, question, smallest) for question in questions},
        )
        for (forum, quarter), group in sorted(groups.items())
    )


def _share(group: Sequence[Rating], question: str, smallest: int) -> int | None:
    answers = [rating.answers[question] for rating in group if question in rating.answers]
    if len(answers) < smallest:
        return None
    return int(in_steps(100 * sum(answer == YES for answer in answers) / len(answers)))
