"""What the page of a replay shows."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import NamedTuple
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from heed.clocks import london_day
from heed.server.services.replay_child import ChildReplay, Told
from heed.server.web.children.lines import ShownLine, moment_in_words, shown
from heed.server.web.pictures.bars import Bar, BarPicture, draw_bars
from heed.server.web.standards.entries import role_in_words, title_of
from heed.server.web.standards.presenters import first_capital
from heed.standards import Verdict, reason
from heed.standards.replay import Stretch

ONE_DAY = timedelta(days=1)


class Place(NamedTuple):
    """A day to go to; `current` is the day shown."""

    words: str
    url: str
    current: bool = False


class Month(NamedTuple):
    """Days of one month on which something changed."""

    heading: str
    days: tuple[Place, ...]


class Slider(NamedTuple):
    """The days from the first, counted from nought."""

    first: date
    most: int
    value: int


class Said(NamedTuple):
    """What Heed would have said of one thing that was asked, that evening."""

    ask: str
    after: str
    verdict: str
    reason: str
    since: str
    standard_url: str


class Picture(NamedTuple):
    """The lines drawn, and the same in a table."""

    drawing: BarPicture
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class ReplayPage(NamedTuple):
    """Everything the page of a replay says."""

    number: str
    name: str
    day: str
    summary: str
    slider: Slider | None
    before: tuple[Place, ...]
    after: tuple[Place, ...]
    months: tuple[Month, ...]
    record_url: str
    recorded: tuple[ShownLine, ...]
    open: tuple[Said, ...]
    closed: tuple[Said, ...]
    picture: Picture | None


def replay_page(found: ChildReplay, agencies: Mapping[str, str]) -> ReplayPage:
    """The page for one day."""
    on = None if found.day == found.today else found.day
    record = reverse("child", args=[found.child.record_number])
    number_of_days = (found.today - found.first).days
    changes = found.changes
    return ReplayPage(
        number=found.child.record_number,
        name=found.child.name,
        day=date_format(found.day, "l j F Y"),
        summary=_summary(found),
        slider=_slider(found) if number_of_days else None,
        before=_before(found, changes),
        after=_after(found, changes),
        months=_months(found, changes),
        record_url=f"{record}?{urlencode({'as_known_on': on})}" if on else record,
        recorded=tuple(shown(line, agencies, on) for line in found.recorded),
        open=tuple(_said(found, told, stretch) for told, stretch in found.open),
        closed=tuple(_closed(found, told) for told in found.closed),
        picture=_picture(found),
    )


def days_in_words(time: timedelta) -> str:
    """A time in whole days, as people count them."""
    if time < ONE_DAY:
        return _("less than a day") if time else _("not at all")
    return ngettext("%(n)s day", "%(n)s days", time.days) % {"n": time.days}


def _summary(found: ChildReplay) -> str:
    asked = len(found.open)
    overdue = sum(stretch.verdict is Verdict.MISSED for _, stretch in found.open)
    entries = sum(entry.recorded_at <= found.moment for entry in found.own.entries)
    known = ngettext("%(n)s entry was known", "%(n)s entries were known", entries) % {"n": entries}
    lines = ngettext("%(n)s thing was asked", "%(n)s things were asked", asked) % {"n": asked}
    late = _("%(n)s overdue") % {"n": overdue}
    return f"{known}; {lines}, {late}." if overdue else f"{known}; {lines}."


def _slider(found: ChildReplay) -> Slider:
    return Slider(found.first, (found.today - found.first).days, (found.day - found.first).days)


def _place(found: ChildReplay, day: date, words: str) -> Place:
    url = reverse("replay", args=[found.child.record_number])
    return Place(words, f"{url}?{urlencode({'day': day})}", day == found.day)


def _before(found: ChildReplay, changes: Sequence[date]) -> tuple[Place, ...]:
    places = []
    if earlier := [day for day in changes if found.first <= day < found.day]:
        places.append(_place(found, earlier[-1], _("The change before")))
    if found.day > found.first:
        places.append(_place(found, found.day - ONE_DAY, _("The day before")))
    return tuple(places)


def _after(found: ChildReplay, changes: Sequence[date]) -> tuple[Place, ...]:
    places = []
    if found.day < found.today:
        places.append(_place(found, found.day + ONE_DAY, _("The day after")))
    if later := [day for day in changes if day > found.day]:
        places.append(_place(found, later[0], _("The change after")))
    return tuple(places)


def _months(found: ChildReplay, changes: Iterable[date]) -> tuple[Month, ...]:
    return tuple(
        Month(
            date_format(first, "F Y"),
            tuple(_place(found, day, date_format(day, "j F")) for day in days),
        )
        for first, days in groupby(changes, key=lambda day: day.replace(day=1))
    )


def _said(found: ChildReplay, told: Told, stretch: Stretch | None) -> Said:
    return Said(
        ask=first_capital(told.standard.asks),
        after=_("After “%(what)s”, %(when)s.")
        % {"what": title_of(told.trigger.kind), "when": told.trigger.occurred.in_words()},
        verdict=stretch.verdict.value if stretch else "",
        reason=_reason(found, told, stretch) if stretch else _("It was no longer asked for."),
        since=_since(told, found),
        standard_url=reverse("standard", args=[told.standard.id]),
    )


def _reason(found: ChildReplay, told: Told, stretch: Stretch) -> str:
    role = stretch.obligation.owner_role
    return reason(
        told.standard,
        stretch.obligation,
        found.known,
        as_of=found.moment,
        titles=title_of,
        owner=_("the %(role)s") % {"role": role_in_words(role).lower()} if role else "",
    )


def _since(told: Told, found: ChildReplay) -> str:
    appeared = told.history.appeared
    if appeared is None or appeared > found.moment:
        return ""
    said = {"when": moment_in_words(appeared), "days": days_in_words(found.moment - appeared)}
    return _("First asked %(when)s; %(days)s by then.") % said


def _closed(found: ChildReplay, told: Told) -> Said:
    return _said(found, told, told.history.at(found.moment))._replace(since=stood_in_words(told))


def stood_in_words(told: Told) -> str:
    """How long a line stood, and how much of it only for want of being recorded."""
    whole, unrecorded = told.history.stood
    said = {"days": days_in_words(whole), "waited": days_in_words(unrecorded)}
    if unrecorded < ONE_DAY:
        return _("It stood %(days)s.") % said
    return _("It stood %(days)s; for %(waited)s of that it was done but not yet recorded.") % said


def _picture(found: ChildReplay) -> Picture | None:
    asked = [told for told in found.told if told.history.appeared]
    bars = [bar for told in asked for bar in _bars(told, found.today)]
    drawing = draw_bars(bars, first=found.first, last=found.today, day=found.day)
    return Picture(drawing, _columns(), _rows(asked)) if drawing else None


def _bars(told: Told, today: date) -> Iterable[Bar]:
    lane, of = first_capital(told.standard.asks), told.trigger.id + told.standard.id
    for stretch in told.history.open:
        first, last = london_day(stretch.since), _last_day(stretch, today)
        words = f"{lane}: {date_format(first, 'j M Y')} – {date_format(last, 'j M Y')}"
        yield Bar(lane, of, stretch.verdict.value, first, last, words)
        done = told.history.done
        if done and (since := max(first, london_day(done))) < last:
            yield Bar(lane, of, "unrecorded", since, last, words)


def _last_day(stretch: Stretch, today: date) -> date:
    return london_day(stretch.until) if stretch.until else today


def _columns() -> tuple[str, ...]:
    return (
        _("What was asked"),
        _("After"),
        _("First asked"),
        _("Due"),
        _("How long it stood"),
        _("Of that, done but not recorded"),
        _("How it stands now"),
    )


def _rows(asked: Iterable[Told]) -> tuple[tuple[str, ...], ...]:
    return tuple(_row(told) for told in asked)


def _row(told: Told) -> tuple[str, ...]:
    history = told.history
    last = history.stretches[-1]
    return (
        first_capital(told.standard.asks),
        f"{title_of(told.trigger.kind)}, {told.trigger.occurred.in_words()}",
        moment_in_words(history.appeared) if history.appeared else "",
        date_format(london_day(history.obligation.due_first), "j M Y"),
        days_in_words(history.stood.whole),
        days_in_words(history.stood.done_unrecorded),
        last.verdict.label if last.until is None else _("No longer asked for"),
    )
