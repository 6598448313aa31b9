"""`heed demo`: an invented partnership to try Heed with."""

import os
import shutil
from pathlib import Path

import click

from heed.server.cli.migrate import bring_up_to_date
from heed.server.cli.plainly import Plainly
from heed.server.cli.progress import shown
from heed.server.cli.serve import PORT, listen
from heed.server.cli.starting import LOOPBACK, present, refuse_taken_port, start_django

FOLDER = Path("var") / "demo"
DATABASE = f"sqlite:///{FOLDER.as_posix()}/heed.sqlite3"


@click.command()
@click.option("--port", default=8000, show_default=True, type=PORT, help="The port to listen on.")
@click.option(
    "--children", type=click.IntRange(8, 20_000), help="How many children to invent. [default: 60]"
)
@click.option("--reset", is_flag=True, help="Throw the demonstration away and make it again.")
@click.option(
    "--months",
    type=click.IntRange(1, 24),
    help="First let so many months pass: what happens in them is invented and recorded.",
)
@click.option(
    "--met",
    type=click.IntRange(0, 100),
    default=60,
    show_default=True,
    metavar="PERCENT",
    help="How much of what they are asked the invented people then do in time.",
)
@click.option("--no-serve", is_flag=True, help="Only make the demonstration.")
def demo(
    *,
    port: int,
    children: int | None,
    reset: bool,
    months: int | None,
    met: int,
    no_serve: bool,
) -> None:
    """Serve an invented partnership, on this computer only.

    What was recorded in it is kept until --reset. Months that pass (--months) are kept too: the
    clock of the demonstration is ahead from then on, and every page says so.
    """
    if not no_serve:
        refuse_taken_port(LOOPBACK, port)
    os.environ["HEED_DEMO"] = "1"
    own = "HEED_DATABASE_URL" not in os.environ
    os.environ.setdefault("HEED_DATABASE_URL", DATABASE)
    if reset:
        _throw_away(own=own)
    start_django()
    _make(children)
    if months:
        _let_pass(months, met)
    if not no_serve:
        listen(LOOPBACK, port)


def _throw_away(*, own: bool) -> None:
    if not own:
        raise Plainly(
            "HEED_DATABASE_URL names a database that the demonstration did not make, so --reset "
            "will not remove it. Unset HEED_DATABASE_URL, or empty that database yourself."
        )
    folder = Path(os.environ.get("HEED_HOME", ".")) / FOLDER
    if folder.exists():
        shutil.rmtree(folder)


def _make(children: int | None) -> None:
    from heed.server.demo.load import is_demonstration, is_empty, load
    from heed.server.demo.partnership import CHILDREN

    now = present()
    bring_up_to_date(now)
    if not is_empty():
        if not is_demonstration():
            raise Plainly(
                "The database holds people who are not the demonstration's, and in the "
                "demonstration anyone may sign in as anyone. Use `heed serve` for it, or unset "
                "HEED_DATABASE_URL."
            )
        click.echo("The demonstration is there already; what was recorded in it is kept.")
        return
    number = children or CHILDREN
    with shown(f"Inventing {number} children and what is known about them", number) as progress:
        load(now, children=number, progress=progress)
    click.echo("The invented city of Merrowby is ready. Nobody in it exists.")


def _let_pass(months: int, met: int) -> None:
    from django.conf import settings

    from heed.server.demo.passing import pass_months
    from heed.server.settings.demo_clock import keep_days_passed

    now = present()
    with shown("Letting months pass", months) as progress:
        until = pass_months(months, met / 100, now=now, progress=progress)
    passed = settings.HEED_DEMO_DAYS_PASSED + (until - now).days
    keep_days_passed(settings.HOME, passed)
    click.echo(f"In Merrowby it is now {until:%-d %B %Y}.")
