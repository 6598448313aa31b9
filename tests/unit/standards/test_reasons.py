"""Why a verdict is what it is, for a reader who may not see everything."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from heed.chronology import Chronology
from heed.clocks import Duration, hours, months, working_days
from heed.standards import Obligation, Standard, Verdict, reason
from heed.standards.drawing import read
from heed.standards.engines.finding import NEVER
from heed.standards.language import Expectation
from heed.standards.reasons import allowance
from heed.standards.sayings import (
    answered,
    both,
    each,
    either,
    entries,
    followed_by,
    never,
    preceded_by,
    repeated,
    shows,
)
from tests.spec.declaring import WAIVER, standard

NINE = datetime(2026, 3, 9, 9, tzinfo=UTC)
DUE = datetime(2026, 3, 10, 23, 59, 59, 999999, tzinfo=UTC)
LATER = NINE + timedelta(days=30)
MEDICAL = entries("medical")
ONE_DAY = followed_by(MEDICAL, within=working_days(1))
NOTHING_SHOWN = Chronology(())


def told(
    known: Chronology = NOTHING_SHOWN,
    expects: Expectation = ONE_DAY,
    as_of: datetime = LATER,
    *,
    titles: Any = None,
    owner: str = "",
    **given: Any,
) -> str:
    one = standard("Says.", each(entries("harm")), expects, asks="consider it", waiver=WAIVER)
    more = {"titles": titles} if titles else {}
    return reason(one, _obligation(one, **given), known, as_of=as_of, owner=owner, **more)


def _obligation(one: Standard, **given: Any) -> Obligation:
    base: dict[str, Any] = {
        "standard": one.id,
        "version": one.hash,
        "child": "child",
        "trigger": "#1",
        "owner_role": "social_worker",
        "owner_practitioner": None,
        "owner_agency": None,
        "settled": None,
        "due_first": DUE,
        "due_last": DUE,
    }
    return Obligation(**(base | given))


def test_a_reader_who_may_not_see_the_answer_is_told_that_there_is_one() -> None:
    unseen = "An entry that is not shown to you answers this"
    assert told(settled=Verdict.MET, answers=("#9",)) == (
        f"{unseen}, in time (due by 10 March 2026, within 1 working day)."
    )
    assert told(settled=Verdict.NOT_APPLICABLE, answers=("#9",)) == (
        f"Lifted: {unseen}, before it was due."
    )
    assert told(settled=Verdict.CANNOT_TELL, answers=("#9",)).startswith(f"{unseen}. The dates")


def test_a_reader_who_may_not_see_what_broke_it_is_told_that_something_did() -> None:
    assert told(settled=Verdict.MISSED, answers=("#9",)) == (
        "Not kept: consider it. Instead: An entry that is not shown to you. "
        "Local default: Example partnership."
    )


@pytest.mark.parametrize(
    ("as_of", "words"),
    [
        (NINE, "Kept so far: consider it, until 10 March 2026."),
        (LATER, "Kept: consider it, until 10 March 2026."),
    ],
)
def test_what_is_kept_is_told_without_an_answer(as_of: datetime, words: str) -> None:
    assert told(settled=Verdict.MET, settled_from=DUE, as_of=as_of) == words


def test_what_time_alone_settled_otherwise_is_told_as_that() -> None:
    """Done late, and then nothing came that would have broken it."""
    assert told(settled=Verdict.MET_LATE, settled_from=DUE, answers=("#9",)) == (
        "An entry that is not shown to you answers this, late: it was due by 10 March 2026, "
        "within 1 working day."
    )


def test_a_reader_who_may_not_see_the_trigger_is_not_told_what_it_was() -> None:
    assert told() == (
        "Not recorded: consider it. It was due by 10 March 2026, within 1 working day. "
        "Local default: Example partnership."
    )


def test_a_reader_who_may_not_see_the_waiver_is_not_told_why() -> None:
    assert told(as_of=NINE, waiver="#9", waived_until=date(2026, 3, 20)) == (
        "Waived until 20 March 2026: consider it. An entry that is not shown to you says why."
    )


def test_what_may_not_have_been_asked_for_at_all() -> None:
    assert told(due_last=NEVER) == (
        "The dates recorded are not exact enough to tell whether this was asked for at all: "
        "due by 10 March 2026, within 1 working day."
    )


def test_kinds_are_called_by_their_titles_and_the_owner_is_named() -> None:
    known = Chronology(read("Mon 09 Mar 2026 09:00 | school | harm").entries)
    assert told(known, as_of=NINE, titles=str.upper, owner="Ms Okafor") == (
        "Not recorded since “HARM” on 9 March 2026, 09:00: consider it. It is due by "
        "10 March 2026, within 1 working day, by Ms Okafor. Local default: Example partnership."
    )


@pytest.mark.parametrize(
    ("expects", "time"),
    [
        (ONE_DAY, working_days(1)),
        (shows(answered("x"), within=hours(4)), hours(4)),
        (repeated(MEDICAL, every=months(1), first=working_days(1)), months(1)),
        (either(ONE_DAY, ONE_DAY), working_days(1)),
        (both(ONE_DAY, followed_by(MEDICAL, within=hours(1))), None),
        (preceded_by(MEDICAL, at_least=working_days(2)), None),
        (either(ONE_DAY, preceded_by(MEDICAL)), None),
        (never(ONE_DAY), working_days(1)),
        (followed_by(MEDICAL), None),
    ],
)
def test_the_time_allowed(expects: Expectation, time: Duration | None) -> None:
    assert allowance(expects) == time


def test_parts_with_different_times_name_the_day_alone() -> None:
    expects = both(ONE_DAY, followed_by(MEDICAL, within=hours(1)))
    assert "It was due by 10 March 2026. " in told(expects=expects)
