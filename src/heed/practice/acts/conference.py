"""Initial and review child protection conferences (practice reference 7)."""

from heed.practice import agenda
from heed.practice.day import NextDay
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Lines, Words
from heed.practice.vocabulary import Agency, Harm, Progress
from heed.wording import Choice


class InitialOutcome(Choice):
    """Whether the child needs a child protection plan."""

    PLAN = "plan", "A child protection plan"
    NO_PLAN = "no_plan", "No child protection plan"


class ReviewOutcome(Choice):
    """Whether the child still needs a child protection plan."""

    CONTINUE = "continue", "The plan continues"
    END = "end", "The plan ends"


class ChildPart(Choice):
    """The ways in which a child can take part in a conference."""

    ATTENDED = "attended", "Came to all or part of it"
    MET_CHAIR = "met_chair", "Met the chair before"
    ADVOCATE = "advocate", "Through an advocate"
    OWN_MEETING = "own_meeting", "In a meeting of their own"
    SENT = "sent", "Sent words, a drawing or a film"
    WORKER_SPOKE = "worker_spoke", "A worker said what the child thinks"
    CHOSE_NOT_TO = "chose_not_to", "Was asked and chose not to"
    NOT_ASKED = "not_asked", "Was not asked"


class Conference[Outcome](Detail):
    """What was decided, why, and how the child and the family took part."""

    outcome: Outcome = ask("What was decided?")
    reason: Words = ask(
        "Why?", hint="Whether significant harm is happening or likely, and what shows it."
    )
    category: Harm | None = ask(
        "Which kind of harm is the plan mainly about?", hint="Leave if no plan.", optional=True
    )
    family_present: bool | None = ask("Was the family there?", optional=True)
    child_part: tuple[ChildPart, ...] | None = ask(
        "How did the child take part?", hint="Choose all that apply.", optional=True
    )
    child_voice: Words | None = agenda.CHILD_VOICE
    views: Words | None = agenda.PARENTS_VIEWS
    reports: tuple[Agency, ...] | None = ask(
        "Which agencies gave a report?", hint="Choose all that apply.", optional=True
    )
    loss_considered: Words | None = agenda.LOSS_CONSIDERED
    domestic_abuse_considered: Words | None = agenda.DOMESTIC_ABUSE_CONSIDERED
    identity_considered: Words | None = agenda.IDENTITY_CONSIDERED
    trauma_considered: Words | None = agenda.TRAUMA_CONSIDERED
    cumulative_view: Words | None = agenda.CUMULATIVE_VIEW
    actions: Lines | None = ask(
        "What will be done?", hint="One action a line: what, by whom, by when.", optional=True
    )
    next_day: NextDay | None = ask("Which day is the next conference?", optional=True)
    disagree: bool | None = ask(
        "Do you disagree with this decision?",
        hint="Saying yes asks you to raise a concern, or to record how it was settled.",
        optional=True,
    )


class InitialConference(Conference[InitialOutcome]):
    """Whether a plan is needed, and how the child and the family took part."""


class ReviewConference(Conference[ReviewOutcome]):
    """Whether the plan goes on, and what has changed for the child."""

    progress: Progress | None = ask(
        "Compared with the last conference, how are things for the child?", optional=True
    )


_SERVES = (
    "families-informed",
    "meeting-quality",
    "open-conversations",
    "bereavement-and-loss",
    "culture-and-identity",
)

INITIAL_CONFERENCE = act(
    "initial_conference",
    "Initial conference",
    InitialConference,
    serves=_SERVES,
    about=("meeting_planned", "strategy_discussion", "section_47_enquiry"),
    guide=(
        "The family should hear nothing new here: share reports beforehand.",
        "Decide about each child of the household.",
        "Bring the child's wishes in, and say afterwards what they changed.",
        "Everyone says their view aloud, also when they disagree.",
    ),
    headline=("outcome", "category", "reason"),
    expects_working_day=True,
)

REVIEW_CONFERENCE = act(
    "review_conference",
    "Review conference",
    ReviewConference,
    serves=_SERVES,
    about=(
        "meeting_planned",
        "initial_conference",
        "review_conference",
        "plan_started",
        "core_group",
    ),
    guide=(
        "Ask what has changed for the child, not how much was done.",
        "Look for proof that change lasts before the plan ends.",
        "Bring the child's wishes in, and say afterwards what they changed.",
        "When a plan has not moved, say why and what will be different now.",
    ),
    headline=("outcome", "progress", "reason"),
    expects_working_day=True,
)
