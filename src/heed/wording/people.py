"""Which words name people, and what kind of people they are."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from heed.wording.folding import key_of
from heed.wording.inflection import forms
from heed.wording.patterns import Groups, phrases


class Who(StrEnum):
    """What a word says of whom it names."""

    CHILD = "a child"
    ADULT = "an adult"
    PROFESSIONAL = "a professional or a service"
    OUTSIDER = "someone outside the family"
    THING = "a thing"
    NAMED = "someone named"
    PRONOUN = "someone"


NO_FAMILY = (Who.PROFESSIONAL, Who.OUTSIDER, Who.THING)


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
_TITLES = frozenset("mr mrs ms miss dr sir judge pc dc ds sgt insp".split())
_RANKS = frozenset("dr judge pc dc ds sgt insp".split())
_TOKEN = re.compile(r"[^\W_]+(?:'(?!s\b)[^\W_]+)*")
_AGES = frozenset(b"aged age year years yo yr yrs".split())
_GENDERED = frozenset({"male", "female"})
_OLD = re.compile(r"[- ]*(?:old)?[- ]*")
_LONGEST = 3  # words in a name for people
_GROWN_UP = 18
_NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty".split(),
        start=1,
    )
}
_MANY = re.compile(r"^(?!mr?s$|miss$|years$).*[^s]s$|^(?:wo)?men$|^people$|^children$")
_OF_AGE = frozenset("year years yo yr yrs month months week weeks".split())


@dataclass(frozen=True, slots=True, eq=False)
class People:
    """Finds who is mentioned in a stretch of plain text.

    `children` are single words for a child. The other sets hold the first words of whatever names
    an adult, anyone outside the family, and anyone who is neither of the family nor a professional.
    """

    kinds: dict[str, Who]
    children: frozenset[str]
    grown_up: frozenset[bytes]
    others: frozenset[bytes]
    elsewhere: frozenset[bytes]
    openers: frozenset[str]
    not_children: frozenset[bytes] = field(init=False)

    def __post_init__(self) -> None:
        """Bring together what may name anyone but a child."""
        object.__setattr__(self, "not_children", self.grown_up | self.others)

    def mentions(self, plain: str, start: int, end: int) -> list[Mention]:
        """Everyone mentioned between two places, in order; names are not known here."""
        found: list[Mention] = []
        words, openers = _TOKEN.findall(plain, start, end), self.openers
        after, at = 0, start
        for number, word in enumerate(words):
            at = plain.find(word, at)  # there are no letters between two words
            if number >= after and (word in openers or word[0].isdecimal()):
                taken = self._named(words[number : number + _LONGEST])
                if taken is not None:
                    called, who, many = taken
                    last = _end(words[number : number + many], plain, at)
                    found.append(_of_that_age(Mention(at, last, called, who), found, plain))
                    after = number + many
            at += len(word)
        return found

    def _named(self, words: list[str]) -> tuple[str, Who, int] | None:
        """What the first of a few words, alone or with others, calls whom, and of how many."""
        for many in range(len(words), 0, -1):
            called = " ".join(words[:many])
            who = self.kinds.get(called)
            if who is not None:
                return called, who, many
        if words[0] in _TITLES and len(words) > 1:
            return words[0], Who.PROFESSIONAL if words[0] in _RANKS else Who.ADULT, 2
        return _aged(words)


def _end(words: list[str], plain: str, at: int) -> int:
    """Where some words end that follow each other from a place."""
    for word in words:
        at = plain.find(word, at) + len(word)
    return at


def _of_that_age(mention: Mention, before: list[Mention], plain: str) -> Mention:
    """A male whose age stands right before is as old as that: '15yo male'."""
    if mention.word not in _GENDERED or not before or not before[-1].word.endswith(" years"):
        return mention
    between = plain[before[-1].end : mention.start]
    return mention._replace(who=before[-1].who) if _OLD.fullmatch(between) else mention


def _aged(words: list[str]) -> tuple[str, Who, int] | None:
    """'aged 15', '15 year old', 'fifteen years old', '15yo', 'year 9'."""
    word, following, old = [*words, "", ""][:_LONGEST]
    years, many = None, 2
    if word in ("aged", "age") and following.isdecimal():
        years = int(following[:3])
    elif word == "year" and following.isdecimal():
        years = 0
    elif word.isdecimal() or word in _NUMBERS:
        if following in ("yo", "yrs") or (following in _OF_AGE and old in ("old", "of")):
            years = _NUMBERS[word] if word in _NUMBERS else int(word[:3])
    elif word.endswith("yo") and word[:-2].isdecimal():
        years, many = int(word[:-2][:3]), 1
    if years is None:
        return None
    return f"{years} years", Who.CHILD if years < _GROWN_UP else Who.ADULT, many


def people(groups: Groups) -> People:
    """Whoever the groups child, adult, professional, outsider and thing name."""
    kinds: dict[str, Who] = dict.fromkeys(PRONOUNS, Who.PRONOUN)
    for group, who in (
        ("child", Who.CHILD),
        ("adult", Who.ADULT),
        ("professional", Who.PROFESSIONAL),
        ("outsider", Who.OUTSIDER),
        ("thing", Who.THING),
    ):
        named = phrases(f"{{{group}}}", groups)
        kinds |= {words.replace("'s", " s"): who for words in _with_plurals(named)}
    return People(
        kinds,
        children=frozenset(one for one, who in kinds.items() if who is Who.CHILD),
        grown_up=_first_words(kinds, Who.ADULT)
        | {title.encode() for title in _TITLES}
        | _AGES
        | {b"m", b"f"},
        others=_first_words(kinds, *NO_FAMILY) | {b"dr", b"judge", b"pc", b"dc"},
        elsewhere=_first_words(kinds, Who.OUTSIDER, Who.THING),
        openers=frozenset(words.split()[0] for words in kinds)
        | _TITLES
        | _NUMBERS.keys()
        | {"aged", "age", "year"},
    )


def _with_plurals(named: Iterable[str]) -> Iterator[str]:
    for words in named:
        first, _, last = words.rpartition(" ")
        yield words
        if not last.endswith("s"):
            yield f"{first} {forms(last)[1]}".strip()


def _first_words(kinds: dict[str, Who], *which: Who) -> frozenset[bytes]:
    return frozenset(key_of(words).split()[0] for words, who in kinds.items() if who in which)


def agree(pronoun: str, mention: Mention) -> bool:
    """Whether a pronoun may stand for someone mentioned, as far as the words show."""
    wanted, last = PRONOUNS[pronoun], mention.word.rsplit(" ", 1)[-1]
    if wanted and mention.who is not Who.NAMED and _MANY.search(last):
        return False
    if wanted == "m":
        return last not in _FEMALE
    if wanted == "f":
        return last not in _MALE
    return True
