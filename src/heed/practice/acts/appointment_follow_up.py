"""What is done after a child was not brought (practice reference 4)."""

from heed.practice.day import NextDay
from heed.practice.detail import Detail, ask
from heed.practice.kind import act
from heed.practice.text import Line, Words
from heed.wording import Choice


class Reached(Choice):
    """Whether the family was reached."""

    SPOKEN = "spoken", "Spoken with"
    SEEN = "seen", "Seen, the child too"
    NOT_REACHED = "not_reached", "Tried and not reached"


class AppointmentFollowedUp(Detail):
    """How the family was reached, what stood in the way, and how the child is seen after all."""

    reached: Reached = ask("Did you reach the family?")
    what_was_said: Words | None = ask("What did they say?", hint="In their words.", optional=True)
    barriers: Words | None = ask(
        "What stands in the way, and what was done about it?",
        hint="For example travel, cost, time, language, fear, a letter that never came.",
        optional=True,
    )
    implications: Words | None = ask("What does missing it mean for the child now?", optional=True)
    child_words: Words | None = ask("What does the child say?", optional=True, child_words=True)
    rebooked_for: NextDay | None = ask("Which day is it booked for now?", optional=True)
    told: Line | None = ask("Who else was told?", optional=True)
    why_ended: Words | None = ask(
        "If nothing more is done, why is that safe for the child?", optional=True
    )


APPOINTMENT_FOLLOWED_UP = act(
    "appointment_followed_up",
    "Missed appointment followed up",
    AppointmentFollowedUp,
    serves=("cumulative-harm", "information-sharing"),
    about=("appointment_missed",),
    about_required=True,
    guide=(
        "A letter is not contact: ring, or go.",
        "Ask what got in the way before you ask why.",
        "Look at every agency's missed appointments together.",
        "Ending care after misses needs a reason that is about the child.",
    ),
    headline=("reached", "barriers"),
)
