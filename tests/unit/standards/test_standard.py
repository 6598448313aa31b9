"""A standard is an immutable value with its own hash; its parts can be read as sentences."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from heed.clocks import calendar_days, working_days
from heed.standards import Authority, Level, Owner, Standard
from heed.standards.drawing import moment_in, read
from heed.standards.engines.memory import judge
from heed.standards.language import Expectation, Span, Trigger
from heed.standards.parts import parts, then, when, who
from heed.standards.sayings import (
    AUTHOR,
    END_OF_RECORD,
    WHOLE_RECORD,
    agency_in,
    answered,
    at_most,
    both,
    during,
    each,
    either,
    entries,
    followed_by,
    includes,
    includes_any,
    never,
    nth,
    preceded_by,
    repeated,
    role,
    says,
    says_one_of,
    shows,
    unless,
)
from tests.spec.declaring import WAIVER, standard
from tests.spec.expecting import CALENDAR

HARM = entries("harm_incident")
MEDICAL = followed_by(entries("medical"), within=working_days(1))
PLAN = Span(opens=entries("plan_started"), closes=entries("plan_ended"))


def made(**parts: Any) -> Standard:
    return standard("Says.", each(HARM), MEDICAL, **parts)


def test_a_changed_copy_has_a_hash_of_its_own() -> None:
    one = made()
    before = one.hash
    changed = one.model_copy(update={"asks": "do something else"})
    assert changed.hash != before
    assert one.hash == before
    assert one.model_copy().hash == before


def test_parts_that_a_standard_does_not_use_leave_its_json_and_hash_alone() -> None:
    """Obligations name the version they were judged by, so what is stored must stay readable."""
    one = made()
    assert one.model_dump(mode="json")["expects"] == {
        "type": "followed_by",
        "pattern": {"kinds": ["medical"], "where": [], "by": []},
        "within": {"n": 1, "unit": "working day"},
        "about": False,
    }
    assert one.hash == "846b7228692e19bd05e86800ac16216c24a53c79585aec43a38785401d6bdb52"


def test_nothing_of_a_standard_can_be_changed_or_added() -> None:
    with pytest.raises(ValidationError):
        made().asks = "something else"  # type: ignore[misc]
    with pytest.raises(ValidationError):
        made(colour="red")


def test_a_repetition_without_a_state_is_refused_by_the_engine_too() -> None:
    wrong = standard("Says.", each(HARM), repeated(HARM, every=working_days(1)))
    with pytest.raises(TypeError, match="needs a state as its trigger"):
        _judge(wrong)


def _judge(one: Standard) -> Any:
    from heed.chronology import Chronology

    table = read("Mon 09 Mar 2026 09:00 | school | harm incident")
    as_of = moment_in("Tue 10 Mar 2026 09:00")
    return judge("child", Chronology(table.entries), [one], as_of=as_of, calendar=CALENDAR)


def test_a_pattern_may_name_a_kind_twice() -> None:
    assert (
        len(_judge(standard("Says.", each(entries("harm_incident", "harm_incident")), MEDICAL)))
        == 1
    )


@pytest.mark.parametrize(
    ("trigger", "words"),
    [
        (each(HARM), "Each time: “harm incident”."),
        (
            each(entries("a", "b", "c", where=(says("seen", True),), by=("gp", "social_worker"))),
            "Each time: “a”, “b” or “c” recorded by gp or social worker where “seen” is yes.",
        ),
        (
            each(HARM, during=PLAN),
            "Each time: “harm incident”, while it lasts from “plan started” to “plan ended”.",
        ),
        (
            nth(3, HARM, within=calendar_days(90)),
            "The third time within 90 calendar days, and each further time while that holds: "
            "“harm incident”.",
        ),
        (
            nth(7, HARM, within=calendar_days(90)),
            "The 7th time within 90 calendar days, and each further time while that holds: "
            "“harm incident”.",
        ),
        (nth(3, HARM), "The third time, and each further time: “harm incident”."),
        (during(PLAN), "While it lasts from “plan started” to “plan ended”."),
        (WHOLE_RECORD, "The record as a whole, from its beginning."),
        (END_OF_RECORD, "The record as a whole, from its end."),
    ],
)
def test_a_trigger_in_words(trigger: Trigger, words: str) -> None:
    assert when(trigger) == words


@pytest.mark.parametrize(
    ("expects", "words"),
    [
        (MEDICAL, "“medical”, within 1 working day."),
        (
            followed_by(entries("medical"), within=working_days(0), about=True),
            "“medical” that names it, on the same day.",
        ),
        (preceded_by(HARM), "“harm incident”, before it."),
        (followed_by(HARM), "“harm incident”, after it."),
        (followed_by(HARM, times=2), "2 times “harm incident”, after it."),
        (
            followed_by(HARM, without="trigger"),
            "“harm incident”, after it, with no other trigger between.",
        ),
        (
            preceded_by(HARM, without="such", times=3),
            "3 times “harm incident”, before it, with no other such entry between.",
        ),
        (
            preceded_by(HARM, without="entry"),
            "“harm incident”, before it, with no other entry between.",
        ),
        (
            followed_by(HARM, without=entries("plan_ended")),
            "“harm incident”, after it, with no “plan ended” between.",
        ),
        (
            never(MEDICAL, preceded_by(HARM)),
            "Never: “medical”, within 1 working day; nor “harm incident”, before it.",
        ),
        (at_most(1, followed_by(HARM)), "Never: 2 times “harm incident”, after it."),
        (shows(answered("reason")), "The entry itself shows that “reason” is answered."),
        (
            preceded_by(HARM, at_least=working_days(2), about=True),
            "“harm incident” that it names, at least 2 working days before.",
        ),
        (
            preceded_by(HARM, at_least=working_days(2), at_most=working_days(9)),
            "“harm incident”, at least 2 working days and at most 9 working days before.",
        ),
        (repeated(HARM, every=working_days(5)), "“harm incident”, every 5 working days."),
        (
            repeated(HARM, every=working_days(5), first=working_days(0)),
            "“harm incident”, every 5 working days, the first on the same day.",
        ),
        (
            shows(
                includes("agencies", "police", "social_care"),
                includes_any("harm", "physical", "emotional"),
                says_one_of("status", "confirmed", "suspected"),
                says("immediate", False),
                answered("reason"),
                within=working_days(1),
            ),
            "The entry itself shows that “agencies” includes police and social care and “harm” "
            "includes physical or emotional and “status” is confirmed or suspected and "
            "“immediate” is no and “reason” is answered, within 1 working day.",
        ),
        (
            either(MEDICAL, both(MEDICAL, preceded_by(HARM))),
            "“medical”, within 1 working day; or “medical”, within 1 working day; and "
            "“harm incident”, before it.",
        ),
    ],
)
def test_an_expectation_in_words(expects: Expectation, words: str) -> None:
    assert then(expects) == words


@pytest.mark.parametrize(
    ("owner", "words"),
    [
        (role("social_worker"), "The social worker of the child."),
        (AUTHOR, "Whoever recorded it."),
        (agency_in("to_agency"), "The agency that “to agency” names."),
    ],
)
def test_an_owner_in_words(owner: Owner, words: str) -> None:
    assert who(owner) == words


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        (date.min, date.max, "For every entry on the record."),
        (date(2026, 4, 1), date.max, "From 1 April 2026."),
        (date.min, date(2026, 3, 31), "Until 31 March 2026."),
        (date(2026, 4, 1), date(2026, 12, 31), "From 1 April 2026 until 31 December 2026."),
    ],
)
def test_when_it_is_in_force(since: date, until: date, words: str) -> None:
    assert ("In force", words) in parts(made(since=since, until=until))


def test_all_parts_in_order() -> None:
    one = made(
        for_whom="household",
        waiver=WAIVER,
        unless=(unless("moved_away"), unless("withdrawn", about=True)),
    )
    assert [name for name, _ in parts(one, str.upper)] == [
        "When",
        "Then",
        "For whom",
        "Who acts",
        "Unless",
        "Unless",
        "Can be waived",
        "In force",
    ]
    assert parts(one, str.upper)[0] == ("When", "Each time: “HARM_INCIDENT”.")
    assert ("Unless", "“withdrawn” that names it, before it is due.") in parts(one)


def test_a_local_default_is_never_shown_as_statutory() -> None:
    authority = Authority(level=Level.LOCAL_DEFAULT, document="Our own", dated=date(2026, 1, 1))
    assert authority.in_words() == "Local default: Our own"
