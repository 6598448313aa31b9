"""Why a file could not be read as a review."""


class UnreadableReview(ValueError):
    """The file cannot be read; the message says what is wrong and what to do, for a person."""
