"""The page of a meeting: what is next, who brought what, and what it takes along."""

from datetime import UTC, datetime, timedelta
from typing import Any

from icalendar import Calendar

from heed.chronology import Restriction
from tests.support.browsing import at, shown_by, signed_in
from tests.support.partnership import Partnership
from tests.support.recording import record

NOW = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)


def planned(p: Partnership, *, now: datetime = NOW, **answers: object) -> str:
    said = {"forum": "initial_conference", "planned_day": "2026-03-31", **answers}
    return record(p.social_worker, "meeting_planned", p.robin, now=now, answers=said).entry.id


def page(p: Partnership, path: str, by: str = "social_worker") -> str:
    with at(NOW):
        return signed_in(p.people[by]).get(path).content.decode()


def test_the_next_thing_stands_first(partnership: Partnership):
    call = planned(partnership)
    assert _next(page(partnership, f"/meetings/{call}")) == "The chair speaks with the family"
    record(partnership.conference_chair, "chair_contact", partnership.robin, now=NOW, about=(call,))
    html = page(partnership, f"/meetings/{call}")
    assert _next(html) == "The child is offered ways to take part"
    assert "Friday 27 March" in html  # two working days before, by the standard


def test_a_day_that_has_passed_asks_for_the_decision(partnership: Partnership):
    call = planned(
        partnership, now=NOW - timedelta(days=5), planned_day="2026-03-13", forum="core_group"
    )
    assert _next(page(partnership, f"/meetings/{call}")) == "Answer each line of the agenda"


def test_what_is_restricted_stays_so(partnership: Partnership):
    call = planned(partnership)
    officer = partnership.police_officer
    only_police = Restriction("police_intelligence", (officer.agency_id,))
    said = {"agency": "police", "information": "A sealed matter."}
    record(
        officer,
        "meeting_contribution",
        partnership.robin,
        now=NOW,
        about=(call,),
        restriction=only_police,
        answers=said,
    )
    assert "A sealed matter." not in page(partnership, f"/meetings/{call}")
    assert "1 agency has." in page(partnership, f"/meetings/{call}", "police_officer")


def test_the_calendar_entry_names_nobody(partnership: Partnership):
    call = planned(partnership, start_time="2.30pm", place="Room 2")
    with at(NOW):
        answer = signed_in(partnership.social_worker).get(f"/meetings/{call}/calendar")
    assert answer["Content-Type"].startswith("text/calendar")
    event = _event(answer.content)
    assert event["SUMMARY"] == f"Initial conference, {partnership.robin.record_number}"
    assert event["DTSTART"].dt.isoformat() == "2026-03-31T14:30:00+01:00"
    text = answer.content.decode()
    assert "Robin" not in text
    assert "Marsh" not in text


def test_a_time_nobody_can_read_takes_the_whole_day(partnership: Partnership):
    call = planned(partnership, start_time="after school")
    with at(NOW):
        answer = signed_in(partnership.social_worker).get(f"/meetings/{call}/calendar")
    event = _event(answer.content)
    assert event["DTSTART"].dt.isoformat() == "2026-03-31"


def test_a_contribution_asks_only_for_this_agenda_and_knows_the_agency(partnership: Partnership):
    call = planned(partnership, forum="core_group")
    number = partnership.robin.record_number
    path = f"/children/{number}/record/meeting_contribution?about={call}"
    form = shown_by(page(partnership, path, "health_visitor"))
    assert form["agency"] == ["health"]
    assert "family_view" in form
    assert "medical_question" not in form


def test_the_list_tells_what_is_to_come_from_what_was_held(partnership: Partnership):
    planned(partnership)
    record(partnership.team_manager, "strategy_discussion", partnership.robin, now=NOW)
    html = page(partnership, f"/children/{partnership.robin.record_number}/meetings")
    to_come, held = html.split("Held</h2>")
    assert "Initial conference" in to_come
    assert "Strategy discussion" in held


def test_a_day_that_passed_without_a_meeting_is_not_to_come(partnership: Partnership):
    planned(partnership, now=NOW - timedelta(days=5), planned_day="2026-03-13")
    html = page(partnership, f"/children/{partnership.robin.record_number}/meetings")
    assert "No meeting is planned." in html
    assert "Initial conference" in html.split("Not recorded as held</h2>")[1]


def test_what_a_standard_asks_for_in_time_comes_first(partnership: Partnership):
    met = _held(partnership, "core_group", NOW)
    assert _next(page(partnership, f"/meetings/{met}")) == "The family is told, and says it back"


def test_once_another_was_held_only_what_is_still_in_time_is_next(partnership: Partnership):
    _held(partnership, "core_group", NOW - timedelta(days=40))
    met = _held(partnership, "core_group", NOW - timedelta(days=1))
    listed = f"/children/{partnership.robin.record_number}/meetings"
    assert page(partnership, listed).count("Next:") == 1
    _held(partnership, "core_group", NOW)
    assert page(partnership, listed).count("Next:") == 2
    record(partnership.social_worker, "family_informed", partnership.robin, now=NOW, about=(met,))
    assert page(partnership, listed).count("Next:") == 1


def test_what_was_left_open_goes_on_in_the_meeting_held_since(partnership: Partnership):
    met = _held(partnership, "core_group", NOW - timedelta(days=40))
    _held(partnership, "core_group", NOW)
    html = page(partnership, f"/meetings/{met}")
    assert "Another meeting has been held since." in html
    assert "Everything that belongs to this meeting is recorded." not in html


def test_what_the_meeting_recorded_is_said_in_few_words(partnership: Partnership):
    met = _held(partnership, "core_group", NOW, family_view="Gran could come on Wednesdays.")
    html = page(partnership, f"/meetings/{met}")
    assert "In the meeting" in html.split("Gran could come on Wednesdays.")[1].split("</li>")[0]


def _held(p: Partnership, forum: str, now: datetime, **answers: object) -> str:
    return record(p.social_worker, forum, p.robin, now=now, answers=answers).entry.id


def _event(content: bytes) -> Any:
    [event] = Calendar.from_ical(content).walk("VEVENT")
    return event


def _next(html: str) -> str:
    return html.split('heed-next__what">')[1].split("<", maxsplit=1)[0]
