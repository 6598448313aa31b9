"""A standard's parts, each as a sentence a practitioner reads."""

from collections.abc import Iterable
from typing import NamedTuple

from django.utils.translation import gettext as _

from heed.server.web.standards.entries import (
    conditions_in_words,
    duration_in_words,
    limit_in_words,
    pattern_in_words,
    role_in_words,
)
from heed.standards import Owner, Standard
from heed.standards.language import (
    AllOf,
    AnyOf,
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
    While,
    Whole,
    Without,
)


class Wording(NamedTuple):
    """A sentence, and the parts it leads in with, each a sentence of its own."""

    text: str
    parts: tuple["Wording", ...] = ()


def trigger_in_words(trigger: Trigger) -> str:
    """What starts an obligation."""
    match trigger:
        case Each():
            return _each(trigger)
        case Nth():
            return _nth(trigger)
        case While(span=span):
            return _("The time %(state)s.") % {"state": _state(span)}
        case Whole(at="beginning"):
            return _("The whole record, from its beginning.")
        case Whole():
            return _("The whole record, from its end.")


def expectation_in_words(expects: Expectation, own: Pattern | None) -> Wording:
    """What must then be recorded; `own` is the pattern of the entry that starts the obligation."""
    match expects:
        case AnyOf() | AllOf() | NoneOf():
            return Wording(_joined(expects), _each_in_words(expects.parts, own))
        case FollowedBy():
            return Wording(_followed(expects, own))
        case PrecededBy():
            return Wording(_preceded(expects))
        case Repeated():
            return Wording(_repeated(expects, own))
        case Shows(where=where):
            said = {"what": conditions_in_words(where, own)}
            return Wording(_("In the same entry, %(what)s.") % said)
        case Recorded(within=within):
            said = {"time": _by(within, own)}
            return Wording(_("The entry itself is recorded %(time)s.") % said)


def _joined(expects: AnyOf | AllOf | NoneOf) -> str:
    match expects:
        case AnyOf():
            return _("At least one of these:")
        case AllOf():
            return _("All of these:")
        case NoneOf():
            return _("None of these:")


def for_whom_in_words(standard: Standard) -> str:
    """Which children an obligation is for."""
    return {
        "child": _("The child the entry is about."),
        "household": _("Each child who lives in the household at that time."),
        "others": _("Each other child who lives in the household at that time."),
    }[standard.for_whom]


def unless_in_words(unless: Unless) -> str:
    """What lifts an obligation before it is due."""
    said = {"entry": pattern_in_words(unless.pattern)}
    if unless.about:
        return _("%(entry)s is recorded about it before then.") % said
    return _("%(entry)s is recorded before then.") % said


def owner_in_words(owner: Owner) -> str:
    """Who is expected to act."""
    match owner.type:
        case "author":
            return _("Whoever recorded the entry that starts it.")
        case "agency":
            return _("The agency that the entry names.")
        case _:
            return role_in_words(owner.value)


def _each(trigger: Each) -> str:
    said = {"entry": pattern_in_words(trigger.of)}
    if trigger.during is None:
        return _("Each %(entry)s.") % said
    said["state"] = _state(trigger.during)
    return _("Each %(entry)s, in the time %(state)s.") % said


def _each_in_words(parts: Iterable[Expectation], own: Pattern | None) -> tuple[Wording, ...]:
    return tuple(expectation_in_words(part, own) for part in parts)


def _followed(expects: FollowedBy, own: Pattern | None) -> str:
    said = {"entry": _so_many(expects), "time": _after(expects.within, own)}
    if expects.about:
        said["time"] = _("about that very entry, %(time)s") % said
    return _("%(entry)s, %(time)s.") % said + _without(expects.without)


def _so_many(expects: FollowedBy | PrecededBy) -> str:
    said = {"entry": pattern_in_words(expects.pattern), "times": expects.times}
    return _("%(times)s times %(entry)s") % said if expects.times > 1 else str(said["entry"])


def _without(without: Without | None) -> str:
    """What may not lie between, as one more sentence."""
    match without:
        case None:
            return ""
        case "trigger":
            return " " + _("No other such entry that starts it comes between.")
        case "such":
            return " " + _("No other entry of that kind comes between.")
        case "entry":
            return " " + _("No other entry comes between.")
        case _:
            return " " + _("No %(entry)s comes between.") % {"entry": pattern_in_words(without)}


def _after(allowed: Limit | None, own: Pattern | None) -> str:
    if allowed is None:
        return _("at some time after it")
    if isinstance(allowed, DayNamed):
        return _by(allowed, own)
    if allowed.n == 0:
        return _("on the same day")
    return _("within %(time)s after it") % {"time": duration_in_words(allowed)}


def _by(allowed: Limit, own: Pattern | None) -> str:
    said = {"time": limit_in_words(allowed, own)}
    return _("by %(time)s") % said if isinstance(allowed, DayNamed) else _("within %(time)s") % said


def _preceded(expects: PrecededBy) -> str:
    return _some_time_before(expects) + _without(expects.without)


def _some_time_before(expects: PrecededBy) -> str:
    said = {"entry": _so_many(expects)}
    if expects.at_least is not None:
        said["least"] = duration_in_words(expects.at_least)
    if expects.at_most is not None:
        said["most"] = duration_in_words(expects.at_most)
    if "least" in said and "most" in said:
        return _("%(entry)s, at least %(least)s and at most %(most)s before it.") % said
    if "least" in said:
        return _("%(entry)s, at least %(least)s before it.") % said
    if "most" in said:
        return _("%(entry)s, at most %(most)s before it.") % said
    return _("%(entry)s, at some time before it.") % said


def _repeated(expects: Repeated, own: Pattern | None) -> str:
    said = {"entry": pattern_in_words(expects.pattern), "again": _again(expects)}
    if expects.first is None:
        return _("%(entry)s, %(again)s while it lasts.") % said
    said["first"] = _by(expects.first, own)
    return _("%(entry)s, first %(first)s, then %(again)s.") % said


def _again(expects: Repeated) -> str:
    said = {"every": limit_in_words(expects.every, expects.pattern)}
    if isinstance(expects.every, DayNamed):
        return _("each by %(every)s of the one before") % said
    return _("at least every %(every)s") % said


def _nth(trigger: Nth) -> str:
    said = {"entry": pattern_in_words(trigger.of), "ordinal": _ordinal(trigger.n)}
    if trigger.within is None:
        return _("Each %(entry)s that is the %(ordinal)s or later.") % said
    said["time"] = duration_in_words(trigger.within)
    return _("Each %(entry)s that is the %(ordinal)s or later within %(time)s.") % said


def _state(span: Span) -> str:
    said = {"opens": pattern_in_words(span.opens), "closes": pattern_in_words(span.closes)}
    return _("from %(opens)s until %(closes)s") % said


def _ordinal(n: int) -> str:
    """Second, third, fourth … in words while there are words."""
    words = {2: _("second"), 3: _("third"), 4: _("fourth"), 5: _("fifth")}
    return words.get(n) or _("%(n)sth") % {"n": n}
