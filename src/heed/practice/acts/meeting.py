"""A meeting is planned, agencies bring what they know, and the family is met before (6 and 7)."""

from heed.practice import agenda
from heed.practice.day import NextDay
from heed.practice.detail import Detail, ask
from heed.practice.kind import Kind, act
from heed.practice.text import Line, Lines, Words
from heed.practice.vocabulary import Agency
from heed.wording import Choice


class Forum(Choice):
    """The meetings that are planned; the code of each is the kind that records it as held."""

    STRATEGY_DISCUSSION = "strategy_discussion", "Strategy discussion"
    INITIAL_CONFERENCE = "initial_conference", "Initial conference"
    REVIEW_CONFERENCE = "review_conference", "Review conference"
    CORE_GROUP = "core_group", "Core group"


MEETINGS = tuple(forum.value for forum in Forum)
"""The kinds that record a meeting as held."""


class MeetingPlanned(Detail):
    """Which meeting, what for, when and where, and who is asked to bring what."""

    forum: Forum = ask("Which meeting is it?")
    purpose: Words = ask(
        "What is the meeting for?", hint="What has to be decided for the child, in a few words."
    )
    planned_day: NextDay = ask("Which day is it?")
    start_time: Line | None = ask(
        "At what time does it begin?", hint="For example 10:00.", optional=True
    )
    place: Line | None = ask(
        "Where is it?", hint="A room or a video link. Never where a victim lives.", optional=True
    )
    chair: Line | None = ask("Who chairs it?", hint="Name and role.", optional=True)
    invited_agencies: tuple[Agency, ...] | None = ask(
        "Which agencies are invited?", hint="Choose all that apply.", optional=True
    )
    invited: Lines | None = ask(
        "Who is invited, and what does each bring?",
        hint="One person a line: name, role, agency, and what they bring. The family too.",
        optional=True,
    )
    communication: Line | None = ask(
        "Which interpreter, advocate or format is booked?", optional=True
    )
    left_out: Line | None = ask(
        "Is anyone left out of all or part of it, and why?",
        hint="The chair agrees to it and it is recorded.",
        optional=True,
    )


class Ready(Choice):
    """What an agency has at hand for a meeting."""

    HOUSEHOLD = "household", "Household and wider family, with dates of birth"
    CHRONOLOGY = "chronology", "Our chronology, with earlier injuries and what was decided"
    ATTENDANCE = "attendance", "Attendance and missed appointments"
    ADULTS = "adults", "What we know of risk from the adults"
    CHILD_WORDS = "child_words", "The child's own words"
    STRENGTHS = "strengths", "What works well"
    PROPOSALS = "proposals", "What we propose"


class MeetingContribution(Detail):
    """What one agency knows, what it thinks, and which lines of the agenda it can answer."""

    agency: Agency = ask("Which agency is this from?")
    ready: tuple[Ready, ...] | None = ask(
        "What do you have ready?", hint="Choose all that apply.", optional=True
    )
    child_voice: Words | None = agenda.CHILD_VOICE
    information: Words | None = ask(
        "What do you know?",
        hint="What you saw and heard, with days. Worries and what works well.",
        optional=True,
    )
    identities: Words | None = agenda.IDENTITIES
    cumulative_view: Words | None = agenda.CUMULATIVE_VIEW
    medical_question: Words | None = agenda.MEDICAL_QUESTION
    safe_now: Words | None = agenda.SAFE_NOW
    criminal_investigation: Words | None = agenda.CRIMINAL_INVESTIGATION
    loss_considered: Words | None = agenda.LOSS_CONSIDERED
    domestic_abuse_considered: Words | None = agenda.DOMESTIC_ABUSE_CONSIDERED
    identity_considered: Words | None = agenda.IDENTITY_CONSIDERED
    trauma_considered: Words | None = agenda.TRAUMA_CONSIDERED
    other_children: Words | None = agenda.OTHER_CHILDREN
    position_of_trust: Words | None = agenda.POSITION_OF_TRUST
    views: Words | None = agenda.PARENTS_VIEWS
    family_view: Words | None = agenda.FAMILY_VIEW
    not_done: Words | None = agenda.NOT_DONE
    unknowns: Words | None = agenda.UNKNOWNS
    enquiry_plan: Words | None = agenda.ENQUIRY_PLAN
    legal_action: Words | None = agenda.LEGAL_ACTION
    family_told_plan: Words | None = agenda.FAMILY_TOLD_PLAN
    view: Words | None = ask(
        "What does your agency think should happen, and why?",
        hint="Say too what would change your mind.",
        optional=True,
    )
    disagree: bool | None = ask(
        "Do you disagree with what is decided?",
        hint="Saying yes asks you to raise a concern, or to record how it was settled.",
        optional=True,
    )
    disagreement: Words | None = ask("If you disagree, with what and why?", optional=True)


class Explained(Choice):
    """What a chair explains to a family before a conference."""

    PURPOSE = "purpose", "What it is for and what can be decided"
    PEOPLE = "people", "Who will be there"
    REPORTS = "reports", "What is in the reports"
    CONFIDENTIALITY = "confidentiality", "What is confidential, and its limits"
    RIGHTS = "rights", "Their rights, and how to disagree or complain"
    SUPPORT = "support", "That they can bring someone"


class ChairContact(Detail):
    """What the chair told the family before a conference, and what they need to take part."""

    spoke_with: Line = ask("Who did the chair speak with?", hint="What they are to the child.")
    told_about: tuple[Explained, ...] = ask("What was explained?", hint="Choose all that apply.")
    needs: Words | None = ask(
        "What do they need to take part?",
        hint="Language, hearing, reading, childcare, travel, someone at their side.",
        optional=True,
    )
    family_worries: Words | None = ask("What do they say about the meeting?", optional=True)
    child_words: Words | None = ask("What did the child say?", optional=True, child_words=True)
    left_out: Line | None = ask("Is anyone left out of all or part of it, and why?", optional=True)


class TakingPart(Choice):
    """The ways in which a child can be offered to take part."""

    ALL_OR_PART = "all_or_part", "Come to all or part of it"
    MEET_CHAIR = "meet_chair", "Meet the chair before"
    ADVOCATE = "advocate", "An advocate"
    OWN_MEETING = "own_meeting", "A meeting of their own"
    SEND = "send", "Send words, a drawing or a film"
    WORKER = "worker", "A worker says what the child thinks"
    NONE = "none", "None of these"


class ParticipationOffered(Detail):
    """How the child was offered to take part in a meeting, and what they chose."""

    offered: tuple[TakingPart, ...] = ask("What was the child offered?", hint="Choose all of them.")
    chosen: tuple[TakingPart, ...] | None = ask("What did the child choose?", optional=True)
    child_words: Words | None = ask(
        "What did the child say about taking part?", optional=True, child_words=True
    )
    not_offered_reason: Line | None = ask(
        "If something was not offered, why not?",
        hint="For example a baby: say who will watch and speak for them.",
        optional=True,
    )


_BEFORE_IT = (
    "referral_received",
    "referral_decision",
    "harm_incident",
    "physical_punishment",
    "domestic_abuse_incident",
    "appointment_missed",
    "bereavement_or_loss",
    "section_47_enquiry",
    "safeguarding_lead_discussion",
    "plan_started",
    *MEETINGS,
)

MEETING_PLANNED = act(
    "meeting_planned",
    "Meeting planned",
    MeetingPlanned,
    serves=("meeting-preparation", "meeting-quality", "families-informed"),
    about=_BEFORE_IT,
    when="When was it called?",
    guide=(
        "Say what has to be decided for the child, so that people know what to bring.",
        "Invite those who know the child, and the family unless it puts the child at risk.",
        "Give agencies time: reports reach the family days before, not at the door.",
        "Book the interpreter now: a professional, never a relative or a child.",
    ),
    headline=("forum", "planned_day", "purpose"),
)

MEETING_CONTRIBUTION = act(
    "meeting_contribution",
    "Contribution to a meeting",
    MeetingContribution,
    serves=("meeting-preparation", "information-sharing", "meeting-quality"),
    about=("meeting_planned", *MEETINGS),
    about_required=True,
    guide=(
        "Answer the lines you know about; say so where your agency knows nothing.",
        "The child's own words come first, then what you saw, then what you think.",
        "High support, high challenge: say what would help this family, and what must stop.",
        "Say openly when you disagree, to the person and with reasons.",
    ),
    headline=("agency", "information", "view"),
)

CHAIR_CONTACT = act(
    "chair_contact",
    "Chair spoke with the family",
    ChairContact,
    serves=("families-informed", "meeting-quality"),
    about=("meeting_planned", "initial_conference", "review_conference"),
    guide=(
        "Explain in plain words what the meeting can and cannot decide.",
        "Ask what they need to be able to speak and to follow.",
        "Agree any exclusion with the social worker, and write down why.",
    ),
    headline=("spoke_with", "told_about"),
)

PARTICIPATION_OFFERED = act(
    "participation_offered",
    "Child offered to take part",
    ParticipationOffered,
    serves=("open-conversations", "families-informed"),
    about=("meeting_planned", *MEETINGS),
    guide=(
        "Offer real choices early enough for the child to think.",
        "An advocate is on the child's side alone: offer one before a first conference.",
        "Not wanting to is an answer too; ask again next time.",
    ),
    headline=("offered", "chosen"),
)


def agenda_lines(forum: Kind) -> tuple[str, ...]:
    """The fields that a contribution and this meeting share, in the order of the agenda."""
    shared = [name for name in MEETING_CONTRIBUTION.columns if name in forum.columns]
    return tuple(name for name in shared if name not in _OF_ONE_AGENCY)


_OF_ONE_AGENCY = frozenset({"disagree"})
"""What each agency says for itself even where the meeting has a field of that name."""
