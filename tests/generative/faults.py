"""Faults to plant in a copy of the compiler: each must be caught by the tables or at random.

Run as a program it compares the engines of the copy it is run with, and says what it found.
"""

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from heed.chronology import Chronology

PLAN = Path("heed") / "standards" / "engines" / "plan"


class Fault(NamedTuple):
    """One wrong line: in this file, instead of the right one."""

    name: str
    file: str
    right: str
    wrong: str


FAULTS = (
    Fault(
        "a tie goes to the earlier",
        "dated",
        "after | (self._simultaneous(other) & (self.sequence > other.sequence))",
        "after | (self._simultaneous(other) & (self.sequence < other.sequence))",
    ),
    Fault("a line comes after itself", "dated", " & (self.line != other.line)", ""),
    Fault("no tie on one day", "dated", "return same_moment | (", "return same_moment & ("),
    Fault(
        "the last moment is late",
        "answers",
        "c_occurred_first <= found.due_first",
        "c_occurred_first < found.due_first",
    ),
    Fault("the last answer counts", "answers", "met & line.surely_after(trigger), MET", "met, MET"),
    Fault(
        "what is possible is ignored", "answers", "(may, CANNOT_TELL),", "(may & met, CANNOT_TELL),"
    ),
    Fault(
        "late is not seen",
        "answers",
        "ibis.ifelse(found.c_occurred_first <= found.due_first, MET, MET_LATE)",
        "ibis.ifelse(found.c_occurred_first <= found.due_first, MET, MET)",
    ),
    Fault(
        "the end of a state is forgotten",
        "answers",
        "found.until_place.isnull() | (found.c_place < found.until_place)",
        "found.until_place.isnull() | found.c_place.notnull()",
    ),
    Fault(
        "at least is not asked",
        "pairing",
        "any_least | (pairs.least_sure <= trigger.first)",
        "any_least | pairs.least_sure.notnull()",
    ),
    Fault(
        "at most is not asked",
        "answers",
        "unlimited | (found.occurred_first <= found.until)",
        "unlimited | found.until.notnull()",
    ),
    Fault(
        "recorded late when it was in time",
        "answers",
        "found.c_said_since > found.due_last",
        "found.c_said_since < found.due_last",
    ),
    Fault(
        "a state without exact ends is in order",
        "answers",
        "(asked.exactness == 0) & ibis.coalesce(asked.ends_exact, True)",
        "(asked.exactness == 0) & ibis.coalesce(True, asked.ends_exact)",
    ),
    Fault(
        "the earlier names the later",
        "pairing",
        "earlier.a_of == candidates.c_line",
        "earlier.a_line == candidates.c_line",
    ),
    Fault(
        "an alternative is due with its first part",
        "combining",
        '"open_first": told.due_first.max(where=open_)',
        '"open_first": told.due_first.min(where=open_)',
    ),
    Fault(
        "a conjunction waits for its last part",
        "combining",
        '"open_first": told.due_first.min(where=open_)',
        '"open_first": told.due_first.max(where=open_)',
    ),
    Fault(
        "a conjunction is as good as its best part",
        "combining",
        '"worst": worst.max(where=~open_)',
        '"worst": worst.min(where=~open_)',
    ),
    Fault(
        "what is met is lifted when its state ends",
        "lifting",
        "(stood(told), MET),",
        "(told.settled == MET_LATE, MET_LATE),",
    ),
    Fault(
        "lifted after it was due",
        "lifting",
        "return line.surely_after(trigger) & (line.last <= case.due_first)",
        "return line.surely_after(trigger)",
    ),
    Fault(
        "doubtful triggers are surely missed",
        "lifting",
        "ibis.ifelse(doubtful & (told.settled == OPEN), never(), told.due_last)",
        "told.due_last",
    ),
    Fault(
        "a waiver ends with the shortest",
        "lifting",
        "waived_until=of.until.max()",
        "waived_until=of.until.min()",
    ),
    Fault(
        "any waiver waives",
        "lifting",
        "waiving.waiver == names.w_waiver, waiving.name == names.w_name",
        "waiving.waiver == names.w_waiver",
    ),
    Fault(
        "a state is opened anew while it lasts",
        "states",
        "return before.filter(before.opens != was_open)",
        "return before.filter(before.opens | was_open)",
    ),
    Fault(
        "stays one after the other",
        "triggers",
        "theirs.join(both.filter(both.since <= both.until), ",
        "theirs.join(both, ",
    ),
    Fault(
        "one day there is enough to be sure",
        "triggers",
        "seen.on_first.any() & seen.on_last.any()",
        "seen.on_first.any() | seen.on_last.any()",
    ),
    Fault("the n-th is one more", "triggers", "back = trigger.n - 1", "back = trigger.n"),
    Fault(
        "the role of the one who corrected",
        "conditions",
        "return said & entries.role.isin(wanted.by) if wanted.by else said",
        "return said",
    ),
    Fault(
        "excluded without an answer",
        "conditions",
        "return answer.notnull() & ~some",
        "return answer.isnull() | ~some",
    ),
    Fault(
        "in force from the day after",
        "judging",
        "(cases.since <= cases.first_day)",
        "(cases.since < cases.first_day)",
    ),
    Fault(
        "known only after it was recorded",
        "record",
        "readings.known_from <= as_of",
        "readings.known_from < as_of",
    ),
    Fault(
        "a day too long",
        "times",
        '"due": [ends[day] if day else None for day in due],',
        '"due": [ends[day] + 24 * _HOUR if day else None for day in due],',
    ),
    Fault(
        "the whole record begins with its last line",
        "triggers",
        'place = lines.place if trigger.at == "beginning" else -lines.place',
        "place = -lines.place",
    ),
    Fault(
        "the first line is not part of the whole",
        "nearest",
        "start=ibis.ifelse(asked.whole, -1, asked.place)",
        "start=asked.place",
    ),
    Fault("one answer too few", "nearest", "grouped.missing == 0", "grouped.missing <= 1"),
    Fault(
        "what answers shuts itself out",
        "nearest",
        'return others.anti_join(own, ["pattern", "record", "line"])',
        "return others",
    ),
    Fault(
        "what lies beyond the answer shuts it out",
        "nearest",
        "taken.o_place.isnull() | (taken.c_place < taken.o_place)",
        "taken.o_place.isnull()",
    ),
    Fault(
        "inexact lines are in order",
        "nearest",
        "return own.filter(own.exactness > 0)",
        "return own.filter(own.exactness > 9)",
    ),
    Fault(
        "what is shut out too late is missed",
        "nearest",
        "told.o_occurred_first <= told.due_first",
        "told.o_occurred_first.notnull()",
    ),
    Fault(
        "what may lie between is not seen",
        "compared",
        "told.sure & ~ibis.coalesce(told.x_shut_may, False)",
        "told.sure & ~ibis.coalesce(told.x_shut_sure, False)",
    ),
    Fault("a broken ban is met", "combining", "(stands, MISSED), (met, OPEN)", "(met, OPEN)"),
    Fault(
        "a ban is kept at once",
        "combining",
        "(open_, found.due_last), (met, None)",
        "(met, None)",
    ),
    Fault(
        "what only time brings is taken to stand",
        "finding",
        "return met & told.settled_from.isnull()",
        "return met & told.settled_from.notnull()",
    ),
    Fault(
        "a correction is no news",
        "anew",
        'for end in ("known_from", "known_until")',
        'for end in ("known_from",)',
    ),
    Fault(
        "news of the very moment comes with the next",
        "anew",
        "(time <= moment, n)",
        "(time < moment, n)",
    ),
    Fault(
        "what was found holds a moment too long",
        "anew",
        "told.moment.lead().over(lane)",
        "told.moment.lead(2).over(lane)",
    ),
    Fault(
        "a waiver is no news",
        "anew",
        "        if standard.waiver:",
        "        if standard.waiver and number < 0:",
    ),
    Fault(
        "what the others of a home do is no news",
        "anew",
        '.join(homes, "other_child")',
        '.join(homes.filter(homes.child == homes.other_child), "other_child")',
    ),
    Fault(
        "who lives with whom is no news",
        "anew",
        "homes.filter(homes.child != homes.other_child)",
        "homes.filter(homes.child < 0)",
    ),
    Fault(
        "a home counts before it was known",
        "compiling",
        'self._tables["stays"], self._times_of)',
        'self._tables["stays"].mutate(known_from=0), self._times_of)',
    ),
    Fault(
        "a line that no longer stands is looked at",
        "anew",
        "return lines.filter(visible_at(lines, lines.as_of))",
        "return lines.filter(lines.known_from <= lines.as_of)",
    ),
    Fault(
        "a day that is named is over when it begins",
        "naming",
        "end_of_named(day_of(day))",
        "end_of_named(day_of(day - 1))",
    ),
    Fault(
        "another reading names the day",
        "naming",
        "asks.version == limits.named_version",
        "asks.version >= limits.named_version",
    ),
    Fault(
        "another field names the day",
        "naming",
        "asks.within_named == limits.named_in",
        "limits.named_in.notnull()",
    ),
    Fault(
        "without a day named it is due at once",
        "naming",
        "ibis.coalesce(joined.ends, at_the_end)",
        "ibis.coalesce(joined.ends, joined.occurred_first)",
    ),
    Fault(
        "each child of a line names its day again",
        "naming",
        "union(parts).distinct()",
        "union(parts)",
    ),
)


def plant(fault: Fault, source: Path) -> None:
    """Change the copy; raises ValueError unless the right line is there just once."""
    file = source / PLAN / f"{fault.file}.py"
    text = file.read_text()
    if text.count(fault.right) != 1:
        raise ValueError(
            f"“{fault.name}”: {file.name} has its line {text.count(fault.right)} times."
        )
    file.write_text(text.replace(fault.right, fault.wrong))


def wrong_in_tables() -> int:
    """How many obligations of the drawn tables differ from what the memory engine means."""
    from heed.standards.engines import memory
    from heed.standards.engines.backends import DuckDB
    from tests.spec.chapters import CHAPTERS
    from tests.spec.together import CALENDAR, Together, asked_by

    asked = [a for name in CHAPTERS for a in asked_by(import_module(f"tests.spec.test_{name}"))]
    together = Together(asked, lambda: DuckDB(threads=1))
    wrong = 0
    for one in asked:
        meant, found = (
            judge(
                one.child,
                Chronology(one.entries),
                one.standards,
                as_of=one.as_of,
                calendar=CALENDAR,
                household=one.household,
            )
            for judge in (memory.judge, together.judge)
        )
        wrong += len(set(meant) ^ set(found))
    return wrong


def wrong_at_random() -> int:
    """How many obligations of a population at random differ."""
    from heed.standards.engines.backends import DuckDB
    from tests.generative.agreement import compared_by_seed

    comparison = compared_by_seed(5, DuckDB(threads=1), families=120, standards=50)
    return len(comparison.disagreements)


def _told(ways: list[str]) -> dict[str, int | str]:
    found: dict[str, int | str] = {}
    for way in ways:
        try:
            found[way] = {"tables": wrong_in_tables, "random": wrong_at_random}[way]()
        except Exception as error:  # noqa: BLE001 - a plan that does not run is caught as well
            found[way] = f"{type(error).__name__}"
    return found


if __name__ == "__main__":
    print(json.dumps(_told(sys.argv[1:] or ["tables", "random"])))  # noqa: T201
