"""`heed evaluate`: how every standard stands, over everyone at once."""

import json
import os
import re
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import click

from heed.server.cli.plainly import Plainly
from heed.server.cli.progress import shown
from heed.server.cli.starting import present, start_django

if TYPE_CHECKING:
    import pyarrow as pa

_KINDS = (".parquet", ".csv", ".json")
_MONTHS, _MOST_MONTHS = 24, 240


@click.command()
@click.option("--engine", default="duckdb", show_default=True, help="memory, duckdb or spark.")
@click.option("--as-of", "day", metavar="DAY", help="As known at the end of a day. [default: now]")
@click.option("--each", metavar="month-end", help="As known at the end of each month before this.")
@click.option(
    "--months",
    type=click.IntRange(1, _MOST_MONTHS),
    metavar="1..240",
    help=f"How many month-ends. [default: {_MONTHS}]",
)
@click.option("--standard", "names", multiple=True, metavar="ID", help="Only this one; repeatable.")
@click.option("--obligations", is_flag=True, help="Write each obligation instead of measures.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="A file to write to.")
@click.option(
    "--limit-memory", "memory", metavar="2GB", help="How much DuckDB, or Java for Spark, may use."
)
def evaluate(
    engine: str,
    day: str | None,
    each: str | None,
    months: int | None,
    names: Sequence[str],
    out: Path | None,
    memory: str | None,
    *,
    obligations: bool,
) -> None:
    """Say how every standard stands, by agency, team and month.

    For each: of how many that time has decided how many were met in time, and the seven verdicts;
    what was done in time but recorded late stands apart. Small numbers are not hidden: this is
    for those who work on measures, not for publishing.

    --obligations writes one row for each time a standard asked something of a child’s record, by
    ids and without names: keep the file as safe as the record itself.
    """
    _check_file(out, obligations=obligations)
    limit = _memory(memory, engine)
    _check_moments(day, each, months)
    start_django()
    from heed.clocks import CalendarTooShort
    from heed.server.services.evaluating import CannotEvaluate, standards_named
    from heed.server.services.evaluating import evaluate as judged
    from heed.standards.engines.plan.conditions import UnknownField
    from heed.standards.engines.store import UnreadableStore

    now = present()
    moments = _moments(day, each, months or _MONTHS, now)
    troubles = (CannotEvaluate, UnreadableStore, UnknownField, CalendarTooShort)
    try:
        with shown("Judging everyone", 1) as progress:
            found = judged(
                engine,
                standards_named(names),
                moments,
                now=now,
                each=obligations,
                memory=limit,
                progress=progress,
            )
    except troubles as trouble:
        raise Plainly(str(trouble)) from trouble
    _tell(found.table, moments, out)


def _check_file(out: Path | None, *, obligations: bool) -> None:
    """Raise Plainly for what could not be written, before anything is judged."""
    if out is None:
        if obligations:
            raise Plainly("Say where to write the obligations: --out FILE.parquet, .csv or .json.")
        return
    folder = out.absolute().parent
    if out.suffix not in _KINDS:
        raise Plainly(f"{out} must end in {', '.join(_KINDS[:-1])} or {_KINDS[-1]}.")
    if not folder.is_dir():
        raise Plainly(f"There is no folder {folder}. Make it, or choose another.")
    if not os.access(folder, os.W_OK):
        raise Plainly(f"You may not write in {folder}. Choose another folder.")


def _memory(memory: str | None, engine: str) -> str:
    if memory is None:
        return ""
    if engine == "memory":
        raise Plainly("--limit-memory is for --engine duckdb and spark.")
    size = re.fullmatch(r"([1-9][0-9]{0,6})(MB|GB)", memory.strip().upper())
    if size is None:
        raise Plainly(f"“{memory}” is not a size. Write it like 500MB or 2GB.")
    return size[0]


def _check_moments(day: str | None, each: str | None, months: int | None) -> None:
    if each is not None and each != "month-end":
        raise Plainly(f"Heed can judge each month-end, not each “{each}”.")
    if each and day:
        raise Plainly("Choose either --as-of or --each month-end, not both.")
    if months and not each:
        raise Plainly("--months says for how many months: give --each month-end as well.")
    _day(day)


def _day(day: str | None) -> date | None:
    try:
        return date.fromisoformat(day) if day is not None else None
    except ValueError:
        raise Plainly(f"“{day}” is not a day. Write it like 2026-03-31.") from None


def _moments(day: str | None, each: str | None, months: int, now: datetime) -> list[datetime]:
    from heed.clocks import end_of, london_day
    from heed.server.services.evaluating.one_by_one import month_ends

    if each:
        return list(month_ends(now, months))
    asked = _day(day)
    if asked is None:
        return [now]
    if asked > london_day(now):
        click.echo(f"{asked} is still to come: judged as known now.", err=True)
    return [min(end_of(asked), now)]


def _tell(table: "pa.Table", moments: Sequence[datetime], out: Path | None) -> None:
    if out is None:
        _print(table, moments)
        return
    try:
        _write_whole(table, out)
    except OSError as trouble:
        raise Plainly(f"{out} could not be written: {trouble.strerror or trouble}.") from trouble
    click.echo(f"{out} has {table.num_rows} rows.")


def _write_whole(table: "pa.Table", out: Path) -> None:
    """The whole file, or the one before as it was."""
    aside = out.with_name(f".{out.name}.{os.getpid()}")
    try:
        with aside.open("wb") as file:
            _write(table, file, out.suffix)
        aside.replace(out)
    finally:
        aside.unlink(missing_ok=True)


def _write(table: "pa.Table", file: BinaryIO, kind: str) -> None:
    if kind == ".parquet":
        import pyarrow.parquet as pq

        pq.write_table(table, file)
    elif kind == ".csv":
        from pyarrow import csv

        csv.write_csv(_flat(table), file)
    else:
        rows = [{name: _plain(value) for name, value in row.items()} for row in table.to_pylist()]
        file.write(json.dumps(rows, indent=1).encode())


def _flat(table: "pa.Table") -> "pa.Table":
    """Without lists, which CSV has no place for: several ids stand side by side."""
    import pyarrow.compute as pc

    if "answers" not in table.column_names:
        return table
    joined = pc.binary_join(table["answers"], " ")
    return table.set_column(table.column_names.index("answers"), "answers", joined)


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _print(measures: "pa.Table", moments: Sequence[datetime]) -> None:
    """The standards over all agencies, teams and months, at each moment."""
    from heed.clocks import london_day

    sums = measures.group_by(["as_of", "standard"]).aggregate(
        [(name, "sum") for name in ("numerator", "denominator", "waived", "cannot_tell", "pending")]
        + [("recorded_late", "sum")]
    )
    rows = sums.sort_by([("as_of", "ascending"), ("standard", "ascending")]).to_pylist()
    head = ("as of", "standard", "met", "of", "waived", "cannot tell", "pending", "recorded late")
    line = "{:<12}{:<12}{:>7}{:>7}{:>8}{:>13}{:>9}{:>15}"
    click.echo(line.format(*head))
    asked = {row["as_of"] for row in rows}
    if empty := [moment for moment in moments if moment not in asked]:
        click.echo(f"By {london_day(max(empty)):%Y-%m-%d} nothing was asked yet.")
    for row in rows:
        _as_of, standard, *numbers = row.values()
        click.echo(line.format(f"{london_day(row['as_of']):%Y-%m-%d}", standard, *numbers))
