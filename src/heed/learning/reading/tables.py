"""Tables whose columns say what is learned and what to do about it."""

import re
from collections.abc import Sequence

from heed.learning.reading.advice import is_topic
from heed.learning.reading.cues import Role, cue
from heed.learning.reading.furniture import is_furniture
from heed.learning.reading.lines import Cell, Line, Row, Table

type TableRow = list[tuple[Role, str, Cell]]

_COLUMNS: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (Role.RECOMMENDATIONS, re.compile(r".*\brecommendations?\b.*", re.IGNORECASE)),
    (
        Role.GUIDANCE,
        re.compile(
            r".*\b(?:actions?|practice|next steps?|response|so what|guidance|how to|tips|"
            r"questions?|differently|"
            r"what (?:can|should|you|this|does|to|we (?:can|will))|expectations?|improve|"
            r"prompts?)\b.*",
            re.IGNORECASE,
        ),
    ),
    (
        Role.RESOURCES,
        re.compile(r".*\b(?:resources?|links?|reading|tools?|more|information)\b.*", re.IGNORECASE),
    ),
    (
        Role.LEARNING,
        re.compile(
            r".*\b(?:learning|learn(?:ed|t)|lessons?|findings?|found|messages?)\b.*", re.IGNORECASE
        ),
    ),
)
_TOPIC_COLUMN = re.compile(
    r"(?:(?:learning|key|practice|the|main) )*(?:themes?|topics?|areas?|issues?|subjects?|"
    r"headings?)(?: of .{1,20})?",
    re.IGNORECASE,
)


def rows_told_apart(table: Table, *, in_learning: bool) -> list[TableRow] | None:
    """The rows by role; None when the table is only a way of laying out the page."""
    if not table.rows:
        return []
    names = [_words(cell) for cell in table.rows[0]]
    roles = [_column(name) for name in names]
    if len(names) > 1 and {Role.LEARNING, Role.RECOMMENDATIONS} & set(roles) and _all_short(names):
        return [_told_apart(row, names, roles) for row in table.rows[1:]]
    if in_learning and _topics_first(table.rows):
        return [[(Role.LEARNING, _words(row[0]), row[1])] for row in table.rows]
    if _lays_out(table):
        return None
    return [[(Role.OTHER, "", (Line(_across(row)),))] for row in table.rows if _across(row)]


def _words(cell: Cell) -> str:
    return " ".join(line.text for line in cell)


def _across(row: Row) -> str:
    return " | ".join(words for words in map(_words, row) if words)


def _all_short(names: Sequence[str]) -> bool:
    return all(len(name.split()) <= 9 for name in names)


def _column(name: str) -> Role | None:
    if _TOPIC_COLUMN.fullmatch(name):
        return None
    known = cue(name)
    if known and known.role in {Role.LEARNING, Role.GUIDANCE, Role.RECOMMENDATIONS}:
        return known.role
    return next((role for role, pattern in _COLUMNS if pattern.fullmatch(name)), Role.OTHER)


def _told_apart(row: Row, names: Sequence[str], roles: Sequence[Role | None]) -> TableRow:
    cells = list(zip(row, names, roles, strict=False))
    topic = " ".join(_words(cell) for cell, _, role in cells if role is None)
    found: TableRow = []
    for cell, name, role in sorted(cells, key=lambda each: each[2] is not Role.LEARNING):
        if role is not None and cell and not is_furniture(_words(cell)):
            found.append((role, topic or name, cell))
    if topic and not any(role is Role.LEARNING for role, _, _ in found):
        found.append((Role.OTHER, "", (Line(topic),)))
    return found


def _topics_first(rows: Sequence[Row]) -> bool:
    return all(
        len(row) == 2 and is_topic(_words(row[0])) and len(_words(row[1]).split()) > 6
        for row in rows
    )


def _lays_out(table: Table) -> bool:
    """Whether cells hold whole parts of the page, or there is only one column."""
    if all(len(row) < 2 for row in table.rows):
        return True
    return any(cell and cue(cell[0].text) for row in table.rows for cell in row)
