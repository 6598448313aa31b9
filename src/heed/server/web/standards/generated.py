"""A small record made up from a standard, for those that come without examples of their own."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any

from heed.chronology import Chronology, Entry
from heed.clocks import (
    Duration,
    Occurred,
    Unit,
    deadline,
    england_and_wales,
    london_day,
    start_of,
    weeks,
    working_days,
)
from heed.people import Author, Household, Stay
from heed.server.web.standards.judged import Example, example_of
from heed.standards import Standard, Verdict
from heed.standards.language import (
    AllOf,
    AnyOf,
    Condition,
    DayNamed,
    Each,
    Expectation,
    FollowedBy,
    Limit,
    NoneOf,
    Nth,
    Pattern,
    PrecededBy,
    Recorded,
    Repeated,
    Shows,
)
from heed.standards.loading import parts_within

_CHILD, _SIBLING = "one", "two"
_HOME = Household([Stay(child, "home", date.min) for child in (_CHILD, _SIBLING)])
_HELD = timedelta(hours=2)
_A_DAY = timedelta(days=1)
_A_WORKING_DAY, _WEEK = working_days(1), weeks(1)


@lru_cache(maxsize=256)
def generated(standard: Standard) -> tuple[Example, ...]:
    """Met, met late and missed, as far as the standard can turn out so."""
    if standard.begins is None:
        return ()
    shown = (_example(standard, standard.begins, verdict) for verdict in _TURNS)
    return tuple(example for example in shown if example)


_TURNS = (Verdict.MET, Verdict.MET_LATE, Verdict.MISSED)


def _example(standard: Standard, begins: Pattern, wanted: Verdict) -> Example | None:
    story = _Story(standard, begins, wanted)
    return example_of(
        standard,
        wanted,
        Chronology(story.entries()),
        child=_CHILD,
        household=_HOME,
        as_of=story.as_of,
        answers=False,
    )


class _Story:
    """The entries of one example, around a Monday on which the last trigger happens."""

    def __init__(self, standard: Standard, begins: Pattern, wanted: Verdict) -> None:
        self.standard, self.begins, self.wanted = standard, begins, wanted
        self.day = start_of(_a_monday(standard)) + timedelta(hours=10)
        self.as_of = self.day + timedelta(days=400)
        self._number = 0

    def entries(self) -> Iterator[Entry]:
        """What led up to the trigger, the trigger, and what came of it."""
        yield from self._before()
        expects = self.standard.expects
        shown = {} if self._late_or_missed else _shown(expects)
        earlier = tuple(self._preceding(expects))
        trigger = self._trigger(expects, shown, earlier)
        yield from earlier
        yield trigger
        yield from self._answers(expects, trigger)

    def _trigger(
        self, expects: Expectation, shown: Mapping[str, Any], earlier: Iterable[Entry]
    ) -> Entry:
        trigger = self._entry(self.begins, self.day, **_named(expects, self.day), **shown)
        if self.standard.for_whom == "others":
            trigger = replace(trigger, children=(_SIBLING,))
        if isinstance(expects, PrecededBy) and expects.about:
            trigger = replace(trigger, about=tuple(entry.id for entry in earlier))
        if isinstance(expects, Recorded) and self._late_or_missed:
            trigger = replace(trigger, recorded_at=self._answered(expects.within).astimezone(UTC))
        return trigger

    @property
    def _late_or_missed(self) -> bool:
        return self.wanted is not Verdict.MET

    def _before(self) -> Iterator[Entry]:
        match self.standard.trigger:
            case Nth(n=n, of=of):
                for days in range(n - 1, 0, -1):
                    yield self._entry(of, self.day - timedelta(days=7 * days))
            case Each(during=span) if span is not None:
                yield self._entry(span.opens, self.day - timedelta(days=21))

    def _preceding(self, expects: Expectation) -> Iterator[Entry]:
        if isinstance(expects, PrecededBy) and not self._late_or_missed:
            for _ in range(expects.times):
                yield self._entry(expects.pattern, self.day - _before_by(expects))

    def _answers(self, expects: Expectation, trigger: Entry) -> Iterator[Entry]:
        # What a standard forbids is missed by an answer, and kept by none.
        if isinstance(expects, NoneOf):
            if self.wanted is Verdict.MISSED:
                yield from self._answering(expects.parts[0], trigger)
        elif self.wanted is not Verdict.MISSED:
            yield from self._answering(expects, trigger)

    def _answering(self, expects: Expectation, trigger: Entry) -> Iterator[Entry]:
        match expects:
            case AnyOf(parts=parts):
                # What came before the trigger is told before it.
                after = (part for part in parts if not isinstance(part, PrecededBy))
                yield from self._answering(next(after, parts[0]), trigger)
            case AllOf(parts=parts):
                for part in parts:
                    yield from self._answering(part, trigger)
            case FollowedBy(pattern=pattern, within=within, about=about, times=times):
                link = (trigger.id,) if about else ()
                for _ in range(times):
                    yield replace(self._entry(pattern, self._answered(within)), about=link)
            case Repeated(pattern=pattern, every=every, first=first):
                yield self._entry(pattern, self._answered(first or every))

    def _answered(self, within: Limit | None) -> datetime:
        """In the morning of the last working day that is in time, or of the first that is late."""
        within = _A_WORKING_DAY if within is None else _as_duration(within)
        due = deadline(self.day, within, england_and_wales())
        if within.unit is Unit.HOUR:
            return due + _HELD if self.wanted is Verdict.MET_LATE else due - _HELD
        late = self.wanted is Verdict.MET_LATE
        day = london_day(due) + _A_DAY if late else london_day(due)
        while not england_and_wales().is_working(day):
            day += _A_DAY if late else -_A_DAY
        return start_of(day) + timedelta(hours=11)

    def _entry(self, pattern: Pattern, moment: datetime, /, **shown: Any) -> Entry:  # noqa: ANN401
        self._number += 1
        moment = moment.astimezone(UTC)
        role = pattern.by[0] if pattern.by else "social_worker"
        return Entry(
            id=str(self._number),
            sequence=self._number,
            children=(_CHILD,),
            kind=pattern.kinds[0],
            occurred=Occurred.at(moment),
            recorded_at=moment,
            author=Author("someone", role, "an agency"),
            fields={**_fields(pattern.where), **shown},
        )


def _a_monday(standard: Standard) -> date:
    """A Monday without bank holidays near it, in the standard's own time."""
    day = date(2026, 9, 14)
    return day if standard.in_force(day) else max(standard.since, date(2015, 9, 14))


def _named(expects: Expectation, day: datetime) -> dict[str, Any]:
    """The days that the trigger names as limits, each a week after it."""
    until = london_day(deadline(day, _WEEK, england_and_wales())).isoformat()
    return {p.field: until for p in parts_within(expects) if isinstance(p, DayNamed)}


def _as_duration(limit: Limit) -> Duration:
    return _WEEK if isinstance(limit, DayNamed) else limit


def _shown(expects: Expectation) -> dict[str, Any]:
    """Answers that the trigger's own fields give when it shows what is expected."""
    match expects:
        case Shows(where=where):
            return _fields(where)
        case AnyOf(parts=parts):
            return _shown(parts[0])
        case AllOf(parts=parts):
            return {name: answer for part in parts for name, answer in _shown(part).items()}
        case _:
            return {}


def _fields(where: Iterable[Condition]) -> dict[str, Any]:
    return {condition.field: _answer(condition) for condition in where}


def _answer(condition: Condition) -> object:
    match condition.test:
        case "answered":
            return "yes"
        case "includes":
            return list(condition.values)
        case "includes_any":
            return [condition.values[0]]
        case "excludes":
            return ["anything else"]
        case _:
            return condition.values[0]


def _before_by(expects: PrecededBy) -> timedelta:
    """A little longer before than it must be at least."""
    least = expects.at_least
    if least is None:
        return timedelta(hours=20)
    if least.unit is Unit.HOUR:
        return timedelta(hours=least.n + 1)
    return timedelta(days=least.n + 5 if least.unit is not Unit.MONTH else 31 * least.n)
