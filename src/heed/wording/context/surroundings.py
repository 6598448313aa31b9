"""Other senses of a word: what must stand near it, and what must not (the row says)."""

from heed.wording.passage import Candidate, Passage
from heed.wording.patterns import compiled
from heed.wording.row import Conditions


def surroundings(candidate: Candidate, passage: Passage) -> str | None:
    """Proper when nothing the row needs is near, or something near gives another sense."""
    use = candidate.use
    if use.capitals and not passage.original(candidate.start, candidate.end)[:3].isupper():
        return "not written as an abbreviation"
    if use.near and not _holds(use.near, candidate, passage):
        return "used in another sense"
    if use.unless and _holds(use.unless, candidate, passage):
        return "used in another sense, or already explained"
    return None


def _holds(conditions: Conditions, candidate: Candidate, passage: Passage) -> bool:
    first, last = passage.sentence(candidate.start, candidate.end)
    plain = passage.plain
    for place, expression in conditions.items():
        wanted = compiled(expression)
        match place:
            case "sentence":
                found = wanted.search(plain, first, last)
            case "before":
                found = wanted.search(plain, first, candidate.start)
            case "after":
                found = wanted.search(plain, candidate.end, last)
            case "next":
                found = wanted.match(plain, _next_word(plain, candidate.end, last), last)
            case "previous":
                found = wanted.search(plain[first : candidate.start].rstrip(" ,(\"'"))
            case _:
                found = wanted.search(plain)
        if found:
            return True
    return False


def _next_word(plain: str, at: int, last: int) -> int:
    while at < last and plain[at] in " ,()\"'\u2013:/":
        at += 1
    return at
