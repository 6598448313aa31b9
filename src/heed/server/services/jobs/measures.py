"""Measuring everyone without being asked."""

from datetime import datetime

from heed.server.services.jobs.job import job
from heed.server.services.made_measures import make_measures


@job
def measure_everyone(*, now: datetime) -> None:
    """Make the measures that pages show, so that no page waits for them."""
    make_measures(now=now)
