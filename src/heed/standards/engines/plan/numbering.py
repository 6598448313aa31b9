"""Standards as numbered rows: what they have in common has one number and is worked out once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from typing import Any, NamedTuple

from heed.clocks import Duration, Unit
from heed.standards.engines.columns import STILL, day_number
from heed.standards.engines.plan.conditions import Wanted
from heed.standards.language import (
    AllOf,
    AnyOf,
    Each,
    Expectation,
    FollowedBy,
    Pattern,
    PrecededBy,
    Repeated,
    Shows,
    Span,
    Trigger,
    Waiver,
    While,
    Whole,
)
from heed.standards.standard import Standard


class NotCompiled(TypeError):
    """A part of the language that only the memory engine judges so far; the message names it."""


class Asked(NamedTuple):
    """A trigger with the children it is for, or (`repeats`) a state and what is repeated in it."""

    trigger: Trigger
    for_whom: str
    repeats: Pattern | None = None


class _At(NamedTuple):
    """Where a part stands in the expectation of its standard."""

    standard: int
    node: int
    parent: int
    place: int
    depth: int


class Leaf(NamedTuple):
    """One part that is looked for by itself; `again`: for a repetition, not for the opening."""

    standard: int
    node: int
    parent: int
    place: int
    depth: int
    asks: str
    pattern: int
    about: bool = False
    again: bool = False
    within: int | None = None
    within_hours: int | None = None
    at_least: int | None = None
    at_least_hours: int | None = None
    at_most: int | None = None
    at_most_hours: int | None = None


class Node(NamedTuple):
    """A part made of parts: an alternative or a conjunction."""

    standard: int
    node: int
    parent: int
    place: int
    depth: int
    joins: str


class Lift(NamedTuple):
    """An exemption of a standard."""

    standard: int
    place: int
    pattern: int
    about: bool


IN_FORCE_TYPES = {"standard": "int32", "asked": "int32", "since": "int64", "until": "int64"}
LEAF_TYPES = {
    "standard": "int32",
    "node": "int32",
    "parent": "int32",
    "place_in_parent": "int32",
    "depth": "int32",
    "asks": "string",
    "pattern": "int32",
    "about": "boolean",
    "again": "boolean",
    **dict.fromkeys(("within", "within_hours", "at_least"), "int32"),
    **dict.fromkeys(("at_least_hours", "at_most", "at_most_hours"), "int32"),
}
NODE_TYPES = {
    **{name: LEAF_TYPES[name] for name in ("standard", "node", "parent", "place_in_parent")},
    "depth": "int32",
    "joins": "string",
}
LIFT_TYPES = {
    "standard": "int32",
    "unless": "int32",
    "pattern": "int32",
    "about": "boolean",
}


@dataclass
class Numbered:
    """Everything a set of standards looks at, numbered in the order in which it is first named."""

    standards: Sequence[Standard]
    patterns: dict[Wanted, int] = field(default_factory=dict)
    asked: dict[Asked, int] = field(default_factory=dict)
    spans: dict[Span, int] = field(default_factory=dict)
    durations: dict[Duration, int] = field(default_factory=dict)
    waivers: dict[Waiver, int] = field(default_factory=dict)
    in_force: list[tuple[int, int, int, int]] = field(default_factory=list)
    leaves: list[Leaf] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    lifts: list[Lift] = field(default_factory=list)

    def __post_init__(self) -> None:
        for number, standard in enumerate(self.standards):
            self._number(number, standard)

    @property
    def depth(self) -> int:
        """How many levels of alternatives and conjunctions the deepest expectation has."""
        return max((leaf.depth for leaf in self.leaves), default=0)

    @property
    def looks_elsewhere(self) -> bool:
        """Whether any standard looks at the other children of the household."""
        return any(asked.for_whom != "child" for asked in self.asked)

    def of(self, pattern: Pattern) -> int:
        """The number of a pattern."""
        return _number_in(self.patterns, Wanted.by_pattern(pattern))

    def _number(self, number: int, standard: Standard) -> None:
        asked = _number_in(self.asked, self._asked(standard))
        since, until = _days(standard)
        self.in_force.append((number, asked, since, until))
        counter = count()
        at = _At(number, next(counter), parent=-1, place=0, depth=0)
        self._expect(standard, standard.expects, at, counter)
        for place, unless in enumerate(standard.unless):
            self.lifts.append(Lift(number, place, self.of(unless.pattern), unless.about))
        if standard.waiver:
            _number_in(self.waivers, standard.waiver)

    def _asked(self, standard: Standard) -> Asked:
        trigger, expects = standard.trigger, standard.expects
        if isinstance(trigger, Whole):
            raise _not_compiled(standard, trigger.type)
        if isinstance(trigger, While):
            self._span(trigger.span)
            repeats = expects.pattern if isinstance(expects, Repeated) else None
            if repeats:
                self.of(repeats)
            return Asked(trigger, "child", repeats)
        self.of(trigger.of)
        if isinstance(trigger, Each):
            if trigger.during:
                self._span(trigger.during)
        elif trigger.within:
            _number_in(self.durations, trigger.within)
        return Asked(trigger, standard.for_whom)

    def _span(self, span: Span) -> None:
        _number_in(self.spans, span)
        self.of(span.opens)
        self.of(span.closes)

    def _expect(
        self, standard: Standard, expects: Expectation, at: _At, counter: Iterator[int]
    ) -> None:
        match expects:
            case AnyOf() | AllOf():
                self.nodes.append(Node(*at, joins=expects.type))
                for place, part in enumerate(expects.parts):
                    below = _At(at.standard, next(counter), at.node, place, at.depth + 1)
                    self._expect(standard, part, below, counter)
            case FollowedBy() if expects.without is None and expects.times == 1:
                within, about = expects.within, expects.about
                self._leaf(at, "followed", expects.pattern, about=about, within=within)
            case PrecededBy() if expects.without is None and expects.times == 1:
                self._leaf(
                    at,
                    "preceded",
                    expects.pattern,
                    about=expects.about,
                    at_least=expects.at_least,
                    at_most=expects.at_most,
                )
            case Shows() if standard.begins:
                kinds = Wanted.by_pattern(standard.begins).kinds
                wanted = Wanted(kinds, expects.where, of_any_kind=True)
                self._leaf(at, "shows", wanted, within=expects.within)
            case Repeated() if isinstance(standard.trigger, While) and at.depth == 0:
                first = expects.first or expects.every
                self._leaf(at, "followed", expects.pattern, within=first)
                self._leaf(at, "followed", expects.pattern, again=True, within=expects.every)
            case _:
                raise _not_compiled(standard, expects.type)

    def _leaf(
        self,
        at: _At,
        asks: str,
        wanted: Pattern | Wanted,
        *,
        about: bool = False,
        again: bool = False,
        **times: Duration | None,
    ) -> None:
        pattern = self._wanted(wanted)
        numbers: dict[str, Any] = {}
        for name, duration in times.items():
            numbers |= self._time(name, duration)
        self.leaves.append(
            Leaf(**at._asdict(), asks=asks, pattern=pattern, about=about, again=again, **numbers)
        )

    def _wanted(self, wanted: Pattern | Wanted) -> int:
        if isinstance(wanted, Pattern):
            return self.of(wanted)
        return _number_in(self.patterns, wanted)

    def _time(self, name: str, duration: Duration | None) -> dict[str, int]:
        if duration is None:
            return {}
        if duration.unit is Unit.HOUR:
            return {f"{name}_hours": duration.n}
        return {name: _number_in(self.durations, duration)}


def numbered(standards: Iterable[Standard]) -> Numbered:
    """The standards in numbers; raises NotCompiled for what cannot be judged this way."""
    return Numbered(tuple(standards))


def _not_compiled(standard: Standard, part: str) -> NotCompiled:
    return NotCompiled(
        f"{standard.id}: the population engine cannot judge “{part}” as it stands here yet. "
        "Judge this standard with the memory engine."
    )


def _number_in[Key](numbers: dict[Key, int], key: Key) -> int:
    return numbers.setdefault(key, len(numbers))


def _days(standard: Standard) -> tuple[int, int]:
    since = -STILL if standard.since == date.min else day_number(standard.since)
    return since, STILL if standard.until == date.max else day_number(standard.until)
