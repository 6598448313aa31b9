"""Word files with real headings, lists and tables, to be changed by whoever uses them."""

from collections.abc import Iterable, Sequence
from io import BytesIO

from django.utils.translation import gettext as _
from docx import Document
from docx.document import Document as Word
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from heed.learning.briefing import Briefing, Part

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
"""What a browser is told such a file is."""

_LANGUAGE = "en-GB"
_LONGEST_PROPERTY = 255  # of the file format
_TO_WRITE = "\u2026" * 40


def word(briefing: Briefing, *, publisher: str) -> bytes:
    """The briefing; its title, language and publisher are the file's own."""
    file = begun(briefing.title, label=_("Seven-minute briefing"), publisher=publisher)
    for number, part in enumerate(briefing.parts, start=1):
        _add(file, number, part)
    if briefing.more:
        file.add_paragraph(briefing.more)
    return content_of(file)


def begun(title: str, *, label: str, publisher: str) -> Word:
    """A file with its title as the first heading, in type that is easy to read."""
    file = Document()
    file.core_properties.title = title[:_LONGEST_PROPERTY]
    file.core_properties.author = publisher
    file.core_properties.language = _LANGUAGE
    normal = file.styles["Normal"]
    normal.font.name, normal.font.size = "Arial", Pt(11)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), _LANGUAGE)
    normal.element.get_or_add_rPr().append(language)
    file.add_paragraph(label)
    file.add_heading(title, level=1)
    return file


def add_table(file: Word, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table whose first row is marked as its headings, also for who hears it."""
    table = file.add_table(rows=1, cols=len(columns), style="Table Grid")
    for cell, text in zip(table.rows[0].cells, columns, strict=True):
        cell.paragraphs[0].add_run(text).bold = True
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text


def content_of(file: Word) -> bytes:
    """The file as it is sent."""
    content = BytesIO()
    file.save(content)
    return content.getvalue()


def _add(file: Word, number: int, part: Part) -> None:
    file.add_heading(f"{number}. {part.heading}", level=2)
    for text in part.paragraphs:
        file.add_paragraph(text)
    for text in part.points:
        file.add_paragraph(text, style="List Bullet")
    for text in part.to_write:
        file.add_paragraph(text)
        file.add_paragraph(_TO_WRITE)
