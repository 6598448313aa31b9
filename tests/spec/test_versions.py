"""Versions: the standard of its day

A standard is in force from a day to a day. Each trigger is judged by the version in force on the
day it happened, for ever.
"""

from datetime import date

from heed.clocks import working_days
from heed.standards.sayings import each, entries, followed_by
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

OLD = standard(
    "Until April: a referral is decided within 3 working days.",
    each(entries("referral")),
    followed_by(entries("decision"), within=working_days(3)),
    until=date(2026, 3, 31),
)
NEW = standard(
    "From April: a referral is decided within 1 working day.",
    each(entries("referral")),
    followed_by(entries("decision"), within=working_days(1)),
    since=date(2026, 4, 1),
)


def test_none(expect: Expect) -> None:
    """Before a standard begins, nothing is asked."""
    expect(
        NEW,
        """
        Tue 31 Mar 2026 23:59 | school | referral
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=[],
    )


def test_each_by_the_version_of_its_day(expect: Expect) -> None:
    """The last day of the old and the first day of the new are both included; each has one line."""
    expect(
        [OLD, NEW],
        """
        Tue 31 Mar 2026 23:59 | school | referral
        Wed 01 Apr 2026 00:00 | school | referral
        """,
        as_of="Thu 02 Apr 2026",
        verdicts=["pending", "pending"],
        due=["Tue 07 Apr 2026", "Thu 02 Apr 2026"],
    )


def test_judged_later_by_the_old_one(expect: Expect) -> None:
    """A trigger of the old days is judged by the old version whenever one looks, and recorded."""
    expect(
        [OLD, NEW],
        """
        Tue 31 Mar 2026 10:00 | school | referral | recorded Mon 20 Apr 2026 09:00
        Tue 07 Apr 2026 10:00 | social care | decision
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["met"],
        due=["Tue 07 Apr 2026"],
    )


def test_an_imprecise_date_over_the_change(expect: Expect) -> None:
    """An imprecise date is judged by the version of the first day it can have been."""
    expect(
        [OLD, NEW],
        """
        about Mon 30 Mar 2026 to Thu 02 Apr 2026 | school | referral
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["missed"],
        due=["Thu 02 Apr 2026 to Thu 09 Apr 2026"],
    )


def test_a_correction_of_the_date(expect: Expect) -> None:
    """When the day is corrected, the version of the corrected day judges."""
    table = """
        Wed 01 Apr 2026 10:00 | school | referral
        Tue 31 Mar 2026 10:00 | school | referral | corrects #1 | recorded Fri 03 Apr 2026 09:00
        """
    expect([OLD, NEW], table, as_of="Thu 02 Apr 2026", verdicts=["pending"])
    expect([OLD, NEW], table, as_of="Fri 03 Apr 2026", verdicts=["pending"])
    expect([OLD, NEW], table, as_of="Wed 08 Apr 2026", verdicts=["missed"], due=["Tue 07 Apr 2026"])
