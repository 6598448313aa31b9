"""Dates that are not exact

An entry may say the minute, the day, the month, or about when. Nobody invents a time: what is sure
decides, and where an imprecise date leaves it open the verdict is *cannot tell*.
"""

from heed.clocks import hours, working_days
from heed.standards.sayings import each, entries, followed_by
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

DECIDED = standard(
    "After each referral, what happens next is decided within 5 working days.",
    each(entries("referral")),
    followed_by(entries("decision"), within=working_days(5)),
)


def test_the_day_is_enough(expect: Expect) -> None:
    """For days, knowing the day is enough: it is due at the end of one day."""
    expect(
        DECIDED,
        """
        Mon 09 Mar 2026 | school | referral
        Mon 16 Mar 2026 | social care | decision
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=["met"],
        due=["Mon 16 Mar 2026"],
    )


def test_a_trigger_in_a_month(expect: Expect) -> None:
    """From when it may be due it cannot be told, and it is missed once it was surely due."""
    table = """
        Mar 2026 | school | referral
        """
    expect(DECIDED, table, as_of="Mon 09 Mar 2026", verdicts=[])
    expect(
        DECIDED,
        table,
        as_of="Wed 01 Apr 2026",
        verdicts=["cannot tell"],
        due=["Fri 06 Mar 2026 to Thu 09 Apr 2026"],
    )
    expect(DECIDED, table, as_of="Fri 10 Apr 2026", verdicts=["missed"])


def test_about_then(expect: Expect) -> None:
    """Some time between two days is enough when every one of them is in time."""
    expect(
        DECIDED,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        about Tue 10 Mar 2026 to Mon 16 Mar 2026 | social care | decision
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=["met"],
    )


def test_straddling_the_due_day(expect: Expect) -> None:
    """When some of the possible days are in time and some are not, it cannot be told."""
    expect(
        DECIDED,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        about Fri 13 Mar 2026 to Tue 17 Mar 2026 | social care | decision
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=["cannot tell"],
        reasons=[
            "Decision, some time between 13 March 2026 and 17 March 2026. The dates recorded are "
            "not exact enough to tell whether it was done in time: due by 16 March 2026, within "
            "5 working days."
        ],
    )


def test_straddling_the_trigger(expect: Expect) -> None:
    """When it may have come before the trigger, it cannot be told either."""
    expect(
        DECIDED,
        """
        Wed 11 Mar 2026 09:00 | school | referral
        about Mon 09 Mar 2026 to Fri 13 Mar 2026 | social care | decision
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=["cannot tell"],
    )


def test_surely_late(expect: Expect) -> None:
    """When every possible day is too late, it is late."""
    expect(
        DECIDED,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        about Tue 17 Mar 2026 to Tue 31 Mar 2026 | social care | decision
        """,
        as_of="Tue 31 Mar 2026",
        verdicts=["met late"],
    )


def test_surely_before(expect: Expect) -> None:
    """When every possible day is before the trigger, it does not answer."""
    expect(
        DECIDED,
        """
        Feb 2026 | social care | decision
        Mon 09 Mar 2026 09:00 | school | referral
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=["missed"],
    )


def test_a_sure_answer_settles_it(expect: Expect) -> None:
    """Another answer that is surely in time settles it."""
    expect(
        DECIDED,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Mar 2026 | social care | decision
        Thu 12 Mar 2026 09:00 | social care | decision
        """,
        as_of="Tue 31 Mar 2026",
        verdicts=["met"],
        answers=["#3"],
    )


def test_the_same_day_without_a_time(expect: Expect) -> None:
    """On one day, where a time is missing, the order of recording decides which came first."""
    expect(
        DECIDED,
        """
        Mon 09 Mar 2026 15:00 | school | referral
        Mon 09 Mar 2026       | social care | decision
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=["met"],
    )
    expect(
        DECIDED,
        """
        Mon 09 Mar 2026       | social care | decision
        Mon 09 Mar 2026 15:00 | school | referral
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=["missed"],
    )


def test_hours_from_a_day(expect: Expect) -> None:
    """Hours after a day whose time nobody recorded may have begun at either end of it."""
    within_a_day = standard(
        "A police protection is reviewed within 24 hours.",
        each(entries("police_protection")),
        followed_by(entries("reviewed"), within=hours(24)),
    )
    expect(
        within_a_day,
        """
        Mon 09 Mar 2026 | police | police protection
        Tue 10 Mar 2026 12:00 | police | reviewed
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["cannot tell"],
        due=["Tue 10 Mar 2026 00:00 to Tue 10 Mar 2026 23:59"],
    )
    expect(
        within_a_day,
        """
        Mon 09 Mar 2026 | police | police protection
        Mon 09 Mar 2026 12:00 | police | reviewed
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met"],
    )


def test_made_exact_by_a_correction(expect: Expect) -> None:
    """A correction that gives the exact day settles what could not be told."""
    table = """
        Mon 09 Mar 2026 09:00 | school | referral
        Mar 2026              | social care | decision
        Mon 16 Mar 2026       | social care | decision | corrects #2 | recorded \
Thu 02 Apr 2026 09:00
        """
    expect(DECIDED, table, as_of="Wed 01 Apr 2026", verdicts=["cannot tell"])
    expect(DECIDED, table, as_of="Thu 02 Apr 2026", verdicts=["met, recorded late"])


def test_recorded_late(expect: Expect) -> None:
    """Whether it was recorded late is counted from when it was surely due."""
    expect(
        DECIDED,
        """
        about Mon 02 Mar 2026 to Fri 06 Mar 2026 | school | referral
        Mon 09 Mar 2026 09:00 | social care | decision | recorded Fri 13 Mar 2026 09:00
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=["met"],
        due=["Mon 09 Mar 2026 to Fri 13 Mar 2026"],
    )


def test_another_child(expect: Expect) -> None:
    """An imprecise answer for another child leaves nothing open here."""
    expect(
        DECIDED,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Mar 2026 | social care | decision | child: sibling
        """,
        as_of="Tue 31 Mar 2026",
        verdicts=["missed"],
    )
