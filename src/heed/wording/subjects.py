"""Whom a phrase is about: nearby nouns, names, pronouns and ages."""

import re

from heed.wording.occurrence import Occurrence
from heed.wording.one_of import one_of
from heed.wording.passage import Passage
from heed.wording.people import NO_FAMILY, PRONOUNS, Mention, Who, agree

BACK = 250  # characters in which a pronoun may have been explained
_FEW = 3  # words
_DOER = 30  # characters
_SOON = 40  # characters after a phrase
_FURTHEST = 40  # characters from a preposition to its noun
# A noun behind these words is hardly the subject of what follows.
_PREPOSITIONS = frozenset(
    "with to by from of for at towards toward against about on near after before hit hits hurt met "
    "see saw visited told asked helped like than between".split()
)
_POSSESSIVES = frozenset({"his", "her", "their"})
_BETWEEN = frozenset(
    "his her their the a an our my its this that other some any all both new own school young "
    "older younger".split()
)
_OWNER = re.compile(
    r"\b(\w+)(?:(?<=his)|(?<=her)|(?<=their)|'s|s')"
    r"(?: (?!is |was |been |being |not |a |an |the |and |to )(?P<owned>\w+))? $"
)
_NAME = re.compile(r"\b[A-Z][a-z]+(?:-[A-Z][a-z]+)?\b")
_PARENT = re.compile(
    r"(?<![\w.(&])[MF](?= (?![A-Z\d])|'s )"
)  # mother and father, as notes have them
_OPENERS = " \t\"'*#>-\u2022\u201c\u2018.():0123456789"
# What follows a name at the start of a sentence, where every word has a capital letter.
_VERBS = one_of(
    "is, was, has, had, will, can, could, would, does, did, may, might, and, who, also, often,"
    "now, still, never, keeps, went, goes, got, made, told, said, says, ran, put, gave, took,"
    "came, left, sent, spent"
)
_ACTS = re.compile(
    r"(?:'s|\u2019s) [a-z]|"
    rf"(?:'s|\u2019s)? (?:[A-Z][a-z]+|{_VERBS}|\w+(?:s|ed|'s)|\(|,)(?![a-z])"
    r"| ?[,(]|(?:'s|\u2019s)? ?$"
)
_NO_NAMES = frozenset(
    "the a an he she it this that these those there when while if as at on in by for to from with "
    "and but or no yes his her their they we i you our my your some any all one two three after "
    "before during since until because although despite however following also both each every "
    "another what who why how where which then today yesterday tomorrow monday tuesday wednesday "
    "thursday friday saturday sunday january february march april may june july august september "
    "october november december please concerns concern evidence action update home school visit "
    "not still again having being given due background summary outcome plan risk risks information "
    "overall sadly unfortunately discussed discussion observed noted previously recently currently "
    "very seen spoke dear re cin cp la mash".split()
)
_PERSONAL = (Who.CHILD, Who.ADULT, Who.NAMED)
_ROLE = one_of(
    "father, mother, dad, mum, partner, stepdad, stepfather, uncle, aunt, grandmother,"
    "grandfather, husband, wife, adult, man, woman"
)
_GROWN_BEFORE = re.compile(rf"\b(?:mr|mrs|ms|miss|{_ROLE}),? (?:called |named |is )?$")
_BEFORE_GROWN = frozenset(
    "mr mrs ms miss called named is father mother dad mum partner stepdad stepfather uncle aunt "
    "grandmother grandfather husband wife adult man woman".split()
)
_BACK_A_WORD = 20  # characters
_AFTER_NAME = re.compile(
    r"[ ,(]+(?:who is |aged |is )?(?P<age>\d{1,2})"
    r"(?!\d|/|:|am|pm|th|st|nd|rd| (?:of|times|days|sessions))"
    rf"|(?:[ ,(]+|(?: \w+) ?[,(] ?)(?:(?:who )?is |was )?(?:his|her|their|the|\w+'s)? ?"
    rf"(?P<role>{_ROLE})\b"
)
_GROWN_UP = 18  # years


def subject(one: Occurrence, *, unlisted: bool) -> Who | None:
    """Whom the phrase is about, or None when nobody can be told; `unlisted` as grammar says."""
    described = _described(one) if one.use.describes else None
    if described is not None:
        return described
    passage, first = one.passage, one.sentence.start
    if _names_a_child(one):
        return Who.CHILD
    if (doer := _doer(one)) is not None:
        return doer
    if unlisted:
        return Who.THING
    owner = _owner(passage, first, one.start)
    mention = owner or _nearest(passage, first, one.start)
    if one.use.relation and owner is None and _only_meets(mention, one):
        return None
    if mention is None:
        return _one_after(one) if one.use.describes else _one_within(one)
    if mention.who is Who.PRONOUN:
        return _stood_for(mention, passage, first)
    return known(mention, passage)


def _described(one: Occurrence) -> Who | None:
    """The noun that an adjective stands before: 'aggressive young man'."""
    plain = one.passage.plain
    for mention in one.passage.mentions(one.end, min(one.end + _SOON, one.sentence.end))[:1]:
        between = plain[one.end : mention.start]
        if mention.who is not Who.PRONOUN and _ADJECTIVES.fullmatch(between):
            return mention.who
    return None


_LINKING = one_of(
    "to, with, at, by, in, for, of, from, towards, when, as, because, his, her, their, the, a,"
    "that, who, about, and, or, while"
)
_ADJECTIVES = re.compile(rf" (?:(?:and )?(?!{_LINKING} )\w+ )?")


def names_its_doer(one: Occurrence) -> bool:
    """Whether the phrase is followed by whose doing it is: 'poor decisions by the trust'."""
    return one.passage.plain.startswith((" by ", " among ", " of "), one.end)


def _doer(one: Occurrence) -> Who | None:
    if not names_its_doer(one):
        return None
    plain = one.passage.plain
    if _JUDGED.search(one.before[-_DOER:]):
        return None
    for mention in one.passage.mentions(one.end, min(one.end + _DOER, one.sentence.end))[:1]:
        if mention.who in NO_FAMILY and _BY.fullmatch(plain, one.end, mention.start):
            return mention.who
    return None


# 'considered to be ... by the ward' says who considers, and not who does it.
_JUDGED = re.compile(
    r"\b(?:considered|seen|viewed|described|regarded|thought|deemed|labelled|felt|known|perceived"
    r"|recorded|referred|said|called|judged|assessed)\b[^.;,]*$"
)
_BY = re.compile(r" (?:by|among|of) (?:the |a |an |our |some |most |both )?(?:(?!\w+ing )\w+ )?")


def _names_a_child(one: Occurrence) -> bool:
    """Whether the phrase itself names a child: 'violent child'."""
    words = one.passage.plain[one.start : one.end].split()
    return not one.passage.people.children.isdisjoint(words)


def _owner(passage: Passage, first: int, end: int) -> Mention | None:
    """Whose it is: 'his father's risky driving' is the father's."""
    plain = passage.plain
    last = max(first, plain.rfind(" ", first, end - 1))
    found = _OWNER.search(plain, max(first, plain.rfind(" ", first, last)), end)
    if found is None or found["owned"] in passage.people.kinds:
        return None  # 'her uncle works' is about the uncle
    word_at = found.start(1)
    for mention in _everyone(passage, first, end):
        if mention.start <= word_at < mention.end:
            return mention
    return None


def _everyone(passage: Passage, first: int, end: int) -> list[Mention]:
    return sorted(passage.mentions(first, end) + names(passage, first, end))


def _nearest(passage: Passage, first: int, end: int) -> Mention | None:
    """The last one mentioned before a place who may be a subject."""
    plain = passage.plain
    mentions = _everyone(passage, first, end)
    for one in reversed(mentions):
        if not _is_owner(one, plain) and _may_be_subject(one, plain, first, end):
            return _apposed(one, mentions, plain)
    possible = [one for one in mentions if not _is_owner(one, plain)]
    people = [one for one in possible or mentions if one.who not in NO_FAMILY]
    return _apposed(people[-1], mentions, plain) if people else None


def _may_be_subject(one: Mention, plain: str, first: int, end: int) -> bool:
    """Not behind a preposition; a thing only of what directly follows: 'the dog is aggressive'."""
    if _is_beside(plain[max(first, one.start - _FURTHEST) : one.start]):
        return False
    if one.who in (Who.PROFESSIONAL, Who.OUTSIDER):
        return _REPORTING.search(plain, one.end, end) is None
    if one.who is not Who.THING:
        return True
    following = plain[one.end : end].split()
    if following and following[0].endswith("ing") and following[0] != "being":
        return False  # 'sofa surfing'
    return len(following) <= _FEW and _CLAUSE_ENDS.match(plain, one.end, end) is None


def _is_beside(before: str) -> bool:
    """Whether the noun that follows stands behind a preposition: 'with his older sister'."""
    for word in reversed(before.split()):
        if word not in _BETWEEN and not word.endswith("'s"):
            return word in _PREPOSITIONS
    return False


# 'broke the window and is aggressive' is not about the window.
_CLAUSE_ENDS = re.compile(
    r"[,;:(]| (?:and|or|but|when|because|while|as|so|with|after|before|at|in|on|if|to)\b"
)


# 'The nursery noticed that the childminder is ...' is not about the nursery.
_REPORTING = re.compile(
    r"\b(?:that|noticed|says?|said|feels?|felt|thinks?|reports?|reported|states?|believes?|views?"
    r"|viewed|sees?|saw|finds?|found|describes?|described|regards?|considers?|considered|accepts?"
    r"|accepted|concluded|concludes|decided|assessed|assesses|satisfied|agreed|thought|noted|notes"
    r"|recorded|records|asked about|of the view|reassured|this as|it as)\b"
)
_POSSESSED = re.compile(r" \w+(?:'s)?")
_NOT_POSSESSED = re.compile(r" (?:as|to|is|was|when|for|in|at|on|and|being)\b")
_POSSESSIVE = re.compile(r"s?'s?(?= \w)")
_CONTRACTED = re.compile(
    r"'s (?:been|being|not|a|an|the|very|so|always|getting|become|just|really|\w+ing|\w+ed)\b"
)


def _is_owner(one: Mention, plain: str) -> bool:
    """Whether the word only says whose: his, Kai's, mum's."""
    if one.who is Who.PRONOUN and one.word != "her":
        return one.word in ("his", "their", "hers")
    if one.word == "her":
        owns = _POSSESSED.match(plain, one.end)
        return owns is not None and _NOT_POSSESSED.match(plain, one.end) is None
    possessive = _POSSESSIVE.match(plain, one.end)
    return possessive is not None and _CONTRACTED.match(plain, one.end) is None


def names(passage: Passage, first: int, end: int) -> list[Mention]:
    """Words with a capital letter that are no other known word."""
    found = passage.names.get((first, end))
    if found is None:
        found = passage.names[first, end] = _names(passage, first, end)
    return found


def _names(passage: Passage, first: int, end: int) -> list[Mention]:
    written = passage.original(first, end)
    if len(written) != end - first:
        return []
    named = [
        Mention(first + match.start(), first + match.end(), match[0].lower(), Who.NAMED)
        for match in _NAME.finditer(written)
        if _is_name(match, written, passage)
    ]
    if "M" in written or "F" in written:
        named += [
            Mention(first + match.start(), first + match.end(), match[0].lower(), Who.ADULT)
            for match in _PARENT.finditer(written)
        ]
    return named


def _is_name(match: re.Match[str], written: str, passage: Passage) -> bool:
    word = match[0].lower()
    if word in _NO_NAMES or word in passage.people.kinds:
        return False
    inside = written[: match.start()].strip(_OPENERS)
    return bool(inside) or _ACTS.match(written, match.end()) is not None


def _apposed(mention: Mention, mentions: list[Mention], plain: str) -> Mention:
    """A name beside a noun is that noun's: 'his father, Darren'."""
    if mention.who is not Who.NAMED:
        return mention
    for other in reversed([one for one in mentions if one.end <= mention.start]):
        if plain[other.end : mention.start].strip(" ,(") or mention.start - other.end > _FEW:
            break
        if other.who is Who.THING:
            break
        if other.who is not Who.NAMED:
            return other
        mention = mention._replace(start=other.start)
    return mention


def _stood_for(pronoun: Mention, passage: Passage, first: int) -> Who:
    """Whom a pronoun stands for: someone earlier in the sentence, or in the one before."""
    for start, end in ((first, pronoun.start), (max(0, first - BACK), first)):
        for mention in reversed(_everyone(passage, start, end)):
            if mention.who not in _PERSONAL or _is_owner(mention, passage.plain):
                continue
            if mention.word not in PRONOUNS and agree(pronoun.word, mention):
                return known(mention, passage)
    return Who.PRONOUN


def known(mention: Mention, passage: Passage) -> Who:
    """Who is mentioned; of a name what the text says: an age, 'Mr', 'mum's partner' beside it."""
    if mention.who is not Who.NAMED:
        return mention.who
    name = mention.word.split()[-1]
    found = passage.known.get(name)
    if found is None:
        found = passage.known[name] = _known(name, passage.plain)
    return found


def _known(name: str, plain: str) -> Who:
    at = plain.find(name)
    while at >= 0:
        if _may_be_grown(plain, at) and _GROWN_BEFORE.search(plain, max(0, at - 30), at):
            return Who.ADULT
        beside = _AFTER_NAME.match(plain, at + len(name))
        if beside and beside["age"]:
            return Who.CHILD if int(beside["age"]) < _GROWN_UP else Who.ADULT
        if beside:
            return Who.ADULT
        at = plain.find(name, at + 1)
    return Who.NAMED


def _may_be_grown(plain: str, at: int) -> bool:
    """Whether the word before a name is one of those that make it an adult's; soon told."""
    last = plain[max(0, at - _BACK_A_WORD) : at].split()[-1:]
    return bool(last) and last[0].strip(",(") in _BEFORE_GROWN


def _only_meets(mention: Mention | None, one: Occurrence) -> bool:
    """Whether someone is at work with somebody's relation: 'police stopped the boyfriend'."""
    if mention is None or mention.who not in (Who.PROFESSIONAL, Who.OUTSIDER):
        return False
    return _HAS.search(one.passage.plain, mention.end, one.start) is None


_HAS = re.compile(r"\b(?:has|have|had|got|with|and)(?: (?:an?|the|his|her|their|got))? $")


def _one_within(one: Occurrence) -> Who | None:
    """Somebody whom the phrase itself speaks of: 'contradictions in her account'."""
    words = one.passage.plain[one.start : one.end].split()
    return None if _POSSESSIVES.isdisjoint(words) else Who.PRONOUN


def _one_after(one: Occurrence) -> Who | None:
    """Someone named only after the phrase, of whom the text says whether they are a child."""
    passage, last = one.passage, min(one.end + _SOON, one.sentence.end)
    for mention in _everyone(passage, one.end, last):
        who = known(mention, passage)
        if who in (Who.CHILD, Who.ADULT):
            return who
    return None
