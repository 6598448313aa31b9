"""What one expectation comes to for one trigger, and how several come to one."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from heed.standards.obligation import Verdict

_BEST_FIRST = (Verdict.MET, Verdict.CANNOT_TELL, Verdict.MET_LATE)


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
    """An alternative: the best settled part; the part due last while none is settled."""
    for verdict in _BEST_FIRST:
        for finding in findings:
            if finding.settled is verdict:
                return finding
    return max(findings, key=lambda finding: finding.due_last)


def all_of(findings: Sequence[Finding]) -> Finding:
    """A conjunction: the open part due first; the worst verdict once every part is settled."""
    answers = tuple(dict.fromkeys(a for finding in findings for a in finding.answers))
    late = any(finding.recorded_late for finding in findings)
    unanswered = [finding for finding in findings if finding.settled is None]
    if unanswered:
        due = min(unanswered, key=lambda finding: finding.due_first)
    else:
        due = max(findings, key=lambda finding: _worse(finding.settled))
    return due._replace(answers=answers, recorded_late=late)


def _worse(settled: Verdict | None) -> int:
    return [Verdict.MET, Verdict.MET_LATE, Verdict.CANNOT_TELL].index(settled or Verdict.MET)
