"""Telling what happened in a family, day by day, until the story reaches the present."""

import random
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from heed.chronology import Restriction, Source
from heed.clocks import (
    Duration,
    Occurred,
    deadline,
    england_and_wales,
    london_day,
    moment_in_london,
)
from heed.people import Role
from heed.practice import Nature, kind_named
from heed.server.demo.cast import Person
from heed.server.demo.family import DemoChild, Family

_SEARCH_DAYS = 300


class CaughtUp(Exception):
    """The story has reached the present; what would come next has not happened yet."""


@dataclass(frozen=True)
class Telling:
    """An entry of the story, as it will be recorded."""

    id: str
    children: tuple[str, ...]
    kind: str
    occurred: Occurred
    recorded_at: datetime
    author: Person
    answers: dict[str, Any]
    about: tuple[str, ...] = ()
    source: Source = Source()
    restriction: Restriction | None = None
    supersedes: str | None = None
    reason: str = ""
    in_error: bool = False


@dataclass(frozen=True, order=True)
class Shortfall:
    """What somebody left undone or did too late, as the teller of the story knows it."""

    child: str
    standard: str
    trigger: str


class Story:
    """A family's story with a day that moves on; the same `rng` tells the same story.

    Acts fall on working days unless they are told on an exact day. Everything is done well and in
    time, but for the `shortfalls` that the teller writes down.
    """

    def __init__(self, family: Family, rng: random.Random, now: datetime, *, began: int) -> None:
        self.family, self.rng, self.now = family, rng, now
        self.calendar = england_and_wales()
        self.today = london_day(now)
        self.day = self.today - timedelta(days=began)
        self.tellings: list[Telling] = []
        self.shortfalls: set[Shortfall] = set()
        self.slow = ""
        """What comes too late in this family's story: the conference, core group or review."""
        self._minute, self._exactly, self._said = 0, False, set[str]()
        self._known: dict[str, Telling] = {}

    # moving on

    def reach(self, day: date) -> None:
        """Go on to this day, or stay when it has passed."""
        if day > self.day:
            self.day, self._minute = day, 0
        self._exactly = False

    def later(self, fewest: int, most: int | None = None) -> None:
        """Some days pass."""
        days = self.rng.randint(fewest, most if most is not None else fewest)
        self.day += timedelta(days=days)
        self._minute, self._exactly = (0 if days else self._minute), False

    def working_days_later(self, days: int) -> None:
        """So many working days pass."""
        self.on(self._working_day(self.day, days))

    def on_a_working_day(self) -> None:
        """Go on to a day on which people work, or stay on one."""
        while not self.calendar.is_working(self.day):
            self.later(1)

    def working_days_before(self, day: date, days: int) -> date:
        """The day that lies so many working days before another."""
        return self._working_day(day, -days)

    @contextmanager
    def meanwhile(self) -> Iterator[None]:
        """What takes its own time while the story goes on from this day, as far as it has come."""
        here = self.day, self._minute, self._exactly
        try:
            yield
        except CaughtUp:
            pass
        finally:
            self.day, self._minute, self._exactly = here

    def on(self, day: date) -> None:
        """Go on, or back, to exactly this day, whether people work on it or not."""
        self.day, self._minute, self._exactly = day, 0, True

    def days_ago(self, days: int) -> None:
        """Go to exactly so many days before the present."""
        self.on(self.today - timedelta(days=days))

    def so_that_due(
        self, allowed: Duration, earliest: int, latest: int, *, working: bool = False
    ) -> bool:
        """Go to a day before today from which this time runs out so many days from the present.

        Negative numbers are days ago. It is the last such working day, or with `working` False
        any day rather than none; False, and no move, when no day does it.
        """
        past = (self.today - timedelta(days=back) for back in range(1, _SEARCH_DAYS))
        fits = [day for day in past if earliest <= self._due_in(day, allowed) <= latest]
        chosen = [day for day in fits if self.calendar.is_working(day)]
        if not chosen and working:
            return False
        for day in chosen or fits:
            self.on(day)
            return True
        return False

    def _due_in(self, day: date, allowed: Duration) -> int:
        ends = deadline(moment_in_london(day, time(9)), allowed, self.calendar)
        return (london_day(ends) - self.today).days

    # choosing

    def chance(self, of_one: float) -> bool:
        """Whether something happens that happens this often."""
        return self.rng.random() < of_one

    def one_of(self, *sayings: str) -> str:
        """One of these, and not one that this story has used while others are left."""
        fresh = [saying for saying in sayings if saying not in self._said] or list(sayings)
        chosen = self.rng.choice(fresh)
        self._said.add(chosen)
        return chosen

    def pick[T](self, *options: T) -> T:
        """Any one of these, as often as it comes."""
        return self.rng.choice(options)

    @property
    def noon(self) -> datetime:
        """The middle of the day on which the story is."""
        return moment_in_london(self.day, time(12))

    def children_of(self, entry: str) -> list[DemoChild]:
        """The children whom an entry is about."""
        return [child for child in self.family.children if child.id in self._known[entry].children]

    def before(self, entry: str, *kinds: str) -> list[str]:
        """The entries of these kinds up to this one and about some of its children, in order."""
        last = self._known[entry]
        found = (
            t for t in self.tellings if t.kind in kinds and set(t.children) & set(last.children)
        )
        earlier = [t for t in found if t.occurred.first <= last.occurred.first and not t.supersedes]
        return [t.id for t in sorted(earlier, key=lambda t: t.occurred.first)]

    def lately(self, *kinds: str, days: int = 90) -> int:
        """How many entries of these kinds were told for the last days of the story."""
        since = moment_in_london(self.day - timedelta(days=days), time.min)
        until = moment_in_london(self.day, time.max)
        return sum(t.kind in kinds and since <= t.occurred.first <= until for t in self.tellings)

    def who(self, role: Role) -> Person:
        """Whoever has this role with the family."""
        return self.family.team[role]

    # telling

    def tell(
        self,
        kind: str,
        by: Role | Person,
        *,
        of: Sequence[DemoChild] | DemoChild = (),
        about: Sequence[str] | str = (),
        at: str = "",
        late_days: int = 0,
        occurred: Occurred | None = None,
        source: Source = Source(),
        restriction: Restriction | None = None,
        **answers: Any,
    ) -> str:
        """Tell an entry and return its id; raises CaughtUp when its time has not come.

        It is about all the children unless `of` names some; `late_days` is how many days pass
        before it is recorded.
        """
        moment = self._moment(kind, at)
        if moment > self.now:
            raise CaughtUp
        occurred = occurred or Occurred.at(moment)
        abouts = (about,) if isinstance(about, str) else tuple(about)
        telling = Telling(
            id=str(UUID(int=self.rng.getrandbits(128), version=4)),
            children=self._ids(of),
            kind=kind,
            occurred=occurred,
            recorded_at=self._recorded(moment, late_days, abouts),
            author=by if isinstance(by, Person) else self.who(by),
            answers={name: answer for name, answer in answers.items() if answer is not None},
            about=abouts,
            source=source,
            restriction=restriction,
        )
        return self._keep(telling)

    def correct(
        self,
        entry: str,
        reason: str,
        *,
        after_days: int = 1,
        by: Person | None = None,
        in_error: bool = False,
        **changed: Any,
    ) -> str:
        """Correct an entry, or with `in_error` withdraw it; nothing when that day has not come."""
        old = self._known[entry]
        recorded = old.recorded_at + timedelta(days=after_days, minutes=self.rng.randint(5, 200))
        if recorded > self.now:
            return entry
        new = Telling(
            id=str(UUID(int=self.rng.getrandbits(128), version=4)),
            children=old.children,
            kind=old.kind,
            occurred=old.occurred,
            recorded_at=recorded,
            author=by or old.author,
            answers={**old.answers, **changed},
            about=old.about,
            source=old.source,
            restriction=old.restriction,
            supersedes=old.id,
            reason=reason,
            in_error=in_error,
        )
        return self._keep(new)

    # writing down what was left undone

    def left_undone(self, standard: str, about: str, allowed: Duration) -> None:
        """Nobody did what this standard asks after an entry, if its time has run out by now."""
        trigger = self._known[about]
        if deadline(trigger.occurred.first, allowed, self.calendar) < self.now:
            self.falls_short(standard, about)

    def recorded_too_late(self, standard: str, about: str, allowed: Duration) -> None:
        """An entry reached the record after the first day on which this may have run out."""
        told = self._known[about]
        if told.recorded_at > deadline(told.occurred.first, allowed, self.calendar):
            self.falls_short(standard, about)

    def falls_short(self, standard: str, about: str) -> None:
        """Work with each child of an entry surely falls short of this standard."""
        children = self._known[about].children
        self.shortfalls |= {Shortfall(child, standard, about) for child in children}

    def _working_day(self, day: date, days: int) -> date:
        step = timedelta(days=1 if days > 0 else -1)
        for _ in range(abs(days)):
            day += step
            while not self.calendar.is_working(day):
                day += step
        return day

    def _keep(self, telling: Telling) -> str:
        self.tellings.append(telling)
        self._known[telling.id] = telling
        return telling.id

    def _ids(self, of: Sequence[DemoChild] | DemoChild) -> tuple[str, ...]:
        if isinstance(of, DemoChild):
            return (of.id,)
        return tuple(child.id for child in (of or self.family.children))

    def _moment(self, kind: str, at: str) -> datetime:
        if kind_named(kind).nature is Nature.ACT and not self._exactly:
            while not self.calendar.is_working(self.day):
                self.day += timedelta(days=1)
                self._minute = 0
        if at:
            hour, minute = map(int, at.split(":"))
            self._minute = max(self._minute + 5, 60 * hour + minute)
        else:
            self._minute = max(self._minute, 8 * 60 + 40) + self.rng.randint(6, 35)
        self._minute = min(self._minute, 23 * 60 + 30)
        return moment_in_london(self.day, time(*divmod(self._minute, 60)))

    def _recorded(self, moment: datetime, late_days: int, about: Sequence[str]) -> datetime:
        known = [self._known[entry].recorded_at for entry in about]
        recorded = moment + timedelta(days=late_days, minutes=self.rng.randint(4, 50))
        return min(max([recorded, *(k + timedelta(minutes=2) for k in known)]), self.now)


def usual(answers: dict[str, Any], otherwise: dict[str, Any]) -> dict[str, Any]:
    """What is usually said in a scene, unless this telling of it says otherwise."""
    return {**answers, **otherwise}


def in_order(tellings: Iterable[Telling]) -> tuple[Telling, ...]:
    """What was told, in the order in which it was recorded."""
    return tuple(sorted(tellings, key=lambda telling: telling.recorded_at))
