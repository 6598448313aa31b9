"""What one expectation comes to for one trigger, and how several come to one."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from heed.clocks import end_of
from heed.standards.obligation import Verdict

NEVER = end_of(date(9998, 12, 31))
"""When something is surely due that may not be due at all; a year short of the last a date holds,
so that it can still be shown in any time zone."""

_BEST_FIRST = (Verdict.MET, Verdict.CANNOT_TELL, Verdict.MET_LATE)
_WORST_LAST = (None, Verdict.MET, Verdict.MET_LATE, Verdict.CANNOT_TELL)


class Finding(NamedTuple):
    """`settled` is None while nothing has answered; then it is due by `due_first`.

    When the trigger's date is imprecise it may not be due until `due_last`.
    """

    settled: Verdict | None
    due_first: datetime
    due_last: datetime
    answers: tuple[str, ...] = ()
    recorded_late: bool = False


def best_of(findings: Sequence[Finding]) -> Finding:
    """An alternative: the best settled part; open until the last part is due while none is."""
    for verdict in _BEST_FIRST:
        for finding in findings:
            if finding.settled is verdict:
                return finding
    due_first = max(finding.due_first for finding in findings)
    return Finding(None, due_first, max(finding.due_last for finding in findings))


def all_of(findings: Sequence[Finding]) -> Finding:
    """A conjunction: open until the first open part is due; the worst verdict once none is open."""
    answers = tuple(dict.fromkeys(a for finding in findings for a in finding.answers))
    unanswered = [finding for finding in findings if finding.settled is None]
    if unanswered:
        due_first = min(finding.due_first for finding in unanswered)
        return Finding(None, due_first, min(f.due_last for f in unanswered), answers)
    worst = max((finding.settled for finding in findings), key=_WORST_LAST.index)
    parts = [finding for finding in findings if finding.settled is worst]
    if worst is Verdict.MET:
        late = any(finding.recorded_late for finding in parts)
        last_due = max(parts, key=lambda finding: finding.due_first)
        return last_due._replace(answers=answers, recorded_late=late)
    first_due = min(parts, key=lambda finding: finding.due_first)
    if worst is Verdict.CANNOT_TELL:
        first_due = first_due._replace(due_last=max(finding.due_last for finding in parts))
    return first_due._replace(answers=answers)


def not_sure(finding: Finding) -> Finding:
    """What was found when the trigger may not have been one: never surely late nor missed."""
    match finding.settled:
        case None:
            return finding._replace(due_last=NEVER)
        case Verdict.MET_LATE:
            return finding._replace(settled=Verdict.CANNOT_TELL)
        case _:
            return finding
