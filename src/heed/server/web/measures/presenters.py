"""What the pages of measures show."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple
from urllib.parse import urlencode

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from heed.assurance import Figures, Unit
from heed.assurance.xmr import Point, chart
from heed.clocks import london_day
from heed.server.services.checked_everyone import Checked
from heed.server.services.read_measures import Measures
from heed.server.web.charts.xmr import Shown, shown
from heed.server.web.children.lines import moment_in_words
from heed.server.web.measures.words import (
    columns,
    named,
    numbers,
    period_in_words,
    share_in_words,
)
from heed.server.web.standards.presenters import first_capital
from heed.standards import Standard, Verdict
from heed.standards.use import InUse

_OLD = timedelta(hours=36)
"""After so long a night has been left out, and the page says so."""


class Age(NamedTuple):
    """When everyone was judged, whether a night was left out since, and what checking said."""

    made: str
    is_old: bool
    checked: str


class MeasureLine(NamedTuple):
    """A standard in the list, with the whole period before this one."""

    ask: str
    id: str
    url: str
    latest: str
    of: str


class UnitLink(NamedTuple):
    """An agency or a team to look at."""

    words: str
    url: str
    current: bool


class Units(NamedTuple):
    """Everyone and the agencies; and the teams of the agency that is chosen."""

    agencies: tuple[UnitLink, ...]
    teams: tuple[UnitLink, ...]


class ListPage(NamedTuple):
    """Every standard in use; `age.made` is empty when nothing was measured yet."""

    age: Age
    of: str
    exact: bool
    units: Units
    lines: tuple[MeasureLine, ...]
    smallest: int


class Cell(NamedTuple):
    """A number, and where its records are; a hidden one has no text."""

    text: str
    url: str = ""
    label: str = ""


class Row(NamedTuple):
    """A period with its cells; `runs` while it has not ended."""

    period: str
    url: str
    cells: tuple[Cell, ...]
    runs: bool


class MeasurePage(NamedTuple):
    """One standard over time, for everyone, an agency or a team."""

    standard: Standard
    age: Age
    of: str
    exact: bool
    quarterly: bool
    units: Units
    chart: Shown
    label: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    csv_url: str
    smallest: int


def list_page(
    found: Measures,
    standards: InUse,
    unit: Unit,
    agencies: Mapping[str, str],
    checked: Checked | None,
    *,
    now: datetime,
) -> ListPage:
    """The list, in the order of the standards."""
    in_force = standards.in_force(london_day(now))
    every = sorted({u for standard in in_force for u in found.units(standard.id)})
    return ListPage(
        age=age(found, checked, now),
        of=named(unit, agencies),
        exact=found.reader.exactly(unit),
        units=_links(every, unit, agencies, reverse("measures")),
        lines=tuple(_line(found, standard, unit) for standard in in_force),
        smallest=settings.HEED_SMALLEST_COUNT,
    )


def measure_page(
    found: Measures,
    standard: Standard,
    unit: Unit,
    agencies: Mapping[str, str],
    checked: Checked | None,
    *,
    now: datetime,
) -> MeasurePage:
    """The page; the month that runs is in the table of those who see every number, not drawn."""
    figures = found.figures(standard.id, unit)
    own = reverse("measure", args=[standard.id])
    headings, rows = _told(columns(), tuple(_rows(found, standard, unit)))
    return MeasurePage(
        standard=standard,
        age=age(found, checked, now),
        of=named(unit, agencies),
        exact=found.reader.exactly(unit),
        quarterly=found.months_in(standard.id, unit) > 1,
        units=_links(found.units(standard.id), unit, agencies, own),
        chart=shown(chart([Point(each.first, each.share) for each in figures])),
        label=_("Met in time, by when it began"),
        columns=headings,
        rows=rows,
        csv_url=reverse("measure_csv", args=[standard.id]),
        smallest=settings.HEED_SMALLEST_COUNT,
    )


def csv_rows(
    found: Measures, standard: Standard, agencies: Mapping[str, str]
) -> Iterator[tuple[str, ...]]:
    """Every period of everyone, each agency and each team that the reader may read of."""
    yield (_("Agency"), _("Team"), *columns())
    for unit in found.units(standard.id):
        for row in _rows(found, standard, unit):
            texts = (cell.text or _("not shown") for cell in row.cells)
            yield (agencies.get(unit.agency, unit.agency), unit.team, row.period, *texts)


def age(found: Measures, checked: Checked | None, now: datetime) -> Age:
    """When everyone was judged, and whether judging from nothing came to the same."""
    made = found.made_at
    return Age(
        made=moment_in_words(made) if made else "",
        is_old=made is not None and now - made > _OLD,
        checked=_checked(checked) if checked else "",
    )


def _checked(checked: Checked) -> str:
    said = {"when": moment_in_words(checked.at), "n": checked.differing}
    if checked.differing:
        return (
            _(
                "Checked %(when)s: judging everyone from nothing gave %(n)d differences. "
                "Whoever runs Heed can see which with “heed verify --everyone”."
            )
            % said
        )
    return _("Checked %(when)s: judging everyone from nothing gave the same.") % said


def _line(found: Measures, standard: Standard, unit: Unit) -> MeasureLine:
    figures = found.figures(standard.id, unit)
    last = figures[-1] if figures else None
    months = found.months_in(standard.id, unit)
    return MeasureLine(
        ask=first_capital(standard.asks),
        id=standard.id,
        url=address(reverse("measure", args=[standard.id]), unit),
        latest=(share_in_words(last) or _("too few")) if last else "–",
        of=_of(last, months) if last else _("nothing asked"),
    )


def _of(figures: Figures, months: int) -> str:
    when = period_in_words(figures.first, months)
    if figures.due is None:
        return when
    if not figures.due:
        return _("nothing asked, %(when)s") % {"when": when}
    said = {"met": figures.met, "due": figures.due, "when": when}
    return _("%(met)s of %(due)s, %(when)s") % said


def address(path: str, unit: Unit, **more: str) -> str:
    """A page about a unit."""
    query = urlencode({n: v for n, v in {**unit._asdict(), **more}.items() if v})
    return f"{path}?{query}" if query else path


def _links(every: Sequence[Unit], chosen: Unit, agencies: Mapping[str, str], path: str) -> Units:
    def link(unit: Unit, words: str) -> UnitLink:
        return UnitLink(words, address(path, unit), unit == chosen)

    return Units(
        agencies=tuple(link(u, named(u, agencies)) for u in every if not u.team),
        teams=tuple(link(u, u.team) for u in every if u.team and u.agency == chosen.agency),
    )


def _rows(found: Measures, standard: Standard, unit: Unit) -> Iterator[Row]:
    """The newest first."""
    months = found.months_in(standard.id, unit)
    if running := found.running(standard.id, unit):
        yield _row(running, standard, unit, 1, runs=True)
    for figures in reversed(found.figures(standard.id, unit)):
        yield _row(figures, standard, unit, months)


def _told(columns: Sequence[str], rows: Sequence[Row]) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    """Without the columns of which nothing is shown."""
    some = [n for n in range(1, len(columns)) if n == 1 or any(r.cells[n - 1].text for r in rows)]
    kept = tuple(row._replace(cells=tuple(row.cells[n - 1] for n in some)) for row in rows)
    return (columns[0], *(columns[n] for n in some)), kept


def _row(
    figures: Figures, standard: Standard, unit: Unit, months: int, *, runs: bool = False
) -> Row:
    period = period_in_words(figures.first, months)
    if figures.is_empty:
        return Row(period, "", (Cell("–"),) * (len(columns()) - 1), runs)
    page = reverse("measure_records", args=[standard.id, f"{figures.first:%Y-%m}"])
    path = address(page, unit, months=str(months) if months > 1 else "")
    cells = (_cell(number, verdicts, path, period) for number, verdicts in numbers(figures))
    return Row(period, path, (Cell(share_in_words(figures) or ""), *cells), runs)


def _cell(number: int | None, verdicts: tuple[Verdict, ...], path: str, period: str) -> Cell:
    if not number or not verdicts:
        return Cell("" if number is None else str(number))
    query = urlencode([("verdict", verdict.value) for verdict in verdicts])
    joint = "&" if "?" in path else "?"
    words = ", ".join(_(verdict.label) for verdict in verdicts)
    return Cell(str(number), f"{path}{joint}{query}", f"{words}, {period}")
