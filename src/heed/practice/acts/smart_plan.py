"""Lines of a plan that anyone can check, and what became of each (practice reference 8)."""

from heed.practice import agenda
from heed.practice.day import Day, NextDay
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Words
from heed.wording import Choice, Purpose


class Agreed(Choice):
    """Who agrees with a line of a plan."""

    CHILD = "child", "The child"
    FAMILY = "family", "The family"
    OWNER = "owner", "Whoever does it"
    CHAIR = "chair", "The chair or lead of the plan"


class PlanLine(Detail):
    """One concern, what will be different for the child, who does what by when, and what if not."""

    concern: Words = ask("What is the concern?", hint="In words the family would use.")
    outcome_for_child: Words | None = ask(
        "What will be different for the child?",
        hint="What someone could see in the child's day. Not a course, a referral or a visit.",
        optional=True,
    )
    action: Words = ask(
        "What will be done?",
        hint="What, where, how often and from when. “Monitor” and “support” say none of it.",
        purpose=Purpose.PLAN,
    )
    action_owner: Line | None = ask(
        "Who does it?", hint="One person by name, with their role.", optional=True
    )
    measured_by: Line | None = ask(
        "How will we know?",
        hint="What is counted or seen, by whom. For example the register.",
        optional=True,
    )
    due: NextDay | None = ask("By which day?", optional=True)
    review_on: NextDay | None = ask("Which day do we look at it again?", optional=True)
    support: Words | None = ask(
        "What makes it possible?",
        hint="High support: what helps the family do it, and what stands in the way.",
        optional=True,
    )
    fallback: Words | None = ask(
        "What happens if it does not work?",
        hint="High challenge: say it now, kindly and clearly, so that nobody is surprised.",
        optional=True,
        purpose=Purpose.PLAN,
    )
    agreed_by: tuple[Agreed, ...] | None = ask(
        "Who agrees with it?", hint="Choose all that apply.", optional=True
    )
    family_words: Words | None = ask("How does the family put it?", optional=True)


class LineProgress(Choice):
    """How a line of a plan stands."""

    ACHIEVED = "achieved", "Achieved"
    ON_TRACK = "on_track", "On track"
    SLIPPING = "slipping", "Slipping"
    NO_CHANGE = "no_change", "No change"
    WORSE = "worse", "Worse"
    SUPERSEDED = "superseded", "Another line takes its place"


class PlanLineReviewed(Detail):
    """How a line of the plan stands, what shows it, and whether it was given a new day."""

    line_progress: LineProgress = ask("How does it stand?")
    evidence: Words | None = ask(
        "What shows it?", hint="What people saw and heard, not effort.", optional=True
    )
    child_voice: Words | None = agenda.CHILD_VOICE
    late_why: Words | None = ask("If it is late, why?", optional=True)
    new_due: Day | None = ask(
        "Which day is it due now?", hint="Only if the day changes.", optional=True
    )
    moved_before: bool | None = ask("Was it given a new day before?", optional=True)
    moved_agreed_by: Line | None = ask(
        "If it moves again, who agreed?", hint="The chair or a manager.", optional=True
    )
    what_next: Words | None = ask("What happens now?", optional=True, purpose=Purpose.PLAN)


PLAN_LINE = act(
    "plan_line",
    "Line of the plan",
    PlanLine,
    serves=("meeting-quality", "families-informed"),
    about=(
        "meeting_planned",
        "initial_conference",
        "review_conference",
        "core_group",
        "strategy_discussion",
        "plan_started",
        "formulation",
        "family_informed",
    ),
    when="When was it agreed?",
    guide=(
        "Begin with the child: say what will be different in their day.",
        "One named person, one day, one way to know.",
        "Check that it can be done: that there is a place, time and money for it.",
        "Agree now what happens if it does not work.",
    ),
    headline=("action", "action_owner", "due"),
)

PLAN_LINE_REVIEWED = act(
    "plan_line_reviewed",
    "Line of the plan looked at",
    PlanLineReviewed,
    serves=("meeting-quality", "rethink-formulation"),
    about=("plan_line",),
    about_required=True,
    guide=(
        "Ask what is different for the child, and what shows it.",
        "A new day is not progress: say why, and what will be otherwise this time.",
        "When a line moves for the second time, the chair or a manager agrees to it.",
        "When a plan is stuck, think together: a formulation asks what keeps it going.",
    ),
    headline=("line_progress", "evidence", "new_due"),
)
