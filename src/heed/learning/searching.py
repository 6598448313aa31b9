"""What somebody looks for: their words, and the other words the field uses for the same."""

import re
import unicodedata
from functools import cache
from importlib.resources import files
from typing import NamedTuple

MOST_WORDS = 12
"""More words than this are not a search but a text; the rest is left out."""

_POSSESSIVE = re.compile(r"[’'ʼ]s\b")
_BETWEEN = re.compile(r"[^0-9a-z]+")


class Term(NamedTuple):
    """Something looked for, and what else the field calls it; any of them will do."""

    said: str
    also: tuple[str, ...] = ()


def folded(text: str) -> str:
    """Lower-case words of letters and digits with single spaces, the same on every database."""
    plain = unicodedata.normalize("NFKD", _POSSESSIVE.sub("", text)).casefold()
    marks_gone = "".join(c for c in plain if not unicodedata.combining(c))
    return _BETWEEN.sub(" ", marks_gone).strip()


def terms(query: str) -> tuple[Term, ...]:
    """What a query asks for: the longest phrases that have synonyms, then single words."""
    words = folded(query).split()[:MOST_WORDS]
    found: list[Term] = []
    while words:
        length = next((n for n in range(len(words), 0, -1) if _phrase(words[:n]) in _groups()), 1)
        found.append(_term(_phrase(words[:length])))
        words = words[length:]
    return tuple(dict.fromkeys(found))


def _phrase(words: list[str]) -> str:
    return " ".join(words)


def _term(said: str) -> Term:
    return Term(said, tuple(word for word in _groups().get(said, ()) if word != said))


@cache
def _groups() -> dict[str, tuple[str, ...]]:
    text = files("heed.learning").joinpath("synonyms.txt").read_text("utf-8")
    groups = [tuple(folded(word) for word in line.split("=")) for line in text.splitlines() if line]
    return {word: group for group in groups for word in group}
