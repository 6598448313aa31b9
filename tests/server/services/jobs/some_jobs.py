"""Jobs that tests ask for."""

from datetime import datetime

from heed.server.services.jobs import job

done: list[tuple[str, datetime]] = []
SECRET = "Robin Marsh has a bruise"


@job
def note(what: str = "", *, now: datetime) -> None:
    """Keep what was asked, so that a test can see it."""
    done.append((what, now))


@job
def stumble(*, now: datetime) -> None:
    """Meet an error whose words hold someone's details."""
    raise ValueError(SECRET)
