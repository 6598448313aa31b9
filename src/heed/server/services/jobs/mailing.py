"""Giving mails to the mail server: each recipient of an issue once, whatever happens meanwhile."""

import smtplib
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

import structlog
from django.core.mail import EmailMessage, mailers
from django.db import IntegrityError, transaction
from django.db.models import Count, Q
from django.db.models.functions import Coalesce

from heed.server.services.jobs.job import job
from heed.server.services.newsletter_mail import confirmation_mail, issue_mail
from heed.server.storage.models import IssueSending, SendingResult, Subscriber

ATTEMPTS = 3
TRY_AGAIN_AFTER = timedelta(minutes=15)
"""Local defaults for a mail server that says “not now”; afterwards somebody has to ask again."""

ACCEPTED, REFUSED, NOT_NOW, UNKNOWN = "accepted", "refused", "not_now", "unknown"
_REFUSED_FROM = 500  # SMTP: 5yz is for good, 4yz for now
_log = structlog.get_logger(__name__)


class Answer(NamedTuple):
    """What the mail server said, and its code if it gave one."""

    result: str
    code: int | None = None


@job
def send_confirmation(subscriber: int, *, now: datetime) -> None:
    """Send the link to confirm by; the mail server's refusal stops further ones."""
    row = Subscriber.objects.filter(pk=subscriber, confirmed_at=None, left_at=None).first()
    if row is not None and row.email:
        answer = give(confirmation_mail(row))
        if answer.result in (NOT_NOW, UNKNOWN):
            raise ConnectionError("the mail server took nothing")
        _stop_if_refused(row, answer, now)


@job
def send_issue(issue: int, *, now: datetime) -> None:
    """Send an issue to everyone who still has to get it; cut off, it goes on where it was.

    A sending is written down, and kept, before the mail server hears of it: a mail may so be lost
    when Heed is killed in that moment, and is never sent twice.
    """
    for subscriber, attempt in waiting(issue):
        sending = _claim(issue, subscriber, attempt, now)
        if sending is not None:
            answer = give(issue_mail(sending))
            SendingResult.objects.create(
                sending=sending, result=answer.result, code=answer.code, happened_at=now
            )
            _stop_if_refused(sending.subscriber, answer, now)
    if any(attempt <= ATTEMPTS for _subscriber, attempt in waiting(issue)):
        send_issue.using(run_after=now + TRY_AGAIN_AFTER).enqueue(issue)


def waiting(issue: int) -> Iterator[tuple[int, int]]:
    """Who still has to get an issue, and the number of the attempt it will be."""
    of_it = Q(sendings__issue=issue)
    rows = (
        Subscriber.objects.filter(left_at=None, stopped_at=None, confirmed_at__isnull=False)
        .annotate(
            tried=Coalesce(Count("sendings", filter=of_it), 0),
            put_off=Count("sendings", filter=of_it & Q(sendings__result__result=NOT_NOW)),
        )
        .order_by("id")
    )
    for subscriber, tried, put_off in rows.values_list("id", "tried", "put_off"):
        # One that was cut off, without an answer, may have gone out.
        if tried == put_off:
            yield subscriber, tried + 1


def _claim(issue: int, subscriber: int, attempt: int, now: datetime) -> IssueSending | None:
    try:
        with transaction.atomic():
            sending = IssueSending.objects.create(
                issue_id=issue, subscriber_id=subscriber, attempt=attempt, claimed_at=now
            )
    except IntegrityError:
        return None  # another worker was quicker
    whole = IssueSending.objects.select_related("issue", "subscriber").get(pk=sending.pk)
    # Somebody may have left since the list was made.
    return whole if whole.subscriber.email else None


def give(mail: EmailMessage) -> Answer:
    """Give one mail to the mail server, which may refuse it, or not be there."""
    connection = mailers.default
    try:
        connection.open()
    except (smtplib.SMTPException, OSError) as error:
        _log.warning("mail_server_not_reached", error=type(error).__name__)
        return Answer(NOT_NOW)
    try:
        connection.send_messages([mail])
    except smtplib.SMTPRecipientsRefused as refused:
        return _said(next(iter(refused.recipients.values()))[0])
    except smtplib.SMTPResponseException as refused:
        return _said(refused.smtp_code)
    except (smtplib.SMTPException, OSError) as error:
        # The line broke: the mail may have been taken.
        _log.warning("mail_server_gone", error=type(error).__name__)
        return Answer(UNKNOWN)
    finally:
        connection.close()
    return Answer(ACCEPTED)


def _said(code: int) -> Answer:
    return Answer(REFUSED if code >= _REFUSED_FROM else NOT_NOW, code)


def _stop_if_refused(subscriber: Subscriber, answer: Answer, now: datetime) -> None:
    if answer.result == REFUSED:
        Subscriber.objects.filter(pk=subscriber.pk).update(
            stopped_at=now, stopped_why=f"SMTP {answer.code}"
        )
