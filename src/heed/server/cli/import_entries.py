"""`heed import`: entries from another system's extract."""

import sys
from pathlib import Path

import click

from heed.server.cli.plainly import Plainly
from heed.server.cli.starting import present, start_django


@click.command("import")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--as", "email", required=True, help="The e-mail of whoever imports.")
def import_entries(file: Path, email: str) -> None:
    """Record the rows of another system's extract.

    FILE is CSV or JSON lines; it is safe to run again.

    Each row has record_number, kind, occurred, author or agency, reference, and its answers.
    """
    text = _text(file)
    start_django()
    from heed.server.services.import_entries import import_entries as record_rows
    from heed.server.storage.models import Practitioner

    importer = Practitioner.objects.filter(email__iexact=email, is_active=True).first()
    if importer is None:
        raise Plainly(f"Nobody here has the e-mail {email}. Give that of someone with an account.")
    imported = record_rows(text, importer=importer, now=present())
    for row in imported.rejected:
        reference = f" ({row.reference})" if row.reference else ""
        click.echo(f"Row {row.number}{reference}: {' '.join(row.reasons)}")
    click.echo(
        f"{imported.recorded} recorded, {imported.already} recorded before, "
        f"{len(imported.rejected)} not recorded."
    )
    if imported.rejected:
        sys.exit(1)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Plainly(
            f"{file} is not text in UTF-8. Save it as CSV UTF-8 and try again."
        ) from error
    except OSError as error:
        raise Plainly(f"{file} cannot be read: {error.strerror}. Check the name.") from error
