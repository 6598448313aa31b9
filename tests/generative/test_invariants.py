"""What holds for every chronology and every standard, whatever they are."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from heed.chronology import Chronology, Entry
from heed.clocks import Occurred, Unit, england_and_wales
from heed.people import Household
from heed.standards import Obligation, Standard, Verdict, load, reason
from heed.standards.engines.memory import judge
from heed.standards.language import (
    Each,
    Expectation,
    FollowedBy,
    NoneOf,
    PrecededBy,
    Trigger,
    Unless,
)
from tests.generative import strategies as some

CALENDAR = england_and_wales(2025, 2028)
NOBODY = Household()


def judged(
    entries: Iterable[Entry],
    standard: Standard,
    *,
    as_of: datetime = some.END,
    household: Household = NOBODY,
    child: str = some.CHILD,
) -> tuple[Obligation, ...]:
    return judge(
        child,
        Chronology(entries),
        [standard],
        as_of=as_of,
        calendar=CALENDAR,
        household=household,
    )


@given(some.chronologies(), some.standards(), some.households(), some.moments())
def test_what_is_recorded_later_changes_nothing(
    entries: list[Entry], standard: Standard, household: Household, as_of: datetime
) -> None:
    """Neither a later entry nor a later correction is known before it is recorded."""
    known = [entry for entry in entries if entry.recorded_at <= as_of]
    assert judged(entries, standard, as_of=as_of, household=household) == judged(
        known, standard, as_of=as_of, household=household
    )


@given(some.chronologies(), some.standards(), some.households())
def test_a_correction_gives_what_recording_it_rightly_would_have_given(
    entries: list[Entry], standard: Standard, household: Household
) -> None:
    """Except that it may show that the record said so only late."""
    direct = judged(_replayed(entries), standard, household=household)
    corrected = judged(entries, standard, household=household)
    assert _apart_from_recording(corrected) == _apart_from_recording(direct)
    for one, other in zip(corrected, direct, strict=True):
        assert one.recorded_late >= other.recorded_late


def _replayed(entries: Sequence[Entry]) -> list[Entry]:
    """Each line as one entry, recorded rightly in the first place."""
    roots = Chronology(entries).roots
    return [
        replace(
            line.entry,
            id=line.id,
            sequence=line.sequence,
            recorded_at=line.recorded_at,
            author=line.author,
            about=tuple(roots[target] for target in line.entry.about),
            supersedes=None,
        )
        for line in Chronology(entries).lines
    ]


def _apart_from_recording(obligations: Sequence[Obligation]) -> list[Obligation]:
    return [replace(obligation, recorded_late=False) for obligation in obligations]


@given(some.chronologies(), some.standards(), some.households(), st.randoms())
def test_the_order_in_which_entries_are_given_makes_no_difference(
    entries: list[Entry], standard: Standard, household: Household, random: Random
) -> None:
    shuffled = list(entries)
    random.shuffle(shuffled)
    assert judged(shuffled, standard, household=household) == judged(
        entries, standard, household=household
    )


@given(some.chronologies(), some.standards(), some.households())
def test_each_trigger_has_exactly_one_obligation(
    entries: list[Entry], standard: Standard, household: Household
) -> None:
    for child in (some.CHILD, some.SIBLING):
        obligations = judged(entries, standard, household=household, child=child)
        keys = [obligation.key for obligation in obligations]
        assert len(keys) == len(set(keys))
        triggers = {line.id for line in Chronology(entries).lines}
        assert {obligation.trigger for obligation in obligations} <= triggers


@given(some.chronologies(), some.standards(), some.households())
def test_a_stranger_changes_nothing(
    entries: list[Entry], standard: Standard, household: Household
) -> None:
    """Neither with entries of their own nor with corrections of those."""
    strangers = {e.id for e in entries if e.children == (some.STRANGER,)}
    theirs = [line for line in Chronology(entries).all_lines if line.first.id in strangers]
    only = {
        version.id
        for line in theirs
        if all(version.id in strangers for version in line.versions)
        for version in line.versions
    }
    without = [entry for entry in entries if entry.id not in only]
    assert judged(entries, standard, household=household) == judged(
        without, standard, household=household
    )


@given(some.standards())
def test_a_standard_survives_json(standard: Standard) -> None:
    again = Standard.model_validate_json(standard.model_dump_json())
    assert again == standard
    assert again.hash == standard.hash
    assert again.model_dump_json() == standard.model_dump_json()
    assert load([again]).version(standard.hash) == standard


@given(some.standards(), some.standards())
def test_standards_that_differ_have_different_hashes(one: Standard, other: Standard) -> None:
    assert (one == other) == (one.hash == other.hash)


@given(some.chronologies(least=1), some.standards(), some.households())
def test_time_alone_only_moves_towards_missed(
    entries: list[Entry], standard: Standard, household: Household
) -> None:
    """Pending, then cannot tell, then missed; waived for a while in between; settled for ever."""
    for obligation in judged(entries, standard, household=household):
        verdicts = [obligation.verdict(some.START + timedelta(hours=7 * n)) for n in range(200)]
        waived = [verdict is Verdict.WAIVED for verdict in verdicts]
        assert waived == sorted(waived, reverse=True)
        over_time = [verdict for verdict in verdicts if verdict is not Verdict.WAIVED]
        stages = _stages(obligation)
        assert over_time == sorted(over_time, key=stages.index)


def _stages(obligation: Obligation) -> list[Verdict]:
    """The verdicts an obligation goes through, if nothing more is recorded."""
    if obligation.settled is None:
        return [Verdict.PENDING, Verdict.CANNOT_TELL, Verdict.MISSED]
    soon = [Verdict.PENDING] if obligation.settled_from else []
    return [*soon, obligation.settled]


@given(some.chronologies(), some.standards(), some.households(), some.moments())
def test_every_verdict_has_a_reason(
    entries: list[Entry], standard: Standard, household: Household, as_of: datetime
) -> None:
    """A sentence, also for a reader who may not see any entry."""
    known = Chronology(entries).as_known_at(as_of)
    for obligation in judged(entries, standard, as_of=as_of, household=household):
        for visible in (known, Chronology(())):
            says = reason(standard, obligation, visible, as_of=as_of)
            assert says.endswith(".")
            assert says[0].isupper()
            assert "None" not in says


@given(
    some.chronologies(least=2),
    some.triggers("harm"),
    some.wanted("act", "visit"),
    st.sampled_from(("act", "visit")),
    some.occurred(),
    some.fields(),
    st.booleans(),
)
def test_a_further_answer_never_unmeets_nor_mends(
    entries: list[Entry],
    trigger: Trigger,
    expects: Expectation,
    kind: str,
    occurred: Occurred,
    fields: dict[str, object],
    about: bool,
) -> None:
    standards = [
        some.standard(_without_state(trigger), expects),
        some.standard(_without_state(trigger), NoneOf(parts=(expects,))),
    ]
    more = Entry(
        id="more",
        sequence=99,
        children=(some.CHILD,),
        kind=kind,
        occurred=occurred,
        recorded_at=some.END,
        author=entries[0].author,
        fields=fields,
        about=tuple(entry.id for entry in entries) if about else (),
    )
    for standard, verdict in zip(standards, (Verdict.MET, Verdict.MISSED), strict=True):
        before = {o.key: o for o in judged(entries, standard)}
        after = {o.key: o for o in judged([*entries, more], standard)}
        assert before.keys() == after.keys()
        for key, obligation in before.items():
            if obligation.settled is verdict:
                assert after[key].settled is verdict


def _without_state(trigger: Trigger) -> Trigger:
    return trigger.model_copy(update={"during": None}) if isinstance(trigger, Each) else trigger


@given(some.chronologies(when=some.exact()), some.followed())
def test_an_answer_comes_after_its_trigger(entries: list[Entry], expects: FollowedBy) -> None:
    """In the same minute it was recorded after it."""
    standard = some.standard(Each(of=expects.pattern), expects)
    chronology = Chronology(entries)
    for obligation in judged(entries, standard):
        for answer in obligation.answers:
            trigger, answering = chronology.line_of(obligation.trigger), chronology.line_of(answer)
            assert trigger is not None
            assert answering is not None
            first = (trigger.occurred.first, trigger.sequence)
            assert (answering.occurred.first, answering.sequence) > first


@given(some.chronologies(when=some.exact(), corrected=False, least=2), some.standards(), st.data())
def test_swapping_two_entries_of_one_minute_is_always_judged(
    entries: list[Entry], standard: Standard, data: st.DataObject
) -> None:
    """Their order can matter to the verdicts, but not to what is asked about each of them."""
    one, other = data.draw(st.permutations(entries))[:2]
    other = replace(other, occurred=one.occurred)
    rest = [entry for entry in entries if entry.id not in (one.id, other.id)]
    first = judged([*rest, one, other], standard)
    swapped = [replace(one, sequence=other.sequence), replace(other, sequence=one.sequence)]
    second = judged([*rest, *swapped], standard)
    assert len({o.key for o in second}) == len(second)
    if isinstance(standard.trigger, Each) and standard.trigger.during is None:
        assert {o.key for o in first} == {o.key for o in second}


@given(
    some.chronologies(when=st.one_of(some.exact(), some.spans()), corrected=False),
    some.triggers(),
    some.expectations(),
    some.lifts(),
    st.data(),
)
def test_what_is_sure_stays_so_when_dates_become_exact(
    entries: list[Entry],
    trigger: Trigger,
    expects: Expectation,
    lifts: tuple[Unless, ...],
    data: st.DataObject,
) -> None:
    """A verdict on imprecise dates holds whichever of their moments turns out to be true."""
    standard = some.standard(_without_state(trigger), expects, unless=lifts)
    before = judged(entries, standard)
    exact = [replace(entry, occurred=data.draw(_moment_of(entry))) for entry in entries]
    after = {obligation.key: obligation for obligation in judged(exact, standard)}
    for obligation in before:
        turned_out = after.get(obligation.key)
        verdict = obligation.verdict(some.END)
        allowed: dict[Verdict, set[Verdict | None]] = {
            Verdict.MET: {Verdict.MET, None},
            Verdict.MET_LATE: {Verdict.MET_LATE},
            Verdict.MISSED: {Verdict.MISSED},
            Verdict.NOT_APPLICABLE: {Verdict.NOT_APPLICABLE, Verdict.MET, None},
        }
        found = turned_out.verdict(some.END) if turned_out else None
        assert verdict not in allowed or found in allowed[verdict], (verdict, found)


def _moment_of(entry: Entry) -> st.SearchStrategy[Occurred]:
    first, last = entry.occurred.first, entry.occurred.last
    minutes = int((last - first).total_seconds() // 60)
    return st.integers(0, minutes).map(lambda n: Occurred.at(first + timedelta(minutes=n)))


@given(some.chronologies(), some.preceded())
def test_what_came_before_was_before(entries: list[Entry], expects: PrecededBy) -> None:
    """With hours, to the minute: at least and at most so long before."""
    chronology = Chronology(entries)
    for obligation in judged(entries, some.standard(Each(of=expects.pattern), expects)):
        if obligation.settled is not Verdict.MET:
            continue
        trigger, before = (
            chronology.line_of(obligation.trigger),
            chronology.line_of(obligation.answers[0]),
        )
        assert trigger is not None
        assert before is not None
        assert not before.surely_after(trigger)
        if expects.at_most and expects.at_most.unit is Unit.HOUR:
            limit = timedelta(hours=expects.at_most.n)
            assert trigger.occurred.last - before.occurred.first <= limit


@given(some.chronologies(least=1), some.standards(), some.households())
def test_only_kinds_that_a_standard_looks_at_can_touch_it(
    entries: list[Entry], standard: Standard, household: Household
) -> None:
    """So a new entry needs only the standards that look at its kinds judged again."""
    library = load([standard])
    *before, newest = entries
    kinds = {newest.kind}
    earlier = Chronology(before).line_of(newest.supersedes or "")
    if earlier is not None:
        kinds |= {version.kind for version in earlier.versions}
    if standard not in library.touched_by(kinds):
        assert judged(entries, standard, household=household) == judged(
            before, standard, household=household
        )
