"""So many times: at least, at most, exactly

Something may be expected more than once: after the trigger, before it, while a state lasts, or
(see *The whole record*) at all. It is met with the last of so many.
"""

from heed.clocks import calendar_days, working_days
from heed.standards.sayings import (
    at_most,
    each,
    entries,
    exactly,
    followed_by,
    preceded_by,
)
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

TWO_VISITS = standard(
    "After a child comes home they are visited twice within 10 working days.",
    each(entries("home_again")),
    followed_by(entries("visit"), within=working_days(10), times=2),
    asks="visit twice",
)


def test_none_and_one(expect: Expect) -> None:
    """None and one are not enough."""
    expect(
        TWO_VISITS,
        """
        Mon 09 Mar 2026 09:00 | social care | home again
        """,
        as_of="Tue 24 Mar 2026",
        verdicts=["missed"],
    )
    expect(
        TWO_VISITS,
        """
        Mon 09 Mar 2026 09:00 | social care | home again
        Tue 10 Mar 2026 09:00 | social care | visit
        """,
        as_of="Mon 23 Mar 2026",
        verdicts=["pending"],
        due=["Mon 23 Mar 2026"],
    )


def test_enough(expect: Expect) -> None:
    """The first so many count; when the last of them is late, it is met late."""
    expect(
        TWO_VISITS,
        """
        Mon 09 Mar 2026 09:00 | social care | home again
        Tue 10 Mar 2026 09:00 | social care | visit
        Wed 11 Mar 2026 09:00 | social care | visit
        Thu 12 Mar 2026 09:00 | social care | visit
        """,
        as_of="Tue 24 Mar 2026",
        verdicts=["met"],
        answers=["#2 #3"],
    )
    expect(
        TWO_VISITS,
        """
        Mon 09 Mar 2026 09:00 | social care | home again
        Tue 10 Mar 2026 09:00 | social care | visit
        Tue 24 Mar 2026 09:00 | social care | visit
        """,
        as_of="Tue 24 Mar 2026",
        verdicts=["met late"],
        answers=["#2 #3"],
    )


def test_the_same_minute_and_before(expect: Expect) -> None:
    """Two of one minute are two; one that was recorded before the trigger is none."""
    expect(
        TWO_VISITS,
        """
        Mon 09 Mar 2026 09:00 | social care | visit
        Mon 09 Mar 2026 09:00 | social care | home again
        Mon 09 Mar 2026 09:00 | social care | visit
        Mon 09 Mar 2026 09:00 | health | visit
        """,
        as_of="Tue 24 Mar 2026",
        verdicts=["met"],
        answers=["#3 #4"],
    )


def test_one_recorded_late(expect: Expect) -> None:
    """One of them recorded late makes all of it recorded late."""
    expect(
        TWO_VISITS,
        """
        Mon 09 Mar 2026 09:00 | social care | home again
        Tue 10 Mar 2026 09:00 | social care | visit | recorded Wed 25 Mar 2026 09:00
        Wed 11 Mar 2026 09:00 | social care | visit
        """,
        as_of="Wed 25 Mar 2026",
        verdicts=["met, recorded late"],
    )


def test_one_of_them_perhaps(expect: Expect) -> None:
    """When one of so many may not have been in time, it cannot be told."""
    expect(
        TWO_VISITS,
        """
        Mon 09 Mar 2026 09:00 | social care | home again
        Tue 10 Mar 2026 09:00 | social care | visit
        Mar 2026              | health | visit
        """,
        as_of="Tue 31 Mar 2026",
        verdicts=["cannot tell"],
    )


def test_so_many_before(expect: Expect) -> None:
    """Before the trigger, those that came last count."""
    expect(
        standard(
            "In the 20 days before a review conference the child was seen twice.",
            each(entries("review_conference")),
            preceded_by(entries("visit"), at_most=calendar_days(20), times=2),
        ),
        """
        Mon 02 Feb 2026 09:00 | social care | visit
        Mon 02 Mar 2026 09:00 | social care | visit
        Mon 09 Mar 2026 09:00 | social care | review conference
        Wed 11 Mar 2026 09:00 | social care | visit
        Fri 13 Mar 2026 09:00 | social care | review conference
        """,
        as_of="Fri 13 Mar 2026",
        verdicts=["missed", "met"],
        answers=["", "#4 #2"],
    )


def test_at_most(expect: Expect) -> None:
    """One more than at most breaks it, when it comes."""
    few_moves = standard(
        "In the 6 months after coming into care a child moves at most once.",
        each(entries("came_into_care")),
        at_most(1, followed_by(entries("moved"), within=calendar_days(180))),
        asks="keep the child where they are",
    )
    table = """
        Mon 09 Mar 2026 09:00 | social care | came into care
        Mon 16 Mar 2026 09:00 | social care | moved
        Mon 13 Apr 2026 09:00 | social care | moved
        """
    expect(few_moves, table, as_of="Mon 16 Mar 2026", verdicts=["pending"])
    expect(
        few_moves,
        table,
        as_of="Mon 13 Apr 2026",
        verdicts=["missed"],
        due=["Mon 13 Apr 2026 09:00"],
        answers=["#2 #3"],
    )


def test_exactly(expect: Expect) -> None:
    """Exactly so many: pending while more may come, missed with one too many or too few."""
    one_lead = standard(
        "Within 5 working days of a plan exactly one lead is named.",
        each(entries("plan_started")),
        exactly(1, followed_by(entries("lead_named"), within=working_days(5))),
    )
    table = """
        Mon 09 Mar 2026 09:00 | social care | plan started
        Tue 10 Mar 2026 09:00 | social care | lead named
        """
    expect(one_lead, table, as_of="Mon 16 Mar 2026", verdicts=["pending"])
    expect(one_lead, table, as_of="Tue 17 Mar 2026", verdicts=["met"])
    expect(
        one_lead,
        f"""
        {table}
        Wed 11 Mar 2026 09:00 | social care | lead named
        """,
        as_of="Wed 11 Mar 2026",
        verdicts=["missed"],
    )
    expect(
        one_lead,
        """
        Mon 09 Mar 2026 09:00 | social care | plan started
        """,
        as_of="Tue 17 Mar 2026",
        verdicts=["missed"],
    )


def test_another_child(expect: Expect) -> None:
    """A sibling's visit is none of the child's."""
    expect(
        TWO_VISITS,
        """
        Mon 09 Mar 2026 09:00 | social care | home again
        Tue 10 Mar 2026 09:00 | social care | visit
        Wed 11 Mar 2026 09:00 | social care | visit | child: sibling
        """,
        as_of="Tue 24 Mar 2026",
        verdicts=["missed"],
    )
