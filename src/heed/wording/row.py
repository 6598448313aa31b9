"""One row of the list: a term, why to think again, and when it is proper."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from heed.wording.conditions import Conditions
from heed.wording.tail import Tail


class Purpose(StrEnum):
    """What the text is for."""

    RECORD = "record"
    PLAN = "plan"
    FAMILY = "family"


class About(StrEnum):
    """Who a term must be about; someone who cannot be told counts too, unless 'clearly'."""

    ANYONE = "anyone"
    CHILD = "a child"
    CLEARLY_CHILD = "clearly a child"
    FAMILY = "the family"
    CLEARLY_FAMILY = "clearly the family"
    ADULT = "an adult"
    CLEARLY_ADULT = "clearly an adult"
    PRACTICE = "the family or practice"


@dataclass(frozen=True, slots=True, eq=False)
class Use:
    """Phrases challenged alike: something of `near` must hold, and nothing of `unless` may."""

    phrases: tuple[tuple[str, int], ...]
    tails: dict[int, Tail] = field(default_factory=dict)
    proper: tuple[str, ...] = ()
    near: Conditions = field(default_factory=dict)
    unless: Conditions = field(default_factory=dict)
    about: About = About.ANYONE
    describes: bool = False
    relation: bool = False
    capitals: bool = False
    unnamed: bool = False
    ignores: frozenset[str] = frozenset()
    asks: int = field(init=False)

    def __post_init__(self) -> None:
        """Count what it asks for: of two uses for one place the one that asks most is first."""
        object.__setattr__(self, "asks", bool(self.near) + ("clearly" in self.about))


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A row as it was read: what it says of a term, and the uses that it challenges."""

    id: str
    term: str
    why: str
    suggestions: tuple[str, ...]
    source: str
    kind: str
    review: date
    flags: tuple[str, ...]
    passes: tuple[str, ...]
    uses: tuple[Use, ...]
    purposes: frozenset[Purpose] = frozenset(Purpose)
