"""How something slips in a story that was told well: left out, done too late, or half answered.

A slip changes what was told and writes down of what it makes work fall short. It knows that from
what it did, never from judging the record, so that a judge can be held to it.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import time, timedelta
from typing import Any

from heed.clocks import (
    Duration,
    Occurred,
    deadline,
    england_and_wales,
    london_day,
    moment_in_london,
)
from heed.server.demo.story import Telling
from heed.server.demo.told import Told, Where, always


@dataclass(frozen=True)
class HalfAnswered:
    """An entry that leaves something open, or says what good practice would not say."""

    standards: tuple[str, ...]
    kind: str
    says: Mapping[str, Any]
    where: Where = always
    only_on_a_plan: bool = False

    def places(self, told: Told) -> list[Telling]:
        """Every entry of the kind that could have been left half answered."""
        return [
            t
            for t in told.settled(self.kind)
            if self.where(t) and (told.on_a_plan(t) or not self.only_on_a_plan)
        ]

    def plant(self, told: Told, place: Telling) -> None:
        """Say it otherwise."""
        said = {**place.answers, **self.says}
        kept = {name: answer for name, answer in said.items() if answer is not None}
        told.replace(replace(place, answers=kept))
        told.falls_short(self.standards, place, place.children)


@dataclass(frozen=True)
class LeftUndone:
    """What should have come after an entry, and about it, and did not come, or came too late."""

    standards: tuple[str, ...]
    after: str
    undone: str
    within: Duration
    after_where: Where = always
    undone_where: Where = always
    on_a_plan: tuple[str, ...] = ()
    """Standards of which it falls short as well while the children are on a plan."""
    only_on_a_plan: bool = False
    always_late: bool = False
    """Whether it is never left out, because more rests on it than is told about it."""

    def places(self, told: Told) -> list[Telling]:
        """Every entry after which it was done, by something that nothing else rests on."""
        return [
            t
            for t in told.settled(self.after)
            if self.after_where(t)
            and (told.on_a_plan(t) or not self.only_on_a_plan)
            and self._done(told, t)
            and all(told.stands_alone(done) for done in self._done(told, t))
        ]

    def plant(self, told: Told, place: Telling) -> None:
        """Do it some days too late, or now and then leave it out."""
        done = self._done(told, place)
        children = tuple(dict.fromkeys(child for t in done for child in t.children))
        late = told.rng.random() < _TOO_LATE or self.always_late
        for one in done:
            if late:
                told.replace(too_late(one, place, self.within, told.rng))
            else:
                told.leave_out(one)
        also = self.on_a_plan if told.on_a_plan(place) else ()
        told.falls_short((*self.standards, *also), place, children)

    def _done(self, told: Told, trigger: Telling) -> list[Telling]:
        found = (t for t in told.about(trigger.id) if t.kind == self.undone)
        return [t for t in found if self.undone_where(t)]


@dataclass(frozen=True)
class Unprepared:
    """What should have come before a meeting, and did not."""

    standards: tuple[str, ...]
    before: str
    undone: str
    within: timedelta
    undone_where: Where = always

    def places(self, told: Told) -> list[Telling]:
        """Every meeting before which it was done, for it alone."""
        return [t for t in told.settled(self.before) if self._alone(told, t)]

    def plant(self, told: Told, place: Telling) -> None:
        """Leave it out."""
        for one in self._done(told, place):
            told.leave_out(one)
        told.falls_short(self.standards, place, place.children)

    def _alone(self, told: Told, meeting: Telling) -> bool:
        done, at = self._done(told, meeting), meeting.occurred.first
        others = told.between(at - self.within, at + self.within, *_MEETINGS)
        return (
            bool(done)
            and all(told.stands_alone(one) for one in done)
            and not any(other is not meeting for other in others if other.kind in self._shares())
        )

    def _shares(self) -> tuple[str, ...]:
        return (self.before,) if self.before == "strategy_discussion" else _CONFERENCES

    def _done(self, told: Told, meeting: Telling) -> list[Telling]:
        at = meeting.occurred.first
        found = told.between(at - self.within, at, self.undone)
        return [t for t in found if self.undone_where(t)]


_CONFERENCES = ("initial_conference", "review_conference")
_MEETINGS = (*_CONFERENCES, "strategy_discussion")


@dataclass(frozen=True)
class OutOfRhythm:
    """What comes round while a child is on a plan, and one time does not come in time."""

    standards: tuple[str, ...]
    kind: str
    every: Duration
    where: Where = always
    needed_for: tuple[str, ...] = ()
    """Kinds after which it is needed as well, for what it says about them."""

    def places(self, told: Told) -> list[Telling]:
        """The times before those that can be left out."""
        rhythm = [t for t in told.of(self.kind) if self.where(t) and told.on_a_plan(t)]
        found = zip(rhythm, rhythm[1:], rhythm[2:], strict=False)
        return [before for before, one, after in found if self._may_go(told, before, one, after)]

    def plant(self, told: Told, place: Telling) -> None:
        """Leave out the time that came next."""
        rhythm = [t for t in told.of(self.kind) if self.where(t) and told.on_a_plan(t)]
        told.leave_out(rhythm[rhythm.index(place) + 1])
        told.falls_short(self.standards, place, place.children)

    def _may_go(self, told: Told, before: Telling, one: Telling, after: Telling) -> bool:
        began, ends = before.occurred.first, after.occurred.first
        at = one.occurred.first
        return (
            before in told.settled(self.kind)
            and after in told.settled(self.kind)
            and told.stands_alone(one)
            and not one.about
            and ends > deadline(began, self.every, england_and_wales())
            and not any(told.between(began, ends, "plan_started", "plan_ended"))
            and not any(told.between(at - _RESTS_ON_IT, at, *self.needed_for))
        )


_TOO_LATE = 0.75
"""How often what was not done in time is done later."""
_RESTS_ON_IT = timedelta(days=63)


def too_late(done: Telling, trigger: Telling, within: Duration, rng: random.Random) -> Telling:
    """The same act, some days after its time."""
    due = deadline(trigger.occurred.first, within, england_and_wales())
    day = london_day(due) + timedelta(days=rng.randint(1, 6))
    at = moment_in_london(day, time(9 + rng.randint(0, 7), rng.randint(0, 59)))
    return replace(done, occurred=Occurred.at(at), recorded_at=at + timedelta(minutes=20))
