"""Who a phrase is about: children and adults are not judged alike (C7)."""

from heed.wording.grammar import describes_a_thing, unlisted_subject
from heed.wording.occurrence import Occurrence
from heed.wording.people import PRONOUNS, People, Who
from heed.wording.row import About
from heed.wording.subjects import BACK, known, names, names_its_doer, subject

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
_QUICK = frozenset({About.CHILD, About.FAMILY, About.PRACTICE})
_PRONOUNS = frozenset(one.encode() for one in PRONOUNS)


def about(one: Occurrence) -> str | None:
    """Proper about somebody whom the row does not speak of."""
    meant = one.use.about
    unlisted = unlisted_subject(one) or (one.use.describes and describes_a_thing(one))
    if meant in _QUICK and not unlisted and _nobody_else(one, meant):
        return None
    who = subject(one, unlisted=unlisted)
    if who in _ALLOWED[meant]:
        return None
    return _REASON[who]


def _nobody_else(one: Occurrence, meant: About) -> bool:
    """Whether no word near can name anyone but those meant; spares a closer look."""
    passage, first = one.passage, one.sentence.start
    wrong = _anyone_else(meant, passage.people)
    if not wrong.isdisjoint(one.sentence.words):
        looks_on = one.use.describes or names_its_doer(one)
        last = one.sentence.end if looks_on else one.start
        if not wrong.isdisjoint(passage.key(first, last).split()):
            return False
    if meant is not About.CHILD or not first:
        return True
    before = passage.key(max(0, first - BACK), first).split()
    return passage.people.grown_up.isdisjoint(before) or not _told_before(one)


def _anyone_else(meant: About, people: People) -> frozenset[bytes]:
    if meant is About.CHILD:
        return people.not_children
    return people.others if meant is About.FAMILY else people.elsewhere


def _told_before(one: Occurrence) -> bool:
    """Whether earlier sentences may say that a name or a pronoun is an adult's."""
    passage, first = one.passage, one.sentence.start
    if not _PRONOUNS.isdisjoint(passage.key(first, one.start).split()):
        return True
    return any(known(n, passage) is Who.ADULT for n in names(passage, first, one.start))
