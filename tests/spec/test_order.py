"""Order: what came first

Entries are ordered by when they happened; entries of the same minute keep the order in which they
were recorded. An entry recorded earlier never comes after one of the same minute recorded later.
"""

from heed.clocks import working_days
from heed.standards.sayings import each, entries, followed_by, preceded_by
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

AFTER = standard(
    "Each incident is talked over the same day.",
    each(entries("incident")),
    followed_by(entries("talked_over"), within=working_days(0)),
)
BEFORE = standard(
    "Before each meeting the child was asked.",
    each(entries("meeting")),
    preceded_by(entries("child_asked")),
)


def test_when_it_happened_comes_first(expect: Expect) -> None:
    """What was recorded first but happened later comes later."""
    expect(
        AFTER,
        """
        Mon 09 Mar 2026 15:00 | school | talked over
        Mon 09 Mar 2026 09:00 | school | incident | recorded Mon 09 Mar 2026 16:00
        """,
        as_of="Mon 09 Mar 2026",
        verdicts=["met"],
    )


def test_entries_of_one_minute(expect: Expect) -> None:
    """Only what was recorded after the incident comes after it."""
    expect(
        AFTER,
        """
        Mon 09 Mar 2026 09:00 | school | incident
        Mon 09 Mar 2026 09:00 | school | talked over
        Mon 09 Mar 2026 09:00 | school | incident
        """,
        as_of="Tue 10 Mar 2026",
        verdicts=["met", "missed"],
    )
    expect(
        BEFORE,
        """
        Mon 09 Mar 2026 09:00 | school | meeting
        Mon 09 Mar 2026 09:00 | school | child asked
        Mon 09 Mar 2026 09:00 | school | meeting
        """,
        as_of="Tue 10 Mar 2026",
        verdicts=["missed", "met"],
    )


def test_another_agency_and_another_child(expect: Expect) -> None:
    """The order of recording runs over all agencies; another child's entry answers in no order."""
    expect(
        AFTER,
        """
        Mon 09 Mar 2026 09:00 | school | incident
        Mon 09 Mar 2026 09:00 | health | talked over | child: sibling
        Mon 09 Mar 2026 09:00 | police | talked over
        """,
        as_of="Tue 10 Mar 2026",
        verdicts=["met"],
        answers=["#3"],
    )
