"""`heed hub`: the public pages."""

import json

import click

from heed.server.cli.progress import shown
from heed.server.cli.starting import present, start_django


@click.group()
def hub() -> None:
    """Look after the public pages."""


@hub.command()
def index() -> None:
    """Make the index of the search again from what is published."""
    start_django()
    from heed.server.services.hub_index import rebuild

    click.echo(f"{rebuild(now=present())} texts can be searched.")


@hub.command()
@click.option("--json", "as_json", is_flag=True, help="Write JSON instead of lines to read.")
@click.option("--seconds", default=10.0, show_default=True, help="How long to wait for a site.")
@click.pass_context
def addresses(context: click.Context, *, as_json: bool, seconds: float) -> None:
    """Ask every address that reviews name whether it still leads anywhere.

    Lists those that do not; exits with 1 when there are any.
    """
    start_django()
    from heed.server.services.addresses import addresses as all_addresses
    from heed.server.services.addresses import check

    found = all_addresses(now=present())
    with shown("Asking the addresses of guides", len(found)) as progress:
        dead = [one for one in check(found, seconds=seconds, progress=progress) if one.fault]
    if as_json:
        rows = [{"url": a.url, "guides": a.titles, "fault": fault} for a, fault in dead]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        for address, fault in dead:
            click.echo(f"{address.url}: {fault}. Named for: {'; '.join(address.titles)}")
        click.echo(f"{len(found) - len(dead)} of {len(found)} addresses lead somewhere.")
    context.exit(1 if dead else 0)
