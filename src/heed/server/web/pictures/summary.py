"""What the picture of a chronology says, in words and figures."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from heed.server.web.pictures.marks import Look, Mark, Silence, by_lane, silences


class LaneSummary(NamedTuple):
    """One agency's part: its first and last day, how much of each, and its longest silence.

    The silence counts from the agency's first mark up to the day of the picture.
    """

    lane: str
    first: date
    last: date
    harm: int
    events: int
    acts: int
    longest: Silence | None


def summarise(marks: Iterable[Mark], *, until: date) -> tuple[LaneSummary, ...]:
    """One row for each agency, in the order of the lanes."""
    return tuple(_row(lane, group, until) for lane, group in by_lane(marks).items())


def _row(lane: str, marks: Sequence[Mark], until: date) -> LaneSummary:
    looks = [mark.look for mark in marks]
    return LaneSummary(
        lane=lane,
        first=min(mark.first for mark in marks),
        last=max(mark.last for mark in marks),
        harm=looks.count(Look.HARM),
        events=looks.count(Look.EVENT),
        acts=looks.count(Look.ACT),
        longest=max(silences(marks, until=until), key=lambda s: s.days, default=None),
    )
