"""When a line appeared, how long it stood, and how much of that only for want of recording."""

from datetime import timedelta

from heed.chronology import Chronology
from heed.clocks import england_and_wales, working_days
from heed.people import Household
from heed.standards import Standard, Verdict, load
from heed.standards.drawing import CHILD, moment_in, moment_or_end_of_day, read
from heed.standards.replay import History, Replay, replay
from heed.standards.sayings import each, entries, followed_by
from tests.spec.declaring import WAIVER, standard

CALENDAR = england_and_wales()
DECIDED = standard(
    "After each referral, what happens next is decided within 1 working day.",
    each(entries("referral")),
    followed_by(entries("decision"), within=working_days(1)),
    waiver=WAIVER,
)


def told(table: str, until: str, *standards: Standard) -> Replay:
    drawn = read(table)
    library = load(standards or [DECIDED])
    moment = moment_or_end_of_day(until)
    return replay(CHILD, Chronology(drawn.entries), library, until=moment, calendar=CALENDAR)


def only(replayed: Replay) -> History:
    [history] = replayed.histories
    return history


def test_a_line_stands_until_the_act_is_recorded() -> None:
    history = only(
        told(
            """
            Mon 09 Mar 2026 09:00 | school | referral
            Tue 10 Mar 2026 10:00 | social care | decision | recorded Fri 13 Mar 2026 12:00
            """,
            "Mon 16 Mar 2026",
        )
    )
    assert history.appeared == moment_in("Mon 09 Mar 2026 09:00")
    assert history.verdict is Verdict.MET
    assert [stretch.verdict.value for stretch in history.stretches] == ["pending", "missed", "met"]
    assert history.stretches[1].since == moment_in("Wed 11 Mar 2026 00:00")
    assert history.stood.whole == timedelta(days=4, hours=3)
    assert history.stood.done_unrecorded == timedelta(days=3, hours=2)


def test_a_line_still_open_stands_until_the_moment_of_the_replay() -> None:
    history = only(told("Mon 09 Mar 2026 09:00 | school | referral", "Wed 11 Mar 2026 09:00"))
    assert history.stood == (timedelta(days=2), timedelta())
    assert history.stretches[-1].until is None
    assert history.done is None


def test_what_was_recorded_together_never_stood() -> None:
    history = only(
        told(
            """
            Mon 09 Mar 2026 09:00 | school | referral | recorded Tue 10 Mar 2026 12:00
            Mon 09 Mar 2026 10:00 | social care | decision | recorded Tue 10 Mar 2026 12:00
            """,
            "Mon 16 Mar 2026",
        )
    )
    assert history.appeared is None
    assert history.stood == (timedelta(), timedelta())


def test_an_act_of_before_the_line_appeared_waited_only_while_it_stood() -> None:
    """The referral came to be known last: until then nothing was asked."""
    history = only(
        told(
            """
            Mon 09 Mar 2026 09:00 | school | referral | recorded Thu 12 Mar 2026 09:00
            Mon 09 Mar 2026 10:00 | social care | decision | recorded Fri 13 Mar 2026 09:00
            """,
            "Mon 16 Mar 2026",
        )
    )
    assert history.appeared == moment_in("Thu 12 Mar 2026 09:00")
    assert history.stood == (timedelta(days=1), timedelta(days=1))


def test_a_correction_can_end_a_line_and_begin_it_again() -> None:
    history = only(
        told(
            """
            Mon 09 Mar 2026 09:00 | school | referral
            Mon 09 Mar 2026 10:00 | social care | decision
            Tue 10 Mar 2026 10:00 | social care | decision | in error #2
            """,
            "Tue 10 Mar 2026 12:00",
        )
    )
    assert [stretch.verdict.value for stretch in history.stretches] == [
        "pending",
        "met",
        "pending",
    ]
    assert history.stood.whole == timedelta(hours=3)


def test_nothing_is_known_before_it_is_recorded() -> None:
    replayed = told("Mon 09 Mar 2026 09:00 | school | referral", "Mon 16 Mar 2026")
    assert replayed.at(moment_in("Mon 09 Mar 2026 08:59")) == ()
    [stretch] = replayed.at(moment_in("Mon 09 Mar 2026 09:00"))
    assert stretch.verdict is Verdict.PENDING
    assert [f"{change:%d %H:%M}" for change in replayed.changes] == ["09 09:00", "11 00:00"]


def test_what_lies_after_the_moment_of_the_replay_is_left_out() -> None:
    table = """
        Mon 09 Mar 2026 09:00 | school | referral
        Mon 09 Mar 2026 10:00 | social care | decision
        """
    assert only(told(table, "Mon 09 Mar 2026 09:30")).verdict is Verdict.PENDING


def test_a_home_that_became_known_later_counts_from_then() -> None:
    everyone = DECIDED.model_copy(update={"for_whom": "others"})
    drawn = read(
        """
        Mon 09 Mar 2026 09:00 | school | referral | child: sibling
        home | child, sibling | since Thu 01 Jan 2026
        """
    )
    told_at = moment_in("Tue 10 Mar 2026 09:00")
    stays = (stay._replace(known_from=told_at) for stay in drawn.household.stays)
    replayed = replay(
        CHILD,
        Chronology(drawn.entries),
        load([everyone]),
        until=moment_in("Tue 10 Mar 2026 10:00"),
        calendar=CALENDAR,
        household=Household(stays),
    )
    assert only(replayed).appeared == told_at
