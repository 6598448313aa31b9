"""The hash chain over a child's entries, by which tampering shows.

Each link carries the hash of the one before it, so an entry that is changed, removed or moved
breaks the chain at that place. It is evidence, not a lock: triggers refuse the change first.
"""

import hashlib
import json
from collections.abc import Iterable
from typing import NamedTuple

from heed.chronology.entry import Entry

GENESIS = "0" * 64


class Break(NamedTuple):
    """The first place (counted from 1) where a chain does not hold, and what is wrong there."""

    position: int
    entry_id: str
    says: str


class ChainLink(NamedTuple):
    """A stored link: its place on a child's chain, the hash before it and its own."""

    position: int
    entry: Entry
    previous: str
    hash: str


def content_hash(entry: Entry) -> str:
    """The SHA-256 of everything an entry says, in one canonical writing."""
    return hashlib.sha256(_canonical(entry).encode()).hexdigest()


def chain_hash(previous: str, child: str, position: int, content: str) -> str:
    """The hash of a link: the one before, whose chain, its place on it and the entry's content."""
    return hashlib.sha256(f"{previous}|{child}|{position}|{content}".encode()).hexdigest()


def first_break(child: str, links: Iterable[ChainLink]) -> Break | None:
    """The first place where the chain of a child does not hold; None when it is whole."""
    previous, sequence = GENESIS, -1
    for expected, link in enumerate(links, start=1):
        says = _fault(child, link, expected, previous, sequence)
        if says:
            return Break(expected, link.entry.id, says)
        previous, sequence = link.hash, link.entry.sequence
    return None


def _fault(child: str, link: ChainLink, expected: int, previous: str, sequence: int) -> str:
    if link.position != expected or link.previous != previous:
        return "an entry before this one was removed or moved"
    if link.entry.sequence <= sequence:
        return "this entry is out of the order in which it was recorded"
    if link.hash != chain_hash(previous, child, link.position, content_hash(link.entry)):
        return "this entry was changed after it was recorded"
    return ""


def _canonical(entry: Entry) -> str:
    content: dict[str, object] = {
        "id": entry.id,
        "children": sorted(entry.children),
        "kind": entry.kind,
        "occurred": str(entry.occurred),
        "recorded_at": entry.recorded_at.isoformat(),
        "author": list(entry.author),
        "fields": dict(entry.fields),
        "source": list(entry.source),
        "about": list(entry.about),
        "supersedes": entry.supersedes,
        "reason": entry.reason,
        "in_error": entry.in_error,
        "restriction": entry.restriction,
    }
    # Left out when there is none, so that what was sealed before there was advice still holds.
    if entry.wording:
        content["wording"] = entry.wording
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
