"""`heed verify`: prove that nothing recorded was changed and what is derived is right."""

import click

from heed.server.cli.plainly import Plainly
from heed.server.cli.progress import shown
from heed.server.cli.starting import start_django


@click.command()
def verify() -> None:
    """Prove that no record was tampered with.

    Checks hash chains, the audit, triggers, and obligations rebuilt from nothing.
    """
    start_django()
    from django.db import connection

    from heed.server.services.verify import verify as findings_of
    from heed.server.storage.append_only import missing
    from heed.server.storage.models import Child

    with shown("Checking records", Child.objects.count()) as progress:
        findings = findings_of(progress=progress)
    said = [_sentence(f.record_number, f.entry, f.says) for f in findings]
    said += [
        f"The database lacks its guard {name}. Run `heed migrate`." for name in missing(connection)
    ]
    for sentence in said:
        click.echo(sentence)
    if said:
        raise Plainly(f"{len(said)} {'things do' if len(said) > 1 else 'thing does'} not hold.")
    click.echo("Every record is whole, and every obligation follows from it.")


def _sentence(record_number: str, entry: str, says: str) -> str:
    where = [f"record {record_number}" if record_number else "", f"entry {entry}" if entry else ""]
    place = ", ".join(part for part in where if part)
    text = f"{place}: {says}" if place else says
    return f"{text[0].upper()}{text[1:]}."
