"""Files that cannot or must not be read are refused, with a sentence that says what to do."""

import io
import time
import zipfile

import pytest

from heed.learning.reading import MAX_BYTES, UnreadableReview, read_review
from heed.learning.reading.formats import pdf as pdf_format
from heed.learning.reading.formats import word as word_format
from heed.learning.reading.reader import MAX_CHARACTERS
from tests.unit.learning.reading.make_pdf import Text, pdf
from tests.unit.learning.reading.make_word import W, paragraph, word, word_from

ENTITY_BOMB = f"""<?xml version="1.0"?>
<!DOCTYPE w:document [<!ENTITY a "harm"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<w:document {W}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"""


def refusal(content: bytes, filename: str = "review.bin") -> str:
    with pytest.raises(UnreadableReview) as refused:
        read_review(content, filename)
    return str(refused.value)


def test_a_file_over_the_limit_is_refused_before_it_is_opened(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def opened(*_arguments: object) -> None:
        raise AssertionError("the file was opened")

    monkeypatch.setattr("heed.learning.reading.reader.format_of", opened)
    message = refusal(b"%PDF-1.7 " + bytes(50 * 1024 * 1024))
    assert "20 MB" in message
    assert "summary" in message


def test_a_file_with_more_text_than_books_is_refused() -> None:
    line = b"A line of a review that is long enough to be a paragraph.\n"
    assert "more text" in refusal(line * (MAX_CHARACTERS // len(line) + 1))


def test_a_file_at_the_limit_of_its_size_is_opened() -> None:
    page = b"<html><body><h1>Child Q</h1><!--" + b"-" * (MAX_BYTES - 60) + b"--></body></html>"
    assert len(page) <= MAX_BYTES
    assert read_review(page, "padded.html").title == "Child Q"


@pytest.mark.parametrize(
    "text",
    [
        "Aa " * 100_000,
        "Learning point 1: " + "a, b and C of D " * 3_000,
        "Resources\n\nSee the " * 4_000 + "website",
        "- a\n  - b\n" * 3_000,
        "Learning point\n\n" * 3_000,
        "# A\n## B\n" * 3_000,
        "(((" * 100_000,
        "Home > " * 50_000,
        "“" * 200_000,
        "What you can do\n\n" + "Read The A Of " * 250,
    ],
)
def test_text_made_to_be_slow_is_read_quickly(text: str) -> None:
    started = time.monotonic()
    read_review(text.encode(), "slow.txt")
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("content", [b"", b"  \n\t ", b"\xef\xbb\xbf", "\u200b\u00a0".encode()])
def test_an_empty_file_is_refused(content: bytes) -> None:
    assert "empty" in refusal(content)


@pytest.mark.parametrize(
    ("content", "advice"),
    [
        (b"Learning Point\x00\x00 text", "Save the review"),
        (bytes(range(256)) * 10, "Save the review"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "Save the review"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(500), "save it as .docx"),
        (rb"{\rtf1\ansi Learning Point}", "save it as .docx"),
        (b"PK\x03\x04 and then nothing", "save it again"),
        (b"%PDF-1.7\nnothing more", "save"),
    ],
)
def test_what_is_not_a_readable_format_is_refused_with_what_to_do(
    content: bytes, advice: str
) -> None:
    assert advice in refusal(content)


def test_the_content_decides_and_not_the_name() -> None:
    page = b"Child Q\n\nLearning Point\n\nAsk the child what a day is like.\n"
    assert len(read_review(page, "page.docx").blocks) == 1
    document = word(paragraph("Child Q"), paragraph("Key learning: Ask the child."))
    assert len(read_review(document, "page.txt").blocks) == 1


def test_a_spreadsheet_is_not_a_word_document() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    assert "other than a Word document" in refusal(stream.getvalue())


def test_a_word_document_that_declares_too_much_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(word_format, "MAX_UNPACKED_BYTES", 1000)
    assert "unpacks to far more" in refusal(word(paragraph("word " * 1000)))


def test_a_real_zip_bomb_is_refused() -> None:
    big = word_from(f"<w:document {W}/>", bomb=b" " * (word_format.MAX_UNPACKED_BYTES + 1))
    assert len(big) < 1024 * 1024
    assert "unpacks to far more" in refusal(big)


def test_a_word_document_with_too_much_xml_is_refused() -> None:
    text = "x" * 1000
    many = "".join(paragraph(text) for _ in range(word_format.MAX_XML_BYTES // 1000))
    assert "unpacks to far more" in refusal(word(many))


def test_an_archive_that_lies_about_its_size_is_refused() -> None:
    honest = word(paragraph("word " * 50_000))
    size = (250_000).to_bytes(4, "little")
    declared = zipfile.ZipFile(io.BytesIO(honest)).getinfo("word/document.xml").file_size
    lying = honest.replace(declared.to_bytes(4, "little"), (100).to_bytes(4, "little"))
    assert lying != honest
    assert size != declared.to_bytes(4, "little")
    assert "damaged" in refusal(lying)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_and_definitions_in_a_word_document_are_refused(encoding: str) -> None:
    xml = ENTITY_BOMB
    if encoding == "utf-16":
        xml = xml.replace("?>", ' encoding="utf-16"?>', 1)
    assert "DTD or entities" in refusal(word_from(xml.encode(encoding)))


def test_definitions_in_any_part_are_refused() -> None:
    outside = b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>'
    assert "DTD or entities" in refusal(word_from(f"<w:document {W}/>", footnotes=outside))


def test_endlessly_nested_xml_is_refused() -> None:
    nested = "<w:p>" * 5000 + "</w:p>" * 5000
    document = f"<w:document {W}><w:body>{nested}</w:body></w:document>"
    assert "damaged" in refusal(word_from(document))


def test_a_pdf_without_text_is_refused() -> None:
    assert "no text" in refusal(pdf([[]]))


def test_a_pdf_with_a_password_is_refused() -> None:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf([[Text("Child Q")]]))))
    writer.encrypt("a password", algorithm="RC4-128")
    stream = io.BytesIO()
    writer.write(stream)
    assert "password" in refusal(stream.getvalue())


def test_a_pdf_with_too_many_pages_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_format, "MAX_PAGES", 2)
    assert "pages" in refusal(pdf([[Text("One")], [Text("Two")], [Text("Three")]]))


def test_every_refusal_says_what_to_do() -> None:
    for message in (
        refusal(b""),
        refusal(b"\x00"),
        refusal(b"PK\x03\x04"),
        refusal(b"%PDF-1.7"),
        refusal(pdf([[]])),
    ):
        assert any(advice in message for advice in ("Upload", "upload", "Ask"))
