"""The whole invented partnership: the same seed and moment always give the same one."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from heed.clocks import london_day
from heed.server.demo import featured, plots
from heed.server.demo.cast import named
from heed.server.demo.family import DemoChild, Family
from heed.server.demo.names import FAMILY, GIVEN
from heed.server.demo.plots import ABUSE, GRIEF, HURT, NEGLECT, told_until_now
from heed.server.demo.staff import Staff, personas, staff_for, team_of
from heed.server.demo.story import Story, Telling

SEED = 20_260_309
CHILDREN = 60
FEATURED_RECORD = "H-000001"
"""The record that shows everything, for pictures of Heed."""

FRONT_DOOR = "g.coldharrow"


@dataclass(frozen=True)
class ToldFamily:
    """A family with everything recorded about it, in the order of recording."""

    family: Family
    entries: tuple[Telling, ...]


class _Plot(NamedTuple):
    tell: Callable[[Story], None]
    began: tuple[int, int]
    """Between how many days ago it began."""


_FEATURED = (
    _Plot(featured.first_family, (430, 430)),
    _Plot(featured.second_family, (150, 150)),
    _Plot(featured.third_family, (150, 150)),
)
_OTHERS = (
    _Plot(lambda story: plots.to_protection(story, NEGLECT), (150, 330)),
    _Plot(lambda story: plots.to_protection(story, ABUSE), (120, 300)),
    _Plot(plots.helped_early, (230, 330)),
    _Plot(plots.on_a_plan_again, (205, 225)),
    _Plot(lambda story: plots.to_protection(story, GRIEF), (130, 280)),
    _Plot(plots.looked_into_and_closed, (330, 480)),
    _Plot(lambda story: plots.to_protection(story, HURT), (110, 200)),
    _Plot(plots.moved_on, (150, 220)),
    _Plot(plots.could_not_wait, (260, 400)),
)


def partnership(
    now: datetime, *, children: int = CHILDREN, seed: int = SEED
) -> tuple[Staff, Iterator[ToldFamily]]:
    """Everyone who works there, and the families one after another as they are told."""
    sizes = _sizes(children, random.Random(seed))
    staff = staff_for(len(sizes), random.Random(f"{seed} staff"))
    return staff, _families(sizes, staff, now, seed)


def _families(sizes: list[int], staff: Staff, now: datetime, seed: int) -> Iterator[ToldFamily]:
    number = 1
    for n, size in enumerate(sizes):
        rng = random.Random(f"{seed} family {n}")
        plot = _FEATURED[n] if n < len(_FEATURED) else _OTHERS[n % len(_OTHERS)]
        family = _family(n, number, size, staff, now, rng)
        story = Story(family, rng, now, began=rng.randint(*plot.began))
        with told_until_now():
            plot.tell(story)
        yield ToldFamily(family, tuple(story.in_order()))
        number += size


def _sizes(children: int, rng: random.Random) -> list[int]:
    """How many children each family has; the featured ones have two or three."""
    sizes = [3, 2, 3]
    while sum(sizes) < children:
        sizes.append(rng.choice((1, 1, 2, 2, 2, 3, 4)))
    while sum(sizes) > children:
        sizes[-1] -= 1
        if not sizes[-1]:
            sizes.pop()
    return sizes


def _family(
    n: int, number: int, size: int, staff: Staff, now: datetime, rng: random.Random
) -> Family:
    name = FAMILY[(n * 37 + 11) % len(FAMILY)]
    born = _birthdays(size, london_day(now), rng, featured=n < len(_FEATURED))
    children = tuple(
        DemoChild(
            id=str(UUID(int=rng.getrandbits(128), version=4)),
            record_number=f"H-{number + place:06}",
            given_name=given,
            family_name=name,
            born=day,
        )
        for place, (given, day) in enumerate(zip(rng.sample(GIVEN, size), born, strict=True))
    )
    other = FAMILY[(n * 53 + 29) % len(FAMILY)]
    return Family(
        household=f"household-{n + 1}",
        children=children,
        mother=f"Ms {name}",
        partner=f"Mr {other}",
        team=personas() if n < len(_FEATURED) else team_of(n, staff, rng),
        front_door=named(FRONT_DOOR),
    )


def _birthdays(size: int, today: date, rng: random.Random, *, featured: bool) -> list[date]:
    """Eldest first; a featured family has a child at primary school and one below."""
    ages = [9, 6, 2] if featured else sorted(rng.sample(range(1, 16), size), reverse=True)
    if featured and size == 2:
        ages = [8, 3]
    return [today - timedelta(days=365 * age + rng.randint(20, 300)) for age in ages]
