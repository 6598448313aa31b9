"""PDF: text by page, with headings told by size, and paragraphs put together again."""

import io
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from heed.learning.reading.cues import cue
from heed.learning.reading.formats.markers import is_marked, unmarked
from heed.learning.reading.furniture import is_furniture
from heed.learning.reading.lines import Line, clean
from heed.learning.reading.unreadable import UnreadableReview
from heed.learning.reading.unwrap import breaks, joined, vocabulary

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

MAX_PAGES = 300
MAX_CHARACTERS = 2_000_000

PROTECTED = (
    "This PDF is protected with a password. "
    "Ask the publisher for a copy without one, or save it again without protection, and upload "
    "that."
)
WITHOUT_TEXT = (
    "This PDF holds pictures of pages and no text. "
    "Ask the publisher for the Word document or the web page, or run text recognition on it first."
)
TOO_LONG = (
    f"This PDF has more than {MAX_PAGES} pages. "
    "Upload only the pages with the learning, or the publisher's summary."
)
DAMAGED = (
    "This PDF is damaged and could not be opened. "
    "Open it in a PDF reader, save or print it as a new PDF, and upload that."
)
_EDGE_LINES = 3
_BIGGER = 1.09
_GAP = 1.45


@dataclass(slots=True)
class Printed:
    """One line as it stands on the page: how big, how bold, and how far up, in points."""

    text: str = ""
    size: float = 0.0
    height: float = 0.0
    bold: bool = False
    x: float = 0.0
    page: int = 0


@dataclass(slots=True)
class Sheet:
    """Gathers the printed lines of one page while its text is being drawn."""

    page: int
    lines: list[Printed] = field(default_factory=list)
    now: Printed = field(default_factory=Printed)
    bold: int = 0

    def draw(self, text: str, place: Any, matrix: Any, font: Any, size: Any) -> None:  # noqa: ANN401
        """Take a piece of text with its place and font, as pypdf reports it."""
        for index, piece in enumerate(text.split("\n")):
            if index:
                self.end_line()
            if piece.strip():
                self._add(piece, place, matrix, font, size)
            else:
                self.now.text += piece

    def _add(self, piece: str, place: Any, matrix: Any, font: Any, size: Any) -> None:  # noqa: ANN401
        if not self.now.text.strip():
            self.now.x = matrix[4] * place[0] + place[4]
            self.now.height = matrix[5] * place[3] + place[5]
        scale = abs(matrix[3] * place[3]) or 1.0
        self.now.size = max(self.now.size, round(float(size or 0) * scale, 1))
        name = str((font or {}).get("/BaseFont", "")).lower()
        self.bold += len(piece) if "bold" in name or "black" in name or "heavy" in name else 0
        self.now.text += piece

    def end_line(self) -> None:
        """Close the line that is being drawn."""
        self.now.bold = self.bold > 0.8 * len(self.now.text.strip())
        self.now.page = self.page
        self.now.text = clean(self.now.text)
        if self.now.text:
            self.lines.append(self.now)
        self.now, self.bold = Printed(), 0


def read_pdf(content: bytes) -> list[Line]:
    """The lines of a PDF; raises UnreadableReview when it is protected, damaged or has no text."""
    from pypdf import PdfReader  # noqa: PLC0415 - loaded only to read a document
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    try:
        reader = PdfReader(io.BytesIO(content))
        _refuse_what_cannot_be_read(reader)
        sheets = [_printed(page, number) for number, page in enumerate(reader.pages)]
    except PyPdfError as error:
        raise UnreadableReview(DAMAGED) from error
    printed = _without_edges(sheets)
    if sum(len(line.text) for line in printed) < 20:
        raise UnreadableReview(WITHOUT_TEXT)
    return _paragraphs(printed)


def _refuse_what_cannot_be_read(reader: "PdfReader") -> None:
    if reader.is_encrypted and not reader.decrypt(""):
        raise UnreadableReview(PROTECTED)
    if len(reader.pages) > MAX_PAGES:
        raise UnreadableReview(TOO_LONG)


def _printed(page: "PageObject", number: int) -> list[Printed]:
    sheet = Sheet(number)
    page.extract_text(visitor_text=sheet.draw)
    sheet.end_line()
    if sum(len(line.text) for line in sheet.lines) > MAX_CHARACTERS:
        raise UnreadableReview(TOO_LONG)
    return sheet.lines


def _without_edges(sheets: Sequence[list[Printed]]) -> list[Printed]:
    """All lines but those that stand at the head or foot of several pages."""
    edges: Counter[str] = Counter()
    for lines in sheets:
        edges.update({_pattern(line) for line in _edge(lines)})
    repeated = {pattern for pattern, times in edges.items() if times > 1}
    kept: list[Printed] = []
    for number, lines in enumerate(sheets):
        for line in lines:
            running = line in _edge(lines) and _pattern(line) in repeated
            first_of_big = number == 0 and running and line.size > 1.25 * _body_size(lines)
            if first_of_big or not (running or is_furniture(line.text)):
                kept.append(line)
    return kept


def _edge(lines: list[Printed]) -> list[Printed]:
    return [*lines[:_EDGE_LINES], *lines[-_EDGE_LINES:]]


def _pattern(line: Printed) -> str:
    return re.sub(r"\d+", "#", line.text.casefold())


def _body_size(lines: Sequence[Printed]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _levels(printed: Sequence[Printed]) -> dict[float, int]:
    """The rank of each size that is bigger than the body's: the biggest is level 1."""
    body = _body_size(printed)
    bigger = sorted({line.size for line in printed if line.size > body * _BIGGER}, reverse=True)
    return {size: min(place + 1, 6) for place, size in enumerate(bigger)}


def _paragraphs(printed: Sequence[Printed]) -> list[Line]:
    levels = _levels(printed)
    words = vocabulary([line.text for line in printed])
    width = max(len(line.text) for line in printed)
    joined_lines: list[Printed] = []
    last: Printed | None = None
    for line in printed:
        if last is not None and _continues(last, line, width, levels):
            joined_lines[-1].text = joined(joined_lines[-1].text, line.text, words)
        else:
            joined_lines.append(
                Printed(line.text, line.size, line.height, line.bold, line.x, line.page)
            )
        last = line
    return [_as_line(line, levels) for line in joined_lines]


def _continues(last: Printed, line: Printed, width: int, levels: dict[float, int]) -> bool:
    if abs(line.size - last.size) > 0.2 or line.bold != last.bold or is_marked(line.text):
        return False
    if last.size in levels or last.bold:
        return _runs_on(last, line) and not cue(last.text)
    if cue(line.text) and len(line.text.split()) <= 6 and not line.text[:1].islower():
        return False
    if not _runs_on(last, line):
        return last.page != line.page and line.text[:1].islower() and not last.text.endswith(".")
    return not breaks(last.text, line.text, width, slack=0.82)


def _runs_on(last: Printed, line: Printed) -> bool:
    """Whether the line stands directly below the last one."""
    drop = last.height - line.height
    return last.page == line.page and 0 < drop < _GAP * max(last.size, 1.0)


def _as_line(line: Printed, levels: dict[float, int]) -> Line:
    plain = unmarked(line.text)
    level = levels.get(line.size, 0)
    if level and len(line.text.split()) < 25:
        return Line(line.text, level=level)
    return replace(plain, bold=line.bold)
