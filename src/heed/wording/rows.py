"""The rows in use, and the ones that a partnership added, changed or switched off."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources
from pathlib import Path

from heed.wording.candidates import Vocabulary, vocabulary
from heed.wording.patterns import Groups
from heed.wording.people import People, people
from heed.wording.row import Purpose, Row
from heed.wording.row_reading import (
    RowNotUnderstood,
    Written,
    in_order,
    row_of,
    written_rows,
)


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Rows with the people their words name; `off` holds the day until which a row is off."""

    rows: tuple[Row, ...]
    people: People
    off: dict[str, date]

    def in_use(self, purpose: Purpose, today: date | None = None) -> tuple[Row, ...]:
        """Rows for a purpose; one that is switched off comes back on its review date."""
        off = self._off(today)
        return tuple(row for row in self.rows if purpose in row.purposes and row.id not in off)

    def due_for_review(self, today: date) -> tuple[Row, ...]:
        """Rows whose review date has come."""
        return tuple(row for row in self.rows if row.review <= today)

    def vocabulary(self, purpose: Purpose, today: date | None = None) -> Vocabulary:
        """The phrases to look for, brought together once for each set of rows in use."""
        return _vocabulary(self, purpose, self._off(today))

    def _off(self, today: date | None) -> frozenset[str]:
        if not self.off:
            return frozenset()
        return frozenset(one for one, until in self.off.items() if today is None or today < until)


@cache
def default_rows() -> Rows:
    """The rows that Heed comes with."""
    return load_rows()


def load_rows(*local: Path) -> Rows:
    """Heed's rows and what local files, or all of a folder's, add, change and switch off.

    Raises RowNotUnderstood and RowWithoutExamples.
    """
    written = Written()
    for file in (*_files(_folder()), *(one for path in local for one in _files(path))):
        written = written_rows(_read(file), file.name, written)
    return rows_of(written)


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    if found := sorted(path.glob("*.toml")):
        return found
    raise RowNotUnderstood(
        f"{path} holds no file that ends in .toml. Put the rows there, or name another folder."
    )


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise RowNotUnderstood(f"{file} is not text in UTF-8. Save it as plain text.") from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "its name is not possible"
        raise RowNotUnderstood(f"{file} cannot be read: {why}. Check the name.") from error


def rows_of(written: Written) -> Rows:
    """Make rows of what files say."""
    groups: Groups = written.groups
    made = tuple(row_of(one, groups) for one in in_order(written.rows.values()))
    return Rows(made, people(groups), dict(written.off))


def _folder() -> Path:
    with resources.as_file(resources.files("heed.wording") / "rows") as folder:
        return folder


@cache
def _vocabulary(rows: Rows, purpose: Purpose, off: frozenset[str]) -> Vocabulary:
    return vocabulary(row for row in rows.rows if purpose in row.purposes and row.id not in off)
