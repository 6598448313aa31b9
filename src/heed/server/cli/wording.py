"""`heed wording`: advice on words that blur harm or blame a child."""

import sys
from pathlib import Path

import click

from heed.server.cli.plainly import Plainly


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
    """Say which words of FILE (or of standard input, -) deserve a second thought."""
    import heed.wording

    say = heed.wording.as_json if as_json else heed.wording.report
    click.echo(say(_text(file), purpose=purpose), nl=False)


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
