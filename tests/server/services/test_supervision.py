"""Supervision: a log for two, and counts over a team that name nobody."""

from datetime import timedelta
from typing import Any

import pytest

from heed.server.services.errors import CannotRecord, NotFound, Refused
from heed.server.services.supervision import (
    supervised_by,
    supervision_counts,
    supervision_log,
    write_supervision,
)
from heed.server.services.team_log import read_log, write_log
from heed.server.services.verify import verify
from heed.server.storage.models import AuditRow, Practitioner
from heed.standards import Verdict
from tests.support.learning import learning_sent

pytestmark = pytest.mark.django_db

AGREED: dict[str, Any] = {
    "supervision_type": "reflective",
    "how_often": "Monthly, 90 minutes",
    "confidential": "What is said about ourselves, until a child is at risk.",
    "on_child_record": "Each decision about a child, written by the supervisor.",
    "if_cancelled": "A new day within the week",
    "review_day": "2026-09-01",
}
HELD: dict[str, Any] = {"supervision_type": "reflective", "planned": True, "minutes": 90}
RATED = {"time_enough": "yes", "supported": "yes", "challenged": "partly", "changed": "yes"}
JUDGED: dict[str, Any] = {
    "supervision_type": "reflective",
    "complete": "Nine of ten sessions were held.",
    "experience": "Time to think, little challenge.",
    "quality": "The child's life can be seen in most.",
    "works": "partly",
    "shortfall": "Other explanations are seldom looked at.",
}
MONTH = timedelta(days=31)


def wrote(partnership, author: str, kind: str, answers: dict[str, Any], now, about="") -> None:
    person = partnership.social_worker.pk
    write_supervision(getattr(partnership, author), person, kind, answers, now=now, about=about)


def log(partnership, now, viewer: str = "social_worker"):
    return supervision_log(getattr(partnership, viewer), partnership.social_worker.pk, now=now)


def session(partnership, now) -> str:
    wrote(partnership, "team_manager", "session_held", HELD, now)
    return log(partnership, now).lines[0].id


def test_the_two_people_read_and_write_it(partnership, now) -> None:
    assert partnership.social_worker in supervised_by(partnership.team_manager)
    wrote(partnership, "team_manager", "supervision_agreed", AGREED, now)
    wrote(partnership, "social_worker", "session_held", HELD, now)
    for viewer in ("social_worker", "team_manager"):
        assert [line.kind for line in log(partnership, now, viewer).lines] == [
            "session_held",
            "supervision_agreed",
        ]
    assert AuditRow.objects.filter(what="read_supervision").exists()
    assert AuditRow.objects.filter(what="wrote_in_log").count() == 2


@pytest.mark.parametrize(
    "viewer", ["other_team_manager", "partnership_officer", "conference_chair", "health_visitor"]
)
def test_nobody_else_reads_or_writes_it(partnership, now, viewer: str) -> None:
    with pytest.raises(Refused, match="Only a supervisee and their supervisor"):
        log(partnership, now, viewer)
    with pytest.raises(Refused):
        wrote(partnership, viewer, "session_held", HELD, now)


def test_the_partnership_cannot_read_it_through_its_own_log(partnership, now) -> None:
    session(partnership, now)
    assert not read_log(None, now=now).log.all_lines
    assert not read_log(partnership.social_worker.team, now=now).log.all_lines


def test_a_rating_is_the_supervisees_and_the_supervisor_never_sees_one(partnership, now) -> None:
    held = session(partnership, now)
    with pytest.raises(Refused, match="Only the supervisee rates"):
        wrote(partnership, "team_manager", "session_rated", RATED, now, about=held)
    wrote(partnership, "social_worker", "session_rated", RATED, now, about=held)
    assert len(log(partnership, now).lines) == 2
    assert [line.kind for line in log(partnership, now, "team_manager").lines] == ["session_held"]


def test_a_rating_is_of_a_session_of_this_log(partnership, now) -> None:
    session(partnership, now)
    with pytest.raises(NotFound):
        wrote(partnership, "social_worker", "session_rated", RATED, now)
    with pytest.raises(NotFound):
        wrote(partnership, "social_worker", "session_rated", RATED, now, about="nothing")


@pytest.mark.parametrize("kind", ["effectiveness_judged", "learning_sent", "visit"])
def test_only_what_belongs_here_is_recorded_here(partnership, now, kind: str) -> None:
    with pytest.raises(NotFound):
        wrote(partnership, "team_manager", kind, {}, now)


def test_what_is_missing_is_told_at_each_question_and_nothing_is_kept(partnership, now) -> None:
    with pytest.raises(CannotRecord) as refused:
        wrote(partnership, "team_manager", "session_held", {"planned": True}, now)
    assert set(refused.value.errors) == {"supervision_type", "minutes"}
    assert not log(partnership, now).lines


def test_the_next_session_is_asked_for_and_an_unplanned_talk_does_not_answer(
    partnership, now
) -> None:
    wrote(partnership, "team_manager", "supervision_agreed", AGREED, now)
    talk = {**HELD, "planned": False}
    wrote(partnership, "team_manager", "session_held", talk, now + timedelta(days=3))
    verdicts = {one.standard.id: one.verdict for one in log(partnership, now + 3 * MONTH).asked}
    assert verdicts["SUP-1"] is Verdict.MISSED


def test_few_people_are_never_shown_by_their_answers(partnership, now, settings) -> None:
    manager, team = partnership.team_manager, partnership.team_manager.team
    wrote(
        partnership, "social_worker", "session_rated", RATED, now, about=session(partnership, now)
    )
    counts = supervision_counts(manager, team, now=now)
    assert counts.ratings is None
    assert counts.sessions is None
    settings.HEED_SMALLEST_COUNT = 1
    counts = supervision_counts(manager, team, now=now)
    assert counts.ratings
    assert counts.ratings["challenged"] == {"partly": 1}
    assert counts.sessions == 1


def test_one_person_answering_often_is_still_one_person(partnership, now, settings) -> None:
    settings.HEED_SMALLEST_COUNT = 2
    for day in range(3):
        at = now + timedelta(days=day)
        held = session(partnership, at)
        wrote(partnership, "social_worker", "session_rated", RATED, at, about=held)
    manager = partnership.team_manager
    assert supervision_counts(manager, manager.team, now=now + MONTH).ratings is None


def test_a_shortfall_asks_for_a_remedy_and_for_being_measured_again(partnership, now) -> None:
    manager, team = partnership.team_manager, partnership.team_manager.team
    judged = write_log(manager, team, "effectiveness_judged", JUDGED, now=now)

    def verdicts(moment) -> dict[str, Verdict]:
        asked = read_log(team, now=moment).asked
        return {a.standard.id: a.verdict for a in asked if a.trigger.id == judged.id}

    assert verdicts(now) == {"SUP-6": Verdict.PENDING, "SUP-7": Verdict.PENDING}
    remedy = {
        "cause": "No time is kept for it.",
        "change": "Twenty minutes of each session are for other explanations.",
        "by_role": "team_manager",
        "by_when": "2026-04-30",
        "signal": "Sampled records show other explanations next quarter.",
    }
    later = now + timedelta(days=2)
    write_log(manager, team, "remedial_action", remedy, now=later, about=(judged.id,))
    assert verdicts(later)["SUP-7"] is Verdict.MET
    again = now + 2 * MONTH
    write_log(manager, team, "effectiveness_judged", {**JUDGED, "works": "yes"}, now=again)
    assert verdicts(again)["SUP-6"] is Verdict.MET


def test_a_team_that_never_judged_is_asked_to_within_a_quarter_of_its_first_learning(
    partnership, now
) -> None:
    team = partnership.team_manager.team
    learning_sent(partnership, now=now)

    def verdict(moment) -> Verdict:
        asked = read_log(team, now=moment).asked
        return next(a.verdict for a in asked if a.standard.id == "SUP-6F")

    assert verdict(now + 2 * MONTH) is Verdict.PENDING
    assert verdict(now + 4 * MONTH) is Verdict.MISSED
    later = now + 2 * MONTH
    write_log(partnership.team_manager, team, "effectiveness_judged", JUDGED, now=later)
    assert verdict(now + 4 * MONTH) is Verdict.MET


def test_a_cancelled_session_is_held_by_its_new_day(partnership, now) -> None:
    new_day = (now + timedelta(days=7)).date().isoformat()
    cancelled = {"why": "Duty week", "new_day": new_day}
    wrote(partnership, "team_manager", "session_cancelled", cancelled, now)

    def verdict(moment) -> Verdict:
        asked = log(partnership, moment).asked
        return next(a.verdict for a in asked if a.standard.id == "SUP-8")

    assert verdict(now + timedelta(days=6)) is Verdict.PENDING
    assert verdict(now + timedelta(days=9)) is Verdict.MISSED
    session(partnership, now + timedelta(days=5))
    assert verdict(now + timedelta(days=9)) is Verdict.MET


def test_its_chain_is_proved_with_the_others(partnership, now) -> None:
    session(partnership, now)
    assert verify() == []


def test_somebody_who_left_is_nobodys_supervisee(partnership, now) -> None:
    Practitioner.objects.filter(pk=partnership.social_worker.pk).update(supervisor=None)
    partnership.social_worker.refresh_from_db()
    with pytest.raises(Refused):
        log(partnership, now, "team_manager")
    assert log(partnership, now).own
