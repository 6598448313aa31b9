"""About: it must name the trigger

Without a link, one act answers every trigger before it. With a link, it answers only the entries
that it names.
"""

from heed.clocks import working_days
from heed.standards.sayings import each, entries, followed_by
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

FAMILY_INFORMED = standard(
    "After each meeting, the family is informed of that meeting within 1 working day.",
    each(entries("meeting")),
    followed_by(entries("family_informed"), within=working_days(1), about=True),
)


def test_none(expect: Expect) -> None:
    """An act that names nothing answers nothing."""
    expect(
        FAMILY_INFORMED,
        """
        Mon 09 Mar 2026 10:00 | social care | meeting
        Mon 09 Mar 2026 15:00 | social care | family informed
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["missed"],
    )


def test_one_and_many(expect: Expect) -> None:
    """It answers what it names, one or several."""
    expect(
        FAMILY_INFORMED,
        """
        Mon 09 Mar 2026 09:00 | social care | meeting
        Mon 09 Mar 2026 10:00 | social care | meeting
        Mon 09 Mar 2026 15:00 | social care | family informed | about #2
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["missed", "met"],
    )
    expect(
        FAMILY_INFORMED,
        """
        Mon 09 Mar 2026 09:00 | social care | meeting
        Mon 09 Mar 2026 10:00 | social care | meeting
        Mon 09 Mar 2026 15:00 | social care | family informed | about #1 and #2
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met", "met"],
    )


def test_naming_a_corrected_entry(expect: Expect) -> None:
    """Whichever version of an entry is named, the entry is meant."""
    expect(
        FAMILY_INFORMED,
        """
        Mon 09 Mar 2026 09:00 | social care | meeting
        Mon 09 Mar 2026 10:00 | social care | meeting | corrects #1 | recorded \
Mon 09 Mar 2026 11:00
        Mon 09 Mar 2026 15:00 | social care | family informed | about #2
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met"],
    )


def test_a_link_added_by_a_correction(expect: Expect) -> None:
    """A link that was forgotten can be added; it then counts from the start."""
    table = """
        Mon 09 Mar 2026 09:00 | social care | meeting
        Mon 09 Mar 2026 15:00 | social care | family informed
        Mon 09 Mar 2026 15:00 | social care | family informed | about #1 | corrects #2 \
| recorded Fri 13 Mar 2026 09:00
        """
    expect(FAMILY_INFORMED, table, as_of="Thu 12 Mar 2026", verdicts=["missed"])
    expect(FAMILY_INFORMED, table, as_of="Fri 13 Mar 2026", verdicts=["met"])


def test_before_the_trigger_and_the_same_minute(expect: Expect) -> None:
    """Naming the trigger is not enough: it must also come after it."""
    expect(
        FAMILY_INFORMED,
        """
        Mon 09 Mar 2026 09:00 | social care | family informed | about #2
        Mon 09 Mar 2026 09:00 | social care | meeting
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["missed"],
    )


def test_recorded_late(expect: Expect) -> None:
    """A link changes nothing about when a thing is due or recorded late."""
    expect(
        FAMILY_INFORMED,
        """
        Mon 09 Mar 2026 09:00 | social care | meeting
        Mon 09 Mar 2026 15:00 | social care | family informed | about #1 \
| recorded Thu 12 Mar 2026 09:00
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met, recorded late"],
    )


def test_another_child(expect: Expect) -> None:
    """An act that names the meeting but is about another child only does not answer here."""
    expect(
        FAMILY_INFORMED,
        """
        Mon 09 Mar 2026 09:00 | social care | meeting | child: child, sibling
        Mon 09 Mar 2026 15:00 | social care | family informed | about #1 | child: sibling
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["missed"],
    )
