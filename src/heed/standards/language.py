"""The language in which standards are written: a few parts, freely combined.

Every part is a frozen value that serialises to JSON and back without loss. What the parts mean is
said by `engines/memory.py` and drawn in the tables of `tests/spec`.
"""

from collections.abc import Callable
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from heed.clocks import Duration


class Part(BaseModel):
    """A part of a standard."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _is_default(default: object) -> Callable[[Any], bool]:
    """A part that does not use a field is written without it, and so keeps its hash."""
    return lambda value: bool(value == default)


class Condition(Part):
    """What a field of an entry must say.

    `is`: equals the one value · `one_of`: equals any of the values · `includes`: a list answer
    holds all of the values · `includes_any`: it holds at least one · `excludes`: it is answered
    and holds none · `answered`: anything at all.
    """

    field: str
    test: Literal["is", "one_of", "includes", "includes_any", "excludes", "answered"]
    values: tuple[str | bool | int, ...] = ()


class Pattern(Part):
    """Entries of any of these kinds that meet all the conditions, by any of the roles if named."""

    kinds: tuple[str, ...] = Field(min_length=1)
    where: tuple[Condition, ...] = ()
    by: tuple[str, ...] = ()


class DayNamed(Part):
    """Until the end of the day that a field of the trigger names; without one, for ever."""

    field: str


type Limit = Duration | DayNamed
"""How long is allowed after a trigger."""


class Span(Part):
    """A state that lasts from an entry that opens it to the next one that closes it."""

    opens: Pattern
    closes: Pattern


class Each(Part):
    """Trigger: each entry of the pattern, `during` a state if one is named."""

    type: Literal["each"] = "each"
    of: Pattern
    during: Span | None = None


class Nth(Part):
    """Trigger: each entry that is at least the n-th of the pattern in the window ending with it.

    Without `within` it is at least the n-th ever.
    """

    type: Literal["nth"] = "nth"
    n: int = Field(ge=2)
    of: Pattern
    within: Duration | None = None


class While(Part):
    """Trigger: a state; the entry that opens it, and for `repeated` each repetition within it."""

    type: Literal["while"] = "while"
    span: Span


class Whole(Part):
    """Trigger: the child's record as a whole, looked at from its beginning or from its end.

    Its first (or last) entry stands for it, gives its time, and itself counts as after the
    beginning (or before the end).
    """

    type: Literal["whole"] = "whole"
    at: Literal["beginning", "end"] = "beginning"


type Trigger = Annotated[Each | Nth | While | Whole, Field(discriminator="type")]

type Without = Literal["trigger", "such", "entry"] | Pattern
"""What may not lie between a trigger and its answer, the answer itself left out.

`trigger`: an entry like the trigger (alternate) · `such`: an entry of the answer's kinds, whatever
it says, so that the next one must be the answer · `entry`: any entry at all (directly) · a pattern:
entries that match it, such as those that close a state.
"""


class FollowedBy(Part):
    """So many entries of the pattern after the trigger, in time if a time is given.

    `about`: they must name the trigger; `without`: nothing of this lies between.
    """

    type: Literal["followed_by"] = "followed_by"
    pattern: Pattern
    within: Limit | None = None
    about: bool = False
    without: Without | None = Field(default=None, exclude_if=_is_default(None))
    times: int = Field(default=1, ge=1, exclude_if=_is_default(1))


class PrecededBy(Part):
    """So many entries of the pattern before the trigger, at least and at most so long before it.

    `about`: the trigger must name them; `without`: nothing of this lies between.
    """

    type: Literal["preceded_by"] = "preceded_by"
    pattern: Pattern
    at_least: Duration | None = None
    at_most: Duration | None = None
    about: bool = False
    without: Without | None = Field(default=None, exclude_if=_is_default(None))
    times: int = Field(default=1, ge=1, exclude_if=_is_default(1))


class Repeated(Part):
    """While the trigger's state lasts, an entry of the pattern every so often.

    The first is due `first` after the state opens (as long as `every` when not given), each next
    one `every` after the one before, or on the day that the one before names.
    """

    type: Literal["repeated"] = "repeated"
    pattern: Pattern
    every: Limit
    first: Limit | None = None


class Shows(Part):
    """The trigger's own fields meet all the conditions, by the time allowed after it if any."""

    type: Literal["shows"] = "shows"
    where: tuple[Condition, ...] = Field(min_length=1)
    within: Limit | None = None


class Recorded(Part):
    """The trigger itself is put on the record by the time allowed after it happened."""

    type: Literal["recorded"] = "recorded"
    within: Limit


class AnyOf(Part):
    """At least one of these."""

    type: Literal["any_of"] = "any_of"
    parts: tuple["Expectation", ...] = Field(min_length=2)


class AllOf(Part):
    """Every one of these."""

    type: Literal["all_of"] = "all_of"
    parts: tuple["Expectation", ...] = Field(min_length=2)


class NoneOf(Part):
    """None of these: what would meet one of them breaks it, and it is met when no more can come."""

    type: Literal["none_of"] = "none_of"
    parts: tuple["Expectation", ...] = Field(min_length=1)


type Expectation = Annotated[
    FollowedBy | PrecededBy | Repeated | Shows | Recorded | AnyOf | AllOf | NoneOf,
    Field(discriminator="type"),
]


class Unless(Part):
    """An entry that lifts the obligation when it comes after the trigger and before it is due."""

    pattern: Pattern
    about: bool = False


class Waiver(Part):
    """An entry about the trigger that names the standard and waives it until a day it gives.

    The other fields of that entry say why, and who authorised it.
    """

    pattern: Pattern
    names: str = "standard"
    until: str = "until"
    reason: str = "reason"
    authoriser: str = "authoriser"


AnyOf.model_rebuild()
AllOf.model_rebuild()
NoneOf.model_rebuild()
