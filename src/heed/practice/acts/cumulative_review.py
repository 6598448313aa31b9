"""What incidents come to together that none of them shows alone (practice reference 3.7)."""

from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Words
from heed.wording import Choice


class LookedBack(Choice):
    """How far back someone looked."""

    MONTHS = "months", "Less than a year"
    YEAR_OR_MORE = "year_or_more", "A year or more"
    WHOLE_LIFE = "whole_life", "The child's whole life"


class CumulativeReview(Detail):
    """What the whole record shows together: pattern, emotional harm, answers that helped or not."""

    looked_back: LookedBack = ask("How far back did you look?", hint="In every agency's entries.")
    cumulative_view: Words = ask(
        "What do the incidents show together?",
        hint="How often, how alike, how close together, getting worse or not, under whose care.",
    )
    emotional_harm: Words | None = ask(
        "What fear, shame or loneliness has built up?",
        hint="Living with it counts as much as being hit.",
        optional=True,
    )
    changing_accounts: Words | None = ask(
        "Where do accounts differ or change?", hint="And help that was sought late.", optional=True
    )
    earlier_answers: Words | None = ask(
        "What was decided each time before, and what did it change for the child?", optional=True
    )
    child_words: Words | None = ask(
        "What has the child said over time?", optional=True, child_words=True
    )
    other_children: Words | None = ask("What does it mean for the other children?", optional=True)
    what_lasted: Words | None = ask("Which change for the better has lasted?", optional=True)
    conclusion: Words | None = ask("What follows from it, by whom and by when?", optional=True)
    sources_missing: Line | None = ask("Whose records have you not seen?", optional=True)


CUMULATIVE_REVIEW = act(
    "cumulative_review",
    "Cumulative harm looked at",
    CumulativeReview,
    serves=("cumulative-harm",),
    about=(
        "harm_incident",
        "domestic_abuse_incident",
        "physical_punishment",
        "appointment_missed",
        "bereavement_or_loss",
        "referral_received",
    ),
    guide=(
        "Choose every earlier entry that you looked at, from every agency.",
        "Look for what is alike, what comes closer together, and who was there.",
        "“No further action” before is a reason to look harder, not to look away.",
        "Write what it is like to be this child over all these days.",
        "There is no number to work out: the words are the analysis.",
    ),
    headline=("cumulative_view",),
)
