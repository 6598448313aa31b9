"""What an author decided about the advice on one answer, as it is kept with the entry."""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2s
from typing import NamedTuple

from heed.wording.choice import Choice
from heed.wording.finding import Finding


class Decided(Choice):
    """What the author did about a word that was pointed out; leaving it needs no decision."""

    KEPT = "kept", "Kept as it is"
    QUOTED = "quoted", "Someone’s own words"
    CHANGED = "changed", "Changed"


class Decision(NamedTuple):
    """One decision: about which question's answer, which row of the list and its kind of words.

    The term of a word that was changed is not kept: it would stay on the child's record.
    """

    question: str
    row: str
    kind: str
    decided: str
    term: str = ""
    reason: str = ""


class Wish(NamedTuple):
    """What an author chose about a finding while writing."""

    decided: Decided
    reason: str = ""


def mark(finding: Finding) -> str:
    """What stays the same about a finding while the text around it is written."""
    return mark_of(finding.row, finding.term)


def mark_of(row: str, term: str) -> str:
    """The same for a row and what it pointed out."""
    own = blake2s(term.casefold().encode(errors="surrogatepass"), digest_size=4)
    return f"{row}-{own.hexdigest()}"


def decisions(
    question: str,
    findings: Iterable[Finding],
    wishes: Mapping[str, Wish],
    kinds: Mapping[str, str],
) -> Iterator[Decision]:
    """What to keep of the advice on one answer, given the author's wishes by mark.

    A word that its author wanted to change counts as changed once it is gone. What nobody decided
    about is left out. `kinds` are the kinds of words by row.
    """
    left = {mark(one): one for one in findings}
    for own, wish in wishes.items():
        row = own.rpartition("-")[0]
        one = left.get(own)
        if wish.decided == Decided.CHANGED:
            if one is None and row in kinds:
                yield Decision(question, row, kinds[row], Decided.CHANGED)
        elif one is not None:
            reason = wish.reason if wish.decided == Decided.KEPT else ""
            yield Decision(question, row, one.kind, wish.decided, one.term, reason)
