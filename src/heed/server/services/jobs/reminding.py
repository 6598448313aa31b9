"""Reminders of courses and of what somebody meant to change: once each, and without details.

One that the mail server puts off is tried again a few times. Each try is written down before the
mail server hears of it: one that is cut off may be lost, and is never sent twice.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _

from heed.chronology import Line
from heed.clocks import Occurred, deadline, england_and_wales, months
from heed.server.services.courses import places
from heed.server.services.jobs.job import job
from heed.server.services.jobs.mailing import ATTEMPTS, NOT_NOW, TRY_AGAIN_AFTER, give
from heed.server.services.training import begin_logs
from heed.server.storage.models import Course, Practitioner, TeamEntry
from heed.server.storage.team_log import LogLine, append, lines_of

DAYS_BEFORE = 3
LOOK_BACK_AFTER = months(3)
"""Local defaults; the standards say what is asked, these only when people are told."""


@job
def remind_of_training(*, now: datetime) -> None:
    """Tell whoever has a place soon, and whoever meant to change something three months ago."""
    begin_logs(now=now)
    for person, once, number in _due(now):
        _try(person, once, number, 1, now)


@job
def remind_again(who: str, once: str, number: str, attempt: int, *, now: datetime) -> None:
    """Try again what the mail server put off, unless the person has gone meanwhile."""
    if person := Practitioner.objects.filter(pk=who, is_active=True).first():
        _try(person, once, number, attempt, now)


def _try(person: Practitioner, once: str, number: str, attempt: int, now: datetime) -> None:
    claim = once if attempt == 1 else f"{once} {attempt}"
    if not _claimed(person, claim, number, now):
        return
    if give(_mail(person)).result == NOT_NOW and attempt < ATTEMPTS:
        again = remind_again.using(run_after=now + TRY_AGAIN_AFTER)
        again.enqueue(str(person.pk), once, number, attempt + 1)


def _due(now: datetime) -> Iterator[tuple[Practitioner, str, str]]:
    soon = Course.objects.filter(
        starts_at__gt=now, starts_at__lte=now + timedelta(days=DAYS_BEFORE), called_off_at=None
    )
    for course in soon:
        for who, place in places(course).items():
            if place.has_place:
                person = place.booking.practitioner
                yield person, f"remind {course.pk} {who.hex}", str(course.pk)
    yield from _to_look_back(now)


def _to_look_back(now: datetime) -> Iterator[tuple[Practitioner, str, str]]:
    looked = {about for line in lines_of("evaluated_later") for about in line.about}
    due = [
        line for line in lines_of("evaluated_after") if line.id not in looked and _due_by(line, now)
    ]
    people = Practitioner.objects.in_bulk([line.author.practitioner for line in due])
    for line in due:
        if person := people.get(UUID(line.author.practitioner)):
            yield person, f"later {line.id}", ""


def _due_by(line: Line, now: datetime) -> bool:
    return deadline(line.recorded_at, LOOK_BACK_AFTER, england_and_wales()) <= now


def _claimed(person: Practitioner, once: str, number: str, now: datetime) -> bool:
    """Whether this reminder is ours to send: what is written down already was sent."""
    with transaction.atomic():
        if TeamEntry.objects.filter(once=once).exists():
            return False
        fields = {"number": number} if number else {}
        line = LogLine(
            str(person.pk), "reminded", Occurred.at(now), person.as_author(), fields, (), once
        )
        append([line], now=now)
    return True


def _mail(person: Practitioner) -> EmailMessage:
    """Says where to look and nothing else: mail is read on many screens."""
    address = settings.HEED_PUBLIC_URL.rstrip("/") + reverse("own_training")
    text = _("There is something about your training to look at. Sign in and see:")
    return EmailMessage(
        subject=_("A reminder about your training"),
        body=f"{text}\n\n{address}\n",
        from_email=settings.HEED_MAIL_FROM,
        to=[person.email],
    )
