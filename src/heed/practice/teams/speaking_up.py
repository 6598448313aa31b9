"""People speak up about how the partnership works, and hear what came of it (reference 22)."""

from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Words
from heed.wording import Choice


class About(Choice):
    """What somebody speaks up with."""

    CONCERN = "concern", "Something that worries me about how we work"
    SUGGESTION = "suggestion", "A suggestion"
    GOOD_PRACTICE = "good_practice", "Something that went well"


class SpokeUp(Detail):
    """What somebody wants the partnership to know."""

    what: About = ask("What is it?")
    title: Line = ask("In a few words")
    account: Words = ask("Tell us more", hint="Name no child, family or colleague.")
    why_it_worked: Words | None = ask(
        "If it went well: what made it work?", hint="So that others can do it too.", optional=True
    )


class FeedbackGiven(Detail):
    """What came of it, told to the person who spoke up."""

    came_of_it: Words = ask("What came of it?")
    shared: bool = ask(
        "May everyone in the partnership read about it?",
        hint="Good practice that is shared appears on the page of good practice.",
    )


SPOKE_UP = act(
    "spoke_up",
    "Somebody spoke up",
    SpokeUp,
    guide=("If a child is at risk now, phone children’s social care or 999 instead.",),
    headline=("title",),
)
FEEDBACK_GIVEN = act(
    "feedback_given",
    "Feedback given",
    FeedbackGiven,
    about=("spoke_up",),
    about_required=True,
    guide=("Thank them. Say what changes, or why nothing does.",),
    headline=("came_of_it",),
)
