"""How the plan writes what an expectation came to: the best first, as in `engines/finding.py`."""

from heed.standards.obligation import Verdict

MET, CANNOT_TELL, MET_LATE, OPEN, NOT_APPLICABLE = range(5)

VERDICTS = {
    MET: Verdict.MET,
    CANNOT_TELL: Verdict.CANNOT_TELL,
    MET_LATE: Verdict.MET_LATE,
    OPEN: None,
    NOT_APPLICABLE: Verdict.NOT_APPLICABLE,
}

ORDER = 2**40
"""An answer sorts by how well it answers (× this), then by its place in the record."""

LINES = 2**44
"""An answer is written as the number of the part it answers × this + its line."""
