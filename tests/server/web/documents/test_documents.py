"""Files made from a review: tagged, titled, in English, and with every text as it was typed."""

from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from docx import Document
from pypdf import PdfReader

from heed.learning.briefing import briefing
from heed.learning.library.child_d import CHILD_D
from heed.learning.review import Block, LearningPoint, Review
from heed.server.services.reviews import prepare_review, publish_review
from heed.server.web.documents.pdf import BRIEFING, pdf
from heed.server.web.documents.word import word

MARKUP = '#import "x" *bold* $x$ <label> @ref \\ `code` // gone? = [x] {y} "quoted"'
HARD = (
    MARKUP,
    "Families 👩‍👧 and 😀 signs",
    "مرحبا بالعالم and שלום",
    "a\x00b\x0bc\ud800d",
    "long " * 4000,
    "W" * 3000,
    "",
)


def _told(review: Review, *, large: bool = False) -> dict[str, object]:
    made = briefing(review)
    return {
        "title": made.title, "label": "Seven-minute briefing", "publisher": "Heed", "note": "Read.",
        "footer": "Heed", "page": "Page", "more": made.more, "large": large,
        "parts": [part._asdict() for part in made.parts],
    }  # fmt: skip


def _review(text: str) -> Review:
    point = LearningPoint(text=text)
    blocks = (Block(heading=text, learning_points=(point,)),)
    return Review(title=text or "Empty", about=f"{text}\n\n{text}", blocks=blocks)


def _text(content: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)


def test_a_pdf_that_a_screen_reader_can_read() -> None:
    content = pdf(BRIEFING, _told(CHILD_D))
    file = PdfReader(BytesIO(content))
    root: Any = file.trailer["/Root"].get_object()
    assert root["/MarkInfo"]["/Marked"]
    assert root["/StructTreeRoot"]
    assert root["/Lang"] == "en-GB"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert file.metadata
    assert file.metadata.title == CHILD_D.title
    assert b"pdfuaid" in file.xmp_metadata.stream.get_data()  # type: ignore[union-attr]
    assert len(file.pages) == 1


def test_large_print_is_large() -> None:
    sizes: set[float] = set()
    content = pdf(BRIEFING, _told(CHILD_D, large=True))
    for page in PdfReader(BytesIO(content)).pages:
        page.extract_text(
            visitor_text=lambda text, _c, tm, _f, size: (
                sizes.add(size * abs(tm[3])) if text.strip() else None
            )
        )
    assert min(sizes) >= 14


@pytest.mark.parametrize("text", HARD, ids=lambda text: text[:12].encode("unicode_escape").decode())
def test_any_text_makes_a_pdf_and_a_word_file(text: str) -> None:
    assert pdf(BRIEFING, _told(_review(text))).startswith(b"%PDF")
    file = Document(BytesIO(word(briefing(_review(text)), publisher="Heed")))
    assert len([p for p in file.paragraphs if p.style and p.style.name == "Heading 2"]) == 7


def test_markup_is_shown_as_it_was_typed() -> None:
    shown = _text(pdf(BRIEFING, _told(_review(MARKUP)))).replace("\n", " ")
    for piece in ("#import", "*bold*", "$x$", "<label>", "@ref", "`code`", "// gone?", "{y}"):
        assert piece in shown


def test_what_no_typeface_can_show_is_a_square_and_the_rest_stays() -> None:
    shown = _text(pdf(BRIEFING, _told(_review("Families \U0001f9ff here"))))
    assert "Families" in shown
    assert "here" in shown


def test_a_word_file_with_headings_title_and_language() -> None:
    file = Document(BytesIO(word(briefing(CHILD_D), publisher="Northmoor")))
    assert file.core_properties.title == CHILD_D.title
    assert file.core_properties.author == "Northmoor"
    assert file.core_properties.language == "en-GB"
    assert [p.text for p in file.paragraphs if p.style and p.style.name == "Heading 1"] == [
        "Child D"
    ]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("path", "kind", "begins"),
    [
        ("briefing.pdf", "application/pdf", b"%PDF"),
        ("briefing-large-print.pdf", "application/pdf", b"%PDF"),
        ("briefing.docx", "application/vnd.openxmlformats", b"PK"),
    ],
)
def test_anyone_can_take_it_along(
    client: Client, now: object, path: str, kind: str, begins: bytes
) -> None:
    prepare_review(None, CHILD_D, now=now)  # type: ignore[arg-type]
    assert client.get(f"/learning/child-d/{path}").status_code == 404
    publish_review(None, "child-d", now=now)  # type: ignore[arg-type]
    answer = client.get(f"/learning/child-d/{path}")
    assert answer["Content-Type"].startswith(kind)
    assert answer.content.startswith(begins)
    assert answer["Cache-Control"] == "public, max-age=300"
    assert path in answer["Content-Disposition"]
    assert not answer.cookies
    page = client.get("/learning/child-d/briefing").content.decode()
    assert f'href="/learning/child-d/{path}"' in page
