"""A child protection medical from the request to the report (practice reference 3.3 to 3.5)."""

from heed.practice.day import Day
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Words
from heed.wording import Choice


class MedicalUrgency(Choice):
    """How soon the child is to be seen."""

    EMERGENCY = "emergency", "At once, in an emergency department"
    SAME_DAY = "same_day", "Today"
    SOON = "soon", "At the next suitable time"


class CpMedicalRequested(Detail):
    """Which doctor is asked, how soon, and what they need to know."""

    asked_of: Line = ask("Which doctor or department did you ask?")
    medical_urgency: MedicalUrgency = ask("How soon?", hint="Marks and memories fade.")
    history_given: Words | None = ask(
        "What did you tell them?",
        hint="This incident, the earlier ones from all agencies, and what the child said.",
        optional=True,
    )
    spoke_with: Line | None = ask(
        "If there was no time today, which paediatrician did you speak with?", optional=True
    )
    appointment: Day | None = ask("Which day is the examination?", optional=True)
    child_told: bool | None = ask("Has the child been told what will happen?", optional=True)


class Consent(Choice):
    """What was answered when consent was asked for."""

    GIVEN = "given", "Given"
    REFUSED = "refused", "Refused"


class ConsentBasis(Choice):
    """On whose word a child may be examined."""

    PARENT = "parent", "A parent with parental responsibility"
    YOUNG_PERSON = "young_person", "The young person, who is 16 or 17"
    CHILD_UNDERSTANDS = "child_understands", "The child, who understands what it means"
    LOCAL_AUTHORITY = "local_authority", "The local authority, under an order"
    COURT = "court", "A court"


class CpMedicalConsent(Detail):
    """Who gave or refused consent, on what basis, and what the child says."""

    consent_answer: Consent = ask("What was the answer?")
    basis_of_consent: ConsentBasis = ask("On whose word?")
    consent_from: Line | None = ask("Who exactly?", hint="Name and relation.", optional=True)
    interpreter: Line | None = ask(
        "Which interpreter helped, if one was needed?", hint="Never a relative.", optional=True
    )
    child_view: Words | None = ask(
        "What does the child say about being examined?", optional=True, child_words=True
    )
    next_step: Words | None = ask("If it was refused, what happens now?", optional=True)


class Opinion(Choice):
    """What the doctor thinks most likely; the examination itself is the doctor's."""

    INFLICTED = "inflicted", "Consistent with harm by someone"
    ACCIDENT = "accident", "Consistent with an accident"
    OTHER_MEDICAL = "other_medical", "Another medical cause"
    UNDETERMINED = "undetermined", "It cannot be said"


class CpMedicalExamined(Detail):
    """What was found, what the doctor thinks, and what keeps the child safe tonight."""

    findings: Words = ask("What was found?", hint="Also what was looked for and not found.")
    opinion: Opinion = ask("What does the doctor think?")
    examiner: Line | None = ask("Who examined the child?", hint="Name and role.", optional=True)
    chaperone: Line | None = ask("Who was with the child?", optional=True)
    child_words: Words | None = ask(
        "What did the child say?", hint="And who they said it to.", optional=True, child_words=True
    )
    told_at_once: Line | None = ask("Who was told the findings at once?", optional=True)
    safe_tonight: Words | None = ask("What keeps the child safe tonight?", optional=True)
    follow_up: Words | None = ask(
        "What follows for the child's health and feelings?", optional=True
    )


class CpMedicalReport(Detail):
    """What the written report says and what it changes."""

    summary: Words = ask("What does the report say, in plain words?")
    report_changes: Words | None = ask("What does it change in the plan or enquiry?", optional=True)
    report_shared_with: Line | None = ask("Who has it?", optional=True)


_SERVES = ("cumulative-harm", "challenge-cp-medical")
_STEPS = ("cp_medical_considered", "cp_medical_requested", "cp_medical_consent")

CP_MEDICAL_REQUESTED = act(
    "cp_medical_requested",
    "CP medical requested",
    CpMedicalRequested,
    serves=_SERVES,
    about=("cp_medical_considered", "strategy_discussion", "harm_incident"),
    guide=(
        "Speak with a paediatrician yourself; a message alone is not enough.",
        "Tell them what came before, not this incident only.",
        "If there is no time today and you think there must be, say so and agree what is safe.",
        "Tell the child and the family what will happen, and who can be with them.",
    ),
    headline=("medical_urgency", "asked_of"),
)

CP_MEDICAL_CONSENT = act(
    "cp_medical_consent",
    "Consent for a CP medical",
    CpMedicalConsent,
    serves=_SERVES,
    about=_STEPS,
    about_required=True,
    guide=(
        "Without consent there is no examination, save what saves life.",
        "A young person of 16, or a child who understands, can consent themselves.",
        "After a refusal, meet again the same day and think about legal advice.",
        "What the child wants matters whoever else consents.",
    ),
    headline=("consent_answer", "basis_of_consent"),
)

CP_MEDICAL_EXAMINED = act(
    "cp_medical_examined",
    "CP medical done",
    CpMedicalExamined,
    serves=_SERVES,
    about=_STEPS,
    about_required=True,
    guide=(
        "Only a doctor examines the child; write down what the doctor told you.",
        "“It cannot be said” is an opinion: it does not make the child safe.",
        "Take the findings back to the strategy discussion today.",
        "Ask what the child needs after it, body and feelings.",
    ),
    headline=("opinion", "findings"),
)

CP_MEDICAL_REPORT = act(
    "cp_medical_report",
    "CP medical report received",
    CpMedicalReport,
    serves=_SERVES,
    about=("cp_medical_examined",),
    about_required=True,
    guide=(
        "Read it against what was said at the time.",
        "Ask the doctor about any word you do not understand.",
        "See that everyone who decides has it.",
    ),
    headline=("summary",),
)
