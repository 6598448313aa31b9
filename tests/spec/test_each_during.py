"""During: only while a state lasts

A trigger may count only while something lasts: from an entry that opens a state to the next one
that closes it.
"""

from heed.clocks import working_days
from heed.standards.language import Span
from heed.standards.sayings import each, entries, followed_by
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

ON_A_PLAN = Span(opens=entries("plan_started"), closes=entries("plan_ended"))
LEAD_TOLD = standard(
    "While a child is on a plan, the lead social worker is told within 1 working day of each "
    "appointment the child was not brought to.",
    each(entries("was_not_brought"), during=ON_A_PLAN),
    followed_by(entries("lead_told"), within=working_days(1)),
)


def test_outside_the_state(expect: Expect) -> None:
    """Before the plan starts and after it ends, nothing is asked."""
    expect(
        LEAD_TOLD,
        """
        Mon 02 Mar 2026 09:00 | health | was not brought
        Mon 09 Mar 2026 09:00 | social care | plan started
        Mon 16 Mar 2026 09:00 | social care | plan ended
        Mon 23 Mar 2026 09:00 | health | was not brought
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=[],
    )


def test_inside_the_state(expect: Expect) -> None:
    """While it lasts, each one counts; a state that nothing closed still lasts."""
    expect(
        LEAD_TOLD,
        """
        Mon 09 Mar 2026 09:00 | social care | plan started
        Tue 10 Mar 2026 09:00 | health | was not brought
        Tue 10 Mar 2026 12:00 | health | lead told
        Tue 17 Mar 2026 09:00 | health | was not brought
        """,
        as_of="Wed 18 Mar 2026",
        verdicts=["met", "pending"],
    )


def test_the_same_minute(expect: Expect) -> None:
    """In one minute the order of recording decides what was inside."""
    expect(
        LEAD_TOLD,
        """
        Mon 09 Mar 2026 09:00 | health | was not brought
        Mon 09 Mar 2026 09:00 | social care | plan started
        Mon 09 Mar 2026 09:00 | health | was not brought
        Mon 16 Mar 2026 09:00 | health | was not brought
        Mon 16 Mar 2026 09:00 | social care | plan ended
        Mon 16 Mar 2026 09:00 | health | was not brought
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=["missed", "missed"],
    )


def test_opened_twice(expect: Expect) -> None:
    """Starting what has already started changes nothing; after it ended it can start again."""
    expect(
        LEAD_TOLD,
        """
        Mon 02 Mar 2026 09:00 | social care | plan started
        Mon 09 Mar 2026 09:00 | social care | plan started
        Mon 16 Mar 2026 09:00 | social care | plan ended
        Tue 17 Mar 2026 09:00 | health | was not brought
        Mon 23 Mar 2026 09:00 | social care | plan started
        Tue 24 Mar 2026 09:00 | health | was not brought
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=["missed"],
        due=["Wed 25 Mar 2026"],
    )


def test_ending_before_it_starts(expect: Expect) -> None:
    """An end without a beginning ends nothing."""
    expect(
        LEAD_TOLD,
        """
        Mon 02 Mar 2026 09:00 | social care | plan ended
        Mon 09 Mar 2026 09:00 | social care | plan started
        Tue 10 Mar 2026 09:00 | health | was not brought
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=["missed"],
    )


def test_a_state_whose_end_is_imprecise(expect: Expect) -> None:
    """When it cannot be told whether the state still lasted, it is asked but never called missed."""
    expect(
        LEAD_TOLD,
        """
        Mon 09 Mar 2026 09:00 | social care | plan started
        Mar 2026              | social care | plan ended
        Fri 20 Mar 2026 09:00 | health | was not brought
        """,
        as_of="Tue 31 Mar 2026",
        verdicts=["cannot tell"],
        due=["Mon 23 Mar 2026 to never"],
        reasons=[
            "The dates recorded are not exact enough to tell whether this was asked for at all: "
            "due by 23 March 2026, within 1 working day."
        ],
    )


def test_answered_late_when_it_may_not_have_been_asked(expect: Expect) -> None:
    """Done after the time, it is not called late when it may not have been asked at all."""
    table = """
        Mon 09 Mar 2026 09:00 | social care | plan started
        Mar 2026              | social care | plan ended
        Fri 20 Mar 2026 09:00 | health | was not brought
        """
    in_time = "Mon 23 Mar 2026 09:00 | health | lead told"
    late = "Wed 25 Mar 2026 09:00 | health | lead told"
    expect(LEAD_TOLD, f"{table}{in_time}", as_of="Tue 31 Mar 2026", verdicts=["met"])
    expect(LEAD_TOLD, f"{table}{late}", as_of="Tue 31 Mar 2026", verdicts=["cannot tell"])


def test_an_end_on_the_day_of_the_start(expect: Expect) -> None:
    """An end of which only the day is known closes what was opened that day before it."""
    expect(
        LEAD_TOLD,
        """
        Mon 09 Mar 2026 09:00 | social care | plan started
        Mon 09 Mar 2026       | social care | plan ended
        Fri 20 Mar 2026 09:00 | health | was not brought
        """,
        as_of="Tue 31 Mar 2026",
        verdicts=[],
    )


def test_the_state_of_another_child(expect: Expect) -> None:
    """Another child's plan does not count."""
    expect(
        LEAD_TOLD,
        """
        Mon 09 Mar 2026 09:00 | social care | plan started | child: sibling
        Tue 10 Mar 2026 09:00 | health | was not brought
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=[],
    )


def test_a_start_recorded_late(expect: Expect) -> None:
    """A state counts from the day it began, once that is recorded."""
    table = """
        Mon 09 Mar 2026 09:00 | social care | plan started | recorded Mon 16 Mar 2026 09:00
        Tue 10 Mar 2026 09:00 | health | was not brought
        """
    expect(LEAD_TOLD, table, as_of="Wed 11 Mar 2026", verdicts=[])
    expect(LEAD_TOLD, table, as_of="Mon 16 Mar 2026", verdicts=["missed"])


def test_one_end_ends_one_state(expect: Expect) -> None:
    """An imprecise end that may have come before a new start does not end what it started."""
    expect(
        LEAD_TOLD,
        """
        Mon 02 Mar 2026 09:00 | social care | plan started
        Mar 2026              | social care | plan ended
        Mon 16 Mar 2026 09:00 | social care | plan started
        Mon 20 Apr 2026 09:00 | health | was not brought
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["missed"],
    )
