"""The invented partnership as a judge reads it, without a database."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from heed.chronology import Chronology, Entry
from heed.clocks import england_and_wales, london_day
from heed.people import Author, Household, Stay
from heed.practice import kind_named
from heed.server.demo.partnership import ToldFamily
from heed.server.demo.story import Shortfall, Telling
from heed.standards import Obligation, Verdict
from heed.standards.engines.memory import judge
from heed.standards.library import LIBRARY

SHORT = frozenset({Verdict.MISSED, Verdict.MET_LATE, Verdict.CANNOT_TELL})
"""The verdicts under which work falls short, or cannot be shown not to."""


def raised(judged: Iterable[Obligation], now: datetime) -> set[Shortfall]:
    """Of what Heed says that work falls short."""
    return {
        Shortfall(found.child, found.standard, found.trigger)
        for found in judged
        if found.verdict(now) in SHORT
    }


def obligations(told: ToldFamily, now: datetime) -> Iterator[Obligation]:
    """Every obligation of the whole library on work with each child of a family."""
    chronology = Chronology([_entry(t, n) for n, t in enumerate(told.entries, start=1)])
    began = london_day(min(t.recorded_at for t in told.entries)) - timedelta(days=400)
    home = told.family.household
    stays = [Stay(child.id, home, max(child.born, began)) for child in told.family.children]
    for child in told.family.children:
        yield from judge(
            child.id,
            chronology,
            LIBRARY.standards,
            as_of=now,
            calendar=england_and_wales(),
            household=Household(stays),
        )


def _entry(told: Telling, sequence: int) -> Entry:
    kind, author = kind_named(told.kind), told.author
    return Entry(
        id=told.id,
        sequence=sequence,
        children=told.children,
        kind=told.kind,
        occurred=told.occurred,
        recorded_at=told.recorded_at,
        author=Author(author.key, author.role.value, author.agency, author.team),
        fields=kind.stored(kind.read(told.answers)),
        source=told.source,
        about=told.about,
        supersedes=told.supersedes,
        reason=told.reason,
        in_error=told.in_error,
        restriction=told.restriction,
    )
