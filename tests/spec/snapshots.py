"""What each standard of the library compiles to, in files that people can read.

`tests/spec/sql/ID.sql` holds the named steps of one standard on DuckDB, in order. A longer step
that an earlier standard has word for word is not written again. `make snapshots` renews them.
"""

import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

import sqlglot
from sqlglot import exp

from heed.standards import Standard
from heed.standards.engines.columns import entry_schema, fields_of_standards
from heed.standards.engines.plan.compiling import compiled
from heed.standards.library import LIBRARY

FOLDER = Path(__file__).parent / "sql"
_SHORT = 6
_WIDTH = 100
_SPACE = "\x00"
_ITEM = re.compile(r"\s+(?:(?:t\d+\.)?\w+|CAST\(\S+ AS \w+\))(?: AS \w+)?,?")
_NAME = re.compile(r"^(?:CREATE TEMP \w+ (\w+) AS|-- (\w+): as in )", re.MULTILINE)
_AGAIN = re.compile(r"-- (\w+): as in (\S+)")
_PLAIN = re.compile(r"[a-z_]\w*")
_KEYWORDS = {"at", "by", "order", "from", "time"}


def snapshots() -> dict[str, str]:
    """The text of each file, by its name."""
    first: dict[str, str] = {}
    return {_file(standard.id): _snapshot(standard, first) for standard in LIBRARY.standards}


def kept() -> dict[str, str]:
    """What the files hold, by their names."""
    return {file.name: file.read_text() for file in FOLDER.glob("*.sql")}


def stale(files: Mapping[str, str]) -> list[str]:
    """The files of other versions of the standards, and of none; those that are missing."""
    headers = {_file(standard.id): _header(standard) for standard in LIBRARY.standards}
    names = {*headers, *files}
    return sorted(n for n in names if not files.get(n, "").startswith(headers.get(n, "?")))


def of_each_form(files: Mapping[str, str]) -> list[Standard]:
    """One standard for each list of steps that any has, those that only name kinds left out."""
    forms = {}
    for standard in reversed(LIBRARY.standards):
        steps = (made or again for made, again in _NAME.findall(files[_file(standard.id)]))
        forms[tuple(step for step in steps if not step.endswith("_kinds"))] = standard
    return list(forms.values())


def differs(standard: Standard, files: Mapping[str, str]) -> bool:
    """Whether its file is not what it compiles to now."""
    return _written(standard) != _steps_in(_file(standard.id), files)


def renew() -> None:
    """Write the files anew."""
    written = snapshots()
    FOLDER.mkdir(exist_ok=True)
    for file in FOLDER.glob("*.sql"):
        file.unlink()
    for name, text in written.items():
        (FOLDER / name).write_text(text)


def _file(standard_id: str) -> str:
    return f"{standard_id}.sql"


def _header(standard: Standard) -> str:
    says = textwrap.fill(f"{standard.id}: {standard.says}", _WIDTH - 3)
    return textwrap.indent(f"{says}\nVersion {standard.hash}", "-- ") + "\n\n"


def _written(standard: Standard) -> dict[str, str]:
    """The steps of a standard as the files hold them, by their names."""
    schema = entry_schema(fields_of_standards(LIBRARY.standards))
    plan = compiled([standard], schema, [0], dialect="duckdb", ordered=True)
    return {
        step.name: f"CREATE TEMP {'TABLE' if step.kept else 'VIEW'} {step.name} AS\n"
        f"{readable(step.sql)};"
        for step in plan.steps
    }


def _snapshot(standard: Standard, first: dict[str, str]) -> str:
    parts = []
    for name, text in _written(standard).items():
        of = first.setdefault(text, standard.id)
        again = of != standard.id and text.count("\n") > _SHORT
        parts.append(f"-- {name}: as in {_file(of)}" if again else text)
    return _header(standard) + "\n\n".join(parts) + "\n"


def _steps_in(name: str, files: Mapping[str, str]) -> dict[str, str]:
    found = {}
    for part in files[name].rstrip("\n").split("\n\n")[1:]:
        if again := _AGAIN.fullmatch(part):
            found[again[1]] = _steps_in(again[2], files)[again[1]]
        elif made := _NAME.match(part):
            found[made[1] or made[2]] = part
    return found


@cache
def readable(sql: str) -> str:
    """The same query, with plain names unquoted, and on one line whatever fits there."""
    query = sqlglot.parse_one(sql, dialect="duckdb").transform(_unquoted)
    lines = query.sql(dialect="duckdb", pretty=True).split("\n")
    return "\n".join(line for block in _blocks(lines) for line in block.shown())


def _unquoted(node: exp.Expression) -> exp.Expression:
    if isinstance(node, exp.Identifier) and _PLAIN.fullmatch(node.name):
        node.set("quoted", node.name in _KEYWORDS)
    if isinstance(node, exp.Star) and node.args.get("except_"):
        # Ibis drops columns in any order.
        node.set("except_", sorted(node.args["except_"], key=lambda column: column.name))
    return node


@dataclass
class _Block:
    """A line with the lines that are indented below it, and the bracket that closes it."""

    line: str
    below: list["_Block"]
    end: str = ""

    def shown(self) -> list[str]:
        """On one line if it fits, else each block below by itself, but plain names together."""
        whole = self.whole()
        if len(whole) <= _WIDTH and " SELECT" not in whole:
            return [whole]
        lines = [line for group in _groups(self.below) for line in group]
        return [self.line, *lines, *([self.end] if self.end else [])]

    def whole(self) -> str:
        """All of it on one line."""
        inside = " ".join(block.whole().strip() for block in self.below)
        if self.line.endswith("("):
            return f"{self.line}{inside}{self.end.strip()}"
        return f"{self.line} {inside}" if inside else self.line


def _groups(blocks: list[_Block]) -> Iterator[list[str]]:
    for plain, group in groupby(blocks, key=_is_plain):
        if not plain:
            yield from (block.shown() for block in group)
            continue
        items = [block.line for block in group]
        indent = " " * _indent(items[0])
        # An item stays whole.
        joined = " ".join(item.strip().replace(" ", _SPACE) for item in items)
        wrapped = textwrap.wrap(
            joined, _WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
        )
        yield [line.replace(_SPACE, " ") for line in wrapped]


def _is_plain(block: _Block) -> bool:
    return not block.below and _ITEM.fullmatch(block.line) is not None


def _blocks(lines: list[str]) -> list[_Block]:
    blocks: list[_Block] = []
    while lines:
        line, *lines = lines
        indent = _indent(line)
        end = next((n for n, other in enumerate(lines) if _indent(other) <= indent), len(lines))
        block = _Block(line, _blocks(lines[:end]))
        lines = lines[end:]
        if line.endswith("(") and lines and lines[0].lstrip().startswith(")"):
            block.end, *lines = lines
        blocks.append(block)
    return blocks


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


if __name__ == "__main__":
    renew()
