"""Short ways to write standards, so that a library file reads like the sentences it declares."""

from heed.clocks import Duration
from heed.standards.language import (
    AllOf,
    AnyOf,
    Condition,
    Each,
    Expectation,
    FollowedBy,
    Nth,
    Pattern,
    PrecededBy,
    Repeated,
    Shows,
    Span,
    Unless,
    While,
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


def nth(n: int, of: Pattern, *, within: Duration) -> Nth:
    """Each entry that is at least the n-th such within the window is a trigger."""
    return Nth(n=n, of=of, within=within)


def during(span: Span) -> While:
    """The state itself is the trigger."""
    return While(span=span)


def followed_by(pattern: Pattern, *, within: Duration, about: bool = False) -> FollowedBy:
    """Such an entry comes after, in time."""
    return FollowedBy(pattern=pattern, within=within, about=about)


def preceded_by(
    pattern: Pattern,
    *,
    at_least: Duration | None = None,
    at_most: Duration | None = None,
    about: bool = False,
) -> PrecededBy:
    """Such an entry came before, at least and at most so long."""
    return PrecededBy(pattern=pattern, at_least=at_least, at_most=at_most, about=about)


def repeated(pattern: Pattern, *, every: Duration, first: Duration | None = None) -> Repeated:
    """Such an entry comes every so often while the state lasts."""
    return Repeated(pattern=pattern, every=every, first=first)


def shows(*where: Condition, within: Duration) -> Shows:
    """The trigger's own fields say so, by the time allowed."""
    return Shows(where=where, within=within)


def either(*parts: Expectation) -> AnyOf:
    """At least one of these."""
    return AnyOf(parts=parts)


def both(*parts: Expectation) -> AllOf:
    """Every one of these."""
    return AllOf(parts=parts)


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
