"""Building a standard from a few answers: when this, then that, in this time, by this role.

What comes out is a standard like any other: data, named by its hash and judged by every engine.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from heed.chronology import Chronology, Entry
from heed.clocks import Duration, Occurred, Unit, WorkingCalendar, end_of
from heed.people import Author
from heed.practice import Control, Kind, kind_named
from heed.practice.text import LINE_LIMIT
from heed.standards.authority import Authority, Level
from heed.standards.engines.memory import judge
from heed.standards.language import Condition, DayNamed, Each, FollowedBy, Limit, Pattern
from heed.standards.library.sources import MOVED_AWAY, WAIVER
from heed.standards.obligation import Obligation, Verdict
from heed.standards.standard import Owner, Standard

_AFTERWARDS = timedelta(days=400)
_NAMED_AFTER = timedelta(days=7)
"""In an example, the day that the entry names is so long after it."""
_CHILD = "child"
AUTHOR = "author"
"""The answer to “who”: whoever recorded what began it."""


class Recipe(BaseModel):
    """The answers from which a standard is built; a condition is written `field=value`.

    The time allowed is `n` of a `unit`, or `until` the day that a question of the trigger names.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", str_strip_whitespace=True)

    because: str = Field(min_length=1)
    when: str = Field(min_length=1)
    when_says: str = ""
    then: str = Field(min_length=1)
    then_says: str = ""
    about: bool = False
    n: int | None = Field(default=None, ge=0, le=366)
    unit: Unit | None = None
    until: str = ""
    by: str = Field(min_length=1)
    asks: str = Field(min_length=3, max_length=LINE_LIMIT)

    @model_validator(mode="after")
    def _some_time(self) -> Self:
        if not self.until and (self.n is None or self.unit is None):
            raise ValueError("Say how long is allowed, or until which day.")
        return self


class Tried(BaseModel):
    """An example: when it happened, and when it was answered, if it was."""

    model_config = ConfigDict(frozen=True)

    meets: bool
    happened: date
    answered: date | None = None


def condition(kind: Kind, says: str) -> Condition | None:
    """A condition on one question of a kind; None for none. Raises ValueError for nonsense."""
    if not says:
        return None
    field, _equals, value = says.partition("=")
    question = next((q for q in kind.questions if q.name == field), None)
    if question is None:
        raise ValueError(f"“{kind.title}” has no question “{field}”.")
    if not value:
        return Condition(field=field, test="answered")
    if question.control is Control.YES_NO:
        return Condition(field=field, test="is", values=(value == "yes",))
    if value not in dict(question.options):
        raise ValueError(f"“{value}” is no answer to “{question.text}”.")
    test: Literal["is", "includes"] = "includes" if question.control is Control.ANY_OF else "is"
    return Condition(field=field, test=test, values=(value,))


def conditions(kind: Kind) -> tuple[tuple[str, str], ...]:
    """Every condition that can be chosen on a kind, as (how it is written, in words)."""
    found = []
    for question in kind.questions:
        options = question.options
        if question.control is Control.YES_NO:
            options = (("yes", "Yes"), ("no", "No"))
        name, text = question.name, question.text
        found += [(f"{name}={code}", f"{text} {words}") for code, words in options]
        if not options:
            found.append((f"{name}=", f"{text} (answered)"))
    return tuple(found)


def days(kind: Kind) -> tuple[tuple[str, str], ...]:
    """Every question of a kind that names a day, as (how it is written, in words)."""
    return tuple((q.name, q.text) for q in kind.questions if q.control is Control.DAY)


def standard_of(recipe: Recipe, *, standard_id: str, dated: date) -> Standard:
    """The standard these answers make; raises ValueError when they name what is not there."""
    when, then = kind_named(recipe.when), kind_named(recipe.then)
    within, words = _time(recipe, when)
    own = _pattern(when, recipe.when_says)
    following = _pattern(then, recipe.then_says)
    return Standard(
        id=standard_id,
        says=f"After “{when.title}”, “{then.title}” is recorded {words}.",
        asks=recipe.asks,
        because=(recipe.because,),
        authority=Authority(
            level=Level.LOCAL_PROCEDURE, document="Agreed by the partnership", dated=dated
        ),
        owner=Owner(type="author") if recipe.by == AUTHOR else Owner(value=recipe.by),
        trigger=Each(of=own),
        expects=FollowedBy(pattern=following, within=within, about=recipe.about),
        opens=recipe.then,
        unless=(MOVED_AWAY,),
        waiver=WAIVER,
    )


def comes_to(standard: Standard, tried: Tried, *, calendar: WorkingCalendar) -> Obligation:
    """How an example turns out, long after it; for a standard that was built here."""
    trigger, expects = standard.trigger, standard.expects
    if not isinstance(trigger, Each) or not isinstance(expects, FollowedBy):
        raise TypeError("Only what was built from a recipe can be tried with two days.")
    entries = [_entry(1, trigger.of, tried.happened, (), _named(expects.within, tried.happened))]
    if tried.answered:
        entries.append(_entry(2, expects.pattern, tried.answered, ("1",)))
    as_of = end_of(tried.happened + _AFTERWARDS)
    return judge(_CHILD, Chronology(entries), [standard], as_of=as_of, calendar=calendar)[0]


def turned_out(standard: Standard, tried: Tried, *, calendar: WorkingCalendar) -> Verdict:
    """The verdict on an example."""
    as_of = end_of(tried.happened + _AFTERWARDS)
    return comes_to(standard, tried, calendar=calendar).verdict(as_of)


def read_recipe(answers: dict[str, str]) -> Recipe | None:
    """The recipe in these answers; None while something is missing or cannot be read."""
    try:
        return Recipe.model_validate({name: said for name, said in answers.items() if said})
    except ValidationError:
        return None


def _time(recipe: Recipe, when: Kind) -> tuple[Limit, str]:
    """How long is allowed, and how the sentence says it."""
    if not recipe.until:
        allowed = Duration(n=recipe.n or 0, unit=recipe.unit or Unit.WORKING_DAY)
        return allowed, _within(allowed)
    named = dict(days(when))
    if recipe.until not in named:
        raise ValueError(f"“{when.title}” has no question “{recipe.until}” that names a day.")
    return DayNamed(field=recipe.until), f"by the day given to “{named[recipe.until]}”"


def _within(allowed: Duration) -> str:
    same_day = allowed.n == 0 and allowed.unit is not Unit.HOUR
    return "on the same day" if same_day else f"within {allowed}"


def _pattern(kind: Kind, says: str) -> Pattern:
    wanted = condition(kind, says)
    return Pattern(kinds=(kind.name,), where=(wanted,) if wanted else ())


def _named(within: Limit | None, happened: date) -> dict[str, Any]:
    if not isinstance(within, DayNamed):
        return {}
    return {within.field: (happened + _NAMED_AFTER).isoformat()}


def _entry(
    number: int,
    pattern: Pattern,
    day: date,
    about: tuple[str, ...],
    more: Mapping[str, Any] = MappingProxyType({}),
) -> Entry:
    occurred = Occurred.on(day)
    return Entry(
        id=str(number),
        sequence=number,
        children=(_CHILD,),
        kind=pattern.kinds[0],
        occurred=occurred,
        recorded_at=occurred.last,
        author=Author("someone", "", ""),
        fields={c.field: _answer(c) for c in pattern.where} | dict(more),
        about=about,
    )


def _answer(wanted: Condition) -> object:
    if wanted.test == "answered":
        return "yes"
    return list(wanted.values) if wanted.test == "includes" else wanted.values[0]
