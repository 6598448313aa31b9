"""Agencies decide together whether to make enquiries (practice reference 6)."""

from heed.practice import agenda
from heed.practice.day import NextDay
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Lines, Words
from heed.practice.vocabulary import Agency
from heed.wording import Choice

LEAST_AGENCIES = (Agency.SOCIAL_CARE, Agency.POLICE, Agency.HEALTH)
"""Who takes part as the least (Working Together 2023)."""


class StrategyDecision(Choice):
    """What a strategy discussion decides."""

    SECTION_47 = "section_47", "Start a section 47 enquiry"
    SECTION_17 = "section_17", "Assess as a child in need (section 17)"
    POLICE_ONLY = "police_only", "The police investigate alone"
    FOLLOW_UP = "follow_up", "Discuss again"
    NO_FURTHER_ACTION = "no_further_action", "No further action"


class HowMet(Choice):
    """How people met."""

    IN_PERSON = "in_person", "In one room"
    VIDEO = "video", "By video"
    TELEPHONE = "telephone", "By telephone"


class StrategyDiscussion(Detail):
    """Who took part, what was weighed, what was decided and who does what."""

    agencies: tuple[Agency, ...] = ask("Which agencies took part?", hint="Choose all that apply.")
    decision: StrategyDecision = ask("What was decided?")
    reason: Words = ask("Why?", hint="The risks that weighed most, and what speaks against.")
    no_quorum_reason: Line | None = ask(
        "If social care, police or health took no part, why not?", optional=True
    )
    child_voice: Words | None = agenda.CHILD_VOICE
    identities: Words | None = agenda.IDENTITIES
    cumulative_view: Words | None = agenda.CUMULATIVE_VIEW
    medical_question: Words | None = agenda.MEDICAL_QUESTION
    criminal_investigation: Words | None = agenda.CRIMINAL_INVESTIGATION
    loss_considered: Words | None = agenda.LOSS_CONSIDERED
    domestic_abuse_considered: Words | None = agenda.DOMESTIC_ABUSE_CONSIDERED
    identity_considered: Words | None = agenda.IDENTITY_CONSIDERED
    trauma_considered: Words | None = agenda.TRAUMA_CONSIDERED
    other_children: Words | None = agenda.OTHER_CHILDREN
    position_of_trust: Words | None = agenda.POSITION_OF_TRUST
    safe_now: Words | None = agenda.SAFE_NOW
    agency_views: Words | None = ask(
        "What does each agency think?", hint="Write down who disagreed.", optional=True
    )
    unknowns: Words | None = agenda.UNKNOWNS
    enquiry_plan: Words | None = agenda.ENQUIRY_PLAN
    legal_action: Words | None = agenda.LEGAL_ACTION
    family_told_plan: Words | None = agenda.FAMILY_TOLD_PLAN
    actions: Lines | None = ask(
        "What will be done?", hint="One action a line: what, by whom, by when.", optional=True
    )
    how_met: HowMet | None = ask("How did you meet?", optional=True)
    next_day: NextDay | None = ask("Which day do you meet again?", optional=True)
    disagree: bool | None = ask(
        "Do you disagree with this decision?",
        hint="Saying yes asks you to raise a concern, or to record how it was settled.",
        optional=True,
    )


STRATEGY_DISCUSSION = act(
    "strategy_discussion",
    "Strategy discussion",
    StrategyDiscussion,
    serves=(
        "meeting-preparation",
        "cumulative-harm",
        "challenge-cp-medical",
        "bereavement-and-loss",
        "children-victims-of-domestic-abuse",
        "culture-and-identity",
    ),
    about=(
        "meeting_planned",
        "referral_received",
        "referral_decision",
        "harm_incident",
        "physical_punishment",
        "domestic_abuse_incident",
        "appointment_missed",
        "bereavement_or_loss",
        "information_received",
        "safeguarding_lead_discussion",
        "strategy_discussion",
    ),
    guide=(
        "Come with your records: earlier incidents, missed appointments, the child's words.",
        "Social care, police and health take part as the least; ask school and the referrer too.",
        "Answer each line, even with “nobody knows”.",
        "Say so when you disagree: the record shows each agency's view.",
        "Give each action a person and a day.",
    ),
    headline=("decision", "reason"),
)
