"""Whether the child needs a child protection medical (practice reference 3.2 to 3.6)."""

from heed.practice.day import Day
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Words
from heed.wording import Choice


class MedicalDecision(Choice):
    """What was decided about a medical."""

    NEEDED = "needed", "A medical is needed"
    NOT_NEEDED = "not_needed", "A medical is not needed"
    DEFERRED = "deferred", "Decide later, with a date"
    CONSENT_REFUSED = "consent_refused", "Needed, but consent was refused"
    IN_HAND = "in_hand", "A medical is already arranged or done"


class CpMedicalConsidered(Detail):
    """The decision, why, who was asked, and what earlier entries say together."""

    decision: MedicalDecision = ask("What was decided?")
    reason: Words = ask(
        "Why?", hint="Give the reason either way. No visible mark is not a reason by itself."
    )
    cumulative_view: Words = ask(
        "What do this and the earlier incidents show together?",
        hint="Physical and emotional harm, from all agencies: how often, how alike, what changed.",
    )
    paediatrician: Line | None = ask("Which paediatrician was asked?", optional=True)
    forum: Line | None = ask(
        "Where was it considered?", hint="For example a strategy discussion.", optional=True
    )
    child_view: Words | None = ask(
        "What does the child think about it?", optional=True, child_words=True
    )
    consent: Line | None = ask(
        "Who gave or refused consent, and on what basis?",
        hint="For example a mother with parental responsibility, a child of 16, a court.",
        optional=True,
    )
    examined_on: Day | None = ask("Which day is the examination?", optional=True)
    disagree: bool | None = ask(
        "Do you disagree with this decision?",
        hint="Saying yes asks you to raise a concern, or to record how it was settled.",
        optional=True,
    )


CP_MEDICAL_CONSIDERED = act(
    "cp_medical_considered",
    "CP medical considered",
    CpMedicalConsidered,
    serves=("cumulative-harm", "challenge-cp-medical"),
    about=(
        "harm_incident",
        "domestic_abuse_incident",
        "physical_punishment",
        "strategy_discussion",
        "cp_medical_considered",
    ),
    guide=(
        "Consider a medical after every incident or disclosure, and say why or why not.",
        "Ask a paediatrician; only a doctor examines the child.",
        "Answer for each other child of the household too.",
        "Consent comes first: record who gave it and on what basis.",
    ),
    headline=("decision", "reason"),
)
