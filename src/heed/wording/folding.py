"""A copy of a text that phrases can be looked up in, and the way back to the author's own."""

import re
import unicodedata
from functools import cache, cached_property

_ASCII = bytes(range(128))
_SMALL = bytes(range(256)).lower().replace(b"-", b" ")  # letters beyond ASCII are folded to small
_DROPPED = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")  # invisible, and often inside words
_AS = (
    dict.fromkeys("\u2018\u201b", "\u2018")
    | dict.fromkeys("\u2019\u02bc\u2032\u00b4", "'")
    | dict.fromkeys("\u2010\u2011\u2212", "-")
    | dict.fromkeys("\u2012\u2013\u2014\u2015", "\u2013")
    | dict.fromkeys("\u2028\u2029\u0085", "\n")
    | {mark: mark for mark in "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2026"}
)
_DOUBLED = re.compile(r"  (?<=[^.!?:\n ]  )")
# A line that was broken by an e-mail program and goes on with a small letter.
_WRAPPED = re.compile(r"\n(?<=[a-z0-9,']\n)(?=[a-z])")


class Folded:
    """What phrases are read in: `plain` for rules, `key` for finding; both as long as each other.

    `key` has words in small letters with blanks between, and one blank more at either end.
    `origins` gives the author's index of each character, and is None while no index moved.
    """

    def __init__(self, text: str, kept: str, origins: tuple[int, ...] | None = None) -> None:
        self.text = text
        self.key = key_of(kept)
        self.origins = origins
        self._kept = kept

    @cached_property
    def plain(self) -> str:
        """Small letters; a hyphen, and a line break inside a sentence, are blanks."""
        kept = _WRAPPED.sub(" ", self._kept) if "\n" in self._kept else self._kept
        raw = kept.encode("utf-8", "surrogatepass").translate(_SMALL)
        return raw.decode("utf-8", "surrogatepass")

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
    if _inside_phrases(plain):
        return _fold_moving(text)
    return Folded(text, plain)


@cache
def folded_character(character: str) -> str:
    """The small letters a character stands for; none for an accent or an invisible mark."""
    if character in _DROPPED:
        return ""
    if character in _AS:
        return _AS[character]
    if character.isspace():
        return " "
    parts = unicodedata.normalize("NFKD", character)
    letters = "".join(part for part in parts if not unicodedata.combining(part)).lower()
    if letters and (len(letters) == 1 or letters.isalpha()):
        return letters
    return "" if unicodedata.combining(character) else character


def key_of(plain: str) -> bytes:
    """One byte a character: words in small letters, blanks for all else and for 's."""
    key = b" %b " % plain.encode("latin-1", "replace").translate(_KEY)
    return _without_marks(key) if b"'" in key else key


def _without_marks(key: bytes) -> bytes:
    """Blanks for 's and for single quotation marks; an apostrophe inside a word stays."""
    made, at = bytearray(key), key.find(b"'")
    while at >= 0:
        if made.startswith(b"'s ", at):
            made[at : at + 2] = b"  "
        elif made[at + 1] == _BLANK or made[at - 1] == _BLANK:
            made[at] = _BLANK
        at = key.find(b"'", at + 1)
    return bytes(made)


def _key_byte(code: int) -> int:
    character = folded_character(chr(code)) if code > 127 else chr(code).lower()
    kept = (
        len(character) == 1 and character.isascii() and (character.isalnum() or character in "'_")
    )
    return ord(character) if kept else ord(" ")


_KEY = bytes(map(_key_byte, range(256)))
_BLANK = ord(" ")


def _foreign(text: str) -> set[str]:
    """The characters beyond ASCII, found without looking at each character in Python."""
    raw = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    return set(raw.decode("utf-8", "surrogatepass"))


def _inside_phrases(plain: str) -> bool:
    """Whether blanks are doubled where a phrase may run; after a full stop they are a habit."""
    if "\t" in plain or "\r" in plain:
        return True
    return "  " in plain and _DOUBLED.search(plain) is not None


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
    return Folded(text, "".join(kept), tuple(origins))
