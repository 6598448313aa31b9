"""Other systems' extracts, read row by row."""

from heed.sources.entries import Row, UnreadableRow, rows_of

__all__ = ["Row", "UnreadableRow", "rows_of"]
