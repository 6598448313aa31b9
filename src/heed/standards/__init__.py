"""What good practice requires: the language, the library, and engines that judge by them."""

from heed.standards.authority import Authority, Level
from heed.standards.loading import InvalidStandards, Library, load
from heed.standards.obligation import OPEN, Obligation, Verdict
from heed.standards.reasons import reason
from heed.standards.standard import Owner, Standard

__all__ = [
    "OPEN",
    "Authority",
    "InvalidStandards",
    "Level",
    "Library",
    "Obligation",
    "Owner",
    "Standard",
    "Verdict",
    "load",
    "reason",
]
