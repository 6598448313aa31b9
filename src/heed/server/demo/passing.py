"""Months that pass in the demonstration: what happens in families, and what people do about it.

Invented like the rest, and recorded as everything is: entries are appended, standards are derived,
and each month ends with the look for shortfalls that the jobs take every night.
"""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import NamedTuple
from uuid import UUID

from django.db import transaction

from heed.assurance.months import month_of, next_month
from heed.clocks import england_and_wales, london_day, start_of
from heed.people import Role
from heed.server.demo.cast import DOMAIN
from heed.server.demo.family import DemoChild, Family
from heed.server.demo.load import People, Progress, addition
from heed.server.demo.partnership import SEED, families
from heed.server.demo.scenes import (
    domestic_abuse,
    following_through,
    harm,
    health,
    meetings,
    protection,
    support,
    understanding,
)
from heed.server.demo.scenes import families as told_families
from heed.server.demo.story import Story, Telling
from heed.server.services.append_many import append_many
from heed.server.services.shortfalls import look_for_shortfalls
from heed.server.services.standards_in_use import standards_in_use
from heed.server.storage.models import Child, Involvement, Practitioner
from heed.server.storage.obligations import obligations_of
from heed.standards import Obligation

type Act = Callable[[Story, str, DemoChild], object]
"""Tells what somebody did about an entry for a child."""

ACTS: Mapping[str, Act] = {
    "visit": lambda story, about, child: support.visit(story, about, of=child),
    "direct_work": lambda story, about, child: understanding.ordinary_day(story, child, about),
    "cp_medical_considered": lambda story, about, child: harm.medical_considered(
        story, about, decision="not_needed", of=child
    ),
    "strategy_discussion": lambda story, about, _child: protection.strategy_discussion(
        story, about, decision="follow_up"
    ),
    "family_informed": lambda story, about, _child: told_families.family_informed(story, about),
    "record_sent": lambda story, about, _child: meetings.record_sent(story, about),
    "cumulative_review": lambda story, about, _child: following_through.looked_at_together(
        story, about
    ),
    "supervision": lambda story, _about, _child: support.supervision(story),
    "information_shared": health.others_told,
    "appointment_followed_up": following_through.followed_up,
    "encompass_received": lambda story, about, _child: following_through.encompass(story, about),
    "abuser_response": lambda story, about, _child: following_through.asked_of_abuser(story, about),
}
"""What the invented people know to do, by what a standard asks to be recorded; the rest is left."""

_SHORTEST = timedelta(days=10)
"""Less than this of a month, and nothing new happens in it."""
_TO_ACT = timedelta(days=8)
_ROUNDS = 2  # what is done asks for more, like a record to be sent
_WAVERS = 0.05
"""By how much the share that is done differs from month to month."""


class Window(NamedTuple):
    """A month, or as much of it as passes."""

    first: date
    last: date

    @property
    def long_enough(self) -> bool:
        """Whether something can happen and be answered in it."""
        return self.last - self.first >= _SHORTEST


@dataclass
class Habit:
    """How often people do in time what they are asked, spread evenly over each standard."""

    share: float
    rng: random.Random

    def __post_init__(self) -> None:
        self._done: dict[str, float] = {}
        self._month: dict[str, float] = {}

    def begin_month(self) -> None:
        """Each month goes a little differently."""
        self._month = {}

    def does(self, standard: str) -> bool:
        """Whether this one is done."""
        wavering = self.rng.uniform(-_WAVERS, _WAVERS)
        share = self._month.setdefault(standard, min(1.0, max(0.0, self.share + wavering)))
        done = self._done.get(standard, self.rng.random()) + share
        self._done[standard] = done % 1
        return done >= 1


def pass_months(months: int, share: float, *, now: datetime, progress: Progress) -> datetime:
    """Let months pass from now on; the moment at which they have passed.

    `share` (0 to 1) of what is asked is done in time, as far as the invented people know how to.
    All of it is kept, or nothing.
    """
    until = now + timedelta(days=(_months_later(london_day(now), months) - london_day(now)).days)
    habit = Habit(share, random.Random(f"{SEED} {now.isoformat()}"))
    with transaction.atomic():
        people, told = _people(), _stories(now, until)
        passing = list(windows(london_day(now), london_day(until)))
        for n, window in enumerate(passing, start=1):
            habit.begin_month()
            if window.long_enough:
                _pass(window, told, people, habit, until)
            look_for_shortfalls(now=min(until, start_of(window.last + timedelta(days=1))))
            progress(n, len(passing))
    return until


def windows(first: date, last: date) -> Iterator[Window]:
    """The months from one day to another, the first and last as far as they go."""
    while first < last:
        end = min(last, next_month(month_of(first)) - timedelta(days=1))
        yield Window(first, end)
        first = end + timedelta(days=1)


def _months_later(day: date, months: int) -> date:
    first = month_of(day)
    for _ in range(months):
        first = next_month(first)
    return first + timedelta(days=min(day.day, 28) - 1)


def _people() -> People:
    found = Practitioner.objects.filter(email__endswith=f"@{DOMAIN}")
    return {person.email.partition("@")[0]: person for person in found}


def _stories(now: datetime, until: datetime) -> list[Story]:
    """A story for each family that people still work with."""
    working = Involvement.objects.filter(until=None).values_list("child", flat=True)
    known = {str(child) for child in working}
    begun = (london_day(until) - london_day(now)).days
    return [
        Story(family, random.Random(f"{rng.random()} {now.isoformat()}"), until, began=begun)
        for family, rng in families(now, children=Child.objects.count())
        if all(child.id in known for child in family.children)
    ]


def _pass(
    window: Window, stories: Sequence[Story], people: People, habit: Habit, until: datetime
) -> None:
    """A month: what happens in each family, what is done about it, and what that asks for."""
    for story in stories:
        new = _told(story, people, until, partial(_happens, window=window))
        for _ in range(_ROUNDS):
            triggers = {telling.id for telling in new}
            done = partial(_done, triggers=triggers, habit=habit, window=window)
            new = _told(story, people, until, done)


def _told(
    story: Story, people: People, until: datetime, tell: Callable[[Story], None]
) -> list[Telling]:
    """What is told now, recorded."""
    already = len(story.tellings)
    tell(story)
    new = sorted(story.tellings[already:], key=lambda telling: telling.recorded_at)
    append_many([addition(telling, people) for telling in new], now=until)
    return new


def _done(story: Story, triggers: set[str], habit: Habit, window: Window) -> None:
    for asked, act in list(_asked(story.family, triggers)):
        if habit.does(asked.standard):
            _answer(story, asked, act, window)


def _happens(story: Story, window: Window) -> None:
    days = (window.last - _TO_ACT - window.first).days
    for n, happens in enumerate((_hurt, _missed, _abused)):
        if n == 0 or story.chance(0.3):
            story.on(window.first + timedelta(days=story.rng.randint(0, max(0, days))))
            happens(story, story.pick(*story.family.children))


def _hurt(story: Story, child: DemoChild) -> None:
    kind = story.pick("physical", "emotional", "neglect")
    harm.harm(story, child, kind, Role.SCHOOL_SAFEGUARDING_LEAD)


def _missed(story: Story, child: DemoChild) -> None:
    health.not_brought(story, child)


def _abused(story: Story, _child: DemoChild) -> None:
    domestic_abuse.incident(story)


def _asked(family: Family, triggers: set[str]) -> Iterator[tuple[Obligation, Act]]:
    """What is asked about these entries and people know to do; the same thing only once."""
    found = obligations_of([UUID(child.id) for child in family.children], only_open=True)
    versions, once = standards_in_use().judged, set[tuple[str, str, str]]()
    for asked in sorted(found, key=lambda o: (o.due_first, o.key)):
        opens = versions.version(asked.version).opens
        same = asked.trigger, asked.child, opens
        if asked.trigger in triggers and opens in ACTS and same not in once:
            once.add(same)
            yield asked, ACTS[opens]


def _answer(story: Story, asked: Obligation, act: Act, window: Window) -> None:
    """As far as the last day has come when the months end on it."""
    [child] = [child for child in story.family.children if child.id == asked.child]
    with story.meanwhile():
        story.on(_day_for(story, asked, window))
        act(story, asked.trigger, child)


def _day_for(story: Story, asked: Obligation, window: Window) -> date:
    """A working day after the entry and before it is due, or the day it is due."""
    began = london_day(next(t for t in story.tellings if t.id == asked.trigger).occurred.first)
    due = min(london_day(asked.due_first), window.last)
    days = [began + timedelta(days=n) for n in range(1, (due - began).days + 1)]
    working = [day for day in days if england_and_wales().is_working(day)]
    return story.pick(*(working or days or [due]))
