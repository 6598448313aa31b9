"""Unless: what lifts it

An entry can lift what is asked, when it comes after the trigger and before the time is over.
"""

from heed.clocks import hours, working_days
from heed.standards.sayings import each, entries, followed_by, unless
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

CONFERENCE = standard(
    "A conference is held within 15 working days, unless the enquiry ends without concern.",
    each(entries("enquiry_started")),
    followed_by(entries("conference"), within=working_days(15)),
    unless=(unless("enquiry_ended"), unless("moved_away")),
)


def test_lifted_in_time(expect: Expect) -> None:
    """Lifted before it was due: not applicable, even when it would otherwise be missed."""
    expect(
        CONFERENCE,
        """
        Mon 09 Mar 2026 09:00 | social care | enquiry started
        Mon 16 Mar 2026 09:00 | social care | enquiry ended
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["not applicable"],
        reasons=["Lifted: Enquiry ended, 16 March 2026, 09:00, before it was due."],
    )


def test_lifted_too_late(expect: Expect) -> None:
    """What comes after it was due does not lift it: missed stays missed."""
    expect(
        CONFERENCE,
        """
        Mon 09 Mar 2026 09:00 | social care | enquiry started
        Tue 31 Mar 2026 09:00 | social care | enquiry ended
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["missed"],
    )


def test_before_the_trigger_and_the_same_minute(expect: Expect) -> None:
    """What came before the trigger lifts nothing; in the same minute the order decides."""
    expect(
        CONFERENCE,
        """
        Mon 02 Mar 2026 09:00 | social care | enquiry ended
        Mon 09 Mar 2026 09:00 | social care | enquiry ended
        Mon 09 Mar 2026 09:00 | social care | enquiry started
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["missed"],
    )
    expect(
        CONFERENCE,
        """
        Mon 09 Mar 2026 09:00 | social care | enquiry started
        Mon 09 Mar 2026 09:00 | social care | enquiry ended
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["not applicable"],
    )


def test_done_all_the_same(expect: Expect) -> None:
    """What was done in time is met; done late after it was lifted, it is not applicable."""
    expect(
        CONFERENCE,
        """
        Mon 09 Mar 2026 09:00 | social care | enquiry started
        Mon 16 Mar 2026 09:00 | social care | enquiry ended
        Tue 17 Mar 2026 09:00 | social care | conference
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["met"],
    )
    expect(
        CONFERENCE,
        """
        Mon 09 Mar 2026 09:00 | social care | enquiry started
        Mon 16 Mar 2026 09:00 | social care | enquiry ended
        Thu 16 Apr 2026 09:00 | social care | conference
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["not applicable"],
    )


def test_an_imprecise_lift(expect: Expect) -> None:
    """When the lifting entry may or may not have come in time, it cannot be told."""
    expect(
        CONFERENCE,
        """
        Mon 09 Mar 2026 09:00 | social care | enquiry started
        Mar 2026              | social care | enquiry ended
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["cannot tell"],
    )


def test_one_sure_lift_is_enough(expect: Expect) -> None:
    """A second entry with an imprecise date takes nothing from a sure one."""
    expect(
        CONFERENCE,
        """
        Mon 09 Mar 2026 09:00 | social care | enquiry started
        Mon 16 Mar 2026 09:00 | social care | enquiry ended
        Mar 2026              | social care | moved away
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["not applicable"],
    )


def test_only_what_it_names(expect: Expect) -> None:
    """A lift may have to name the trigger."""
    expect(
        standard(
            "A request is answered within 5 working days unless it is withdrawn.",
            each(entries("request")),
            followed_by(entries("answer"), within=working_days(5)),
            unless=(unless("withdrawn", about=True),),
        ),
        """
        Mon 09 Mar 2026 09:00 | police | request
        Mon 09 Mar 2026 10:00 | police | request
        Tue 10 Mar 2026 09:00 | police | withdrawn | about #2
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=["missed", "not applicable"],
    )


def test_the_trigger_does_not_lift_itself(expect: Expect) -> None:
    """An entry never comes after itself, however imprecise its date."""
    expect(
        standard(
            "A referral is decided within 1 working day unless another one comes.",
            each(entries("referral")),
            followed_by(entries("decision"), within=working_days(1)),
            unless=(unless("referral"),),
        ),
        """
        Mar 2026 | school | referral
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["missed"],
    )


def test_recorded_late(expect: Expect) -> None:
    """A lift counts from when it happened, once it is recorded."""
    table = """
        Mon 09 Mar 2026 09:00 | social care | enquiry started
        Mon 16 Mar 2026 09:00 | social care | enquiry ended | recorded Mon 20 Apr 2026 09:00
        """
    expect(CONFERENCE, table, as_of="Tue 31 Mar 2026", verdicts=["missed"])
    expect(CONFERENCE, table, as_of="Mon 20 Apr 2026", verdicts=["not applicable"])


def test_another_child(expect: Expect) -> None:
    """A sibling who moves away lifts nothing for this child."""
    expect(
        CONFERENCE,
        """
        Mon 09 Mar 2026 09:00 | social care | enquiry started
        Mon 16 Mar 2026 09:00 | social care | moved away | child: sibling
        """,
        as_of="Thu 30 Apr 2026",
        verdicts=["missed"],
    )


def test_at_the_last_moment(expect: Expect) -> None:
    """What comes in the very minute in which it is due still lifts it."""
    expect(
        standard(
            "A police protection is reviewed within 24 hours unless it ends.",
            each(entries("police_protection")),
            followed_by(entries("reviewed"), within=hours(24)),
            unless=(unless("ended"),),
        ),
        """
        Mon 09 Mar 2026 09:00 | police | police protection
        Tue 10 Mar 2026 09:00 | police | ended
        Wed 11 Mar 2026 09:00 | police | police protection
        Thu 12 Mar 2026 09:01 | police | ended
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["not applicable", "missed"],
    )
