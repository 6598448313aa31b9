"""A child loses someone or something that matters (practice reference 15)."""

from heed.practice.day import Day
from heed.practice.detail import Detail, ask
from heed.practice.kind import event
from heed.practice.text import Line, Words
from heed.wording import Choice, Purpose


class Loss(Choice):
    """The losses to ask about."""

    DEATH = "death", "A death"
    SUSPECTED_SUICIDE = "suspected_suicide", "A death that may be suicide"
    SEPARATION = "separation", "A parent or carer leaving"
    PRISON = "prison", "Someone going to prison"
    CARE_MOVE = "care_move", "A move into, within or out of care"
    MISCARRIAGE = "miscarriage", "A miscarriage, stillbirth or termination"
    OTHER = "other", "Another loss"


class BereavementOrLoss(Detail):
    """Who was lost, what the child knows and shows, and who helps."""

    loss: Loss = ask("What kind of loss?")
    who: Line = ask("Who or what did the child lose?")
    relation: Line | None = ask("What were they to the child?", optional=True)
    child_told: bool | None = ask("Has the child been told?", optional=True)
    told_what: Words | None = ask(
        "What was the child told, by whom and when?",
        hint="Include what the child knows about how it happened.",
        optional=True,
    )
    child_words: Words | None = ask(
        "What does the child say about it?", optional=True, child_words=True
    )
    effect: Words | None = ask(
        "How does the loss show?",
        hint="For example sleep, body, anger, guilt, school, drink or drugs.",
        optional=True,
    )
    suicide_risk_asked: bool | None = ask(
        "Has the child been asked about thoughts of dying?",
        hint="Asking does not plant the thought.",
        optional=True,
    )
    not_asked_reason: Line | None = ask("If not asked, why not?", optional=True)
    safety_plan: Words | None = ask(
        "What is the plan to keep the child safe?",
        hint="Warning signs, what helps, who to call, and what is kept out of reach.",
        optional=True,
        purpose=Purpose.PLAN,
    )
    others_affected: Words | None = ask(
        "Who else is affected?",
        hint="Brothers, sisters, friends, and whether grieving adults can care.",
        optional=True,
    )
    support: Words | None = ask("What support is there now, and from whom?", optional=True)
    action: Words | None = ask(
        "What happens next, by whom and by when?", optional=True, purpose=Purpose.PLAN
    )
    hard_day: Day | None = ask(
        "Which day ahead may be hard?", hint="For example an anniversary.", optional=True
    )


BEREAVEMENT_OR_LOSS = event(
    "bereavement_or_loss",
    "Bereavement or loss",
    BereavementOrLoss,
    serves=("bereavement-and-loss", "trauma-informed"),
    guide=(
        "Loss can lie under trouble at home or school even when nobody links the two.",
        "Find out what the child knows, and who told them.",
        "After a death that may be suicide, ask each child directly about thoughts of dying.",
        "Think of friends and of the adults who are grieving too.",
        "Give each action a person and a day, and bring it to the next meeting.",
    ),
    headline=("loss", "who"),
)
