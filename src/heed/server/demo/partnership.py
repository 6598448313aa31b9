"""The whole invented partnership: the same seed and moment always give the same one."""

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from heed.clocks import london_day
from heed.people import Role
from heed.server.demo import featured, plots
from heed.server.demo.cast import SIXTEEN_CHILDREN, Person, named
from heed.server.demo.family import DemoChild, Family
from heed.server.demo.names import FAMILY, GIVEN
from heed.server.demo.scenes import understanding
from heed.server.demo.staff import Staff, personas, staff_for, team_of
from heed.server.demo.story import Shortfall, Story, Telling, in_order
from heed.server.demo.troubles import ABUSE, GRIEF, HURT, NEGLECT
from heed.server.demo.what_slips import Planting

SEED = 20_260_309
CHILDREN = 60
FEATURED_RECORD = "H-000001"
"""The record that shows everything, for pictures of Heed."""

_SLIPS_EACH = (0, 1, 2, 4, 6, 9)
_TURN = 13
_ETHNICITIES = (("white", "asian", "black", "mixed", "other", "not_said"), (10, 5, 4, 4, 1, 1))
"""Groups with weights: more mixed than most places, so that there is something to compare."""

FRONT_DOOR = "g.coldharrow"


@dataclass(frozen=True)
class ToldFamily:
    """A family with everything recorded about it, in the order of recording."""

    family: Family
    entries: tuple[Telling, ...]
    shortfalls: tuple[Shortfall, ...] = ()


class _Plot(NamedTuple):
    tell: Callable[[Story], None]
    began: tuple[int, int]
    """Between how many days ago it began."""


_FEATURED = (
    _Plot(featured.first_family, (430, 430)),
    _Plot(featured.second_family, (150, 150)),
    _Plot(featured.third_family, (150, 150)),
)
_CASELOAD = (
    (_Plot(lambda story: plots.to_protection(story, NEGLECT), (120, 300)), 2),
    (_Plot(plots.helped_early, (40, 110)), 3),
    (_Plot(plots.helped_early, (40, 110)), 1),
    (_Plot(lambda story: plots.to_protection(story, GRIEF), (120, 300)), 2),
    (_Plot(plots.helped_early, (40, 110)), 3),
    (_Plot(plots.looked_into_and_closed, (220, 270)), 2),
    (_Plot(plots.helped_early, (40, 110)), 1),
    (_Plot(lambda story: plots.to_protection(story, ABUSE), (120, 300)), 2),
)
"""The families of a social worker with sixteen children, six of them on a plan, and their sizes."""
_OTHERS = (
    _Plot(plots.helped_early, (40, 700)),
    _Plot(lambda story: plots.to_protection(story, NEGLECT), (60, 420)),
    _Plot(plots.helped_early, (40, 230)),
    _Plot(lambda story: plots.better(story, ABUSE), (340, 700)),
    _Plot(plots.looked_into_and_closed, (200, 720)),
    _Plot(lambda story: plots.to_protection(story, ABUSE), (60, 420)),
    _Plot(plots.helped_early, (300, 700)),
    _Plot(lambda story: plots.better(story, NEGLECT), (340, 700)),
    _Plot(plots.helped_early, (40, 230)),
    _Plot(lambda story: plots.to_protection(story, GRIEF), (60, 420)),
    _Plot(plots.on_a_plan_again, (220, 560)),
    _Plot(plots.looked_into_and_closed, (100, 300)),
    _Plot(lambda story: plots.to_protection(story, HURT), (60, 420)),
    _Plot(plots.helped_early, (60, 230)),
    _Plot(lambda story: plots.better(story, HURT), (340, 700)),
    _Plot(plots.moved_on, (150, 700)),
    _Plot(plots.could_not_wait, (260, 700)),
)
_SLOW = ("conference", "core group", "review", *[""] * 7)
"""What comes too late in a family's story; mostly nothing does."""


def partnership(
    now: datetime, *, children: int = CHILDREN, seed: int = SEED
) -> tuple[Staff, Iterator[ToldFamily]]:
    """Everyone who works there, and the families one after another as they are told."""
    sizes, staff = _who_is_there(children, seed)
    return staff, _told(sizes, staff, now, seed)


def families(
    now: datetime, *, children: int = CHILDREN, seed: int = SEED
) -> Iterator[tuple[Family, random.Random]]:
    """The same families without their stories, each with the chance that invented it."""
    return _families(*_who_is_there(children, seed), now, seed)


def _who_is_there(children: int, seed: int) -> tuple[list[int], Staff]:
    sizes = _sizes(children, random.Random(seed))
    return sizes, staff_for(len(sizes), random.Random(f"{seed} staff"))


def _told(sizes: list[int], staff: Staff, now: datetime, seed: int) -> Iterator[ToldFamily]:
    planting = Planting()
    for n, (family, rng) in enumerate(_families(sizes, staff, now, seed)):
        plot = _plot(n)
        story = Story(family, rng, now, began=rng.randint(*plot.began))
        story.slow = "" if n < len(_FEATURED) else rng.choice(_SLOW)
        began = story.day
        with story.meanwhile():
            plot.tell(story)
        told = _with_slips(story, n, rng, planting)
        described = _described(story, began, random.Random(f"{seed} described {n}"))
        yield replace(told, entries=in_order([*told.entries, *described]))


def _described(story: Story, began: date, rng: random.Random) -> list[Telling]:
    """What each child or family said about themselves in the first days; some leave it open.

    With a chance of its own, so that the stories go as they would without it.
    """
    story.rng, already = rng, len(story.tellings)
    ethnicity = rng.choices(*_ETHNICITIES)[0]
    for child in story.family.children:
        story.on(began)
        with story.meanwhile():
            understanding.described(story, child, ethnicity)
    return story.tellings[already:]


def _families(
    sizes: list[int], staff: Staff, now: datetime, seed: int
) -> Iterator[tuple[Family, random.Random]]:
    number = 1
    for n, size in enumerate(sizes):
        rng = random.Random(f"{seed} family {n}")
        yield _family(n, number, size, staff, now, rng), rng
        number += size


def _plot(n: int) -> _Plot:
    first = (*_FEATURED, *(plot for plot, _size in _CASELOAD))
    return first[n] if n < len(first) else _OTHERS[n % len(_OTHERS)]


def _team(n: int, staff: Staff, rng: random.Random) -> Mapping[Role, Person]:
    if n < len(_FEATURED):
        return personas()
    of_caseload = n < len(_FEATURED) + len(_CASELOAD)
    return team_of(n, staff, rng, worker=named(SIXTEEN_CHILDREN) if of_caseload else None)


def _slips_each(n: int) -> tuple[int, ...]:
    """How much may slip in a family: nothing more in those that tell their own shortfalls."""
    if n < len(_FEATURED):
        return (0,)
    return _SLIPS_EACH[:3] if n < len(_FEATURED) + len(_CASELOAD) else _SLIPS_EACH


def _with_slips(story: Story, n: int, rng: random.Random, planting: Planting) -> ToldFamily:
    """The story with what slipped in it; the featured families tell their own shortfalls."""
    often = rng.choice(_slips_each(n))
    told = planting.in_story(story.tellings, rng, story.now, turn=_TURN * n, often=often)
    shortfalls = sorted(story.shortfalls | told.shortfalls)
    return ToldFamily(story.family, in_order(told.tellings.values()), tuple(shortfalls))


def _sizes(children: int, rng: random.Random) -> list[int]:
    """How many children each family has; those told first have theirs."""
    sizes = [3, 2, 3, *(size for _plot, size in _CASELOAD)]
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
        team=_team(n, staff, rng),
        front_door=named(FRONT_DOOR),
    )


def _birthdays(size: int, today: date, rng: random.Random, *, featured: bool) -> list[date]:
    """Eldest first; a featured family has a child at primary school and one below."""
    ages = [9, 6, 2] if featured else sorted(rng.sample(range(1, 16), size), reverse=True)
    if featured and size == 2:
        ages = [8, 3]
    return [today - timedelta(days=365 * age + rng.randint(20, 300)) for age in ages]
