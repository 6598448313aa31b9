"""Standards as numbered rows: what they have in common has one number and is worked out once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
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
)
from heed.standards.standard import Standard


class NotCompiled(TypeError):
    """A part of the language that only the memory engine judges so far; the message names it."""


class Asked(NamedTuple):
    """A trigger with the children it is for, or (`repeats`) a state and what is repeated in it."""

    trigger: Trigger
    for_whom: str
    repeats: Pattern | None = None


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
        counter = iter(range(1000))
        self._expect(number, standard, standard.expects, counter, -1, 0, 0)
        for place, unless in enumerate(standard.unless):
            self.lifts.append(Lift(number, place, self.of(unless.pattern), unless.about))
        if standard.waiver:
            _number_in(self.waivers, standard.waiver)

    def _asked(self, standard: Standard) -> Asked:
        trigger, expects = standard.trigger, standard.expects
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
        else:
            _number_in(self.durations, trigger.within)
        return Asked(trigger, standard.for_whom)

    def _span(self, span: Span) -> None:
        _number_in(self.spans, span)
        self.of(span.opens)
        self.of(span.closes)

    def _expect(
        self,
        number: int,
        standard: Standard,
        expects: Expectation,
        counter: Iterator[int],
        parent: int,
        place: int,
        depth: int,
    ) -> None:
        node = next(counter)
        at: tuple[Any, ...] = (number, node, parent, place, depth)
        match expects:
            case AnyOf() | AllOf():
                self.nodes.append(Node(*at, joins=expects.type))
                for nth, part in enumerate(expects.parts):
                    self._expect(number, standard, part, counter, node, nth, depth + 1)
            case FollowedBy():
                pattern, within = self.of(expects.pattern), self._time("within", expects.within)
                self.leaves.append(
                    Leaf(*at, "followed", pattern, expects.about, again=False, **within)
                )
            case PrecededBy():
                times = self._time("at_least", expects.at_least)
                times |= self._time("at_most", expects.at_most)
                pattern = self.of(expects.pattern)
                self.leaves.append(Leaf(*at, "preceded", pattern, expects.about, **times))
            case Shows():
                pattern = self._shown(standard, expects)
                within = self._time("within", expects.within)
                self.leaves.append(Leaf(*at, "shows", pattern, **within))
            case Repeated() if isinstance(standard.trigger, While) and parent < 0:
                pattern = self.of(expects.pattern)
                for again, time in ((False, expects.first or expects.every), (True, expects.every)):
                    within = self._time("within", time)
                    self.leaves.append(Leaf(*at, "followed", pattern, again=again, **within))
            case _:
                raise NotCompiled(
                    f"{standard.id}: the population engine cannot judge “{expects.type}” here yet. "
                    "Judge this standard with the memory engine."
                )

    def _shown(self, standard: Standard, expects: Shows) -> int:
        trigger = standard.trigger
        own = trigger.span.opens if isinstance(trigger, While) else trigger.of
        kinds = Wanted.by_pattern(own).kinds
        return _number_in(self.patterns, Wanted(kinds, expects.where, of_any_kind=True))

    def _time(self, name: str, duration: Duration | None) -> dict[str, int]:
        if duration is None:
            return {}
        if duration.unit is Unit.HOUR:
            return {f"{name}_hours": duration.n}
        return {name: _number_in(self.durations, duration)}


def numbered(standards: Iterable[Standard]) -> Numbered:
    """The standards in numbers; raises NotCompiled for what cannot be judged this way."""
    return Numbered(tuple(standards))


def _number_in[Key](numbers: dict[Key, int], key: Key) -> int:
    return numbers.setdefault(key, len(numbers))


def _days(standard: Standard) -> tuple[int, int]:
    since = -STILL if standard.since == date.min else day_number(standard.since)
    return since, STILL if standard.until == date.max else day_number(standard.until)
