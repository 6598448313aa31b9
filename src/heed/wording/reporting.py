"""Findings as lines to read and as JSON."""

import json
from collections.abc import Iterable

from heed.wording.advice import advise
from heed.wording.finding import Finding
from heed.wording.rows import Rows


def report(text: str, *, purpose: str = "record", rows: Rows | None = None) -> str:
    """Findings for a person at a terminal, one paragraph each, with line and column."""
    findings = advise(text, purpose=purpose, rows=rows)
    if not findings:
        return "Nothing to think about again was found.\n"
    paragraphs = [_paragraph(text, one) for one in findings]
    return "\n".join([*paragraphs, _closing(len(findings))])


def as_json(text: str, *, purpose: str = "record", rows: Rows | None = None) -> str:
    """The same as JSON: findings with places as Python indexes, lines and columns from 1."""
    findings = advise(text, purpose=purpose, rows=rows)
    return json.dumps({"findings": _described(text, findings)}, ensure_ascii=True, indent=2) + "\n"


def _described(text: str, findings: Iterable[Finding]) -> list[dict[str, object]]:
    described: list[dict[str, object]] = []
    for one in findings:
        line, column = place(text, one.start)
        described.append({**one._asdict(), "line": line, "column": column})
    return described


def place(text: str, index: int) -> tuple[int, int]:
    """Line and column of an index, both from 1."""
    start = text.rfind("\n", 0, index) + 1
    return text.count("\n", 0, index) + 1, index - start + 1


def _paragraph(text: str, finding: Finding) -> str:
    line, column = place(text, finding.start)
    term = " ".join(finding.term.split())
    return f"{line}:{column}  {_shown(term)}  ({finding.row})\n    {finding.why}\n" + "".join(
        f"    Perhaps: {one}\n" for one in finding.suggestions
    )


def _shown(term: str) -> str:
    """Without characters that a terminal would obey."""
    return "".join(one if one.isprintable() else "\ufffd" for one in term)


def _closing(number: int) -> str:
    things = "1 thing" if number == 1 else f"{number} things"
    return f"{things} to think about again. You decide: change it, or keep it with a reason.\n"
