"""Nth: when something has built up

The trigger is each entry that is at least the n-th of its kind in a window that ends with it.
"""

from heed.clocks import calendar_days, hours, working_days
from heed.standards.sayings import entries, followed_by, nth
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

THIRD_INCIDENT = standard(
    "A third incident within 90 days is followed by a strategy discussion within 3 working days.",
    nth(3, entries("physical_harm", "emotional_harm"), within=calendar_days(90)),
    followed_by(entries("strategy_discussion"), within=working_days(3)),
)


def test_too_few(expect: Expect) -> None:
    """Two are not three."""
    expect(
        THIRD_INCIDENT,
        """
        Mon 09 Mar 2026 09:00 | school | physical harm
        Tue 10 Mar 2026 09:00 | health | emotional harm
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=[],
    )


def test_the_third_and_every_one_after(expect: Expect) -> None:
    """The third is a trigger, and so is every further one while two others lie in its window."""
    expect(
        THIRD_INCIDENT,
        """
        Mon 02 Mar 2026 09:00 | school | physical harm
        Tue 03 Mar 2026 09:00 | health | emotional harm
        Wed 04 Mar 2026 09:00 | police | physical harm
        Thu 05 Mar 2026 10:00 | social care | strategy discussion
        Mon 16 Mar 2026 09:00 | school | physical harm
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=["met", "missed"],
        due=["Mon 09 Mar 2026", "Thu 19 Mar 2026"],
    )


def test_the_edge_of_the_window(expect: Expect) -> None:
    """Ninety days after the first still counts; the day after that does not."""
    expect(
        THIRD_INCIDENT,
        """
        Thu 01 Jan 2026 23:00 | school | physical harm
        Fri 02 Jan 2026 09:00 | school | physical harm
        Wed 01 Apr 2026 08:00 | school | physical harm
        Thu 02 Apr 2026 08:00 | school | physical harm
        Fri 03 Apr 2026 08:00 | school | physical harm
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["missed", "missed", "missed"],
        due=["Wed 08 Apr 2026", "Thu 09 Apr 2026", "Thu 09 Apr 2026"],
    )
    expect(
        THIRD_INCIDENT,
        """
        Thu 01 Jan 2026 09:00 | school | physical harm
        Fri 02 Jan 2026 09:00 | school | physical harm
        Thu 02 Apr 2026 08:00 | school | physical harm
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=[],
    )


def test_the_same_minute(expect: Expect) -> None:
    """Of three in one minute the last recorded is the third, and what came before does not answer."""
    expect(
        THIRD_INCIDENT,
        """
        Mon 09 Mar 2026 09:00 | school | physical harm
        Mon 09 Mar 2026 09:00 | school | physical harm
        Mon 09 Mar 2026 09:00 | social care | strategy discussion
        Mon 09 Mar 2026 09:00 | school | physical harm
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=["missed"],
    )


def test_one_recorded_late(expect: Expect) -> None:
    """An earlier incident that is recorded late makes a later one the third."""
    table = """
        Mon 02 Mar 2026 09:00 | school | physical harm
        Wed 04 Mar 2026 09:00 | school | physical harm
        Mon 23 Feb 2026 09:00 | police | physical harm | recorded Mon 16 Mar 2026 09:00
        """
    expect(THIRD_INCIDENT, table, as_of="Mon 09 Mar 2026", verdicts=[])
    expect(
        THIRD_INCIDENT, table, as_of="Mon 16 Mar 2026", verdicts=["missed"], due=["Mon 09 Mar 2026"]
    )


def test_one_whose_date_is_imprecise(expect: Expect) -> None:
    """When only an imprecise date can make it the third, it is asked but never called missed."""
    table = """
        about Mon 01 Dec 2025 to Wed 31 Dec 2025 | school | physical harm
        Mon 02 Mar 2026 09:00 | school | physical harm
        Thu 26 Mar 2026 09:00 | school | physical harm
        """
    expect(THIRD_INCIDENT, table, as_of="Tue 31 Mar 2026", verdicts=["pending"])
    expect(THIRD_INCIDENT, table, as_of="Thu 30 Apr 2026", verdicts=["cannot tell"])


def test_a_long_uncertain_span_counts_wherever_it_may_lie(expect: Expect) -> None:
    """An incident some time in a long span may lie in the window though it may have begun earlier."""
    expect(
        standard(
            "A second incident within 48 hours is talked over within 1 working day.",
            nth(2, entries("physical_harm"), within=hours(48)),
            followed_by(entries("talked_over"), within=working_days(1)),
        ),
        """
        about Mon 02 Feb 2026 to Tue 31 Mar 2026 | school | physical harm
        Mon 02 Mar 2026 09:00 | school | physical harm
        """,
        as_of="Tue 31 Mar 2026",
        verdicts=["cannot tell"],
    )


def test_another_child(expect: Expect) -> None:
    """Incidents of another child are not counted."""
    expect(
        THIRD_INCIDENT,
        """
        Mon 09 Mar 2026 09:00 | school | physical harm
        Tue 10 Mar 2026 09:00 | school | physical harm | child: sibling
        Wed 11 Mar 2026 09:00 | school | physical harm
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=[],
    )


def test_hours_to_the_minute(expect: Expect) -> None:
    """A window of hours ends at the minute, the minute included."""
    expect(
        standard(
            "A second incident within 48 hours is talked over within 1 working day.",
            nth(2, entries("physical_harm"), within=hours(48)),
            followed_by(entries("talked_over"), within=working_days(1)),
        ),
        """
        Mon 09 Mar 2026 09:00 | school | physical harm
        Wed 11 Mar 2026 09:00 | school | physical harm
        Fri 13 Mar 2026 09:01 | school | physical harm
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=["missed"],
        due=["Thu 12 Mar 2026"],
    )
