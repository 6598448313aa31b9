"""The multi-agency chronology read as a whole (practice reference 21)."""

from heed.clocks import working_days
from heed.standards.examples import examples
from heed.standards.library.patterns import CONFERENCE
from heed.standards.library.sources import LOCAL_DEFAULT, standard
from heed.standards.sayings import AUTHOR, answered, each, entries, preceded_by, role, says, shows

READ_BEFORE_CONFERENCE = standard(
    "CHR-4",
    "The chronology is read as a whole in the 20 working days before each conference.",
    asks="read the chronology as a whole, and say what it shows",
    because=(
        "cumulative-harm",
        "meeting-preparation",
    ),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(CONFERENCE),
    expects=preceded_by(entries("chronology_analysis"), at_most=working_days(20)),
    opens="chronology_analysis",
)

DISPUTE_ANSWERED = standard(
    "CHR-6",
    "When someone disputes what is recorded, what is done about it and that they were told is recorded within 5 working days.",
    asks="say what was done about the dispute, and tell whoever raised it",
    because=(
        "families-informed",
        "open-conversations",
    ),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("entry_disputed")),
    expects=shows(answered("dispute_answer"), says("told_them", True), within=working_days(5)),
)

STANDARDS = (
    READ_BEFORE_CONFERENCE,
    DISPUTE_ANSWERED,
)

EXAMPLES = (
    *examples(
        READ_BEFORE_CONFERENCE,
        met="""
        Wed 04 Mar 2026 10:00 | social care | chronology analysis
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care (conference chair) | initial conference (outcome: plan)
        """,
    ),
    *examples(
        DISPUTE_ANSWERED,
        met="""
        Mon 09 Mar 2026 10:00 | social care | entry disputed (disputed by: parent, dispute answer: Both accounts are kept, told them: yes)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | entry disputed (disputed by: parent)
        """,
    ),
)
