"""The evidence pack as a Word file."""

from typing import Any

from docx.document import Document as Word

from heed.server.web.documents.word import add_table, begun, content_of
from heed.server.web.landing.pack import PackPage
from heed.server.web.landing.pdf import told


def evidence_word(page: PackPage) -> bytes:
    """What the PDF says, to be changed: headings, lists and tables."""
    said = told(page)
    file = begun(said["title"], label=said["label"], publisher=said["publisher"])
    file.add_paragraph(said["note"])
    for section in said["sections"]:
        file.add_heading(section["heading"], level=2)
        for part in section["parts"]:
            _add(file, part)
    return content_of(file)


def _add(file: Word, part: dict[str, Any]) -> None:
    file.add_heading(part["name"], level=3)
    if "columns" in part:
        add_table(file, part["columns"], part["rows"])
    for line in part["lines"]:
        file.add_paragraph(line, style="List Bullet")
