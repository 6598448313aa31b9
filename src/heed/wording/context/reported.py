"""Speech reported without quotation marks (C1): someone else's words, as near as they were kept."""

import re
from collections.abc import Iterator

from heed.wording.passage import Candidate, Passage
from heed.wording.people import Who

_VERB = re.compile(
    r"\b(?:said|says|saying|tells|told|telling|stated|states|stating|called|calls|calling|wrote|writes|texted|"
    r"replied|insisted|insists|maintains|maintained|thinks|thought|feels|felt|believes|believed|added|shouted|"
    r"argued|argues|commented|responded|put it|laughed)\b"
    # These report only before a clause: 'reports challenging behaviour' is the author's wording.
    r"|\b(?:reports|reported|reporting|explained|explains|explaining|described|describes|describing|refers to|referred to|"
    r"complained|complains|claimed|admitted|admits|denied|denies|mentioned|mentions|shared|disclosed|expressed)"
    r"(?= (?:to (?:\w+ ){1,3})?(?:that|he|she|they|it|i|we|how)\b| (?:[\w']+ ){1,4}as\b)"
)
_NOUNED = re.compile(
    r"\b(?:according to|in the words of) (?P<who>(?:[\w']+ ?){1,4}?)(?:,| that| this| it| he| she| they)"
    r"|\b(?P<whose>mum|mother|dad|father|parents?|[a-z]+)'s (?:own )?(?:account|view|words|explanation|version|description|statement)"
    r" (?:is|was|being|that|of)\b"
)
_BY = re.compile(r" (?:to \w+ )?(?:as \w+ )?by (?P<who>(?:the |his |her |their )?[\w']+)")
_TURN = re.compile(
    r";|, (?:but|and (?:is|was|has|we|i|this|there|it)|which|so|however|therefore|yet|though|although|while|whereas|suggesting|indicating|we|i) "
    r"| and (?:is|was|has|are|were|remains|i|we)\b|\b(?:however|therefore|but|we (?:assess|think|believe|consider)|in my (?:view|opinion)|professionals?|despite)\b"
)
_TAG = re.compile(
    r"[^;]{0,80}?[,\"'\u2019\u201d] ?(?P<who>(?:[\w']+ ){1,3}?)(?:said|says|told (?:me|us)|tells (?:me|us)|explained|added|stated)\b"
)
_NOBODY = frozenset("i we is was are were been being be it he's have has had to".split())
_PRACTISED = re.compile(
    r"\b(?:minutes|notes|report|records?|referral|file|assessment|chronology|form|letter|entry|log|police|school|college|nursery|agencies|agency|staff|"
    r"professionals?|practitioners?|workers?|services?|it (?:is|was|has been|were) (?:\w+ )?$)"
)


def reported(candidate: Candidate, passage: Passage) -> str | None:
    """Proper after 'she said' and the like, unless a professional or the author is speaking."""
    before = passage.before(candidate)
    for speaker, end in _speakers(before):
        if _TURN.search(before, end) is None and _somebody(speaker, passage):
            return "somebody's account, reported"
    tag = _TAG.match(passage.after(candidate))
    if tag and _somebody(tag["who"], passage):
        return "somebody's account, reported"
    return None


def _speakers(before: str) -> Iterator[tuple[str, int]]:
    """Each speaker in the words before, with the place where what they said begins."""
    for match in _NOUNED.finditer(before):
        yield match["who"] or match["whose"], match.end()
    for match in _VERB.finditer(before):
        passive = _BY.match(before, match.end())
        if passive:
            yield passive["who"], passive.end("who")
        else:
            yield before[: match.start()], match.end()


def _somebody(speaker: str, passage: Passage) -> bool:
    """Whether these words end in a speaker who is neither the author nor a professional."""
    words = speaker.replace("\u2019", "'").split()[-7:]
    if not words or words[-1].strip(",") in _NOBODY:
        return False
    clause = re.split(r"[;:]| and (?!\w+ (?:said|told)| \w+$)", " ".join(words))[-1]
    mentions = passage.people.mentions(clause, 0, len(clause))
    professional = any(m.who in (Who.PROFESSIONAL, Who.THING) for m in mentions[-1:])
    return not professional and _PRACTISED.search(clause) is None
