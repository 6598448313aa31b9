"""Examples declared beside a standard: a drawn record, and how the standard turns out there.

They are what the standard's page shows and what its test judges, on every engine.
"""

from datetime import datetime, timedelta
from typing import NamedTuple

from heed.clocks import end_of, london_day
from heed.standards.drawing import Table, moment_or_end_of_day, read
from heed.standards.obligation import Verdict
from heed.standards.standard import Standard

_AFTERWARDS = timedelta(days=366)


class DrawnExample(NamedTuple):
    """A drawn record of one child, and the verdict that a standard comes to there.

    `known_on` is the day it is judged on; a year after its last row when it is not given, so that
    everything is due.
    """

    standard: str
    verdict: Verdict
    drawing: str
    known_on: str = ""

    @property
    def table(self) -> Table:
        """The drawing as values; raises UnreadableTable with the row that is wrong."""
        return read(self.drawing)

    @property
    def as_of(self) -> datetime:
        """The moment it is judged for."""
        if self.known_on:
            return moment_or_end_of_day(self.known_on)
        last = max(entry.recorded_at for entry in self.table.entries)
        return end_of(london_day(last + _AFTERWARDS))


def examples(
    standard: Standard, *, known_on: str = "", **drawings: str
) -> tuple[DrawnExample, ...]:
    """Examples of a standard, each named by its verdict: `met=`, `missed=`, `met_late=` …"""
    return tuple(
        DrawnExample(standard.id, Verdict[verdict.upper()], drawing, known_on)
        for verdict, drawing in drawings.items()
    )


def turns_out(example: DrawnExample, verdicts: list[Verdict]) -> bool:
    """Whether the verdicts are what the example says: met means that nothing was done late."""
    if example.verdict is Verdict.MET:
        return Verdict.MET in verdicts and set(verdicts) <= {Verdict.MET, Verdict.PENDING}
    return example.verdict in verdicts
