"""What a section 47 enquiry found (practice reference 1.1, step 5)."""

from typing import Annotated

from pydantic import AfterValidator

from heed.practice.day import NotBefore, PastDay
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Words
from heed.wording import Choice, Purpose


class Finding(Choice):
    """How an enquiry ends."""

    NOT_SUBSTANTIATED = "not_substantiated", "The concerns are not borne out"
    SUBSTANTIATED_NO_LIKELY_HARM = (
        "substantiated_no_likely_harm",
        "The concerns are borne out; significant harm is not likely",
    )
    SUBSTANTIATED_LIKELY_HARM = (
        "substantiated_likely_harm",
        "The concerns are borne out; significant harm is happening or likely",
    )


_AfterStart = Annotated[
    PastDay,
    AfterValidator(
        NotBefore("started", "The enquiry cannot end before it started. Check both days.")
    ),
]


class Section47Enquiry(Detail):
    """The outcome, why, and what the child said."""

    outcome: Finding = ask("What did the enquiry find?")
    reason: Words = ask("Why?", hint="What supports it, and what speaks against it.")
    started: PastDay | None = ask("Which day did it start?", optional=True)
    ended: _AfterStart | None = ask("Which day did it end?", optional=True)
    child_voice: Words | None = ask(
        "What did the child say or show?",
        hint="Their own words, and whether they were seen alone.",
        optional=True,
        child_words=True,
    )
    cumulative_view: Words | None = ask(
        "What do this and the earlier entries show together?", optional=True
    )
    family_view: Words | None = ask("What does the family say about it?", optional=True)
    unknowns: Words | None = ask("What is still not known?", optional=True)
    next_step: Words | None = ask(
        "What happens next, by whom and by when?", optional=True, purpose=Purpose.PLAN
    )
    disagree: bool | None = ask(
        "Do you disagree with this outcome?",
        hint="Saying yes asks you to raise a concern, or to record how it was settled.",
        optional=True,
    )


SECTION_47_ENQUIRY = act(
    "section_47_enquiry",
    "Section 47 enquiry",
    Section47Enquiry,
    serves=("cumulative-harm", "open-conversations", "information-sharing"),
    about=("strategy_discussion",),
    guide=(
        "See the child and speak with them alone, in the way that suits them.",
        "Weigh the whole record, not only what started the enquiry.",
        "Say what you still do not know.",
        "Concerns that are not borne out today may still leave a need for help.",
    ),
    headline=("outcome", "reason"),
)
