"""How what a pattern asks for slips: nobody takes up what came again, or a plan goes on and on."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from heed.clocks import Duration, deadline, end_of, england_and_wales, working_days
from heed.server.demo.slips import too_late
from heed.server.demo.story import Telling
from heed.server.demo.told import Told, Where, always, says

_TWO_YEARS = timedelta(days=740)
_NEAR = timedelta(days=12)
"""Within how much time another entry could rest on the same answer."""


@dataclass(frozen=True)
class NotTakenUp:
    """What came for the n-th time in so many days, and nobody did what that asks for, or did it
    only after its time."""

    standards: tuple[str, ...]
    after: tuple[str, ...]
    undone: tuple[str, ...]
    within: Duration
    nth: int = 1
    in_days: int = 0
    after_where: Where = always
    undone_where: Where = always
    or_else: tuple[str, ...] = ()
    """Kinds that would answer as well, and so must not come in time."""
    needed_for: tuple[str, ...] = ()
    """Kinds that rest on the same answer, and so must not lie near before it."""
    needed_where: Where = always
    near: timedelta = _NEAR
    lifted_by: tuple[str, ...] = ()
    """Kinds that would lift it before its time is over."""
    only_late: bool = False
    """Whether it is done after its time and never left out."""

    def places(self, told: Told) -> list[Telling]:
        """Every entry that is the n-th, and that alone asked for what was then done."""
        found = (t for t in told.settled(*self.after) if self.after_where(t))
        return [t for t in found if self._children(told, t) and self._may_go(told, t)]

    def plant(self, told: Told, place: Telling) -> None:
        """Leave it out, with everything that is told of it; or do it later."""
        for one in self._done(told, place):
            if self.only_late:
                told.replace(too_late(one, place, self.within, told.rng))
            else:
                for gone in self._with_it(told, one):
                    told.tellings.pop(gone.id, None)
        told.falls_short(self.standards, place, self._children(told, place))

    def _children(self, told: Told, place: Telling) -> list[str]:
        """The children for whom it is surely at least the n-th; none unless it is for all."""
        return list(place.children) if min(self._counts(told, place)) >= self.nth else []

    def _counts(self, told: Told, place: Telling) -> list[int]:
        at = place.occurred.first
        near = told.between(at - timedelta(days=self.in_days), at, *self.after)
        before = [t for t in near if self.after_where(t) and t.supersedes is None]
        return [1 + sum(child in t.children for t in before) for child in place.children]

    def _done(self, told: Told, place: Telling) -> list[Telling]:
        found = told.between(place.occurred.first, self._due(place), *self.undone)
        return [t for t in found if self.undone_where(t)]

    def _due(self, place: Telling) -> datetime:
        return deadline(place.occurred.first, self.within, england_and_wales())

    def _may_go(self, told: Told, place: Telling) -> bool:
        done = self._done(told, place)
        others = told.between(place.occurred.first, self._due(place), *self.undone, *self.or_else)
        until = self._due(place)
        return (
            bool(done)
            and until < told.now
            and not [*told.between(place.occurred.first, until, *self.lifted_by)]
            and not [t for t in others if t not in done]
            and all(self._is_only_for(told, one, place) for one in done)
        )

    def _is_only_for(self, told: Told, one: Telling, place: Telling) -> bool:
        gone = self._with_it(told, one)
        if self.only_late and (one.about or len(gone) > 1):
            return False
        resting = [t for t in self._resting(told, one) if t is not place and t not in gone]
        return not resting and all(told.is_free(t) for t in gone)

    def _resting(self, told: Told, one: Telling) -> Iterator[Telling]:
        """What near before it may rest on the same answer."""
        at = one.occurred.first
        for t in told.between(at - self.near, at, *self.needed_for):
            if self.needed_where(t):
                yield t
        for t in told.between(at - self.near, at, *self.after):
            if self.after_where(t) and max(self._counts(told, t)) >= self.nth:
                yield t

    def _with_it(self, told: Told, one: Telling) -> list[Telling]:
        """It and all that is told of it; of a meeting, also how it was prepared."""
        planned = [told.tellings[about] for about in one.about if about in told.tellings]
        roots = [t for t in planned if t.kind == "meeting_planned"] or [one]
        return [t for root in roots for t in told.all_about(root)]


@dataclass(frozen=True)
class DayTooSoon:
    """An entry names a day that was too soon, and nobody gave it another."""

    standards: tuple[str, ...]
    kind: str
    field: str
    after: timedelta

    def places(self, told: Told) -> list[Telling]:
        """Every entry about which nothing was settled by then, while the plan went on."""
        return [t for t in told.settled(self.kind) if not self._settled(told, t)]

    def plant(self, told: Told, place: Telling) -> None:
        """Name the day."""
        day = (place.occurred.first + self.after).date().isoformat()
        told.replace(replace(place, answers={**place.answers, self.field: day}))
        told.falls_short(self.standards, place, place.children)

    def _settled(self, told: Told, place: Telling) -> bool:
        at = place.occurred.first
        until = at + self.after + timedelta(days=1)
        closing = [t for t in told.about(place.id) if t.occurred.first <= until and _settles(t)]
        return bool(closing or [*told.between(at, until, "plan_ended", "moved_away")])


def _settles(reviewed: Telling) -> bool:
    progress = reviewed.answers.get("line_progress")
    return progress in ("achieved", "superseded") or bool(reviewed.answers.get("new_due"))


@dataclass(frozen=True)
class NothingShown:
    """For a while the lines of a plan are looked at, and nobody says what shows how they stand."""

    standards: tuple[str, ...]
    every: timedelta

    def places(self, told: Told) -> list[Telling]:
        """Every time after which the lines were looked at while the plan went on."""
        found = (t for t in told.settled("plan_line_reviewed") if told.on_a_plan(t))
        return [t for t in found if t.answers.get("evidence") and self._may_go(told, t)]

    def plant(self, told: Told, place: Telling) -> None:
        """Leave out what shows it, each time until it was due again."""
        for one in self._next(told, place):
            kept = {name: answer for name, answer in one.answers.items() if name != "evidence"}
            told.replace(replace(one, answers=kept))
        told.falls_short(self.standards, place, place.children)

    def _next(self, told: Told, place: Telling) -> list[Telling]:
        at = place.occurred.first
        return list(told.between(at, self._until(place), "plan_line_reviewed"))

    def _until(self, place: Telling) -> datetime:
        return end_of((place.occurred.first + self.every).date())

    def _may_go(self, told: Told, place: Telling) -> bool:
        at, until = place.occurred.first, self._until(place) + timedelta(days=1)
        over = told.between(at, until, "plan_started", "plan_ended", "moved_away")
        found = self._next(told, place)
        return not [*over] and bool(found) and all(told.is_free(t) for t in found)


@dataclass(frozen=True)
class NothingAchieved:
    """A plan goes on for most of a year, and no line of it is achieved."""

    standards: tuple[str, str, str]
    """Of which its start, its lines and its later reviews fall short."""
    within: Duration

    def places(self, told: Told) -> list[Telling]:
        """Every start of a plan that lasted so long, in which a line was achieved."""
        return [t for t in told.settled("plan_started") if self._may_go(told, t)]

    def plant(self, told: Told, place: Telling) -> None:
        """What was achieved is only on track until then."""
        for one in self._achieved(told, place):
            told.replace(replace(one, answers={**one.answers, "line_progress": "on_track"}))
        started, line_due, reviewed = ((standard,) for standard in self.standards)
        told.falls_short(started, place, place.children)
        for line in self._of_the_plan(told, place, "plan_line"):
            if not self._closed(told, line):
                told.falls_short(line_due, line, line.children)
        for held in self._reviews(told, place)[1:]:
            if not self._talked_over(told, held):
                told.falls_short(reviewed, held, held.children)

    def _due(self, place: Telling) -> datetime:
        return deadline(place.occurred.first, self.within, england_and_wales())

    def _of_the_plan(self, told: Told, place: Telling, kind: str) -> list[Telling]:
        return list(told.between(place.occurred.first, self._due(place), kind))

    def _achieved(self, told: Told, place: Telling) -> list[Telling]:
        found = self._of_the_plan(told, place, "plan_line_reviewed")
        return [t for t in found if t.answers.get("line_progress") == "achieved"]

    def _reviews(self, told: Told, place: Telling) -> list[Telling]:
        found = self._of_the_plan(told, place, "review_conference")
        return [t for t in found if says(outcome="continue")(t)]

    def _may_go(self, told: Told, place: Telling) -> bool:
        at, until = place.occurred.first, self._due(place) + timedelta(days=2)
        over = told.between(at - _TWO_YEARS, until, "plan_started", "plan_ended", "moved_away")
        changed = [
            *self._achieved(told, place),
            *self._of_the_plan(told, place, "plan_line"),
            *self._reviews(told, place),
        ]
        return (
            until < told.now
            and not [t for t in over if t is not place]
            and bool(self._achieved(told, place))
            and all(told.is_free(t) for t in changed)
        )

    def _closed(self, told: Told, line: Telling) -> bool:
        due = end_of(datetime.fromisoformat(line.answers["due"]).date())
        found = [t for t in told.about(line.id) if t.occurred.first <= due]
        return any(_settles(t) for t in found)

    def _talked_over(self, told: Told, held: Telling) -> bool:
        at = held.occurred.first
        due = deadline(at, working_days(5), england_and_wales())
        return bool([*told.between(at, due, *TALKED_OVER)])


TALKED_OVER = ("supervision", "concern_raised", "formulation", "formulation_offered")
"""What takes up a plan that is stuck."""
