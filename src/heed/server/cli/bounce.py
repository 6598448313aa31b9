"""`heed bounce`: a mail that came back."""

import sys
from datetime import UTC, datetime

import click

from heed.server.cli.starting import start_django


@click.command()
def bounce() -> None:
    """Read a returned mail from standard input.

    A mail server pipes it in. Who cannot be reached for good gets no more newsletters.
    """
    start_django()
    from heed.server.services.bounces import MOST_BYTES, read_bounce

    stopped = read_bounce(sys.stdin.buffer.read(MOST_BYTES), now=datetime.now(UTC))
    click.echo("One address gets no more mails." if stopped else "Nothing changes.")
