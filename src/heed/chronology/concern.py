"""A concern as its entries tell it: raised, answered, taken to the next tier, closed."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from heed.chronology.chronology import Chronology, Line

RAISED = "concern_raised"
ESCALATED = "concern_escalated"
ANSWERED = "concern_answered"
CLOSED = "concern_closed"
STEPS = frozenset({ANSWERED, ESCALATED, CLOSED})

FIRST_TIER = "one"
"""Between the two practitioners, before anybody takes the concern further."""


@dataclass(frozen=True)
class Concern:
    """One disagreement from the entry that raises it on; `steps` are in order of time."""

    raised: Line
    steps: tuple[Line, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        """The whole story."""
        return (self.raised, *self.steps)

    @property
    def tier(self) -> str:
        """Who it lies with: the tier it was last taken to."""
        return str(self._last(ESCALATED, "to_tier") or FIRST_TIER)

    @property
    def tiers(self) -> dict[str, Line]:
        """Each tier that the concern reached, with the line that took it there last."""
        reached = {FIRST_TIER: self.raised}
        taken = (line for line in self.steps if line.kind == ESCALATED)
        return reached | {line.entry.fields.get("to_tier", ""): line for line in taken}

    @property
    def is_immediate(self) -> bool:
        """Whether the child could be seriously harmed before it is settled."""
        return self.raised.entry.fields.get("immediate") is True

    @property
    def closing(self) -> Line | None:
        """The line that closed it; None while it is open, also when it was taken on again."""
        moves = [line for line in self.steps if line.kind in {CLOSED, ESCALATED}]
        return moves[-1] if moves and moves[-1].kind == CLOSED else None

    def latest(self, *fields: str) -> Any:  # noqa: ANN401 - a stored JSON value
        """The newest answer to any of these questions, asked again at several steps."""
        for line in reversed(self.lines):
            for field in fields:
                if (answer := line.entry.fields.get(field)) is not None:
                    return answer
        return None

    def _last(self, kind: str, field: str) -> Any:  # noqa: ANN401 - a stored JSON value
        answers = [line.entry.fields.get(field) for line in self.steps if line.kind == kind]
        return answers[-1] if answers else None


def concerns_in(chronology: Chronology) -> tuple[Concern, ...]:
    """Every concern of a chronology, in the order in which they were raised."""
    steps: dict[str, list[Line]] = defaultdict(list)
    stories = _stories(chronology)
    for line in chronology:
        for raised in stories.get(line.id, ()):
            if raised != line.id:
                steps[raised].append(line)
    return tuple(
        Concern(line, tuple(steps[line.id])) for line in chronology.by_kind.get(RAISED, ())
    )


def concern_of(line: Line, chronology: Chronology) -> Concern | None:
    """The concern that a line raises or is a step of; None when it is neither."""
    for concern in concerns_in(chronology):
        if line.id in {one.id for one in concern.lines}:
            return concern
    return None


def _stories(chronology: Chronology) -> dict[str, set[str]]:
    """For each line of a concern, what raised it; a step is about that, or about an earlier step.

    Steps mostly come in order, so that one pass over them is nearly always enough.
    """
    stories = {line.id: {line.id} for line in chronology.by_kind.get(RAISED, ())}
    waiting = [line for line in chronology if line.kind in STEPS]
    grown = True
    while grown:
        grown = False
        for line in waiting:
            found = {raised for about in line.about for raised in stories.get(about, ())}
            if found - stories.get(line.id, set()):
                stories[line.id] = stories.get(line.id, set()) | found
                grown = True
    return stories
