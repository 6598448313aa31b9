"""Four of the ten standards as an analyst would write them with pandas: whole columns, no loops.

Imprecise dates count as their last moment; exemptions and waivers are left out.
"""

from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd  # type: ignore[import-untyped]

from heed.clocks import end_of
from heed.standards.engines.columns import day_number, microseconds

type Found = dict[str, int]

KINDS = (
    "strategy_discussion",
    "initial_conference",
    "core_group",
    "harm_incident",
    "physical_punishment",
    "cp_medical_considered",
)
_COLUMNS = (
    "kind child occurred_last last_day known_from known_until stands one_decision one_outcome "
    "many_harm one_mark_left team"
)
CONSTRAINTS = 4


def judged(folder: Path, day: date) -> Found:
    """How many obligations of each standard stand at each verdict."""
    lines, ordinal = _read(folder, day)
    decided = lines.kind.eq("strategy_discussion") & lines.one_decision.eq("section_47")
    plan = lines.kind.eq("initial_conference") & lines.one_outcome.eq("plan")
    harm = lines[lines.kind.eq("harm_incident") & lines.many_harm.notna()]
    physical = harm[[("physical" in said) for said in harm.many_harm]]
    marked = lines.kind.eq("physical_punishment") & lines.one_mark_left.isin(["seen", "not_looked"])
    today = ordinal[day_number(day)]
    return {
        **_followed("STAT-ICPC-1", lines[decided], lines, "initial_conference", 15, today),
        **_followed("STAT-CG-1", lines[plan], lines, "core_group", 10, today),
        **_followed("CPM-1", physical, lines, "cp_medical_considered", 1, today),
        **_followed("CPM-1P", lines[marked], lines, "cp_medical_considered", 1, today),
    }


def _read(folder: Path, day: date) -> tuple[pd.DataFrame, pd.Series]:
    as_of = microseconds(end_of(day))
    kinds = [("kind", "in", KINDS)]
    lines = pd.read_parquet(folder / "entries", columns=_COLUMNS.split(), filters=kinds)
    known = lines.stands & (lines.known_from <= as_of) & (lines.known_until > as_of)
    calendar = pd.read_parquet(folder / "calendar.parquet").set_index("day").ordinal
    lines = lines[known].sort_values("occurred_last")
    lines["ordinal"] = lines.last_day.map(calendar)
    return lines, calendar


def _followed(
    name: str, asked: pd.DataFrame, lines: pd.DataFrame, kind: str, within: int, today: int
) -> Found:
    answers = lines.loc[lines.kind.eq(kind), ["child", "occurred_last", "ordinal"]]
    told = pd.merge_asof(
        asked,
        answers.rename(columns={"ordinal": "done"}),
        on="occurred_last",
        by="child",
        direction="forward",
        allow_exact_matches=False,
    )
    due = (told.ordinal // 2 * 2) + 2 * within
    verdict = np.select(
        [told.done <= due, told.done.notna(), due >= today],
        ["met", "met_late", "pending"],
        default="missed",
    )
    told["month"] = told.last_day // 30
    counts = told.groupby(["team", "month", verdict]).size().groupby(level=2).sum()
    return {f"{name} {verdict}": int(number) for verdict, number in counts.items()}
