"""Working the queue off, in a thread of the server or in a process of its own."""

import os
import socket
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from threading import Event
from uuid import uuid4

import structlog
from django.conf import settings
from django.db import DatabaseError, connection
from django.tasks import TaskResultStatus
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from heed.server.services.jobs.job import JobFailed, JobRow
from heed.server.services.jobs.recurring import Recurring, ask_for_recurring

type Clock = Callable[[], datetime]

SECONDS_BETWEEN = 1.0
"""How long to wait before looking again; on SQLite each claim holds every other writer up."""

_TIMES_BEGUN = 3  # a job that takes its worker down with it each time must not do so for ever
_log = structlog.get_logger(__name__)


def work(schedule: Iterable[Recurring], *, clock: Clock, stop: Event) -> None:
    """Do what is queued or scheduled until told to stop; trouble with the database is outlived."""
    name = _name_of_this_worker()
    try:
        while not stop.is_set():
            _look(schedule, clock(), name, stop)
            stop.wait(SECONDS_BETWEEN)
    finally:
        connection.close()


def _look(schedule: Iterable[Recurring], now: datetime, name: str, stop: Event) -> None:
    try:
        work_off(schedule, now=now, name=name, stop=stop)
    except DatabaseError as error:
        _log.warning("jobs_wait_for_the_database", exc_info=error)
        connection.close_if_unusable_or_obsolete()


def work_off(
    schedule: Iterable[Recurring] = (),
    *,
    now: datetime,
    name: str = "",
    stop: Event | None = None,
) -> None:
    """Do everything that is due, once, in order."""
    name = name or _name_of_this_worker()
    ask_for_recurring(schedule, now=now)
    put_back_what_was_cut_off(name, now=now)
    # Asking first takes no lock; claiming would hold up whoever is saving.
    while not (stop and stop.is_set()) and DBTaskResult.objects.ready().exists():
        _worker(name).run()


def _worker(name: str) -> Worker:
    return Worker(
        queue_names=["default"],
        interval=SECONDS_BETWEEN,
        batch=True,
        backend_name="default",
        startup_delay=False,
        max_tasks=1,
        worker_id=name,
        excluded_queue_names=[],
    )


def put_back_what_was_cut_off(name: str, *, now: datetime) -> None:
    """Queue again what a worker began that is no longer there; given up after a few times.

    `name` is of the worker that asks: it has nothing in hand itself.
    """
    for row in DBTaskResult.objects.running():
        if row.worker_ids[-1] == name or not _still_works(row, now):
            _put_back(row)


def _put_back(row: JobRow) -> None:
    if len(row.worker_ids) >= _TIMES_BEGUN:
        _log.error("job_given_up", job=row.task_name)
        row.set_failed(JobFailed(f"{row.task_name}: cut off each time it was begun"))
        return
    # Whoever was quicker has put it back already.
    DBTaskResult.objects.running().filter(pk=row.pk, worker_ids=row.worker_ids).update(
        status=TaskResultStatus.READY
    )


def _still_works(row: JobRow, now: datetime) -> bool:
    """Whether its worker is there; of another machine's, whether it can still be."""
    host, process, _ = str(row.worker_ids[-1]).split(" ")
    if host == _host():
        # A process has one worker: what an earlier one with our number began is cut off.
        return int(process) != os.getpid() and _is_running(int(process))
    longest = timedelta(hours=settings.HEED_JOB_HOURS)
    return row.started_at is not None and now - row.started_at < longest


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _name_of_this_worker() -> str:
    return f"{_host()} {os.getpid()} {uuid4().hex[:8]}"


def _host() -> str:
    return socket.gethostname()[:40]
