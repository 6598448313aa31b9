"""How a CP medical goes: asked for, agreed to, done, reported (practice reference 3.4 to 3.6)."""

from heed.clocks import working_days
from heed.standards.examples import examples
from heed.standards.library.patterns import STRATEGY_DISCUSSION
from heed.standards.library.sources import LOCAL_DEFAULT, MEDICAL_PROCEDURES, standard
from heed.standards.sayings import (
    AUTHOR,
    answered,
    each,
    either,
    entries,
    followed_by,
    preceded_by,
    role,
    says,
    shows,
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
    MEDICAL_REQUESTED,
    CONSENT_FIRST,
    CONSENT_REFUSED,
    REPORT_RECEIVED,
    CHILDS_VIEW,
)

EXAMPLES = (
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
