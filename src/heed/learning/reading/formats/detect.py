"""What sort of file it is, by its content; a name can say anything."""

import re
from enum import Enum, auto

from heed.learning.reading.formats.html import looks_like_html
from heed.learning.reading.unreadable import UnreadableReview


class Format(Enum):
    """The formats that can be read."""

    TEXT = auto()
    HTML = auto()
    WORD = auto()
    PDF = auto()


_OLD_OFFICE = bytes.fromhex("d0cf11e0a1b11ae1")
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([\w-]{3,20})", re.IGNORECASE)
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")

OLD_OFFICE = (
    "This is an older Office file, or a Word document with a password. "
    "Open it in Word, save it as .docx without a password, and upload that."
)
RICH_TEXT = "This is a rich text file. Open it in Word, save it as .docx, and upload that."
UNKNOWN = (
    "This file is not text, a web page, a Word document or a PDF. "
    "Save the review as one of these and upload that."
)


def format_of(content: bytes) -> Format:
    """The format; raises UnreadableReview with what to do for one that cannot be read."""
    if b"%PDF-" in content[:1024]:
        return Format.PDF
    if content.startswith(b"PK\x03\x04"):
        return Format.WORD
    if content.startswith(_OLD_OFFICE):
        raise UnreadableReview(OLD_OFFICE)
    if content.lstrip().startswith(b"{\\rtf"):
        raise UnreadableReview(RICH_TEXT)
    return Format.HTML if looks_like_html(decoded(content)) else Format.TEXT


def decoded(content: bytes) -> str:
    """The text of the bytes; raises UnreadableReview when they are not text."""
    text = _decode(content)
    if text is None or len(_CONTROL.findall(text)) > 0:
        raise UnreadableReview(UNKNOWN)
    return text


def _decode(content: bytes) -> str | None:
    for encoding in (*_marked(content), "utf-8", *_declared(content), "cp1252"):
        try:
            return content.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return None


def _marked(content: bytes) -> list[str]:
    return [name for mark, name in _MARKS if content.startswith(mark)]


def _declared(content: bytes) -> list[str]:
    found = _CHARSET.search(content[:4096])
    return [found[1].decode("ascii", "ignore")] if found else []
