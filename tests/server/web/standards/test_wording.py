"""A standard's parts in words."""

import pytest

from heed.clocks import calendar_days, hours, working_days
from heed.server.web.standards.wording import (
    expectation_in_words,
    for_whom_in_words,
    owner_in_words,
    trigger_in_words,
    unless_in_words,
)
from heed.standards import Standard
from heed.standards.language import Expectation, Trigger
from heed.standards.library import LIBRARY
from heed.standards.sayings import (
    AUTHOR,
    agency_in,
    answered,
    both,
    day_named,
    during,
    each,
    either,
    entries,
    followed_by,
    includes,
    nth,
    preceded_by,
    recorded,
    repeated,
    role,
    says,
    shows,
    unless,
)

HARM = entries("harm_incident", where=(includes("harm", "physical"),))
MEDICAL = entries("cp_medical_considered")
PLAN = LIBRARY.named("SUP-2")[-1].trigger.span  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("trigger", "words"),
    [
        (each(MEDICAL), "Each “CP medical considered”."),
        (
            each(HARM),
            "Each “Harm incident” where “What kind of harm?” includes “Physical harm”.",
        ),
        (
            nth(3, entries("harm_incident", "domestic_abuse_incident"), within=calendar_days(90)),
            "Each “Harm incident” or “Domestic abuse incident” that is the third or later within "
            "90 calendar days.",
        ),
        (
            nth(7, MEDICAL, within=calendar_days(1)),
            "Each “CP medical considered” that is the 7th or later within 1 calendar day.",
        ),
    ],
)
def test_triggers(trigger: Trigger, words: str) -> None:
    assert trigger_in_words(trigger) == words


def test_a_state() -> None:
    opens, closes = "“Child protection plan started”", "“Child protection plan ended”"
    assert trigger_in_words(during(PLAN)) == f"The time from {opens} until {closes}."
    within_it = trigger_in_words(each(MEDICAL, during=PLAN))
    assert within_it == (f"Each “CP medical considered”, in the time from {opens} until {closes}.")


@pytest.mark.parametrize(
    ("expects", "words"),
    [
        (
            followed_by(MEDICAL, within=working_days(1)),
            "“CP medical considered”, within 1 working day after it.",
        ),
        (
            followed_by(MEDICAL, within=working_days(0)),
            "“CP medical considered”, on the same day.",
        ),
        (
            followed_by(MEDICAL, within=hours(24), about=True),
            "“CP medical considered”, about that very entry, within 24 hours after it.",
        ),
        (
            preceded_by(MEDICAL, at_least=working_days(2), at_most=working_days(20)),
            "“CP medical considered”, at least 2 working days and at most 20 working days before "
            "it.",
        ),
        (
            preceded_by(MEDICAL, at_least=working_days(2)),
            "“CP medical considered”, at least 2 working days before it.",
        ),
        (
            preceded_by(MEDICAL, at_most=working_days(2)),
            "“CP medical considered”, at most 2 working days before it.",
        ),
        (preceded_by(MEDICAL), "“CP medical considered”, at some time before it."),
        (
            repeated(MEDICAL, every=calendar_days(28)),
            "“CP medical considered”, at least every 28 calendar days while it lasts.",
        ),
        (
            repeated(MEDICAL, every=calendar_days(28), first=working_days(10)),
            "“CP medical considered”, first within 10 working days, then at least every 28 "
            "calendar days.",
        ),
        (
            followed_by(MEDICAL, within=day_named("seen_on"), about=True),
            "“CP medical considered”, about that very entry, by the day given under “seen on”.",
        ),
        (
            repeated(entries("formulation"), every=day_named("review_day"), first=working_days(10)),
            "“Formulation”, first within 10 working days, then each by the day given under “When "
            "do you test the idea?” of the one before.",
        ),
        (recorded(within=working_days(5)), "The entry itself is recorded within 5 working days."),
        (
            shows(answered("alleged"), says("disclosed", True), within=working_days(1)),
            "In the same entry, “Who is said to have caused it?” has an answer and “Did the child "
            "tell someone that they were harmed?” is “Yes”.",
        ),
    ],
)
def test_expectations(expects: Expectation, words: str) -> None:
    assert expectation_in_words(expects, HARM).text == words


def test_parts_are_led_in() -> None:
    one, other = (
        followed_by(MEDICAL, within=working_days(1)),
        shows(answered("alleged"), within=working_days(1)),
    )
    assert expectation_in_words(either(one, other), HARM).text == "At least one of these:"
    together = expectation_in_words(both(one, other), HARM)
    assert together.text == "All of these:"
    assert [part.text for part in together.parts] == [
        "“CP medical considered”, within 1 working day after it.",
        "In the same entry, “Who is said to have caused it?” has an answer.",
    ]


def test_owners() -> None:
    assert owner_in_words(AUTHOR) == "Whoever recorded the entry that starts it."
    assert owner_in_words(agency_in("to_agency")) == "The agency that the entry names."
    assert owner_in_words(role("social_worker")) == "Lead social worker"


def test_what_lifts() -> None:
    lifts = unless("cp_medical_considered")
    assert unless_in_words(lifts) == "“CP medical considered” is recorded before then."
    about = unless("cp_medical_considered", about=True)
    assert unless_in_words(about) == "“CP medical considered” is recorded about it before then."


@pytest.mark.parametrize("standard", LIBRARY.standards, ids=lambda standard: standard.id)
def test_every_standard_is_said_with_people_s_words(standard: Standard) -> None:
    """No field's or kind's own name with an underscore reaches a page."""
    said = [trigger_in_words(standard.trigger), for_whom_in_words(standard)]
    said += [owner_in_words(standard.owner), *map(unless_in_words, standard.unless)]
    said.append(str(expectation_in_words(standard.expects, standard.begins)))
    assert "_" not in " ".join(said)
