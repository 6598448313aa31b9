"""Why a verdict is what it is, in words a practitioner understands."""

from collections.abc import Callable, Iterable
from datetime import datetime

from heed.chronology import Chronology
from heed.clocks import LONDON, Duration, Unit, london_day
from heed.standards.language import AllOf, AnyOf, Expectation, FollowedBy, Repeated, Shows
from heed.standards.obligation import Obligation, Verdict
from heed.standards.standard import Standard

type Titles = Callable[[str], str]
"""From the name of a kind to what people call it."""


def spoken(kind: str) -> str:
    """The name of a kind as words, for records whose kinds have no titles."""
    return kind.replace("_", " ")


def reason(
    standard: Standard,
    obligation: Obligation,
    known: Chronology,
    *,
    as_of: datetime,
    titles: Titles = spoken,
    owner: str = "",
) -> str:
    """What answered, or what is missing, since when, due when, by whom and by which authority.

    `known` is the chronology the obligation was judged from, or the part of it a reader may see:
    an answer that is not in it is not described.
    """
    answer = _answer(obligation.answers, known, titles)
    due = _due(obligation, standard)
    match obligation.verdict(as_of):
        case Verdict.MET if obligation.recorded_late:
            return f"{answer}, in time ({due}), but recorded after it was due."
        case Verdict.MET:
            return f"{answer}, in time ({due})."
        case Verdict.MET_LATE:
            return f"{answer}, late: it was {due}."
        case Verdict.NOT_APPLICABLE:
            return f"Lifted: {answer}, before it was due."
        case Verdict.CANNOT_TELL:
            return f"The dates recorded are not exact enough to tell whether it was in time: {due}."
        case Verdict.WAIVED:
            return f"Waived until {obligation.waived_until:%-d %B %Y}: {standard.asks}."
    by = f", by {owner}" if owner else ""
    since = _since(obligation, known, titles)
    verb = "It was" if obligation.verdict(as_of) is Verdict.MISSED else "It is"
    authority = standard.authority.in_words()
    return f"Not recorded{since}: {standard.asks}. {verb} {due}{by}. {authority}."


def _answer(ids: Iterable[str], known: Chronology, titles: Titles) -> str:
    lines = [line for line in (known.line_of(entry_id) for entry_id in ids) if line]
    said = [f"{titles(line.kind)}, {line.occurred.in_words()}" for line in lines]
    return "; ".join(said) or "An entry that is not shown to you answers this"


def _since(obligation: Obligation, known: Chronology, titles: Titles) -> str:
    line = known.line_of(obligation.trigger)
    if line is None:
        return ""
    return f" since “{titles(line.kind)}” on {line.occurred.in_words()}"


def _due(obligation: Obligation, standard: Standard) -> str:
    allowed = allowance(standard.expects)
    due = obligation.due_first
    day = f"{london_day(due):%-d %B %Y}"
    if allowed is None:
        return f"due by {day}"
    if allowed.unit is Unit.HOUR:
        return f"due by {due.astimezone(LONDON):%-d %B %Y, %H:%M}, within {allowed}"
    if allowed.n == 0:
        return f"due the same day, {day}"
    return f"due by {day}, within {allowed}"


def allowance(expects: Expectation) -> Duration | None:
    """The time an expectation allows; None when it has parts that allow different times."""
    match expects:
        case FollowedBy() | Shows():
            return expects.within
        case Repeated():
            return expects.every
        case AnyOf() | AllOf():
            times = {allowance(part) for part in expects.parts}
            return times.pop() if len(times) == 1 else None
        case _:
            return None
