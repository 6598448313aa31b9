"""Neglect judged over time, and what each agency does about it (practice reference 19)."""

from heed.practice.acts.cumulative_review import LookedBack
from heed.practice.day import NextDay, PastDay
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Words
from heed.practice.vocabulary import Agency
from heed.wording import Choice


class Need(Choice):
    """What a child needs that may not be met."""

    FOOD_CLOTHES_HOME = "food_clothes_home", "Food, clothes, warmth, a home"
    CARE_OF_HEALTH = "care_of_health", "Care of health and teeth, being brought"
    WATCHING_OVER = "watching_over", "Being watched over and kept safe"
    LOVE = "love", "Love, comfort and an answer"
    LEARNING = "learning", "Learning, play and school"
    GUIDANCE = "guidance", "Guidance and steady days"


class Change(Choice):
    """What has changed for the child since it was judged last."""

    LASTING = "lasting", "Better, and it has lasted"
    RECENT = "recent", "Better, lately"
    UP_AND_DOWN = "up_and_down", "Up and down"
    NONE = "none", "No change"
    WORSE = "worse", "Worse"


class NeglectJudgement(Detail):
    """What day after day is like for the child, over a year at least, and whether it changes."""

    looked_back: LookedBack = ask("How far back did you look?", hint="In every agency's entries.")
    needs_unmet: tuple[Need, ...] = ask("Which needs are not met?", hint="Choose all that apply.")
    cumulative_view: Words = ask(
        "What is it like for the child over all this time?", hint="Seen and heard, with examples."
    )
    change: Change = ask("What has changed for the child?")
    lasting_since: PastDay | None = ask("Since which day has it lasted?", optional=True)
    what_shows_it: Words | None = ask("What shows the change?", optional=True)
    child_words: Words | None = ask("What does the child say?", optional=True, child_words=True)
    what_lies_under: Words | None = ask(
        "What makes care hard for the parents?", hint="A reason, never an excuse.", optional=True
    )
    tool_used: Line | None = ask(
        "Which tool was used, by whom and when?",
        hint="For example a care profile. Keep its grades where they belong; say where they are.",
        optional=True,
    )
    next_look: NextDay | None = ask("Which day is it judged next?", optional=True)


class AgencyRole(Detail):
    """What one agency can see and do about the neglect of this child, and who to ring."""

    agency: Agency = ask("Which agency?")
    can_see: Words = ask("What can it see that others cannot?")
    will_do: Words = ask("What will it do, and by when?")
    contact: Line | None = ask("Who is the contact?", hint="Name and role.", optional=True)
    leads: bool | None = ask("Does it lead?", optional=True)
    if_no_change: Words | None = ask("What will it do if nothing changes?", optional=True)


NEGLECT_JUDGEMENT = act(
    "neglect_judgement",
    "Neglect judged over time",
    NeglectJudgement,
    serves=("cumulative-harm", "meeting-quality"),
    about=("initial_conference", "review_conference", "core_group", "appointment_missed"),
    guide=(
        "Judge a year, not a week: neglect is what keeps on not happening.",
        "Do not start again with each worker, baby or partner.",
        "A good month counts when it has lasted; say since when.",
        "Write what the child lives with, then what lies under it.",
    ),
    headline=("change", "cumulative_view"),
)

AGENCY_ROLE = act(
    "agency_role",
    "What an agency does about neglect",
    AgencyRole,
    serves=("cumulative-harm", "meeting-preparation"),
    about=("plan_started", "initial_conference", "review_conference", "core_group"),
    guide=(
        "Say what you see from where you stand; others cannot see it.",
        "Those who work with the parents have a part for the child too.",
        "Name one person others can ring.",
    ),
    headline=("agency", "will_do"),
)
