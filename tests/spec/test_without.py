"""Without: what may not lie between

An answer can be asked for with nothing of some sort between the trigger and it: no other trigger,
no other such entry (the next one must be the answer), no other entry at all (directly), or no entry
of a pattern, such as the one that ends a state. When such an entry has come first, it is missed.
"""

from heed.clocks import hours, working_days
from heed.standards.sayings import (
    at_most,
    each,
    entries,
    followed_by,
    never,
    preceded_by,
    says,
    unless,
)
from tests.spec.declaring import standard
from tests.spec.expecting import Expect

EACH_DECIDED = standard(
    "Each referral is decided before the next one comes, within 5 working days.",
    each(entries("referral")),
    followed_by(entries("decision"), within=working_days(5), without="trigger"),
    asks="decide before the next referral",
    unless=(unless("withdrawn"),),
)
DIRECTLY = standard(
    "The first thing after a disclosure is a call to social care.",
    each(entries("disclosure")),
    followed_by(entries("call"), without="entry"),
    asks="call social care before anything else",
)
NEXT_SEES = standard(
    "The next visit after an incident sees the child alone.",
    each(entries("incident")),
    followed_by(entries("visit", where=(says("alone", True),)), without="such"),
)


def test_no_other_trigger_between(expect: Expect) -> None:
    """Another trigger before the answer: the first one is missed, the second one is answered."""
    expect(
        EACH_DECIDED,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Tue 10 Mar 2026 09:00 | police | referral
        Wed 11 Mar 2026 09:00 | social care | decision
        """,
        as_of="Wed 11 Mar 2026",
        verdicts=["missed", "met"],
        due=["Tue 10 Mar 2026 09:00", "Tue 17 Mar 2026"],
        answers=["#2", "#3"],
        reasons=[
            "Not kept since “referral” on 9 March 2026, 09:00: decide before the next referral. "
            "Instead: Referral, 10 March 2026, 09:00. Local default: Example partnership.",
            None,
        ],
    )
    expect(
        EACH_DECIDED,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Mon 09 Mar 2026 12:00 | social care | decision
        Tue 10 Mar 2026 09:00 | police | referral
        """,
        as_of="Wed 11 Mar 2026",
        verdicts=["met", "pending"],
    )


def test_a_trigger_after_the_time(expect: Expect) -> None:
    """Once it was due, another trigger changes no more than that it cannot be met late."""
    expect(
        EACH_DECIDED,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Wed 18 Mar 2026 09:00 | police | referral
        Thu 19 Mar 2026 09:00 | social care | decision
        """,
        as_of="Thu 19 Mar 2026",
        verdicts=["missed", "met"],
        due=["Mon 16 Mar 2026", "Wed 25 Mar 2026"],
    )
    expect(
        EACH_DECIDED,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Thu 19 Mar 2026 09:00 | social care | decision
        """,
        as_of="Thu 19 Mar 2026",
        verdicts=["met late"],
    )


def test_lifted_before_it_is_shut_out(expect: Expect) -> None:
    """What lifts it must come before the entry that shuts the answer out."""
    expect(
        EACH_DECIDED,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Mon 09 Mar 2026 10:00 | school | withdrawn
        Tue 10 Mar 2026 09:00 | police | referral
        Wed 11 Mar 2026 09:00 | police | withdrawn
        """,
        as_of="Wed 11 Mar 2026",
        verdicts=["not applicable", "not applicable"],
        answers=["#2", "#4"],
    )
    expect(
        EACH_DECIDED,
        """
        Mon 09 Mar 2026 09:00 | school | referral
        Tue 10 Mar 2026 09:00 | police | referral
        Wed 11 Mar 2026 09:00 | police | withdrawn
        """,
        as_of="Wed 11 Mar 2026",
        verdicts=["missed", "not applicable"],
    )


def test_directly_after(expect: Expect) -> None:
    """Directly: any other entry first, and it is missed; while nothing has come, it is pending."""
    expect(
        DIRECTLY,
        """
        Mon 09 Mar 2026 09:00 | school | disclosure
        Mon 09 Mar 2026 10:00 | school | call
        Tue 10 Mar 2026 09:00 | school | disclosure
        Tue 10 Mar 2026 10:00 | school | note
        Tue 10 Mar 2026 11:00 | school | call
        Wed 11 Mar 2026 09:00 | school | disclosure
        """,
        as_of="Thu 12 Mar 2026",
        verdicts=["met", "missed", "pending"],
        answers=["#2", "#4", ""],
    )


def test_the_same_minute(expect: Expect) -> None:
    """In one minute, what was recorded between lies between."""
    expect(
        DIRECTLY,
        """
        Mon 09 Mar 2026 09:00 | school | note
        Mon 09 Mar 2026 09:00 | school | disclosure
        Mon 09 Mar 2026 09:00 | school | call
        Mon 09 Mar 2026 09:00 | school | note
        """,
        as_of="Thu 12 Mar 2026",
        verdicts=["met"],
    )
    expect(
        DIRECTLY,
        """
        Mon 09 Mar 2026 09:00 | school | disclosure
        Mon 09 Mar 2026 09:00 | school | note
        Mon 09 Mar 2026 09:00 | school | call
        """,
        as_of="Thu 12 Mar 2026",
        verdicts=["missed"],
    )


def test_directly_before(expect: Expect) -> None:
    """Directly before: the entry just before the trigger must be it."""
    expect(
        standard(
            "Work with a child ends just after a visit, with nothing since.",
            each(entries("closing")),
            preceded_by(entries("visit"), without="entry"),
        ),
        """
        Mon 09 Mar 2026 09:00 | social care | visit
        Mon 09 Mar 2026 10:00 | social care | closing
        Mon 09 Mar 2026 11:00 | social care | closing
        Tue 10 Mar 2026 09:00 | social care | visit
        Tue 10 Mar 2026 10:00 | school | note
        Tue 10 Mar 2026 11:00 | social care | closing
        """,
        as_of="Wed 11 Mar 2026",
        verdicts=["met", "missed", "missed"],
    )


def test_a_fresh_one_for_each_trigger(expect: Expect) -> None:
    """Before each trigger a fresh one: one that came before the last trigger answers no more."""
    expect(
        standard(
            "Before each decision the child is asked anew.",
            each(entries("decision")),
            preceded_by(entries("child_asked"), without="trigger"),
        ),
        """
        Mon 09 Mar 2026 09:00 | social care | child asked
        Tue 10 Mar 2026 09:00 | social care | decision
        Wed 11 Mar 2026 09:00 | social care | decision
        Thu 12 Mar 2026 09:00 | social care | child asked
        Fri 13 Mar 2026 09:00 | social care | decision
        """,
        as_of="Fri 13 Mar 2026",
        verdicts=["met", "missed", "met"],
    )


def test_the_next_such(expect: Expect) -> None:
    """The next entry of that kind must say it; a later one that does comes too late."""
    expect(
        NEXT_SEES,
        """
        Mon 09 Mar 2026 09:00 | school | incident
        Mon 09 Mar 2026 10:00 | school | note
        Tue 10 Mar 2026 09:00 | social care | visit (alone: yes)
        Wed 11 Mar 2026 09:00 | school | incident
        Thu 12 Mar 2026 09:00 | social care | visit (alone: no)
        Fri 13 Mar 2026 09:00 | social care | visit (alone: yes)
        """,
        as_of="Fri 13 Mar 2026",
        verdicts=["met", "missed"],
        answers=["#3", "#5"],
    )


def test_before_a_state_ends(expect: Expect) -> None:
    """A pattern: three visits before the plan ends, and no more than one move."""
    expect(
        standard(
            "While on a plan a child is visited at least twice.",
            each(entries("plan_started")),
            followed_by(entries("visit"), without=entries("plan_ended"), times=2),
        ),
        """
        Mon 09 Mar 2026 09:00 | social care | plan started
        Tue 10 Mar 2026 09:00 | social care | visit
        Wed 11 Mar 2026 09:00 | social care | plan ended
        Thu 12 Mar 2026 09:00 | social care | visit
        Mon 16 Mar 2026 09:00 | social care | plan started
        Tue 17 Mar 2026 09:00 | social care | visit
        Wed 18 Mar 2026 09:00 | social care | visit
        Thu 19 Mar 2026 09:00 | social care | plan ended
        """,
        as_of="Fri 20 Mar 2026",
        verdicts=["missed", "met"],
        answers=["#3", "#6 #7"],
    )
    few_moves = standard(
        "While on a plan a child moves at most once.",
        each(entries("plan_started")),
        at_most(1, followed_by(entries("moved"), without=entries("plan_ended"))),
    )
    table = """
        Mon 09 Mar 2026 09:00 | social care | plan started
        Tue 10 Mar 2026 09:00 | social care | moved
        """
    expect(few_moves, table, as_of="Fri 20 Mar 2026", verdicts=["pending"])
    expect(
        few_moves,
        f"""
        {table}
        Wed 11 Mar 2026 09:00 | social care | plan ended
        Thu 12 Mar 2026 09:00 | social care | moved
        """,
        as_of="Fri 20 Mar 2026",
        verdicts=["met"],
    )


def test_forbidden_directly(expect: Expect) -> None:
    """Forbidden directly: kept as soon as something else has come."""
    not_at_once = standard(
        "A child is not moved with nothing done in between.",
        each(entries("moved")),
        never(followed_by(entries("moved"), without="entry")),
    )
    table = """
        Mon 09 Mar 2026 09:00 | social care | moved
        Tue 10 Mar 2026 09:00 | social care | visit
        Wed 11 Mar 2026 09:00 | social care | moved
        Thu 12 Mar 2026 09:00 | social care | moved
        """
    expect(not_at_once, table, as_of="Mon 09 Mar 2026", verdicts=["pending"])
    expect(not_at_once, table, as_of="Fri 13 Mar 2026", verdicts=["met", "missed", "pending"])


def test_recorded_late(expect: Expect) -> None:
    """What lay between counts once it is known."""
    table = """
        Mon 09 Mar 2026 09:00 | school | disclosure
        Mon 09 Mar 2026 10:00 | school | note | recorded Thu 12 Mar 2026 09:00
        Mon 09 Mar 2026 11:00 | school | call
        """
    expect(DIRECTLY, table, as_of="Wed 11 Mar 2026", verdicts=["met"])
    expect(DIRECTLY, table, as_of="Thu 12 Mar 2026", verdicts=["missed"])


def test_perhaps_between(expect: Expect) -> None:
    """Where dates leave open whether something lay between, it cannot be told."""
    expect(
        DIRECTLY,
        """
        Mon 09 Mar 2026 09:00 | school | disclosure
        Mar 2026              | school | note
        Wed 11 Mar 2026 11:00 | school | call
        """,
        as_of="Tue 31 Mar 2026",
        verdicts=["cannot tell"],
    )
    within_two_days = standard(
        "The first thing within 48 hours of a disclosure is a call.",
        each(entries("disclosure")),
        followed_by(entries("call"), within=hours(48), without="entry"),
    )
    table = """
        Mon 09 Mar 2026 09:00 | school | disclosure
        about Sun 08 Mar 2026 to Tue 10 Mar 2026 | school | note
        """
    expect(
        within_two_days,
        table,
        as_of="Tue 10 Mar 2026 18:00",
        verdicts=["cannot tell"],
        due=["Mon 09 Mar 2026 09:00 to Wed 11 Mar 2026 09:00"],
    )
    expect(within_two_days, table, as_of="Wed 11 Mar 2026", verdicts=["missed"])


def test_another_child(expect: Expect) -> None:
    """What is about a sibling alone lies between nothing."""
    expect(
        DIRECTLY,
        """
        Mon 09 Mar 2026 09:00 | school | disclosure
        Mon 09 Mar 2026 10:00 | school | note | child: sibling
        Mon 09 Mar 2026 11:00 | school | call
        """,
        as_of="Wed 11 Mar 2026",
        verdicts=["met"],
    )
