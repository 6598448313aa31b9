"""Time: working days

A working day is Monday to Friday and not a bank holiday in England and Wales. The day of the
trigger is day 0, whatever day it is; the last day lasts until midnight in London.
"""

import pytest

from heed.clocks import working_days
from heed.standards import Standard
from heed.standards.sayings import each, entries, followed_by
from tests.spec.declaring import standard
from tests.spec.expecting import Expect


def _decided_within(days: int) -> Standard:
    return standard(
        f"After each referral, what happens next is decided within {working_days(days)}.",
        each(entries("referral")),
        followed_by(entries("decision"), within=working_days(days)),
    )


def test_over_a_weekend(expect: Expect) -> None:
    """Friday's referral is due on Monday, and so is one of Saturday or Sunday."""
    expect(
        _decided_within(1),
        """
        Fri 06 Mar 2026 16:00 | school | referral
        Sat 07 Mar 2026 16:00 | police | referral
        Sun 08 Mar 2026 16:00 | police | referral
        """,
        as_of="Mon 09 Mar 2026",
        verdicts=["pending", "pending", "pending"],
        due=["Mon 09 Mar 2026", "Mon 09 Mar 2026", "Mon 09 Mar 2026"],
    )


def test_over_christmas(expect: Expect) -> None:
    """Christmas Day 2026 is a Friday and Boxing Day is kept on Monday 28 December."""
    expect(
        _decided_within(3),
        """
        Wed 23 Dec 2026 10:00 | school | referral
        Thu 24 Dec 2026 10:00 | school | referral
        Fri 25 Dec 2026 10:00 | police | referral
        Tue 29 Dec 2026 10:00 | police | referral
        """,
        as_of="Thu 24 Dec 2026",
        verdicts=["pending", "pending"],
        due=["Wed 30 Dec 2026", "Thu 31 Dec 2026"],
    )
    expect(
        _decided_within(3),
        """
        Fri 25 Dec 2026 10:00 | police | referral
        Tue 29 Dec 2026 10:00 | police | referral
        """,
        as_of="Tue 29 Dec 2026",
        verdicts=["pending", "pending"],
        due=["Thu 31 Dec 2026", "Mon 04 Jan 2027"],
    )


def test_over_easter(expect: Expect) -> None:
    """Good Friday and Easter Monday are not working days."""
    expect(
        _decided_within(1),
        """
        Thu 02 Apr 2026 10:00 | school | referral
        Fri 03 Apr 2026 10:00 | police | referral
        Mon 06 Apr 2026 10:00 | police | referral
        """,
        as_of="Mon 06 Apr 2026",
        verdicts=["pending", "pending", "pending"],
        due=["Tue 07 Apr 2026", "Tue 07 Apr 2026", "Tue 07 Apr 2026"],
    )


def test_the_same_day(expect: Expect) -> None:
    """No working days means the same day, on a Saturday too."""
    expect(
        _decided_within(0),
        """
        Sat 07 Mar 2026 10:00 | police | referral
        Sat 07 Mar 2026 23:59 | social care | decision
        """,
        as_of="Mon 09 Mar 2026",
        verdicts=["met"],
        due=["Sat 07 Mar 2026"],
        reasons=["Decision, 7 March 2026, 23:59, in time (due the same day, 7 March 2026)."],
    )


@pytest.mark.parametrize(
    ("count", "due"), [(1, "Tue 10 Mar 2026"), (10, "Mon 23 Mar 2026"), (15, "Mon 30 Mar 2026")]
)
def test_counting_on(expect: Expect, count: int, due: str) -> None:
    """Ten working days are two weeks, fifteen are three."""
    expect(
        _decided_within(count),
        """
        Mon 09 Mar 2026 10:00 | school | referral
        """,
        as_of="Mon 09 Mar 2026",
        verdicts=["pending"],
        due=[due],
    )


def test_a_london_day(expect: Expect) -> None:
    """In summer, half past midnight in London is already the next day."""
    expect(
        _decided_within(1),
        """
        Mon 01 Jun 2026 23:59 | police | referral
        Tue 02 Jun 2026 00:30 | police | referral
        """,
        as_of="Tue 02 Jun 2026",
        verdicts=["pending", "pending"],
        due=["Tue 02 Jun 2026", "Wed 03 Jun 2026"],
    )
