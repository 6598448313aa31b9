"""`heed hub`: the public pages."""

from datetime import UTC, datetime

import click

from heed.server.cli.starting import start_django


@click.group()
def hub() -> None:
    """Look after the public pages."""


@hub.command()
def index() -> None:
    """Make the index of the search again from what is published."""
    start_django()
    from heed.server.services.hub_index import rebuild

    click.echo(f"{rebuild(now=datetime.now(UTC))} texts can be searched.")
