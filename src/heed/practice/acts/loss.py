"""What a loss does to a child is looked at, and acted on (practice reference 15)."""

from heed.practice.day import Day
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Lines, Words


class LossLookedAt(Detail):
    """How the child lives with the loss now, and what is done."""

    effect: Words = ask(
        "What does the loss do to the child now?",
        hint="Sleep, body, guilt, anger, school, friends; what the child says about it.",
    )
    child_words: Words | None = ask("What does the child say?", optional=True, child_words=True)
    knows: Words | None = ask(
        "What does the child know of how it happened, and from whom?", optional=True
    )
    who_else: Words | None = ask(
        "Who else is grieving, and can they care?",
        hint="Brothers and sisters, friends, and the adults at home.",
        optional=True,
    )
    risk_asked: bool | None = ask(
        "Was the child asked about thoughts of dying?",
        hint="Asking does not plant the thought.",
        optional=True,
    )
    not_asked_reason: Line | None = ask("If not asked, why not?", optional=True)
    safety_plan: Words | None = ask(
        "What is the plan to keep the child safe?",
        hint="Warning signs, what helps, who to call, what is kept out of reach.",
        optional=True,
    )
    actions: Lines | None = ask(
        "What will be done?", hint="One action a line: who, what, by when.", optional=True
    )
    done_by: Day | None = ask(
        "By which day is it to be done?",
        hint="On that day you look at it again together.",
        optional=True,
    )
    service: Line | None = ask("Which bereavement service is involved or asked?", optional=True)
    hard_day: Day | None = ask(
        "Which day ahead may be hard?", hint="For example an anniversary.", optional=True
    )


LOSS_LOOKED_AT = act(
    "loss_looked_at",
    "Loss looked at",
    LossLookedAt,
    serves=("bereavement-and-loss", "trauma-informed"),
    about=("bereavement_or_loss", "strategy_discussion", "loss_looked_at"),
    guide=(
        "Loss can lie under trouble even when nobody links the two: ask.",
        "After a death that may be suicide, ask each child directly about thoughts of dying, and "
        "make a plan with them.",
        "Anniversaries, birthdays and inquests can be the hardest days: name the next one.",
    ),
    headline=("effect", "actions"),
)
