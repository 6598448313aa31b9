"""`heed export`: the columnar copy of the record."""

from pathlib import Path

import click

from heed.server.cli.plainly import Plainly
from heed.server.cli.progress import shown
from heed.server.cli.starting import present, start_django


@click.command()
@click.option(
    "--to",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder of the store. [default: var/columns]",
)
@click.option("--anew", is_flag=True, help="Read the whole record again, whatever is there.")
def export(folder: Path | None, *, anew: bool) -> None:
    """Write the columnar copy of the record (Parquet).

    `heed evaluate` judges everyone from it. Only what was recorded since the last time is read.
    It holds no names and no free text, but it is about children: keep it as safe as the database.
    """
    start_django()
    from django.conf import settings

    from heed.server.services.exporting import export as write
    from heed.standards.copies import CopyUnusable

    try:
        with shown("Exporting entries", 0) as progress:
            done = write(folder or settings.HEED_STORE, now=present(), anew=anew, progress=progress)
    except CopyUnusable as trouble:
        raise Plainly(str(trouble)) from trouble
    held = done.copy.manifest
    how = "the whole record" if done.anew else f"{done.read} entries of lines written to since"
    read = f"read {how}" if done.read or done.anew else "nothing was recorded since"
    click.echo(f"{done.copy.folder} holds {held.entries} entries: {read}.")
