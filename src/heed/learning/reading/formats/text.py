"""Plain text, with or without list marks, wrapped or one paragraph to a line."""

import re

from heed.learning.reading.formats.markers import is_marked, unmarked
from heed.learning.reading.lines import Line, clean, visible
from heed.learning.reading.unwrap import before, breaks, vocabulary, width_of

_LINE_END = re.compile(r"\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def read_text(text: str) -> list[Line]:
    """The paragraphs, headings and list items of a plain text."""
    raw = [visible(line.replace("\t", "    ")) for line in _LINE_END.split(text)]
    depths: list[int] = []
    lines: list[Line] = []
    for paragraph in _paragraphs(raw):
        depth = _depth(paragraph, depths) if is_marked(paragraph) else 1
        line = unmarked(paragraph, depth)
        if line.text:
            lines.append(line)
    return lines


def _paragraphs(raw: list[str]) -> list[str]:
    width = width_of(raw)
    words = vocabulary(raw)
    paragraphs: list[list[str]] = []
    last = ""
    for line in raw:
        if not clean(line):
            last = ""
            continue
        if last and _continues(paragraphs[-1][0], last, line, width):
            pieces = paragraphs[-1]
            pieces[-1] = before(pieces[-1], line, words)
            pieces.append(line.strip())
        else:
            paragraphs.append([line])
        last = line
    return ["".join(pieces) for pieces in paragraphs]


def _continues(first: str, last: str, line: str, width: int | None) -> bool:
    """Whether the line goes on with the paragraph: it was wrapped, or hangs under an item."""
    if is_marked(first) and _indent(line) > _indent(first) and not is_marked(line):
        return True
    return width is not None and not breaks(last, line.strip(), width)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _depth(paragraph: str, indents: list[int]) -> int:
    """How deep the item stands: one more for each smaller indent that is still open."""
    indent = _indent(paragraph)
    while indents and indents[-1] > indent:
        indents.pop()
    if not indents or indents[-1] < indent:
        indents.append(indent)
    return len(indents)
