"""The parts of a standard in plain words."""

from collections.abc import Iterable, Sequence
from datetime import date

from heed.clocks import Unit
from heed.standards.language import (
    AllOf,
    AnyOf,
    Condition,
    DayNamed,
    Each,
    Expectation,
    FollowedBy,
    Limit,
    NoneOf,
    Nth,
    Pattern,
    PrecededBy,
    Recorded,
    Repeated,
    Shows,
    Span,
    Trigger,
    Unless,
    Whole,
    Without,
)
from heed.standards.reasons import Titles, spoken
from heed.standards.standard import Owner, Standard

_ORDINALS = {2: "second", 3: "third", 4: "fourth", 5: "fifth"}
_FOR_WHOM = {
    "child": "The child it is about.",
    "household": "Each child of the household on that day, as someone in their own right.",
    "others": "Each other child of the household on that day.",
}
_WAIVED = "With a reason, someone who authorises it and a last day."


def parts(standard: Standard, titles: Titles = spoken) -> tuple[tuple[str, str], ...]:
    """Each part of a standard as (what it is called, a sentence), in the order they are read."""
    told = [
        ("When", when(standard.trigger, titles)),
        ("Then", then(standard.expects, titles)),
        ("For whom", _FOR_WHOM[standard.for_whom]),
        ("Who acts", who(standard.owner)),
    ]
    told += [("Unless", _unless(unless, titles)) for unless in standard.unless]
    if standard.waiver:
        told.append(("Can be waived", _WAIVED))
    return (*told, ("In force", _in_force(standard)))


def when(trigger: Trigger, titles: Titles = spoken) -> str:
    """What begins an obligation, as a sentence."""
    match trigger:
        case Each():
            during = f", while {_span(trigger.during, titles)}" if trigger.during else ""
            return f"Each time: {_pattern(trigger.of, titles)}{during}."
        case Nth():
            return _nth(trigger, titles)
        case Whole(at=at):
            return f"The record as a whole, from its {at}."
        case _:
            return f"While {_span(trigger.span, titles)}."


def then(expects: Expectation, titles: Titles = spoken) -> str:
    """What is expected, as a sentence."""
    words = _expected(expects, titles)
    return f"{words[:1].upper()}{words[1:]}."


def who(owner: Owner) -> str:
    """Who is expected to act, as a sentence."""
    match owner.type:
        case "author":
            return "Whoever recorded it."
        case "agency":
            return f"The agency that “{spoken(owner.value)}” names."
        case _:
            return f"The {spoken(owner.value)} of the child."


def _nth(trigger: Nth, titles: Titles) -> str:
    nth = _ORDINALS.get(trigger.n, f"{trigger.n}th")
    what = _pattern(trigger.of, titles)
    if trigger.within is None:
        return f"The {nth} time, and each further time: {what}."
    return (
        f"The {nth} time within {trigger.within}, and each further time while that holds: {what}."
    )


def _expected(expects: Expectation, titles: Titles) -> str:
    match expects:
        case FollowedBy():
            about = " that names it" if expects.about else ""
            after = _within(expects.within) if expects.within else "after it"
            return f"{_times(expects)}{_pattern(expects.pattern, titles)}{about}, {after}" + (
                _without(expects.without, titles)
            )
        case PrecededBy():
            about = " that it names" if expects.about else ""
            return f"{_times(expects)}{_pattern(expects.pattern, titles)}{about}, " + (
                f"{_before(expects)}{_without(expects.without, titles)}"
            )
        case Repeated():
            first = f", the first {_within(expects.first)}" if expects.first else ""
            return f"{_pattern(expects.pattern, titles)}, {_every(expects.every)}{first}"
        case Shows():
            within = f", {_within(expects.within)}" if expects.within else ""
            return f"the entry itself shows that {_all(expects.where)}{within}"
        case Recorded():
            return f"the entry itself is recorded {_within(expects.within)}"
        case AnyOf() | AllOf() | NoneOf():
            return _joined(expects, titles)


def _joined(expects: AnyOf | AllOf | NoneOf, titles: Titles) -> str:
    parts = [_expected(part, titles) for part in expects.parts]
    match expects:
        case AnyOf():
            return "; or ".join(parts)
        case AllOf():
            return "; and ".join(parts)
        case NoneOf():
            return f"never: {'; nor '.join(parts)}"


def _times(expects: FollowedBy | PrecededBy) -> str:
    return f"{expects.times} times " if expects.times > 1 else ""


def _without(without: Without | None, titles: Titles) -> str:
    match without:
        case None:
            return ""
        case "trigger":
            return ", with no other trigger between"
        case "such":
            return ", with no other such entry between"
        case "entry":
            return ", with no other entry between"
        case _:
            return f", with no {_pattern(without, titles)} between"


def _before(expects: PrecededBy) -> str:
    bounds = (("at least", expects.at_least), ("at most", expects.at_most))
    times = " and ".join(f"{bound} {time}" for bound, time in bounds if time)
    return f"{times} before" if times else "before it"


def _every(time: Limit) -> str:
    if isinstance(time, DayNamed):
        return f"each by the day that “{spoken(time.field)}” of the one before names"
    return f"every {time}"


def _within(time: Limit) -> str:
    if isinstance(time, DayNamed):
        return f"by the day that “{spoken(time.field)}” names"
    same_day = time.n == 0 and time.unit in (Unit.WORKING_DAY, Unit.CALENDAR_DAY)
    return "on the same day" if same_day else f"within {time}"


def _span(span: Span, titles: Titles) -> str:
    return f"it lasts from {_pattern(span.opens, titles)} to {_pattern(span.closes, titles)}"


def _pattern(pattern: Pattern, titles: Titles) -> str:
    kinds = _or([f"“{titles(kind)}”" for kind in pattern.kinds])
    by = f" recorded by {_or([spoken(role) for role in pattern.by])}" if pattern.by else ""
    return f"{kinds}{by}" + (f" where {_all(pattern.where)}" if pattern.where else "")


def _all(conditions: Iterable[Condition]) -> str:
    return " and ".join(_condition(condition) for condition in conditions)


def _condition(condition: Condition) -> str:
    field = f"“{spoken(condition.field)}”"
    values = [_value(value) for value in condition.values]
    match condition.test:
        case "is":
            return f"{field} is {' and '.join(values)}"
        case "one_of":
            return f"{field} is {_or(values)}"
        case "includes":
            return f"{field} includes {' and '.join(values)}"
        case "includes_any":
            return f"{field} includes {_or(values)}"
        case "excludes":
            return f"{field} does not include {_or(values)}"
        case _:
            return f"{field} is answered"


def _value(value: str | bool | int) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return spoken(str(value))


def _unless(unless: Unless, titles: Titles) -> str:
    about = " that names it" if unless.about else ""
    return f"{_pattern(unless.pattern, titles)}{about}, before it is due."


def _in_force(standard: Standard) -> str:
    since = f"{standard.since:%-d %B %Y}" if standard.since > date.min else ""
    until = f"{standard.until:%-d %B %Y}" if standard.until < date.max else ""
    match since, until:
        case "", "":
            return "For every entry on the record."
        case "", _:
            return f"Until {until}."
        case _, "":
            return f"From {since}."
        case _:
            return f"From {since} until {until}."


def _or(words: Sequence[str]) -> str:
    *before, last = words
    return f"{', '.join(before)} or {last}" if before else last
