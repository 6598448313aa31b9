"""Short ways to write standards, so that a library file reads like the sentences it declares."""

from heed.clocks import Duration
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
    Unless,
    While,
    Whole,
    Without,
)
from heed.standards.standard import Owner


def entries(*kinds: str, where: tuple[Condition, ...] = (), by: tuple[str, ...] = ()) -> Pattern:
    """Entries of any of these kinds that meet all the conditions."""
    return Pattern(kinds=kinds, where=where, by=by)


def says(field: str, value: str | bool) -> Condition:
    """The field equals this value."""
    return Condition(field=field, test="is", values=(value,))


def says_one_of(field: str, *values: str) -> Condition:
    """The field equals one of these values."""
    return Condition(field=field, test="one_of", values=values)


def includes(field: str, *values: str) -> Condition:
    """The list answer holds every one of these values."""
    return Condition(field=field, test="includes", values=values)


def includes_any(field: str, *values: str) -> Condition:
    """The list answer holds at least one of these values."""
    return Condition(field=field, test="includes_any", values=values)


def excludes(field: str, *values: str) -> Condition:
    """The list answer is given and holds none of the values."""
    return Condition(field=field, test="excludes", values=values)


def answered(field: str) -> Condition:
    """The field has an answer."""
    return Condition(field=field, test="answered")


def each(of: Pattern, *, during: Span | None = None) -> Each:
    """Each such entry is a trigger."""
    return Each(of=of, during=during)


def nth(n: int, of: Pattern, *, within: Duration | None = None) -> Nth:
    """Each entry that is at least the n-th such within the window, or ever, is a trigger."""
    return Nth(n=n, of=of, within=within)


def during(span: Span) -> While:
    """The state itself is the trigger."""
    return While(span=span)


def day_named(field: str) -> DayNamed:
    """The end of the day that this field of the trigger names."""
    return DayNamed(field=field)


WHOLE_RECORD = Whole()
"""The child's record as a whole, from its beginning: for counts and for what comes first."""

END_OF_RECORD = Whole(at="end")
"""The child's record as a whole, from its end: for what comes last."""


def followed_by(
    pattern: Pattern,
    *,
    within: Limit | None = None,
    about: bool = False,
    without: Without | None = None,
    times: int = 1,
) -> FollowedBy:
    """Such an entry (or so many) comes after, in time."""
    return FollowedBy(pattern=pattern, within=within, about=about, without=without, times=times)


def preceded_by(
    pattern: Pattern,
    *,
    at_least: Duration | None = None,
    at_most: Duration | None = None,
    about: bool = False,
    without: Without | None = None,
    times: int = 1,
) -> PrecededBy:
    """Such an entry (or so many) came before, at least and at most so long."""
    return PrecededBy(
        pattern=pattern,
        at_least=at_least,
        at_most=at_most,
        about=about,
        without=without,
        times=times,
    )


def beside(pattern: Pattern, *, within: Duration | None = None) -> AnyOf:
    """Such an entry comes before or after, at most so long."""
    return either(followed_by(pattern, within=within), preceded_by(pattern, at_most=within))


def repeated(pattern: Pattern, *, every: Limit, first: Limit | None = None) -> Repeated:
    """Such an entry comes every so often while the state lasts."""
    return Repeated(pattern=pattern, every=every, first=first)


def shows(*where: Condition, within: Limit | None = None) -> Shows:
    """The trigger's own fields say so, by the time allowed."""
    return Shows(where=where, within=within)


def recorded(*, within: Limit) -> Recorded:
    """The trigger itself was recorded so soon after it happened."""
    return Recorded(within=within)


def either(*parts: Expectation) -> AnyOf:
    """At least one of these."""
    return AnyOf(parts=parts)


def both(*parts: Expectation) -> AllOf:
    """Every one of these."""
    return AllOf(parts=parts)


def never(*parts: Expectation) -> NoneOf:
    """None of these."""
    return NoneOf(parts=parts)


def at_most(times: int, of: FollowedBy | PrecededBy) -> NoneOf:
    """Such entries come so many times and no more."""
    return never(of.model_copy(update={"times": times + 1}))


def exactly(times: int, of: FollowedBy | PrecededBy) -> AllOf:
    """Such entries come so many times, neither less nor more."""
    return both(of.model_copy(update={"times": times}), at_most(times, of))


def unless(*kinds: str, where: tuple[Condition, ...] = (), about: bool = False) -> Unless:
    """An entry of any of these kinds, before it is due, lifts the obligation."""
    return Unless(pattern=Pattern(kinds=kinds, where=where), about=about)


def role(name: str) -> Owner:
    """Whoever has this role on the child's record is expected to act."""
    return Owner(type="role", value=name)


AUTHOR = Owner(type="author")
"""Whoever recorded the trigger is expected to act."""


def agency_in(field: str) -> Owner:
    """The agency that this field of the trigger names is expected to act."""
    return Owner(type="agency", value=field)
