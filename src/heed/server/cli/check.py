"""`heed verify`: prove that nothing recorded was changed and what is derived is right."""

from typing import TYPE_CHECKING

import click

from heed.server.cli.plainly import Plainly
from heed.server.cli.progress import shown
from heed.server.cli.starting import present, start_django

if TYPE_CHECKING:
    from heed.server.services.verify import Finding


@click.command()
@click.option("--everyone", is_flag=True, help="Also judge everyone at once, and compare.")
def verify(*, everyone: bool) -> None:
    """Prove that no record was tampered with.

    Checks hash chains, the audit, triggers, and obligations rebuilt from nothing. With --everyone
    the population engine judges the whole record from its columnar copy as well, and must give
    exactly what is stored.
    """
    start_django()
    from django.db import connection

    from heed.server.services.verify import verify as findings_of
    from heed.server.storage.append_only import missing
    from heed.server.storage.models import Child

    with shown("Checking records", Child.objects.count()) as progress:
        findings = findings_of(progress=progress)
    if everyone:
        findings += _of_everyone()
    said = [_sentence(f.record_number, f.entry, f.says) for f in findings]
    said += [
        f"The database lacks its guard {name}. Run `heed migrate`." for name in missing(connection)
    ]
    for sentence in said:
        click.echo(sentence)
    click.echo(_by_night())
    if said:
        raise Plainly(f"{len(said)} {'things do' if len(said) > 1 else 'thing does'} not hold.")
    click.echo("Every record is whole, and every obligation follows from it.")
    if everyone:
        click.echo("Judging everyone at once gives the same obligations, one by one.")


def _of_everyone() -> "list[Finding]":
    from django.conf import settings

    from heed.clocks import CalendarTooShort
    from heed.server.services.verify_everyone import verify_everyone
    from heed.standards.engines.backends import TooLittleMemory
    from heed.standards.engines.store import UnreadableStore

    try:
        return verify_everyone(settings.HEED_STORE, now=present())
    except (UnreadableStore, TooLittleMemory, CalendarTooShort) as trouble:
        raise Plainly(str(trouble)) from trouble


def _by_night() -> str:
    """How the last nightly check came out."""
    from heed.clocks import london_day
    from heed.server.services.checked_everyone import last_checked

    checked = last_checked()
    if checked is None:
        return "No night has checked everyone yet: `heed serve` or `heed work` does it."
    day = f"The check of {london_day(checked.at):%-d %B %Y}, of everyone from nothing,"
    if checked.differing:
        return f"{day} found {checked.differing} differences."
    return f"{day} gave the same."


def _sentence(record_number: str, entry: str, says: str) -> str:
    where = [f"record {record_number}" if record_number else "", f"entry {entry}" if entry else ""]
    place = ", ".join(part for part in where if part)
    text = f"{place}: {says}" if place else says
    return f"{text[0].upper()}{text[1:]}."
