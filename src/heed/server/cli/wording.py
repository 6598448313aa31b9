"""`heed wording`: advice on words that blur harm or blame a child."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from heed.server.cli.plainly import Plainly

if TYPE_CHECKING:
    from heed.wording import Rows


@click.group()
def wording() -> None:
    """Advice on words; nothing is changed, stored or sent."""


@wording.command()
@click.argument("file", default="-")
@click.option("--json", "as_json", is_flag=True, help="Write JSON instead of lines to read.")
@click.option(
    "--for",
    "purpose",
    default="record",
    show_default=True,
    type=click.Choice(["record", "plan", "family"]),
    help="What the text is for.",
)
def check(file: str, *, as_json: bool, purpose: str) -> None:
    """Say which words of FILE (or of standard input, -) deserve a second thought.

    A partnership's own rows count where HEED_WORDING_ROWS names them.
    """
    import heed.wording

    say = heed.wording.as_json if as_json else heed.wording.report
    click.echo(say(_text(file), purpose=purpose, rows=_rows()), nl=False)


def _rows() -> "Rows | None":
    """The rows that the partnership uses; None for those that Heed comes with."""
    from heed.wording import RowNotUnderstood, load_rows

    local = os.environ.get("HEED_WORDING_ROWS", "")
    try:
        return load_rows(Path(local)) if local else None
    except RowNotUnderstood as error:
        raise Plainly(str(error)) from error


def _text(file: str) -> str:
    name = "Standard input" if file == "-" else file
    try:
        raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Plainly(
            f"{name} is not text in UTF-8. Save it as plain text and try again."
        ) from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "its name is not possible"
        raise Plainly(f"{name} cannot be read: {why}. Check the name.") from error
