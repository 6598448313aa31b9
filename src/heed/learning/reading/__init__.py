"""Reading a published review: text, HTML, Word or PDF becomes a Review."""

from heed.learning.reading.reader import MAX_BYTES, read_review
from heed.learning.reading.unreadable import UnreadableReview

__all__ = ["MAX_BYTES", "UnreadableReview", "read_review"]
