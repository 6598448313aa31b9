"""Which listed phrases a text holds: one pass over it, whatever the length of the list."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from ahocorasick_rs import BytesAhoCorasick, Implementation

from heed.wording.conditions import NEAR, Condition
from heed.wording.folding import Folded, key_of
from heed.wording.occurrence import Occurrence
from heed.wording.row import Row, Use
from heed.wording.tail import Tail

type Term = tuple[Row, Use, int, frozenset[bytes], Tail | None, Condition | None]


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """Every phrase of some rows, ready to be found; each begins and ends with a blank.

    For each phrase, by its number: the terms it stands for or opens, with the words of which one
    must come next if any must, and the uses for which it is proper.
    """

    automaton: BytesAhoCorasick
    terms: tuple[tuple[Term, ...], ...]
    proper: dict[int, tuple[Use, ...]]

    def candidates(self, folded: Folded) -> list[Occurrence]:
        """Occurrences, without those that lie in or across a proper phrase."""
        found: list[Occurrence] = []
        proper: dict[Use, list[tuple[int, int]]] = {}
        terms, uses = self.terms, self.proper
        key = folded.key
        matches = self.automaton.find_matches_as_indexes(key, overlapping=True)
        for number, start, stop in matches:
            # The key begins with a blank of its own, and so does every phrase.
            end = stop - 2
            for row, use, pattern, openers, tail, then in terms[number]:
                if openers and _word_at(key, stop) not in openers:
                    continue
                last = tail.end(folded.plain, end) if tail else end
                if last and (then is None or _followed(then, folded, last)):
                    found.append(Occurrence(row, use, pattern, start, last))
            if number in uses:
                for use in uses[number]:
                    proper.setdefault(use, []).append((start, end))
        if found and "\n" in folded.text:
            found = [one for one in found if "\n" not in folded.plain[one.start : one.end]]
        return _outside(found, proper) if proper and found else found


def vocabulary(rows: Iterable[Row]) -> Vocabulary:
    """Bring the phrases of all rows together; one phrase may belong to several."""
    terms: dict[bytes, list[Term]] = defaultdict(list)
    proper: dict[bytes, list[Use]] = defaultdict(list)
    for row, use in [(one, use) for one in rows for use in one.uses]:
        for phrase, pattern in use.phrases:
            tail, then = use.tails.get(pattern), _needed_next(use)
            first = tail or then
            openers = first.openers if first else frozenset[bytes]()
            terms[key_of(phrase)].append((row, use, pattern, openers, tail, then))
        for phrase in use.proper:
            proper[key_of(phrase)].append(use)
    listed = sorted(terms.keys() | proper.keys())
    return Vocabulary(
        BytesAhoCorasick(listed, implementation=Implementation.ContiguousNFA),
        tuple(tuple(terms[one]) for one in listed),
        {number: tuple(proper[one]) for number, one in enumerate(listed) if one in proper},
    )


def _needed_next(use: Use) -> Condition | None:
    """What must follow when nothing else would do; looked at first, as it is soon done."""
    return use.near.get("next") if len(use.near) == 1 else None


def _followed(then: Condition, folded: Folded, end: int) -> bool:
    return then.opens(folded.key[end + 1 : end + NEAR], folded.plain, end)


def _word_at(key: bytes, start: int) -> bytes:
    """The first word that begins at a place or after it."""
    while key.startswith(b" ", start):
        start += 1
    return key[start : key.find(b" ", start)]


def _outside(found: list[Occurrence], proper: dict[Use, list[tuple[int, int]]]) -> list[Occurrence]:
    return [
        one
        for one in found
        if one.use not in proper
        or not any(start < one.end and one.start < end for start, end in proper[one.use])
    ]
