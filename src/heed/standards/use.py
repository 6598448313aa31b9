"""Which standards a partnership uses, and since when: chosen by people, never by Heed.

Every number of a standard costs somebody time, so a partnership chooses: *live* prompts people,
*watched* measures in silence, *off* asks and measures nothing.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from heed.clocks import start_of
from heed.standards.loading import Library
from heed.standards.obligation import Obligation
from heed.standards.standard import Standard
from heed.wording import Choice

_DAY = timedelta(days=1)


class Use(Choice):
    """What a partnership does with a standard."""

    LIVE = "live", "Live"
    WATCHED = "watched", "Watched"
    OFF = "off", "Off"


USES = {use.value: use for use in Use}
"""Each use by its code."""


class Chosen(NamedTuple):
    """A choice about a standard, in effect from a London day on."""

    standard: str
    use: Use
    since: date


class Period(NamedTuple):
    """A time in which a standard was used one way; both days belong to it."""

    use: Use
    since: date
    until: date


def periods(chosen: Iterable[Chosen], *, at_first: Use) -> tuple[Period, ...]:
    """How one standard was and will be used, from the first day to the last without a gap.

    `chosen` is in the order of choosing: a later choice takes the place of those that were to
    begin on its day or after it.
    """
    turns = [(date.min, at_first)]
    for choice in chosen:
        turns = [turn for turn in turns if turn[0] < choice.since]
        turns.append((choice.since, choice.use))
    ends = [since - _DAY for since, _use in turns[1:]] + [date.max]
    return tuple(Period(use, s, end) for (s, use), end in zip(turns, ends, strict=True))


def succession(built: Iterable[tuple[Standard, date]]) -> tuple[Standard, ...]:
    """Versions of standards with the day from which each was chosen, in the order of choosing.

    The first version of a standard judges all history; each later one what happens from its day.
    """
    versions: dict[str, list[tuple[Standard, date]]] = {}
    for standard, since in built:
        before = versions.get(standard.id, [])
        kept = [one for one in before if one[1] < since or one[0] == standard]
        versions[standard.id] = (
            kept
            if kept[-1:] and kept[-1][0] == standard
            else [*kept, (standard, since if kept else date.min)]
        )
    return tuple(one for found in versions.values() for one in _ended_by_the_next(found))


def _ended_by_the_next(found: Sequence[tuple[Standard, date]]) -> Iterator[Standard]:
    ends = [since - _DAY for _standard, since in found[1:]] + [date.max]
    for (standard, since), until in zip(found, ends, strict=True):
        yield from _within(standard, since, until)


class InUse:
    """The standards a partnership knows and how it uses each of them.

    `known` are all of them; `judged` are those that are or were live or watched, each version
    ended where the standard was switched off: what happened before is still judged by it.
    """

    def __init__(
        self, known: Library, chosen: Iterable[Chosen] = (), *, live_at_first: Collection[str]
    ) -> None:
        self.known = known
        choices: dict[str, list[Chosen]] = {}
        for choice in chosen:
            choices.setdefault(choice.standard, []).append(choice)
        self._periods: Mapping[str, tuple[Period, ...]] = {
            name: periods(choices.get(name, ()), at_first=_at_first(name, live_at_first))
            for name in dict.fromkeys(standard.id for standard in known)
        }
        self.judged = Library(tuple(self._used(known)))

    def use(self, standard_id: str, day: date) -> Use:
        """How a standard is used on a day; one that nobody knows is off."""
        period = self._on(standard_id, day)
        return period.use if period else Use.OFF

    def next_use(self, standard_id: str, day: date) -> Period | None:
        """What is chosen to come after the use of this day, if anything is."""
        later = (p for p in self._periods.get(standard_id, ()) if p.since > day)
        return next(later, None)

    def live_since(self, standard_id: str, day: date) -> date | None:
        """Since when a standard that is live on this day has been; None when it is not live."""
        since = None
        for period in self._periods.get(standard_id, ()):
            if period.since > day:
                break
            since = (since or period.since) if period.use is Use.LIVE else None
        return since

    def live(self, day: date) -> dict[str, date]:
        """Every standard that is live on this day, with since when."""
        found = ((name, self.live_since(name, day)) for name in self._periods)
        return {name: since for name, since in found if since}

    def in_force(self, day: date) -> tuple[Standard, ...]:
        """What people and measures go by on a day: of each standard not off, the last version."""
        newest = {s.id: s for s in sorted(self.known, key=lambda s: s.since)}
        return tuple(newest[name] for name in self._periods if self.use(name, day) is not Use.OFF)

    def to_be_live(self) -> frozenset[str]:
        """The standards that are live once everything that is chosen has come into effect."""
        return frozenset(n for n, found in self._periods.items() if found[-1].use is Use.LIVE)

    def prompts(self, day: date) -> Callable[[Obligation], bool]:
        """Whether people are told of an obligation on this day: only what is live, and only what
        became due since it is: a standard asks nobody for what was due before it was live."""
        live = self.live(day)

        def prompted(obligation: Obligation) -> bool:
            since = live.get(obligation.standard)
            return since is not None and (
                since == date.min or obligation.due_first >= start_of(since)
            )

        return prompted

    def _on(self, standard_id: str, day: date) -> Period | None:
        found = (p for p in self._periods.get(standard_id, ()) if p.since <= day <= p.until)
        return next(found, None)

    def _used(self, known: Iterable[Standard]) -> Iterator[Standard]:
        for standard in known:
            for since, until in _runs(self._periods[standard.id]):
                yield from _within(standard, since, until)


def _at_first(standard_id: str, live_at_first: Collection[str]) -> Use:
    return Use.LIVE if standard_id in live_at_first else Use.WATCHED


def _runs(found: Sequence[Period]) -> Iterator[tuple[date, date]]:
    """The longest times without a break in which a standard was not off."""
    began: date | None = None
    for period in found:
        if period.use is not Use.OFF:
            began = began or period.since
        elif began:
            yield began, period.since - _DAY
            began = None
    if began:
        yield began, date.max


def _within(standard: Standard, since: date, until: date) -> Iterator[Standard]:
    first, last = max(standard.since, since), min(standard.until, until)
    if first > last:
        return
    if (first, last) == (standard.since, standard.until):
        yield standard
    else:
        yield standard.model_copy(update={"since": first, "until": last})
