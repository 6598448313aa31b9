"""When a CP medical is considered, and what it asks of the others (practice reference 3.2, 3.3)."""

from heed.clocks import working_days
from heed.standards.examples import examples
from heed.standards.library.patterns import (
    MEDICAL_CONSIDERED,
    SECTION_47_STARTED,
)
from heed.standards.library.sources import LOCAL_DEFAULT, MEDICAL_PROCEDURES, standard
from heed.standards.sayings import (
    AUTHOR,
    answered,
    each,
    either,
    entries,
    excludes,
    followed_by,
    includes,
    preceded_by,
    role,
    says,
    says_one_of,
    shows,
)

MEDICAL_AFTER_PHYSICAL_HARM = standard(
    "CPM-1",
    "After each incident of physical harm, a CP medical is considered within 1 working day.",
    asks="consider a CP medical, looking at everything that came before",
    because=("cumulative-harm",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("harm_incident", where=(includes("harm", "physical"),))),
    expects=followed_by(MEDICAL_CONSIDERED, within=working_days(1)),
    opens="cp_medical_considered",
)

MEDICAL_AFTER_DISCLOSURE = standard(
    "CPM-1D",
    "After each incident of other harm in which the child tells someone that they were harmed, a "
    "CP medical is considered within 1 working day.",
    asks="consider a CP medical after what the child said",
    because=("cumulative-harm", "open-conversations"),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(
        entries("harm_incident", where=(says("disclosed", True), excludes("harm", "physical")))
    ),
    expects=followed_by(MEDICAL_CONSIDERED, within=working_days(1)),
    opens="cp_medical_considered",
)

SIBLINGS_ANSWERED = standard(
    "CPM-4",
    "When a CP medical is considered for one child, it is considered for each other child of the "
    "household within 1 working day, unless it was in the 10 working days before.",
    asks="say whether this child needs a CP medical too",
    because=("cumulative-harm", "challenge-cp-medical"),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(MEDICAL_CONSIDERED),
    for_whom="others",
    expects=either(
        followed_by(MEDICAL_CONSIDERED, within=working_days(1)),
        preceded_by(MEDICAL_CONSIDERED, at_most=working_days(10)),
    ),
    opens="cp_medical_considered",
)

MEDICAL_AFTER_PUNISHMENT = standard(
    "CPM-1P",
    "After physical punishment that left a mark, or when the child has not been looked at, a CP medical is considered within 1 working day.",
    asks="consider a CP medical after the child was hit",
    because=(
        "cumulative-harm",
        "open-conversations",
    ),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(
        entries("physical_punishment", where=(says_one_of("mark_left", "seen", "not_looked"),))
    ),
    expects=followed_by(MEDICAL_CONSIDERED, within=working_days(1)),
    opens="cp_medical_considered",
)

MEDICAL_QUESTION = standard(
    "CPM-2",
    "A strategy discussion that starts a section 47 enquiry says whether a CP medical is needed, and why.",
    asks="correct the record: say whether a CP medical is needed, and why",
    because=(
        "cumulative-harm",
        "meeting-preparation",
    ),
    authority=MEDICAL_PROCEDURES,
    owner=AUTHOR,
    trigger=each(SECTION_47_STARTED),
    expects=shows(answered("medical_question"), within=working_days(1)),
)

NOT_NEEDED_ASKED = standard(
    "CPM-3",
    "When a CP medical is thought not to be needed, the record names the paediatrician who was asked.",
    asks="say which paediatrician was asked",
    because=(
        "cumulative-harm",
        "challenge-cp-medical",
    ),
    authority=MEDICAL_PROCEDURES,
    owner=AUTHOR,
    trigger=each(entries("cp_medical_considered", where=(says("decision", "not_needed"),))),
    expects=shows(answered("paediatrician"), within=working_days(1)),
)

DECIDED_LATER = standard(
    "CPM-DEF",
    "A decision about a CP medical that was put off is made within 5 working days.",
    asks="decide whether the CP medical is needed",
    because=("cumulative-harm",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("cp_medical_considered", where=(says("decision", "deferred"),))),
    expects=followed_by(MEDICAL_CONSIDERED, within=working_days(5)),
    opens="cp_medical_considered",
)

STANDARDS = (
    MEDICAL_AFTER_PHYSICAL_HARM,
    MEDICAL_AFTER_DISCLOSURE,
    SIBLINGS_ANSWERED,
    MEDICAL_AFTER_PUNISHMENT,
    MEDICAL_QUESTION,
    NOT_NEEDED_ASKED,
    DECIDED_LATER,
)

EXAMPLES = (
    *examples(
        MEDICAL_AFTER_PHYSICAL_HARM,
        met="""
        Mon 09 Mar 2026 09:00 | school | harm incident (harm: [physical])
        Tue 10 Mar 2026 16:00 | social care | cp medical considered (decision: needed)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | school | harm incident (harm: [physical])
        """,
    ),
    *examples(
        MEDICAL_AFTER_DISCLOSURE,
        met="""
        Mon 09 Mar 2026 09:00 | school | harm incident (harm: [emotional], disclosed: yes)
        Tue 10 Mar 2026 16:00 | social care | cp medical considered (decision: not_needed)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | school | harm incident (harm: [emotional], disclosed: yes)
        """,
    ),
    *examples(
        SIBLINGS_ANSWERED,
        met="""
        home | child, sibling | since Thu 01 Jan 2026
        Mon 09 Mar 2026 15:00 | social care | cp medical considered (decision: needed) | child: sibling
        Tue 10 Mar 2026 09:00 | social care | cp medical considered (decision: not_needed)
        """,
        missed="""
        home | child, sibling | since Thu 01 Jan 2026
        Mon 09 Mar 2026 15:00 | social care | cp medical considered (decision: needed) | child: sibling
        """,
    ),
    *examples(
        MEDICAL_AFTER_PUNISHMENT,
        met="""
        Mon 09 Mar 2026 09:00 | school | physical punishment (with what: A belt, mark left: seen)
        Tue 10 Mar 2026 12:00 | social care | cp medical considered (decision: needed)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | school | physical punishment (with what: A belt, mark left: seen)
        """,
    ),
    *examples(
        MEDICAL_QUESTION,
        met="""
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (decision: section_47, medical question: Needed; Dr Ash sees her at two)
        """,
        missed="""
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (decision: section_47)
        """,
    ),
    *examples(
        NOT_NEEDED_ASKED,
        met="""
        Mon 09 Mar 2026 15:00 | social care | cp medical considered (decision: not_needed, paediatrician: Dr Ash)
        """,
        missed="""
        Mon 09 Mar 2026 15:00 | social care | cp medical considered (decision: not_needed)
        """,
    ),
    *examples(
        DECIDED_LATER,
        met="""
        Mon 09 Mar 2026 15:00 | social care | cp medical considered (decision: deferred)
        Thu 12 Mar 2026 15:00 | social care | cp medical considered (decision: needed)
        """,
        missed="""
        Mon 09 Mar 2026 15:00 | social care | cp medical considered (decision: deferred)
        """,
    ),
)
