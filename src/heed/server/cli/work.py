"""`heed work`: do what is queued or scheduled, in a process of its own."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import click

from heed.server.cli.background import do_jobs, do_jobs_once
from heed.server.cli.serve import refuse_unready_database
from heed.server.cli.starting import start_django


@click.command()
@click.option("--once", is_flag=True, help="Do what is due now, then stop.")
def work(*, once: bool) -> None:
    """Do background jobs until Ctrl-C.

    `heed serve` does them too; a process of its own keeps long ones away from people's pages
    (then start the server with --no-jobs).
    """
    start_django()
    refuse_unready_database()
    stop = threading.Event()
    with _stopping(stop):
        if once:
            do_jobs_once(stop)
            return
        click.echo("Heed does its background jobs (stop it with Ctrl-C)")
        do_jobs(stop)
    click.echo("Heed has stopped.")


@contextmanager
def _stopping(stop: threading.Event) -> Iterator[None]:
    """Ctrl-C, or being asked to end, lets the job in hand finish first; a second one does not."""
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def ask(number: int, _frame: object) -> None:
        stop.set()
        signal.signal(number, before[signal.Signals(number)])

    for number in before:
        signal.signal(number, ask)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
