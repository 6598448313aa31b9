"""Supervision of work with a child on a plan (practice reference 5)."""

from heed.clocks import months, working_days
from heed.standards.examples import examples
from heed.standards.library.patterns import ON_A_PLAN
from heed.standards.library.sources import LOCAL_DEFAULT, standard
from heed.standards.sayings import (
    AUTHOR,
    answered,
    during,
    each,
    either,
    entries,
    repeated,
    role,
    says_one_of,
    shows,
)

PLANNED = says_one_of("supervision_type", "managerial", "safeguarding", "reflective", "group")

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

REFLECTED = standard(
    "SUP-3",
    "Each planned supervision of a child's work goes through all four steps of reflection, or "
    "says which other model was used.",
    asks="write down what you reflected on: what happened, feelings, what it means, what next",
    because=("supervision",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("supervision", where=(PLANNED,))),
    expects=either(
        shows(
            answered("experience"),
            answered("reflect"),
            answered("conceptualise"),
            answered("experiment"),
            within=working_days(5),
        ),
        shows(answered("other_model"), within=working_days(5)),
    ),
)

DECISION_ON_RECORD = standard(
    "SUP-4",
    "What supervision decided about a child is on the child's record within 1 working day.",
    asks="put what was decided in supervision on the child's record",
    because=("supervision",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("supervision")),
    expects=shows(answered("decision"), within=working_days(1)),
)

STANDARDS = (CHILD_DISCUSSED, REFLECTED, DECISION_ON_RECORD)

EXAMPLES = (
    *examples(
        CHILD_DISCUSSED,
        known_on="Thu 30 Apr 2026",
        met="""
    Mon 09 Mar 2026 10:00 | social care | plan started (category: neglect)
    Thu 09 Apr 2026 10:00 | social care (team manager) | supervision
    """,
        missed="""
    Mon 09 Mar 2026 10:00 | social care | plan started (category: neglect)
    """,
    ),
    *examples(
        REFLECTED,
        met="""
        Mon 09 Mar 2026 10:00 | social care | supervision (supervision type: reflective, experience: The visit, reflect: Afraid, conceptualise: Two ideas, experiment: Ask her)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | supervision (supervision type: reflective, experience: The visit)
        """,
    ),
    *examples(
        DECISION_ON_RECORD,
        met="""
        Mon 09 Mar 2026 10:00 | social care | supervision (decision: See him alone)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | supervision
        """,
    ),
)
