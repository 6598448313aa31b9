"""All of: each of several

A conjunction is open until every part is answered, and due when its first open part is. Once all
are answered it is as good as its worst part.
"""

from heed.clocks import hours, working_days
from heed.standards.sayings import both, each, entries, followed_by, unless
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

DECIDED_AND_TOLD = standard(
    "A referral is decided within 1 working day, and the referrer told within 3.",
    each(entries("referral")),
    both(
        followed_by(entries("decision"), within=working_days(1)),
        followed_by(entries("referrer_told"), within=working_days(3)),
    ),
)


def test_none_and_one(expect: Expect) -> None:
    """It is due when the first open part is due."""
    expect(
        DECIDED_AND_TOLD,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        """,
        as_of="Tue 10 Mar 2026",
        verdicts=["pending"],
        due=["Tue 10 Mar 2026"],
    )
    expect(
        DECIDED_AND_TOLD,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Tue 10 Mar 2026 09:00 | social care | decision
        """,
        as_of="Thu 12 Mar 2026",
        verdicts=["pending"],
        due=["Thu 12 Mar 2026"],
        answers=["#2"],
    )


def test_all(expect: Expect) -> None:
    """Every part in time: met, and every answer is named."""
    expect(
        DECIDED_AND_TOLD,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Tue 10 Mar 2026 09:00 | social care | decision
        Thu 12 Mar 2026 09:00 | social care | referrer told
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met"],
        answers=["#2 #3"],
        reasons=[
            "Decision, 10 March 2026, 09:00; referrer told, 12 March 2026, 09:00, in time "
            "(due by 12 March 2026)."
        ],
    )


def test_one_of_them_late(expect: Expect) -> None:
    """One late part makes the whole late."""
    expect(
        DECIDED_AND_TOLD,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Wed 11 Mar 2026 09:00 | social care | decision
        Wed 11 Mar 2026 10:00 | social care | referrer told
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met late"],
        due=["Tue 10 Mar 2026"],
    )


def test_one_of_them_missing(expect: Expect) -> None:
    """One missing part makes the whole missed, however late the other was."""
    expect(
        DECIDED_AND_TOLD,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Wed 11 Mar 2026 09:00 | social care | decision
        """,
        as_of="Fri 13 Mar 2026",
        verdicts=["missed"],
        due=["Thu 12 Mar 2026"],
    )


def test_the_same_minute_and_before(expect: Expect) -> None:
    """Each part must come after the trigger; in the same minute the order of recording decides."""
    expect(
        DECIDED_AND_TOLD,
        """
        Mon 09 Mar 2026 09:00 | social care | decision
        Mon 09 Mar 2026 09:00 | school | referral
        Mon 09 Mar 2026 09:00 | social care | referrer told
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["missed"],
        answers=["#3"],
    )


def test_recorded_late(expect: Expect) -> None:
    """Met and recorded late when any part was; said only once every part is met."""
    expect(
        DECIDED_AND_TOLD,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Tue 10 Mar 2026 09:00 | social care | decision | recorded Wed 11 Mar 2026 09:00
        """,
        as_of="Thu 12 Mar 2026",
        verdicts=["pending"],
    )
    expect(
        DECIDED_AND_TOLD,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Tue 10 Mar 2026 09:00 | social care | decision | recorded Wed 11 Mar 2026 09:00
        Thu 12 Mar 2026 09:00 | social care | referrer told
        """,
        as_of="Thu 12 Mar 2026",
        verdicts=["met, recorded late"],
    )


def test_parts_with_imprecise_dues(expect: Expect) -> None:
    """It is surely missed as soon as any open part is surely missed."""
    expect(
        standard(
            "A police protection is reviewed within 24 hours and explained the same day.",
            each(entries("police_protection")),
            both(
                followed_by(entries("reviewed"), within=hours(24)),
                followed_by(entries("explained"), within=working_days(0)),
            ),
        ),
        """
        Mon 09 Mar 2026 | police | police protection
        """,
        as_of="Tue 10 Mar 2026 00:00",
        verdicts=["missed"],
    )


def test_another_child(expect: Expect) -> None:
    """What was done for another child answers no part."""
    expect(
        DECIDED_AND_TOLD,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Tue 10 Mar 2026 09:00 | social care | decision
        Tue 10 Mar 2026 10:00 | social care | referrer told | child: sibling
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["missed"],
    )


def test_lifted_before_every_open_question_was_due(expect: Expect) -> None:
    """It is lifted only by what came before the first part in question was due."""
    expect(
        DECIDED_AND_TOLD.model_copy(update={"unless": (unless("withdrawn"),)}),
        """
        Mon 09 Mar 2026 09:00 | school | referral
        about Mon 09 Mar 2026 to Fri 13 Mar 2026 | social care | decision
        about Mon 09 Mar 2026 to Fri 13 Mar 2026 | social care | referrer told
        Wed 11 Mar 2026 09:00 | school | withdrawn
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["cannot tell"],
        due=["Tue 10 Mar 2026 to Thu 12 Mar 2026"],
    )
