"""Courses are booked in the order of asking; attendance is kept once; reminders say nothing."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.core import mail
from django_tasks_db.models import DBTaskResult

from heed.server.services.courses import (
    book,
    booked_by,
    call_off,
    cancel,
    course_offered,
    offered,
    places,
    save_course,
)
from heed.server.services.errors import CannotRecord, NotFound, Refused
from heed.server.services.jobs import reminding
from heed.server.services.jobs.mailing import (
    ACCEPTED,
    ATTEMPTS,
    NOT_NOW,
    TRY_AGAIN_AFTER,
    UNKNOWN,
    Answer,
)
from heed.server.services.jobs.reminding import remind_of_training
from heed.server.services.jobs.working import work_off
from heed.server.services.training import (
    attended_course,
    begin_logs,
    evaluate,
    import_attendance,
    take_attendance,
    training_of,
    what_came_of,
)
from heed.server.storage.models import Course, TeamEntry

pytestmark = pytest.mark.django_db
STARTS = datetime(2026, 3, 20, 9, 30, tzinfo=UTC)
ANSWERS = {
    "title": "Working together", "level": "working_together", "audience": "", "about": "",
    "where": "Online", "starts_at": STARTS, "ends_at": STARTS + timedelta(hours=3), "places": 2,
}  # fmt: skip


@pytest.fixture
def course(partnership, now) -> Course:
    return save_course(partnership.partnership_officer, ANSWERS, now=now)


def test_whoever_asks_first_has_a_place(course, partnership, now) -> None:
    people = [partnership.social_worker, partnership.team_manager, partnership.health_visitor,
              partnership.police_officer]  # fmt: skip
    standing = [book(p, course.pk, now=now + timedelta(minutes=n)) for n, p in enumerate(people)]
    assert [place.has_place for place in standing] == [True, True, False, False]
    assert [place.before for place in standing] == [0, 0, 0, 1]
    [one] = offered(now=now)
    assert (one.left, one.waiting) == (0, 2)
    cancel(people[0], course.pk, now=now)
    assert [places(course)[p.pk].has_place for p in people[1:]] == [True, True, False]
    back = book(people[0], course.pk, now=now + timedelta(hours=1))
    assert (back.has_place, back.before) == (False, 1), "who comes back waits behind the others"
    assert [(c.pk, p.has_place) for c, p in booked_by(people[1], now=now)] == [(course.pk, True)]


def test_twice_is_once(course, partnership, now) -> None:
    for _time in range(2):
        book(partnership.social_worker, course.pk, now=now)
    assert course_offered(course.pk).left == 1
    for _time in range(2):
        cancel(partnership.social_worker, course.pk, now=now)
    assert course_offered(course.pk).left == 2


def test_what_cannot_be_booked(course, partnership, now) -> None:
    with pytest.raises(Refused, match="has begun"):
        book(partnership.social_worker, course.pk, now=STARTS)
    call_off(partnership.partnership_officer, course.pk, now=now)
    with pytest.raises(Refused, match="does not take place"):
        book(partnership.social_worker, course.pk, now=now)
    with pytest.raises(NotFound):
        book(partnership.social_worker, 999, now=now)


def test_a_course_that_ends_before_it_starts(partnership, now) -> None:
    wrong = {**ANSWERS, "ends_at": STARTS}
    with pytest.raises(CannotRecord) as refused:
        save_course(partnership.partnership_officer, wrong, now=now)
    assert set(refused.value.errors) == {"ends"}


def test_others_are_refused(course, partnership, now) -> None:
    person = partnership.team_manager
    for attempt in (
        lambda: save_course(person, ANSWERS, now=now),
        lambda: call_off(person, course.pk, now=now),
        lambda: take_attendance(person, course.pk, [], now=now),
        lambda: import_attendance(person, "", now=now),
    ):
        with pytest.raises(Refused, match="Only partnership officers"):
            attempt()


def test_attendance_is_kept_once_and_only_of_who_booked(course, partnership, now) -> None:
    officer, worker = partnership.partnership_officer, partnership.social_worker
    book(worker, course.pk, now=now)
    after = STARTS + timedelta(hours=4)
    with pytest.raises(CannotRecord):
        take_attendance(officer, course.pk, [worker.pk], now=now)
    present = [worker.pk, partnership.team_manager.pk]
    assert take_attendance(officer, course.pk, present, now=after) == 1
    assert take_attendance(officer, course.pk, present, now=after) == 0
    assert set(attended_course(course)) == {worker.pk}
    asked = {one.standard.id: str(one.verdict) for one in training_of(worker, now=after).asked}
    assert asked == {"TRN-2": "pending", "TRN-3": "pending"}


def test_a_file_again_adds_nothing_and_bad_rows_say_why(partnership, now) -> None:
    worker = partnership.social_worker
    text = (
        "email,course,level,date\n"
        f"{worker.email.upper()},Working together,working_together,2026-03-02\n"
        f"{worker.email},Working together,working_together,2026-03-02\n"
        "stranger@example.org,Working together,refresher,2026-03-02\n"
        f"{worker.email},Neglect,specialist,2026-04-02\n"
        f"{worker.email},Neglect,wrong,2026-03-02\n"
    )
    officer = partnership.partnership_officer
    first = import_attendance(officer, text, now=now)
    assert (first.added, first.known) == (1, 1)
    assert [(row.number, row.reasons[0][:20]) for row in first.refused] == [
        (4, "Nobody signs in as “"),
        (5, "The day is still to "),
        (6, "There is no level “w"),
    ]
    again = import_attendance(officer, text, now=now)
    assert (again.added, again.known, len(again.refused)) == (0, 2, 3)
    assert TeamEntry.objects.filter(kind="course_attended").count() == 1


def test_before_after_and_three_months_later(course, partnership, now) -> None:
    officer, worker = partnership.partnership_officer, partnership.social_worker
    book(worker, course.pk, now=now)
    evaluate(worker, "evaluated_before", {"number": str(course.pk), "confidence": "not"}, now=now)
    after = STARTS + timedelta(hours=4)
    take_attendance(officer, course.pk, [worker.pk], now=after)
    [line] = training_of(worker, now=after).log.by_kind["course_attended"]
    with pytest.raises(CannotRecord) as refused:
        evaluate(worker, "evaluated_after", {"confidence": "confident"}, about=line.id, now=after)
    assert set(refused.value.errors) == {"intended"}
    said = {"confidence": "confident", "intended": "Ask each child on their own."}
    evaluate(worker, "evaluated_after", said, about=line.id, now=after)
    with pytest.raises(NotFound):
        evaluate(partnership.team_manager, "evaluated_after", said, about=line.id, now=after)
    months_on = after + timedelta(days=100)
    asked = {o.standard.id: str(o.verdict) for o in training_of(worker, now=months_on).asked}
    assert asked["TRN-3"] == "met"
    assert asked["TRN-5"] == "pending"
    [meant] = training_of(worker, now=months_on).log.by_kind["evaluated_after"]
    looked = {"happened": "partly", "shown_by": "Two of three.", "confidence": "confident"}
    evaluate(worker, "evaluated_later", looked, about=meant.id, now=months_on)
    came = what_came_of(course)
    assert (came.there, dict(came.before), dict(came.after), dict(came.happened)) == (
        1,
        {"not": 1},
        {"confident": 1},
        {"partly": 1},
    )


def test_reminders_go_once_and_say_nothing_of_what_or_who(course, partnership, now) -> None:
    worker = partnership.social_worker
    book(worker, course.pk, now=now)
    book(partnership.team_manager, course.pk, now=now)
    book(partnership.health_visitor, course.pk, now=now)  # waits, so is not reminded
    for _time in range(2):
        _remind(now)
    assert mail.outbox == [], "the course is more than three days away"
    for _time in range(2):
        _remind(STARTS - timedelta(days=2))
    assert sorted(sent.to[0] for sent in mail.outbox) == sorted(
        [worker.email, partnership.team_manager.email]
    )
    for sent in mail.outbox:
        assert "Working together" not in f"{sent.subject} {sent.body}"
        assert worker.name not in f"{sent.subject} {sent.body}"


def test_a_reminder_that_is_put_off_is_tried_again_a_few_times_and_never_twice(
    course, partnership, now, monkeypatch: pytest.MonkeyPatch
) -> None:
    book(partnership.social_worker, course.pk, now=now)
    answers = [Answer(NOT_NOW), Answer(ACCEPTED)]
    tried: list[str] = []

    def give(sent: mail.EmailMessage) -> Answer:
        tried.extend(sent.to)
        return answers[min(len(tried), len(answers)) - 1]

    monkeypatch.setattr(reminding, "give", give)
    soon = STARTS - timedelta(days=2)
    _remind(soon)
    assert len(tried) == 1
    _work(soon + TRY_AGAIN_AFTER / 2)
    assert len(tried) == 1, "too early"
    for minutes in (1, 30, 60):
        _work(soon + TRY_AGAIN_AFTER + timedelta(minutes=minutes))
    _remind(soon + timedelta(hours=3))
    assert tried == [partnership.social_worker.email] * 2


def test_a_mail_server_that_is_away_is_asked_only_so_often(
    course, partnership, now, monkeypatch: pytest.MonkeyPatch
) -> None:
    book(partnership.social_worker, course.pk, now=now)
    tried: list[str] = []

    def give(sent: mail.EmailMessage) -> Answer:
        tried.extend(sent.to)
        return Answer(NOT_NOW)

    monkeypatch.setattr(reminding, "give", give)
    soon = STARTS - timedelta(days=2)
    _remind(soon)
    for hours in range(1, 8):
        _work(soon + timedelta(hours=hours))
    assert len(tried) == ATTEMPTS


def test_a_reminder_that_may_have_gone_out_is_not_sent_again(
    course, partnership, now, monkeypatch: pytest.MonkeyPatch
) -> None:
    book(partnership.social_worker, course.pk, now=now)
    monkeypatch.setattr(reminding, "give", lambda _sent: Answer(UNKNOWN))
    soon = STARTS - timedelta(days=2)
    _remind(soon)
    monkeypatch.undo()
    for hours in range(1, 4):
        _work(soon + timedelta(hours=hours))
    assert mail.outbox == []


def test_a_reminder_to_look_back_after_three_months(course, partnership, now) -> None:
    worker = partnership.social_worker
    book(worker, course.pk, now=now)
    after = STARTS + timedelta(hours=4)
    take_attendance(partnership.partnership_officer, course.pk, [worker.pk], now=after)
    [line] = training_of(worker, now=after).log.by_kind["course_attended"]
    said = {"confidence": "confident", "intended": "Ask each child."}
    evaluate(worker, "evaluated_after", said, about=line.id, now=after)
    _remind(after + timedelta(days=80))
    assert mail.outbox == []
    _remind(after + timedelta(days=95))
    _remind(after + timedelta(days=96))
    assert [sent.to for sent in mail.outbox] == [[worker.email]]


def test_logs_begin_once(partnership, now) -> None:
    assert begin_logs(now=now) == len(partnership.people)
    assert begin_logs(now=now) == 0
    asked = training_of(partnership.social_worker, now=now).asked
    assert [(one.standard.id, str(one.verdict)) for one in asked] == [("TRN-1", "pending")]


def _remind(now: datetime) -> None:
    remind_of_training.enqueue()
    DBTaskResult.objects.filter(started_at=None, run_after__year=9999).update(enqueued_at=now)
    _work(now)


def _work(now: datetime) -> None:
    with time_machine.travel(now, tick=False):
        work_off(now=now)
