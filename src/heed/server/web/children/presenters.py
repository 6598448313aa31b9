"""What the page of a child shows."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple

from django.core.paginator import Page, Paginator
from django.http import QueryDict
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from heed.chronology import Line
from heed.chronology.concern import concerns_in
from heed.clocks import london_day
from heed.practice import kind_named
from heed.server.services.read_child import ChildRecord
from heed.server.web.children.asked import asked_lines
from heed.server.web.children.lines import Month, moment_in_words, months
from heed.server.web.children.looking import FilterForm, KnownOnForm, Wanted
from heed.server.web.concerns.story import state_in_words, subject_in_words
from heed.server.web.pictures import Drawing, Mark, draw, mark_of, summarise
from heed.server.web.standards.entries import role_in_words
from heed.server.web.worklist.presenters import Line as AskedLine

PER_PAGE = 50
ASKED_AT_ONCE = 20
"""The first due are enough to begin with, and a long list of them is slow to read and to make."""


class Mate(NamedTuple):
    """Another child of the household; a name and a way to the record for those who may see it."""

    name: str
    url: str
    lived: str


class Person(NamedTuple):
    """Someone who works with the child."""

    role: str
    agency: str
    name: str
    since: str


class Picture(NamedTuple):
    """The chronology drawn, and the same in a table."""

    drawing: Drawing
    today_words: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class OpenConcern(NamedTuple):
    """A disagreement about the child that is not settled, and the way to its whole story."""

    subject: str
    state: str
    url: str


class ChildPage(NamedTuple):
    """Everything the page of a child says."""

    record: ChildRecord
    born: str
    known_on: str
    emergency_until: str
    mates: tuple[Mate, ...]
    people: tuple[Person, ...]
    asked: tuple[AskedLine, ...]
    asked_in_all: int
    concerns: tuple[OpenConcern, ...]
    picture: Picture | None
    filters: FilterForm
    known_on_form: KnownOnForm
    months: tuple[Month, ...]
    page: Page[Line]
    showing: str
    filtered: bool


def child_page(
    record: ChildRecord,
    query: QueryDict,
    agencies: Mapping[str, str],
    known_on_form: KnownOnForm,
) -> ChildPage:
    """The page for one reader, as their query asks for it."""
    every = record.chronology.all_lines
    filters = FilterForm(query, every, agencies)
    wanted = filters.wanted
    lines = wanted.of(every)
    page = Paginator(lines, PER_PAGE).get_page(query.get("page", "1"))
    on = record.as_known_on
    return ChildPage(
        record=record,
        born=_born(record.child.date_of_birth, london_day(record.moment)),
        known_on=date_format(on, "j F Y") if on else "",
        emergency_until=_until(record.emergency_until),
        mates=_mates(record),
        people=_people(record),
        asked=asked_lines(record, None if query.get("asked") == "all" else ASKED_AT_ONCE),
        asked_in_all=len(record.open_obligations),
        concerns=_concerns(record),
        picture=_picture(record, wanted, agencies),
        filters=filters,
        known_on_form=known_on_form,
        months=months(page, agencies, as_known_on=on),
        page=page,
        showing=_showing(page, len(lines), len(every)),
        filtered=not wanted.everything,
    )


def _born(day: date, today: date) -> str:
    years = today.year - day.year - ((today.month, today.day) < (day.month, day.day))
    months_old = (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)
    if years < 2:
        age = ngettext("%(n)s month old", "%(n)s months old", months_old) % {"n": months_old}
    else:
        age = _("%(n)s years old") % {"n": years}
    return _("Born %(day)s, %(age)s") % {"day": date_format(day, "j F Y"), "age": age}


def _until(moment: datetime | None) -> str:
    return moment_in_words(moment) if moment else ""


def _mates(record: ChildRecord) -> tuple[Mate, ...]:
    return tuple(
        Mate(
            name=mate.name or mate.initials,
            url=reverse("child", args=[mate.record_number]) if mate.record_number else "",
            lived=_lived(mate.since, mate.until),
        )
        for mate in record.household
    )


def _lived(since: date, until: date | None) -> str:
    said = {"since": date_format(since, "j F Y"), "until": until and date_format(until, "j F Y")}
    if until:
        return _("lived there from %(since)s to %(until)s") % said
    return _("lives there since %(since)s") % said


def _people(record: ChildRecord) -> tuple[Person, ...]:
    return tuple(
        Person(
            role=role_in_words(one.role),
            agency=", ".join(part for part in (one.agency_name, one.team) if part),
            name=one.name,
            since=_("since %(day)s") % {"day": date_format(one.since, "j F Y")},
        )
        for one in record.involved
    )


def _concerns(record: ChildRecord) -> tuple[OpenConcern, ...]:
    return tuple(
        OpenConcern(
            subject_in_words(one), state_in_words(one), reverse("concern", args=[one.raised.id])
        )
        for one in concerns_in(record.chronology)
        if one.closing is None and record.can_record
    )


def _showing(page: Page[Line], shown: int, every: int) -> str:
    if not shown:
        return ""
    said = {"first": page.start_index(), "last": page.end_index(), "n": shown, "every": every}
    if shown == every:
        return _("Showing %(first)s to %(last)s of %(n)s") % said
    return _("Showing %(first)s to %(last)s of %(n)s that match, out of %(every)s") % said


def _picture(record: ChildRecord, wanted: Wanted, agencies: Mapping[str, str]) -> Picture | None:
    marks = [_mark(line, agencies) for line in wanted.of(record.chronology.lines)]
    day = london_day(record.moment)
    drawing = draw(marks, today=day)
    if drawing is None:
        return None
    words = _("Today") if record.can_record else date_format(day, "j F Y")
    return Picture(drawing, words, _columns(), _rows(marks, day))


def _mark(line: Line, agencies: Mapping[str, str]) -> Mark:
    agency = line.entry.author.agency
    return mark_of(line, kind_named(line.kind), agency=agencies.get(agency, agency))


def _columns() -> tuple[str, ...]:
    return (
        _("Agency"),
        _("First"),
        _("Last"),
        _("Harm"),
        _("Other events"),
        _("Acts"),
        _("Longest time without an entry"),
    )


def _rows(marks: list[Mark], day: date) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            row.lane,
            date_format(row.first, "j M Y"),
            date_format(row.last, "j M Y"),
            str(row.harm),
            str(row.events),
            str(row.acts),
            _longest(row.longest.days) if row.longest else _("none"),
        )
        for row in summarise(marks, until=day)
    )


def _longest(days: int) -> str:
    return ngettext("%(n)s day", "%(n)s days", days) % {"n": days}
