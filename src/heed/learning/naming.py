"""Names of people and places that no title announces: pointed out where the words around tell."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from heed.learning.clue import Clue, Finding

_OF_A_PERSON = "A given name, with what else is said, tells neighbours who this is."
_OF_A_PLACE = "A place narrows the families it could be to those who lived there."

# The same words begin sentences, months and terms of the field.
_ALSO_WORDS = {"april", "art", "bill", "daisy", "dawn", "eve", "faith", "grace", "heather", "hope",
               "hazel", "holly", "jack", "jan", "jay", "jordan", "lacey", "lee", "lily", "may",
               "max", "norman", "poppy", "ruby", "violet", "will", "dale", "dean", "frank", "mark",
               "rose"}  # fmt: skip
_NOT_A_PLACE = frozenset(
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday england wales scotland ireland "
    "northern britain london european europe english welsh christmas easter ramadan eid "
    "working keeping early care education health children family families section part the this "
    "that these those child adult year years appendix table figure i a an".split()
)
_HEADS_OF_TERMS = (
    r"Act|Agency|Assessment|Authority|Board|Care|Child|Children|College|Commission|Committee|"
    r"Conference|Council|Court|Department|Education|Family|Framework|Guidance|Guide|Health|Hub|"
    r"Hospital|Inspectorate|NHS|Office|Panel|Partnership|Plan|Police|Practice|Programme|Protection|"
    r"Protocol|Report|Review|Safeguarding|School|Service|Services|Strategy|Support|Team|Toolkit|"
    r"Trust|University|Website"
)
_WORD = r"[A-Z][a-z]+(?:[-’'][A-Za-z]+)*"
_GIVEN = re.compile(r"\b[A-Z][a-z]{1,14}\b")
_CALLED = re.compile(
    r"\b(?:called|named|known as|brother|sister|son|daughter|cousin|uncle|aunt|baby|toddler|"
    r"stepfather|partner|boyfriend|girlfriend|neighbour|friend)\s+"
    rf"(?!Child\b|Adult\b|Sibling\b|Baby\b)({_WORD})\b(?!\s+(?:{_HEADS_OF_TERMS})\b)"
)
_ACTING = re.compile(
    rf"(?<=[a-z,] )({_WORD} (?!(?:{_HEADS_OF_TERMS})\b){_WORD})"
    r"(?=[’']s\b| (?:was|is|had|has|who|said|told|hit|lived|went|moved|died)\b)"
)
_IN_A_PLACE = re.compile(
    r"\b(?:[Ll]ived? (?:in|at|near)|[Ll]iving (?:in|at|near)|[Mm]oved (?:to|from)|[Bb]orn in|"
    r"[Hh]ome in|[Hh]ouse in|[Ff]lat in|[Ff]rom|[Ii]n|[Nn]ear|[Aa]t|[Oo]utside)\s+"
    rf"({_WORD}(?:(?:[ -](?:on|upon|by|in|le|the)[ -]| ){_WORD}){{0,2}})"
)
_TERM_AFTER = re.compile(rf"\s+(?:and\s+{_WORD}\s+)?(?:{_HEADS_OF_TERMS})\b")


def named(text: str) -> Iterator[Finding]:
    """Given names and places in a text, in no order; terms of the field are left alone."""
    seen: set[tuple[int, int]] = set()
    for finding in (*_places(text), *_people(text)):
        if (finding.start, finding.end) not in seen:
            seen.add((finding.start, finding.end))
            yield finding


def _people(text: str) -> Iterator[Finding]:
    for match in _GIVEN.finditer(text):
        if match[0].casefold() in _given_names() and not _TERM_AFTER.match(text, match.end()):
            yield Finding(Clue.NAME, match.start(), match.end(), match[0], _OF_A_PERSON)
    for match in (*_CALLED.finditer(text), *_ACTING.finditer(text)):
        if match[1].casefold() not in _NOT_A_PLACE:
            yield Finding(Clue.NAME, match.start(1), match.end(1), match[1], _OF_A_PERSON)


def _places(text: str) -> Iterator[Finding]:
    for match in _IN_A_PLACE.finditer(text):
        words = match[1].split()
        if words[-1].endswith(("’s", "'s")):
            continue  # from somebody's work, not from a place
        if words[0].casefold() in _NOT_A_PLACE or words[0].casefold() in _given_names():
            continue
        if words[-1] in _HEADS_OF_TERMS.split("|") or _TERM_AFTER.match(text, match.end()):
            continue
        yield Finding(Clue.PLACE, match.start(1), match.end(1), match[1], _OF_A_PLACE)


@cache
def _given_names() -> frozenset[str]:
    text = files("heed.learning").joinpath("given_names.txt").read_text("utf-8")
    return frozenset(text.split()) - _ALSO_WORDS
