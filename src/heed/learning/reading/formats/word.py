"""Word documents: checked as untrusted archives, then read by way of HTML."""

import io
import zipfile
from collections.abc import Iterator
from xml.parsers import expat

from heed.learning.reading.formats.html import read_html
from heed.learning.reading.lines import Part
from heed.learning.reading.unreadable import UnreadableReview

MAX_UNPACKED_BYTES = 100 * 1024 * 1024
MAX_XML_BYTES = 16 * 1024 * 1024
MAX_ARCHIVE_PARTS = 4000
MAX_XML_DEPTH = 200
_CHUNK = 64 * 1024
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='List Bullet'] => ul > li:fresh
p[style-name='List Number'] => ol > li:fresh
"""

TOO_MUCH_INSIDE = (
    "This Word document unpacks to far more than a review holds, so it was not opened. "
    "Open it in Word, save it again as a new .docx file without pictures, and upload that."
)
NOT_ALLOWED_INSIDE = (
    "This Word document holds definitions (a DTD or entities) that Word does not write, so it was "
    "not opened. "
    "Open it in Word, save it again as a new .docx file, and upload that."
)
DAMAGED = (
    "This Word document is damaged and could not be opened. "
    "Open it in Word, save it again as a new .docx file, and upload that."
)
NOT_WORD = (
    "This is an archive or an Office file other than a Word document. "
    "Save the review as Word (.docx), PDF, a web page or plain text, and upload that."
)


def read_word(content: bytes) -> list[Part]:
    """The lines and tables of a .docx; raises UnreadableReview when it is not safe to open."""
    import mammoth  # noqa: PLC0415 - loaded only to read a document

    _refuse_what_is_unsafe(content)
    converted = mammoth.convert_to_html(  # type: ignore[no-untyped-call]
        io.BytesIO(content), style_map=_STYLES, convert_image=lambda _image: []
    )
    return read_html(f"<html><body>{converted.value}</body></html>")


def _refuse_what_is_unsafe(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            _check_declared(archive)
            _check_actual(archive)
    except (
        zipfile.BadZipFile,
        NotImplementedError,
        RuntimeError,
        EOFError,
        OSError,
        zipfile.LargeZipFile,
    ) as error:
        raise UnreadableReview(DAMAGED) from error


def _check_declared(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    if not any(part.filename.lower() == "word/document.xml" for part in parts):
        raise UnreadableReview(NOT_WORD)
    declared = sum(part.file_size for part in parts)
    if len(parts) > MAX_ARCHIVE_PARTS or declared > MAX_UNPACKED_BYTES:
        raise UnreadableReview(TOO_MUCH_INSIDE)


def _check_actual(archive: zipfile.ZipFile) -> None:
    """Unpack piece by piece and count, because an archive may declare less than it holds."""
    unpacked = xml_bytes = 0
    for part in archive.infolist():
        is_xml = part.filename.lower().endswith((".xml", ".rels"))
        checker = _xml_checker() if is_xml else None
        for piece in _pieces(archive, part):
            unpacked += len(piece)
            xml_bytes += len(piece) if is_xml else 0
            if unpacked > MAX_UNPACKED_BYTES or xml_bytes > MAX_XML_BYTES:
                raise UnreadableReview(TOO_MUCH_INSIDE)
            if checker is not None:
                _feed(checker, piece)


def _pieces(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    try:
        with archive.open(part) as stream:
            while piece := stream.read(_CHUNK):
                yield piece
    except Exception as error:  # zlib, lzma and bz2 each raise their own errors
        if isinstance(error, UnreadableReview):
            raise
        raise UnreadableReview(DAMAGED) from error


def _xml_checker() -> expat.XMLParserType:
    depth = 0

    def opened(_name: str, _attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > MAX_XML_DEPTH:
            raise UnreadableReview(DAMAGED)

    def closed(_name: str) -> None:
        nonlocal depth
        depth -= 1

    parser = expat.ParserCreate()
    parser.StartElementHandler = opened
    parser.EndElementHandler = closed
    parser.StartDoctypeDeclHandler = _refuse_definitions
    parser.EntityDeclHandler = _refuse_definitions
    return parser


def _refuse_definitions(*_arguments: object) -> None:
    raise UnreadableReview(NOT_ALLOWED_INSIDE)


def _feed(checker: expat.XMLParserType, piece: bytes) -> None:
    try:
        checker.Parse(piece, False)
    except expat.ExpatError as error:
        raise UnreadableReview(DAMAGED) from error
