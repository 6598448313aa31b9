"""None of: what must not come

What would meet one of the parts breaks it, at the moment it comes. While nothing has come it is
pending, and once nothing can come any more in the time it looks at, it is met.
"""

from heed.clocks import calendar_days, working_days
from heed.standards.sayings import (
    both,
    each,
    entries,
    followed_by,
    never,
    preceded_by,
    says,
    shows,
    unless,
)
from tests.spec.declaring import WAIVER, standard
from tests.spec.expecting import Expect

NO_CONTACT = standard(
    "After a no-contact order there is no contact for 28 days.",
    each(entries("order_made")),
    never(followed_by(entries("contact"), within=calendar_days(28))),
    id="NOC",
    asks="keep them apart",
    unless=(unless("order_lifted"),),
    waiver=WAIVER,
)


def test_nothing_comes(expect: Expect) -> None:
    """Pending while it still may come, met from the next moment on."""
    table = """
        Mon 09 Mar 2026 09:00 | police | order made
        """
    expect(
        NO_CONTACT,
        table,
        as_of="Mon 06 Apr 2026",
        verdicts=["pending"],
        due=["Mon 06 Apr 2026"],
        reasons=[
            "Kept so far since “order made” on 9 March 2026, 09:00: keep them apart, "
            "until 6 April 2026."
        ],
    )
    expect(
        NO_CONTACT,
        table,
        as_of="Tue 07 Apr 2026 00:00",
        verdicts=["met"],
        reasons=[
            "Kept since “order made” on 9 March 2026, 09:00: keep them apart, until 6 April 2026."
        ],
    )


def test_it_comes(expect: Expect) -> None:
    """Missed at once, and due when it came; what comes afterwards changes nothing."""
    expect(
        NO_CONTACT,
        """
        Mon 09 Mar 2026 09:00 | police | order made
        Tue 10 Mar 2026 15:00 | school | contact
        Wed 11 Mar 2026 15:00 | school | contact
        """,
        as_of="Tue 10 Mar 2026 15:00",
        verdicts=["missed"],
        due=["Tue 10 Mar 2026 15:00"],
        answers=["#2"],
        reasons=[
            "Not kept since “order made” on 9 March 2026, 09:00: keep them apart. Instead: "
            "Contact, 10 March 2026, 15:00. Local default: Example partnership."
        ],
    )


def test_it_comes_when_the_time_is_over(expect: Expect) -> None:
    """What comes after the time, or came before the trigger, breaks nothing."""
    expect(
        NO_CONTACT,
        """
        Sun 08 Mar 2026 09:00 | school | contact
        Mon 09 Mar 2026 09:00 | police | order made
        Tue 07 Apr 2026 00:00 | school | contact
        """,
        as_of="Tue 07 Apr 2026",
        verdicts=["met"],
    )


def test_the_same_minute(expect: Expect) -> None:
    """In one minute, only what was recorded after the trigger breaks it."""
    expect(
        NO_CONTACT,
        """
        Mon 09 Mar 2026 09:00 | school | contact
        Mon 09 Mar 2026 09:00 | police | order made
        """,
        as_of="Tue 07 Apr 2026",
        verdicts=["met"],
    )
    expect(
        NO_CONTACT,
        """
        Mon 09 Mar 2026 09:00 | police | order made
        Mon 09 Mar 2026 09:00 | school | contact
        """,
        as_of="Tue 07 Apr 2026",
        verdicts=["missed"],
    )


def test_recorded_late(expect: Expect) -> None:
    """It counts as kept until it is known what came."""
    table = """
        Mon 09 Mar 2026 09:00 | police | order made
        Tue 10 Mar 2026 15:00 | school | contact | recorded Wed 08 Apr 2026 09:00
        """
    expect(NO_CONTACT, table, as_of="Tue 07 Apr 2026", verdicts=["met"])
    expect(NO_CONTACT, table, as_of="Wed 08 Apr 2026", verdicts=["missed"])


def test_recorded_in_error(expect: Expect) -> None:
    """What turns out never to have happened breaks nothing."""
    expect(
        NO_CONTACT,
        """
        Mon 09 Mar 2026 09:00 | police | order made
        Tue 10 Mar 2026 15:00 | school | contact
        Tue 10 Mar 2026 15:00 | school | contact | in error #2 | recorded Wed 11 Mar 2026 09:00
        """,
        as_of="Wed 11 Mar 2026",
        verdicts=["pending"],
    )


def test_lifted(expect: Expect) -> None:
    """What lifts it before it is broken lifts it; what comes when it is broken does not mend it."""
    expect(
        NO_CONTACT,
        """
        Mon 09 Mar 2026 09:00 | police | order made
        Tue 10 Mar 2026 09:00 | police | order lifted
        Tue 10 Mar 2026 15:00 | school | contact
        """,
        as_of="Wed 11 Mar 2026",
        verdicts=["not applicable"],
    )
    expect(
        NO_CONTACT,
        """
        Mon 09 Mar 2026 09:00 | police | order made
        Tue 10 Mar 2026 15:00 | school | contact
        Wed 11 Mar 2026 09:00 | police | order lifted
        """,
        as_of="Wed 11 Mar 2026",
        verdicts=["missed"],
    )


def test_waived(expect: Expect) -> None:
    """A waiver holds for what came as well, while it runs; what was kept needs none."""
    table = """
        Mon 09 Mar 2026 09:00 | police | order made
        Mon 09 Mar 2026 10:00 | police | waiver (standard: NOC, until: Fri 13 Mar 2026) | about #1
        Tue 10 Mar 2026 15:00 | school | contact
        """
    expect(NO_CONTACT, table, as_of="Fri 13 Mar 2026", verdicts=["waived"])
    expect(NO_CONTACT, table, as_of="Sat 14 Mar 2026", verdicts=["missed"])
    expect(NO_CONTACT, table, as_of="Mon 09 Mar 2026", verdicts=["pending"])


def test_perhaps_in_its_time(expect: Expect) -> None:
    """Where dates leave open whether it came in its time, it cannot be told."""
    expect(
        NO_CONTACT,
        """
        Mon 09 Mar 2026 09:00 | police | order made
        Mar 2026              | school | contact
        """,
        as_of="Tue 31 Mar 2026",
        verdicts=["cannot tell"],
    )
    expect(
        NO_CONTACT,
        """
        Mar 2026              | police | order made
        """,
        as_of="Tue 14 Apr 2026",
        verdicts=["pending"],
        due=["Tue 28 Apr 2026"],
    )


def test_before_it(expect: Expect) -> None:
    """What must not have come before it is decided with the trigger."""
    no_talk_before = standard(
        "Nobody talks to the parents in the day before a strategy discussion.",
        each(entries("strategy_discussion")),
        never(preceded_by(entries("talk"), at_most=calendar_days(1))),
    )
    table = """
        Mon 09 Mar 2026 09:00 | social care | talk
        Wed 11 Mar 2026 09:00 | social care | strategy discussion
        Thu 12 Mar 2026 09:00 | social care | talk
        Thu 12 Mar 2026 10:00 | social care | strategy discussion
        """
    expect(
        no_talk_before,
        table,
        as_of="Thu 12 Mar 2026",
        verdicts=["met", "missed"],
        due=["Wed 11 Mar 2026 09:00", "Thu 12 Mar 2026 10:00"],
    )
    expect(no_talk_before, table, as_of="Wed 11 Mar 2026 09:00", verdicts=["pending"])


def test_one_of_several(expect: Expect) -> None:
    """Any one of its parts breaks it."""
    expect(
        standard(
            "A decision does not say “later”, and no second one follows it the same day.",
            each(entries("decision")),
            never(
                shows(says("outcome", "later"), within=working_days(0)),
                followed_by(entries("decision"), within=working_days(0)),
            ),
        ),
        """
        Mon 09 Mar 2026 09:00 | social care | decision (outcome: later)
        Tue 10 Mar 2026 09:00 | social care | decision (outcome: plan)
        Tue 10 Mar 2026 10:00 | social care | decision (outcome: plan)
        """,
        as_of="Wed 11 Mar 2026",
        verdicts=["missed", "missed", "met"],
    )


def test_with_something_required(expect: Expect) -> None:
    """Beside something required: done, but still to be kept, is pending; broken is missed."""
    told_but_not_alone = standard(
        "The mother is told within 1 working day, and not by letter within 5.",
        each(entries("referral")),
        both(
            followed_by(entries("told"), within=working_days(1)),
            never(followed_by(entries("letter"), within=working_days(5))),
        ),
    )
    table = """
        Mon 09 Mar 2026 09:00 | school | referral
        Tue 10 Mar 2026 09:00 | social care | told
        Thu 12 Mar 2026 09:00 | social care | letter
        """
    expect(told_but_not_alone, table, as_of="Wed 11 Mar 2026", verdicts=["pending"])
    expect(told_but_not_alone, table, as_of="Thu 12 Mar 2026", verdicts=["missed"])
    expect(
        told_but_not_alone,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        """,
        as_of="Wed 11 Mar 2026",
        verdicts=["missed"],
    )


def test_forbidding_what_is_forbidden(expect: Expect) -> None:
    """Nothing of nothing: what would keep one part breaks it, so something must come."""
    expect(
        standard(
            "It is not so that nobody calls within 1 working day.",
            each(entries("referral")),
            never(never(followed_by(entries("call"), within=working_days(1)))),
        ),
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Mon 09 Mar 2026 10:00 | social care | call
        Wed 11 Mar 2026 09:00 | school | referral
        Mon 16 Mar 2026 09:00 | school | referral
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met", "missed", "pending"],
    )


def test_another_child(expect: Expect) -> None:
    """What came about a sibling breaks nothing for the child."""
    table = """
        Mon 09 Mar 2026 09:00 | police | order made | child: child, sibling
        Tue 10 Mar 2026 15:00 | school | contact | child: sibling
        """
    expect(NO_CONTACT, table, as_of="Tue 07 Apr 2026", verdicts=["met"])
    expect(NO_CONTACT, table, as_of="Tue 07 Apr 2026", verdicts=["missed"], child="sibling")
