"""What every format is turned into: lines of text with the little that layout says of them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

# Marks of direction and joining, the byte order mark and the soft hyphen carry no meaning here.
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_LIGATURES = re.compile("[\ufb00-\ufb06]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ue000-\uf8ff\ufffd]")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Link:
    """A link in a line: its words and its web address."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Line:
    """A heading, a paragraph or a list item. Level 1 to 6 is a heading; depth above 0 an item.

    A line is `linked` when the whole of it leads to another page or file.
    """

    text: str
    level: int = 0
    depth: int = 0
    numbered: bool = False
    bold: bool = False
    links: tuple[Link, ...] = ()
    aside: bool = False
    linked: bool = False


type Cell = tuple[Line, ...]
type Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, each of which holds lines."""

    rows: tuple[Row, ...]

    def lines(self) -> Iterator[Line]:
        """Every line, cell by cell in reading order."""
        for row in self.rows:
            for cell in row:
                yield from cell


type Part = Line | Table


def visible(text: str) -> str:
    """The text without invisible marks, control characters and typographic ligatures."""
    spelt = _LIGATURES.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    return _CONTROL.sub("", _INVISIBLE.sub("", spelt))


def clean(text: str) -> str:
    """The visible text on one line, with every run of white space made one ordinary space."""
    return _SPACES.sub(" ", visible(text)).strip()


def same_words(text: str) -> str:
    """The text reduced to what two mentions of one thing share: lower-case words and numbers."""
    return " ".join(re.findall(r"\w+", text.casefold().replace("’", "").replace("'", "")))
