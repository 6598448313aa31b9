"""Where everything in an XmR chart of percentages goes; a template turns it into SVG.

Shapes say what colours repeat: a hollow circle is the usual variation, a triangle a signal in the
right direction (up) or the wrong one (down). Units are CSS pixels.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from heed.assurance.meaning import assurance, variation
from heed.assurance.xmr import Chart, Limits, Plotted

WIDTH, HEIGHT = 720, 260
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 704, 24, 214
_HIGHEST = 100
_LABELS = 8


class Dot(NamedTuple):
    """A drawn point: what it looks like and what it says."""

    x: float
    y: float
    look: str
    words: str


class Level(NamedTuple):
    """The mean and limits over one stretch of the chart."""

    x1: float
    x2: float
    mean: float
    lower: float
    upper: float

    @property
    def width(self) -> float:
        """How long the stretch is."""
        return round(self.x2 - self.x1, 1)

    @property
    def height(self) -> float:
        """How far the limits are apart."""
        return round(self.lower - self.upper, 1)


class Mark(NamedTuple):
    """A place along an edge with its words."""

    at: float
    words: str


class Drawing(NamedTuple):
    """The whole chart; `path` joins neighbouring points and leaves gaps open."""

    dots: tuple[Dot, ...]
    path: str
    levels: tuple[Level, ...]
    months: tuple[Mark, ...]
    percents: tuple[Mark, ...]
    changes: tuple[Mark, ...]
    aim: float | None


class Shown(NamedTuple):
    """A chart with its equivalents in words."""

    drawing: Drawing | None
    says: tuple[str, ...]


def shown(chart: Chart, *, aim: float | None = None) -> Shown:
    """The picture and what it says; without a measured point there is no picture."""
    if chart.latest is None:
        return Shown(None, (_("There are not enough numbers to draw a chart."),))
    return Shown(_draw(chart, aim), tuple(_says(chart, aim)))


def month_in_words(day: date) -> str:
    """A month as charts and tables name it."""
    return date_format(day, "M Y")


def percent(value: float | None) -> str:
    """A percentage as people read it."""
    return "–" if value is None else f"{value:.0f}%"


def _draw(chart: Chart, aim: float | None) -> Drawing:
    places = [_x(n, len(chart.points)) for n in range(len(chart.points))]
    at = dict(zip((point.period for point in chart.points), places, strict=True))
    step = max(1, -(-len(places) // _LABELS))
    return Drawing(
        dots=tuple(_dot(p, at[p.period]) for p in chart.measured),
        path=_path(chart.points, at),
        levels=tuple(_levels(chart.points, at)),
        months=tuple(Mark(at[p.period], month_in_words(p.period)) for p in chart.points[::step]),
        percents=tuple(Mark(_y(value), f"{value}%") for value in (0, 25, 50, 75, 100)),
        changes=tuple(_changes(chart, at)),
        aim=None if aim is None else _y(aim),
    )


def _x(n: int, points: int) -> float:
    return round(_LEFT + (n + 0.5) / points * (_RIGHT - _LEFT), 1)


def _y(value: float) -> float:
    inside = min(max(value, 0), _HIGHEST)
    return round(_BOTTOM - inside / _HIGHEST * (_BOTTOM - _TOP), 1)


def _dot(point: Plotted, x: float) -> Dot:
    look = "usual" if not point.signals else ("better" if point.side > 0 else "worse")
    said = {"month": month_in_words(point.period), "percent": percent(point.value)}
    words = _("%(month)s: %(percent)s") % said
    signals = "; ".join(_(signal.label) for signal in point.signals)
    return Dot(x, _y(point.value or 0), look, f"{words}. {signals}" if signals else words)


def _path(points: Sequence[Plotted], at: dict[date, float]) -> str:
    parts, pen_down = [], False
    for point in points:
        if point.value is None:
            pen_down = False
            continue
        parts.append(f"{'L' if pen_down else 'M'}{at[point.period]} {_y(point.value)}")
        pen_down = True
    return "".join(parts)


def _levels(points: Sequence[Plotted], at: dict[date, float]) -> Iterator[Level]:
    half = (_RIGHT - _LEFT) / len(points) / 2
    stretches: list[tuple[Limits, list[float]]] = []
    for point in points:
        if point.limits is None:
            continue
        if not stretches or stretches[-1][0] is not point.limits:
            stretches.append((point.limits, []))
        stretches[-1][1].append(at[point.period])
    for limits, xs in stretches:
        yield Level(
            round(xs[0] - half, 1),
            round(xs[-1] + half, 1),
            _y(limits.mean),
            _y(limits.lower),
            _y(limits.upper),
        )


def _changes(chart: Chart, at: dict[date, float]) -> Iterator[Mark]:
    half = (_RIGHT - _LEFT) / len(chart.points) / 2
    for change in chart.changes:
        after = [x for period, x in at.items() if period >= change]
        if after:
            words = _("Change agreed, %(day)s") % {"day": date_format(change, "j M Y")}
            yield Mark(round(after[0] - half, 1), words)


def _says(chart: Chart, aim: float | None) -> Iterator[str]:
    latest = chart.latest
    if latest is None:
        return
    said = {"month": month_in_words(latest.period), "percent": percent(latest.value)}
    yield _("Latest, %(month)s: %(percent)s.") % said
    yield f"{_(variation(chart).label)}."
    if latest.limits is None:
        return
    yield _("It usually varies between %(lower)s and %(upper)s, around %(mean)s.") % {
        "lower": percent(max(0, latest.limits.lower)),
        "upper": percent(min(_HIGHEST, latest.limits.upper)),
        "mean": percent(latest.limits.mean),
    }
    if aim is not None:
        says = _(assurance(latest.limits, aim).label)
        yield f"{says} ({percent(aim)})."
    if not chart.firm:
        yield ngettext(
            "These are trial limits: they rest on %(n)d month only.",
            "These are trial limits: they rest on %(n)d months only.",
            latest.limits.points,
        ) % {"n": latest.limits.points}
