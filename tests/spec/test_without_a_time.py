"""Time: without a limit

What has no time limit stays pending while the record goes on. Nothing is missed for want of time,
only when something has come that shuts it out.
"""

from heed.clocks import hours
from heed.standards.sayings import (
    answered,
    each,
    entries,
    followed_by,
    never,
    nth,
    shows,
    unless,
)
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

ANSWERED = standard(
    "Each concern is answered.",
    each(entries("concern")),
    followed_by(entries("answer")),
    asks="answer the concern",
    unless=(unless("withdrawn"),),
)


def test_nothing_yet(expect: Expect) -> None:
    """It is pending, however long ago it began."""
    expect(
        ANSWERED,
        """
        Mon 09 Mar 2026 09:00 | school | concern
        """,
        as_of="Thu 09 Mar 2028",
        verdicts=["pending"],
        due=["no time limit"],
        reasons=[
            "Not recorded since “concern” on 9 March 2026, 09:00: answer the concern. It is due "
            "without a time limit, by social worker. Local default: Example partnership."
        ],
    )


def test_answered(expect: Expect) -> None:
    """An answer is never late, nor recorded late."""
    expect(
        ANSWERED,
        """
        Mon 09 Mar 2026 09:00 | school | concern
        Fri 10 Mar 2028 09:00 | social care | answer | recorded Thu 01 Jun 2028 09:00
        """,
        as_of="Thu 01 Jun 2028",
        verdicts=["met"],
        reasons=["Answer, 10 March 2028, 09:00, in time (due without a time limit)."],
    )


def test_lifted(expect: Expect) -> None:
    """What lifts it may come at any time, while it is not answered."""
    expect(
        ANSWERED,
        """
        Mon 09 Mar 2026 09:00 | school | concern
        Fri 10 Mar 2028 09:00 | school | withdrawn
        """,
        as_of="Fri 10 Mar 2028",
        verdicts=["not applicable"],
    )


def test_never_at_all(expect: Expect) -> None:
    """Forbidden for ever: kept so far, as long as nothing has come."""
    expect(
        standard(
            "A child who came home is not moved again.",
            each(entries("home_again")),
            never(followed_by(entries("moved"))),
            asks="do not move the child again",
        ),
        """
        Mon 09 Mar 2026 09:00 | social care | home again
        """,
        as_of="Thu 09 Mar 2028",
        verdicts=["pending"],
        due=["no time limit"],
        reasons=[
            "Kept so far since “home again” on 9 March 2026, 09:00: do not move the child again."
        ],
    )


def test_the_trigger_itself(expect: Expect) -> None:
    """The trigger's own fields can be asked for without a limit too."""
    expect(
        standard(
            "Each incident says who was there.",
            each(entries("incident")),
            shows(answered("who")),
        ),
        """
        Mon 09 Mar 2026 09:00 | school | incident
        Mon 09 Mar 2026 10:00 | school | incident (who: a teacher)
        """,
        as_of="Thu 09 Mar 2028",
        verdicts=["pending", "met"],
    )


def test_the_third_ever(expect: Expect) -> None:
    """The n-th trigger without a window is the n-th ever, and each one after it."""
    expect(
        standard(
            "From the third move on, each is talked over within 24 hours.",
            nth(3, entries("moved")),
            followed_by(entries("talked_over"), within=hours(24)),
        ),
        """
        Mon 09 Mar 2020 09:00 | social care | moved
        Sat 09 Mar 2024 09:00 | social care | moved
        Mon 09 Mar 2026 09:00 | social care | moved
        Mon 09 Mar 2026 10:00 | social care | talked over
        Tue 10 Mar 2026 09:00 | social care | moved
        """,
        as_of="Thu 12 Mar 2026",
        verdicts=["met", "missed"],
    )
