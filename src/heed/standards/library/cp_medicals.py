"""When a CP medical is considered, and how it goes from there (practice reference 3.2 to 3.6)."""

from heed.clocks import working_days
from heed.standards.examples import examples
from heed.standards.library.patterns import (
    MEDICAL_CONSIDERED,
    SECTION_47_STARTED,
    STRATEGY_DISCUSSION,
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


MEDICAL_REQUESTED = standard(
    "CPM-REQ",
    "When a CP medical is needed, it is requested within 1 working day.",
    asks="ask a paediatrician for the examination",
    because=("cumulative-harm",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("cp_medical_considered", where=(says("decision", "needed"),))),
    expects=followed_by(
        entries("cp_medical_requested", "cp_medical_examined"), within=working_days(1)
    ),
    opens="cp_medical_requested",
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


CONSENT_FIRST = standard(
    "CPM-6",
    "Consent is recorded before a CP medical.",
    asks="record who gave consent, and on what basis",
    because=(
        "cumulative-harm",
        "challenge-cp-medical",
    ),
    authority=MEDICAL_PROCEDURES,
    owner=role("social_worker"),
    trigger=each(entries("cp_medical_examined")),
    expects=preceded_by(
        entries("cp_medical_consent", where=(says("consent_answer", "given"),)),
        at_most=working_days(10),
    ),
    opens="cp_medical_consent",
)


CONSENT_REFUSED = standard(
    "CPM-REF",
    "When consent for a CP medical is refused, a strategy discussion is held within 1 working day.",
    asks="meet again about the refusal",
    because=(
        "cumulative-harm",
        "challenge-cp-medical",
    ),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("cp_medical_consent", where=(says("consent_answer", "refused"),))),
    expects=followed_by(STRATEGY_DISCUSSION, within=working_days(1)),
    opens="strategy_discussion",
)


REPORT_RECEIVED = standard(
    "CPM-7",
    "The written report of a CP medical is received within 3 working days.",
    asks="get the written report of the CP medical",
    because=("cumulative-harm",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=each(entries("cp_medical_examined")),
    expects=followed_by(entries("cp_medical_report"), within=working_days(3), about=True),
    opens="cp_medical_report",
)


CHILDS_VIEW = standard(
    "CPM-CV",
    "When a CP medical is needed, what the child thinks about it is recorded.",
    asks="ask the child what they think about the examination",
    because=(
        "cumulative-harm",
        "open-conversations",
    ),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("cp_medical_considered", where=(says("decision", "needed"),))),
    expects=either(
        shows(answered("child_view"), within=working_days(1)),
        followed_by(
            entries("cp_medical_consent", where=(answered("child_view"),)),
            within=working_days(1),
        ),
    ),
    opens="cp_medical_consent",
)


STANDARDS = (
    MEDICAL_AFTER_PHYSICAL_HARM,
    MEDICAL_AFTER_DISCLOSURE,
    SIBLINGS_ANSWERED,
    MEDICAL_AFTER_PUNISHMENT,
    MEDICAL_QUESTION,
    NOT_NEEDED_ASKED,
    MEDICAL_REQUESTED,
    DECIDED_LATER,
    CONSENT_FIRST,
    CONSENT_REFUSED,
    REPORT_RECEIVED,
    CHILDS_VIEW,
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
        MEDICAL_REQUESTED,
        met="""
        Mon 09 Mar 2026 15:00 | social care | cp medical considered (decision: needed)
        Mon 09 Mar 2026 16:00 | social care | cp medical requested (medical urgency: same_day) | about #1
        """,
        missed="""
        Mon 09 Mar 2026 15:00 | social care | cp medical considered (decision: needed)
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
    *examples(
        CONSENT_FIRST,
        met="""
        Mon 09 Mar 2026 15:00 | social care | cp medical consent (consent answer: given, basis of consent: parent)
        Mon 09 Mar 2026 17:00 | health (paediatrician) | cp medical examined (opinion: accident)
        """,
        missed="""
        Mon 09 Mar 2026 15:00 | social care | cp medical consent (consent answer: refused, basis of consent: parent)
        Mon 09 Mar 2026 17:00 | health (paediatrician) | cp medical examined (opinion: accident)
        """,
    ),
    *examples(
        CONSENT_REFUSED,
        met="""
        Mon 09 Mar 2026 15:00 | social care | cp medical consent (consent answer: refused, basis of consent: parent)
        Tue 10 Mar 2026 10:00 | social care | strategy discussion (decision: section_47)
        """,
        missed="""
        Mon 09 Mar 2026 15:00 | social care | cp medical consent (consent answer: refused, basis of consent: parent)
        """,
    ),
    *examples(
        REPORT_RECEIVED,
        met="""
        Mon 09 Mar 2026 17:00 | health (paediatrician) | cp medical examined (opinion: inflicted)
        Thu 12 Mar 2026 17:00 | health | cp medical report | about #1
        """,
        missed="""
        Mon 09 Mar 2026 17:00 | health (paediatrician) | cp medical examined (opinion: inflicted)
        """,
    ),
    *examples(
        CHILDS_VIEW,
        met="""
        Mon 09 Mar 2026 15:00 | social care | cp medical considered (decision: needed, child view: Wants her gran there)
        """,
        missed="""
        Mon 09 Mar 2026 15:00 | social care | cp medical considered (decision: needed)
        """,
    ),
)
