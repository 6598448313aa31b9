"""A planned appointment that did not happen as planned (practice reference 4)."""

from heed.practice.day import NextDay, PastDay
from heed.practice.detail import Detail, ask
from heed.practice.kind import event
from heed.practice.text import Line, Words
from heed.wording import Choice, Purpose


class Missed(Choice):
    """What kept the child and the appointment apart."""

    WAS_NOT_BROUGHT = "was_not_brought", "Was not brought"
    CANCELLED_BY_CARER = "cancelled_by_carer", "Cancelled by a carer"
    CANCELLED_BY_AGENCY = "cancelled_by_agency", "Cancelled by us"
    NO_ACCESS = "no_access", "We called and could not get in"
    CHILD_NOT_SEEN = "child_not_seen", "We got in and did not see the child"
    LEFT_BEFORE_SEEN = "left_before_seen", "Left before being seen"
    ATTENDED_ALONE_AGE_MISSED = (
        "attended_alone_age_missed",
        "Old enough to come alone and did not come",
    )


class MissedBefore(Choice):
    """Whether this has happened before, in any agency."""

    ONE_OFF = "one_off", "The first time, as far as the record shows"
    REPEAT = "repeat", "It has happened before"
    NOT_KNOWN = "not_known", "Not known yet"


class AppointmentMissed(Detail):
    """Which appointment, what missing it means for the child, and what is done about it."""

    outcome: Missed = ask("What happened?")
    reliant: bool = ask(
        "Does the child rely on someone else to get there?",
        hint="Think of age, understanding, disability and travel.",
    )
    service: Line = ask(
        "Which appointment was it?", hint="For example speech therapy, second session."
    )
    planned: PastDay | None = ask("Which day was it planned for?", optional=True)
    implications: Words | None = ask(
        "What does missing it mean for the child?",
        hint="For example pain, medicine, growth, learning, or nobody seeing the child.",
        optional=True,
    )
    pattern: MissedBefore | None = ask(
        "Has it happened before?", hint="Look at all agencies.", optional=True
    )
    reason_given: Words | None = ask(
        "What reason was given, and by whom?", hint="In their words.", optional=True
    )
    reason_considered: Words | None = ask("What else may explain it?", optional=True)
    child_words: Words | None = ask(
        "What does the child say about it?", optional=True, child_words=True
    )
    contact: Words | None = ask("How did you reach or try to reach the family?", optional=True)
    action: Words | None = ask(
        "What happens next, and who does it?",
        hint="For example remove a barrier, see the child elsewhere, talk to others.",
        optional=True,
        purpose=Purpose.PLAN,
    )
    rebooked_for: NextDay | None = ask("Which day is it booked for now?", optional=True)


APPOINTMENT_MISSED = event(
    "appointment_missed",
    "Appointment missed",
    AppointmentMissed,
    serves=("cumulative-harm", "language-describes-risk"),
    guide=(
        "A child who relies on others was not brought; it is not the child who stayed away.",
        "Ask what missing this means for this child, not only why it happened.",
        "Look for missed appointments in every agency, and for repeated cancelling.",
        "Take barriers away: travel, time, cost, language.",
        "Tell the lead social worker when the child has a plan.",
    ),
    headline=("outcome", "service"),
)
