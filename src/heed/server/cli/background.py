"""Background jobs, done by the command that is running."""

import threading

from heed.server.cli.starting import present


def do_jobs(stop: threading.Event) -> None:
    """Do what is queued or scheduled until told to stop."""
    from heed.server.services.jobs.schedule import SCHEDULE
    from heed.server.services.jobs.working import work as work_on

    work_on(SCHEDULE, clock=present, stop=stop)


def do_jobs_once(stop: threading.Event) -> None:
    """Do what is due now."""
    from heed.server.services.jobs.schedule import SCHEDULE
    from heed.server.services.jobs.working import work_off

    work_off(SCHEDULE, now=present(), stop=stop)
