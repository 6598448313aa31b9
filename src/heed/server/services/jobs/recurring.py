"""Jobs that come back every day or week."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from typing import NamedTuple
from uuid import UUID, uuid5

from django_tasks_db.models import DBTaskResult

from heed.clocks import london_day, moment_in_london
from heed.server.services.jobs.job import Job, JobRow

_IDS = UUID("6a6f6273-0000-4000-8000-686565640002")


class Recurring(NamedTuple):
    """A job and the London time at which it is begun: each day, or each `weekday` (Monday is 0).

    `at_first` asks for it at once in a partnership where it has never been asked for.
    """

    job: Job
    at: time
    weekday: int | None = None
    at_first: bool = False

    def next_after(self, moment: datetime) -> datetime:
        """The first moment after this one at which it is to be begun."""
        today = london_day(moment)
        days = (today + timedelta(days=ahead) for ahead in range(9))
        return next(
            due
            for day in days
            if self.weekday in (None, day.weekday())
            and (due := moment_in_london(day, self.at)) > moment
        )


def ask_for_recurring(schedule: Iterable[Recurring], *, now: datetime) -> None:
    """Queue the next time of each, once, however many workers ask.

    A time is known by its own id, so that what was done is never queued for the same time again.
    After an outage each is done once, not once for every time that was missed.
    """
    wanted = [row for recurring in schedule for row in _rows(recurring, now)]
    ids = [row.pk for row in wanted]
    there = set(DBTaskResult.objects.filter(pk__in=ids).values_list("pk", flat=True))
    # Mostly they are all there, and nobody who is saving is held up.
    if missing := [row for row in wanted if row.pk not in there]:
        DBTaskResult.objects.bulk_create(missing, ignore_conflicts=True)


def _rows(recurring: Recurring, now: datetime) -> Iterable[JobRow]:
    due = recurring.next_after(now)
    yield _row(recurring.job, due.isoformat(), due)
    if recurring.at_first:
        yield _row(recurring.job, "first", now)


def _row(job: Job, name: str, due: datetime) -> JobRow:
    return DBTaskResult(
        id=uuid5(_IDS, f"{job.module_path} {name}"),
        args_kwargs={"args": [], "kwargs": {}},
        priority=job.priority,
        task_path=job.module_path,
        queue_name=job.queue_name,
        run_after=due,
        backend_name=job.backend,
    )
