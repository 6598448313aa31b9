"""Someone's words, kept as they were said (C1), and a child's own words (C5)."""

from heed.wording.passage import Candidate, Passage
from heed.wording.quotations import within


def quoted(candidate: Candidate, passage: Passage) -> str | None:
    """Proper between quotation marks or below a heading that says whose words follow."""
    if within(candidate.start, candidate.end, passage.quoted):
        return "in quotation marks"
    if within(candidate.start, candidate.end, passage.headed):
        return "under a heading for someone's own words"
    return None
