"""A job: something a service function does in the background, some time after it was asked for."""

from collections.abc import Callable
from functools import update_wrapper
from typing import Any

import structlog
from django.tasks import Task, TaskContext, task
from django_tasks_db.models import DBTaskResult

type Job = Task[Any, None]
"""Ask for it with `.enqueue(...)`: it is kept, or not, with the transaction it is asked for in."""

type JobRow = DBTaskResult[Any, Any]
"""A job as it is queued, in hand or finished."""

_log = structlog.get_logger(__name__)


class JobFailed(Exception):
    """A job did not get through; says which, and by what kind of error, never what was in it."""


def job(do: Callable[..., None]) -> Job:
    """A module-level function as a job; it is given `now`, the moment at which it was begun.

    It must be safe to do twice: one that is cut off (a power cut) is begun again.
    """

    def run(context: TaskContext[Any, None], *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        try:
            do(*args, now=context.task_result.started_at, **kwargs)
        except Exception as error:  # noqa: BLE001 - raised again, in words that may be kept
            _log.error("job_failed", job=do.__name__, exc_info=error)
            # An error's own words can hold someone's details, and the queue keeps them.
            raise JobFailed(f"{do.__name__}: {type(error).__name__}") from None

    update_wrapper(run, do)
    del run.__wrapped__  # type: ignore[attr-defined]  # Django looks for `context` in the signature
    return task(takes_context=True)(run)
