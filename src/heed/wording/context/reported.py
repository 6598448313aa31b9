"""Speech reported without quotation marks (C1): someone else's words, as near as they were kept."""

import re
from collections.abc import Iterator

from heed.wording.occurrence import Occurrence
from heed.wording.one_of import one_of
from heed.wording.people import People, Who

_SAYS = one_of(
    "said, says, saying, tells, told, telling, stated, states, stating, called, calls, calling,"
    "wrote, writes, texted, replied, insisted, insists, maintains, maintained, thinks, thought,"
    "feels, felt, believes, believed, added, shouted, argued, argues, commented, responded,"
    "put it, laughed"
)
# These report only before a clause: 'reports challenging behaviour' is the author's wording.
_REPORTS = one_of(
    "reports, reported, reporting, explained, explains, explaining, described, describes,"
    "describing, refers to, referred to, complained, complains, claimed,"
    "denied, denies, mentioned, mentions, shared, disclosed, expressed"
)
_VERB = re.compile(
    rf"\b{_SAYS}\b|\b{_REPORTS}(?= (?:to (?:\w+ ){{1,3}})?(?:that|he|she|they|it|i|we|how)\b"
    r"| (?:[\w']+ ){1,4}as\b)"
)
# 'told her teacher about' and 'believed to be' are the author's wording too.
_NO_CLAUSE = re.compile(
    r" (?:(?:it|this|that|them) away|to (?:be|have)"
    r"|(?:(?!that |he |she |it |they |i )[\w']+ ){0,4}"
    r"(?:about|of (?:an?|the|his|her|their|being))) "
)
_NOUNED = re.compile(
    r"\bin (?P<own>his|her|their) (?:own )?words\b"
    r"|\b(?:according to|in the words of) (?P<who>(?:[\w']+ ?){1,4}?)"
    r"(?:,| that| this| it| he| she| they)"
    r"|\b(?P<whose>mum|mother|dad|father|parents?|[a-z]+)'s (?:own )?"
    r"(?:account|view|words|explanation|version|description|statement) (?:is|was|being|that|of)\b"
)
_BY = re.compile(r" (?:to \w+ )?(?:as \w+ )?by (?P<who>(?:the |his |her |their )?[\w']+)")
# Where somebody's account ends and the author goes on.
_AUTHOR_AGAIN = re.compile(
    r";|, (?:but|and (?:is|was|has|we|i|this|there|it)|which|so|however|therefore|yet|though"
    r"|although|while|whereas|suggesting|indicating|we|i) "
    r"| and (?:is|was|has|are|were|remains|i|we)\b"
    r"| and (?:the|our|my) (?:record|note|report|file|log|assessment|chronology)s?\b"
    r"|\b(?:however|therefore|but|we (?:assess|think|believe|consider)"
    r"|in (?:my|our) (?:view|opinion)|professionals?|despite)\b"
)
_TAG = re.compile(
    r"[^;]{0,80}?[,\"'\u2019\u201d] ?(?P<who>(?:[\w']+ ){1,3}?)"
    r"(?:said|says|told (?:me|us)|tells (?:me|us)|explained|added|stated)(?=[.,;!?]|$)"
)
# What the author, or a professional, makes their own is no longer only somebody's account.
_ADOPTED = re.compile(
    r"[^.]{0,60}\b(?:(?:and|which|as|;|,) (?:we|i|professionals|staff|(?:the )?(?:\w+ )?"
    r"(?:school|nursery|police|conference|chair|worker|visitor|nurse|teacher|doctor|gp)) "
    r"(?:\w+ ){0,2}?(?:agree|agrees|agreed|accept|accepts|accepted|share|shares|shared|concur)\b"
    r"|accepted by\b|this (?:was|is) accepted\b"
    r"|(?:this|that|which) (?:is|was) (?:also |still )?(?:our|my) (?:own )?"
    r"(?:view|assessment|opinion|concern))"
)
_HELPERS = frozenset("had also then later again always often once ever".split())
_NOBODY = frozenset("i we is was are were been being be it he's have has had to".split())
_WORKPLACES = one_of(
    "minutes, notes, report, records?, referral, file, assessment, chronology, form, letter,"
    "entry, log, police, placement, unit, school, college, nursery, agencies, agency, staff,"
    "professionals?, practitioners?, workers?, services?, a&e, ward, triage, hospital, clinic,"
    "camhs, bank, council, court"
)
_PRACTISED = re.compile(rf"\b{_WORKPLACES}\b")
_CLAUSE = re.compile(r"[;:]| and (?!\w+ (?:said|told)| \w+$)")
_LONGEST = 7  # words of a speaker

TRIGGERS = frozenset(
    b"said says saying tells told telling stated states stating called calls calling wrote writes "
    b"texted replied insisted insists maintains maintained thinks thought feels felt believes "
    b"believed added shouted argued argues commented responded put laughed reports reported "
    b"reporting explained explains explaining described describes describing refers referred "
    b"complained complains claimed denied denies mentioned mentions shared "
    b"disclosed expressed according words account view explanation version description "
    b"statement".split()
)


def reported(one: Occurrence) -> str | None:
    """Proper after 'she said' and the like, unless a professional or the author is speaking."""
    if _is_told(one) and not _ADOPTED.match(one.after) and not _ADOPTED.match(one.before):
        return "somebody's account, reported"
    return None


def _is_told(one: Occurrence) -> bool:
    people = one.passage.people
    for speaker, end in _speakers(one.before):
        if _AUTHOR_AGAIN.search(one.before, end) is None and _somebody(speaker, people):
            return True
    tag = _TAG.match(one.after)
    return tag is not None and _somebody(tag["who"], people)


def _may_be_nouned(before: str) -> bool:
    """Whether an account may be named without a verb; soon told."""
    return "'s " in before or "words" in before or "according" in before


def _speakers(before: str) -> Iterator[tuple[str, int]]:
    """Each speaker in the words before, with the place where what they said begins."""
    if _may_be_nouned(before):
        for match in _NOUNED.finditer(before):
            yield match["who"] or match["whose"] or match["own"], match.end()
    for match in _VERB.finditer(before):
        if _NO_CLAUSE.match(before, match.end()):
            continue
        passive = _BY.match(before, match.end())
        if passive:
            yield passive["who"], passive.end("who")
        else:
            yield before[: match.start()], match.end()


def _somebody(speaker: str, people: People) -> bool:
    """Whether these words end in a speaker who is neither the author nor a professional."""
    words = speaker.split()[-_LONGEST:]
    while words and words[-1] in _HELPERS:
        words.pop()
    if not words or words[-1].strip(",") in _NOBODY:
        return False
    clause = _CLAUSE.split(" ".join(words))[-1]
    if _PRACTISED.search(clause):
        return False
    mentions = people.mentions(clause, 0, len(clause))
    return not any(one.who in (Who.PROFESSIONAL, Who.THING) for one in mentions[-1:])
