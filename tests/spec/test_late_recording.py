"""Late recording: told apart from late acting

An act in time that was written down late is a matter of recording, not of practice. It is met, and
said to be recorded late.
"""

from heed.clocks import working_days
from heed.standards.sayings import each, entries, followed_by
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

DECIDED = standard(
    "After each referral, what happens next is decided within 1 working day.",
    each(entries("referral")),
    followed_by(entries("decision"), within=working_days(1)),
)
REFERRAL = "Mon 09 Mar 2026 09:00 | school | referral"


def test_recorded_at_once_and_by_the_due_day(expect: Expect) -> None:
    """Recorded by the end of the due day is recorded in time."""
    expect(
        DECIDED,
        f"""
        {REFERRAL}
        Mon 09 Mar 2026 10:00 | social care | decision | recorded Tue 10 Mar 2026 23:59
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met"],
    )
    expect(
        DECIDED,
        f"""
        {REFERRAL}
        Mon 09 Mar 2026 10:00 | social care | decision | recorded Wed 11 Mar 2026 00:00
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met, recorded late"],
    )


def test_a_late_act(expect: Expect) -> None:
    """A late act is met late, whenever it was recorded."""
    expect(
        DECIDED,
        f"""
        {REFERRAL}
        Wed 11 Mar 2026 10:00 | social care | decision | recorded Fri 13 Mar 2026 09:00
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met late"],
    )


def test_several_acts_in_time(expect: Expect) -> None:
    """The first act in time decides, in the order in which they happened."""
    expect(
        DECIDED,
        f"""
        {REFERRAL}
        Mon 09 Mar 2026 12:00 | social care | decision
        Mon 09 Mar 2026 10:00 | police | decision | recorded Thu 12 Mar 2026 09:00
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met, recorded late"],
        answers=["#3"],
    )


def test_a_late_correction_of_the_wording(expect: Expect) -> None:
    """Correcting the wording of an answer later does not make its recording late."""
    expect(
        DECIDED,
        f"""
        {REFERRAL}
        Mon 09 Mar 2026 12:00 | social care | decision (outcome: visit)
        Mon 09 Mar 2026 12:00 | social care | decision (outcome: a visit) | corrects #2 \
| recorded Fri 20 Mar 2026 09:00
        """,
        as_of="Mon 23 Mar 2026",
        verdicts=["met"],
    )
