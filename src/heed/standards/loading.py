"""Standards that have been checked against the kinds and learning points they refer to."""

import difflib
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from pydantic import BaseModel

from heed.standards.language import (
    Condition,
    DayNamed,
    FollowedBy,
    Pattern,
    PrecededBy,
    Repeated,
    Waiver,
    While,
    Whole,
)
from heed.standards.standard import Standard

_IMPOSSIBLE = {"beginning": PrecededBy, "end": FollowedBy}
_BEYOND = {"beginning": "before the beginning", "end": "after the end"}

type Vocabulary = Mapping[str, Collection[str]]
"""For each kind of entry, the names of its fields."""


class InvalidStandards(ValueError):
    """Standards that cannot be loaded; `problems` says each fault in a sentence."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


class Library:
    """A set of standards, each id with one version in force on any day."""

    def __init__(self, standards: Sequence[Standard]) -> None:
        self.standards = tuple(standards)
        self._by_version = {standard.hash: standard for standard in self.standards}
        self._kinds = {standard.hash: _kinds_of(standard) for standard in self.standards}

    def named(self, standard_id: str) -> tuple[Standard, ...]:
        """Every version of a standard, oldest first; empty when there is none of that id."""
        versions = (standard for standard in self.standards if standard.id == standard_id)
        return tuple(sorted(versions, key=lambda standard: standard.since))

    def version(self, content_hash: str) -> Standard:
        """The very version with this content hash; raises KeyError when it is not loaded."""
        return self._by_version[content_hash]

    def touched_by(self, kinds: Collection[str]) -> tuple[Standard, ...]:
        """The standards that look at entries of any of these kinds; others come to the same.

        With one version of a standard come all of them, so that none is taken for gone.
        """
        touched = {s.id for s in self.standards if self._looks_at(s, kinds)}
        return tuple(standard for standard in self.standards if standard.id in touched)

    def _looks_at(self, standard: Standard, kinds: Collection[str]) -> bool:
        named = self._kinds[standard.hash]
        return named is None or not named.isdisjoint(kinds)

    def __iter__(self) -> Iterator[Standard]:
        return iter(self.standards)

    def __len__(self) -> int:
        return len(self.standards)


def load(
    standards: Sequence[Standard],
    *,
    vocabulary: Vocabulary | None = None,
    learning_points: Collection[str] | None = None,
) -> Library:
    """The library of these standards; raises InvalidStandards with every fault at once.

    Without a vocabulary (or learning points) names of kinds and fields (or reasons) are taken as
    they are: that is how the language is used for records that are not Heed's.
    """
    problems = [*_overlaps(standards), *(p for s in standards for p in _misuse(s))]
    for standard in standards:
        if vocabulary is not None:
            problems += _unknown_names(standard, vocabulary)
        if learning_points is not None:
            problems += _unknown_reasons(standard, learning_points)
    if problems:
        raise InvalidStandards(problems)
    return Library(standards)


def _kinds_of(standard: Standard) -> frozenset[str] | None:
    """The kinds of entries it looks at; None when it looks at every entry, whatever its kind."""
    parts = tuple(parts_within(standard))
    if any(isinstance(p, Whole) or getattr(p, "without", None) == "entry" for p in parts):
        return None
    patterns = (part for part in parts if isinstance(part, Pattern))
    return frozenset(kind for pattern in patterns for kind in pattern.kinds)


def _overlaps(standards: Sequence[Standard]) -> Iterator[str]:
    versions: dict[str, list[Standard]] = defaultdict(list)
    for standard in standards:
        versions[standard.id].append(standard)
    for standard_id, group in versions.items():
        for one, other in combinations(group, 2):
            if one.since <= other.until and other.since <= one.until:
                yield f"{standard_id}: two versions are in force on the same day."


def _misuse(standard: Standard) -> Iterator[str]:
    yield from _misfits(standard)
    yield from _misfits_between(standard)
    repeats = [part for part in parts_within(standard.expects) if isinstance(part, Repeated)]
    if not repeats:
        return
    if not isinstance(standard.trigger, While):
        yield f"{standard.id}: “repeated” needs a state as its trigger (while)."
    if not isinstance(standard.expects, Repeated):
        yield f"{standard.id}: “repeated” cannot be part of an alternative or a conjunction."


def _misfits(standard: Standard) -> Iterator[str]:
    if standard.until < standard.since:
        yield f"{standard.id}: it ends on {standard.until}, before it begins on {standard.since}."
    if isinstance(standard.trigger, While) and standard.for_whom != "child":
        yield f"{standard.id}: a state (while) is the child's own, so it is for the child alone."
    if standard.owner.type != "author" and not standard.owner.value:
        yield f"{standard.id}: the owner names no {standard.owner.type}."
    for part in parts_within(standard):
        if isinstance(part, Condition) and part.test != "answered" and not part.values:
            yield f"{standard.id}: the condition on “{part.field}” has no value to compare with."


def _misfits_between(standard: Standard) -> Iterator[str]:
    trigger, whole = standard.trigger, isinstance(standard.trigger, Whole)
    if whole and standard.for_whom != "child":
        yield f"{standard.id}: the whole record is the child's own, so it is for the child alone."
    for part in _relations(standard):
        if part.without == "trigger" and (whole or standard.for_whom != "child"):
            yield f"{standard.id}: “without” a trigger needs triggers that are the child's own."
        if isinstance(trigger, Whole) and isinstance(part, _IMPOSSIBLE[trigger.at]):
            yield f"{standard.id}: nothing comes {_BEYOND[trigger.at]} of the record."


def _relations(standard: Standard) -> Iterator[FollowedBy | PrecededBy]:
    return (p for p in parts_within(standard.expects) if isinstance(p, FollowedBy | PrecededBy))


def _unknown_names(standard: Standard, vocabulary: Vocabulary) -> Iterator[str]:
    for part in parts_within(standard):
        if isinstance(part, Pattern):
            yield from _unknown_in_pattern(standard.id, part, vocabulary)
        if isinstance(part, Waiver):
            for kind in part.pattern.kinds:
                for field in (part.names, part.until, part.reason, part.authoriser):
                    yield from _unknown_field(standard.id, kind, field, vocabulary)
    yield from _unknown_own_fields(standard, vocabulary)
    if standard.opens:
        yield from _unknown_kind(standard.id, standard.opens, vocabulary)


def _unknown_in_pattern(
    standard_id: str, pattern: Pattern, vocabulary: Vocabulary
) -> Iterator[str]:
    for kind in pattern.kinds:
        yield from _unknown_kind(standard_id, kind, vocabulary)
        for condition in pattern.where:
            yield from _unknown_field(standard_id, kind, condition.field, vocabulary)


def _unknown_own_fields(standard: Standard, vocabulary: Vocabulary) -> Iterator[str]:
    kinds = standard.begins.kinds if standard.begins else ()
    named = [part.field for part in _shown(standard)]
    if standard.owner.type == "agency" and standard.owner.value:
        named.append(standard.owner.value)
    for kind in kinds:
        for field in named:
            yield from _unknown_field(standard.id, kind, field, vocabulary)
    for kind, limit in _days_named(standard, kinds):
        yield from _unknown_field(standard.id, kind, limit.field, vocabulary)


def _days_named(standard: Standard, own: tuple[str, ...]) -> Iterator[tuple[str, DayNamed]]:
    """The limits that are days, each with the kinds of entries that name them."""
    expects = standard.expects
    for part in parts_within(expects):
        kinds = own
        if isinstance(expects, Repeated) and part is expects.every:
            kinds = expects.pattern.kinds if expects.first else (*own, *expects.pattern.kinds)
        if isinstance(part, DayNamed):
            yield from ((kind, part) for kind in kinds)


def _shown(standard: Standard) -> Iterator[Condition]:
    for part in parts_within(standard.expects):
        if getattr(part, "type", "") == "shows":
            yield from (p for p in parts_within(part) if isinstance(p, Condition))


def _unknown_kind(standard_id: str, kind: str, vocabulary: Vocabulary) -> Iterator[str]:
    if kind not in vocabulary:
        yield f"{standard_id}: there is no kind “{kind}”.{_nearest(kind, vocabulary)}"


def _unknown_field(
    standard_id: str, kind: str, field: str, vocabulary: Vocabulary
) -> Iterator[str]:
    fields = vocabulary.get(kind)
    if fields is not None and field not in fields:
        yield f"{standard_id}: “{kind}” has no field “{field}”.{_nearest(field, fields)}"


def _unknown_reasons(standard: Standard, learning_points: Collection[str]) -> Iterator[str]:
    for point in standard.because:
        if point not in learning_points:
            near = _nearest(point, learning_points)
            yield f"{standard.id}: there is no learning point “{point}”.{near}"


def _nearest(name: str, names: Collection[str]) -> str:
    near = difflib.get_close_matches(name, list(names), n=1, cutoff=0.0)
    return f" The nearest is “{near[0]}”." if near else ""


def parts_within(part: Any) -> Iterator[BaseModel]:  # noqa: ANN401 - any value inside a standard
    """The part itself and every part within it."""
    if isinstance(part, BaseModel):
        yield part
        for name in type(part).model_fields:
            yield from parts_within(getattr(part, name))
    elif isinstance(part, tuple):
        for item in part:
            yield from parts_within(item)
