"""A plan is its lines: how each stands, how often it was given a new day, and whether it drifts."""

from datetime import date, datetime, timedelta

import pytest

from heed.server.services.errors import Refused
from heed.server.services.read_plan import Plan, read_plan
from tests.support.partnership import Partnership
from tests.support.recording import record


def add(p: Partnership, now: datetime, **answers: object) -> str:
    said = {"concern": "Late", "action": "Mum brings Leo by 8:50", **answers}
    return record(p.social_worker, "plan_line", p.robin, now=now, answers=said).entry.id


def look(p: Partnership, now: datetime, line: str, progress: str, **answers: object) -> None:
    said = {"line_progress": progress, **answers}
    about = (line,)
    record(p.social_worker, "plan_line_reviewed", p.robin, now=now, about=about, answers=said)


def plan(p: Partnership, now: datetime) -> Plan:
    return read_plan(p.social_worker, p.robin.record_number, now=now)


def test_a_new_day_is_counted_and_the_first_one_kept(partnership: Partnership, now: datetime):
    line = add(partnership, now, due="2026-04-01")
    look(partnership, now, line, "slipping", new_due="2026-04-20")
    look(partnership, now, line, "slipping", new_due="2026-05-10")
    look(partnership, now, line, "on_track")
    [found] = plan(partnership, now).lines
    assert found.times_moved == 2
    assert (found.days[0], found.due) == (date(2026, 4, 1), date(2026, 5, 10))
    assert found.progress == "on_track"


def test_the_same_day_again_is_no_new_day(partnership: Partnership, now: datetime):
    line = add(partnership, now, due="2026-04-01")
    look(partnership, now, line, "on_track", new_due="2026-04-01")
    assert plan(partnership, now).lines[0].times_moved == 0


@pytest.mark.parametrize(
    ("progress", "late"), [("slipping", True), ("achieved", False), ("superseded", False)]
)
def test_what_is_open_after_its_day_is_overdue(partnership, now, progress: str, late: bool):
    line = add(partnership, now, due="2026-04-01")
    look(partnership, now, line, progress)
    [found] = plan(partnership, now).lines
    assert found.overdue(date(2026, 4, 2)) is late
    assert not found.overdue(date(2026, 4, 1))


def test_drift_is_shown_from_the_standards_and_ends_with_the_plan(partnership, now):
    worker, robin = partnership.social_worker, partnership.robin
    record(worker, "plan_started", robin, now=now)
    later = now + timedelta(days=40)
    assert {sign.standard.id for sign in plan(partnership, later).drift} == {"SMT-7"}
    look(partnership, later, add(partnership, now), "on_track", evidence="In school each day.")
    record(worker, "plan_ended", robin, now=later + timedelta(hours=1))
    assert plan(partnership, later + timedelta(days=1)).drift == ()
    assert plan(partnership, later + timedelta(days=1)).ended


def test_who_may_not_see_the_child_sees_no_plan(partnership, now):
    with pytest.raises(Refused):
        read_plan(partnership.other_team_worker, partnership.robin.record_number, now=now)


def test_more_lines_take_no_more_queries(partnership, now, django_assert_max_num_queries):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    add(partnership, now)
    plan(partnership, now)
    with CaptureQueriesContext(connection) as before:
        plan(partnership, now)
    for _each in range(4):
        look(partnership, now, add(partnership, now), "on_track")
    plan(partnership, now)
    with django_assert_max_num_queries(len(before)):
        plan(partnership, now)
