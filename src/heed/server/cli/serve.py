"""`heed serve`: serve the partnership's record."""

import threading
import time
import urllib.error
import urllib.request
from http import HTTPStatus

import click

from heed.server.cli.background import do_jobs
from heed.server.cli.plainly import Plainly
from heed.server.cli.starting import LOOPBACK, refuse_taken_port, start_django

PORT = click.IntRange(1, 65_535)
_TRIES, _BETWEEN_TRIES = 600, 0.1
_STOP_SECONDS = 5  # a worker that has not finished by then must not keep Ctrl-C waiting


@click.command()
@click.option("--host", default=LOOPBACK, show_default=True, help="The address to listen on.")
@click.option("--port", default=8000, show_default=True, type=PORT, help="The port to listen on.")
@click.option(
    "--workers", default=1, show_default=True, type=click.IntRange(1, 64), help="Processes."
)
@click.option(
    "--jobs/--no-jobs", default=True, show_default=True, help="Do background jobs here too."
)
def serve(*, host: str, port: int, workers: int, jobs: bool) -> None:
    """Serve Heed, behind a server that speaks HTTPS."""
    refuse_taken_port(host, port)
    start_django()
    refuse_unready_database()
    listen(host, port, workers=workers, jobs=jobs)


def refuse_unready_database() -> None:
    """Raise what tells why when the database cannot be served as it is."""
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    from heed.server.storage.checks import refuse_to_start_unsafe

    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise Plainly("The database is not as this version needs it. Run `heed migrate` first.")
    refuse_to_start_unsafe()


def listen(host: str, port: int, *, workers: int = 1, jobs: bool = True) -> None:
    """Serve until Ctrl-C; says the address once a page can be opened, and then does the jobs."""
    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    server = Granian(
        "heed.server.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=4,
        log_level=LogLevels.warning,
        websockets=False,
        workers_kill_timeout=_STOP_SECONDS,
    )
    stop = threading.Event()
    beside = threading.Thread(target=_beside, args=(host, port, jobs, stop), daemon=True)
    beside.start()
    server.serve()
    stop.set()
    beside.join(_STOP_SECONDS)  # a job cut off here is begun again at the next start
    click.echo("Heed has stopped.")


def _beside(host: str, port: int, jobs: bool, stop: threading.Event) -> None:
    # Only once the server's processes were started: none of them inherits a worker's connection.
    if _say_when_ready(host, port, stop) and jobs:
        do_jobs(stop)


def _say_when_ready(host: str, port: int, stop: threading.Event) -> bool:
    """Whether the server answers as it should."""
    where = f"http://{_reachable(host)}:{port}"
    for _ in range(_TRIES):
        match _answer(f"{where}/healthz"):
            case None:
                time.sleep(_BETWEEN_TRIES)
            case HTTPStatus.OK:
                click.echo(f"Heed is at {where} (stop it with Ctrl-C)")
                return True
            case status:
                click.echo(f"Heed started at {where} but answers {status}; see above.", err=True)
                return False
        if stop.is_set():
            break
    return False


def _answer(address: str) -> int | None:
    """The status of a page; None while nobody listens."""
    try:
        with urllib.request.urlopen(address, timeout=10) as page:  # noqa: S310 - our own http
            return int(page.status)
    except urllib.error.HTTPError as error:
        return error.code
    except OSError:
        return None


def _reachable(host: str) -> str:
    open_to_all = {"0.0.0.0": LOOPBACK, "::": "[::1]"}  # noqa: S104 - compared, never listened on
    return open_to_all.get(host, f"[{host}]" if ":" in host else host)
