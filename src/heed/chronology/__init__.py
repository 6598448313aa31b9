"""What is known about a child: append-only entries, corrections, and what was known on a day."""

from heed.chronology.chronology import Chronology, Line
from heed.chronology.entry import Entry, Restriction, Source, SourceKind, WhyRestricted
from heed.chronology.errors import AlreadySuperseded, ChronologyError, NotYetKnown
from heed.chronology.seal import (
    GENESIS,
    Break,
    ChainLink,
    chain_hash,
    content_hash,
    first_break,
)

__all__ = [
    "GENESIS",
    "AlreadySuperseded",
    "Break",
    "ChainLink",
    "Chronology",
    "ChronologyError",
    "Entry",
    "Line",
    "NotYetKnown",
    "Restriction",
    "Source",
    "SourceKind",
    "WhyRestricted",
    "chain_hash",
    "content_hash",
    "first_break",
]
