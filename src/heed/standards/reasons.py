"""Why a verdict is what it is, in words a practitioner understands."""

from collections.abc import Callable, Iterable
from datetime import datetime

from heed.chronology import Chronology, Line
from heed.clocks import LONDON, Unit, london_day
from heed.standards.engines.finding import AT_THE_END, NEVER
from heed.standards.engines.view import matches
from heed.standards.language import (
    AllOf,
    AnyOf,
    DayNamed,
    Expectation,
    FollowedBy,
    Limit,
    NoneOf,
    PrecededBy,
    Recorded,
    Repeated,
    Shows,
    While,
)
from heed.standards.obligation import Obligation, Verdict
from heed.standards.standard import Standard

type Titles = Callable[[str], str]
"""From the name of a kind to what people call it."""

_UNSEEN = "An entry that is not shown to you"


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
    verdict = obligation.verdict(as_of)
    if _told_by_what_came(obligation, verdict):
        return _against(standard, obligation, verdict, known, titles)
    if verdict is Verdict.WAIVED:
        return _waived(standard, obligation, known)
    due = _due(obligation, standard, known)
    if obligation.settled is not None:
        return _settled(obligation, known, titles, due)
    if verdict is Verdict.CANNOT_TELL:
        return _cannot_tell(obligation, known, titles, due)
    by = f", by {owner}" if owner else ""
    since = _since(standard, obligation, known, titles)
    verb = "It was" if verdict is Verdict.MISSED else "It is"
    authority = standard.authority.in_words()
    return f"Not recorded{since}: {standard.asks}. {verb} {due}{by}. {authority}."


def _settled(obligation: Obligation, known: Chronology, titles: Titles, due: str) -> str:
    answer = _answer(obligation.answers, known, titles)
    match obligation.settled:
        case Verdict.MET if obligation.recorded_late:
            return f"{answer}, in time ({due}), but recorded after it was due."
        case Verdict.MET:
            return f"{answer}, in time ({due})."
        case Verdict.MET_LATE:
            return f"{answer}, late: it was {due}."
        case Verdict.NOT_APPLICABLE:
            return f"Lifted: {answer}, before it was due."
        case _:
            return _cannot_tell(obligation, known, titles, due)


def _told_by_what_came(obligation: Obligation, verdict: Verdict) -> bool:
    """Whether it stands as it does because something came that breaks it, or did not come."""
    match verdict:
        case Verdict.PENDING:
            return obligation.settled_from is not None
        case Verdict.MET:
            return obligation.settled_from is not None or not obligation.answers
        case Verdict.MISSED:
            return obligation.settled is Verdict.MISSED
        case _:
            return False


def _against(
    standard: Standard, obligation: Obligation, verdict: Verdict, known: Chronology, titles: Titles
) -> str:
    """How it stands when something could come that breaks it."""
    since = _since(standard, obligation, known, titles)
    asked = f"{since}: {standard.asks}"
    if verdict is Verdict.MISSED:
        came = _answer(obligation.answers, known, titles, unseen=_UNSEEN)
        return f"Not kept{asked}. Instead: {came}. {standard.authority.in_words()}."
    until = _until(obligation.settled_from or obligation.due_last)
    if verdict is Verdict.PENDING:
        return f"Kept so far{asked}{until}."
    return f"Kept{asked}{until}."


def _until(moment: datetime) -> str:
    return "" if moment >= AT_THE_END else f", until {london_day(moment):%-d %B %Y}"


def _answer(
    ids: Iterable[str],
    known: Chronology,
    titles: Titles,
    *,
    unseen: str = f"{_UNSEEN} answers this",
) -> str:
    lines = [line for line in (known.line_of(entry_id) for entry_id in ids) if line]
    said = "; ".join(_said(line, titles) for line in lines)
    return said[:1].upper() + said[1:] or unseen


def _said(line: Line, titles: Titles) -> str:
    return f"{titles(line.kind)}, {line.occurred.in_words()}"


def _cannot_tell(obligation: Obligation, known: Chronology, titles: Titles, due: str) -> str:
    asked = "whether this was asked for at all" if obligation.due_last == NEVER else ""
    open_question = asked or "whether it was done in time"
    says = f"The dates recorded are not exact enough to tell {open_question}: {due}."
    if not obligation.answers:
        return says
    return f"{_answer(obligation.answers, known, titles)}. {says}"


def _waived(standard: Standard, obligation: Obligation, known: Chronology) -> str:
    says = f"Waived until {obligation.waived_until:%-d %B %Y}: {standard.asks}."
    line = known.line_of(obligation.waiver or "")
    if line is None or standard.waiver is None:
        return f"{says} {_UNSEEN} says why."
    fields = line.entry.fields
    why = fields.get(standard.waiver.reason) or "not recorded"
    authoriser = fields.get(standard.waiver.authoriser) or "not recorded"
    return f"{says} Reason: {_without_stop(why)}. Authorised by: {_without_stop(authoriser)}."


def _without_stop(words: object) -> str:
    """What someone typed, to stand inside our sentence."""
    return str(words).rstrip(". ")


def _since(standard: Standard, obligation: Obligation, known: Chronology, titles: Titles) -> str:
    line = known.line_of(obligation.trigger)
    if line is None:
        return ""
    word = "before" if isinstance(standard.expects, PrecededBy) else "since"
    return f" {word} “{titles(line.kind)}” on {line.occurred.in_words()}"


def _due(obligation: Obligation, standard: Standard, known: Chronology) -> str:
    if isinstance(standard.expects, PrecededBy):
        return f"due {_before(standard.expects)}"
    if obligation.due_first >= AT_THE_END:
        return "due without a time limit"
    allowed = _allowed(standard, known.line_of(obligation.trigger))
    due = obligation.due_first
    day = f"{london_day(due):%-d %B %Y}"
    if allowed is None:
        return f"due by {day}"
    if isinstance(allowed, DayNamed):
        return f"due by {day}, the day it names"
    if allowed.unit is Unit.HOUR:
        return f"due by {due.astimezone(LONDON):%-d %B %Y, %H:%M}, within {allowed}"
    if allowed.n == 0:
        return f"due the same day, {day}"
    return f"due by {day}, within {allowed}"


def _before(expects: PrecededBy) -> str:
    bounds = (("at least", expects.at_least), ("at most", expects.at_most))
    times = " and ".join(f"{bound} {time}" for bound, time in bounds if time)
    return f"{times} before" if times else "before"


def _allowed(standard: Standard, trigger: Line | None) -> Limit | None:
    """The time allowed after this trigger: the first repetition may have a time of its own."""
    expects, state = standard.expects, standard.trigger
    if isinstance(expects, Repeated) and expects.first and isinstance(state, While):
        return expects.first if trigger and matches(state.span.opens, trigger) else expects.every
    return allowance(expects)


def allowance(expects: Expectation) -> Limit | None:
    """The time an expectation allows; None when it has parts that allow different times."""
    match expects:
        case FollowedBy() | Shows() | Recorded():
            return expects.within
        case Repeated():
            return expects.every
        case AnyOf() | AllOf() | NoneOf():
            times = {allowance(part) for part in expects.parts}
            return times.pop() if len(times) == 1 else None
        case _:
            return None
