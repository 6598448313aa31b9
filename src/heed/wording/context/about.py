"""Who a phrase is about: children and adults are not judged alike (C7)."""

import re

from heed.wording.passage import Candidate, Passage
from heed.wording.people import PRONOUNS, Mention, Who, agree
from heed.wording.row import About

# A noun behind these words is hardly the subject of what follows.
_BESIDE = re.compile(
    r"\b(?:with|to|by|from|of|for|at|towards|toward|against|about|on|near|after|before|hit|hits|hurt|met|see|saw|visited|told|asked|helped|like|than|between)"
    r"(?: (?:his|her|their|the|a|an|our|my|its|this|that|other|some|any|all|both|new|own|school|young|older|younger|\w+'s))*$"
)
_NAME = re.compile(r"\b[A-Z][a-z]+(?:-[A-Z][a-z]+)?\b")
_OWNER = re.compile(
    r"\b([\w]+)(?:(?<=his)|(?<=her)|(?<=their)|'s|s')(?: (?!is |was |been |being |not |a |an |the |and |to )\w+){0,1} $"
)
_OPENERS = " \t\"'*#>-\u2022\u201c\u2018.():0123456789"
# What follows a name at the start of a sentence, where every word has a capital letter.
_ACTS = re.compile(
    r"(?:'s|\u2019s)? (?:[A-Z][a-z]+|is|was|has|had|will|can|could|would|does|did|may|might|and|who|also|often|now|still|never|keeps|went|goes|got|"
    r"made|told|said|says|ran|put|gave|took|came|left|sent|spent|\w+(?:s|ed|'s)|\(|,)(?![a-z])| ?[,(]| ?$"
)
_NO_NAMES = frozenset(
    "the a an he she it this that these those there when while if as at on in by for to from with and but or no yes "
    "his her their they we i you our my your some any all one two three after before during since until because although "
    "despite however following also both each every another what who why how where which then today yesterday tomorrow monday tuesday "
    "wednesday thursday friday saturday sunday january february march april may june july august september october november december "
    "please concerns concern evidence action update home school visit not still again having being given due "
    "background summary outcome plan risk risks information children's parents there's he's she's it's overall sadly "
    "unfortunately discussed discussion observed noted previously recently currently very seen spoke dear re cin cp la mash".split()
)
_FEW = 3  # words
_TOLD = frozenset({Who.NAMED, Who.PRONOUN})
_ALLOWED = {
    About.CHILD: _TOLD | {Who.CHILD, None},
    About.CLEARLY_CHILD: _TOLD | {Who.CHILD},
    About.FAMILY: _TOLD | {Who.CHILD, Who.ADULT, None},
    About.CLEARLY_FAMILY: _TOLD | {Who.CHILD, Who.ADULT},
    About.ADULT: _TOLD | {Who.ADULT, None},
    About.CLEARLY_ADULT: frozenset({Who.ADULT}),
}


def about(candidate: Candidate, passage: Passage) -> str | None:
    """Proper about somebody whom the row does not speak of."""
    allowed = _ALLOWED.get(candidate.use.about)
    if allowed is None:
        return None
    who = subject(candidate, passage)
    if who in allowed:
        return None
    return f"about {who.value}" if who else "not said to be about anyone"


def subject(candidate: Candidate, passage: Passage) -> Who | None:
    """Whom the phrase is about, or None when nobody can be told."""
    described = _described(candidate, passage) if candidate.use.describes else None
    if described is not None:
        return described
    first, _ = passage.sentence(candidate.start, candidate.end)
    owner = _owner(passage, first, candidate.start)
    mention = _inside(candidate, passage) or owner or _nearest(passage, first, candidate.start)
    if mention is None:
        return _one_after(candidate, passage)
    if mention.who is Who.PRONOUN:
        return _stood_for(mention, passage, first)
    return _aged(mention, passage) if mention.who is Who.NAMED else mention.who


def _described(candidate: Candidate, passage: Passage) -> Who | None:
    """The noun that an adjective stands before: 'aggressive young man'."""
    after = passage.after(candidate)[:40]
    window = re.match(r"(?: (?:and|or|,|but)? ?\w+){0,2}?(?= )", after)
    if window is None:
        return None
    reach = passage.people.mentions(passage.plain, candidate.end, candidate.end + len(after))
    for mention in reach[:1]:
        between = passage.plain[candidate.end : mention.start]
        if (
            mention.who is not Who.PRONOUN
            and re.fullmatch(r"(?: (?:and )?(?:young |little |\w+ ){0,1})", between)
            and not _LINKING.search(between)
        ):
            return mention.who
    return None


_LINKING = re.compile(
    r"\b(?:to|with|at|by|in|for|of|from|towards|when|as|because|his|her|their|the|a|that|who|about|and|or|while)\b"
)


def _inside(candidate: Candidate, passage: Passage) -> Mention | None:
    """Somebody named by the phrase itself: 'violent child'."""
    for mention in passage.people.mentions(passage.plain, candidate.start, candidate.end):
        if mention.who is Who.CHILD:
            return mention
    return None


def _owner(passage: Passage, first: int, end: int) -> Mention | None:
    """Whose it is: 'his father's risky driving' is the father's."""
    found = _OWNER.search(passage.plain, max(first, end - 60), end)
    if found is None:
        return None
    word_at = found.start(1)
    mentions = passage.people.mentions(passage.plain, first, found.end(1)) + _names(
        passage, first, end
    )
    for mention in sorted(mentions, reverse=True):
        if mention.start <= word_at < mention.end:
            return mention
    return None


def _nearest(passage: Passage, first: int, end: int) -> Mention | None:
    """The last one mentioned before a place who may be a subject."""
    mentions = sorted(
        passage.people.mentions(passage.plain, first, end) + _names(passage, first, end)
    )
    possible = [m for m in mentions if not _is_owner(m, passage.plain)]
    subjects = [
        m
        for m in possible
        if not _BESIDE.search(passage.plain[max(first, m.start - 40) : m.start].rstrip())
    ]
    subjects = [m for m in subjects if m.who is not Who.THING or _beside(m, passage.plain, end)]
    people = [m for m in possible or mentions if m.who not in (Who.PROFESSIONAL, Who.THING)]
    chosen = (subjects or people)[-1:]
    return _apposed(chosen[0], mentions, passage.plain) if chosen else None


def _beside(thing: Mention, plain: str, end: int) -> bool:
    """Things are subjects only of what directly follows: 'the dog is aggressive'."""
    return len(plain[thing.end : end].split()) <= _FEW


def _is_owner(mention: Mention, plain: str) -> bool:
    """Whether the word only says whose: his, Kai's, mum's."""
    if mention.word in ("his", "their", "hers"):
        return True
    if mention.word in ("he", "she", "they", "him", "them"):
        return False
    if mention.word == "her" and re.match(r" \w+(?:'s)?", plain[mention.end : mention.end + 12]):
        return not re.match(
            r" (?:as|to|is|was|when|for|in|at|on|and|being)\b", plain[mention.end : mention.end + 8]
        )
    return re.match(
        r"(?:s)?'s?(?= \w)", plain[mention.end : mention.end + 4]
    ) is not None and not re.match(
        r"'s (?:been|being|not|a|an|the|very|so|always|getting|become|just|really|\w+ing|\w+ed)\b",
        plain[mention.end : mention.end + 14],
    )


def _names(passage: Passage, first: int, end: int) -> list[Mention]:
    """Words with a capital letter that are no other known word."""
    written = passage.original(first, end)
    if len(written) != end - first:
        return []
    known = passage.people.kinds
    return [
        Mention(first + match.start(), first + match.end(), match[0].lower(), Who.NAMED)
        for match in _NAME.finditer(written)
        if match[0].lower() not in _NO_NAMES
        and match[0].lower() not in known
        and (written[: match.start()].strip(_OPENERS) or _ACTS.match(written, match.end()))
    ]


def _apposed(mention: Mention, mentions: list[Mention], plain: str) -> Mention:
    """A name beside a noun is that noun's: 'his father, Darren'."""
    if mention.who is not Who.NAMED:
        return mention
    for other in reversed([m for m in mentions if m.end <= mention.start]):
        if re.fullmatch(r"[ ,(]{1,2}", plain[other.end : mention.start]) is None:
            break
        if other.who is not Who.NAMED:
            return other
        mention = mention._replace(start=other.start)
    after = re.match(
        r"(?:[ ,(]{1,3}(?:his|her|their|the|\w+'s)? ?)", plain[mention.end : mention.end + 12]
    )
    return mention if after is None else mention


def _stood_for(pronoun: Mention, passage: Passage, first: int) -> Who | None:
    """Whom a pronoun stands for: someone earlier in the sentence, or in the one before."""
    for start, end in ((first, pronoun.start), (max(0, first - 250), first)):
        mentions = sorted(
            passage.people.mentions(passage.plain, start, end) + _names(passage, start, end)
        )
        for mention in reversed(mentions):
            if mention.who is Who.PRONOUN or _is_owner(mention, passage.plain):
                continue
            if (
                mention.word not in PRONOUNS
                and agree(pronoun.word, mention.word)
                and mention.who in _PERSONAL
            ):
                return _aged(mention, passage) if mention.who is Who.NAMED else mention.who
    return Who.PRONOUN


_PERSONAL = (Who.CHILD, Who.ADULT, Who.NAMED)


def _aged(mention: Mention, passage: Passage) -> Who:
    """What the text says of a name: an age, 'Mr', or 'mum's partner' beside it."""
    name = re.escape(mention.word.split()[-1])
    beside = re.compile(
        rf"\b(?P<adult>mr|mrs|ms|miss|father|mother|dad|mum|partner|stepfather|uncle|aunt|grandmother|grandfather|man|woman),? (?:called |named |is )?{name}\b"
        rf"|\b{name}\b[ ,(]+(?:who is |aged |is )?(?P<age>\d{{1,2}})(?!\d|/|:|am|pm|th|st|nd|rd| (?:of|times|days|sessions))"
        rf"|\b{name}(?: \w+)?[ ,(]+(?:his|her|their|\w+'s)? ?(?P<role>father|mother|dad|mum|partner|stepdad|stepfather|uncle|aunt|grandmother|husband|wife|adult)\b"
    )
    found = beside.search(passage.plain)
    if found is None:
        return Who.NAMED
    if found["age"]:
        return Who.CHILD if int(found["age"]) < 18 else Who.ADULT
    return Who.ADULT


def _one_after(candidate: Candidate, passage: Passage) -> Who | None:
    """Someone named only after the phrase."""
    after = passage.people.mentions(passage.plain, candidate.end, candidate.end + 40)
    _, last = passage.sentence(candidate.start, candidate.end)
    for mention in after:
        if (
            mention.end <= last
            and mention.who in (Who.CHILD, Who.ADULT)
            and candidate.use.describes
        ):
            return mention.who
    return None
