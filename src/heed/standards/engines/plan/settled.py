"""How the plan writes what an expectation came to: the best first, as in `engines/finding.py`."""

from ibis.expr.types import IntegerValue

from heed.standards.obligation import Verdict

MET, CANNOT_TELL, MET_LATE, OPEN, MISSED, NOT_APPLICABLE = range(6)

PERHAPS_LATE = OPEN
"""How what may have come too late, if it came after at all, sorts among answers."""

VERDICTS = {
    MET: Verdict.MET,
    CANNOT_TELL: Verdict.CANNOT_TELL,
    MET_LATE: Verdict.MET_LATE,
    OPEN: None,
    MISSED: Verdict.MISSED,
    NOT_APPLICABLE: Verdict.NOT_APPLICABLE,
}

ORDER = 2**40
"""An answer sorts by how well it answers (× this), then by its place in the record."""

LINES, SEATS = 2**36, 2**16
"""An answer is written as (part it answers × SEATS + which of its answers it is) × LINES + line."""


def written(node: IntegerValue, seat: IntegerValue, line: IntegerValue) -> IntegerValue:
    """An answer in one number, so that answers sort by what they answer."""
    return (node.cast("int64") * SEATS + seat.cast("int64")) * LINES + line
