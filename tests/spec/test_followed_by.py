"""Followed by: an act after it, in time

What is expected comes after the trigger, by the end of the last day allowed. What came before the
trigger does not answer it.
"""

from heed.clocks import working_days
from heed.standards.sayings import each, entries, followed_by
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

DECIDED = standard(
    "After each referral, what happens next is decided within 1 working day.",
    each(entries("referral")),
    followed_by(entries("decision"), within=working_days(1)),
    asks="decide how to respond",
)


def test_nothing_yet(expect: Expect) -> None:
    """Until the end of the last day it is pending; from then on it is missed."""
    table = """
        Mon 09 Mar 2026 09:00 | school | referral
        """
    expect(
        DECIDED,
        table,
        as_of="Tue 10 Mar 2026",
        verdicts=["pending"],
        reasons=[
            "Not recorded since “referral” on 9 March 2026, 09:00: decide how to respond. "
            "It is due by 10 March 2026, within 1 working day, by social worker. "
            "Local default: Example partnership."
        ],
    )
    expect(DECIDED, table, as_of="Wed 11 Mar 2026 00:00", verdicts=["missed"])


def test_in_time_and_late(expect: Expect) -> None:
    """The last minute of the last day is in time, the next minute is late."""
    expect(
        DECIDED,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Tue 10 Mar 2026 23:59 | social care | decision
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met"],
    )
    expect(
        DECIDED,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Wed 11 Mar 2026 00:00 | social care | decision
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met late"],
        reasons=[
            "Decision, 11 March 2026, 00:00, late: "
            "it was due by 10 March 2026, within 1 working day."
        ],
    )


def test_several_answers(expect: Expect) -> None:
    """The first answer in time counts; further ones change nothing."""
    expect(
        DECIDED,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Mon 09 Mar 2026 12:00 | social care | decision
        Mon 09 Mar 2026 15:00 | social care | decision
        Wed 11 Mar 2026 15:00 | social care | decision
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met"],
        answers=["#2"],
    )


def test_one_act_answers_several_triggers(expect: Expect) -> None:
    """One act after two triggers answers both."""
    expect(
        DECIDED,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Mon 09 Mar 2026 10:00 | police | referral
        Mon 09 Mar 2026 12:00 | social care | decision
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met", "met"],
        answers=["#3", "#3"],
    )


def test_before_the_trigger(expect: Expect) -> None:
    """An act before the trigger does not answer it."""
    expect(
        DECIDED,
        """
        Mon 09 Mar 2026 08:59 | social care | decision
        Mon 09 Mar 2026 09:00 | school | referral
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["missed"],
    )


def test_the_same_minute(expect: Expect) -> None:
    """In the same minute the order of recording decides which came first."""
    expect(
        DECIDED,
        """
        Mon 09 Mar 2026 09:00 | social care | decision
        Mon 09 Mar 2026 09:00 | school | referral
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["missed"],
    )
    expect(
        DECIDED,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Mon 09 Mar 2026 09:00 | social care | decision
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met"],
    )


def test_an_act_of_the_same_kind(expect: Expect) -> None:
    """A trigger never answers itself: where the same kind is asked again, the next one answers."""
    expect(
        standard(
            "After each core group, the next one meets within 30 working days.",
            each(entries("core_group")),
            followed_by(entries("core_group"), within=working_days(30)),
        ),
        """
        Mon 09 Mar 2026 09:00 | social care | core group
        Mon 16 Mar 2026 09:00 | social care | core group
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=["met", "pending"],
        answers=["#2", ""],
    )


def test_recorded_late(expect: Expect) -> None:
    """An act in time that was written down too late is met, and said to be recorded late."""
    table = """
        Mon 09 Mar 2026 09:00 | school | referral
        Tue 10 Mar 2026 09:00 | social care | decision | recorded Thu 12 Mar 2026 09:00
        """
    expect(DECIDED, table, as_of="Wed 11 Mar 2026", verdicts=["missed"])
    expect(
        DECIDED,
        table,
        as_of="Thu 12 Mar 2026",
        verdicts=["met, recorded late"],
        reasons=[
            "Decision, 10 March 2026, 09:00, in time "
            "(due by 10 March 2026, within 1 working day), but recorded after it was due."
        ],
    )


def test_another_child(expect: Expect) -> None:
    """An act for another child does not answer; one act for both children answers for both."""
    table = """
        Mon 09 Mar 2026 09:00 | school | referral | child: child, sibling
        Mon 09 Mar 2026 12:00 | social care | decision | child: sibling
        """
    expect(DECIDED, table, as_of="Mon 16 Mar 2026", verdicts=["missed"])
    expect(DECIDED, table, as_of="Mon 16 Mar 2026", verdicts=["met"], child="sibling")
