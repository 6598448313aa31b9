"""Marks that plain text uses for lists, headings and links."""

import re

from heed.learning.reading.lines import Line, Link, clean

_BULLET = re.compile(
    r"[–—-](?=[A-Z][a-z])|(?:[•●○◦▪■□◆❖➢➤►▶✓✔✦→‣∙·⁃*–—-]|o(?=\s+[A-Z]))\s+(?=\S)|[•●○◦▪■➢➤►✓✔‣](?=\S)"
)
_NUMBER = re.compile(
    r"(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|(?:\d{1,2}|[a-z]|[ivx]{1,4})\.(?!\d))\s+(?=\S)"
)
_MARKDOWN_HEADING = re.compile(r"(?P<marks>#{1,6})\s+(?P<text>.*?)\s*#*")
_MARKDOWN_LINK = re.compile(r"\[(?P<text>[^\[\]]{1,200})\]\((?P<url>https?://[^\s()]+)\)")
_BOLD = re.compile(r"(?:\*\*|__)(?P<text>[^*_]+)(?:\*\*|__):?")
_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_BARE_LINK = re.compile(r"https?://[^\s<>()\[\]]+[^\s<>()\[\].,;:!?]")


def unmarked(raw: str, depth: int = 1) -> Line:
    """The line of plain text without its list mark, heading marks and link brackets."""
    text = clean(raw)
    if heading := _MARKDOWN_HEADING.fullmatch(text):
        return Line(_plain(heading["text"]), level=len(heading["marks"]))
    if bold := _BOLD.fullmatch(text):
        return Line(clean(bold["text"]), bold=True)
    mark = _BULLET.match(text) or _NUMBER.match(text)
    body = text[mark.end() :] if mark else text
    links = tuple(Link(link["text"], link["url"]) for link in _MARKDOWN_LINK.finditer(body))
    numbered = bool(mark and _NUMBER.match(text))
    linked = bool(_MARKDOWN_LINK.fullmatch(body))
    return Line(
        _plain(body), depth=depth if mark else 0, numbered=numbered, links=links, linked=linked
    )


def is_marked(raw: str) -> bool:
    """Whether the line starts with a bullet, a number or heading marks."""
    text = clean(raw)
    return bool(_BULLET.match(text) or _NUMBER.match(text) or _MARKDOWN_HEADING.fullmatch(text))


def _plain(text: str) -> str:
    return clean(_EMPHASIS.sub(r"\2", _MARKDOWN_LINK.sub(r"\g<text>", text)))
