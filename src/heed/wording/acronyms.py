"""Abbreviations that a family may not know, at their first use without an explanation."""

import re
import tomllib
from functools import cache
from importlib import resources
from typing import NamedTuple

from heed.wording.finding import FOR_FAMILIES, Finding

_CAPITALS = re.compile(r"\b[A-Z][A-Z0-9]{1,6}s?\b(?!-)|\b[Ss]\.?\d{2}\b")
_FEWEST = 3  # letters of an abbreviation that is not on our list
_SHOUTED = re.compile(r"\b[A-Z]{2,}\b[ ,]+\b[A-Z]{2,}\b[ ,]+\b[A-Z]{2,}\b")
SOURCE = "Practice reference: everything a family reads"


class Acronyms(NamedTuple):
    """What abbreviations stand for, and those that most people know."""

    stands_for: dict[str, str]
    known: frozenset[str]


@cache
def acronyms() -> Acronyms:
    """The list that Heed comes with."""
    text = (resources.files("heed.wording") / "acronyms.toml").read_text(encoding="utf-8")
    read = tomllib.loads(text)
    return Acronyms(dict(read["stands_for"]), frozenset(read["known"]))


def unexplained(text: str) -> tuple[Finding, ...]:
    """Abbreviations whose first use has no full words beside it; each once."""
    shouted = {at for one in _SHOUTED.finditer(text) for at in range(one.start(), one.end())}
    seen: set[str] = set()
    found: list[Finding] = []
    for match in _CAPITALS.finditer(text):
        short = match[0].rstrip("s").upper().replace(".", "")
        if short in seen or match.start() in shouted:
            continue
        seen.add(short)
        if _needs_words(short) and not _explained(text, match.start(), match.end()):
            found.append(_finding(match, short))
    return tuple(found)


def _needs_words(short: str) -> bool:
    listed = acronyms()
    if short in listed.known:
        return False
    return short in listed.stands_for or (len(short) >= _FEWEST and short.isalpha())


def _explained(text: str, start: int, end: int) -> bool:
    """'initial child protection conference (ICPC)' or 'ICPC (initial child ...)'."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    in_brackets = before.endswith("(") and after.startswith(")")
    opens = re.match(
        r",? ?\((?=[a-z])|, (?:which|that) (?:means|is)|: [a-z]| means ", text[end : end + 20]
    )
    return in_brackets or opens is not None


def _finding(match: re.Match[str], short: str) -> Finding:
    words = acronyms().stands_for.get(short)
    return Finding(
        start=match.start(),
        end=match.end(),
        term=match[0],
        row="ACRONYM",
        why="A family may not know these initials, and asking takes courage.",
        suggestions=_suggested(words),
        considered=("whether it is explained at its first use",),
        source=SOURCE,
        kind=FOR_FAMILIES,
    )


def _suggested(words: str | None) -> tuple[str, ...]:
    if words is None:
        return ("write the words in full the first time",)
    return (words,)
