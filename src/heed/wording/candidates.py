"""Which listed phrases a text holds: one pass over it, whatever the length of the list."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, Implementation

from heed.wording.passage import Candidate
from heed.wording.patterns import compiled
from heed.wording.row import Row, Use


@dataclass(frozen=True, slots=True)
class Phrase:
    """What one phrase stands for: a term of these rows, a proper use of those."""

    terms: tuple[tuple[Row, Use, int], ...]
    proper_for: tuple[Use, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """Every phrase of some rows, ready to be found."""

    automaton: AhoCorasick
    phrases: tuple[Phrase, ...]

    def candidates(self, plain: str) -> list[Candidate]:
        """Whole-word occurrences, without those that lie in or across a proper phrase."""
        found: list[Candidate] = []
        proper: list[tuple[Use, int, int]] = []
        for number, start, end in self.automaton.find_matches_as_indexes(plain, overlapping=True):
            # A letter, digit or underscore beside it: part of a longer word.
            if _continues(plain[end : end + 1]) or (start and _continues(plain[start - 1])):
                continue
            phrase = self.phrases[number]
            for row, use, pattern in phrase.terms:
                last = _read_on(use, pattern, plain, end) if use.tails else end
                if last:
                    found.append(Candidate(row, use, pattern, start, last))
            proper += [(use, start, end) for use in phrase.proper_for]
        return _outside(found, proper) if proper else found


def vocabulary(rows: Iterable[Row]) -> Vocabulary:
    """Bring the phrases of all rows together; one phrase may belong to several."""
    terms: dict[str, list[tuple[Row, Use, int]]] = defaultdict(list)
    proper: dict[str, list[Use]] = defaultdict(list)
    for row, use in ((row, use) for row in rows for use in row.uses):
        for phrase, pattern in use.phrases:
            terms[phrase].append((row, use, pattern))
        for phrase in use.proper:
            proper[phrase].append(use)
    listed = sorted(terms.keys() | proper.keys())
    return Vocabulary(
        AhoCorasick(listed, implementation=Implementation.ContiguousNFA, store_patterns=False),
        tuple(Phrase(tuple(terms[one]), tuple(proper[one])) for one in listed),
    )


def _read_on(use: Use, pattern: int, plain: str, end: int) -> int:
    """Where the term ends when a pattern reads on; 0 when what it needs does not follow."""
    tail = use.tails.get(pattern)
    if tail is None:
        return end
    match = compiled(tail).match(plain, end)
    return match.end() if match else 0


def _continues(neighbour: str) -> bool:
    return neighbour.isalnum() or neighbour == "_"


def _outside(found: list[Candidate], proper: list[tuple[Use, int, int]]) -> list[Candidate]:
    return [
        one
        for one in found
        if not any(
            use is one.use and start < one.end and one.start < end for use, start, end in proper
        )
    ]
