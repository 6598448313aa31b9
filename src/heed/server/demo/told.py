"""A family's story as it was told, for those who look for places where something could slip."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from heed.server.demo.story import Shortfall, Telling

type Where = Callable[[Telling], bool]

_LONG_AGO = timedelta(days=110)
"""Nothing slips in the last weeks before now, or before a family moves to another area, so that the
time of everything that slipped has run out."""
_NEVER = datetime.min.replace(tzinfo=UTC)


def always(telling: Telling) -> bool:
    """Every telling of a kind."""
    return bool(telling)


def says(**answers: object) -> Where:
    """Tellings with these answers."""
    return lambda telling: all(telling.answers.get(name) == a for name, a in answers.items())


def answers(*fields: str) -> Where:
    """Tellings in which all of these were answered."""
    return lambda telling: all(telling.answers.get(name) for name in fields)


@dataclass
class Told:
    """Tellings by their ids, what already slipped among them, and of what work falls short."""

    tellings: dict[str, Telling]
    now: datetime
    rng: random.Random
    shortfalls: set[Shortfall] = field(default_factory=set)
    touched: set[str] = field(default_factory=set)

    def of(self, *kinds: str) -> list[Telling]:
        """Everything of these kinds, in order."""
        found = (t for t in self.tellings.values() if t.kind in kinds)
        return sorted(found, key=lambda t: t.occurred.first)

    def settled(self, *kinds: str) -> list[Telling]:
        """What of these kinds lies long back, was never corrected, and has not slipped yet."""
        before = min([self.now, *(t.occurred.first for t in self.of("moved_away"))]) - _LONG_AGO
        return [t for t in self.of(*kinds) if t.occurred.first < before and self.is_free(t)]

    def is_free(self, telling: Telling) -> bool:
        """Whether no slip and no correction has touched it."""
        corrected = any(t.supersedes == telling.id for t in self.tellings.values())
        return not (corrected or telling.supersedes or telling.id in self.touched)

    def about(self, entry: str) -> list[Telling]:
        """What was told about an entry."""
        return [t for t in self.tellings.values() if entry in t.about]

    def stands_alone(self, telling: Telling) -> bool:
        """Whether nothing rests on it: it can be left out."""
        return self.is_free(telling) and not self.about(telling.id)

    def all_about(self, telling: Telling) -> list[Telling]:
        """The entry, what is about it, what is about that, and so on."""
        found = {telling.id: telling}
        fresh = [telling]
        while fresh:
            about = [t for one in fresh for t in self.about(one.id)]
            fresh = [t for t in about if t.id not in found]
            found |= {t.id: t for t in fresh}
        return list(found.values())

    def between(self, first: datetime, last: datetime, *kinds: str) -> Iterator[Telling]:
        """What of these kinds happened in a time, both ends left out."""
        return (t for t in self.of(*kinds) if first < t.occurred.first < last)

    def on_a_plan(self, telling: Telling) -> bool:
        """Whether the children were on a plan when it happened."""
        began, ended = (
            max(
                (
                    t.occurred.first
                    for t in self.of(kind)
                    if t.occurred.first < telling.occurred.first
                ),
                default=_NEVER,
            )
            for kind in ("plan_started", "plan_ended")
        )
        return began > ended

    def replace(self, telling: Telling) -> None:
        """Tell it so instead."""
        self.tellings[telling.id] = telling
        self.touched.add(telling.id)

    def leave_out(self, telling: Telling) -> None:
        """Not tell it at all."""
        del self.tellings[telling.id]

    def falls_short(
        self, standards: Sequence[str], trigger: Telling, children: Sequence[str]
    ) -> None:
        """Write down of what the work with these children falls short."""
        self.touched.add(trigger.id)
        self.shortfalls |= {
            Shortfall(child, standard, trigger.id) for child in children for standard in standards
        }
