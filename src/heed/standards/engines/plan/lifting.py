"""What lifts an obligation, what waives it, and what is then left of it."""

import ibis
from ibis.expr.types import Table, Value

from heed.standards.engines.columns import Holds, atom
from heed.standards.engines.plan.conditions import Wanted, column_of, matches
from heed.standards.engines.plan.dated import COLUMNS, Dated, prefixed
from heed.standards.engines.plan.finding import never, stood
from heed.standards.engines.plan.numbering import Numbered
from heed.standards.engines.plan.record import union
from heed.standards.engines.plan.settled import (
    CANNOT_TELL,
    MET,
    MET_LATE,
    MISSED,
    NOT_APPLICABLE,
    OPEN,
    ORDER,
)
from heed.standards.engines.plan.states import with_states
from heed.standards.engines.plan.steps import Steps
from heed.standards.language import Waiver

CASE = ("standard", "record", "line")


def lifted(
    steps: Steps,
    cases: Table,
    roots: Table,
    lifts: Table,
    own: Table,
    about: Table,
    *,
    repeats: bool,
) -> Table:
    """Each case with what it came to, once every exemption has been looked at."""
    # Kept because they are few: what every case came to is then looked up for them alone.
    liftable = steps.add("liftable", _liftable(cases, lifts, own), kept=True)
    lifting = _lifting(liftable.join(roots, list(CASE)), about)
    grouped = lifting.group_by(*CASE).agg(
        lift_key=lifting.key.min(where=lifting.sure),
        lift_line=lifting.c_line.argmin(lifting.key, where=lifting.sure),
        lifts=lifting.count(),
    )
    lifts_found = steps.add("lifts_found", grouped)
    case = steps.add("judged", roots.join(cases, list(CASE)))
    same = [case[key] == lifts_found[key] for key in CASE]
    told = case.left_join(lifts_found, same).drop(*(f"{key}_right" for key in CASE))
    if "settled_from" not in told.columns:
        told = told.mutate(settled_from=ibis.null("int64"))
    return _settled(told, repeats=repeats)


def _liftable(cases: Table, lifts: Table, own: Table) -> Table:
    """Cases with the lines that come after the trigger, as far as the dates tell."""
    candidates = prefixed(own, "c_", "pattern", "record", *COLUMNS)
    exempt = lifts.join(candidates, [lifts.pattern == candidates.c_pattern])
    exempt = exempt.rename(lift_standard="standard", lift_about="about")
    same = [cases.standard == exempt.lift_standard, cases.record == exempt.c_record]
    pairs = cases.join(exempt, same)
    return pairs.filter(_comes_after(Dated.of(pairs, "c_"), Dated.of(pairs)))


def _lifting(pairs: Table, about: Table) -> Table:
    """Those that come before it is due, as far as the dates tell."""
    pairs = pairs.filter((pairs.c_occurred_first <= pairs.due_last) & ~stood(pairs))
    naming = prefixed(about, "a_", "line", "version", "of")
    names = [
        pairs.c_line == naming.a_line,
        pairs.c_version == naming.a_version,
        pairs.line == naming.a_of,
    ]
    named = pairs.filter(pairs.lift_about).semi_join(naming, names)
    free = pairs.filter(~pairs.lift_about)
    told = free.union(named.select(*free.columns))
    trigger, line = Dated.of(told), Dated.of(told, "c_")
    key = told.unless.cast("int64") * ORDER + told.c_place
    return told.mutate(key=key, sure=_surely_lifts(told, line, trigger))


def _may_lift(case: Table, line: Dated, trigger: Dated) -> Value:
    return _comes_after(line, trigger) & (line.first <= case.due_last)


def _comes_after(line: Dated, trigger: Dated) -> Value:
    return (line.last >= trigger.first) & line.possibly_after(trigger)


def _surely_lifts(case: Table, line: Dated, trigger: Dated) -> Value:
    return line.surely_after(trigger) & (line.last <= case.due_first)


def _settled(told: Table, *, repeats: bool) -> Table:
    """A state that ends asks for no more; then exemptions; then what the dates leave open."""
    told = (
        _ended(told)
        if repeats
        else told.mutate(ended=False, ended_may=False, closed_line=ibis.null("int64"))
    )
    ended, ended_may = told.ended, told.ended_may
    may = ended_may | (told.lifts > 0)
    settled = ibis.cases(
        (stood(told), MET),
        (ibis.coalesce(ended, False) | told.lift_key.notnull(), NOT_APPLICABLE),
        (ibis.coalesce(may, False), CANNOT_TELL),
        else_=told.settled,
    )
    settled_from = ibis.ifelse(ibis.coalesce(may, False), None, told.settled_from)
    told = told.mutate(settled=settled.cast("int32"), settled_from=settled_from)
    told = _with_lifting(told, ibis.coalesce(ended, False))
    doubtful = ~told.sure
    unsure = doubtful & told.settled.isin((MET_LATE, MISSED))
    return told.mutate(
        due_last=ibis.ifelse(doubtful & (told.settled == OPEN), never(), told.due_last),
        settled=ibis.ifelse(unsure, CANNOT_TELL, told.settled),
    )


def _with_lifting(told: Table, ended: Value) -> Table:
    """What lifted it stands as its answer, where answers are told."""
    if "answers" not in told.columns:
        return told
    lifting = ibis.array([ibis.ifelse(ended, told.closed_line, told.lift_line)])
    return told.mutate(answers=ibis.ifelse(told.settled == NOT_APPLICABLE, lifting, told.answers))


def _ended(told: Table) -> Table:
    """With whether the state in which it is asked ends before it is due, surely and perhaps."""
    told = with_states(told)
    trigger, closing = Dated.of(told), Dated.of(told, "closed_")
    may = told.closed_line.notnull() & _may_lift(told, closing, trigger)
    return told.mutate(ended_may=may, ended=may & _surely_lifts(told, closing, trigger))


def waivers(
    steps: Steps, known_lines: Table, about: Table, ids: Table | None, numbers: Numbered
) -> Table | None:
    """For each standard and line that are waived: until when at the latest; with the ids of lines
    also by which line."""
    if not numbers.waivers:
        return None
    names = steps.rows(
        "waivable",
        {"w_standard": "int32", "w_waiver": "int32", "w_name": "string"},
        [
            (number, numbers.waivers[standard.waiver], atom(standard.id))
            for number, standard in enumerate(numbers.standards)
            if standard.waiver
        ],
    )
    waiving = union(_waiving(known_lines, w, number) for w, number in numbers.waivers.items())
    named = waiving.join(names, [waiving.waiver == names.w_waiver, waiving.name == names.w_name])
    # Kept because they are few: then what they are about is looked up for them alone.
    named = steps.add("waiving", named, kept=True)
    naming = prefixed(about, "a_", "line", "version", "of")
    of = named.join(naming, [named.line == naming.a_line, named.version == naming.a_version])
    by: dict[str, Value] = {}
    if ids is not None:
        written = prefixed(ids, "i_", "line", "id")
        of = of.join(written, of.line == written.i_line)
        by = {"waiver": of.line.argmax(ibis.struct({"until": of.until, "id": of.i_id}))}
    grouped = of.group_by("w_standard", w_record=of.record, w_of=of.a_of)
    return steps.add("waivers", grouped.agg(waived_until=of.until.max(), **by))


def _waiving(known_lines: Table, waiver: Waiver, number: int) -> Table:
    lines = known_lines.filter(matches(known_lines, Wanted.by_pattern(waiver.pattern)))
    until = lines[column_of(lines, waiver.until, Holds.DAY)]
    told = lines.select(
        "record",
        "line",
        "version",
        until=until,
        name=lines[column_of(lines, waiver.names, Holds.ONE)],
        waiver=ibis.literal(number, "int32"),
    )
    return told.filter(told.until.notnull())
