"""What people need to know before they decide, and chasing what was asked (reference 9)."""

from heed.practice.day import NextDay
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Lines, Words
from heed.practice.vocabulary import Agency


class NeedToKnow(Detail):
    """What must be known before a meeting, who could know, and what remains unknown after it."""

    needed: Lines = ask(
        "What do you need to know?",
        hint="One question a line: who lives there, who else cares, earlier injuries, school, GP.",
    )
    who_could_know: tuple[Agency, ...] = ask("Who could know?", hint="Choose all that apply.")
    still_unknown: Lines | None = ask("What is still not known?", hint="One a line.", optional=True)
    why_unknown: Words | None = ask("Why not?", optional=True)
    asked_next: Line | None = ask("Who asks next?", hint="Name and role.", optional=True)
    known_by: NextDay | None = ask("By which day?", optional=True)


class InformationChased(Detail):
    """That an answer is late, who was spoken with, and what they said."""

    spoke_to: Line = ask("Who did you speak with?", hint="Name and role.")
    chase_answer: Words = ask("What did they say?")
    needed_by: NextDay | None = ask("Which day is it promised for?", optional=True)


NEED_TO_KNOW = act(
    "need_to_know",
    "What we need to know",
    NeedToKnow,
    serves=("information-sharing", "meeting-preparation"),
    about=(
        "meeting_planned",
        "strategy_discussion",
        "section_47_enquiry",
        "initial_conference",
        "review_conference",
        "core_group",
        "harm_incident",
        "referral_received",
        "need_to_know",
    ),
    guide=(
        "List the questions before the meeting, and who could answer each.",
        "Never assume that someone else has asked.",
        "Look in earlier areas and under earlier names.",
        "What stays unknown goes on the next list, with a name and a day.",
    ),
    headline=("needed", "still_unknown"),
)

INFORMATION_CHASED = act(
    "information_chased",
    "Answer chased",
    InformationChased,
    serves=("information-sharing",),
    about=("information_requested",),
    about_required=True,
    guide=(
        "Ring: a second message is often not read either.",
        "Say what the child is waiting for.",
        "If there is still no answer, raise a concern.",
    ),
    headline=("spoke_to", "chase_answer"),
)
