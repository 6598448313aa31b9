"""The reference engine: what a standard means, in plain Python, for one child.

It first keeps what was known at `as_of`, then looks at when it occurred: there is no hindsight.
Imprecise dates are compared as intervals: what is sure decides, and what is only possible makes
the verdict *cannot tell*.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import pairwise

from heed.chronology import Chronology, Line
from heed.clocks import Duration, Unit, WorkingCalendar, deadline, london_day, start_of
from heed.people import Household
from heed.standards.engines.finding import Finding, all_of, best_of
from heed.standards.engines.view import View, holds
from heed.standards.language import (
    AllOf,
    AnyOf,
    Each,
    Expectation,
    FollowedBy,
    Nth,
    PrecededBy,
    Repeated,
    Shows,
    While,
)
from heed.standards.obligation import Obligation, Verdict
from heed.standards.standard import Standard

_NO_HOUSEHOLD = Household()


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
        if standard.in_force(trigger.occurred.first_day):
            yield _obligation(standard, trigger, _lifted(standard, trigger, finding, view), view)


def _findings(standard: Standard, view: View) -> Iterator[tuple[Line, Finding]]:
    if isinstance(standard.trigger, While) and isinstance(standard.expects, Repeated):
        yield from _repetitions(standard.trigger, standard.expects, view)
        return
    for trigger in _triggers(standard, view):
        yield trigger, _finding(standard.expects, trigger, view)


def _triggers(standard: Standard, view: View) -> Sequence[Line]:
    trigger = standard.trigger
    if isinstance(trigger, While):
        return [state.opened for state in view.states(trigger.span)]
    lines = view.concerning(trigger.of, standard.for_whom)
    if isinstance(trigger, Nth):
        return [line for n, line in enumerate(lines) if _is_nth(trigger, lines[: n + 1], view)]
    return [line for line in lines if _during(trigger, line, view)]


def _during(trigger: Each, line: Line, view: View) -> bool:
    span = trigger.during
    return span is None or any(state.may_hold(line) for state in view.states(span))


def _is_nth(trigger: Nth, upto: Sequence[Line], view: View) -> bool:
    """Whether enough of them can lie in the window that ends with the last."""
    if len(upto) < trigger.n:
        return False
    earliest = upto[-trigger.n].occurred.last
    return deadline(earliest, trigger.within, view.calendar) >= upto[-1].occurred.first


def _finding(expects: Expectation, trigger: Line, view: View) -> Finding:
    match expects:
        case FollowedBy():
            return _followed(expects, trigger, view.own(expects.pattern), view)
        case PrecededBy():
            return _preceded(expects, trigger, view)
        case Shows():
            return _shown(expects, trigger, view)
        case AnyOf():
            return best_of([_finding(part, trigger, view) for part in expects.parts])
        case AllOf():
            return all_of([_finding(part, trigger, view) for part in expects.parts])
        case Repeated():
            raise TypeError("“Repeated” needs a state as its trigger.")


def _followed(
    expects: FollowedBy, trigger: Line, candidates: Sequence[Line], view: View
) -> Finding:
    first, last = _due(trigger, expects.within, view)
    answers = [
        line
        for line in candidates
        if line.id != trigger.id and (not expects.about or trigger.id in line.about)
    ]
    after = [c for c in answers if c.surely_after(trigger)]
    for line in after:
        if line.occurred.last <= first:
            return Finding(Verdict.MET, first, last, (line.id,), line.recorded_at > first)
    for line in answers:
        if line.possibly_after(trigger) and line.occurred.first <= last:
            return Finding(Verdict.CANNOT_TELL, first, last, (line.id,))
    if after:
        return Finding(Verdict.MET_LATE, first, last, (after[0].id,))
    return Finding(None, first, last)


def _preceded(expects: PrecededBy, trigger: Line, view: View) -> Finding:
    first, last = trigger.occurred.first, trigger.occurred.last
    candidates = [
        line
        for line in reversed(view.own(expects.pattern))
        if line.id != trigger.id and (not expects.about or line.id in trigger.about)
    ]
    for line in candidates:
        if trigger.surely_after(line) and _apart(expects, line, trigger, view, sure=True):
            return Finding(Verdict.MET, first, last, (line.id,), line.recorded_at > last)
    for line in candidates:
        if trigger.possibly_after(line) and _apart(expects, line, trigger, view, sure=False):
            return Finding(Verdict.CANNOT_TELL, first, last, (line.id,))
    return Finding(None, first, last)


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
    if all(holds(condition, trigger) for condition in expects.where):
        return Finding(Verdict.MET, first, last, (trigger.id,), trigger.recorded_at > last)
    return Finding(None, first, last)


def _repetitions(trigger: While, expects: Repeated, view: View) -> Iterator[tuple[Line, Finding]]:
    for state in view.states(trigger.span):
        inside = [line for line in view.own(expects.pattern) if state.may_hold(line)]
        allowed = expects.first or expects.every
        for start, following in pairwise([state.opened, *inside, None]):
            within = FollowedBy(pattern=expects.pattern, within=allowed)
            answers = [] if following is None else [following]
            finding = _followed(within, start, answers, view)
            # A state that ends before the next repetition is due asks for no more.
            yield start, _lift(finding, start, [state.closed] if state.closed else [])
            allowed = expects.every


def _due(trigger: Line, within: Duration, view: View) -> tuple[datetime, datetime]:
    occurred = trigger.occurred
    first = deadline(occurred.first, within, view.calendar)
    if occurred.is_exact:
        return first, first
    return first, deadline(occurred.last, within, view.calendar)


def _lifted(standard: Standard, trigger: Line, finding: Finding, view: View) -> Finding:
    for unless in standard.unless:
        lifting = [
            line
            for line in view.own(unless.pattern)
            if line.possibly_after(trigger) and (not unless.about or trigger.id in line.about)
        ]
        finding = _lift(finding, trigger, lifting)
    return finding


def _lift(finding: Finding, trigger: Line, lifting: Sequence[Line]) -> Finding:
    """The finding, unless one of these lines comes after the trigger and before it is due."""
    if finding.settled is Verdict.MET:
        return finding
    for line in lifting:
        if line.surely_after(trigger) and line.occurred.last <= finding.due_first:
            return finding._replace(settled=Verdict.NOT_APPLICABLE, answers=(line.id,))
    if any(line.occurred.first <= finding.due_last for line in lifting):
        return finding._replace(settled=Verdict.CANNOT_TELL)
    return finding


def _obligation(standard: Standard, trigger: Line, finding: Finding, view: View) -> Obligation:
    waiver, waived_until = _waiver(standard, trigger, finding, view)
    role, practitioner, agency = _owner(standard, trigger)
    return Obligation(
        standard=standard.id,
        version=standard.hash,
        child=view.child,
        trigger=trigger.id,
        owner_role=role,
        owner_practitioner=practitioner,
        owner_agency=agency,
        settled=finding.settled,
        due_first=finding.due_first,
        due_last=finding.due_last,
        waived_until=waived_until,
        waiver=waiver,
        answers=finding.answers,
        recorded_late=finding.recorded_late,
    )


def _waiver(
    standard: Standard, trigger: Line, finding: Finding, view: View
) -> tuple[str | None, date | None]:
    """The waiver that runs longest, while nothing has settled the obligation."""
    if standard.waiver is None or finding.settled is not None:
        return None, None
    names, until = standard.waiver.names, standard.waiver.until
    waivers = [
        (date.fromisoformat(line.entry.fields[until]), line.id)
        for line in view.own(standard.waiver.pattern)
        if trigger.id in line.about
        and line.entry.fields.get(names) == standard.id
        and until in line.entry.fields
    ]
    if not waivers:
        return None, None
    day, line_id = max(waivers)
    return line_id, day


def _owner(standard: Standard, trigger: Line) -> tuple[str, str | None, str | None]:
    owner = standard.owner
    if owner.type == "author":
        author = trigger.entry.author
        return author.role, author.practitioner, None
    if owner.type == "agency":
        asked = trigger.entry.fields.get(owner.value)
        return "", None, str(asked) if asked else None
    return owner.value, None, None
