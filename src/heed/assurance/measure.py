"""How often a standard was met, with small numbers hidden from the public."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from heed.standards import Verdict

SMALLEST_SHOWN = 10
"""A local default: a number below it could point at one family."""


class Measure(NamedTuple):
    """How many obligations of a standard stand at each of the seven verdicts."""

    standard: str
    counts: Mapping[Verdict, int]

    @property
    def total(self) -> int:
        """All of them together."""
        return sum(self.counts.values())


class PublishedMeasure(NamedTuple):
    """A measure as the public sees it; None stands for “fewer than `smallest`”.

    The total is None as soon as any count is: otherwise subtraction would give the hidden one.
    """

    standard: str
    counts: Mapping[Verdict, int | None]
    total: int | None
    smallest: int

    @property
    def hides_something(self) -> bool:
        """Whether any number is not shown."""
        return None in self.counts.values()


def measure(standard: str, verdicts: Iterable[Verdict]) -> Measure:
    """The verdicts of a standard counted, all seven always, also those nothing stands at."""
    counted = Counter(verdicts)
    return Measure(standard, {verdict: counted[verdict] for verdict in Verdict})


def published(measured: Measure, *, smallest: int = SMALLEST_SHOWN) -> PublishedMeasure:
    """The measure without numbers under `smallest`, none and one alike.

    Nought is hidden as well: “nobody was missed” says something about everyone counted.
    """
    counts = {
        verdict: number if number >= smallest else None
        for verdict, number in measured.counts.items()
    }
    total = None if None in counts.values() else measured.total
    return PublishedMeasure(measured.standard, counts, total, smallest)
