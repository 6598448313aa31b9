"""Someone's words, kept as they were said (C1), and a child's own words (C5)."""

from heed.wording.occurrence import Occurrence
from heed.wording.quotations import below_a_heading, opened_before, within


def quoted(one: Occurrence) -> str | None:
    """Proper between quotation marks or below a heading that says whose words follow."""
    plain, start = one.passage.plain, one.start
    if opened_before(plain, start) and within(start, one.end, one.passage.quoted):
        return "in quotation marks"
    if below_a_heading(plain, start):
        return "under a heading for someone's own words"
    return None
