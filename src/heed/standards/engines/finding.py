"""What one expectation comes to for one trigger, and how several come to one."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from heed.clocks import end_of
from heed.standards.obligation import Verdict

NEVER = end_of(date(9998, 12, 31))
"""When something is surely due that may not be due at all; a year short of the last a date holds,
so that it can still be shown in any time zone."""

AT_THE_END = end_of(date(9998, 12, 30))
"""When something without a time limit is due: once nothing more is recorded. Before `NEVER`, so
that a record that is over leaves only that open which its dates cannot tell."""


def end_of_named(day: date | None) -> datetime:
    """When a day that the record names is over; without one, or as far off, only at the end."""
    return AT_THE_END if day is None or day >= AT_THE_END.date() else end_of(day)


_BEST_FIRST = (Verdict.MET, Verdict.CANNOT_TELL, Verdict.MET_LATE)
_WORST_LAST = (Verdict.MET, Verdict.MET_LATE, Verdict.CANNOT_TELL)
_OPPOSITE = {
    Verdict.MET: Verdict.MISSED,
    Verdict.MISSED: Verdict.MET,
    # What came only when the time was over did not come within it.
    Verdict.MET_LATE: Verdict.MET,
}


class Finding(NamedTuple):
    """`settled` is None while nothing has answered; then it is due by `due_first`.

    When the trigger's date is imprecise it may not be due until `due_last`. What is settled only
    if nothing else comes is so once `settled_from` is past. What is missed before its time is over
    (broken, or shut out by what came first) was due when that came.
    """

    settled: Verdict | None
    due_first: datetime
    due_last: datetime
    answers: tuple[str, ...] = ()
    recorded_late: bool = False
    settled_from: datetime | None = None

    @property
    def stands(self) -> bool:
        """Whether it is met whatever may still come."""
        return self.settled is Verdict.MET and self.settled_from is None


def best_of(findings: Sequence[Finding]) -> Finding:
    """An alternative: the best settled part; open until the last part is due while none is."""
    for verdict in _BEST_FIRST:
        settled = [finding for finding in findings if finding.settled is verdict]
        if settled:
            # Of several the first, but what stands already before what only time brings.
            return min(settled, key=_soonest)
    unsettled = [finding for finding in findings if finding.settled is None]
    if not unsettled:
        return max(findings, key=lambda finding: finding.due_first)
    due_first = max(finding.due_first for finding in unsettled)
    return Finding(None, due_first, max(finding.due_last for finding in unsettled))


def _soonest(finding: Finding) -> tuple[bool, datetime]:
    return finding.settled_from is not None, finding.settled_from or NEVER


def all_of(findings: Sequence[Finding]) -> Finding:
    """A conjunction: missed with its first part that is; open until the first open part is due;
    the worst verdict once none is open."""
    missed = [finding for finding in findings if finding.settled is Verdict.MISSED]
    if missed:
        return min(missed, key=lambda finding: finding.due_first)
    answers = tuple(dict.fromkeys(a for finding in findings for a in finding.answers))
    unanswered = [finding for finding in findings if finding.settled is None]
    if unanswered:
        due_first = min(finding.due_first for finding in unanswered)
        return Finding(None, due_first, min(f.due_last for f in unanswered), answers)
    return _worst_of(findings)._replace(answers=answers, settled_from=_last_settled(findings))


def _worst_of(findings: Sequence[Finding]) -> Finding:
    worst = max((finding.settled for finding in findings), key=_WORST_LAST.index)
    parts = [finding for finding in findings if finding.settled is worst]
    if worst is Verdict.MET:
        late = any(finding.recorded_late for finding in parts)
        last_due = max(parts, key=lambda finding: finding.due_first)
        return last_due._replace(recorded_late=late)
    first_due = min(parts, key=lambda finding: finding.due_first)
    if worst is Verdict.CANNOT_TELL:
        return first_due._replace(due_last=max(finding.due_last for finding in parts))
    return first_due


def _last_settled(findings: Sequence[Finding]) -> datetime | None:
    return max((f.settled_from for f in findings if f.settled_from), default=None)


def none_of(finding: Finding, came: tuple[datetime, datetime]) -> Finding:
    """The contrary of what was found; `came` is when it can first have been met, and surely was.

    What has not come yet keeps it until the time is surely over; what came broke it then.
    """
    first, last = finding.due_first, finding.due_last
    if finding.settled is None:
        return Finding(Verdict.MET, last, last, settled_from=last)
    if finding.settled is Verdict.CANNOT_TELL:
        return finding._replace(due_first=came[0])
    if finding.settled is Verdict.MET and finding.settled_from:
        return Finding(None, finding.settled_from, finding.settled_from)
    if finding.stands:
        return Finding(Verdict.MISSED, *came, finding.answers)
    return Finding(_OPPOSITE[finding.settled], first, last, settled_from=finding.settled_from)


def not_sure(finding: Finding) -> Finding:
    """What was found when the trigger may not have been one: never surely late nor missed."""
    match finding.settled:
        case None:
            return finding._replace(due_last=NEVER)
        case Verdict.MET_LATE | Verdict.MISSED:
            return finding._replace(settled=Verdict.CANNOT_TELL)
        case _:
            return finding
