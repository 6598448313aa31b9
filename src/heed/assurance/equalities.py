"""Whether services respond to everybody alike: standards met and not, by groups of children.

It compares what services did, never families; a difference is a question to look into. Numbers that
are too small are hidden so that they cannot be worked out from the others (`suppression`).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from heed.assurance.months import JUDGED
from heed.assurance.suppression import Sum, suppressed
from heed.practice.acts.described import Disabled, EthnicGroup, Sex
from heed.standards import Verdict
from heed.wording import Choice

NO_ANSWER = "no_answer"
"""The group of those about whom no answer is recorded: not asked, not known, or not said."""

CHILDREN, DUE, MET, NOT_IN_TIME = "children", "due", "met", "not_in_time"
PARTS = (CHILDREN, DUE, MET, NOT_IN_TIME)
EVERYONE = "everyone"

AGES = (("0", 0), ("1_to_4", 1), ("5_to_10", 5), ("11_to_15", 11), ("16_up", 16))
"""Age groups by the first year of each; a local default that follows the stages of school."""

_NO_ANSWERS = ("not_said", "not_known")


def _groups(answers: type[Choice]) -> tuple[str, ...]:
    return (*(code for code, _words in answers.options() if code not in _NO_ANSWERS), NO_ANSWER)


GROUPS: Mapping[str, tuple[str, ...]] = {
    "ethnicity": _groups(EthnicGroup),
    "sex": _groups(Sex),
    "disabled": _groups(Disabled),
    "age": tuple(name for name, _first in AGES),
}
"""What the response of services is compared by, and the groups of each."""

type Key = tuple[str, str, str]
"""By what is compared, the group, and the part."""


class Response(NamedTuple):
    """What standards asked for one child in a time, and how often it was met, late or missed."""

    groups: Mapping[str, str]
    counts: Mapping[Verdict, int]


class GroupRow(NamedTuple):
    """One group; None for a number that is not shown."""

    group: str
    numbers: Mapping[str, int | None]

    @property
    def percent(self) -> float | None:
        """The share met in time, where both of its numbers are shown."""
        met, due = self.numbers[MET], self.numbers[DUE]
        return 100 * met / due if met is not None and due else None

    @property
    def hides_something(self) -> bool:
        """Whether any of its numbers is not shown."""
        return None in self.numbers.values()


class Comparison(NamedTuple):
    """Everyone, and the groups of each thing compared by."""

    everyone: GroupRow
    by: Mapping[str, tuple[GroupRow, ...]]


def answer_group(answer: object) -> str:
    """The group of an answer as it is stored; of none, and of one that leaves it open."""
    return NO_ANSWER if answer is None or answer in _NO_ANSWERS else str(answer)


def age_group(born: date, day: date) -> str:
    """The group of a child's age on a day."""
    years = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    return [name for name, first in AGES if first <= max(0, years)][-1]


def compared(responses: Iterable[Response], *, smallest: int) -> Comparison:
    """The response to each group, without numbers that are small or that give a small one away."""
    counted = _counted(responses)
    shown = _shown_groups(counted)
    keys = _keys(shown)
    numbers = suppressed({key: counted[key] for key in keys}, _sums(keys), smallest=smallest)
    return Comparison(
        _row(numbers, EVERYONE, EVERYONE),
        {by: tuple(_row(numbers, by, group) for group in groups) for by, groups in shown.items()},
    )


def _shown_groups(counted: Mapping[Key, int]) -> dict[str, tuple[str, ...]]:
    """Every group, but that without an answer only where somebody is in it.

    That everybody answered says nothing of anyone, and as a small number it would hide another.
    """
    return {
        by: tuple(g for g in groups if g != NO_ANSWER or counted[by, g, CHILDREN])
        for by, groups in GROUPS.items()
    }


def _counted(responses: Iterable[Response]) -> Counter[Key]:
    counted: Counter[Key] = Counter()
    for response in responses:
        due = sum(response.counts.get(verdict, 0) for verdict in JUDGED)
        met = response.counts.get(Verdict.MET, 0)
        told = {CHILDREN: 1, DUE: due, MET: met, NOT_IN_TIME: due - met}
        for by, group in [(EVERYONE, EVERYONE), *response.groups.items()]:
            counted.update({(by, group, part): number for part, number in told.items()})
    return counted


def _keys(shown: Mapping[str, tuple[str, ...]]) -> Sequence[Key]:
    places = [(by, group) for by, groups in shown.items() for group in groups]
    return [(by, group, part) for by, group in [(EVERYONE, EVERYONE), *places] for part in PARTS]


def _sums(keys: Sequence[Key]) -> list[Sum[Key]]:
    """All that is known to hold: what was due was met or not, and the groups are everyone."""
    rows = dict.fromkeys((by, group) for by, group, _part in keys)
    due = [Sum((*row, DUE), ((*row, MET), (*row, NOT_IN_TIME))) for row in rows]
    parts: dict[tuple[str, str], list[Key]] = defaultdict(list)
    for by, group, part in keys:
        if by != EVERYONE:
            parts[by, part].append((by, group, part))
    whole = [Sum((EVERYONE, EVERYONE, part), tuple(own)) for (_by, part), own in parts.items()]
    return due + whole


def _row(numbers: Mapping[Key, int | None], by: str, group: str) -> GroupRow:
    return GroupRow(group, {part: numbers[by, group, part] for part in PARTS})
