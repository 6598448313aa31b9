"""New incidents, what came before them, and CP medicals (practice reference 3)."""

from heed.clocks import calendar_days, months, working_days
from heed.standards.examples import examples
from heed.standards.library.patterns import (
    HARM,
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
    nth,
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

THIRD_INCIDENT = standard(
    "CUM-1",
    "A third incident of harm of any kind within 90 days, from any agency, is followed by a "
    "strategy discussion within 3 working days.",
    asks="hold a strategy discussion about the harm that has built up",
    because=("cumulative-harm",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=nth(3, HARM, within=calendar_days(90)),
    expects=followed_by(STRATEGY_DISCUSSION, within=working_days(3)),
    opens="strategy_discussion",
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

LOOKED_AT_TOGETHER = standard(
    "CUM-2",
    "A second incident of harm within a year, from any agency, is looked at together with what came before within 5 working days.",
    asks="write what this and the earlier incidents show together",
    because=("cumulative-harm",),
    authority=LOCAL_DEFAULT,
    owner=role("social_worker"),
    trigger=nth(2, HARM, within=months(12)),
    expects=either(
        followed_by(entries("cumulative_review"), within=working_days(5)),
        followed_by(
            entries(
                "cp_medical_considered",
                "strategy_discussion",
                "section_47_enquiry",
                where=(answered("cumulative_view"),),
            ),
            within=working_days(5),
        ),
    ),
    opens="cumulative_review",
)

EMOTIONAL_HARM = standard(
    "CUM-3",
    "Whoever looks at cumulative harm says what emotional harm has built up, and what was decided each time before.",
    asks="say what emotional harm has built up, and what was decided before",
    because=("cumulative-harm",),
    authority=LOCAL_DEFAULT,
    owner=AUTHOR,
    trigger=each(entries("cumulative_review")),
    expects=shows(answered("emotional_harm"), answered("earlier_answers"), within=working_days(1)),
)

STANDARDS = (
    MEDICAL_AFTER_PHYSICAL_HARM,
    MEDICAL_AFTER_DISCLOSURE,
    SIBLINGS_ANSWERED,
    THIRD_INCIDENT,
    MEDICAL_AFTER_PUNISHMENT,
    MEDICAL_QUESTION,
    NOT_NEEDED_ASKED,
    MEDICAL_REQUESTED,
    DECIDED_LATER,
    CONSENT_FIRST,
    CONSENT_REFUSED,
    REPORT_RECEIVED,
    CHILDS_VIEW,
    LOOKED_AT_TOGETHER,
    EMOTIONAL_HARM,
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
        THIRD_INCIDENT,
        met="""
        Mon 12 Jan 2026 09:00 | school | harm incident (harm: [physical])
        Mon 09 Feb 2026 21:30 | police | domestic abuse incident (abuse: [physical])
        Mon 09 Mar 2026 09:00 | health | harm incident (harm: [emotional])
        Thu 12 Mar 2026 10:00 | social care | strategy discussion (decision: section_47)
        """,
        missed="""
        Mon 12 Jan 2026 09:00 | school | harm incident (harm: [physical])
        Mon 09 Feb 2026 21:30 | police | domestic abuse incident (abuse: [physical])
        Mon 09 Mar 2026 09:00 | health | harm incident (harm: [emotional])
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
    *examples(
        LOOKED_AT_TOGETHER,
        met="""
        Mon 06 Oct 2025 09:00 | health | harm incident (harm: [neglect])
        Mon 09 Mar 2026 09:00 | school | harm incident (harm: [physical])
        Fri 13 Mar 2026 09:00 | social care | cumulative review (looked back: year_or_more)
        """,
        missed="""
        Mon 06 Oct 2025 09:00 | health | harm incident (harm: [neglect])
        Mon 09 Mar 2026 09:00 | school | harm incident (harm: [physical])
        """,
    ),
    *examples(
        EMOTIONAL_HARM,
        met="""
        Mon 09 Mar 2026 09:00 | social care | cumulative review (emotional harm: Flinches when a door shuts, earlier answers: Closed twice with nothing changed)
        """,
        missed="""
        Mon 09 Mar 2026 09:00 | social care | cumulative review (emotional harm: Flinches when a door shuts)
        """,
    ),
)
