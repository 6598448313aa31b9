"""What an XmR chart says, in words: the meanings of the variation and the assurance icon."""

from heed.assurance.xmr import Chart, Limits, Plotted, Signal
from heed.wording import Choice


class Variation(Choice):
    """Whether the measure is changing; for measures of which more is better."""

    TOO_FEW = "too_few", "Too few periods to tell"
    USUAL = "usual", "Usual variation: nothing has changed for certain"
    BETTER = "better", "Improving: more than the usual variation, in the right direction"
    WORSE = "worse", "Worsening: more than the usual variation, in the wrong direction"


class Assurance(Choice):
    """Whether the process as it is will reach what is aimed at."""

    TOO_FEW = "too_few", "Too few periods to tell"
    WILL = "will", "As it works now it will always reach the aim"
    MAY = "may", "As it works now it will sometimes reach the aim and sometimes not"
    WILL_NOT = "will_not", "As it works now it will never reach the aim: the system has to change"


def variation(chart: Chart) -> Variation:
    """What the latest point says about change."""
    latest = chart.latest
    if latest is None or latest.limits is None:
        return Variation.TOO_FEW
    if not latest.signals:
        return Variation.USUAL
    return Variation.BETTER if _direction(chart) > 0 else Variation.WORSE


def assurance(limits: Limits | None, aim: float) -> Assurance:
    """Where the aim lies: below, between or above the process limits."""
    if limits is None:
        return Assurance.TOO_FEW
    if aim < limits.lower:
        return Assurance.WILL
    return Assurance.WILL_NOT if aim > limits.upper else Assurance.MAY


def moved_up(chart: Chart) -> bool:
    """Whether a chart shows a run, a trend or points beyond the limits in the right direction."""
    return any(point.signals and _way(chart, n) > 0 for n, point in enumerate(chart.measured))


def _direction(chart: Chart) -> int:
    return _way(chart, len(chart.measured) - 1)


def _way(chart: Chart, n: int) -> int:
    """1 for up and -1 for down: the side of the mean, or of a trend alone where it leads."""
    points = chart.measured
    if points[n].signals == (Signal.TREND,):
        return _slope(points, n)
    return points[n].side


def _slope(points: tuple[Plotted, ...], n: int) -> int:
    before, here = (points[n - 1], points[n]) if n else (points[0], points[1])
    return 1 if (here.value or 0) > (before.value or 0) else -1
