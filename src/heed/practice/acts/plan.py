"""A child protection plan starts or ends (practice reference 1.1 and 7.3)."""

from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Words
from heed.practice.vocabulary import Harm
from heed.wording import Choice, Purpose


class PlanStarted(Detail):
    """What the plan is about, what must change, and who leads it."""

    category: Harm = ask("Which kind of harm is the plan mainly about?")
    must_change: Words | None = ask(
        "What must change for the child to be safe?",
        hint="What, by how much and by when, in words the family uses.",
        optional=True,
        purpose=Purpose.PLAN,
    )
    lead: Line | None = ask("Who leads the plan?", hint="Name and role.", optional=True)
    fallback: Words | None = ask(
        "What happens if nothing changes?", optional=True, purpose=Purpose.PLAN
    )
    child_voice: Words | None = ask(
        "What does the child want from the plan?", optional=True, child_words=True
    )
    family_has_copy: bool | None = ask("Does the family have a copy?", optional=True)


class WhyEnded(Choice):
    """Why a plan ends."""

    NO_LONGER_LIKELY = "no_longer_likely", "Significant harm is no longer likely"
    MOVED = "moved", "Another authority has taken over"
    EIGHTEEN = "eighteen", "The young person is 18"
    DIED = "died", "The child died"
    OTHER = "other", "Another reason"


class PlanEnded(Detail):
    """Why the plan ends, what shows it, and which help goes on."""

    reason: WhyEnded = ask("Why does the plan end?")
    evidence: Words | None = ask(
        "What shows that it can end?",
        hint="What is different in the child's days, and for how long.",
        optional=True,
    )
    help_after: Words | None = ask(
        "What help goes on, and from whom?", optional=True, purpose=Purpose.PLAN
    )
    child_voice: Words | None = ask(
        "What does the child say about it?", optional=True, child_words=True
    )
    disagree: bool | None = ask(
        "Do you disagree with ending the plan?",
        hint="Saying yes asks you to raise a concern, or to record how it was settled.",
        optional=True,
    )


PLAN_STARTED = act(
    "plan_started",
    "Child protection plan started",
    PlanStarted,
    serves=("families-informed", "meeting-quality"),
    about=("initial_conference",),
    guide=(
        "Say what must change in the child's day, not which courses to attend.",
        "Use words in which the family would say it themselves.",
        "Each action has a person, a day and a reason.",
        "Agree now what happens if things do not change.",
    ),
    headline=("category", "must_change"),
)

PLAN_ENDED = act(
    "plan_ended",
    "Child protection plan ended",
    PlanEnded,
    serves=("meeting-quality", "cumulative-harm"),
    about=("review_conference", "plan_started", "moved_away"),
    guide=(
        "Only a review conference ends a plan, except when a child moves, turns 18 or dies.",
        "Look for change that lasted, through hard weeks too.",
        "Say what help goes on, and who will notice if harm returns.",
    ),
    headline=("reason", "evidence"),
)
