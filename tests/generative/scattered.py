"""Whole populations and libraries at random, from a seed: many at once, quickly made.

What Hypothesis makes one by one (`strategies.py`) is made here by the thousand, so that an engine
of many children can judge them in one run. The same seed gives the same.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random
from typing import Any, NamedTuple

from heed.chronology import Entry
from heed.clocks import Duration, Occurred, Unit
from heed.people import Author, Household, Stay
from heed.standards import Owner, Standard
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
    Span,
    Trigger,
    Unless,
    Waiver,
    While,
    Whole,
)
from tests.generative import strategies as some
from tests.generative.strategies import CHILD, DAYS, KINDS, ROLES, SIBLING, START, STRANGER

_CONDITIONS = (
    Condition(field="seen", test="is", values=(True,)),
    Condition(field="note", test="one_of", values=("a", "b")),
    Condition(field="note", test="is", values=("a",)),
    Condition(field="harm", test="includes", values=("physical",)),
    Condition(field="harm", test="excludes", values=("physical",)),
    Condition(field="harm", test="includes_any", values=("physical", "emotional")),
    Condition(field="note", test="answered"),
)
_WAIVER = Waiver(pattern=Pattern(kinds=("waiver",)))
_OWNERS = (Owner(type="author"), Owner(value="gp"), Owner(type="agency", value="note"))


class Family(NamedTuple):
    """The record of one child with a brother or sister and a stranger, and who lived together."""

    entries: tuple[Entry, ...]
    household: Household


def families(random: Random, count: int, standards: Sequence[str]) -> list[Family]:
    """So many families; waivers name one of the standards."""
    return [Family(_entries(random, standards), _household(random)) for _ in range(count)]


def _entries(random: Random, standards: Sequence[str]) -> tuple[Entry, ...]:
    entries: list[Entry] = []
    recorded = START
    exact = random.random() < 0.4
    for number in range(1, random.randint(1, 14) + 1):
        recorded += timedelta(hours=random.choice((0, 0, 5, 60)))
        entries.append(_entry(random, entries, number, recorded, standards, exact=exact))
    return tuple(entries)


def _entry(
    random: Random,
    before: Sequence[Entry],
    number: int,
    recorded: datetime,
    standards: Sequence[str],
    *,
    exact: bool,
) -> Entry:
    kind = random.choice((*KINDS, *KINDS, "waiver"))
    entry = Entry(
        id=f"e{number}",
        sequence=number,
        children=random.choice(((CHILD,), (CHILD,), (CHILD, SIBLING), (SIBLING,), (STRANGER,))),
        kind=kind,
        occurred=_exact(random) if exact or random.random() < 0.6 else _inexact(random),
        recorded_at=recorded,
        author=Author(
            random.choice(("p1", "p2")), random.choice(ROLES), "agency", random.choice(("t", ""))
        ),
        fields=_waiving(random, standards) if kind == "waiver" else _fields(random),
        about=tuple(f"e{n}" for n in range(1, number) if random.random() < 0.3),
    )
    return _corrected(random, entry, before)


def _corrected(random: Random, entry: Entry, before: Sequence[Entry]) -> Entry:
    done = {earlier.supersedes for earlier in before}
    open_ = [earlier.id for earlier in before if earlier.id not in done]
    if not open_ or random.random() < 0.75:
        return entry
    in_error = random.random() < 0.4
    return replace(entry, supersedes=random.choice(open_), reason="so", in_error=in_error)


def _exact(random: Random) -> Occurred:
    return Occurred.at(_moment(random))


def _moment(random: Random) -> datetime:
    hours = random.choice((0, 1, 15, 16))
    return START + timedelta(days=random.randint(0, DAYS), hours=hours)


def _inexact(random: Random) -> Occurred:
    first, last = sorted((_day(random), _day(random)))
    months = (Occurred.in_month(2026, 3), Occurred.in_month(2026, 4))
    return random.choice((Occurred.on(first), Occurred.between(first, last), *months))


def _day(random: Random) -> date:
    return START.date() + timedelta(days=random.randint(0, DAYS))


def _fields(random: Random) -> dict[str, Any]:
    given = {
        "seen": random.choice((True, False)),
        "harm": random.choice(([], ["physical"], ["emotional"], ["physical", "emotional"])),
        "note": random.choice(("", "a", "b")),
        "due": random.choice((_day(random).isoformat(), _day(random).isoformat(), "soon", "")),
    }
    return {name: answer for name, answer in given.items() if random.random() < 0.6}


def _waiving(random: Random, standards: Sequence[str]) -> dict[str, Any]:
    until = random.choice((_day(random).isoformat(), _day(random).isoformat(), "Easter"))
    return {"standard": random.choice(standards), "until": until}


def _household(random: Random) -> Household:
    stays = []
    for _ in range(random.randint(0, 4)):
        first, last = sorted((_day(random), _day(random)))
        until = random.choice((last, last, None))
        told, ended = (random.choice((None, None, _moment(random))) for _ in range(2))
        stays.append(Stay(random.choice((CHILD, SIBLING)), "home", first, until, told, ended))
    return Household(stays)


def standards(random: Random, count: int) -> list[Standard]:
    """So many standards with ids of their own, over the whole language, all of them valid."""
    return [_standard(random, f"S{number}") for number in range(count)]


def _standard(random: Random, name: str) -> Standard:
    trigger = _trigger(random)
    more: dict[str, Any] = {
        "id": name,
        "unless": tuple(_unless(random) for _ in range(random.choice((0, 0, 1, 2)))),
        "waiver": random.choice((None, _WAIVER)),
        "since": random.choice((date.min, START.date() + timedelta(days=5))),
        "until": random.choice((date.max, date.max, START.date() + timedelta(days=20))),
        "owner": random.choice(_OWNERS),
    }
    if isinstance(trigger, Each | Nth):
        more["for_whom"] = random.choice(("child", "child", "household", "others"))
    made = some.standard(trigger, _expected_of(random, trigger), **more)
    if some.is_valid(made):
        return made
    return made.model_copy(update={"expects": some.without_trigger(made.expects)})


def _trigger(random: Random) -> Trigger:
    match random.randint(0, 9):
        case 0 | 1:
            return While(span=_span(random))
        case 2:
            return Whole(at=random.choice(("beginning", "end")))
        case 3 | 4:
            within = random.choice((_duration(random), None))
            return Nth(n=random.randint(2, 3), of=_pattern(random), within=within)
        case _:
            during = random.choice((None, None, _span(random)))
            return Each(of=_pattern(random), during=during)


def _span(random: Random) -> Span:
    return Span(
        opens=_pattern(random, ("opens", "harm")), closes=_pattern(random, ("closes", "act"))
    )


def _pattern(random: Random, kinds: Sequence[str] = KINDS) -> Pattern:
    return Pattern(
        kinds=tuple(random.choice(kinds) for _ in range(random.randint(1, 2))),
        where=random.choice(((), (), (random.choice(_CONDITIONS),))),
        by=random.choice(((), (), ("social_worker",))),
    )


def _duration(random: Random) -> Duration:
    return Duration(n=random.randint(0, 6), unit=random.choice(list(Unit)))


def _limit(random: Random) -> Limit:
    named = DayNamed(field="due")
    return random.choice((_duration(random), _duration(random), _duration(random), named))


def _expected_of(random: Random, trigger: Trigger) -> Expectation:
    if isinstance(trigger, While) and random.random() < 0.6:
        first = random.choice((None, _limit(random)))
        return Repeated(pattern=_pattern(random), every=_limit(random), first=first)
    ways = {"followed", "preceded", "shows", "recorded"}
    if isinstance(trigger, Whole):
        ways -= {"preceded" if trigger.at == "beginning" else "followed"}
    return _expectation(random, sorted(ways), deep=2)


def _expectation(random: Random, ways: Sequence[str], deep: int) -> Expectation:
    if deep and random.random() < 0.4:
        join = random.choice((AnyOf, AllOf, NoneOf))
        least = 1 if join is NoneOf else 2
        parts = [_expectation(random, ways, deep - 1) for _ in range(random.randint(least, 3))]
        return join(parts=tuple(parts))
    return _leaf(random, random.choice(ways))


def _leaf(random: Random, way: str) -> Expectation:
    within = random.choice((_limit(random), _limit(random), None))
    if way == "shows":
        return Shows(where=(random.choice(_CONDITIONS),), within=within)
    if way == "recorded":
        return Recorded(within=_limit(random))
    more: dict[str, Any] = {
        "pattern": _pattern(random),
        "about": random.random() < 0.3,
        "without": random.choice((None, None, None, "trigger", "such", "entry", _pattern(random))),
        "times": random.choice((1, 1, 1, 2, 3)),
    }
    if way == "followed":
        return FollowedBy(within=within, **more)
    at_least, at_most = (random.choice((None, _duration(random))) for _ in range(2))
    return PrecededBy(at_most=at_most, at_least=at_least, **more)


def _unless(random: Random) -> Unless:
    return Unless(pattern=_pattern(random), about=random.random() < 0.3)
