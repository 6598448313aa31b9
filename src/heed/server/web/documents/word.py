"""A briefing as a Word file, with real headings and lists, to be changed by whoever uses it."""

from io import BytesIO

from django.utils.translation import gettext as _
from docx import Document
from docx.document import Document as Word
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from heed.learning.briefing import Briefing, Part

_LANGUAGE = "en-GB"
_LONGEST_PROPERTY = 255  # of the file format
_TO_WRITE = "\u2026" * 40


def word(briefing: Briefing, *, publisher: str) -> bytes:
    """The briefing; its title, language and publisher are the file's own."""
    file = Document()
    file.core_properties.title = briefing.title[:_LONGEST_PROPERTY]
    file.core_properties.author = publisher
    file.core_properties.language = _LANGUAGE
    normal = file.styles["Normal"]
    normal.font.name, normal.font.size = "Arial", Pt(11)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), _LANGUAGE)
    normal.element.get_or_add_rPr().append(language)
    file.add_paragraph(_("Seven-minute briefing"))
    file.add_heading(briefing.title, level=1)
    for number, part in enumerate(briefing.parts, start=1):
        _add(file, number, part)
    if briefing.more:
        file.add_paragraph(briefing.more)
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
