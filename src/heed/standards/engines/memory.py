"""The reference engine: what a standard means, in plain Python, for one child.

It first keeps what was known at `as_of`, then looks at when it occurred: there is no hindsight.
Imprecise dates are compared as intervals: what is sure decides, and what is only possible makes
the verdict *cannot tell*.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial

from heed.chronology import Chronology, Line
from heed.clocks import (
    CalendarTooShort,
    Duration,
    Unit,
    WorkingCalendar,
    deadline,
    london_day,
    start_of,
)
from heed.people import Household
from heed.standards.engines.answers import After, Before, Test, first_of, others
from heed.standards.engines.finding import (
    AT_THE_END,
    NEVER,
    Finding,
    all_of,
    best_of,
    end_of_named,
    none_of,
    not_sure,
)
from heed.standards.engines.owed import obligation
from heed.standards.engines.timeline import Timeline
from heed.standards.engines.triggers import Trigger, triggers
from heed.standards.engines.view import View, day_in, meets, says
from heed.standards.language import (
    AllOf,
    AnyOf,
    DayNamed,
    Expectation,
    FollowedBy,
    Limit,
    NoneOf,
    Pattern,
    PrecededBy,
    Recorded,
    Repeated,
    Shows,
    While,
)
from heed.standards.obligation import Obligation, Verdict
from heed.standards.standard import Standard

_NO_HOUSEHOLD = Household()
_BEFORE_ALL, _FOR_EVER = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


def judge(
    child: str,
    chronology: Chronology,
    standards: Iterable[Standard],
    *,
    as_of: datetime,
    calendar: WorkingCalendar,
    household: Household = _NO_HOUSEHOLD,
) -> tuple[Obligation, ...]:
    """Every obligation the standards lay on work with this child, as known at `as_of`.

    `chronology` holds the child's entries and, for standards that look at the household, those of
    the children who lived with it. Raises CalendarTooShort beyond the known working days.
    """
    view = View(child, chronology.as_known_at(as_of), calendar, household)
    return tuple(found for standard in standards for found in _obligations(standard, view))


def _obligations(standard: Standard, view: View) -> Iterator[Obligation]:
    for trigger, finding in _findings(standard, view):
        if standard.in_force(trigger.line.occurred.first_day):
            lifted = _lifted(standard, trigger.line, finding, view)
            found = lifted if trigger.sure else not_sure(lifted)
            yield obligation(standard, trigger.line, found, view)


def _findings(standard: Standard, view: View) -> Iterator[tuple[Trigger, Finding]]:
    if isinstance(standard.trigger, While) and isinstance(standard.expects, Repeated):
        yield from _repetitions(standard.trigger, standard.expects, view)
        return
    for trigger in triggers(standard, view):
        yield trigger, _finding(standard.expects, trigger, standard, view)


def _finding(expects: Expectation, trigger: Trigger, standard: Standard, view: View) -> Finding:
    match expects:
        case FollowedBy():
            return _followed(expects, trigger, *_answers(expects, trigger, standard, view), view)
        case PrecededBy():
            return _preceded(expects, trigger, standard, view)
        case Shows():
            return _shown(expects, trigger.line, view)
        case Recorded():
            return _recorded(expects, trigger.line, view)
        case Repeated():
            raise TypeError("“Repeated” needs a state as its trigger.")
        case AnyOf() | AllOf() | NoneOf():
            return _joined(expects, trigger, standard, view)


def _joined(
    expects: AnyOf | AllOf | NoneOf, trigger: Trigger, standard: Standard, view: View
) -> Finding:
    parts = [_finding(part, trigger, standard, view) for part in expects.parts]
    match expects:
        case AnyOf():
            return best_of(parts)
        case AllOf():
            return all_of(parts)
        case NoneOf():
            found = best_of(parts)
            return none_of(found, _came(expects.parts, trigger, standard, view))


def _came(
    parts: Sequence[Expectation], trigger: Trigger, standard: Standard, view: View
) -> tuple[datetime, datetime]:
    """When one of these came to be met: the earliest that it can have been, and when surely."""
    times = [_met_at(part, trigger, standard, view) for part in parts]
    return min(first for first, _ in times), min(last for _, last in times)


def _met_at(
    expects: Expectation, trigger: Trigger, standard: Standard, view: View
) -> tuple[datetime, datetime]:
    match expects:
        case FollowedBy():
            return _answered_at(expects, trigger, standard, view)
        case AnyOf(parts=parts):
            return _came(parts, trigger, standard, view)
        case AllOf(parts=parts):
            times = [_met_at(part, trigger, standard, view) for part in parts]
            return max(first for first, _ in times), max(last for _, last in times)
    found = _finding(expects, trigger, standard, view)
    begins, ends = trigger.line.occurred.first, trigger.line.occurred.last
    possible = found.stands or found.settled is Verdict.CANNOT_TELL
    return begins if possible else NEVER, ends if found.stands else NEVER


def _answered_at(
    expects: FollowedBy, trigger: Trigger, standard: Standard, view: View
) -> tuple[datetime, datetime]:
    first, last = _due(trigger.line, expects.within, view)
    answers, shutting = _answers(expects, trigger, standard, view)
    near = answers.between(_from(trigger), last)
    after = After(trigger, shutting)
    begins, ends = trigger.line.occurred.first, trigger.line.occurred.last
    possible = sorted(
        max(begins, line.occurred.first)
        for line in near
        if line.occurred.first <= last and after.possibly(line)
    )
    sure = sorted(
        max(ends, line.occurred.last)
        for line in near
        if line.occurred.last <= first and after.surely(line)
    )
    return _nth_or_never(possible, expects.times), _nth_or_never(sure, expects.times)


def _nth_or_never(moments: Sequence[datetime], n: int) -> datetime:
    return moments[n - 1] if len(moments) >= n else NEVER


def _answers(
    expects: FollowedBy, trigger: Trigger, standard: Standard, view: View
) -> tuple[Timeline[Line], Sequence[Line]]:
    """The lines that may answer, and the others that may shut them out."""
    answers = view.timeline(expects.pattern)
    if expects.about:
        answers = answers.only(line for line in answers.things if trigger.line.id in line.about)
    if expects.without is None:
        return answers, ()
    answering = {line.id for line in answers.things}
    between = others(expects, trigger, standard, view)
    return answers, [line for line in between if line.id not in answering]


def _followed(
    expects: FollowedBy,
    trigger: Trigger,
    answers: Timeline[Line],
    shutting: Sequence[Line],
    view: View,
) -> Finding:
    first, last = _due(trigger.line, expects.within, view)
    after = After(trigger, shutting)
    begins = _from(trigger)
    in_time, ever = answers.between(begins, last), answers.between(begins, _FOR_EVER)
    if found := first_of(in_time, expects.times, _ends_by(first), after.surely):
        late = any(_late(line, expects.pattern, last) for line in found)
        return Finding(Verdict.MET, first, last, _ids(found), late)
    if found := first_of(in_time, expects.times, after.possibly):
        return Finding(Verdict.CANNOT_TELL, first, last, _ids(found))
    if found := first_of(ever, expects.times, after.surely):
        return Finding(Verdict.MET_LATE, first, last, _ids(found))
    if found := first_of(ever, expects.times, after.possibly):
        return Finding(Verdict.CANNOT_TELL, first, last, _ids(found))
    return _shut_out(shutting, trigger, first, last)


def _shut_out(
    shutting: Sequence[Line], trigger: Trigger, first: datetime, last: datetime
) -> Finding:
    """Missed once something surely came that may not lie between, in the time for an answer."""
    for line in shutting:
        if trigger.surely_before(line) and line.occurred.last <= first:
            return Finding(Verdict.MISSED, line.occurred.first, line.occurred.last, (line.id,))
    for line in shutting:
        if trigger.possibly_before(line) and line.occurred.first <= last:
            return Finding(
                None, min(first, max(line.occurred.first, trigger.line.occurred.first)), last
            )
    return Finding(None, first, last)


def _ends_by(moment: datetime) -> Test:
    return lambda line: line.occurred.last <= moment


def _from(trigger: Trigger) -> datetime:
    """From when on lines can come after the trigger; all do after the beginning of the record."""
    return _BEFORE_ALL if trigger.whole else trigger.line.occurred.first


def _until(trigger: Trigger) -> datetime:
    """Until when lines can come before the trigger; all do before the end of the record."""
    return _FOR_EVER if trigger.whole else trigger.line.occurred.last


def _ids(lines: Iterable[Line]) -> tuple[str, ...]:
    return tuple(line.id for line in lines)


def _late(line: Line, pattern: Pattern, due: datetime) -> bool:
    """Whether the record came to show the answer only after it was due."""
    return line.said_since(partial(says, pattern)) > due


def _preceded(expects: PrecededBy, trigger: Trigger, standard: Standard, view: View) -> Finding:
    first, last = trigger.line.occurred.first, trigger.line.occurred.last
    near = view.timeline(expects.pattern).until(_until(trigger), _reaching(expects, trigger, view))
    candidates: Iterable[Line] = near.backwards()
    if expects.about:
        candidates = [line for line in candidates if line.id in trigger.line.about]

    apart, perhaps_apart = (
        partial(_apart, expects, trigger=trigger.line, view=view, sure=sure)
        for sure in (True, False)
    )
    between = list(others(expects, trigger, standard, view))
    answering = {line.id for line in candidates} if between else set()
    before = Before(
        trigger,
        [line for line in between if line.id not in answering or not perhaps_apart(line)],
        [line for line in between if line.id not in answering or not apart(line)],
    )
    if found := first_of(candidates, expects.times, before.surely, apart):
        late = any(_late(line, expects.pattern, last) for line in found)
        return Finding(Verdict.MET, first, last, _ids(found), late)
    if found := first_of(candidates, expects.times, before.possibly, perhaps_apart):
        return Finding(Verdict.CANNOT_TELL, first, last, _ids(found))
    return Finding(None, first, last)


def _reaching(expects: PrecededBy, trigger: Trigger, view: View) -> Callable[[datetime], bool]:
    """Whether what ended at a moment can lie at most so long before the trigger."""
    begins, limit = trigger.line.occurred.first, expects.at_most

    def reaches(moment: datetime) -> bool:
        if limit is None:
            return True
        try:
            return deadline(moment, limit, view.calendar) >= begins
        except CalendarTooShort:
            # Whoever looks at that line is told so.
            return True

    return reaches


def _apart(expects: PrecededBy, before: Line, trigger: Line, view: View, *, sure: bool) -> bool:
    """Whether `before` lies at least and at most so long before the trigger."""
    early, late = before.occurred.first, before.occurred.last
    begins, ends = trigger.occurred.first, trigger.occurred.last
    if expects.at_most is not None:
        limit = deadline(early if sure else late, expects.at_most, view.calendar)
        if (ends if sure else begins) > limit:
            return False
    if expects.at_least is not None:
        opens = _no_sooner(late if sure else early, expects.at_least, view)
        return opens <= (begins if sure else ends)
    return True


def _no_sooner(start: datetime, at_least: Duration, view: View) -> datetime:
    """The first moment that is at least so long after `start`: for days, when that day begins."""
    limit = deadline(start, at_least, view.calendar)
    return limit if at_least.unit is Unit.HOUR else start_of(london_day(limit))


def _shown(expects: Shows, trigger: Line, view: View) -> Finding:
    first, last = _due(trigger, expects.within, view)
    if meets(expects.where, trigger.entry):
        late = trigger.said_since(partial(meets, expects.where)) > last
        return Finding(Verdict.MET, first, last, (trigger.id,), late)
    return Finding(None, first, last)


def _recorded(expects: Recorded, trigger: Line, view: View) -> Finding:
    first, last = _due(trigger, expects.within, view)
    since = trigger.said_since(lambda _: True)
    if since <= first:
        return Finding(Verdict.MET, first, last, (trigger.id,))
    verdict = Verdict.CANNOT_TELL if since <= last else Verdict.MET_LATE
    return Finding(verdict, first, last, (trigger.id,))


def _repetitions(
    trigger: While, expects: Repeated, view: View
) -> Iterator[tuple[Trigger, Finding]]:
    states = view.states(trigger.span)
    begun = {state.opened.id for state in states}
    first, every = (
        FollowedBy(pattern=expects.pattern, within=within)
        for within in (expects.first or expects.every, expects.every)
    )
    for state in states:
        until = state.closed.occurred.last if state.closed else _FOR_EVER
        lines = view.timeline(expects.pattern)
        near = lines.between(state.opened.occurred.first, until)
        inside = [line for line in near if state.may_hold(line)]
        answers = lines.only(inside)
        # A state that ends before the next repetition is due asks for no more.
        ending = [state.closed] if state.closed else []
        opened = Trigger(state.opened)
        opening = _followed(first, opened, answers, (), view)
        yield opened, _lift(opening, state.opened, ending)
        for line in inside:
            # Imprecise dates can put one line into two states; it still asks for one more only.
            if line.id not in begun:
                begun.add(line.id)
                repetition = Trigger(line, state.holds(line))
                finding = _followed(every, repetition, answers, (), view)
                yield repetition, _lift(finding, line, ending)


def _due(trigger: Line, within: Limit | None, view: View) -> tuple[datetime, datetime]:
    if within is None:
        return AT_THE_END, AT_THE_END
    if isinstance(within, DayNamed):
        named = end_of_named(day_in(trigger.entry.fields.get(within.field)))
        return named, named
    occurred = trigger.occurred
    first = deadline(occurred.first, within, view.calendar)
    if occurred.is_exact:
        return first, first
    return first, deadline(occurred.last, within, view.calendar)


def _lifted(standard: Standard, trigger: Line, finding: Finding, view: View) -> Finding:
    for unless in standard.unless:
        lifting = [
            line
            for line in view.timeline(unless.pattern).between(
                trigger.occurred.first, finding.due_last
            )
            if not unless.about or trigger.id in line.about
        ]
        finding = _lift(finding, trigger, lifting)
    return finding


def _lift(finding: Finding, trigger: Line, lines: Sequence[Line]) -> Finding:
    """The finding, unless one of these lines comes after the trigger and before it is due."""
    if finding.stands or finding.settled is Verdict.NOT_APPLICABLE:
        return finding
    earliest, latest = trigger.occurred.first, finding.due_last
    lifting = [
        line
        for line in lines
        if line.occurred.last >= earliest
        and line.occurred.first <= latest
        and line.possibly_after(trigger)
    ]
    for line in lifting:
        if line.surely_after(trigger) and line.occurred.last <= finding.due_first:
            lifted = finding._replace(settled=Verdict.NOT_APPLICABLE, answers=(line.id,))
            return lifted._replace(settled_from=None)
    if lifting:
        return finding._replace(settled=Verdict.CANNOT_TELL, settled_from=None)
    return finding
