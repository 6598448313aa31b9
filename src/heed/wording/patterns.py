"""The small language that rows name their phrases in.

(a|b|)      one of these, or nothing
word~       every form of a verb or noun: refuse, refuses, refused, refusing
{group}     any of a named group of words
>>          what stands before it is looked for in the pass over the text, what stands
            after it is then read from there; both together are the term
*           any one word (after >> and in conditions)
...         up to five words (after >> and in conditions)
#           a number (after >> and in conditions); a blank before ? may be missing
"""

import re
from collections.abc import Mapping

from heed.wording.inflection import forms

type Groups = Mapping[str, tuple[str, ...]]

MOST_PHRASES = 3_000
_GROUP = re.compile(r"\{([a-z_]+)\}")
_PARTS = re.compile(r"[(|)]|[^(|)]+")
_INFLECTED = re.compile(r"([a-z']+)~")


class PatternNotUnderstood(ValueError):
    """A pattern has an unknown group, an unclosed bracket, or stands for too many phrases."""


class TooManyPhrases(PatternNotUnderstood):
    """A pattern stands for more phrases than may be looked for."""


def phrases(pattern: str, groups: Groups, most: int = MOST_PHRASES) -> tuple[str, ...]:
    """Every phrase a pattern stands for, in small letters with single blanks."""
    found = _spread(_with_forms(_with_groups(pattern.lower(), groups)), most)
    return tuple(dict.fromkeys(" ".join(phrase.split()) for phrase in found))


def parted(pattern: str) -> tuple[str, str]:
    """What is looked for, and what is read after it (nothing in most patterns)."""
    sought, _, after = pattern.partition(">>")
    return sought.strip(), after.strip()


def tail(after: str, groups: Groups) -> str:
    """A regular expression for what stands after '>>', from where the phrase ended."""
    return rf"[^\w.;\n]{{1,3}}{_expression(after.lower(), groups)}"


def expression(pattern: str, groups: Groups) -> str:
    """A regular expression for one pattern, a blank being any few separators."""
    return _expression(pattern.lower(), groups)


def _with_groups(pattern: str, groups: Groups) -> str:
    def words(match: re.Match[str]) -> str:
        if match[1] not in groups:
            known = ", ".join(sorted(groups))
            raise PatternNotUnderstood(f"{{{match[1]}}} is no group of words; there are: {known}.")
        return f"({'|'.join(groups[match[1]])})"

    while _GROUP.search(pattern):
        pattern = _GROUP.sub(words, pattern)
    return pattern.replace("-", " ")


def _with_forms(pattern: str) -> str:
    return _INFLECTED.sub(lambda match: f"({'|'.join(forms(match[1]))})", pattern)


def _spread(pattern: str, most: int) -> list[str]:
    """Every way through the alternatives, innermost brackets included."""
    done, rest = _alternatives(_PARTS.findall(pattern), pattern, most)
    if rest or any(mark in phrase for phrase in done for mark in "~{}*#"):
        raise PatternNotUnderstood(f"A bracket or a mark is out of place: {pattern}")
    return done


def _alternatives(parts: list[str], pattern: str, most: int) -> tuple[list[str], list[str]]:
    """The alternatives up to a closing bracket, and the parts after it."""
    done: list[str] = []
    now = [""]
    while parts and parts[0] != ")":
        part, *parts = parts
        if part == "|":
            done, now = done + now, [""]
            continue
        inner = [part]
        if part == "(":
            inner, parts = _alternatives(parts, pattern, most)
            if parts[:1] != [")"]:
                raise PatternNotUnderstood(f"A bracket is not closed: {pattern}")
            parts = parts[1:]
        now = [before + one for before in now for one in inner]
        if len(now) + len(done) > most:
            raise TooManyPhrases(f"It stands for more than {most} phrases; use >>: {pattern}")
    return list(dict.fromkeys(done + now)), parts


def _expression(pattern: str, groups: Groups) -> str:
    spread = _with_forms(_with_groups(pattern, groups))
    expression = ""
    for piece in re.findall(r"\.\.\.|[(|)*#]| \?|\s+|[^\s(|)*#.]+|\.", spread):
        expression += _PIECES.get(piece) or (_BLANK if piece.isspace() else re.escape(piece))
    if expression.count("(") != expression.count(")"):
        raise PatternNotUnderstood(f"A bracket is out of place: {pattern}")
    return rf"\b(?:{expression})(?!\w)"


# A few separators, or nothing beside a word that was left out.
_BLANK = r"(?:[^\w.;\n]{1,3}|(?<!\w)|(?!\w))"
_PIECES = {
    "...": r"(?:\S+\s+){0,5}",
    "(": "(?:",
    ")": ")",
    "|": "|",
    "*": r"[\w']+",
    "#": r"\d+",
    " ?": r"\W?",
}
