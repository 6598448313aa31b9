"""What good practice requires: the language, the library, and engines that judge by them."""

from heed.standards.authority import Authority, Level
from heed.standards.judging import ENGINES, Outcome, judge_rows
from heed.standards.loading import InvalidStandards, Library, load
from heed.standards.logs import XES, Names, UnreadableRow
from heed.standards.obligation import OPEN, Obligation, Verdict
from heed.standards.reasons import reason
from heed.standards.rules import rule, rules_from
from heed.standards.standard import Owner, Standard

__all__ = [
    "ENGINES",
    "OPEN",
    "XES",
    "Authority",
    "InvalidStandards",
    "Level",
    "Library",
    "Names",
    "Obligation",
    "Outcome",
    "Owner",
    "Standard",
    "UnreadableRow",
    "Verdict",
    "judge_rows",
    "load",
    "reason",
    "rule",
    "rules_from",
]
