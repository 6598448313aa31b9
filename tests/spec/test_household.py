"""For whom: each child of the household

A standard can ask for each child who lived in the household of the trigger, as someone of their
own right, or only for the others of it.
"""

from heed.clocks import working_days
from heed.standards.sayings import each, entries, followed_by
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

OWN_STATUS = standard(
    "After domestic abuse, each child of the household has their own status as a victim recorded "
    "within 5 working days.",
    each(entries("domestic_abuse")),
    followed_by(entries("victim_status"), within=working_days(5)),
    for_whom="household",
)
SIBLINGS = standard(
    "When a medical is considered for one child, it is considered for each other child there.",
    each(entries("medical_considered")),
    followed_by(entries("medical_considered"), within=working_days(1)),
    for_whom="others",
)
HOME = "home | child, sibling | since Thu 01 Jan 2026"


def test_none(expect: Expect) -> None:
    """An incident in another family asks nothing here."""
    expect(
        OWN_STATUS,
        f"""
        {HOME}
        Mon 09 Mar 2026 22:00 | police | domestic abuse | child: neighbour
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=[],
    )


def test_each_child_has_their_own(expect: Expect) -> None:
    """Each child who lives there is asked about, and answered for, on their own."""
    table = f"""
        {HOME}
        Mon 09 Mar 2026 22:00 | police | domestic abuse | child: sibling
        Tue 10 Mar 2026 10:00 | social care | victim status | child: sibling
        """
    expect(OWN_STATUS, table, as_of="Mon 30 Mar 2026", verdicts=["missed"])
    expect(OWN_STATUS, table, as_of="Mon 30 Mar 2026", verdicts=["met"], child="sibling")


def test_a_child_who_is_named(expect: Expect) -> None:
    """A child whom the entry names is asked about whether or not anyone recorded a household."""
    expect(
        OWN_STATUS,
        """
        Mon 09 Mar 2026 22:00 | police | domestic abuse
        """,
        as_of="Mon 09 Mar 2026",
        verdicts=["pending"],
    )


def test_the_day_decides_who_lived_there(expect: Expect) -> None:
    """Both days of a stay are included; a child who moved out before is not asked about."""
    table = """
        home | child, sibling | since Mon 02 Mar 2026 | until Mon 09 Mar 2026
        Sun 01 Mar 2026 22:00 | police | domestic abuse | child: sibling
        Mon 02 Mar 2026 22:00 | police | domestic abuse | child: sibling
        Mon 09 Mar 2026 22:00 | police | domestic abuse | child: sibling
        Tue 10 Mar 2026 22:00 | police | domestic abuse | child: sibling
        """
    expect(
        OWN_STATUS,
        table,
        as_of="Mon 30 Mar 2026",
        verdicts=["missed", "missed"],
        due=["Mon 09 Mar 2026", "Mon 16 Mar 2026"],
    )


def test_an_imprecise_day(expect: Expect) -> None:
    """When the child lived there only for part of the time in question, it cannot be told."""
    expect(
        OWN_STATUS,
        """
        home | child, sibling | since Mon 16 Mar 2026
        Mar 2026 | police | domestic abuse | child: sibling
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["cannot tell"],
    )


def test_only_the_others(expect: Expect) -> None:
    """For the others only: the child whom the entry names is not asked about again."""
    table = f"""
        {HOME}
        Mon 09 Mar 2026 09:00 | health | medical considered
        Mon 09 Mar 2026 10:00 | health | medical considered | child: sibling
        """
    expect(SIBLINGS, table, as_of="Mon 16 Mar 2026", verdicts=["missed"])
    expect(SIBLINGS, table, as_of="Mon 16 Mar 2026", verdicts=["met"], child="sibling")


def test_the_same_minute(expect: Expect) -> None:
    """In the same minute the order of recording decides for each child."""
    table = f"""
        {HOME}
        Mon 09 Mar 2026 22:00 | social care | victim status
        Mon 09 Mar 2026 22:00 | police | domestic abuse | child: sibling
        Mon 09 Mar 2026 22:00 | social care | victim status | child: sibling
        """
    expect(OWN_STATUS, table, as_of="Mon 30 Mar 2026", verdicts=["missed"])
    expect(OWN_STATUS, table, as_of="Mon 30 Mar 2026", verdicts=["met"], child="sibling")


def test_recorded_late(expect: Expect) -> None:
    """A sibling's status that was written down too late is said to be recorded late."""
    expect(
        OWN_STATUS,
        f"""
        {HOME}
        Mon 09 Mar 2026 22:00 | police | domestic abuse
        Tue 10 Mar 2026 10:00 | social care | victim status | child: sibling \
| recorded Mon 30 Mar 2026 09:00
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=["met, recorded late"],
        child="sibling",
    )


def test_who_lived_there_one_after_the_other(expect: Expect) -> None:
    """Who moved in when the other had moved out is not asked about, in whichever days it was."""
    expect(
        OWN_STATUS,
        """
        home | child | since Thu 01 Jan 2026 | until Sun 08 Mar 2026
        home | sibling | since Tue 10 Mar 2026
        Mar 2026 | police | domestic abuse | child: sibling
        """,
        as_of="Tue 31 Mar 2026",
        verdicts=[],
    )
