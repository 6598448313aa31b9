"""The reference engine: what a standard means, in plain Python, for one child.

It first keeps what was known at `as_of`, then looks at when it occurred: there is no hindsight.
Imprecise dates are compared as intervals: what is sure decides, and what is only possible makes
the verdict *cannot tell*.
"""

from bisect import insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial
from itertools import islice

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
from heed.standards.engines.answers import After, Before, Others, Test, between, first_of
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
from heed.standards.engines.timeline import FOR_EVER, Timeline
from heed.standards.engines.triggers import Trigger, triggers
from heed.standards.engines.view import View, day_in, meets, says, timeline_of
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
_NONE_BETWEEN = Others(timeline_of(()))


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
    the children who lived with it; `household` who did, whenever that was known. Raises
    CalendarTooShort beyond the known working days.
    """
    view = View(child, chronology.as_known_at(as_of), calendar, household.as_known_at(as_of))
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
    answers, after = _answers(expects, trigger, standard, view)
    near = answers.between(after.begins, min(last, after.ends))
    begins, ends = trigger.line.occurred.first, trigger.line.occurred.last
    possible = (
        max(begins, line.occurred.first)
        for line in near
        if line.occurred.first <= last and after.possibly(line)
    )
    sure = (line for line in near if line.occurred.last <= first and after.surely(line))
    soonest = next(islice(possible, expects.times - 1, None), NEVER)
    return soonest, _nth_end(sure, expects.times, since=ends)


def _nth_end(lines: Iterable[Line], n: int, *, since: datetime) -> datetime:
    """When so many of these lines, in order of their beginnings, were over; not before `since`."""
    ends: list[datetime] = []
    for line in lines:
        if len(ends) >= n and line.occurred.first > ends[n - 1]:
            break
        insort(ends, max(since, line.occurred.last))
    return ends[n - 1] if len(ends) >= n else NEVER


def _answers(
    expects: FollowedBy, trigger: Trigger, standard: Standard, view: View
) -> tuple[Timeline[Line], After]:
    """The lines that may answer, and what tells whether they do."""
    shutting = between(expects, standard.begins, view)
    if not expects.about:
        return view.timeline(expects.pattern), After(trigger, Others(shutting.others))
    answers = view.about(expects.pattern, trigger.line)
    but = {line.id for line in answers}
    return timeline_of(answers), After(trigger, Others(shutting.every, but))


def _followed(
    expects: FollowedBy, trigger: Trigger, answers: Timeline[Line], after: After, view: View
) -> Finding:
    first, last = _due(trigger.line, expects.within, view)
    in_time = answers.between(after.begins, min(last, after.ends))
    ever = answers.between(after.begins, after.ends)
    if found := first_of(in_time, expects.times, _ends_by(first), after.surely):
        late = any(_late(line, expects.pattern, last) for line in found)
        return Finding(Verdict.MET, first, last, _ids(found), late)
    if found := first_of(in_time, expects.times, after.possibly):
        return Finding(Verdict.CANNOT_TELL, first, last, _ids(found))
    if found := first_of(ever, expects.times, after.surely):
        return Finding(Verdict.MET_LATE, first, last, _ids(found))
    if found := first_of(ever, expects.times, after.possibly):
        return Finding(Verdict.CANNOT_TELL, first, last, _ids(found))
    return _shut_out(after, trigger, first, last)


def _shut_out(after: After, trigger: Trigger, first: datetime, last: datetime) -> Finding:
    """Missed once something surely came that may not lie between, in the time for an answer."""
    for line in after.until(first):
        if trigger.surely_before(line) and line.occurred.last <= first:
            return Finding(Verdict.MISSED, line.occurred.first, line.occurred.last, (line.id,))
    for line in after.until(last):
        if trigger.possibly_before(line) and line.occurred.first <= last:
            return Finding(
                None, min(first, max(line.occurred.first, trigger.line.occurred.first)), last
            )
    return Finding(None, first, last)


def _ends_by(moment: datetime) -> Test:
    return lambda line: line.occurred.last <= moment


def _ids(lines: Iterable[Line]) -> tuple[str, ...]:
    return tuple(line.id for line in lines)


def _late(line: Line, pattern: Pattern, due: datetime) -> bool:
    """Whether the record came to show the answer only after it was due."""
    return line.said_since(partial(says, pattern)) > due


def _preceded(expects: PrecededBy, trigger: Trigger, standard: Standard, view: View) -> Finding:
    first, last = trigger.line.occurred.first, trigger.line.occurred.last
    apart, perhaps_apart = (
        partial(_apart, expects, trigger=trigger.line, view=view, sure=sure)
        for sure in (True, False)
    )
    shutting = between(expects, standard.begins, view)
    candidates: Iterable[Line]
    if expects.about:
        candidates = view.named_by(trigger.line, expects.pattern)[::-1]
        named = {line.id for line in candidates}
        answering = timeline_of(line for line in shutting.answering.things if line.id in named)
        before = Before(trigger, Others(shutting.every, named), answering, apart, perhaps_apart)
    else:
        others = Others(shutting.others)
        before = Before(trigger, others, shutting.answering, apart, perhaps_apart)
        reaches = _reaching(expects, trigger, before.begins, view)
        candidates = view.timeline(expects.pattern).until(before.ends, reaches).backwards()
    if found := first_of(candidates, expects.times, before.surely, apart):
        late = any(_late(line, expects.pattern, last) for line in found)
        return Finding(Verdict.MET, first, last, _ids(found), late)
    if found := first_of(candidates, expects.times, before.possibly, perhaps_apart):
        return Finding(Verdict.CANNOT_TELL, first, last, _ids(found))
    return Finding(None, first, last)


def _reaching(
    expects: PrecededBy, trigger: Trigger, since: datetime, view: View
) -> Callable[[datetime], bool]:
    """Whether what ended at a moment, not before `since`, can lie at most so long before it."""
    begins, limit = trigger.line.occurred.first, expects.at_most

    def reaches(moment: datetime) -> bool:
        if moment < since:
            return False
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
        until = state.closed.occurred.last if state.closed else FOR_EVER
        lines = view.timeline(expects.pattern)
        near = lines.between(state.opened.occurred.first, until)
        inside = [line for line in near if state.may_hold(line)]
        answers = lines.only(inside)
        # A state that ends before the next repetition is due asks for no more.
        ending = [state.closed] if state.closed else []
        opened = Trigger(state.opened)
        opening = _followed(first, opened, answers, After(opened, _NONE_BETWEEN), view)
        yield opened, _lift(opening, state.opened, ending)
        for line in inside:
            # Imprecise dates can put one line into two states; it still asks for one more only.
            if line.id not in begun:
                begun.add(line.id)
                repetition = Trigger(line, state.holds(line))
                after = After(repetition, _NONE_BETWEEN)
                finding = _followed(every, repetition, answers, after, view)
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
        if unless.about:
            lifting: Iterable[Line] = view.about(unless.pattern, trigger)
        else:
            until = finding.due_last
            lifting = view.timeline(unless.pattern).between(trigger.occurred.first, until)
        finding = _lift(finding, trigger, lifting)
    return finding


def _lift(finding: Finding, trigger: Line, lines: Iterable[Line]) -> Finding:
    """The finding, unless one of these lines comes after the trigger and before it is due."""
    if finding.stands or finding.settled is Verdict.NOT_APPLICABLE:
        return finding
    earliest, latest = trigger.occurred.first, finding.due_last
    perhaps = False
    for line in lines:
        if line.occurred.last < earliest or line.occurred.first > latest:
            continue
        if line.surely_after(trigger) and line.occurred.last <= finding.due_first:
            lifted = finding._replace(settled=Verdict.NOT_APPLICABLE, answers=(line.id,))
            return lifted._replace(settled_from=None)
        perhaps = perhaps or line.possibly_after(trigger)
    if perhaps:
        return finding._replace(settled=Verdict.CANNOT_TELL, settled_from=None)
    return finding
