"""The form of an entry: made from the kind alone, and every error at its question."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.http import QueryDict

from heed.chronology import Restriction, Source
from heed.practice import KINDS, Kind, Nature, kind_named
from heed.practice.text import WORDS_LIMIT
from heed.server.web.forms import Asking, Earlier, EntryForm, as_typed
from tests.support.answers import full_answers, sample_answers
from tests.support.browsing import typed_answers

NOW = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
HARM = kind_named("harm_incident")
AGENCIES = {"larch-school": "Larch School", "northmoor-police": "Northmoor Police"}
COMMON = {
    "entry-when": "day",
    "entry-day_day": "9",
    "entry-day_month": "3",
    "entry-day_year": "2026",
    "entry-source": "seen",
    "entry-seen-by": "everyone",
}


def asking(kind: Kind = HARM, **known: Any) -> Asking:
    earlier = (Earlier("an-entry", "Harm incident, 1 March 2026"),)
    return Asking(
        **{
            "kind": kind,
            "child": "robin",
            "now": NOW,
            "others": {"sky": "S M"},
            "agencies": AGENCIES,
            "own_agency": "larch-school",
            "earlier": earlier,
            **known,
        }
    )


def form(kind: Kind = HARM, about: Asking | None = None, /, **typed: Any) -> EntryForm:
    answers = typed_answers(kind, sample_answers(kind, today=date(2026, 3, 16)))
    needed = {"entry-about": ["an-entry"]} if kind.about_required else {}
    return filled(about or asking(kind), COMMON | answers | needed | typed)


def filled(about: Asking, typed: dict[str, Any]) -> EntryForm:
    data = QueryDict(mutable=True)
    for name, value in typed.items():
        data.setlist(name, value if isinstance(value, list) else [value])
    return EntryForm(about, data)


def errors(form: EntryForm) -> dict[str, list[str]]:
    return {name: [str(e) for e in found] for name, found in form.errors.items()}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_has_a_form_that_takes_its_answers(kind: Kind) -> None:
    """What is typed for each question comes out as the kind's own reading of it."""
    answers = full_answers(kind, today=date(2026, 3, 16))
    one = form(kind, **typed_answers(kind, answers))
    assert errors(one) == {}
    assert one.draft is not None
    today = date(2026, 3, 16)
    assert kind.read(one.draft.answers, today=today) == kind.read(answers, today=today)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_an_empty_form_says_everything_that_is_missing_at_once(kind: Kind) -> None:
    found = errors(filled(asking(kind), {}))
    required = {question.name for question in kind.questions if question.required}
    assert required <= set(found)
    assert {"entry-when"} <= set(found)
    assert ("entry-about" in found) == kind.about_required
    assert "entry-source" in found
    assert all(len(messages) == 1 for messages in found.values())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_no_question_has_the_name_of_what_every_entry_says(kind: Kind) -> None:
    assert not any("-" in question.name for question in kind.questions)


def test_an_act_is_taken_to_be_known_at_first_hand() -> None:
    act = next(kind for kind in KINDS if kind.nature is Nature.ACT)
    assert EntryForm(asking(act))["entry-source"].value() == "seen"
    assert EntryForm(asking(HARM))["entry-source"].value() == ""


@pytest.mark.parametrize(
    ("typed", "occurred"),
    [
        (
            {
                "entry-when": "moment",
                "entry-at_day": "9",
                "entry-at_month": "march",
                "entry-at_year": "2026",
                "entry-time": "2.05pm",
            },
            "2026-03-09T14:05:00Z",
        ),
        ({}, "2026-03-09"),
        (
            {"entry-when": "month", "entry-month_month": "2", "entry-month_year": "2026"},
            "2026-02",
        ),
        (
            {
                "entry-when": "about",
                "entry-from_day": "1",
                "entry-from_month": "2",
                "entry-from_year": "2026",
                "entry-to_day": "15",
                "entry-to_month": "3",
                "entry-to_year": "2026",
            },
            "2026-02-01/2026-03-15",
        ),
    ],
)
def test_when_is_kept_as_exactly_as_it_is_known(typed: dict[str, str], occurred: str) -> None:
    one = form(**typed)
    assert errors(one) == {}
    assert one.draft is not None
    assert str(one.draft.occurred) == occurred


def test_summer_time_is_london_time() -> None:
    later = datetime(2026, 7, 2, 12, 0, tzinfo=UTC)
    one = form(
        HARM,
        asking(now=later),
        **{
            "entry-when": "moment",
            "entry-at_day": "1",
            "entry-at_month": "7",
            "entry-at_year": "2026",
            "entry-time": "09:30",
        },
    )
    assert errors(one) == {}
    assert str(one.draft and one.draft.occurred) == "2026-07-01T08:30:00Z"


def test_without_a_choice_the_only_boxes_filled_say_which_it_was() -> None:
    one = form(**{"entry-when": ""})
    assert errors(one) == {}
    assert str(one.draft and one.draft.occurred) == "2026-03-09"


def test_a_day_that_was_there_already_does_not_say_which_it_was() -> None:
    """A new form shows today under the first choice; whoever typed a day elsewhere meant that."""
    there = {"entry-at_day": "9", "entry-at_month": "3", "entry-at_year": "2026"}
    one = form(**{"entry-when": "", **there})
    assert errors(one) == {}
    assert str(one.draft and one.draft.occurred) == "2026-03-09"


def test_a_kind_can_ask_in_its_own_words_when_it_was() -> None:
    assert form().when_it_was.field.label == "When did it happen?"
    assert form(kind_named("meeting_planned")).when_it_was.field.label == "When was it called?"


def test_a_day_the_form_itself_filled_in_chooses_nothing() -> None:
    """Or the error would be at the time, which nobody sees before they choose to give one."""
    filled_in = {"entry-at_day": "16", "entry-at_month": "3", "entry-at_year": "2026"}
    untouched = {"entry-when": "", "entry-day_day": "", "entry-day_month": "", "entry-day_year": ""}
    assert errors(form(**untouched, **filled_in)) == {"entry-when": ["Select when it happened"]}
    assert form(**untouched, **filled_in, **{"entry-time": "9:30"}).is_valid()


def test_what_is_typed_under_another_choice_is_no_error() -> None:
    one = form(**{"entry-month_month": "13", "entry-time": "late", "entry-to_year": "26"})
    assert errors(one) == {}


def moment(day: str, month: str, year: str, time: str) -> dict[str, str]:
    return {
        "entry-when": "moment",
        "entry-at_day": day,
        "entry-at_month": month,
        "entry-at_year": year,
        "entry-time": time,
    }


def between(first: tuple[str, str, str], last: tuple[str, str, str]) -> dict[str, str]:
    boxes = ("day", "month", "year")
    return {
        "entry-when": "about",
        **{f"entry-from_{box}": text for box, text in zip(boxes, first, strict=True)},
        **{f"entry-to_{box}": text for box, text in zip(boxes, last, strict=True)},
    }


@pytest.mark.parametrize(
    ("typed", "place", "says"),
    [
        ({"entry-day_day": "17"}, "entry-day", "in the future"),
        ({"entry-day_year": "1826"}, "entry-day", "before 1900"),
        ({"entry-day_year": "26"}, "entry-day", "4 numbers"),
        ({"entry-day_day": "31", "entry-day_month": "2"}, "entry-day", "real date"),
        ({"entry-day_day": ""}, "entry-day", "must include"),
        (moment("16", "3", "2026", "10:01"), "entry-time", "not come yet: it is 10:00"),
        (moment("16", "3", "2026", ""), "entry-time", "Enter the time"),
        (moment("", "", "", "10:00"), "entry-at", "Enter the day"),
        (moment("16", "3", "2026", "25:00"), "entry-time", "time like"),
        (moment("30", "3", "2025", "01:30"), "entry-time", "clocks went forward"),
        (
            between(("15", "3", "2026"), ("1", "2", "2026")),
            "entry-to",
            "before the earliest day",
        ),
        (between(("1", "2", "2026"), ("1", "4", "2026")), "entry-to", "in the future"),
        (between(("", "", ""), ("1", "2", "2026")), "entry-from", "Enter the earliest day"),
        (
            {"entry-when": "month", "entry-month_month": "4", "entry-month_year": "2026"},
            "entry-month",
            "in the future",
        ),
        ({"entry-when": "month"}, "entry-month", "Enter the month"),
        ({"entry-when": "no such"}, "", ""),
        ({"entry-source": "reported"}, "entry-told-by", "role of the person"),
        ({"entry-source": "document"}, "entry-document", "which document"),
        (
            {"entry-source": "reported", "entry-told-by": "x" * 201},
            "entry-told-by",
            "201 characters",
        ),
        (
            {"entry-source": "reported", "entry-told-by": "teacher\u202e"},
            "entry-told-by",
            "hidden character after “teacher”",
        ),
        ({"entry-source": "imported"}, "entry-source", "how you know"),
        (
            {"entry-seen-by": "some", "entry-agencies": ["larch-school"]},
            "entry-why-restricted",
            "Select why",
        ),
        (
            {"entry-seen-by": "some", "entry-why-restricted": "third_party"},
            "entry-agencies",
            "at least one agency",
        ),
        (
            {
                "entry-seen-by": "some",
                "entry-why-restricted": "third_party",
                "entry-agencies": ["invented"],
            },
            "entry-agencies",
            "at least one agency",
        ),
        ({"observed": "He said\x00 so"}, "observed", "hidden character after “He said”"),
        ({"observed": "abc\u202edef"}, "observed", "hidden character after “abc”"),
        ({"observed": "x" * (WORDS_LIMIT + 1)}, "observed", "10,001 characters"),
        ({"disclosed": "perhaps"}, "disclosed", "yes or no"),
        ({"harm": ["physicl"]}, "harm", "physical"),
    ],
)
def test_an_error_is_shown_where_it_is(typed: dict[str, Any], place: str, says: str) -> None:
    found = errors(form(**typed))
    if not place:
        assert found == {}
        return
    assert list(found) == [place]
    assert says in found[place][0]


@pytest.mark.parametrize("breaks", ["\n", "\r\n"])
def test_ten_thousand_characters_are_kept_however_lines_end(breaks: str) -> None:
    words = "x" * 4999 + "\n" + "y" * 5000
    assert len(words) == WORDS_LIMIT
    one = form(observed=words.replace("\n", breaks))
    assert errors(one) == {}
    assert one.draft is not None
    assert one.draft.answers["observed"].replace("\r\n", "\n") == words


def test_everything_that_is_wrong_is_said_at_once() -> None:
    found = errors(
        form(
            **{
                "entry-day_day": "31",
                "entry-day_month": "12",
                "entry-source": "document",
                "observed": "",
                "harm": [],
            }
        )
    )
    assert set(found) == {"entry-day", "entry-document", "observed", "harm"}


def test_what_was_typed_is_kept_when_it_is_wrong() -> None:
    one = form(**{"observed": "Half a sentence", "entry-day_month": "Smarch"})
    assert not one.is_valid()
    assert one["observed"].value() == "Half a sentence"
    assert one["entry-day"].value()[1] == "Smarch"


def test_who_may_see_it() -> None:
    some: dict[str, Any] = {"entry-seen-by": "some", "entry-agencies": ["larch-school"]}
    one = form(**some, **{"entry-why-restricted": "third_party"})
    assert one.is_valid()
    assert one.draft is not None
    assert one.draft.restriction == Restriction("third_party", ("larch-school",))
    two = form(**some, **{"entry-why-restricted": "sealed"})
    assert two.is_valid()
    assert two.draft is not None
    assert two.draft.restriction == Restriction("sealed", ())


def test_source_children_and_what_it_is_about() -> None:
    one = form(
        kind_named("cp_medical_considered"),
        **{
            "entry-children": ["sky"],
            "entry-about": ["an-entry"],
            "entry-source": "reported",
            "entry-told-by": " school nurse ",
        },
    )
    assert errors(one) == {}
    assert one.draft is not None
    assert one.draft.children == ("robin", "sky")
    assert one.draft.about == ("an-entry",)
    assert one.draft.source == Source("reported", "school nurse", "")


def test_without_anything_to_be_about_the_form_says_what_to_record_first() -> None:
    kind = next(kind for kind in KINDS if kind.about_required)
    one = form(kind, asking(kind, earlier=()))
    assert "Record that one first" in errors(one)["__all__"][0]


def test_a_correction_needs_its_reason_and_asks_for_no_children() -> None:
    one = form(HARM, asking(corrects=True))
    assert errors(one) == {"entry-correction-reason": ["Enter what was wrong and how you know"]}
    assert one.also_about is None
    two = form(HARM, asking(corrects=True), **{"entry-correction-reason": "The wrong day"})
    assert two.is_valid()
    assert two.reason == "The wrong day"


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("children", "entry-children"),
        ("occurred", "entry-day"),
        ("source", "entry-source"),
        ("about", "__all__"),
        ("restriction", "entry-agencies"),
        ("observed", "observed"),
        ("kind", "__all__"),
    ],
)
def test_what_a_service_finds_lands_at_its_question(name: str, place: str) -> None:
    one = form(HARM, asking(earlier=()))
    assert one.is_valid()
    one.refuse({name: "Not like this."})
    assert errors(one) == {place: ["Not like this."]}


def test_a_draft_shows_what_was_typed_and_judges_nothing() -> None:
    payload = {
        "entry-when": ["day"],
        "entry-day_day": ["31"],
        "entry-day_month": ["Smarch"],
        "harm": ["physical", "neglect"],
        "observed": ["Half a"],
        "not-a-question": ["x"],
    }
    empty = EntryForm(asking())
    one = EntryForm(asking(), initial=as_typed(empty, payload))
    assert one["observed"].value() == "Half a"
    assert one["harm"].value() == ["physical", "neglect"]
    assert one["entry-day"].value()[:2] == ["31", "Smarch"]
    assert one["entry-when"].value() == "day"
    assert not one.errors
