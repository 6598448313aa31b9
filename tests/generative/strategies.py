"""Chronologies and standards at random, small enough to meet in the same minute and day."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from hypothesis import strategies as st

from heed.chronology import Entry
from heed.clocks import Duration, Occurred, Unit
from heed.people import Author, Household, Stay
from heed.standards import Authority, InvalidStandards, Level, Owner, Standard, load
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
    Waiver,
    While,
    Whole,
    Without,
)

CHILD, SIBLING, STRANGER = "child", "sibling", "stranger"
KINDS = ("harm", "act", "visit", "opens", "closes")
ROLES = ("social_worker", "police_officer")
STANDARD_ID = "S"
START = datetime(2026, 3, 20, 8, tzinfo=UTC)  # the clocks change and Easter falls in what follows
DAYS = 24
FIRST_DAY = START.date()
END = START + timedelta(days=DAYS + 30)


@cache
def days() -> st.SearchStrategy[date]:
    return st.integers(0, DAYS).map(lambda n: FIRST_DAY + timedelta(days=n))


@cache
def moments() -> st.SearchStrategy[datetime]:
    """Few times of few days, so that entries meet in the same minute."""
    hours = st.sampled_from((0, 1, 15, 16))
    return st.builds(lambda n, h: START + timedelta(days=n, hours=h), st.integers(0, DAYS), hours)


@cache
def exact() -> st.SearchStrategy[Occurred]:
    return moments().map(Occurred.at)


@cache
def spans() -> st.SearchStrategy[Occurred]:
    """About when: some time between two days."""
    return st.tuples(days(), days()).map(lambda pair: Occurred.between(min(pair), max(pair)))


@cache
def occurred() -> st.SearchStrategy[Occurred]:
    return st.one_of(
        exact(),
        days().map(Occurred.on),
        st.sampled_from((Occurred.in_month(2026, 3), Occurred.in_month(2026, 4))),
        spans(),
    )


@cache
def _days_as_written() -> st.SearchStrategy[str]:
    return days().map(date.isoformat)


@cache
def fields() -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {},
        optional={
            "seen": st.booleans(),
            "harm": st.lists(st.sampled_from(("physical", "emotional")), max_size=2, unique=True),
            "note": st.sampled_from(("", "a", "b")),
            "due": st.one_of(st.sampled_from(("", "soon", "9999-12-31")), _days_as_written()),
        },
    )


_KIND = st.sampled_from((*KINDS, "waiver"))
_CHILDREN = st.sampled_from(((CHILD,), (CHILD,), (CHILD, SIBLING), (SIBLING,), (STRANGER,)))
_AUTHOR = st.builds(
    Author, st.sampled_from(("p1", "p2")), st.sampled_from(ROLES), st.just("agency")
)
_DELAY = st.sampled_from((0, 0, 5, 60))
_EARLIER = st.lists(st.integers(0, 8), max_size=2, unique=True)
_CHANGE = st.sampled_from(("", "", "", "corrects", "in error"))


@st.composite
def chronologies(
    draw: st.DrawFn,
    *,
    when: st.SearchStrategy[Occurred] | None = None,
    corrected: bool = True,
    least: int = 0,
    most: int = 9,
) -> list[Entry]:
    """Entries about several children, with ties, links, late recording and corrections."""
    entries: list[Entry] = []
    recorded = START
    for number in range(1, draw(st.integers(least, most)) + 1):
        recorded += timedelta(hours=draw(_DELAY))
        kind = draw(_KIND)
        entry = Entry(
            id=f"e{number}",
            sequence=number,
            children=draw(_CHILDREN),
            kind=kind,
            occurred=draw(occurred() if when is None else when),
            recorded_at=recorded,
            author=draw(_AUTHOR),
            fields=draw(_waiver_fields() if kind == "waiver" else fields()),
            about=tuple(f"e{n + 1}" for n in draw(_EARLIER) if n + 1 < number),
        )
        change = draw(_CHANGE) if corrected and entries else ""
        entries.append(_correcting(entry, entries, change, draw))
    return entries


def _correcting(entry: Entry, before: list[Entry], change: str, draw: st.DrawFn) -> Entry:
    """The entry as a correction of an earlier one that nobody has corrected yet."""
    if not change:
        return entry
    done = {earlier.supersedes for earlier in before}
    targets = [earlier.id for earlier in before if earlier.id not in done]
    target = targets[draw(st.integers(0, len(targets) - 1))]
    return replace(entry, supersedes=target, reason="so", in_error=change == "in error")


@cache
def _waiver_fields() -> st.SearchStrategy[dict[str, Any]]:
    until = _days_as_written()
    return st.fixed_dictionaries({"standard": st.just(STANDARD_ID), "until": until})


@cache
def households() -> st.SearchStrategy[Household]:
    """The child with their sibling, for all or part of the time, or not at all.

    Some of it becomes known, or known otherwise, only in time.
    """
    known = st.one_of(st.none(), moments())
    stays = st.builds(
        lambda child, since, until, known_from, known_until: Stay(
            child, "home", min(since, until), max(since, until), known_from, known_until
        ),
        st.sampled_from((CHILD, SIBLING)),
        days(),
        days(),
        known,
        known,
    )
    return st.lists(stays, max_size=4).map(Household)


@cache
def durations(unit: Unit | None = None) -> st.SearchStrategy[Duration]:
    units = st.just(unit) if unit else st.sampled_from(list(Unit))
    return st.builds(Duration, n=st.integers(0, 6), unit=units)


@cache
def conditions() -> st.SearchStrategy[Condition]:
    return st.sampled_from(
        (
            Condition(field="seen", test="is", values=(True,)),
            Condition(field="note", test="one_of", values=("a", "b")),
            Condition(field="harm", test="includes", values=("physical",)),
            Condition(field="harm", test="excludes", values=("physical",)),
            Condition(field="harm", test="includes_any", values=("physical", "emotional")),
            Condition(field="note", test="answered"),
        )
    )


@cache
def patterns(*kinds: str) -> st.SearchStrategy[Pattern]:
    return st.builds(
        Pattern,
        kinds=st.lists(st.sampled_from(kinds or KINDS), min_size=1, max_size=2).map(tuple),
        where=st.lists(conditions(), max_size=1).map(tuple),
        by=st.sampled_from(((), (), ("social_worker",))),
    )


@cache
def state() -> st.SearchStrategy[Span]:
    return st.builds(Span, opens=patterns("opens", "harm"), closes=patterns("closes", "act"))


@cache
def triggers(*kinds: str) -> st.SearchStrategy[Trigger]:
    return st.one_of(
        st.builds(Each, of=patterns(*kinds), during=st.none() | state()),
        st.builds(Nth, n=st.integers(2, 3), of=patterns(*kinds), within=windows()),
    )


@cache
def windows() -> st.SearchStrategy[Duration | None]:
    """A time, or now and then none."""
    return st.one_of(durations(), durations(), durations(), st.none())


@cache
def limits() -> st.SearchStrategy[Limit]:
    """A time, or now and then the day that the trigger names."""
    return st.one_of(durations(), durations(), st.just(DayNamed(field="due")))


@cache
def between(*kinds: str) -> st.SearchStrategy[Without | None]:
    named: tuple[Without, ...] = ("trigger", "such", "entry")
    return st.one_of(st.none(), st.none(), st.sampled_from(named), patterns(*kinds))


_TIMES = st.sampled_from((1, 1, 1, 2, 3))


@cache
def followed(*kinds: str) -> st.SearchStrategy[FollowedBy]:
    return st.builds(
        FollowedBy,
        pattern=patterns(*kinds),
        within=limits() | st.none(),
        about=st.sampled_from((False, False, True)),
        without=between(),
        times=_TIMES,
    )


@cache
def preceded(*kinds: str) -> st.SearchStrategy[PrecededBy]:
    return st.builds(
        PrecededBy,
        pattern=patterns(*kinds),
        at_least=st.none() | durations(),
        at_most=st.none() | durations(),
        about=st.sampled_from((False, False, True)),
        without=between(),
        times=_TIMES,
    )


@cache
def shown() -> st.SearchStrategy[Expectation]:
    where = st.lists(conditions(), min_size=1, max_size=2).map(tuple)
    return st.builds(Shows, where=where, within=limits() | st.none())


@cache
def recorded() -> st.SearchStrategy[Expectation]:
    return st.builds(Recorded, within=limits())


@cache
def expectations(*kinds: str) -> st.SearchStrategy[Expectation]:
    return combined(followed(*kinds), preceded(*kinds), shown(), recorded())


@cache
def wanted(*kinds: str) -> st.SearchStrategy[Expectation]:
    """Expectations that more answers can only serve: nothing forbidden, nothing shut out."""
    return joined(
        followed(*kinds).map(_with_anything_between),
        preceded(*kinds).map(_with_anything_between),
        shown(),
    )


def _with_anything_between(part: FollowedBy | PrecededBy) -> Expectation:
    return part.model_copy(update={"without": None})


def joined(
    *alone: st.SearchStrategy[Expectation], forbidden: bool = False
) -> st.SearchStrategy[Expectation]:
    """Any of these, alone or joined."""

    def more(parts: st.SearchStrategy[Expectation]) -> st.SearchStrategy[Expectation]:
        ways = [
            st.builds(AnyOf, parts=st.tuples(parts, parts)),
            st.builds(AllOf, parts=st.tuples(parts, parts)),
        ]
        none = st.builds(NoneOf, parts=st.lists(parts, min_size=1, max_size=2).map(tuple))
        return st.one_of(*ways, none) if forbidden else st.one_of(*ways)

    return st.recursive(st.one_of(*alone), more, max_leaves=3)


def combined(*alone: st.SearchStrategy[Expectation]) -> st.SearchStrategy[Expectation]:
    """Any of these, alone, joined or forbidden."""
    return joined(*alone, forbidden=True)


@cache
def lifts(*kinds: str) -> st.SearchStrategy[tuple[Unless, ...]]:
    part = st.builds(Unless, pattern=patterns(*kinds), about=st.booleans())
    return st.lists(part, max_size=2).map(tuple)


def standard(trigger: Trigger, expects: Expectation, **more: Any) -> Standard:
    """A standard with what every standard has."""
    given: dict[str, Any] = {"id": STANDARD_ID, "owner": Owner(type="author")} | more
    return Standard(
        says="What is required.",
        asks="do it",
        because=(),
        authority=Authority(level=Level.LOCAL_DEFAULT, document="Example", dated=date(2026, 1, 1)),
        trigger=trigger,
        expects=expects,
        **given,
    )


@cache
def owners() -> st.SearchStrategy[Owner]:
    return st.sampled_from(
        (Owner(type="author"), Owner(value="gp"), Owner(type="agency", value="note"))
    )


@st.composite
def standards(draw: st.DrawFn) -> Standard:
    """Any valid standard."""
    trigger = draw(st.one_of(triggers(), triggers(), st.builds(While, span=state()), whole()))
    more: dict[str, Any] = {
        "unless": draw(lifts()),
        "waiver": draw(st.sampled_from((None, Waiver(pattern=Pattern(kinds=("waiver",)))))),
        "since": draw(st.sampled_from((date.min, FIRST_DAY + timedelta(days=5)))),
        "owner": draw(owners()),
    }
    if isinstance(trigger, Each | Nth):
        more["for_whom"] = draw(st.sampled_from(("child", "child", "household", "others")))
    made = standard(trigger, draw(_expected_of(trigger)), **more)
    return made if is_valid(made) else standard(trigger, without_trigger(made.expects), **more)


def _expected_of(trigger: Trigger) -> st.SearchStrategy[Expectation]:
    match trigger:
        case While():
            again = st.builds(
                Repeated, pattern=patterns(), every=limits(), first=st.none() | limits()
            )
            return st.one_of(again, expectations())
        case Whole(at="beginning"):
            return combined(followed(), shown())
        case Whole():
            return combined(preceded(), shown())
        case _:
            return expectations()


@cache
def whole() -> st.SearchStrategy[Trigger]:
    return st.sampled_from((Whole(), Whole(at="end")))


def is_valid(standard: Standard) -> bool:
    try:
        load([standard])
    except InvalidStandards:
        return False
    return True


def without_trigger(expects: Expectation) -> Expectation:
    """The same, but looking at any entry where it looked at other triggers."""
    if isinstance(expects, FollowedBy | PrecededBy) and expects.without == "trigger":
        return expects.model_copy(update={"without": "entry"})
    if isinstance(expects, AnyOf | AllOf | NoneOf):
        return expects.model_copy(update={"parts": tuple(map(without_trigger, expects.parts))})
    return expects
