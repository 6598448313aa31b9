"""Corrections: a new entry, never an overwriting

A correction is a new entry that takes the place of an earlier one, from the day it is recorded.
The record can always be read as it was before.
"""

from heed.clocks import working_days
from heed.standards.sayings import each, entries, followed_by, says
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

DECIDED = standard(
    "After each referral, what happens next is decided within 1 working day.",
    each(entries("referral")),
    followed_by(entries("decision"), within=working_days(1)),
)


def test_a_wrong_date(expect: Expect) -> None:
    """From the correction on it is judged by the right date; before, by what was known then."""
    table = """
        Mon 09 Mar 2026 09:00 | school | referral
        Wed 11 Mar 2026 09:00 | social care | decision
        Tue 10 Mar 2026 09:00 | social care | decision | corrects #2 | recorded \
Fri 13 Mar 2026 09:00
        """
    expect(DECIDED, table, as_of="Thu 12 Mar 2026", verdicts=["met late"])
    expect(DECIDED, table, as_of="Fri 13 Mar 2026", verdicts=["met, recorded late"], answers=["#2"])


def test_corrected_twice(expect: Expect) -> None:
    """The last correction counts, and the whole stays one line with one obligation."""
    expect(
        DECIDED,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Tue 10 Mar 2026 09:00 | school | referral | corrects #1 | recorded Tue 10 Mar 2026 10:00
        Wed 11 Mar 2026 09:00 | school | referral | corrects #2 | recorded Wed 11 Mar 2026 10:00
        """,
        as_of="Wed 11 Mar 2026",
        verdicts=["pending"],
        due=["Thu 12 Mar 2026"],
    )


def test_recorded_in_error(expect: Expect) -> None:
    """What should not have been recorded at all asks nothing and answers nothing any more."""
    trigger_gone = """
        Mon 09 Mar 2026 09:00 | school | referral
        Mon 09 Mar 2026 09:00 | school | referral | in error #1 | recorded Thu 12 Mar 2026 09:00
        """
    expect(DECIDED, trigger_gone, as_of="Wed 11 Mar 2026", verdicts=["missed"])
    expect(DECIDED, trigger_gone, as_of="Thu 12 Mar 2026", verdicts=[])
    expect(
        DECIDED,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Mon 09 Mar 2026 12:00 | social care | decision
        Mon 09 Mar 2026 12:00 | social care | decision | in error #2 | recorded \
Thu 12 Mar 2026 09:00
        """,
        as_of="Thu 12 Mar 2026",
        verdicts=["missed"],
    )


def test_an_error_that_was_none(expect: Expect) -> None:
    """A correction can bring back what was said to be an error."""
    expect(
        DECIDED,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Mon 09 Mar 2026 09:00 | school | referral | in error #1 | recorded Mon 09 Mar 2026 10:00
        Mon 09 Mar 2026 09:00 | school | referral | corrects #2 | recorded Mon 09 Mar 2026 11:00
        """,
        as_of="Mon 09 Mar 2026",
        verdicts=["pending"],
    )


def test_the_place_in_the_same_minute(expect: Expect) -> None:
    """A corrected entry keeps its place among entries of the same minute."""
    expect(
        DECIDED,
        """
        Mon 09 Mar 2026 09:00 | social care | decision (by phone: yes)
        Mon 09 Mar 2026 09:00 | school | referral
        Mon 09 Mar 2026 09:00 | social care | decision (by phone: no) | corrects #1 \
| recorded Mon 09 Mar 2026 12:00
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["missed"],
    )


def test_another_kind(expect: Expect) -> None:
    """An entry that was recorded as the wrong kind counts as the right one once corrected."""
    table = """
        Mon 09 Mar 2026 09:00 | school | referral
        Mon 09 Mar 2026 12:00 | social care | phone call
        Mon 09 Mar 2026 12:00 | social care | decision | corrects #2 | recorded \
Thu 12 Mar 2026 09:00
        """
    expect(DECIDED, table, as_of="Wed 11 Mar 2026", verdicts=["missed"])
    expect(DECIDED, table, as_of="Thu 12 Mar 2026", verdicts=["met, recorded late"])


def test_corrected_by_someone_else(expect: Expect) -> None:
    """Whoever corrects an entry, it stays the act of the person who first recorded it."""
    by_health = standard(
        "After each injury a health professional looks at it the same day.",
        each(entries("injury", where=(says("seen", True),))),
        followed_by(entries("looked_at", by=("paediatrician",)), within=working_days(0)),
    )
    expect(
        by_health,
        """
        Mon 09 Mar 2026 09:00 | school | injury (seen: yes)
        Mon 09 Mar 2026 12:00 | health (paediatrician) | looked at
        Mon 09 Mar 2026 12:30 | health (administrator) | looked at | corrects #2 \
| recorded Tue 10 Mar 2026 09:00
        """,
        as_of="Tue 10 Mar 2026",
        verdicts=["met"],
    )


def test_another_child(expect: Expect) -> None:
    """A correction can say that it was about another child, and it counts there from then on."""
    table = """
        Mon 09 Mar 2026 09:00 | school | referral
        Mon 09 Mar 2026 09:00 | school | referral | child: sibling | corrects #1 \
| recorded Tue 10 Mar 2026 09:00
        """
    expect(DECIDED, table, as_of="Mon 09 Mar 2026", verdicts=["pending"])
    expect(DECIDED, table, as_of="Tue 10 Mar 2026", verdicts=[])
    expect(DECIDED, table, as_of="Tue 10 Mar 2026", verdicts=["pending"], child="sibling")
