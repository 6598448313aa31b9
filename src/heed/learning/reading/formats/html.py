"""Web pages: the main part of the page, without what belongs to the website."""

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from heed.learning.reading.formats.markers import unmarked
from heed.learning.reading.furniture import is_furniture, without_new_tab
from heed.learning.reading.lines import Cell, Line, Link, Part, Table, clean

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_DROPPED = (
    "script, style, template, noscript, svg, iframe, object, select, textarea, input, head, nav, "
    "dialog, "
    "[role=navigation], [role=banner], [role=search], [role=dialog], [role=alertdialog], "
    "[role=contentinfo], .breadcrumb, .breadcrumbs, [class*=cookie], [id*=cookie], "
    "[class*=breadcrumb], "
    ".skip-link, .sr-only, .visually-hidden, .govuk-visually-hidden, .screen-reader-text, "
    "[class*=social-share], "
    "[class*=share-button], .pagination, [id*=quick-exit], [class*=quick-exit], "
    "[class*=quick-leave], [class*=exit-this-page]"
)
_OUTSIDE = "body > header, body > footer, footer, #footer, #header, .site-header, .site-footer"
_MAIN = ("main", "[role=main]", "article", "#main-content", "#content", "#main")
_BLOCKS = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure "
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary "
    "table ul td th tr tbody thead".split()
)
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_ASIDE = frozenset({"aside", "figcaption", "footer"})
_BOLD = frozenset({"b", "strong"})
_DEEPEST = 150
_MOSTLY = 0.3
_HEADING_WORDS = 8


@dataclass(slots=True)
class Run:
    """Text that is being gathered until a block ends or a line breaks."""

    text: list[str] = field(default_factory=list)
    bold: list[str] = field(default_factory=list)
    linked: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)

    def line(self, level: int, depth: int, *, aside: bool) -> Line:
        """The line that the gathered text makes; empty when there was only white space."""
        text = without_new_tab(clean("".join(self.text)))
        plain = unmarked(text) if text and not level else Line(text)
        bold = plain.bold or (
            bool(text) and clean("".join(self.bold)).rstrip(":") == text.rstrip(":")
        )
        heads = bold and plain.numbered and len(plain.text.split()) <= _HEADING_WORDS
        return Line(
            text=plain.text,
            level=level,
            depth=depth or (0 if heads else plain.depth),
            numbered=plain.numbered and not (heads and not depth),
            bold=bold,
            links=tuple(self.links),
            aside=aside,
            linked=bool(text) and clean("".join(self.linked)) == text,
        )


@dataclass(slots=True)
class Walk:
    """Goes through a page and gathers its lines and tables."""

    parts: list[Part] = field(default_factory=list)
    run: Run = field(default_factory=Run)
    level: int = 0
    depth: int = 0
    numbered: bool = False
    strong: int = 0
    aside: int = 0

    def end_line(self) -> None:
        """What was gathered becomes a line."""
        line = self.run.line(self.level, self.depth, aside=bool(self.aside))
        if line.text:
            in_order = line.numbered or (self.numbered and self.depth > 0)
            self.parts.append(replace(line, numbered=in_order))
        self.run = Run()

    def children(self, node: "LexborNode", nesting: int) -> None:
        """Go through everything in a node."""
        for child in node.iter(include_text=True):
            self.node(child, nesting + 1)

    def node(self, node: "LexborNode", nesting: int) -> None:
        """Go through one node."""
        tag = (node.tag or "").lower()
        if nesting > _DEEPEST:
            self._text(node.text(deep=True))
        elif tag == "-text":
            self._text(node.text_content or "")
        elif tag == "br":
            self.end_line()
        elif tag == "table":
            self._table(node, nesting)
        elif tag in _BLOCKS:
            self._block(node, tag, nesting)
        else:
            self._inline(node, tag, nesting)

    def _text(self, text: str) -> None:
        self.run.text.append(text)
        if self.strong:
            self.run.bold.append(text)

    def _block(self, node: "LexborNode", tag: str, nesting: int) -> None:
        self.end_line()
        kept = (self.level, self.depth, self.strong, self.aside, self.numbered)
        self.level = _HEADINGS.get(tag, self.level)
        self.depth += tag in {"ul", "ol"}
        self.numbered = tag == "ol" or (self.numbered and tag != "ul")
        self.strong += tag in {"dt", "summary", "legend"}
        self.aside += tag in _ASIDE
        if tag == "li":
            self._item(node, nesting)
        else:
            self.children(node, nesting)
            self.end_line()
        self.level, self.depth, self.strong, self.aside, self.numbered = kept

    def _item(self, node: "LexborNode", nesting: int) -> None:
        """An item with several paragraphs is one line, unless it holds headings."""
        outer, self.parts = self.parts, []
        self.children(node, nesting)
        self.end_line()
        inner, self.parts = self.parts, outer
        own = [part for part in inner if isinstance(part, Line)]
        if len(own) < 2 or len(own) != len(inner) or any(line.level for line in own):
            self.parts.extend(inner)
            return
        first = [line for line in own if line.depth <= self.depth]
        text = " ".join(line.text for line in first)
        links = tuple(link for line in first for link in line.links)
        depth = max(self.depth, 1)
        self.parts.append(Line(text, depth=depth, numbered=self.numbered, links=links))
        self.parts.extend(line for line in own if line.depth > self.depth)

    def _inline(self, node: "LexborNode", tag: str, nesting: int) -> None:
        if tag == "button" and not self.level:
            self.end_line()
        start, bold = len(self.run.text), tag in _BOLD
        self.strong += bold
        self.children(node, nesting)
        self.strong -= bold
        if tag == "a":
            self._link(node, "".join(self.run.text[start:]))
        if tag == "button" and not self.level:
            self.end_line()

    def _link(self, node: "LexborNode", text: str) -> None:
        url = (node.attributes.get("href") or "").strip()
        words = without_new_tab(clean(text))
        if url and "#" not in url:
            self.run.linked.append(text)
        if url.lower().startswith(("http://", "https://")) and words:
            self.run.links.append(Link(words, url))

    def _table(self, node: "LexborNode", nesting: int) -> None:
        self.end_line()
        rows = tuple(
            tuple(
                _cell(cell, nesting + 3) for cell in row.css("td, th") if _owner(cell) == row.mem_id
            )
            for row in node.css("tr")
            if _owner(row, "table") == node.mem_id
        )
        self.parts.append(Table(tuple(row for row in rows if any(row))))


def _owner(node: "LexborNode", tag: str = "tr") -> int:
    parent = node.parent
    while parent is not None and parent.tag != tag:
        parent = parent.parent
    return parent.mem_id if parent is not None else 0


def _cell(node: "LexborNode", nesting: int) -> Cell:
    walk = Walk()
    walk.children(node, nesting)
    walk.end_line()
    lines: list[Line] = []
    for part in walk.parts:
        lines.extend([part] if isinstance(part, Line) else part.lines())
    return tuple(line for line in lines if not is_furniture(line.text) or len(walk.parts) == 1)


def read_html(markup: str) -> list[Part]:
    """The lines and tables of a page's main part."""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - loaded only to read a page

    page = LexborHTMLParser(markup)
    for node in page.css(_DROPPED):
        node.decompose()
    body = page.body
    if body is None:
        return []
    titles = [clean(node.text(deep=True)) for node in body.css("h1")]
    main = _main(body)
    walk = Walk()
    walk.children(main, 0)
    walk.end_line()
    if len(titles) == 1 and titles[0] and not main.css("h1"):
        return [Line(titles[0], level=1), *walk.parts]
    return walk.parts


def _main(body: "LexborNode") -> "LexborNode":
    """The element that says it holds the page's own text, when it holds a good part of it."""
    everything = len(body.text(deep=True))
    for selector in _MAIN:
        found = body.css(selector)
        if len(found) == 1 and len(found[0].text(deep=True)) > _MOSTLY * everything:
            return found[0]
    for node in body.css(_OUTSIDE):
        node.decompose()
    return body


def looks_like_html(text: str) -> bool:
    """Whether the text is marked up as a page or as part of one."""
    start = text[:4000].lstrip().lower()
    tags = re.findall(
        r"<(?:html|head|body|main|div|section|article|p|h[1-6]|ul|ol|table)\b[^>]*>", start
    )
    return start.startswith(("<!doctype html", "<html")) or len(tags) > 1
