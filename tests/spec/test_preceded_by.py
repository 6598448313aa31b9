"""Preceded by: an act before it

What is expected came before the trigger: at least so long before, at most so long before, or both.
"""

from heed.clocks import calendar_days, hours, working_days
from heed.standards.sayings import each, entries, preceded_by
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

REPORT_SHARED = standard(
    "The family has the report at least 2 and at most 20 working days before a conference.",
    each(entries("conference")),
    preceded_by(entries("report_shared"), at_least=working_days(2), at_most=working_days(20)),
    asks="say when the family had the report",
)


def test_nothing_before(expect: Expect) -> None:
    """Nothing before the conference: missed as soon as the conference took place."""
    expect(
        REPORT_SHARED,
        """
        Mon 16 Mar 2026 10:00 | social care | conference
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["missed"],
        reasons=[
            "Not recorded before “conference” on 16 March 2026, 10:00: say when the family had "
            "the report. It was due at least 2 working days and at most 20 working days before, "
            "by social worker. Local default: Example partnership."
        ],
    )


def test_long_enough_before(expect: Expect) -> None:
    """Thursday is two working days before Monday, at whatever time of the day."""
    expect(
        REPORT_SHARED,
        """
        Thu 12 Mar 2026 17:00 | social care | report shared
        Mon 16 Mar 2026 10:00 | social care | conference
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met"],
        reasons=[
            "Report shared, 12 March 2026, 17:00, in time "
            "(due at least 2 working days and at most 20 working days before)."
        ],
    )


def test_too_short_before(expect: Expect) -> None:
    """One working day before is too short; so is a report on a Friday for a Monday."""
    expect(
        REPORT_SHARED,
        """
        Fri 13 Mar 2026 09:00 | social care | report shared
        Mon 16 Mar 2026 10:00 | social care | conference
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["missed"],
    )


def test_too_long_before(expect: Expect) -> None:
    """The twentieth working day before still counts; the day before that does not."""
    expect(
        REPORT_SHARED,
        """
        Mon 16 Feb 2026 09:00 | social care | report shared
        Mon 16 Mar 2026 10:00 | social care | conference
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met"],
    )
    expect(
        REPORT_SHARED,
        """
        Fri 13 Feb 2026 09:00 | social care | report shared
        Mon 16 Mar 2026 10:00 | social care | conference
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["missed"],
    )


def test_several_before(expect: Expect) -> None:
    """Of several, the latest that fits is named."""
    expect(
        REPORT_SHARED,
        """
        Mon 02 Mar 2026 09:00 | social care | report shared
        Mon 09 Mar 2026 09:00 | social care | report shared
        Fri 13 Mar 2026 09:00 | social care | report shared
        Mon 16 Mar 2026 10:00 | social care | conference
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met"],
        answers=["#2"],
    )


def test_after_it(expect: Expect) -> None:
    """What comes after does not answer, however soon."""
    expect(
        REPORT_SHARED,
        """
        Mon 16 Mar 2026 10:00 | social care | conference
        Mon 16 Mar 2026 11:00 | social care | report shared
        """,
        as_of="Mon 23 Mar 2026",
        verdicts=["missed"],
    )


def test_the_same_minute(expect: Expect) -> None:
    """In the same minute the order of recording decides what came before."""
    asked_first = standard(
        "Before any decision the child is asked.",
        each(entries("decision")),
        preceded_by(entries("child_asked")),
    )
    expect(
        asked_first,
        """
        Mon 16 Mar 2026 10:00 | social care | child asked
        Mon 16 Mar 2026 10:00 | social care | decision
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met"],
    )
    expect(
        asked_first,
        """
        Mon 16 Mar 2026 10:00 | social care | decision
        Mon 16 Mar 2026 10:00 | social care | child asked
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["missed"],
        reasons=[
            "Not recorded before “decision” on 16 March 2026, 10:00: do what is asked. "
            "It was due before, by social worker. Local default: Example partnership."
        ],
    )


def test_hours_before(expect: Expect) -> None:
    """Hours before are counted to the minute."""
    notice = standard(
        "The family has at least 48 hours' notice of a meeting.",
        each(entries("meeting")),
        preceded_by(entries("family_invited"), at_least=hours(48)),
    )
    expect(
        notice,
        """
        Sat 14 Mar 2026 10:00 | social care | family invited
        Mon 16 Mar 2026 10:00 | social care | meeting
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met"],
    )
    expect(
        notice,
        """
        Sat 14 Mar 2026 10:01 | social care | family invited
        Mon 16 Mar 2026 10:00 | social care | meeting
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["missed"],
    )


def test_imprecise_before(expect: Expect) -> None:
    """When the date before may or may not fit, it cannot be told."""
    expect(
        REPORT_SHARED,
        """
        about Mon 09 Mar 2026 to Fri 13 Mar 2026 | social care | report shared
        Mon 16 Mar 2026 10:00 | social care | conference
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["cannot tell"],
        reasons=[
            "Report shared, some time between 9 March 2026 and 13 March 2026. The dates recorded "
            "are not exact enough to tell whether it was done in time: due at least 2 working "
            "days and at most 20 working days before."
        ],
    )
    expect(
        REPORT_SHARED,
        """
        about Mon 02 Mar 2026 to Thu 12 Mar 2026 | social care | report shared
        Mon 16 Mar 2026       | social care | conference
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met"],
    )


def test_recorded_late(expect: Expect) -> None:
    """A report shared in time that was written down after the conference is recorded late."""
    expect(
        REPORT_SHARED,
        """
        Thu 12 Mar 2026 17:00 | social care | report shared | recorded Tue 17 Mar 2026 09:00
        Mon 16 Mar 2026 10:00 | social care | conference
        """,
        as_of="Tue 17 Mar 2026",
        verdicts=["met, recorded late"],
    )


def test_the_one_it_names(expect: Expect) -> None:
    """The trigger may have to name what came before it."""
    expect(
        standard(
            "An escalation names the concern, raised at most 5 days before.",
            each(entries("escalated")),
            preceded_by(entries("concern"), at_most=calendar_days(5), about=True),
        ),
        """
        Mon 09 Mar 2026 09:00 | school | concern
        Tue 10 Mar 2026 09:00 | school | concern
        Wed 11 Mar 2026 09:00 | school | escalated | about #1
        Thu 12 Mar 2026 09:00 | school | escalated
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met", "missed"],
        answers=["#1", ""],
    )


def test_another_child(expect: Expect) -> None:
    """A report about another child is not this child's report."""
    expect(
        REPORT_SHARED,
        """
        Thu 12 Mar 2026 17:00 | social care | report shared | child: sibling
        Mon 16 Mar 2026 10:00 | social care | conference
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["missed"],
    )


def test_imprecise_and_perhaps_after(expect: Expect) -> None:
    """What may have come after it, or too long before it, leaves it open."""
    expect(
        standard(
            "Before any decision the child is asked.",
            each(entries("decision")),
            preceded_by(entries("child_asked")),
        ),
        """
        Mar 2026              | social care | child asked
        Mon 16 Mar 2026 10:00 | social care | decision
        """,
        as_of="Tue 31 Mar 2026",
        verdicts=["cannot tell"],
    )
    expect(
        REPORT_SHARED,
        """
        about Mon 02 Feb 2026 to Fri 06 Mar 2026 | social care | report shared
        Mon 16 Mar 2026 10:00 | social care | conference
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["cannot tell"],
    )
