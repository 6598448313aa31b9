"""Throwing away what is no longer wanted."""

from datetime import datetime, timedelta

from django.conf import settings
from django_tasks_db.models import DBTaskResult

from heed.server.services.drafts import expire_drafts
from heed.server.services.jobs.job import job
from heed.server.services.newsletter import forget_unconfirmed


@job
def drop_old_drafts(*, now: datetime) -> None:
    """Throw away what was typed and never saved, once it is too old."""
    expire_drafts(now=now)


@job
def forget_unasked(*, now: datetime) -> None:
    """Forget addresses for the newsletter that nobody confirmed."""
    forget_unconfirmed(now=now)


@job
def forget_old_jobs(*, now: datetime) -> None:
    """Throw away the notes on jobs that were finished long ago."""
    before = now - timedelta(days=settings.HEED_JOB_DAYS)
    DBTaskResult.objects.finished().filter(finished_at__lt=before).delete()
