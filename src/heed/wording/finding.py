"""What is said about one word or phrase of a text."""

from dataclasses import dataclass

FOR_FAMILIES = "hard for a family to read"


@dataclass(frozen=True, slots=True)
class Finding:
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
