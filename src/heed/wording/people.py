"""Which words name people, and what kind of people they are."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from heed.wording.patterns import Groups, phrases


class Who(StrEnum):
    """What a word says of whom it names."""

    CHILD = "a child"
    ADULT = "an adult"
    PROFESSIONAL = "a professional or a service"
    THING = "a thing"
    NAMED = "someone named"
    PRONOUN = "someone"


class Mention(NamedTuple):
    """A word for someone, with its place in the passage."""

    start: int
    end: int
    word: str
    who: Who


PRONOUNS = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
    "they": "", "them": "", "their": "", "themselves": "",
}  # fmt: skip
_FEMALE = frozenset(
    "mum mother mom mam mummy woman women girl girls daughter sister aunt auntie aunty nan nana "
    "gran granny grandma grandmother wife niece girlfriend stepmum stepmother mgm pgm "
    "granddaughter schoolgirl moc".split()
)
_MALE = frozenset(
    "dad father daddy man men boy boys son brother uncle grandad granddad grandfather husband "
    "nephew boyfriend stepdad stepfather male males mgf pgf grandson schoolboy lad foc".split()
)
_ADULT_AGE = r"aged (?:1[89]|[2-9]\d)\b|\b(?:1[89]|[2-9]\d) ?(?:years? old|yo|yrs? old)\b"
_CHILD_AGE = (
    r"aged (?:\d|1[0-7])\b|\b(?:\d|1[0-7]) ?(?:years? old|yo|yrs? old|months? old|weeks? old)\b"
    r"|\byear (?:\d|1[0-3])\b|\b(?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
    r"|fourteen|fifteen|sixteen|seventeen) years? old\b"
)
_TITLED = r"\b(?:mr|mrs|ms|miss|dr|sir|judge|pc|dc|ds|sgt|insp)\.? [a-z'’]+"


@dataclass(frozen=True, slots=True, eq=False)
class People:
    """Finds who is mentioned in a stretch of plain text."""

    kinds: dict[str, Who]
    mention: re.Pattern[str]

    def mentions(self, plain: str, start: int, end: int) -> list[Mention]:
        """Everyone mentioned between two places, in order; names are not known here."""
        return [self._mention(match) for match in self.mention.finditer(plain, start, end)]

    def _mention(self, match: re.Match[str]) -> Mention:
        word = match[0]
        if match.lastgroup == "titled":
            who = Who.PROFESSIONAL if word.startswith(_RANKS) else Who.ADULT
        elif match.lastgroup == "adult_age":
            who = Who.ADULT
        elif match.lastgroup == "child_age":
            who = Who.CHILD
        else:
            who = self.kinds.get(word) or Who.PRONOUN
        return Mention(match.start(), match.end(), word, who)


_RANKS = ("dr", "judge", "pc ", "dc ", "ds ", "sgt", "insp")


def people(groups: Groups) -> People:
    """Whoever the groups child, adult, professional and thing name."""
    kinds: dict[str, Who] = {}
    for group, who in (
        ("child", Who.CHILD),
        ("adult", Who.ADULT),
        ("professional", Who.PROFESSIONAL),
        ("thing", Who.THING),
    ):
        kinds |= dict.fromkeys(phrases(f"{{{group}}}", groups), who)
    words = sorted([*kinds, *PRONOUNS], key=len, reverse=True)
    nouns = "|".join(map(re.escape, words))
    return People(
        kinds,
        re.compile(
            rf"(?P<titled>{_TITLED})|(?P<adult_age>\b{_ADULT_AGE})|(?P<child_age>\b{_CHILD_AGE})"
            rf"|\b(?:{nouns})\b"
        ),
    )


def agree(pronoun: str, noun: str) -> bool:
    """Whether a pronoun may stand for a noun, as far as the words show."""
    wanted, last = PRONOUNS[pronoun], noun.rsplit(" ", 1)[-1]
    if wanted == "m":
        return last not in _FEMALE
    if wanted == "f":
        return last not in _MALE
    return True
