"""Assessments ask what happened to the child and change practice (practice reference 13)."""

from heed.clocks import working_days
from heed.standards.examples import examples
from heed.standards.library.sources import LOCAL_DEFAULT, standard
from heed.standards.sayings import AUTHOR, answered, each, entries, shows

ASSESSMENT = entries("assessment")

EXPERIENCES_AND_CHANGE = standard(
    "TIP-1",
    "Each assessment says what happened to the child, what it meant to them, and what practice "
    "will do differently.",
    asks="complete the assessment: what happened, what it meant, what we do differently",
    because=("trauma-informed",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(ASSESSMENT),
    expects=shows(
        answered("what_happened"),
        answered("meaning"),
        answered("practice_changes"),
        within=working_days(5),
    ),
)

BENEATH_CONSIDERED = standard(
    "TIP-2",
    "Each assessment says what may lie under what people see, or that it was looked for and "
    "nothing was found.",
    asks="say what may lie under what people see, or that none was found",
    because=("trauma-informed",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(ASSESSMENT),
    expects=shows(answered("beneath"), within=working_days(5)),
)

HARM_BY_SERVICES = standard(
    "TIP-3",
    "Each assessment says what services could do that would harm the child again.",
    asks="say what services could do that would harm again",
    because=("trauma-informed",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(ASSESSMENT),
    expects=shows(answered("harm_again"), within=working_days(5)),
)

STANDARDS = (EXPERIENCES_AND_CHANGE, BENEATH_CONSIDERED, HARM_BY_SERVICES)

EXAMPLES = (
    *examples(
        EXPERIENCES_AND_CHANGE,
        met="""
        Mon 09 Mar 2026 10:00 | social care | assessment (what happened: Three moves, meaning: Nobody stays, practice changes: [One worker throughout])
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | assessment (what happened: Three moves)
        """,
    ),
    *examples(
        BENEATH_CONSIDERED,
        met="""
        Mon 09 Mar 2026 10:00 | social care | assessment (beneath: [none_found])
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | assessment (presenting: Hits out at school)
        """,
    ),
    *examples(
        HARM_BY_SERVICES,
        met="""
        Mon 09 Mar 2026 10:00 | social care | assessment (harm again: Another change of worker)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | assessment (presenting: Hits out at school)
        """,
    ),
)
