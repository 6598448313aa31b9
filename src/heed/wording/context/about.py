"""Who a phrase is about: children and adults are not judged alike (C7)."""

from heed.wording.grammar import unlisted_subject
from heed.wording.occurrence import Occurrence
from heed.wording.people import Who
from heed.wording.row import About
from heed.wording.subjects import BACK, names_its_doer, subject

_UNTOLD = frozenset({Who.NAMED, Who.PRONOUN})
_ALLOWED: dict[About, frozenset[Who | None]] = {
    About.CHILD: _UNTOLD | {Who.CHILD, None},
    About.CLEARLY_CHILD: _UNTOLD | {Who.CHILD},
    About.FAMILY: _UNTOLD | {Who.CHILD, Who.ADULT, None},
    About.CLEARLY_FAMILY: _UNTOLD | {Who.CHILD, Who.ADULT},
    About.ADULT: _UNTOLD | {Who.ADULT, None},
    About.CLEARLY_ADULT: frozenset({Who.ADULT}),
    About.PRACTICE: _UNTOLD | {Who.CHILD, Who.ADULT, Who.PROFESSIONAL, None},
}
_REASON = {who: f"about {who.value}" for who in Who} | {None: "not said to be about anyone"}
REASONS = frozenset(_REASON.values())
_QUICK = frozenset({About.CHILD, About.FAMILY})


def about(one: Occurrence) -> str | None:
    """Proper about somebody whom the row does not speak of."""
    meant = one.use.about
    if meant is About.ANYONE or (meant in _QUICK and _nobody_else(one, meant)):
        return None
    who = subject(one)
    if who in _ALLOWED[meant]:
        return None
    return _REASON[who]


def _nobody_else(one: Occurrence, meant: About) -> bool:
    """Whether no word near can name anyone but those meant; spares a closer look."""
    if unlisted_subject(one):
        return False
    first, people = one.sentence.start, one.passage.people
    wrong = people.others if meant is About.FAMILY else people.not_children
    if not wrong.isdisjoint(one.sentence.words):
        looks_on = one.use.describes or names_its_doer(one)
        last = one.sentence.end if looks_on else one.start
        if not wrong.isdisjoint(one.passage.key(first, last).split()):
            return False
    if meant is About.FAMILY or not first:
        return True
    before = one.passage.key(max(0, first - BACK), first).split()
    return people.grown_up.isdisjoint(before)
