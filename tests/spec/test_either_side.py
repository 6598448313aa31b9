"""Either side: before or after

What is expected may come after the trigger or have come before it: an alternative of the two.
"""

from heed.clocks import working_days
from heed.standards.sayings import beside, each, entries, never
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

GP_ASKED = standard(
    "The GP is asked within 5 working days before or after an assessment begins.",
    each(entries("assessment")),
    beside(entries("gp_asked"), within=working_days(5)),
    asks="ask the GP what they know",
)


def test_none(expect: Expect) -> None:
    """While it can still come after, it is pending."""
    table = """
        Mon 09 Mar 2026 09:00 | social care | assessment
        """
    expect(GP_ASKED, table, as_of="Mon 16 Mar 2026", verdicts=["pending"], due=["Mon 16 Mar 2026"])
    expect(GP_ASKED, table, as_of="Tue 17 Mar 2026", verdicts=["missed"])


def test_before_or_after(expect: Expect) -> None:
    """Either of them answers; too early or too late does not, except that late is met late."""
    expect(
        GP_ASKED,
        """
        Mon 02 Mar 2026 09:00 | social care | gp asked
        Mon 09 Mar 2026 09:00 | social care | assessment
        Mon 23 Mar 2026 09:00 | social care | assessment
        Mon 30 Mar 2026 09:00 | social care | gp asked
        Mon 13 Apr 2026 09:00 | social care | assessment
        Tue 21 Apr 2026 09:00 | social care | gp asked
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["met", "met", "met late"],
        answers=["#1", "#4", "#6"],
    )


def test_the_same_minute(expect: Expect) -> None:
    """In one minute either order will do."""
    expect(
        GP_ASKED,
        """
        Mon 09 Mar 2026 09:00 | social care | gp asked
        Mon 09 Mar 2026 09:00 | social care | assessment
        """,
        as_of="Tue 17 Mar 2026",
        verdicts=["met"],
    )


def test_on_neither_side(expect: Expect) -> None:
    """Forbidden on either side: broken by what came before as by what comes after."""
    apart = standard(
        "A meeting with the family is never on a day beside the anniversary.",
        each(entries("meeting")),
        never(beside(entries("anniversary"), within=working_days(1))),
    )
    expect(
        apart,
        """
        Mon 09 Mar 2026 09:00 | social care | meeting
        Tue 10 Mar 2026 09:00 | family | anniversary
        Wed 11 Mar 2026 09:00 | social care | meeting
        Fri 13 Mar 2026 09:00 | social care | meeting
        """,
        as_of="Thu 19 Mar 2026",
        verdicts=["missed", "missed", "met"],
        due=["Tue 10 Mar 2026 09:00", "Wed 11 Mar 2026 09:00", "Mon 16 Mar 2026"],
    )


def test_recorded_late_and_another_child(expect: Expect) -> None:
    """What is not known yet, or is about a sibling, answers on neither side."""
    table = """
        Fri 06 Mar 2026 09:00 | social care | gp asked | recorded Wed 18 Mar 2026 09:00
        Fri 06 Mar 2026 09:00 | social care | gp asked | child: sibling
        Mon 09 Mar 2026 09:00 | social care | assessment
        """
    expect(GP_ASKED, table, as_of="Tue 17 Mar 2026", verdicts=["missed"])
    expect(GP_ASKED, table, as_of="Wed 18 Mar 2026", verdicts=["met, recorded late"])
