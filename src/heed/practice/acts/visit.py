"""Someone visits the child (practice reference 7.3 and 14)."""

from heed.practice.day import NextDay
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Words
from heed.wording import Choice


class SeenAlone(Choice):
    """Whether the child was spoken with away from others."""

    YES = "yes", "Yes"
    NO = "no", "No"
    TOO_YOUNG = "too_young", "Too young to talk; seen awake"
    CHILD_CHOSE_NOT_TO = "child_chose_not_to", "The child did not want to"
    CARER_REFUSED = "carer_refused", "A carer did not allow it"


class Visit(Detail):
    """Whether the child was seen, and what they said, did and lived in that day."""

    seen: bool = ask("Did you see the child?")
    seen_alone: SeenAlone | None = ask("Did you see the child alone?", optional=True)
    child_words: Words | None = ask(
        "What did the child say?",
        hint="Their own words, as exactly as you can.",
        optional=True,
        child_words=True,
    )
    child_did: Words | None = ask(
        "What did you see of the child?",
        hint="What they did, how they were with each person, how they looked.",
        optional=True,
    )
    home: Words | None = ask(
        "What was the home like for the child?",
        hint="Where they sleep, eat and play; who was there.",
        optional=True,
    )
    changed: Words | None = ask("What has changed since last time?", optional=True)
    not_seen_reason: Line | None = ask(
        "If you did not see the child, or not alone, why not?", optional=True
    )
    told_back: Words | None = ask(
        "What did you tell the child about what happens with their words?", optional=True
    )
    next_visit: NextDay | None = ask("Which day is the next visit?", optional=True)


VISIT = act(
    "visit",
    "Visit",
    Visit,
    serves=("open-conversations", "trauma-informed"),
    about=("plan_started", "strategy_discussion", "harm_incident", "domestic_abuse_incident"),
    guide=(
        "See the child, and see where they sleep.",
        "Write what they said, then what you saw, then what you think, apart from each other.",
        "A baby speaks too: watch feeding, waking, and each person's touch.",
        "Tell the child what you will do with what they said.",
    ),
    headline=("seen", "seen_alone", "child_words"),
)
