"""Measuring one thing many times."""

import statistics
import time
from collections.abc import Callable
from typing import Any, NamedTuple


class Timing(NamedTuple):
    """The median time of a call in milliseconds: by the clock on the wall, and of the processor.

    On a machine that does other work too the second is the steadier; it leaves out a database
    server's own work.
    """

    wall: float
    processor: float


def median_ms(what: Callable[[], Any], times: int) -> Timing:
    """The median of so many calls; one call before them does not count."""
    what()
    taken = [_once(what) for _ in range(times)]
    return Timing(
        statistics.median(timing.wall for timing in taken),
        statistics.median(timing.processor for timing in taken),
    )


def _once(what: Callable[[], Any]) -> Timing:
    wall, processor = time.perf_counter(), time.process_time()
    what()
    return Timing((time.perf_counter() - wall) * 1000, (time.process_time() - processor) * 1000)


def once_s(what: Callable[[], Any]) -> float:
    """The time of a single call, in seconds."""
    return _once(what).wall / 1000
