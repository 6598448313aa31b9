"""What is said about one word or phrase of a text."""

from typing import NamedTuple

FOR_FAMILIES = "hard for a family to read"


class Finding(NamedTuple):
    """Advice on text[start:end]; the author decides, and nothing is changed or held back."""

    start: int
    end: int
    term: str
    row: str
    why: str
    suggestions: tuple[str, ...]
    considered: tuple[str, ...]
    source: str
    kind: str
