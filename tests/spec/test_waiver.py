"""Waiver: put off with a reason, an authoriser and an end

A waiver names the trigger and the standard. Until its last day the obligation is waived; the next
day it stands as it would have stood without it.
"""

from heed.clocks import working_days
from heed.standards.sayings import each, entries, followed_by
from tests.spec.declaring import WAIVER, standard
from tests.spec.expecting import Expect

FAMILY_INFORMED = standard(
    "After each meeting, the family is informed within 1 working day.",
    each(entries("meeting")),
    followed_by(entries("family_informed"), within=working_days(1)),
    id="FAM",
    asks="tell the family",
    waiver=WAIVER,
)
MEETING = "Mon 09 Mar 2026 10:00 | social care | meeting"


def test_waived_until_its_last_day(expect: Expect) -> None:
    """Waived to the end of the last day, then missed."""
    table = f"""
        {MEETING}
        Mon 09 Mar 2026 12:00 | social care | waiver (standard: FAM, until: Fri 20 Mar 2026, \
reason: police asked us to wait, authoriser: team manager) | about #1
        """
    expect(
        FAMILY_INFORMED,
        table,
        as_of="Fri 20 Mar 2026",
        verdicts=["waived"],
        reasons=[
            "Waived until 20 March 2026: tell the family. Reason: police asked us to wait. "
            "Authorised by: team manager."
        ],
    )
    expect(FAMILY_INFORMED, table, as_of="Sat 21 Mar 2026", verdicts=["missed"])


def test_a_waiver_that_ends_before_it_is_due(expect: Expect) -> None:
    """After a waiver that ends early it is pending again."""
    table = f"""
        {MEETING}
        Mon 09 Mar 2026 12:00 | social care | waiver (standard: FAM, until: Mon 09 Mar 2026) \
| about #1
        """
    expect(
        FAMILY_INFORMED,
        table,
        as_of="Mon 09 Mar 2026",
        verdicts=["waived"],
        reasons=[
            "Waived until 9 March 2026: tell the family. Reason: not recorded. "
            "Authorised by: not recorded."
        ],
    )
    expect(FAMILY_INFORMED, table, as_of="Tue 10 Mar 2026", verdicts=["pending"])


def test_several_waivers(expect: Expect) -> None:
    """Of several, the one that runs longest counts."""
    expect(
        FAMILY_INFORMED,
        f"""
        {MEETING}
        Mon 09 Mar 2026 12:00 | social care | waiver (standard: FAM, until: Fri 27 Mar 2026) \
| about #1
        Mon 09 Mar 2026 12:00 | social care | waiver (standard: FAM, until: Fri 20 Mar 2026) \
| about #1
        """,
        as_of="Fri 27 Mar 2026",
        verdicts=["waived"],
    )


def test_what_does_not_waive(expect: Expect) -> None:
    """It must name this standard and this trigger, and say until when."""
    expect(
        FAMILY_INFORMED,
        f"""
        {MEETING}
        Mon 09 Mar 2026 12:00 | social care | waiver (standard: FAM, until: Fri 20 Mar 2026)
        Mon 09 Mar 2026 12:00 | social care | waiver (standard: CPM, until: Fri 20 Mar 2026) \
| about #1
        Mon 09 Mar 2026 12:00 | social care | waiver (standard: FAM) | about #1
        Mon 09 Mar 2026 12:00 | social care | waiver (standard: FAM, until: Easter) | about #1
        """,
        as_of="Wed 11 Mar 2026",
        verdicts=["missed"],
    )


def test_done_all_the_same(expect: Expect) -> None:
    """What was done counts more than the waiver."""
    expect(
        FAMILY_INFORMED,
        f"""
        {MEETING}
        Mon 09 Mar 2026 12:00 | social care | waiver (standard: FAM, until: Fri 20 Mar 2026) \
| about #1
        Wed 18 Mar 2026 12:00 | social care | family informed
        """,
        as_of="Wed 18 Mar 2026",
        verdicts=["met late"],
    )


def test_the_same_minute_and_recorded_late(expect: Expect) -> None:
    """A waiver counts from when it is recorded, also for what was already missed."""
    table = f"""
        {MEETING}
        Mon 09 Mar 2026 10:00 | social care | waiver (standard: FAM, until: Fri 20 Mar 2026) \
| about #1 | recorded Thu 12 Mar 2026 09:00
        """
    expect(FAMILY_INFORMED, table, as_of="Wed 11 Mar 2026", verdicts=["missed"])
    expect(FAMILY_INFORMED, table, as_of="Thu 12 Mar 2026", verdicts=["waived"])


def test_a_standard_that_cannot_be_waived(expect: Expect) -> None:
    """A standard without a waiver cannot be waived."""
    expect(
        FAMILY_INFORMED.model_copy(update={"waiver": None}),
        f"""
        {MEETING}
        Mon 09 Mar 2026 12:00 | social care | waiver (standard: FAM, until: Fri 20 Mar 2026) \
| about #1
        """,
        as_of="Wed 11 Mar 2026",
        verdicts=["missed"],
    )


def test_another_child(expect: Expect) -> None:
    """A waiver for a sibling waives nothing for this child."""
    expect(
        FAMILY_INFORMED,
        """
        Mon 09 Mar 2026 10:00 | social care | meeting | child: child, sibling
        Mon 09 Mar 2026 12:00 | social care | waiver (standard: FAM, until: Fri 20 Mar 2026) \
| about #1 | child: sibling
        """,
        as_of="Wed 11 Mar 2026",
        verdicts=["missed"],
    )
