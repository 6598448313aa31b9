"""Small PDFs: pages of lines with a size and a weight, as a word processor prints them."""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

BODY = 11
TOP, LEFT = 780, 60


@dataclass(frozen=True)
class Text:
    """A paragraph; it is wrapped to the width of the page."""

    text: str
    size: int = BODY
    bold: bool = False
    space: float = 8.0
    indent: int = 0


def heading(text: str, size: int = 15) -> Text:
    """A heading in bigger, bold type."""
    return Text(text, size, bold=True, space=12)


def item(text: str) -> Text:
    """A list item with a bullet, whose further lines are indented."""
    return Text("\u2022 " + text, space=2, indent=12)


def pdf(pages: Sequence[Sequence[Text]], header: str = "", footer: str = "") -> bytes:
    """A PDF of these pages, each with the header and footer; "#" becomes the page number."""
    contents = [
        _page(page, header.replace("#", str(n)), footer.replace("#", str(n)))
        for n, page in enumerate(pages, start=1)
    ]
    return _file(contents)


def _page(paragraphs: Sequence[Text], header: str, footer: str) -> str:
    drawn = [_draw(header, 9, bold=False, x=LEFT, y=TOP + 30)] if header else []
    height = float(TOP)
    for paragraph in paragraphs:
        height -= paragraph.space
        for number, line in enumerate(_wrapped(paragraph)):
            height -= paragraph.size * 1.2
            x = LEFT + (paragraph.indent if number else 0)
            drawn.append(_draw(line, paragraph.size, bold=paragraph.bold, x=x, y=height))
    if footer:
        drawn.append(_draw(footer, 9, bold=False, x=LEFT, y=40))
    return "\n".join(drawn)


def _wrapped(paragraph: Text) -> list[str]:
    width = int(85 * BODY / paragraph.size)
    return [part for line in paragraph.text.split("\n") for part in textwrap.wrap(line, width)]


def _draw(text: str, size: int, *, bold: bool, x: float, y: float) -> str:
    escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /{'B' if bold else 'R'} {size} Tf 1 0 0 1 {x} {y:.1f} Tm ({escaped}) Tj ET"


def _file(contents: Sequence[str]) -> bytes:
    objects = list(_objects(contents))
    out = bytearray(b"%PDF-1.4\n")
    places: list[int] = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    out += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF".encode()
    return bytes(out)


def _objects(contents: Sequence[str]) -> Iterator[bytes]:
    kids = " ".join(f"{5 + 2 * n} 0 R" for n in range(len(contents)))
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /{} /Encoding /WinAnsiEncoding >>"
    yield b"<< /Type /Catalog /Pages 2 0 R >>"
    yield f"<< /Type /Pages /Kids [{kids}] /Count {len(contents)} >>".encode()
    yield font.format("Helvetica").encode()
    yield font.format("Helvetica-Bold").encode()
    for number, content in enumerate(contents):
        data = content.encode("cp1252")
        yield (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {6 + 2 * number} 0 R "
            "/Resources << /Font << /R 3 0 R /B 4 0 R >> >> >>"
        ).encode()
        yield f"<< /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"
