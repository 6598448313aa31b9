"""Subjects that no list names: 'the hedge fund is ...', told by how the clause is built."""

import re

from heed.wording.occurrence import Occurrence
from heed.wording.one_of import one_of
from heed.wording.people import Who
from heed.wording.subjects import names

_VERBS = (
    "is, was, are, were, be, been, being, has, had, have, can, could, may, might, must, will,"
    "would, should, keep, keeps, kept, look, looks, seem, seems, seemed, remain, remains, remained,"
    "become, becomes, became, get, gets, got, make, makes, made, give, gives, gave, goes, went,"
    "did, does, do, failed, fails, fail, refuses, refused, refuse, declined, needs, continues,"
    "suffers, take, place, put themselves"
)
_SOFTENERS = "very, so, also, still, too, quite, rather, more, often, always, now, not, a, an"
_VERB, _SOFTENER = one_of(_VERBS), one_of(_SOFTENERS)
_LAST = frozenset(word.strip() for word in f"{_VERBS},{_SOFTENERS}".split(","))
_LONGEST = 12  # characters of a verb
_CLAUSE = re.compile(
    r"(?:^|[,;:.] ?|\b(?:that|because|when|while|but|says|said|found|felt|thought|thinks|considered"
    r"|believed|complained|as) )\W*"
    r"(?P<the>(?:the|this|that|these|those|our|my|your|its|an?|some|most|all|many|every|each"
    r"|two|three|four|five|six|several) )?"
    r"(?P<noun>(?:\w+ ){0,2}?[a-z]+) (?:(?:of|at|on|in|by|behind|above|below|under|near) "
    r"(?:the|a|an|our|this|these|that) (?:\w+ )??\w+ )?"
    rf"(?P<verbs>(?:{_VERB} )(?:(?:{_VERB}|{_SOFTENER}) )*)?$"
)
_OF_MANY = frozenset(
    "are were have keep make do give go get look seem remain become fail refuse take place "
    "put".split()
)
_FIRST_VERB = re.compile(rf"{_VERB}\b")
_PAST = re.compile(r"[a-z]{3,}ed(?= (?:off|out|up|on|to)\b)")  # 'kicked off', 'failed to'
# 'Give the jar a light tap' tells somebody what to do.
_INSTRUCTION = re.compile(
    r"\W*(?:please )?"
    + one_of(
        "give, take, use, put, press, turn, keep, fit, hold, tap, wipe, stir, mix, add, pull, push,"
        "open, close, lift, pour, cut, fold, wrap, shake, remove, replace, knock, pat, roll, spread"
    )
    + r" (?:the|an?|each|your|all|both|it)\b"
)
# 'a streetwise pigeon knows': an adjective between an article and its noun.
_ARTICLE = re.compile(
    r"\b(?:the|an?|this|that|these|those|its|our|your|some|any|another|such|every|each)"
    r" (?:very |rather |quite |\w+ly )?$|^\W*$"
)
_ITS_NOUN = re.compile(
    r" (?P<noun>[a-z]+)(?=$|[.,;:!?)]"
    rf"| (?:{_VERB}|at|by|for|from|in|of|on|to|with|[a-z]+s|[a-z]+ed)\b| (?<=s )[a-z])"
)
# What stands for a child, a family or their life, and words that are no nouns at all.
_OF_A_LIFE = frozenset(
    "behaviour behaviours behavior conduct attitude presentation overdose harm cutting incident "
    "incidents episode episodes attendance engagement relationship relationships family families "
    "household home house property flat room bedroom life lifestyle language mood temper outburst "
    "outbursts tantrum tantrums play contact placement parenting care mind story account version "
    "claim claims allegation allegations disclosure statement injury injuries bruise bruises mark "
    "marks burn burns explanation situation case history background upbringing friendship "
    "friendships peers group gang visit session call weekend week day today yesterday night "
    "evening morning afternoon risk risks concern concerns issue issues problem thing things "
    "someone somebody anyone everyone nobody one person people individual who which it there this "
    "that what everything nothing all both neither others she he they i we you cutting drinking "
    "drug drugs use sex sexual activity consent image images pictures photos choice choices "
    "old aged year years decision decisions friend friends missing running absence absences school "
    "appointment appointments plan needs need response reaction actions action pattern culture "
    "hitting smacking shouting again then also presenting emotions emotional anger distress "
    "ligature cut cuts tablets attempt attempts note threats crying screaming self kitchen garden "
    "carpet carpets floor floors bathroom garden yard house nursery environment conditions "
    "cannabis alcohol money phone phones gifts trainers clothes work boy girl name nickname "
    "approach manner tone style handling discipline method methods message messages text texts "
    "remark remarks comment comments gesture gestures streak phase side nature personality "
    "character".split()
)


def unlisted_subject(one: Occurrence) -> bool:
    """Whether a noun that no list knows is the subject of the clause that ends in the phrase."""
    if _INSTRUCTION.match(one.before):
        return _nobody_near(one)
    begins = _FIRST_VERB.match(one.passage.plain, one.start) or _PAST.match(
        one.passage.plain, one.start, one.end
    )
    if begins is None and _LAST.isdisjoint(one.before[-_LONGEST:].split()[-1:]):
        return False
    found = _CLAUSE.search(one.before)
    if found is None:
        return False
    verb = found["verbs"] or (begins[0] if begins else "")
    words = found["noun"].split()
    if not verb or not (found["the"] or _is_plural(words, verb)):
        return False
    return not _may_be_family(one, words)


def describes_a_thing(one: Occurrence) -> bool:
    """Whether an adjective stands before a noun that no list knows, and nobody is near."""
    noun = _ITS_NOUN.match(one.after) if _ARTICLE.search(one.before) else None
    if noun is None or _may_be_family(one, [noun["noun"]]):
        return False
    return _nobody_near(one)


def _nobody_near(one: Occurrence) -> bool:
    """Whether the sentence names nobody, whatever things it names."""
    first, last = one.sentence.start, one.sentence.end
    mentioned = [each for each in one.passage.mentions(first, last) if each.who is not Who.THING]
    return not mentioned and not names(one.passage, first, last)


def _is_plural(words: list[str], verb: str) -> bool:
    """'Socks keep ...' has a noun; 'Ellis keeps ...' has a name."""
    return len(words) == 1 and words[0].endswith("s") and verb.split(maxsplit=1)[0] in _OF_MANY


def _may_be_family(one: Occurrence, words: list[str]) -> bool:
    """Whether any of the words may name somebody or something of a family's life, or no noun."""
    kinds, noun = one.passage.people.kinds, words[-1]
    if not _OF_A_LIFE.isdisjoint(words) or any(word[0].isdecimal() for word in words):
        return True
    called = [*words, *(" ".join(words[first:]) for first in range(len(words) - 1))]
    if any(kinds.get(one, Who.THING) is not Who.THING for one in called):
        return True
    return noun.endswith(("ing", "ly", "ed")) or _has_a_capital(one, noun)


def _has_a_capital(one: Occurrence, noun: str) -> bool:
    """Whether it may be a name: a capital inside a sentence says so."""
    at = one.passage.plain.rfind(noun, one.sentence.start, one.start)
    inside = one.passage.plain[one.sentence.start : at].strip(" \"'*#>-")
    return bool(inside) and one.passage.original(at, at + 1).isupper()
