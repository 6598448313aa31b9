"""Words: the codes Heed stores, what people read for them, and advice on words that blur harm."""

from heed.wording.advice import advise
from heed.wording.choice import Choice
from heed.wording.decision import Decided, Decision, Wish, decisions, mark, mark_of
from heed.wording.finding import Finding
from heed.wording.proving import broken_examples
from heed.wording.reporting import as_json, report
from heed.wording.row import Purpose
from heed.wording.row_reading import RowNotUnderstood
from heed.wording.rows import Rows, default_rows, load_rows

__all__ = [
    "Choice",
    "Decided",
    "Decision",
    "Finding",
    "Purpose",
    "RowNotUnderstood",
    "Rows",
    "Wish",
    "advise",
    "as_json",
    "broken_examples",
    "decisions",
    "default_rows",
    "load_rows",
    "mark",
    "mark_of",
    "report",
]
