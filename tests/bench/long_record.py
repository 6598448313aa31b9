"""An invented family with very much on its record."""

import random
from datetime import date, datetime, timedelta
from uuid import UUID

from heed.server.demo.cast import named
from heed.server.demo.family import DemoChild, Family
from heed.server.demo.partnership import FRONT_DOOR, ToldFamily
from heed.server.demo.plots import to_protection
from heed.server.demo.staff import personas
from heed.server.demo.story import Story, in_order
from heed.server.demo.troubles import HURT

ENTRIES = 300


def long_record(now: datetime, *, children: int, number: int) -> ToldFamily:
    """A family whose eldest child has exactly ENTRIES entries, up to the last weeks."""
    for began in range(200, 4000, 4):
        rng = random.Random(number)
        story = Story(long_family(children, number, now.date(), rng), rng, now, began=began)
        with story.meanwhile():
            to_protection(story, HURT)
        told = ToldFamily(story.family, in_order(story.tellings))
        if len(_about_the_eldest(told)) < ENTRIES:
            continue
        cut = _cut(told)
        if now - cut.entries[-1].recorded_at < timedelta(days=30):
            return cut
    raise AssertionError("No story was long enough.")


def long_family(children: int, number: int, today: date, rng: random.Random) -> Family:
    return Family(
        household=f"household-long-{number}",
        children=tuple(
            DemoChild(
                id=str(UUID(int=rng.getrandbits(128), version=4)),
                record_number=f"H-{number + n:06}",
                given_name=name,
                family_name="Longmeadow-Fen",
                born=today - timedelta(days=365 * (14 - 2 * n)),
            )
            for n, name in enumerate(("Ada", "Ben", "Cara")[:children])
        ),
        mother="Ms Longmeadow-Fen",
        partner="Mr Oatlander",
        team=personas(),
        front_door=named(FRONT_DOOR),
    )


def _about_the_eldest(told: ToldFamily) -> list[int]:
    eldest = told.family.eldest.id
    return [n for n, entry in enumerate(told.entries) if eldest in entry.children]


def _cut(told: ToldFamily) -> ToldFamily:
    last = _about_the_eldest(told)[ENTRIES - 1]
    return ToldFamily(told.family, told.entries[: last + 1])
