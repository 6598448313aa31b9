"""Shows: the entry itself says so

What is expected is in the trigger's own fields. Until the time allowed is over, the entry can be
put right; put right later it still counts, and is said to be recorded late.
"""

from heed.clocks import working_days
from heed.standards.sayings import answered, each, entries, includes, shows
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

LOSS_CONSIDERED = standard(
    "Every strategy discussion says what loss was considered, within 1 working day.",
    each(entries("strategy_discussion")),
    shows(answered("loss_considered"), within=working_days(1)),
    asks="say what loss was considered",
)


def test_nothing_to_show(expect: Expect) -> None:
    """No discussion, nothing to show."""
    expect(
        LOSS_CONSIDERED,
        """
        Mon 09 Mar 2026 10:00 | social care | visit (loss considered: his grandfather)
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=[],
    )


def test_said_and_not_said(expect: Expect) -> None:
    """Each discussion is read for itself."""
    expect(
        LOSS_CONSIDERED,
        """
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (loss considered: his uncle)
        Tue 10 Mar 2026 10:00 | social care | strategy discussion
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met", "missed"],
        due=["Tue 10 Mar 2026", "Wed 11 Mar 2026"],
        answers=["#1", ""],
    )


def test_the_same_minute(expect: Expect) -> None:
    """Two discussions in one minute do not answer for each other."""
    expect(
        LOSS_CONSIDERED,
        """
        Mon 09 Mar 2026 10:00 | social care | strategy discussion
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (loss considered: none known)
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["missed", "met"],
    )


def test_said_before(expect: Expect) -> None:
    """What an earlier entry says does not answer for this one."""
    expect(
        LOSS_CONSIDERED,
        """
        Fri 06 Mar 2026 10:00 | social care | bereavement (loss considered: his uncle)
        Mon 09 Mar 2026 10:00 | social care | strategy discussion
        """,
        as_of="Mon 09 Mar 2026",
        verdicts=["pending"],
    )


def test_put_right(expect: Expect) -> None:
    """Put right in time it is met; put right after that it is met, and said to be recorded late."""
    first = "Mon 09 Mar 2026 10:00 | social care | strategy discussion"
    right = f"{first} (loss considered: his uncle) | corrects #1 | recorded"
    expect(
        LOSS_CONSIDERED,
        f"""
        {first}
        {right} Tue 10 Mar 2026 12:00
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met"],
    )
    late = f"""
        {first}
        {right} Fri 13 Mar 2026 12:00
        """
    expect(LOSS_CONSIDERED, late, as_of="Thu 12 Mar 2026", verdicts=["missed"])
    expect(LOSS_CONSIDERED, late, as_of="Fri 13 Mar 2026", verdicts=["met, recorded late"])


def test_a_later_correction_of_something_else(expect: Expect) -> None:
    """Correcting something else later does not make it late."""
    expect(
        LOSS_CONSIDERED,
        """
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (loss considered: none)
        Mon 09 Mar 2026 11:00 | social care | strategy discussion (loss considered: none) \
| corrects #1 | recorded Fri 20 Mar 2026 09:00
        """,
        as_of="Mon 23 Mar 2026",
        verdicts=["met"],
    )


def test_recorded_late(expect: Expect) -> None:
    """A discussion that was written down too late shows it too late."""
    expect(
        LOSS_CONSIDERED,
        """
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (loss considered: none) \
| recorded Fri 13 Mar 2026 09:00
        """,
        as_of="Fri 13 Mar 2026",
        verdicts=["met, recorded late"],
    )


def test_several_conditions(expect: Expect) -> None:
    """Every condition must hold."""
    expect(
        standard(
            "Police and health take part, and the record says what was decided.",
            each(entries("strategy_discussion")),
            shows(
                includes("agencies", "police", "health"),
                answered("decision"),
                within=working_days(0),
            ),
        ),
        """
        Mon 09 Mar 2026 10:00 | social care | strategy discussion (agencies: [police, health], \
decision: visit)
        Tue 10 Mar 2026 10:00 | social care | strategy discussion (agencies: [police], \
decision: visit)
        Wed 11 Mar 2026 10:00 | social care | strategy discussion (agencies: [police, health])
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met", "missed", "missed"],
    )


def test_another_child(expect: Expect) -> None:
    """A discussion about another child is not read."""
    expect(
        LOSS_CONSIDERED,
        """
        Mon 09 Mar 2026 10:00 | social care | strategy discussion | child: sibling
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=[],
    )
