"""Measures of everyone by agency, team and month, made in the background, kept with their age."""

import json
import os
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import structlog
from adbc_driver_manager.dbapi import Error as ReadingFailed
from django.conf import settings

from heed.assurance import Figures, Unit
from heed.assurance.months import Month, coarse_enough, month_of, months_until, quarters, together
from heed.assurance.publishing import NO_TEAM, published
from heed.clocks import london_day
from heed.server.services.evaluating import evaluate
from heed.server.services.standards_in_use import standards_in_use
from heed.standards import Verdict

_NUMBERS = ("recorded_late", *(verdict.value for verdict in Verdict))
_log = structlog.get_logger(__name__)

type Row = dict[str, Any]


def make_measures(*, now: datetime, engine: str = "duckdb") -> None:
    """Judge everyone and keep what it came to, and what of it anyone may read, in one step.

    Where the engine of many children cannot (a rule that it does not know, a copy that cannot be
    written), the engine of one child does, which takes longer.
    """
    standards = standards_in_use().judged.standards
    try:
        found = evaluate(engine, standards, [now], now=now).table
    except (ValueError, OSError, duckdb.Error, ReadingFailed) as trouble:
        _log.warning("measures_one_by_one", exc_info=trouble)
        found = evaluate("memory", standards, [now], now=now).table
    _keep(_by_standard(found, now), now)


def _by_standard(measures: pa.Table, now: datetime) -> dict[str, list[Row]]:
    """The rows that a page shows, those of all versions of a standard under its name."""
    first, last = months_until(london_day(now))[0], month_of(london_day(now))
    rows: dict[str, list[Row]] = {}
    for row in measures.to_pylist():
        if first <= row["month"] <= last:
            kept = {name: row[name] for name in ("agency", "team", *_NUMBERS)}
            rows.setdefault(row["standard"], []).append(kept | {"month": row["month"].isoformat()})
    return rows


def _keep(rows: Mapping[str, list[Row]], now: datetime) -> None:
    shown = {standard: _published(found, now) for standard, found in rows.items()}
    said = {"made_at": now.isoformat(), "rows": rows, "published": shown}
    replace_file(settings.HEED_MEASURES, json.dumps(said))


def replace_file(file: Path, text: str) -> None:
    """Write a whole file or leave the one before as it was."""
    file.parent.mkdir(parents=True, exist_ok=True)
    aside = file.with_suffix(f".{os.getpid()}")
    aside.write_text(text, encoding="utf-8")
    aside.replace(file)


def _published(rows: Sequence[Row], now: datetime) -> dict[str, Any]:
    """What anyone may read, by month, or by quarter where too little is asked in a month."""
    units = {Unit(row["agency"], row["team"] or NO_TEAM) for row in rows}
    measured = {unit: whole_months(rows, unit, now) for unit in sorted(units)}
    smallest = settings.HEED_SMALLEST_COUNT
    everyone = tuple(together(months) for months in zip(*measured.values(), strict=True))
    every = len(everyone) // len(coarse_enough(everyone, smallest=smallest))
    if every > 1:
        measured = {unit: quarters(months) for unit, months in measured.items()}
    found = published(measured, smallest=smallest)
    periods = [place.unit._asdict() | _plain(shown) for place, shown in found.periods.items()]
    return {"every": every, "whole": _plain(found.whole), "periods": periods}


def whole_months(rows: Sequence[Row], unit: Unit, now: datetime) -> tuple[Month, ...]:
    """The 24 months before this one, of people of a unit or of one without a team."""
    team = "" if unit.team == NO_TEAM else unit.team
    own = [row for row in rows if unit.agency in ("", row["agency"])]
    if unit.team:
        own = [row for row in own if row["team"] == team]
    return tuple(month_with(own, first.isoformat()) for first in months_until(london_day(now)))


def month_with(rows: Sequence[Row], first: str) -> Month:
    """The rows of a month added up."""
    here = [row for row in rows if row["month"] == first]
    total = {name: sum(row[name] for row in here) for name in _NUMBERS}
    counts = {verdict: total[verdict.value] for verdict in Verdict}
    return Month(datetime.fromisoformat(first).date(), counts, total["recorded_late"])


def _plain(figures: Figures) -> dict[str, Any]:
    counts = {verdict.value: number for verdict, number in figures.counts.items()}
    return {
        "first": figures.first.isoformat(),
        "share": figures.share,
        "recorded_late": figures.recorded_late,
        **counts,
    }
