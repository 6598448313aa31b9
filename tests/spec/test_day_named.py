"""A day that the entry names: due when people agreed

Where the trigger itself says by when, that day is the limit: what comes on it is in time, to its
last minute. An entry that names no day has no time limit, for nobody was given one.
"""

from heed.clocks import working_days
from heed.standards.sayings import (
    answered,
    day_named,
    during,
    each,
    either,
    entries,
    followed_by,
    never,
    recorded,
    repeated,
    shows,
)
from tests.spec.declaring import standard
from tests.spec.expecting import Expect
from tests.spec.test_while_repeated import ON_A_PLAN

DONE = standard(
    "What was agreed is done, or given a new day, by the day that was agreed.",
    each(entries("action_agreed")),
    followed_by(entries("action_done", "action_moved"), within=day_named("due"), about=True),
    asks="say what became of the action, or agree a new day",
)
MOVED = standard(
    "What was given a new day is done by that day.",
    each(entries("action_moved")),
    followed_by(entries("action_done"), within=day_named("new_due"), about=True),
)
AGREED = "Mon 09 Mar 2026 10:00 | school | action agreed (due: Fri 20 Mar 2026)"


def test_until_the_day_and_after_it(expect: Expect) -> None:
    """Until the end of the day that was agreed it is pending; from then on it is missed."""
    expect(
        DONE,
        AGREED,
        as_of="Fri 20 Mar 2026",
        verdicts=["pending"],
        due=["Fri 20 Mar 2026"],
        reasons=[
            "Not recorded since “action agreed” on 9 March 2026, 10:00: say what became of the "
            "action, or agree a new day. It is due by 20 March 2026, the day it names, by social "
            "worker. Local default: Example partnership."
        ],
    )
    expect(DONE, AGREED, as_of="Sat 21 Mar 2026 00:00", verdicts=["missed"])


def test_in_time_and_late(expect: Expect) -> None:
    """The last minute of that day is in time, the next minute is late."""
    expect(
        DONE,
        f"""
        {AGREED}
        Fri 20 Mar 2026 23:59 | school | action done | about #1
        """,
        as_of="Mon 23 Mar 2026",
        verdicts=["met"],
    )
    expect(
        DONE,
        f"""
        {AGREED}
        Sat 21 Mar 2026 00:00 | school | action done | about #1
        """,
        as_of="Mon 23 Mar 2026",
        verdicts=["met late"],
        reasons=[
            "Action done, 21 March 2026, 00:00, late: it was due by 20 March 2026, the day it "
            "names."
        ],
    )


def test_each_its_own_day(expect: Expect) -> None:
    """Each entry has the day that it names itself."""
    expect(
        DONE,
        f"""
        {AGREED}
        Mon 09 Mar 2026 10:00 | police | action agreed (due: Wed 11 Mar 2026)
        Thu 12 Mar 2026 10:00 | police | action done | about #1, #2
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met", "met late"],
        due=["Fri 20 Mar 2026", "Wed 11 Mar 2026"],
    )


def test_a_new_day(expect: Expect) -> None:
    """A new day that is agreed in time answers the first, and asks for itself."""
    expect(
        (DONE, MOVED),
        f"""
        {AGREED}
        Thu 19 Mar 2026 10:00 | school | action moved (new due: Fri 27 Mar 2026) | about #1
        """,
        as_of="Mon 30 Mar 2026",
        verdicts=["met", "missed"],
        due=["Fri 20 Mar 2026", "Fri 27 Mar 2026"],
    )


def test_no_day_no_limit(expect: Expect) -> None:
    """Without a day, or with words instead of one, it is still to be done, and never late."""
    expect(
        DONE,
        """
        Mon 09 Mar 2026 10:00 | school | action agreed
        Mon 09 Mar 2026 11:00 | school | action agreed (due: as soon as possible)
        Mon 03 Aug 2026 10:00 | school | action done | about #2
        """,
        as_of="Mon 10 Aug 2026",
        verdicts=["pending", "met"],
        due=["no time limit", "no time limit"],
    )


def test_a_day_that_had_passed(expect: Expect) -> None:
    """A day that had passed when the entry was made is passed: what comes then comes late."""
    expect(
        DONE,
        """
        Mon 09 Mar 2026 10:00 | school | action agreed (due: Fri 06 Mar 2026)
        Mon 09 Mar 2026 10:00 | school | action agreed (due: Fri 06 Mar 2026)
        Tue 10 Mar 2026 10:00 | school | action done | about #1
        """,
        as_of="Wed 11 Mar 2026",
        verdicts=["met late", "missed"],
    )


def test_a_day_put_right(expect: Expect) -> None:
    """A day that was written down wrongly is put right, and from then on it counts."""
    corrected = f"""
        {AGREED}
        Mon 09 Mar 2026 10:00 | school | action agreed (due: Fri 27 Mar 2026) | corrects #1 \
| recorded Mon 23 Mar 2026 09:00
        Wed 25 Mar 2026 10:00 | school | action done | about #1
        """
    expect(DONE, corrected, as_of="Sun 22 Mar 2026", verdicts=["missed"])
    expect(DONE, corrected, as_of="Mon 30 Mar 2026", verdicts=["met"], due=["Fri 27 Mar 2026"])


def test_an_imprecise_trigger(expect: Expect) -> None:
    """When it was agreed may not be known exactly; by when it was agreed still is."""
    expect(
        DONE,
        """
        Mar 2026 | school | action agreed (due: Fri 10 Apr 2026)
        """,
        as_of="Sat 11 Apr 2026 00:00",
        verdicts=["missed"],
        due=["Fri 10 Apr 2026"],
    )


def test_shown_and_recorded(expect: Expect) -> None:
    """The entry itself can be asked to say something, or to be recorded, by a day it names."""
    kept = standard(
        "The review is on the record, with its outcome, by the day on which it was to be held.",
        each(entries("review")),
        either(
            shows(answered("outcome"), within=day_named("day")), recorded(within=day_named("day"))
        ),
    )
    expect(
        kept,
        """
        Mon 09 Mar 2026 10:00 | school | review (day: Tue 10 Mar 2026)
        Mon 09 Mar 2026 10:00 | school | review (day: Tue 10 Mar 2026) \
| recorded Wed 11 Mar 2026 09:00
        """,
        as_of="Mon 16 Mar 2026",
        verdicts=["met", "met late"],
    )


def test_never_by_then(expect: Expect) -> None:
    """What must not come by a day breaks it only until then."""
    undisturbed = standard(
        "Nobody is visited before the day from which they agreed to it.",
        each(entries("consent")),
        never(followed_by(entries("visit"), within=day_named("not_before"))),
    )
    expect(
        undisturbed,
        """
        Mon 09 Mar 2026 10:00 | school | consent (not before: Wed 11 Mar 2026)
        Thu 12 Mar 2026 10:00 | school | visit
        Mon 16 Mar 2026 10:00 | school | consent (not before: Wed 18 Mar 2026)
        Tue 17 Mar 2026 10:00 | school | visit
        """,
        as_of="Mon 23 Mar 2026",
        verdicts=["met", "missed"],
    )


def test_each_says_when_the_next_is(expect: Expect) -> None:
    """What is repeated can be due on the day that the one before names."""
    expect(
        standard(
            "While a child is on a plan, people meet on the day they agreed last, and first within "
            "5 working days.",
            during(ON_A_PLAN),
            repeated(entries("core_group"), every=day_named("next_day"), first=working_days(5)),
        ),
        """
        Mon 02 Mar 2026 10:00 | social care | plan started
        Fri 06 Mar 2026 10:00 | social care | core group (next day: Fri 20 Mar 2026)
        Fri 20 Mar 2026 10:00 | social care | core group (next day: Mon 13 Apr 2026)
        Tue 14 Apr 2026 10:00 | social care | core group
        """,
        as_of="Mon 20 Apr 2026",
        verdicts=["met", "met", "met late", "pending"],
        due=["Mon 09 Mar 2026", "Fri 20 Mar 2026", "Mon 13 Apr 2026", "no time limit"],
    )
