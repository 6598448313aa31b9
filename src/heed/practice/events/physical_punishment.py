"""Force used to punish a child, as facts (practice reference 19)."""

from heed.practice.detail import Detail, ask
from heed.practice.kind import event
from heed.practice.text import Line, Words
from heed.wording import Choice


class MarkLeft(Choice):
    """Whether a mark was seen."""

    SEEN = "seen", "A mark was seen"
    NOT_SEEN = "not_seen", "The child was looked at and no mark was seen"
    NOT_LOOKED = "not_looked", "The child has not been seen yet"


class PhysicalPunishment(Detail):
    """What was done to the child and with what, what is seen of it, and what the child says."""

    what_was_done: Words = ask(
        "What was done to the child?",
        hint="The act itself: where on the body, how hard, how often.",
    )
    with_what: Line = ask("With what?", hint="A hand, or which object.")
    mark_left: MarkLeft = ask("Is there a mark?")
    who_did_it: Line | None = ask(
        "Who did it?", hint="And what they are to the child.", optional=True
    )
    child_words: Words | None = ask(
        "What did the child say?",
        hint="Their own words, and what they were asked.",
        optional=True,
        child_words=True,
    )
    carer_account: Words | None = ask(
        "How does the carer tell it?", hint="In their words.", optional=True
    )
    how_often: Words | None = ask("How often has it happened?", optional=True)
    other_ways: Words | None = ask("What did you say to the carer about other ways?", optional=True)
    safe_tonight: Words | None = ask("What keeps the child safe tonight?", optional=True)


PHYSICAL_PUNISHMENT = event(
    "physical_punishment",
    "Physical punishment",
    PhysicalPunishment,
    serves=("open-conversations", "language-describes-risk", "cumulative-harm"),
    guide=(
        "Name what was done: hit, slapped, shaken, with a belt. Softer words hide it.",
        "Nothing justifies hitting a child; say so kindly, and talk about other ways.",
        "Ask the child, alone, what it is like and what they are afraid of.",
        "A mark or an object may be a crime: a strategy discussion decides with the police.",
        "Law in England, November 2026: a defence remains for common assault only; check it.",
    ),
    headline=("what_was_done", "with_what"),
    marks_harm=True,
)
