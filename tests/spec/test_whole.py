"""The whole record: what it holds, begins and ends with

A standard can look at a child's record as a whole: how often something is on it, what comes first
and what comes last. Its first entry stands for the beginning, its last one for the end; a time is
counted from it.
"""

from heed.clocks import calendar_days, working_days
from heed.standards.sayings import (
    END_OF_RECORD,
    WHOLE_RECORD,
    at_most,
    both,
    either,
    entries,
    followed_by,
    never,
    preceded_by,
)
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

NAMED_LEAD = standard(
    "On each record a lead is named.",
    WHOLE_RECORD,
    followed_by(entries("lead_named")),
    asks="name a lead",
)


def test_nothing_on_record(expect: Expect) -> None:
    """A record without entries asks for nothing."""
    expect(
        NAMED_LEAD,
        """
        Mon 09 Mar 2026 09:00 | school | referral | child: sibling
        """,
        as_of="Mon 09 Mar 2026",
        verdicts=[],
    )


def test_on_record(expect: Expect) -> None:
    """Wherever on the record it is, it counts: also as its first entry."""
    for table in (
        """
        Mon 09 Mar 2026 09:00 | social care | lead named
        """,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Mon 16 Mar 2026 09:00 | social care | lead named
        """,
    ):
        expect(NAMED_LEAD, table, as_of="Mon 16 Mar 2026", verdicts=["met"])
    expect(
        NAMED_LEAD,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["pending"],
        reasons=[
            "Not recorded since “referral” on 9 March 2026, 09:00: name a lead. It is due without "
            "a time limit, by social worker. Local default: Example partnership."
        ],
    )


def test_within_a_time(expect: Expect) -> None:
    """A time is counted from the first entry, which may change when an earlier one is recorded."""
    expect(
        standard(
            "A lead is named within 5 working days of the first entry.",
            WHOLE_RECORD,
            followed_by(entries("lead_named"), within=working_days(5)),
        ),
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Mon 02 Mar 2026 09:00 | school | note | recorded Tue 10 Mar 2026 09:00
        Thu 12 Mar 2026 09:00 | social care | lead named
        """,
        as_of="Thu 12 Mar 2026",
        verdicts=["met late"],
        due=["Mon 09 Mar 2026"],
    )


def test_how_often(expect: Expect) -> None:
    """At most so often on the whole record."""
    two_moves = standard(
        "A child moves at most twice.", WHOLE_RECORD, at_most(2, followed_by(entries("moved")))
    )
    table = """
        Mon 09 Mar 2026 09:00 | social care | moved
        Mon 16 Mar 2026 09:00 | social care | moved
        """
    expect(two_moves, table, as_of="Mon 16 Mar 2026", verdicts=["pending"])
    expect(
        two_moves,
        f"""
        {table}
        Mon 16 Mar 2026 09:00 | social care | moved
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["missed"],
        answers=["#1 #2 #3"],
    )


def test_one_or_the_other(expect: Expect) -> None:
    """One of two, but not both."""
    one_way = standard(
        "A referral is taken up or declined, not both.",
        WHOLE_RECORD,
        both(
            either(followed_by(entries("taken_up")), followed_by(entries("declined"))),
            never(both(followed_by(entries("taken_up")), followed_by(entries("declined")))),
        ),
    )
    table = """
        Mon 09 Mar 2026 09:00 | school | referral
        Tue 10 Mar 2026 09:00 | social care | declined
        Wed 11 Mar 2026 09:00 | social care | taken up
        """
    expect(one_way, table, as_of="Mon 09 Mar 2026", verdicts=["pending"])
    expect(one_way, table, as_of="Tue 10 Mar 2026", verdicts=["pending"])
    expect(
        one_way,
        table,
        as_of="Wed 11 Mar 2026",
        verdicts=["missed"],
        due=["Wed 11 Mar 2026 09:00"],
    )


def test_what_comes_first(expect: Expect) -> None:
    """The record begins with a referral; in one minute, with what was recorded first."""
    begins = standard(
        "Each record begins with a referral.",
        WHOLE_RECORD,
        followed_by(entries("referral"), without="entry"),
    )
    for table, verdict in (
        ("Mon 09 Mar 2026 09:00 | school | referral", "met"),
        ("Mon 09 Mar 2026 09:00 | school | note", "missed"),
        (
            """
        Mon 09 Mar 2026 09:00 | school | referral
        Mon 09 Mar 2026 09:00 | school | note
            """,
            "met",
        ),
        (
            """
        Mon 09 Mar 2026 09:00 | school | note
        Mon 09 Mar 2026 09:00 | school | referral
            """,
            "missed",
        ),
        (
            """
        Mar 2026              | school | note
        Mon 09 Mar 2026 09:00 | school | referral
            """,
            "cannot tell",
        ),
    ):
        expect(begins, table, as_of="Tue 31 Mar 2026", verdicts=[verdict])


def test_what_comes_last(expect: Expect) -> None:
    """The last entry on the record, as known, is a review within the 30 days before its end."""
    ends = standard(
        "What was recorded last is a review.",
        END_OF_RECORD,
        preceded_by(entries("review"), without="entry"),
    )
    table = """
        Mon 09 Mar 2026 09:00 | school | note
        Tue 10 Mar 2026 09:00 | social care | review
        Wed 11 Mar 2026 09:00 | school | note
        """
    expect(ends, table, as_of="Tue 10 Mar 2026", verdicts=["met"])
    expect(ends, table, as_of="Wed 11 Mar 2026", verdicts=["missed"])
    expect(
        standard(
            "In the last 30 days of a record there was a review.",
            END_OF_RECORD,
            preceded_by(entries("review"), at_most=calendar_days(30)),
        ),
        """
        Tue 10 Mar 2026 09:00 | social care | review
        Fri 10 Apr 2026 09:00 | school | note
        """,
        as_of="Sat 11 Apr 2026",
        verdicts=["missed"],
    )


def test_another_child(expect: Expect) -> None:
    """The record is the child's own; an entry about both children is on both."""
    table = """
        Mon 09 Mar 2026 09:00 | school | referral | child: child, sibling
        Mon 16 Mar 2026 09:00 | social care | lead named | child: sibling
        """
    expect(NAMED_LEAD, table, as_of="Mon 16 Mar 2026", verdicts=["pending"])
    expect(NAMED_LEAD, table, as_of="Mon 16 Mar 2026", verdicts=["met"], child="sibling")
