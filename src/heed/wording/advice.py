"""Advice on a text: what is flagged, why, and what might be written instead."""

from datetime import date
from functools import cache

from heed.wording.acronyms import unexplained
from heed.wording.context import OF_ONE_USE, RULES, Asks, Triggers
from heed.wording.finding import Finding
from heed.wording.folding import Folded, fold
from heed.wording.occurrence import Occurrence
from heed.wording.passage import Passage
from heed.wording.readability import hard_to_read
from heed.wording.row import Purpose, Use
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
    found = using.vocabulary(what_for, today).candidates(folded)
    flagged = _flagged(found, Passage(folded, using.people)) if found else []
    findings = [_finding(one, folded) for one in flagged]
    if what_for is Purpose.FAMILY:
        findings += _outside(unexplained(text), findings)
        findings += hard_to_read(text)
        findings.sort(key=lambda one: (one.start, one.end, one.row))
    return tuple(findings)


def _flagged(found: list[Occurrence], passage: Passage) -> list[Occurrence]:
    """What context does not show to be proper: the longest at each place, each term once."""
    if len(found) > 1:
        found.sort(key=_longest_first)
    flagged: list[Occurrence] = []
    terms: set[tuple[str, int]] = set()
    said: dict[str, int] = {}
    kept: dict[str | Use, int] = {}
    covered = 0
    for one in found:
        # Whatever begins before and ends after it was judged before it.
        row = one.row.id
        within = max(covered, kept.get(row, 0), kept.get(one.use, 0))
        judged = one.end <= within or one.start < said.get(row, 0)
        if judged or (row, one.pattern) in terms:
            continue
        reason = why_proper(one, passage)
        if reason is None:
            flagged.append(one)
            terms.add((row, one.pattern))
            covered = said[row] = one.end
        else:
            kept[one.use if reason in OF_ONE_USE else row] = one.end
    return flagged


def _longest_first(one: Occurrence) -> tuple[int, int, int, str]:
    """By place; of two rows for one place the one first that asks most of it."""
    return one.start, -one.end, -one.use.asks, one.row.id


def why_proper(one: Occurrence, passage: Passage) -> str | None:
    """What shows that a phrase is proper where it stands; None when nothing does."""
    one.stands_in(passage)
    words = one.sentence.words
    for rule, triggers in _rules(one.use):
        if triggers is None or not triggers.isdisjoint(words):
            reason = rule(one)
            if reason is not None:
                return reason
    return None


@cache
def _rules(use: Use) -> tuple[tuple[Asks, Triggers], ...]:
    """The rules that are asked about a use, without those that it gives nothing to ask."""
    asked = [rule for name, rule in RULES.items() if name not in use.ignores]
    return tuple((rule.why_proper, rule.triggers) for rule in asked if rule.concerns(use))


@cache
def _considered(use: Use) -> tuple[str, ...]:
    """What was considered, in words."""
    return tuple(name for name in RULES if name not in use.ignores)


def _finding(one: Occurrence, folded: Folded) -> Finding:
    row = one.row
    start, end = folded.span(one.start, one.end)
    return Finding(
        start=start,
        end=end,
        term=folded.text[start:end],
        row=row.id,
        why=row.why,
        suggestions=row.suggestions,
        considered=_considered(one.use),
        source=row.source,
        kind=row.kind,
    )


def _outside(more: tuple[Finding, ...], findings: list[Finding]) -> list[Finding]:
    """Those that stand where nothing else is said already."""
    return [
        one
        for one in more
        if not any(other.start < one.end and one.start < other.end for other in findings)
    ]
