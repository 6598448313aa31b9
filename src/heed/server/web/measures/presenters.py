"""What the pages of measures show."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import NamedTuple
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from heed.assurance.months import Month, points
from heed.assurance.xmr import chart
from heed.clocks import london_day
from heed.server.services.made_measures import Made, Unit
from heed.server.web.charts.xmr import Shown, month_in_words, percent, shown
from heed.server.web.children.lines import moment_in_words
from heed.server.web.standards.presenters import first_capital
from heed.standards import Standard, Verdict
from heed.standards.use import InUse


class MeasureLine(NamedTuple):
    """A standard in the list, with the whole month before this one."""

    ask: str
    id: str
    url: str
    latest: str
    of: str


class ListPage(NamedTuple):
    """Every standard in use; `made` is empty when nothing was measured yet."""

    made: str
    month: str
    lines: tuple[MeasureLine, ...]


class UnitLink(NamedTuple):
    """An agency or a team to look at."""

    words: str
    url: str
    current: bool
    within: bool


class MeasurePage(NamedTuple):
    """One standard month by month."""

    standard: Standard
    made: str
    of: str
    units: tuple[UnitLink, ...]
    chart: Shown
    label: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    csv_url: str


def list_page(made: Made, standards: InUse, *, now: datetime) -> ListPage:
    """The list, in the order of the standards."""
    lines = tuple(_line(made, s, now) for s in standards.in_force(london_day(now)))
    last = made.months("", Unit(), now=now)[-2]
    return ListPage(_made(made), month_in_words(last.first), lines)


def measure_page(
    made: Made, standard: Standard, unit: Unit, agencies: Mapping[str, str], *, now: datetime
) -> MeasurePage:
    """The page for everyone, an agency or a team; the month that runs is not drawn."""
    months = made.months(standard.id, unit, now=now)
    return MeasurePage(
        standard=standard,
        made=_made(made),
        of=_named(unit, agencies),
        units=tuple(_links(made, standard, unit, agencies)),
        chart=shown(chart(points(months[:-1]))),
        label=_("Met in time, by the month in which it began"),
        columns=columns(),
        rows=tuple(_rows(made, standard, unit, months)),
        csv_url=reverse("measure_csv", args=[standard.id]),
    )


def columns() -> tuple[str, ...]:
    """The headings of the table and the file."""
    own = (_("Month"), _("Met in time"), _("Met"), _("Of"), _("Met, recorded late"))
    return (*own, *(_(verdict.label) for verdict in Verdict if verdict is not Verdict.MET))


def csv_rows(
    made: Made, standard: Standard, agencies: Mapping[str, str], *, now: datetime
) -> Iterator[tuple[str, ...]]:
    """Every month of everyone, each agency and each team."""
    yield (_("Agency"), _("Team"), *columns())
    for unit in made.units(standard.id):
        months = made.months(standard.id, unit, now=now)
        for row in _rows(made, standard, unit, months):
            yield (agencies.get(unit.agency, unit.agency), unit.team, *row)


def _line(made: Made, standard: Standard, now: datetime) -> MeasureLine:
    last = made.months(standard.id, Unit(), now=now)[-2]
    return MeasureLine(
        ask=first_capital(standard.asks),
        id=standard.id,
        url=reverse("measure", args=[standard.id]),
        latest=percent(last.percent),
        of=_("%(met)s of %(due)s") % {"met": last.met, "due": last.due},
    )


def _made(made: Made) -> str:
    return moment_in_words(made.made_at) if made.made_at else ""


def _named(unit: Unit, agencies: Mapping[str, str]) -> str:
    agency = agencies.get(unit.agency, unit.agency)
    return ", ".join(part for part in (agency, unit.team) if part) or _("Everyone")


def _links(
    made: Made, standard: Standard, chosen: Unit, agencies: Mapping[str, str]
) -> Iterator[UnitLink]:
    for unit in made.units(standard.id):
        query = urlencode({name: value for name, value in unit._asdict().items() if value})
        url = reverse("measure", args=[standard.id])
        words = _named(unit, agencies)
        yield UnitLink(words, f"{url}?{query}" if query else url, unit == chosen, bool(unit.team))


def _rows(
    made: Made, standard: Standard, unit: Unit, months: tuple[Month, ...]
) -> Iterator[tuple[str, ...]]:
    late = made.recorded_late(standard.id, unit)
    for month in reversed(months):
        others = [month.counts.get(v, 0) for v in Verdict if v is not Verdict.MET]
        numbers = (month.met, month.due, late[month.first], *others)
        yield (month_in_words(month.first), percent(month.percent), *map(str, numbers))
