"""Repeated: every so often while a state lasts

While a state lasts, an entry is expected again and again. The first is due after the state opens
(it may have a time of its own), each next one after the one before.
"""

from heed.clocks import calendar_days, working_days
from heed.standards.language import Span
from heed.standards.sayings import during, entries, followed_by, repeated, says
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

ON_A_PLAN = Span(opens=entries("plan_started"), closes=entries("plan_ended"))
VISITS = standard(
    "While a child is on a plan they are seen within 10 working days, then every 28 days.",
    during(ON_A_PLAN),
    repeated(
        entries("visit", where=(says("seen", True),)),
        every=calendar_days(28),
        first=working_days(10),
    ),
    asks="visit and see the child",
)


def test_no_state(expect: Expect) -> None:
    """Without a plan no visit is asked, and a visit begins nothing."""
    expect(
        VISITS,
        """
        Mon 09 Mar 2026 09:00 | social care | visit (seen: yes)
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=[],
    )


def test_no_visit(expect: Expect) -> None:
    """The first visit has a time of its own."""
    expect(
        VISITS,
        """
        Mon 09 Mar 2026 09:00 | social care | plan started
        """,
        as_of="Tue 24 Mar 2026",
        verdicts=["missed"],
        due=["Mon 23 Mar 2026"],
        reasons=[
            "Not recorded since “plan started” on 9 March 2026, 09:00: visit and see the child. "
            "It was due by 23 March 2026, within 10 working days, by social worker. "
            "Local default: Example partnership."
        ],
    )


def test_visit_after_visit(expect: Expect) -> None:
    """Each visit asks for the next one; a late one starts the time anew."""
    expect(
        VISITS,
        """
        Mon 09 Mar 2026 09:00 | social care | plan started
        Mon 16 Mar 2026 10:00 | social care | visit (seen: yes)
        Fri 17 Apr 2026 10:00 | social care | visit (seen: yes)
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["met", "met late", "pending"],
        due=["Mon 23 Mar 2026", "Mon 13 Apr 2026", "Fri 15 May 2026"],
        reasons=[
            "Visit, 16 March 2026, 10:00, in time (due by 23 March 2026, within 10 working days).",
            "Visit, 17 April 2026, 10:00, late: it was due by 13 April 2026, "
            "within 28 calendar days.",
            None,
        ],
    )


def test_a_visit_that_did_not_see_the_child(expect: Expect) -> None:
    """A visit without seeing the child neither answers nor starts the time anew."""
    expect(
        VISITS,
        """
        Mon 09 Mar 2026 09:00 | social care | plan started
        Mon 16 Mar 2026 10:00 | social care | visit (seen: no)
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["missed"],
    )


def test_the_state_ends_first(expect: Expect) -> None:
    """When the plan ends before the next visit is due, no more is asked."""
    expect(
        VISITS,
        """
        Mon 09 Mar 2026 09:00 | social care | plan started
        Mon 16 Mar 2026 10:00 | social care | visit (seen: yes)
        Wed 01 Apr 2026 10:00 | social care | plan ended
        Mon 06 Apr 2026 10:00 | social care | visit (seen: yes)
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["met", "not applicable"],
        reasons=[None, "Lifted: Plan ended, 1 April 2026, 10:00, before it was due."],
    )


def test_the_state_ends_after_it_was_due(expect: Expect) -> None:
    """Ending the plan does not undo a visit that was already missed."""
    expect(
        VISITS,
        """
        Mon 09 Mar 2026 09:00 | social care | plan started
        Wed 01 Apr 2026 10:00 | social care | plan ended
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["missed"],
    )


def test_the_same_minute(expect: Expect) -> None:
    """In one minute, only what was recorded after the start and before the end is inside."""
    expect(
        VISITS,
        """
        Mon 09 Mar 2026 09:00 | social care | visit (seen: yes)
        Mon 09 Mar 2026 09:00 | social care | plan started
        Mon 09 Mar 2026 09:00 | social care | visit (seen: yes)
        Mon 09 Mar 2026 09:00 | social care | visit (seen: yes)
        Mon 16 Mar 2026 09:00 | social care | plan ended
        Mon 16 Mar 2026 09:00 | social care | visit (seen: yes)
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["met", "met", "not applicable"],
        answers=["#3", "#4", "#5"],
    )


def test_a_visit_recorded_late(expect: Expect) -> None:
    """A visit in time that was written down after it was due is met, and said to be recorded late."""
    table = """
        Mon 09 Mar 2026 09:00 | social care | plan started
        Mon 16 Mar 2026 10:00 | social care | visit (seen: yes) | recorded Wed 25 Mar 2026 09:00
        """
    expect(VISITS, table, as_of="Tue 24 Mar 2026", verdicts=["missed"])
    expect(VISITS, table, as_of="Wed 25 Mar 2026", verdicts=["met, recorded late", "pending"])


def test_a_visit_of_which_only_the_day_is_known(expect: Expect) -> None:
    """Two visits on one day follow each other as they were recorded; both count for what comes."""
    expect(
        VISITS,
        """
        Mon 09 Mar 2026 09:00 | social care | plan started
        Mon 16 Mar 2026 10:00 | social care | visit (seen: yes)
        Mon 16 Mar 2026       | health | visit (seen: yes)
        Mon 30 Mar 2026 10:00 | social care | visit (seen: yes)
        """,
        as_of="Thu 02 Apr 2026",
        verdicts=["met", "met", "met", "pending"],
    )


def test_a_visit_that_may_belong_to_either_of_two_states(expect: Expect) -> None:
    """A visit some time in a month asks for the next one once, whichever plan it fell into."""
    expect(
        VISITS,
        """
        Mon 02 Mar 2026 09:00 | social care | plan started
        Wed 11 Mar 2026 09:00 | social care | plan ended
        Thu 12 Mar 2026 09:00 | social care | plan started
        Mar 2026              | social care | visit (seen: yes)
        """,
        as_of="Tue 31 Mar 2026",
        verdicts=["not applicable", "cannot tell", "cannot tell"],
    )


def test_another_child(expect: Expect) -> None:
    """Seeing a sibling is not seeing the child."""
    expect(
        VISITS,
        """
        Mon 09 Mar 2026 09:00 | social care | plan started | child: child, sibling
        Mon 16 Mar 2026 10:00 | social care | visit (seen: yes) | child: sibling
        """,
        as_of="Tue 24 Mar 2026",
        verdicts=["missed"],
    )


def test_a_state_that_asks_once(expect: Expect) -> None:
    """A state can also ask for one thing only, after it opens."""
    expect(
        standard(
            "The core group first meets within 10 working days of the start of a plan.",
            during(ON_A_PLAN),
            followed_by(entries("core_group"), within=working_days(10)),
        ),
        """
        Mon 09 Mar 2026 09:00 | social care | plan started
        Tue 10 Mar 2026 09:00 | social care | plan started
        Mon 16 Mar 2026 10:00 | social care | core group
        Wed 01 Apr 2026 10:00 | social care | plan ended
        Mon 06 Apr 2026 10:00 | social care | plan started
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["met", "missed"],
    )


def test_a_visit_that_may_have_come_before_the_state(expect: Expect) -> None:
    """What a visit asks for, that may not have been in the state, is never surely missed."""
    expect(
        VISITS,
        """
        Mon 16 Mar 2026 09:00 | social care | plan started
        Mar 2026              | social care | visit (seen: yes)
        """,
        as_of="Fri 29 May 2026",
        verdicts=["cannot tell", "cannot tell"],
    )


def test_a_state_of_whose_end_only_the_month_is_known(expect: Expect) -> None:
    """A visit that may have come before the end answers; the next one may not be asked for."""
    expect(
        VISITS,
        """
        Mon 02 Mar 2026 09:00 | social care | plan started
        Tue 10 Mar 2026 10:00 | social care | visit (seen: yes)
        Mar 2026              | social care | plan ended
        """,
        as_of="Tue 31 Mar 2026",
        verdicts=["met", "cannot tell"],
        answers=["#2", ""],
    )
