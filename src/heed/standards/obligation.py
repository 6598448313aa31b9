"""One standard applied to one trigger for one child."""

from dataclasses import dataclass
from datetime import date, datetime

from heed.clocks import london_day
from heed.wording import Choice


class Verdict(Choice):
    """How an obligation stands; all seven are always reported together."""

    MET = "met", "Met"
    MET_LATE = "met_late", "Met late"
    MISSED = "missed", "Missed"
    WAIVED = "waived", "Waived"
    PENDING = "pending", "Pending"
    NOT_APPLICABLE = "not_applicable", "Not applicable"
    CANNOT_TELL = "cannot_tell", "Cannot tell"


OPEN = frozenset({Verdict.PENDING, Verdict.MISSED, Verdict.CANNOT_TELL})
"""Verdicts on which somebody still has something to do."""


@dataclass(frozen=True, slots=True)
class Obligation:
    """What a standard requires after one trigger, and which entries settle it.

    Everything here changes only when an entry is recorded; what the passing of time alone changes
    is in `verdict`. `due_first` and `due_last` differ when the trigger's date is imprecise;
    `recorded_late` says that an act done in time was recorded only after it was due. What is
    settled while nothing else comes is so only once `settled_from` is past; until then it is
    pending.
    """

    standard: str
    version: str
    child: str
    trigger: str
    owner_role: str
    owner_practitioner: str | None
    owner_agency: str | None
    settled: Verdict | None
    due_first: datetime
    due_last: datetime
    waived_until: date | None = None
    waiver: str | None = None
    answers: tuple[str, ...] = ()
    recorded_late: bool = False
    settled_from: datetime | None = None

    def verdict(self, as_of: datetime) -> Verdict:
        """How it stands at a moment, given the entries it was judged from."""
        if self.settled_from is not None and as_of <= self.settled_from:
            return Verdict.PENDING
        if self.waived_until is not None and london_day(as_of) <= self.waived_until:
            return Verdict.WAIVED
        if self.settled is not None:
            return self.settled
        if as_of <= self.due_first:
            return Verdict.PENDING
        return Verdict.CANNOT_TELL if as_of <= self.due_last else Verdict.MISSED

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it one obligation: the standard, the child and the trigger."""
        return self.standard, self.child, self.trigger
