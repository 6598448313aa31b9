"""A file of a published review, read whatever its format."""

from collections.abc import Sequence

from heed.learning.reading.formats.detect import Format, decoded, format_of
from heed.learning.reading.formats.html import read_html
from heed.learning.reading.formats.pdf import read_pdf
from heed.learning.reading.formats.text import read_text
from heed.learning.reading.formats.word import read_word
from heed.learning.reading.grammar import review_from
from heed.learning.reading.lines import Line, Part
from heed.learning.reading.unreadable import UnreadableReview
from heed.learning.review import Review

MAX_BYTES = 20 * 1024 * 1024

MAX_CHARACTERS = 1_000_000

TOO_LONG = (
    "This file holds more text than several books, so it was not read as a review. "
    "Upload only the pages with the learning, or the publisher's summary."
)
TOO_BIG = (
    f"This file is bigger than {MAX_BYTES // (1024 * 1024)} MB, so it was not opened. "
    "Upload the publisher's summary or web page, or save the file without pictures."
)
EMPTY = "This file is empty. Check that you chose the right one, and upload it again."


def read_review(content: bytes, filename: str) -> Review:
    """The review in a file; raises UnreadableReview, whose message says what to do."""
    if len(content) > MAX_BYTES:
        raise UnreadableReview(TOO_BIG)
    if not content.strip():
        raise UnreadableReview(EMPTY)
    parts = _parts(content, filename)
    if not parts:
        raise UnreadableReview(EMPTY)
    if _characters(parts) > MAX_CHARACTERS:
        raise UnreadableReview(TOO_LONG)
    return review_from(parts)


def _parts(content: bytes, filename: str) -> Sequence[Part]:
    try:
        return _by_format(content)
    except UnreadableReview:
        raise
    except Exception as error:
        message = (
            f"{filename} could not be read: it is damaged or not what it says it is. "
            "Save it again as Word (.docx), PDF, a web page or plain text, and upload that."
        )
        raise UnreadableReview(message) from error


def _characters(parts: Sequence[Part]) -> int:
    return sum(
        len(line.text)
        for part in parts
        for line in ([part] if isinstance(part, Line) else part.lines())
    )


def _by_format(content: bytes) -> Sequence[Part]:
    match format_of(content):
        case Format.PDF:
            return read_pdf(content)
        case Format.WORD:
            return read_word(content)
        case Format.HTML:
            return read_html(decoded(content))
        case Format.TEXT:
            return read_text(decoded(content))
