"""`heed migrate`: bring the database to this version."""

import click

from heed.server.cli.starting import start_django


@click.command()
def migrate() -> None:
    """Make or update the database, and put its guards against overwriting in place."""
    start_django()
    bring_up_to_date()
    click.echo("The database is up to date.")


def bring_up_to_date() -> None:
    """Run every migration; triggers are put back after them."""
    from django.core.management import call_command

    call_command("migrate", interactive=False, verbosity=0)
