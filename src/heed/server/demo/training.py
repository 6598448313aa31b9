"""Courses of the invented partnership, who went to them, and an issue of its newsletter."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta

from heed.clocks import london_day, moment_in_london
from heed.server.demo.cast import HEALTH_VISITOR, PARTNERSHIP_OFFICER, SOCIAL_WORKER, TEAM_MANAGER
from heed.server.services.courses import book, save_course
from heed.server.services.issues import new_items, save_issue, send
from heed.server.services.training import begin_logs, evaluate, take_attendance, training_of
from heed.server.storage.models import Course, Practitioner

_COURSES = (
    ("Working together to safeguard children", "working_together", -120, 16),
    ("Was not brought: what a missed appointment tells", "specialist", -12, 20),
    ("Refresher: what reviews taught this year", "refresher", 9, 2),
    ("Introduction to working together", "introduction", 23, 30),
    ("Hearing each child after domestic abuse", "specialist", 37, 24),
)
"""Title, level, how many days from now, and places."""


def add_training(people: Mapping[str, Practitioner], now: datetime) -> None:
    """Courses past and to come, and what a social worker made of one."""
    officer = people[PARTNERSHIP_OFFICER]
    begin_logs(now=now - timedelta(days=200))
    long_ago, lately, full, *_others = [_course(officer, *said, now) for said in _COURSES]
    goers = [people[key] for key in (SOCIAL_WORKER, TEAM_MANAGER, HEALTH_VISITOR)]
    for course in (long_ago, lately):
        for person in goers:
            book(person, course.pk, now=course.starts_at - timedelta(days=20))
        present = [person.pk for person in goers]
        take_attendance(officer, course.pk, present, now=course.ends_at + timedelta(hours=1))
    for person in goers:
        book(person, full.pk, now=now)
    _said_what_will_change(people[SOCIAL_WORKER], long_ago)


def add_newsletter(people: Mapping[str, Practitioner], now: datetime) -> None:
    """An issue that was sent, to nobody yet: nobody of the demonstration has a mailbox."""
    officer, items = people[PARTNERSHIP_OFFICER], new_items(now=now)
    opening = (
        "Dear colleagues,\n\nthe learning below asks something of each of us. Talk it over in your "
        "next team meeting: seven minutes are enough to begin."
    )
    issue = save_issue(officer, "What we learned this autumn", opening, items, now=now)
    send(officer, issue.pk, now=now)


def _course(
    officer: Practitioner, title: str, level: str, days: int, places: int, now: datetime
) -> Course:
    day = london_day(now) + timedelta(days=days)
    starts = moment_in_london(day, time(9, 30))
    answers = {
        "title": title,
        "level": level,
        "audience": "Everyone who works with children and families",
        "about": "",
        "where": "Merrowby Town Hall, Linden room",
        "starts_at": starts,
        "ends_at": starts + timedelta(hours=3),
        "places": places,
    }
    return save_course(officer, answers, now=min(now, starts - timedelta(days=40)))


def _said_what_will_change(person: Practitioner, course: Course) -> None:
    after = course.ends_at + timedelta(days=2)
    log = training_of(person, now=after).log
    line = log.by_kind["course_attended"][0]
    said = {
        "confidence": "confident",
        "intended": "Ask each child on their own what a day at home is like, and write it down.",
    }
    evaluate(person, "evaluated_after", said, about=line.id, now=after)
