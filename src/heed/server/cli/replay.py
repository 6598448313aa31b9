"""`heed replay`: what was known, due and said on each day of a child's past."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

import click

from heed.server.cli.plainly import Plainly
from heed.server.cli.starting import present, start_django

if TYPE_CHECKING:
    from heed.server.services.replay_child import ChildReplay, Told

_DAY = "%-d %B %Y"


@click.command()
@click.argument("child")
@click.option("--day", "wanted", metavar="DAY", help="Only this day, like 2026-03-09.")
def replay(child: str, wanted: str | None) -> None:
    """Go through a child's record day by day.

    CHILD is a record number. For each day: what was recorded, what was asked for from then on,
    and what was settled, by the standards of today. Names and answers are not told; that the
    record was replayed is written into the audit.
    """
    day = _day(wanted)
    start_django()
    from heed.server.services.errors import NoSuchRecord
    from heed.server.services.replay_child import operators_replay

    try:
        found = operators_replay(child, now=present(), day=day)
    except NoSuchRecord as missing:
        raise Plainly(str(missing)) from missing
    lines = _one_day(found, day) if day else _every_day(found)
    for line in lines:
        click.echo(line)


def _day(wanted: str | None) -> date | None:
    try:
        return date.fromisoformat(wanted) if wanted else None
    except ValueError:
        raise Plainly(f"“{wanted}” is not a day. Write it like 2026-03-09.") from None


def _every_day(found: "ChildReplay") -> Iterator[str]:
    happened = sorted(
        [*_recorded(found), *(line for told in found.told for line in _of_a_line(told))],
        key=lambda event: event[0],
    )
    if not happened:
        yield f"Nothing is recorded about {found.child.record_number}."
    day = None
    for moment, says in happened:
        if (on := _london(moment)) != day:
            day = on
            yield f"{day:{_DAY}}"
        yield f"    {says}"


def _recorded(found: "ChildReplay") -> Iterator[tuple[datetime, str]]:
    for line in found.own.all_lines:
        for version in line.versions:
            verb = "recorded" if version is line.first else "corrected"
            said = f"{_title(version.kind)}, {version.occurred.in_words()}"
            yield version.recorded_at, f"{'withdrawn' if version.in_error else verb}: {said}"


def _of_a_line(told: "Told") -> Iterator[tuple[datetime, str]]:
    asks = f"{told.standard.asks} ({told.standard.id})"
    verdict = ""
    for stretch in told.history.stretches:
        if stretch.verdict.label.lower() == verdict:
            continue
        verdict = stretch.verdict.label.lower()
        due = f", due by {_london(stretch.obligation.due_first):{_DAY}}"
        yield stretch.since, f"{verdict}: {asks}{due if verdict == 'pending' else ''}"
    last = told.history.stretches[-1]
    if last.until:
        yield last.until, f"no longer asked: {asks}"
    if told.history.stood.whole.days:
        yield last.until or last.since, f"{_stood(told)}: {asks}"


def _stood(told: "Told") -> str:
    whole, unrecorded = told.history.stood
    late = f", {unrecorded.days} of them done but not recorded" if unrecorded.days else ""
    return f"stood {whole.days} day{'s' if whole.days > 1 else ''}{late}"


def _one_day(found: "ChildReplay", wanted: date) -> Iterator[str]:
    from heed.server.web.standards.entries import title_of
    from heed.standards import reason

    if wanted < found.first:
        yield f"Nothing was recorded about {found.child.record_number} by {wanted:{_DAY}}."
        if found.own.entries:
            yield f"    The first entry was recorded on {found.first:{_DAY}}."
        return
    if wanted > found.today:
        yield f"{wanted:{_DAY}} is still to come; this is today."
    yield f"{found.child.record_number} as it was known at the end of {found.day:{_DAY}}"
    for line in found.recorded:
        yield f"    recorded that day: {_title(line.kind)}, {line.occurred.in_words()}"
    for told, stretch in found.open:
        obligation, as_of = stretch.obligation, found.moment
        yield f"    {told.standard.id}, {stretch.verdict.label.lower()}: " + reason(
            told.standard, obligation, found.known, as_of=as_of, titles=title_of
        )
    if not found.open:
        yield "    The standards asked nothing more."


def _title(kind: str) -> str:
    from heed.server.web.standards.entries import title_of

    return title_of(kind)


def _london(moment: datetime) -> date:
    from heed.clocks import london_day

    return london_day(moment)
