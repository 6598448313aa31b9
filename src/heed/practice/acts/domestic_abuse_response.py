"""School told in time, and what is asked of who uses abuse (practice reference 12)."""

from heed.practice.day import NextDay
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Words


class EncompassReceived(Detail):
    """The notice of Operation Encompass reached the setting, and what was done the same day."""

    received_by: Line = ask("Who received it?", hint="The safeguarding lead, or who stood in.")
    support_today: Words = ask(
        "What did the child get today?",
        hint="Quiet support; nobody questions the child about the incident.",
    )
    before_school: bool | None = ask("Did it come before the school day began?", optional=True)
    notice_complete: bool | None = ask(
        "Did it say where the child was and whether anyone spoke with them?", optional=True
    )
    child_words: Words | None = ask(
        "What did the child say of their own accord?", optional=True, child_words=True
    )


class AbuserResponse(Detail):
    """Who uses abuse, what is asked of them, who works with them, and what contact is safe."""

    who_uses_abuse: Line = ask("Who uses abuse?", hint="Name, and what they are to the child.")
    pattern: Words = ask("What do they do, over time?", hint="What they do, to whom, and how.")
    asked_of_them: Words | None = ask("What is asked of them?", optional=True)
    who_works_with_them: Line | None = ask("Who works with them?", optional=True)
    contact_safe: Words | None = ask(
        "What contact with the child is there, and what makes it safe?",
        hint="Also messages, handovers, gifts and other people.",
        optional=True,
    )
    other_parent_support: Words | None = ask(
        "What support does the non-abusive parent have?", optional=True
    )
    next_look: NextDay | None = ask("Which day is it looked at next?", optional=True)


_SERVES = ("children-victims-of-domestic-abuse",)

ENCOMPASS_RECEIVED = act(
    "encompass_received",
    "Operation Encompass notice received",
    EncompassReceived,
    serves=(*_SERVES, "information-sharing"),
    about=("domestic_abuse_incident",),
    guide=(
        "The police tell the setting before the next school day, holidays too.",
        "Give support without questions: breakfast, a quiet word, a lighter day.",
        "Record what the child says of their own accord, and pass it on.",
    ),
    headline=("received_by", "support_today"),
)

ABUSER_RESPONSE = act(
    "abuser_response",
    "What is asked of who uses abuse",
    AbuserResponse,
    serves=_SERVES,
    about=("domestic_abuse_incident", "plan_started", "initial_conference", "review_conference"),
    guide=(
        "Name the person and what they do; “the relationship” hides both.",
        "Ask change of them, not of the one they abuse.",
        "Think how the child is used: messages, threats, handovers.",
        "A course for them is never instead of support for the child.",
    ),
    headline=("who_uses_abuse", "pattern"),
)
