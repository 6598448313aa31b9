"""Each: every entry of a kind asks for something

The simplest trigger. Each entry that matches begins an obligation of its own.
"""

from heed.clocks import working_days
from heed.standards.sayings import each, entries, followed_by
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

DECISION_AFTER_HARM = standard(
    "After each incident of physical harm, a medical is considered within 1 working day.",
    each(entries("physical_harm")),
    followed_by(entries("medical_considered"), within=working_days(1)),
    asks="consider a medical",
)


def test_nothing_happened(expect: Expect) -> None:
    """Where nothing happened, nothing is asked."""
    expect(
        DECISION_AFTER_HARM,
        """
        Mon 09 Mar 2026 09:00 | health | home visit
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=[],
    )


def test_each_incident_is_asked_about(expect: Expect) -> None:
    """Each incident has its own line: a decision before the second one does not answer it."""
    expect(
        DECISION_AFTER_HARM,
        """
        Mon 09 Mar 2026 09:00 | school | physical harm
        Mon 09 Mar 2026 15:00 | health | medical considered
        Wed 11 Mar 2026 09:00 | police | physical harm
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met", "missed"],
        due=["Tue 10 Mar 2026", "Thu 12 Mar 2026"],
        reasons=[
            "Medical considered, 9 March 2026, 15:00, in time "
            "(due by 10 March 2026, within 1 working day).",
            "Not recorded since “physical harm” on 11 March 2026, 09:00: consider a medical. "
            "It was due by 12 March 2026, within 1 working day, by social worker. "
            "Local default: Example partnership.",
        ],
    )


def test_two_incidents_in_the_same_minute(expect: Expect) -> None:
    """Two incidents recorded for the same minute are two triggers; one decision answers both."""
    expect(
        DECISION_AFTER_HARM,
        """
        Mon 09 Mar 2026 09:00 | school | physical harm
        Mon 09 Mar 2026 09:00 | police | physical harm
        Mon 09 Mar 2026 15:00 | health | medical considered
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met", "met"],
        answers=["#3", "#3"],
    )


def test_kinds_and_agencies_are_free(expect: Expect) -> None:
    """One trigger may name several kinds; whichever agency recorded it makes no difference."""
    expect(
        standard(
            "Any incident is looked at the same day.",
            each(entries("physical_harm", "emotional_harm")),
            followed_by(entries("incident_looked_at"), within=working_days(0)),
        ),
        """
        Mon 09 Mar 2026 09:00 | school | physical harm
        Mon 09 Mar 2026 10:00 | social care | incident looked at
        Tue 10 Mar 2026 09:00 | health | emotional harm
        Wed 11 Mar 2026 09:00 | social care | incident looked at
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met", "met late"],
    )


def test_an_incident_recorded_late(expect: Expect) -> None:
    """An incident that becomes known late is still due from the day it happened."""
    expect(
        DECISION_AFTER_HARM,
        """
        Mon 09 Mar 2026 09:00 | school | physical harm | recorded Fri 13 Mar 2026 12:00
        """,
        as_of="Fri 13 Mar 2026",
        verdicts=["missed"],
        due=["Tue 10 Mar 2026"],
    )


def test_another_child(expect: Expect) -> None:
    """What happened to another child asks nothing for this one, unless both are named."""
    expect(
        DECISION_AFTER_HARM,
        """
        Mon 09 Mar 2026 09:00 | school | physical harm | child: neighbour
        Mon 09 Mar 2026 11:00 | school | physical harm | child: child, sibling
        Mon 09 Mar 2026 15:00 | health | medical considered | child: neighbour
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["missed"],
    )
