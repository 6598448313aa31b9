"""The people who carry out a plan look at whether it works (practice reference 7 and 8)."""

from heed.practice import agenda
from heed.practice.day import NextDay
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Lines, Words
from heed.practice.vocabulary import Progress
from heed.wording import Choice, Purpose


class CoreGroupMember(Choice):
    """Who comes to a core group."""

    CHILD = "child", "The child"
    PARENTS = "parents", "Parents or carers"
    FAMILY = "family", "Other family"
    SOCIAL_CARE = "social_care", "Children's social care"
    HEALTH = "health", "Health"
    EDUCATION = "education", "School, college or nursery"
    POLICE = "police", "Police"
    VOLUNTARY = "voluntary", "Charity or community group"
    OTHER = "other", "Someone else"


class CoreGroup(Detail):
    """Whether the plan is making a difference to the child."""

    progress: Progress = ask("Compared with the last meeting, how are things for the child?")
    evidence: Words = ask("What shows it?", hint="What people saw and heard, not effort.")
    who_came: tuple[CoreGroupMember, ...] | None = ask(
        "Who came?", hint="Choose all that apply.", optional=True
    )
    child_voice: Words | None = agenda.CHILD_VOICE
    family_view: Words | None = agenda.FAMILY_VIEW
    not_done: Words | None = agenda.NOT_DONE
    changes: Words | None = ask("What changes in the plan?", optional=True, purpose=Purpose.PLAN)
    actions: Lines | None = ask(
        "What will be done?",
        hint="One action a line: what, by whom, by when.",
        optional=True,
        purpose=Purpose.PLAN,
    )
    next_day: NextDay | None = ask("Which day does the group meet next?", optional=True)
    disagree: bool | None = ask(
        "Do you disagree with what was decided?",
        hint="Saying yes asks you to raise a concern, or to record how it was settled.",
        optional=True,
    )


CORE_GROUP = act(
    "core_group",
    "Core group",
    CoreGroup,
    serves=("meeting-quality", "families-informed"),
    about=(
        "meeting_planned",
        "initial_conference",
        "review_conference",
        "plan_started",
        "core_group",
    ),
    guide=(
        "Take each line of the plan and ask whether it makes the child safer.",
        "Effort is welcome, but change in the child's day is what counts.",
        "When an action is late, say why and give it a new day or another way.",
        "Make sure that the family can say in their own words what happens next.",
    ),
    headline=("progress", "evidence"),
)
