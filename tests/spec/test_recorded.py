"""Recorded: the entry itself is put on the record in time

What is expected is that the trigger is recorded by the time allowed after it happened. Recorded
later it is met late: what was late is the recording itself.
"""

from heed.clocks import working_days
from heed.standards.sayings import each, entries, recorded
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

WRITTEN_DOWN = standard(
    "What another agency tells is recorded within 1 working day.",
    each(entries("information_received")),
    recorded(within=working_days(1)),
    asks="record what you were told",
)


def test_at_once_and_too_late(expect: Expect) -> None:
    """By the end of the due day is in time; a minute later is late."""
    expect(
        WRITTEN_DOWN,
        """
        Mon 09 Mar 2026 10:00 | social care | information received
        Tue 10 Mar 2026 10:00 | social care | information received | recorded Wed 11 Mar 2026 23:59
        Wed 11 Mar 2026 10:00 | social care | information received | recorded Fri 13 Mar 2026 00:00
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met", "met", "met late"],
    )


def test_not_yet_recorded_asks_for_nothing(expect: Expect) -> None:
    """Nobody can be reminded of what the record does not know yet."""
    expect(
        WRITTEN_DOWN,
        """
        Mon 09 Mar 2026 10:00 | social care | information received | recorded Mon 16 Mar 2026 10:00
        """,
        as_of="Fri 13 Mar 2026",
        verdicts=[],
    )


def test_a_correction_does_not_make_it_late(expect: Expect) -> None:
    """It was recorded when it was first recorded."""
    expect(
        WRITTEN_DOWN,
        """
        Mon 09 Mar 2026 10:00 | social care | information received (response: nil)
        Mon 09 Mar 2026 10:00 | social care | information received (response: full) | corrects #1 | recorded Mon 16 Mar 2026 09:00
        """,
        as_of="Fri 20 Mar 2026",
        verdicts=["met"],
    )


def test_a_day_that_is_not_known_exactly(expect: Expect) -> None:
    """Whether it was in time depends on the day."""
    expect(
        WRITTEN_DOWN,
        """
        Mar 2026 | social care | information received | recorded Mon 16 Mar 2026 09:00
        """,
        as_of="Fri 03 Apr 2026",
        verdicts=["cannot tell"],
    )
