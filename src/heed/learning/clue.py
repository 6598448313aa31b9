"""A detail that may tell a reader who a child or family is."""

from dataclasses import dataclass
from enum import StrEnum


class Clue(StrEnum):
    """The kind of detail that may identify somebody."""

    NHS_NUMBER = "NHS number"
    EXACT_DATE = "exact date"
    POSTCODE = "postcode"
    TELEPHONE = "telephone number"
    ADDRESS = "house address"
    SCHOOL = "school"
    TITLED_NAME = "name after a title"
    NAME = "name"
    PLACE = "place"
    BIRTH = "when somebody was born"
    COMBINATION = "unusual combination"


@dataclass(frozen=True, slots=True)
class Finding:
    """One detail to decide on: text[start:end] is the words found."""

    clue: Clue
    start: int
    end: int
    words: str
    why: str
