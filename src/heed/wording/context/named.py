"""Names of people, places, services and publications (C6)."""

import re

from heed.wording.passage import Candidate, Passage

_HEADS = (
    r"project|inquiry|commission|museum|library|team|service|services|road|street|lane|avenue|close|centre|center|group|house|programme|program|review|club|"
    r"school|college|report|trust|clinic|course|policy|film|band|cafe|caf\u00e9|theatre|festival|unit|hub|hotel|pub|park|court|"
    r"campaign|charity|foundation|network|panel|strategy|protocol|pathway|framework|toolkit|records|ltd|limited|academy|"
    r"agency|act|order|board|forum|partnership|farm|estate|gardens|drive|terrace|way|nursery|company|studio|studios|gym|fm|media|"
    r"podcast|magazine|album|novel|book|series|show|tour|app|website|helpline|society|institute|association|officer|nurse|"
    r"manager|coordinator|co ?ordinator|lead|worker|department|office|ward|guide|handbook|workshop|training|day|week|game|song|card|form|pack|cottage|lodge|inn|arms"
)
_HEAD = re.compile(
    rf"[\"'\u2019\u201d]?(?: [A-Z][\w'\u2019&-]*| of| and| for| the| &){{0,3}}? (?i:{_HEADS})(?!\w)"
)
_CALLED = re.compile(
    r"\b(?:called|named|titled|entitled|nicknamed|film|book|band|song|game|album|play|novel|podcast|series|horse|dog|programme|trading as|pub) (?:is |was )?(?:called |named |entitled )?[\"'\u2018\u201c]?(?:the )?$"
)
_TITLE = re.compile(
    r"\b(?:mr|mrs|ms|miss|dr|sir|prof|professor|pc|dc|sgt|cllr|judge)\.? (?:[a-z'-]+ )?$"
)


def named(candidate: Candidate, passage: Passage) -> str | None:
    """Proper in the name of a person, a place, a service, a film."""
    before = passage.plain[max(0, candidate.start - 40) : candidate.start]
    written = passage.original(candidate.start, candidate.end)
    if _TITLE.search(before) and written[:1].isupper() and not written.isupper():
        return "a person's name"
    if _CALLED.search(before) and (written[:1].isupper()):
        return "a name"
    if not _capitalised(written):
        return None
    after = passage.original(candidate.end, min(candidate.end + 60, len(passage.plain)))
    head = _HEAD.match(after)
    if head and (
        after.lstrip(" '\"\u2019\u201d")[:1].isupper()
        or written.isupper() is False
        and _within_name(candidate, passage)
    ):
        return None if _line_in_capitals(candidate, passage) else "a name"
    return None


def _capitalised(written: str) -> bool:
    words = re.findall(r"[^\W\d_]+", written)
    return (
        bool(words) and words[0][0].isupper() and all(w[0].isupper() for w in words if len(w) > 3)
    )


def _within_name(candidate: Candidate, passage: Passage) -> bool:
    """Capital letters where a sentence would not put them."""
    return bool(passage.before(candidate).strip(" \"'*#>"))


def _line_in_capitals(candidate: Candidate, passage: Passage) -> bool:
    return passage.original(*passage.line(candidate.start)).isupper()
