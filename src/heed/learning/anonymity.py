"""What in a text might tell a reader who a child or family is: pointed out, never rewritten."""

import re
from collections.abc import Iterator

from heed.learning.clue import Clue, Finding
from heed.learning.combining import combined
from heed.learning.naming import named

__all__ = ["Clue", "Finding", "findings"]

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
_NAME = r"[A-Z](?:['’][A-Z])?[a-z'’-]{1,30}"
_SPACED = r"(?:[ \t]+)"

_PATTERNS: tuple[tuple[Clue, str, str], ...] = (
    (
        Clue.NHS_NUMBER,
        r"(?<!\d)[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}(?!\d)",
        "An NHS number belongs to one person only.",
    ),
    (
        Clue.EXACT_DATE,
        rf"\b[0-9]{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH},? [0-9]{{4}}\b"
        r"|\b[0-9]{1,2}[/.][0-9]{1,2}[/.](?:[0-9]{4}|[0-9]{2})\b|\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b",
        "An exact date can be matched with news reports and registers.",
    ),
    (
        Clue.POSTCODE,
        r"\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\b",
        "A postcode covers about fifteen homes.",
    ),
    (
        Clue.TELEPHONE,
        r"(?<![\d+])(?:\+44 ?|0)[0-9]{2,4} ?[0-9]{3,4} ?[0-9]{3,4}(?!\d)",
        "A telephone number leads to one home or person.",
    ),
    (
        Clue.ADDRESS,
        rf"\b[0-9]{{1,4}}[A-Za-z]? (?:{_NAME} ){{1,3}}"
        r"(?:Road|Street|Avenue|Lane|Close|Drive|Way|Court|Crescent|Terrace)\b",
        "A house address leads to one family.",
    ),
    (
        Clue.SCHOOL,
        rf"\b(?!(?:The|At|A|Primary|Secondary|High|Nursery|Our|Her|His) )"
        rf"(?:{_NAME} ){{1,4}}(?:School|Academy|Nursery)\b",
        "A named school narrows the children it could be to a few hundred.",
    ),
    (
        Clue.TITLED_NAME,
        rf"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?{_SPACED}{_NAME}",
        "A person's name identifies them and their family.",
    ),
    (
        Clue.BIRTH,
        r"\b(?:[Bb]orn|[Bb]irth|D\.?O\.?B\.?)\b[^.\n]{0,20}?"
        rf"\b(?:{_MONTH} )?(?:19|20)[0-9]{{2}}\b",
        "When somebody was born, even the month or year, narrows who it can be.",
    ),
)
_COMPILED = tuple((clue, re.compile(pattern), why) for clue, pattern, why in _PATTERNS)


def findings(text: str) -> tuple[Finding, ...]:
    """Every detail in the text that the editor must change or keep with a reason, in order."""
    return tuple(sorted(_found(text), key=lambda found: (found.start, found.end)))


def _found(text: str) -> Iterator[Finding]:
    yield from named(text)
    yield from combined(text)
    for clue, pattern, why in _COMPILED:
        for match in pattern.finditer(text):
            if clue is not Clue.NHS_NUMBER or _checks(match[0]):
                yield Finding(clue, match.start(), match.end(), match[0], why)


def _checks(number: str) -> bool:
    """Whether the tenth digit is right by the NHS Data Dictionary's modulus 11 rule."""
    digits = [int(character) for character in number if character.isdigit()]
    total = sum(digit * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False))
    return (11 - total % 11) % 11 == digits[9]
