"""Other senses of a word: what must stand near it, and what must not (the row says)."""

from heed.wording.conditions import NEAR, Condition, Conditions, compiled
from heed.wording.occurrence import Occurrence
from heed.wording.passage import Passage

ANOTHER_SENSE = "used in another sense"
EXPLAINED = "used in another sense, or already explained"
_INITIALS = 3


def surroundings(one: Occurrence) -> str | None:
    """Proper when nothing the row needs is near, or something near gives another sense."""
    use = one.use
    if use.capitals and not one.written[:_INITIALS].isupper():
        return "not written as an abbreviation"
    if use.near and not _holds(use.near, one):
        return ANOTHER_SENSE
    if use.unless and _holds(use.unless, one):
        return EXPLAINED
    return None


def _holds(conditions: Conditions, one: Occurrence) -> bool:
    for place, wanted in conditions.items():  # noqa: SIM110, as any() costs more than it looks at
        if _stands(wanted, place, one):
            return True
    return False


def _stands(wanted: Condition, place: str, one: Occurrence) -> bool:
    passage = one.passage
    match place:
        case "sentence":
            start, end, key, words = one.sentence
            return wanted.within(key, words, passage.plain, start, end)
        case "text":
            if wanted.only_wild:
                return compiled(wanted.wild).search(passage.plain) is not None
            key, words = passage.folded.key, passage.words
            return wanted.within(key, words, passage.plain, 0, len(passage.plain))
        case "next":
            return wanted.opens(passage.key(one.end, one.end + NEAR), passage.plain, one.end)
        case "previous":
            return wanted.closes(
                passage.key(max(0, one.start - NEAR), one.start), passage.plain, one.start
            )
        case "before":
            return _inside(wanted, passage, one.sentence.start, one.start)
        case _:
            return _inside(wanted, passage, one.end, one.sentence.end)


def _inside(wanted: Condition, passage: Passage, first: int, last: int) -> bool:
    key = passage.key(first, last)
    return wanted.within(key, frozenset(key.split()), passage.plain, first, last)
