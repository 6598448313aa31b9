"""Details that tell nobody apart alone, and may together: an age, a rare condition, a language."""

import re
from collections.abc import Iterator

from heed.learning.clue import Clue, Finding

ENOUGH = 3
"""How many kinds of detail in one paragraph are pointed out. A local choice, not a rule."""

_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
_NUMBER = rf"(?:[0-9]{{1,2}}|{_WORDS}|sixteen|seventeen)"
_KINDS: tuple[tuple[str, str], ...] = (
    (
        "an exact age",
        rf"\b(?:aged? {_NUMBER}\b|{_NUMBER}[ -](?:year|month|week|day)s?[ -]old\b)",
    ),
    (
        "the shape of the family",
        rf"\b(?:twins?|triplets?|only child|(?:eldest|oldest|youngest|middle) (?:child )?of "
        rf"{_NUMBER}|{_NUMBER} (?:siblings|brothers|sisters|children)|adopted|fostered)\b",
    ),
    (
        "a language, nationality or faith",
        r"\b(?:[A-Z][a-z]+-speaking|(?:speaks?|spoke) (?!to |with |up |of |about )[A-Z][a-z]+|"
        r"Afghan|Albanian|Arabic|Bangladeshi|Bengali|Bulgarian|Chinese|Congolese|Czech|Eritrean|"
        r"Ethiopian|Gypsy|Hindu|Hungarian|Indian|Iranian|Iraqi|Jehovah[’']s Witness|Jewish|Kurdish|"
        r"Latvian|Lithuanian|Muslim|Nigerian|Pakistani|Polish|Portuguese|Roma|Romanian|Russian|"
        r"Sikh|Slovak|Somali|Sudanese|Syrian|Tamil|Traveller|Turkish|Ukrainian|Urdu|Vietnamese|"
        r"Zimbabwean)\b",
    ),
    (
        "a health condition or disability",
        r"\b(?:albinism|autis(?:m|tic)|blind|cancer|cerebral palsy|cleft (?:lip|palate)|"
        r"cystic fibrosis|deaf|diabet(?:es|ic)|Down[’']?s? syndrome|epilep(?:sy|tic)|"
        r"haemophilia|leukaemia|muscular dystrophy|sickle[ -]cell|spina bifida|wheelchair|"
        r"tube[ -]fed|transplant)\b",
    ),
    (
        "a parent’s work",
        r"\b(?:mother|father|mum|dad|parent|carer|stepfather|stepmother|partner)s?"
        r"(?: (?:was|is|were|worked as|works as|working as)|,) (?:an? )?(?:serving |former )?"
        r"(?:police officer|soldier|nurse|doctor|teacher|firefighter|paramedic|pilot|vicar|imam|"
        r"councillor|farmer|taxi driver|prison officer|social worker|footballer|surgeon)\b",
    ),
    (
        "how somebody died or was hurt",
        r"\b(?:drown(?:ed|ing)|stabb(?:ed|ing)|strangl(?:ed|ing)|house fire|shot dead|"
        r"fell from|hanged|hanging|poison(?:ed|ing)|scald(?:ed|ing)|shaken|crash(?:ed)?)\b",
    ),
    (
        "a month and year",
        r"\b(?:January|February|March|April|May|June|July|August|September|October|November|"
        r"December) (?:19|20)[0-9]{2}\b",
    ),
)
_COMPILED = tuple((kind, re.compile(pattern)) for kind, pattern in _KINDS)
_PARAGRAPH = re.compile(r"[^\n]+")


def combined(text: str) -> Iterator[Finding]:
    """Paragraphs with several kinds of detail; the words found run from the first to the last."""
    for paragraph in _PARAGRAPH.finditer(text):
        found = [
            (kind, match)
            for kind, pattern in _COMPILED
            if (match := pattern.search(text, paragraph.start(), paragraph.end()))
        ]
        if len(found) >= ENOUGH:
            start = min(match.start() for _kind, match in found)
            end = max(match.end() for _kind, match in found)
            yield Finding(Clue.COMBINATION, start, end, text[start:end], _why(found))


def _why(found: list[tuple[str, re.Match[str]]]) -> str:
    said = "; ".join(f"{kind} (“{match[0]}”)" for kind, match in found)
    return f"Each of these fits many families, all of them together may fit one: {said}."
