"""The rows of wording advice that this partnership uses."""

from functools import cache
from pathlib import Path

from django.conf import settings

from heed.wording import Rows, default_rows, load_rows


def rows_in_use() -> Rows:
    """Heed's rows with what the partnership's own files change; read once for each process.

    Raises RowNotUnderstood when a file cannot be used; Heed does not start with such a file.
    """
    return _read(settings.HEED_WORDING_ROWS)


@cache
def _read(local: str) -> Rows:
    return load_rows(Path(local)) if local else default_rows()
