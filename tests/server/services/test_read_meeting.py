"""A meeting is its entries: as planned, as held, and everything about either."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from django.test.utils import CaptureQueriesContext

from heed.practice import kind_named
from heed.practice.acts.meeting import MEETINGS, agenda_lines
from heed.server.services.errors import NotFound
from heed.server.services.read_child import open_record
from heed.server.services.read_meeting import meetings_of, read_meeting
from tests.support.partnership import Partnership
from tests.support.recording import record, recorded_harm

FORUM = "strategy_discussion"


def planned(p: Partnership, now: datetime, forum: str = FORUM) -> str:
    answers = {"forum": forum, "planned_day": "2026-03-20"}
    return record(p.social_worker, "meeting_planned", p.robin, now=now, answers=answers).entry.id


def brought(p: Partnership, now: datetime, about: str, by: str = "health_visitor", **said: str):
    answers = {"agency": "health", **said}
    return record(
        p.people[by], "meeting_contribution", p.robin, now=now, about=(about,), answers=answers
    ).entry.id


def held(p: Partnership, now: datetime, about: tuple[str, ...], kind: str = FORUM) -> str:
    return record(p.social_worker, kind, p.robin, now=now, about=about).entry.id


def read(p: Partnership, entry: str, now: datetime):
    return read_meeting(p.social_worker, UUID(entry), now=now, why="test")


def test_every_entry_of_a_meeting_leads_to_the_same_one(partnership: Partnership, now: datetime):
    call = planned(partnership, now)
    note = brought(partnership, now, call, loss_considered="None known.")
    met = held(partnership, now, (call,))
    out = record(partnership.social_worker, "record_sent", partnership.robin, now=now, about=(met,))
    for entry in (call, note, met, out.entry.id):
        meeting = read(partnership, entry, now)
        assert meeting.root.id == call
        assert meeting.held
        assert meeting.held.id == met
        assert [line.id for line in meeting.others] == [note, out.entry.id]


def test_a_meeting_that_was_not_planned_is_named_by_being_held(partnership, now):
    met = held(partnership, now, ())
    assert read(partnership, met, now).root.id == met
    assert read(partnership, brought(partnership, now, met), now).planned is None


def test_a_plan_for_one_forum_is_not_held_by_another(partnership, now):
    call = planned(partnership, now, "core_group")
    met = held(partnership, now, ())
    group = record(partnership.social_worker, "core_group", partnership.robin, now=now).entry.id
    assert read(partnership, call, now).held is None
    assert {m.root.id for m in meetings_of(_record(partnership, now))} == {call, met, group}


def test_a_later_meeting_about_an_earlier_one_is_its_own(partnership, now):
    first = record(partnership.social_worker, "core_group", partnership.robin, now=now).entry.id
    later = now + timedelta(days=30)
    second = held(partnership, later, (first,), "core_group")
    assert read(partnership, second, later).root.id == second
    assert read(partnership, first, later).others == ()


def test_an_entry_of_no_meeting_has_none(partnership, now):
    with pytest.raises(NotFound):
        read(partnership, recorded_harm(partnership, now=now).entry.id, now)


def test_who_may_not_see_the_child_finds_nothing(partnership, now):
    call = planned(partnership, now)
    with pytest.raises(NotFound):
        read_meeting(partnership.other_team_worker, UUID(call), now=now, why="test")


def test_each_agencys_answer_stands_by_its_line(partnership, now):
    call = planned(partnership, now)
    brought(partnership, now, call, loss_considered="Grandfather died.")
    brought(partnership, now, call, "police_officer", agency="police", loss_considered="None.")
    said = read(partnership, call, now).said("loss_considered")
    assert [one.words for one in said] == ["Grandfather died.", "None."]


@pytest.mark.parametrize("forum", MEETINGS)
def test_every_forum_has_an_agenda_of_its_own_questions(forum: str):
    kind = kind_named(forum)
    lines = agenda_lines(kind)
    assert "child_voice" in lines
    assert set(lines) <= set(kind.columns)


def test_a_line_is_worded_alike_in_a_contribution_and_in_the_meeting():
    asked = {q.name: q for q in kind_named("meeting_contribution").questions}
    for forum in MEETINGS:
        kind = kind_named(forum)
        for question in kind.questions:
            if question.name in agenda_lines(kind):
                assert question == asked[question.name]


def test_more_said_takes_no_more_queries(partnership, now, django_assert_max_num_queries):
    from django.db import connection

    call = planned(partnership, now)
    read(partnership, call, now)
    with CaptureQueriesContext(connection) as before:
        read(partnership, call, now)
    for _each in range(5):
        brought(partnership, now, call, loss_considered="None.")
    read(partnership, call, now)
    with django_assert_max_num_queries(len(before)):
        read(partnership, call, now)


def _record(p: Partnership, now: datetime):
    return open_record(p.social_worker, p.robin.record_number, now=now)
