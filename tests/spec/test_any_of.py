"""Any of: one or another will do

An alternative is as good as its best part, and stays open until the last of its parts is due.
"""

from heed.clocks import working_days
from heed.standards.sayings import answered, each, either, entries, followed_by, preceded_by, shows
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

RAISED_OR_SETTLED = standard(
    "A disagreement is raised as a concern within 1 working day, or settled within 3.",
    each(entries("disagreement")),
    either(
        followed_by(entries("concern_raised"), within=working_days(1)),
        followed_by(entries("settled"), within=working_days(3)),
    ),
)


def test_none_of_them(expect: Expect) -> None:
    """It is pending until the last part is due."""
    table = """
        Mon 09 Mar 2026 09:00 | health | disagreement
        """
    expect(RAISED_OR_SETTLED, table, as_of="Thu 12 Mar 2026", verdicts=["pending"])
    expect(
        RAISED_OR_SETTLED,
        table,
        as_of="Fri 13 Mar 2026",
        verdicts=["missed"],
        due=["Thu 12 Mar 2026"],
    )


def test_one_of_them(expect: Expect) -> None:
    """Either will do."""
    expect(
        RAISED_OR_SETTLED,
        """
        Mon 09 Mar 2026 09:00 | health | disagreement
        Tue 10 Mar 2026 09:00 | health | concern raised
        """,
        as_of="Fri 13 Mar 2026",
        verdicts=["met"],
        due=["Tue 10 Mar 2026"],
    )
    expect(
        RAISED_OR_SETTLED,
        """
        Mon 09 Mar 2026 09:00 | health | disagreement
        Thu 12 Mar 2026 09:00 | health | settled
        """,
        as_of="Fri 13 Mar 2026",
        verdicts=["met"],
        due=["Thu 12 Mar 2026"],
    )


def test_both_of_them(expect: Expect) -> None:
    """What is in time outweighs what is late."""
    expect(
        RAISED_OR_SETTLED,
        """
        Mon 09 Mar 2026 09:00 | health | disagreement
        Wed 11 Mar 2026 09:00 | health | concern raised
        Thu 12 Mar 2026 09:00 | health | settled
        """,
        as_of="Fri 13 Mar 2026",
        verdicts=["met"],
        answers=["#3"],
    )
    expect(
        RAISED_OR_SETTLED,
        """
        Mon 09 Mar 2026 09:00 | health | disagreement
        Wed 11 Mar 2026 09:00 | health | concern raised
        """,
        as_of="Fri 13 Mar 2026",
        verdicts=["met late"],
    )


def test_before_the_trigger_and_the_same_minute(expect: Expect) -> None:
    """What came before does not answer; in the same minute the order of recording decides."""
    expect(
        RAISED_OR_SETTLED,
        """
        Mon 09 Mar 2026 09:00 | health | settled
        Mon 09 Mar 2026 09:00 | health | disagreement
        """,
        as_of="Fri 13 Mar 2026",
        verdicts=["missed"],
    )


def test_before_or_after(expect: Expect) -> None:
    """Two parts can ask for the same act, before or after."""
    around = standard(
        "A sibling is considered within 1 working day before or after.",
        each(entries("medical_considered")),
        either(
            followed_by(entries("sibling_considered"), within=working_days(1)),
            preceded_by(entries("sibling_considered"), at_most=working_days(1)),
        ),
    )
    expect(
        around,
        """
        Fri 06 Mar 2026 16:00 | health | sibling considered
        Mon 09 Mar 2026 09:00 | health | medical considered
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met"],
    )
    expect(
        around,
        """
        Thu 05 Mar 2026 16:00 | health | sibling considered
        Mon 09 Mar 2026 09:00 | health | medical considered
        """,
        as_of="Tue 10 Mar 2026",
        verdicts=["pending"],
        due=["Tue 10 Mar 2026"],
    )


def test_recorded_late(expect: Expect) -> None:
    """The part that answered says whether it was recorded late."""
    expect(
        RAISED_OR_SETTLED,
        """
        Mon 09 Mar 2026 09:00 | health | disagreement
        Thu 12 Mar 2026 09:00 | health | settled | recorded Mon 16 Mar 2026 09:00
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met, recorded late"],
    )


def test_a_reason_why_not(expect: Expect) -> None:
    """The entry shows what is asked, or a reason why not."""
    expect(
        standard(
            "The child has support, or the record says why not.",
            each(entries("victim_status")),
            either(
                shows(answered("support"), within=working_days(5)),
                shows(answered("no_support_reason"), within=working_days(5)),
            ),
        ),
        """
        Mon 09 Mar 2026 09:00 | social care | victim status (no support reason: she said no)
        Mon 09 Mar 2026 10:00 | social care | victim status
        """,
        as_of="Mon 09 Mar 2026",
        verdicts=["met", "pending"],
    )


def test_another_child(expect: Expect) -> None:
    """What was done for another child does not answer."""
    expect(
        RAISED_OR_SETTLED,
        """
        Mon 09 Mar 2026 09:00 | health | disagreement
        Tue 10 Mar 2026 09:00 | health | settled | child: sibling
        """,
        as_of="Fri 13 Mar 2026",
        verdicts=["missed"],
    )
