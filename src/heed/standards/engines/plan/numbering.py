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
    DayNamed,
    Each,
    Expectation,
    FollowedBy,
    Limit,
    NoneOf,
    Pattern,
    PrecededBy,
    Recorded,
    Repeated,
    Shows,
    Span,
    Trigger,
    Waiver,
    While,
    Whole,
)
from heed.standards.standard import Standard


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
    forbidden: bool = False

    @property
    def columns(self) -> dict[str, Any]:
        """What a leaf and a node have of it."""
        columns = self._asdict()
        del columns["forbidden"]
        return columns


class Leaf(NamedTuple):
    """One part that is looked for by itself; `again`: for a repetition, not for the opening.

    `without` numbers what may not lie between; `whole`: it is looked for in the whole record.
    """

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
    within_named: int | None = None
    at_least: int | None = None
    at_least_hours: int | None = None
    at_most: int | None = None
    at_most_hours: int | None = None
    times: int = 1
    without: int | None = None
    whole: bool = False


class Node(NamedTuple):
    """A part made of parts: an alternative, a conjunction or what must not come."""

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
    **dict.fromkeys(("within", "within_hours", "within_named", "at_least"), "int32"),
    **dict.fromkeys(("at_least_hours", "at_most", "at_most_hours", "times", "without"), "int32"),
    "whole": "boolean",
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

_TIMES = ("within", "at_least", "at_most")


@dataclass
class Numbered:
    """Everything a set of standards looks at, numbered in the order in which it is first named."""

    standards: Sequence[Standard]
    patterns: dict[Wanted, int] = field(default_factory=dict)
    asked: dict[Asked, int] = field(default_factory=dict)
    spans: dict[Span, int] = field(default_factory=dict)
    durations: dict[Duration, int] = field(default_factory=dict)
    days_named: dict[str, int] = field(default_factory=dict)
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
        """How many levels of parts made of parts the deepest expectation has."""
        return max((leaf.depth for leaf in self.leaves), default=0)

    @property
    def forbids(self) -> bool:
        """Whether any standard says what must not come."""
        return any(node.joins == "none_of" for node in self.nodes)

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
            self._wanted(Wanted.anything())
            return Asked(trigger, "child")
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
            case AnyOf() | AllOf() | NoneOf():
                self.nodes.append(Node(**at.columns, joins=expects.type))
                forbidden = at.forbidden or isinstance(expects, NoneOf)
                for place, part in enumerate(expects.parts):
                    node, depth = next(counter), at.depth + 1
                    below = _At(at.standard, node, at.node, place, depth, forbidden)
                    self._expect(standard, part, below, counter)
            case FollowedBy():
                asks = "after" if at.forbidden or _is_more(standard, expects) else "followed"
                self._leaf(
                    at,
                    asks,
                    expects.pattern,
                    within=expects.within,
                    **self._more(standard, expects),
                )
            case PrecededBy():
                self._leaf(
                    at,
                    "before" if _is_more(standard, expects) else "preceded",
                    expects.pattern,
                    at_least=expects.at_least,
                    at_most=expects.at_most,
                    **self._more(standard, expects),
                )
            case Shows() | Recorded():
                kinds = Wanted.by_pattern(standard.begins).kinds if standard.begins else ()
                shows = expects.where if isinstance(expects, Shows) else ()
                wanted = Wanted(kinds, shows, of_any_kind=True)
                self._leaf(at, expects.type, wanted, within=expects.within)
            case Repeated() if isinstance(standard.trigger, While) and at.depth == 0:
                first = expects.first or expects.every
                self._leaf(at, "followed", expects.pattern, within=first)
                self._leaf(at, "followed", expects.pattern, again=True, within=expects.every)
            case _:
                raise TypeError("“Repeated” needs a state as its trigger.")

    def _more(self, standard: Standard, expects: FollowedBy | PrecededBy) -> dict[str, Any]:
        """How often it is looked for, and with what between."""
        return {
            "about": expects.about,
            "times": expects.times,
            "without": self._between(standard, expects),
            "whole": isinstance(standard.trigger, Whole),
        }

    def _between(self, standard: Standard, expects: FollowedBy | PrecededBy) -> int | None:
        """The number of what may not lie between; None when anything may."""
        match expects.without:
            case "entry":
                return self._wanted(Wanted.anything())
            case "such":
                return self.of(Pattern(kinds=expects.pattern.kinds))
            case "trigger":
                return self.of(standard.begins) if standard.begins else None
            case Pattern():
                return self.of(expects.without)
            case None:
                return None

    def _leaf(self, at: _At, asks: str, wanted: Pattern | Wanted, **more: Any) -> None:  # noqa: ANN401
        columns: dict[str, Any] = {"pattern": self._wanted(wanted)}
        for name, value in more.items():
            columns |= self._time(name, value) if name in _TIMES else {name: value}
        self.leaves.append(Leaf(**at.columns, asks=asks, **columns))

    def _wanted(self, wanted: Pattern | Wanted) -> int:
        if isinstance(wanted, Pattern):
            return self.of(wanted)
        return _number_in(self.patterns, wanted)

    def _time(self, name: str, limit: Limit | None) -> dict[str, int]:
        match limit:
            case None:
                return {}
            case DayNamed():
                return {f"{name}_named": _number_in(self.days_named, limit.field)}
            case Duration(unit=Unit.HOUR):
                return {f"{name}_hours": limit.n}
            case _:
                return {name: _number_in(self.durations, limit)}


def numbered(standards: Iterable[Standard]) -> Numbered:
    """The standards in numbers."""
    return Numbered(tuple(standards))


def _is_more(standard: Standard, expects: FollowedBy | PrecededBy) -> bool:
    """Whether more is looked for than the one that answers best, whatever lies between."""
    whole = isinstance(standard.trigger, Whole)
    return whole or expects.times > 1 or expects.without is not None


def _number_in[Key](numbers: dict[Key, int], key: Key) -> int:
    return numbers.setdefault(key, len(numbers))


def _days(standard: Standard) -> tuple[int, int]:
    since = -STILL if standard.since == date.min else day_number(standard.since)
    return since, STILL if standard.until == date.max else day_number(standard.until)
