"""Measuring everyone without being asked."""

from datetime import datetime

from heed.server.services.checked_everyone import check_everyone
from heed.server.services.jobs.job import job
from heed.server.services.made_measures import make_measures


@job
def measure_everyone(*, now: datetime) -> None:
    """Make the measures that pages show, so that no page waits for them."""
    make_measures(now=now)


@job
def check_everyone_again(*, now: datetime) -> None:
    """Judge everyone from nothing, and keep whether it came to what is stored."""
    check_everyone(now=now)
