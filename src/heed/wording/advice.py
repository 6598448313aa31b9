"""Advice on a text: what is flagged, why, and what might be written instead."""

from collections.abc import Iterator
from datetime import date

from heed.wording.acronyms import unexplained
from heed.wording.context import RULES
from heed.wording.finding import Finding
from heed.wording.folding import fold
from heed.wording.passage import Candidate, Passage
from heed.wording.readability import hard_to_read
from heed.wording.row import Purpose
from heed.wording.rows import Rows, default_rows


def advise(
    text: str, *, purpose: str = "record", rows: Rows | None = None, today: date | None = None
) -> tuple[Finding, ...]:
    """Everything worth a second thought in one answer, in the order of the text.

    `purpose` is record, plan (one action a line) or family (a family will read it). A row that
    was switched off counts as off until its review date, and for good when `today` is not given.
    """
    using, what_for = rows or default_rows(), Purpose(purpose)
    folded = fold(text)
    passage = Passage(folded, using.people)
    found = using.vocabulary(what_for, today).candidates(passage.plain)
    flagged = [one for one in found if why_proper(one, passage) is None] if found else []
    findings = [_finding(one, passage) for one in _once(_longest(flagged))] if flagged else []
    if what_for is Purpose.FAMILY:
        findings += _outside(unexplained(text), findings)
        findings += hard_to_read(text)
    return tuple(sorted(findings, key=lambda one: (one.start, one.end, one.row)))


def _outside(more: tuple[Finding, ...], findings: list[Finding]) -> list[Finding]:
    """Those that stand where nothing else is said already."""
    return [
        one
        for one in more
        if not any(other.start < one.end and one.start < other.end for other in findings)
    ]


def why_proper(candidate: Candidate, passage: Passage) -> str | None:
    """What shows that a phrase is proper where it stands; None when nothing does."""
    for name, rule in RULES.items():
        if name not in candidate.use.ignores:
            reason = rule(candidate, passage)
            if reason is not None:
                return reason
    return None


def _longest(flagged: list[Candidate]) -> list[Candidate]:
    """Without those that lie inside a longer one."""
    if len(flagged) < 2:  # noqa: PLR2004 - one alone is the longest
        return flagged
    return [
        one
        for one in flagged
        if not any(
            other.start <= one.start
            and one.end <= other.end
            and (other.end - other.start > one.end - one.start)
            for other in flagged
        )
    ]


def _once(flagged: list[Candidate]) -> Iterator[Candidate]:
    """The first use of each term; one place is flagged by the row that asks most of it."""
    terms: set[tuple[str, int]] = set()
    places: set[tuple[int, int]] = set()
    for one in sorted(flagged, key=lambda one: (one.start, one.end, -_asks(one), one.row.id)):
        term, place = (one.row.id, one.pattern), (one.start, one.end)
        if term not in terms and place not in places:
            terms.add(term)
            places.add(place)
            yield one


def _asks(one: Candidate) -> int:
    """How closely a use describes what it challenges."""
    return bool(one.use.near) + ("clearly" in one.use.about)


def _finding(candidate: Candidate, passage: Passage) -> Finding:
    row = candidate.row
    start, end = passage.folded.span(candidate.start, candidate.end)
    return Finding(
        start=start,
        end=end,
        term=passage.folded.text[start:end],
        row=row.id,
        why=row.why,
        suggestions=row.suggestions,
        considered=tuple(name for name in RULES if name not in candidate.use.ignores),
        source=row.source,
    )
