"""Agencies decide together whether to make enquiries (practice reference 6)."""

from heed.practice.day import Day
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Lines, Words
from heed.practice.vocabulary import Agency
from heed.wording import Choice


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
    cumulative_view: Words | None = ask(
        "What do this and the earlier entries show together?",
        hint="Physical and emotional harm, from all agencies.",
        optional=True,
    )
    medical_question: Words | None = ask(
        "Is a child protection medical needed, and why?",
        hint="For this child and each other child of the home. Name the paediatrician you asked.",
        optional=True,
    )
    child_voice: Words | None = ask(
        "What has the child said or shown?",
        hint="Their own words; who saw them, when, and whether alone.",
        optional=True,
        child_words=True,
    )
    loss_considered: Words | None = ask(
        "What loss or bereavement was considered?",
        hint="If nobody knows of any, say so.",
        optional=True,
    )
    domestic_abuse_considered: Words | None = ask(
        "What domestic abuse was considered?",
        hint="Each child as a victim of their own. If nobody knows of any, say so.",
        optional=True,
    )
    identity_considered: Words | None = ask(
        "What was considered of culture, identity, language and disability?", optional=True
    )
    trauma_considered: Words | None = ask(
        "What may lie behind what people see?",
        hint="Childhood experience and trauma of the child and of the adults.",
        optional=True,
    )
    other_children: Words | None = ask("Which other children may be at risk?", optional=True)
    safe_now: Words | None = ask(
        "Where is the child tonight, and what keeps them safe there?", optional=True
    )
    agency_views: Words | None = ask(
        "What does each agency think?", hint="Write down who disagreed.", optional=True
    )
    unknowns: Words | None = ask("What is not known yet, and who will ask?", optional=True)
    family_told_plan: Words | None = ask(
        "What will the family be told, by whom and when?", optional=True
    )
    actions: Lines | None = ask(
        "What will be done?", hint="One action a line: what, by whom, by when.", optional=True
    )
    how_met: HowMet | None = ask("How did you meet?", optional=True)
    next_day: Day | None = ask("Which day do you meet again?", optional=True)
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
        "referral_received",
        "referral_decision",
        "harm_incident",
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
