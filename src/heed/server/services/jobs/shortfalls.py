"""Looking at the measures without being asked."""

from datetime import datetime

from heed.server.services.jobs.job import job
from heed.server.services.shortfalls import look_for_shortfalls


@job
def find_shortfalls(*, now: datetime) -> None:
    """Write down which standards newly fall short, and which recovered."""
    look_for_shortfalls(now=now)
