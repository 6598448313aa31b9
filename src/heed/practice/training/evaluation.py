"""What a course changes: before it, after it, and three months on (practice reference 20)."""

from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.teams.learning import Happened
from heed.practice.text import Line, Words
from heed.wording import Choice


class Confidence(Choice):
    """How sure somebody is of what to do."""

    NOT = "not", "Not confident"
    SOMEWHAT = "somewhat", "Somewhat confident"
    CONFIDENT = "confident", "Confident"
    VERY = "very", "Very confident"


class EvaluatedBefore(Detail):
    """Where somebody stands before a course."""

    number: Line = ask("The number of the course")
    confidence: Confidence = ask("How confident are you about this topic today?")
    hoped: Words | None = ask("What do you hope to do differently afterwards?", optional=True)


class EvaluatedAfter(Detail):
    """What somebody means to do differently."""

    confidence: Confidence = ask("How confident are you about this topic now?")
    intended: Words = ask(
        "What will you do differently?", hint="One thing that others would see. No child’s name."
    )


class EvaluatedLater(Detail):
    """Whether it happened."""

    happened: Happened = ask("Did you do what you meant to do differently?")
    shown_by: Words = ask("What shows it, or what got in the way?", hint="No child’s name.")
    confidence: Confidence = ask("How confident are you about this topic now?")


EVALUATED_BEFORE = act(
    "evaluated_before",
    "Before the course",
    EvaluatedBefore,
    guide=("It takes a minute, and shows afterwards what the course was worth.",),
    headline=("confidence",),
)
EVALUATED_AFTER = act(
    "evaluated_after",
    "After the course",
    EvaluatedAfter,
    about=("course_attended",),
    about_required=True,
    guide=("Think of a child you work with. What will be different for them?",),
    headline=("intended",),
)
EVALUATED_LATER = act(
    "evaluated_later",
    "Three months later",
    EvaluatedLater,
    about=("evaluated_after",),
    about_required=True,
    guide=("What did you do, and what did it change? Nothing is an answer too.",),
    headline=("happened", "shown_by"),
)
