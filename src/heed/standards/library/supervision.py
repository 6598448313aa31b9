"""Supervision of work with a child on a plan (practice reference 5)."""

from heed.clocks import months
from heed.standards.examples import examples
from heed.standards.library.patterns import ON_A_PLAN
from heed.standards.library.sources import LOCAL_DEFAULT, standard
from heed.standards.sayings import during, entries, repeated, role

CHILD_DISCUSSED = standard(
    "SUP-2",
    "While a child is on a plan, work with them is talked over in supervision every month.",
    asks="talk over work with this child in supervision",
    because=("supervision",),
    authority=LOCAL_DEFAULT,
    owner=role("team_manager"),
    trigger=during(ON_A_PLAN),
    expects=repeated(entries("supervision"), every=months(1)),
    opens="supervision",
)

STANDARDS = (CHILD_DISCUSSED,)

EXAMPLES = examples(
    CHILD_DISCUSSED,
    known_on="Thu 30 Apr 2026",
    met="""
    Mon 09 Mar 2026 10:00 | social care | plan started (category: neglect)
    Thu 09 Apr 2026 10:00 | social care (team manager) | supervision
    """,
    missed="""
    Mon 09 Mar 2026 10:00 | social care | plan started (category: neglect)
    """,
)
