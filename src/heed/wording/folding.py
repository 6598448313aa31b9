"""A copy of a text that phrases can be looked up in, and the way back to the author's own."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

ASCII = bytes(range(128))
_DROPPED = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")  # invisible, and often inside words
_AS = (
    dict.fromkeys("\u2018\u201b", "\u2018")
    | dict.fromkeys("\u2019\u02bc\u2032\u00b4", "'")
    | dict.fromkeys("\u2010\u2011\u2212", "-")
    | dict.fromkeys("\u2012\u2013\u2014\u2015", "\u2013")
    | dict.fromkeys("\u2028\u2029\u0085", "\n")
    | dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2026", "")
)
_WRAPPED = re.compile(r"\n(?<=[a-z0-9,']\n)(?=[a-z])")


@dataclass(frozen=True, slots=True)
class Folded:
    """The text in small letters, hyphens as blanks; `origins` is None while no index moved."""

    text: str
    plain: str
    origins: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The indexes in the author's text of plain[start:end], accents and all."""
        if self.origins is None:
            return start, end
        return self.origins[start], self._whole(self.origins[end - 1] + 1)

    def _whole(self, end: int) -> int:
        while end < len(self.text) and unicodedata.combining(self.text[end]):
            end += 1
        return end

    def original(self, start: int, end: int) -> str:
        """What the author wrote for plain[start:end]."""
        if start >= end:
            return ""
        first, last = self.span(start, end)
        return self.text[first:last]


def fold(text: str) -> Folded:
    """Fold a text; one character stays one character unless the text holds one that cannot."""
    plain = text
    if not text.isascii():
        for character in _foreign(text):
            one = folded_character(character)
            if len(one) != 1:
                return _fold_moving(text)
            if one != character:
                plain = plain.replace(character, one)
    if _has_doubled_blanks(plain):
        return _fold_moving(text)
    return Folded(text, _levelled(plain))


@cache
def folded_character(character: str) -> str:
    """The small letters a character stands for; none for an accent or an invisible mark."""
    if character in _DROPPED:
        return ""
    if character in _AS:
        return _AS[character] or character
    if character.isspace():
        return " "
    parts = unicodedata.normalize("NFKD", character)
    letters = "".join(part for part in parts if not unicodedata.combining(part)).lower()
    if letters and (len(letters) == 1 or letters.isalpha()):
        return letters
    return "" if unicodedata.combining(character) else character


def _foreign(text: str) -> set[str]:
    """The characters beyond ASCII, found without looking at each character in Python."""
    raw = text.encode("utf-8", "surrogatepass").translate(None, ASCII)
    return set(raw.decode("utf-8", "surrogatepass"))


def _has_doubled_blanks(plain: str) -> bool:
    at = plain.find("  ")
    while at >= 0:
        # After a full stop two blanks are a habit, and no phrase runs across it.
        if at and plain[at - 1] not in ".!?:\n ":
            return True
        at = plain.find("  ", at + 2)
    return "\t" in plain or "\r" in plain


def _levelled(plain: str) -> str:
    """Small letters, and blanks for hyphens and for breaks inside a sentence; no index moves."""
    if "\n" in plain:
        plain = _WRAPPED.sub(" ", plain)
    return plain.lower().replace("-", " ")


def _fold_moving(text: str) -> Folded:
    """The slow way: one entry of `origins` for each character that was kept."""
    kept: list[str] = []
    origins: list[int] = []
    for index, character in enumerate(text):
        for letter in folded_character(character) if character > "\x7f" else character:
            one = " " if letter in "\t\r\x0b\x0c" else letter
            if one == " " and kept and kept[-1] in " \n":
                continue
            kept.append(one)
            origins.append(index)
    return Folded(text, _levelled("".join(kept)), tuple(origins))
