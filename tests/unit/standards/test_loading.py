"""Loading: standards are checked against the kinds and learning points they name."""

from datetime import date
from typing import Any

import pytest

from heed.clocks import working_days
from heed.standards import InvalidStandards, Owner, Standard, load
from heed.standards.language import Condition, Pattern, Span, Waiver
from heed.standards.sayings import (
    END_OF_RECORD,
    WHOLE_RECORD,
    agency_in,
    answered,
    both,
    day_named,
    during,
    each,
    either,
    entries,
    followed_by,
    includes,
    never,
    nth,
    preceded_by,
    repeated,
    says,
    shows,
    unless,
)
from tests.spec.declaring import standard

VOCABULARY = {
    "harm_incident": ("harm", "injury", "seen_by"),
    "cp_medical_considered": ("decision", "reason"),
    "waiver": ("standard", "reason", "authoriser", "until"),
    "plan_started": (),
    "plan_ended": (),
}
POINTS = ("cumulative-harm", "families-informed")
CONSIDERED = followed_by(entries("cp_medical_considered"), within=working_days(1))


def made(trigger: Any = None, expects: Any = CONSIDERED, **parts: Any) -> Standard:
    return standard("Says.", trigger or each(entries("harm_incident")), expects, **parts)


def problems(*standards: Standard) -> tuple[str, ...]:
    with pytest.raises(InvalidStandards) as caught:
        load(standards, vocabulary=VOCABULARY, learning_points=POINTS)
    assert str(caught.value) == "\n".join(caught.value.problems)
    return caught.value.problems


def test_a_library_without_fault() -> None:
    one = made(
        because=("cumulative-harm",),
        owner=agency_in("seen_by"),
        opens="cp_medical_considered",
        waiver=Waiver(pattern=entries("waiver")),
        unless=(unless("plan_ended"),),
    )
    library = load([one], vocabulary=VOCABULARY, learning_points=POINTS)
    assert list(library) == [one]
    assert len(library) == 1
    assert library.version(one.hash) is one
    with pytest.raises(KeyError):
        library.version("unknown")


def test_names_are_taken_as_they_are_without_a_vocabulary() -> None:
    assert len(load([made(each(entries("anything")), because=("whatever",))])) == 1


def test_every_fault_is_listed_at_once_with_the_nearest_name() -> None:
    wrong = made(
        each(entries("harm_incidents", where=(says("harm", "physical"),))),
        either(
            followed_by(
                entries(
                    "cp_medical_considred", "cp_medical_considered", where=(answered("reson"),)
                ),
                within=working_days(1),
            ),
            shows(includes("harms", "physical"), within=working_days(1)),
        ),
        id="CPM-1",
        because=("cumulative-harms",),
        opens="cp_medical",
        unless=(unless("plan_end"),),
    )
    other = made(id="CPM-2", owner=agency_in("seen"))
    assert problems(wrong, other) == (
        "CPM-1: there is no kind “harm_incidents”. The nearest is “harm_incident”.",
        "CPM-1: there is no kind “cp_medical_considred”. The nearest is “cp_medical_considered”.",
        "CPM-1: “cp_medical_considered” has no field “reson”. The nearest is “reason”.",
        "CPM-1: there is no kind “plan_end”. The nearest is “plan_ended”.",
        "CPM-1: there is no kind “cp_medical”. The nearest is “cp_medical_considered”.",
        "CPM-1: there is no learning point “cumulative-harms”. The nearest is “cumulative-harm”.",
        "CPM-2: “harm_incident” has no field “seen”. The nearest is “seen_by”.",
    )


def test_what_a_trigger_shows_is_looked_for_in_its_own_kinds() -> None:
    expects = both(CONSIDERED, shows(answered("hram"), within=working_days(1)))
    triggers = (
        each(entries("harm_incident")),
        nth(2, entries("harm_incident"), within=working_days(5)),
        during(Span(opens=entries("harm_incident"), closes=entries("plan_ended"))),
    )
    for trigger in triggers:
        assert problems(made(trigger, expects)) == (
            "example: “harm_incident” has no field “hram”. The nearest is “harm”.",
        )


def test_a_day_that_is_a_limit_is_looked_for_in_the_entries_that_name_it() -> None:
    of = each(entries("harm_incident"))
    assert problems(made(of, followed_by(entries("plan_ended"), within=day_named("hram")))) == (
        "example: “harm_incident” has no field “hram”. The nearest is “harm”.",
    )
    state = during(Span(opens=entries("plan_started"), closes=entries("plan_ended")))
    again = repeated(entries("harm_incident"), every=day_named("hram"), first=working_days(1))
    assert problems(made(state, again)) == (
        "example: “harm_incident” has no field “hram”. The nearest is “harm”.",
    )


def test_a_kind_without_fields_has_no_nearest_one() -> None:
    wrong = made(each(entries("plan_started", where=(answered("outcome"),))))
    assert problems(wrong) == ("example: “plan_started” has no field “outcome”.",)


def test_a_waiver_is_read_by_its_own_field_names() -> None:
    wrong = made(waiver=Waiver(pattern=entries("waiver"), names="standards", until="untill"))
    assert problems(wrong) == (
        "example: “waiver” has no field “standards”. The nearest is “standard”.",
        "example: “waiver” has no field “untill”. The nearest is “until”.",
    )


def test_two_versions_in_force_on_one_day() -> None:
    old, new = made(until=date(2026, 4, 1)), made(since=date(2026, 4, 1))
    assert problems(old, new) == ("example: two versions are in force on the same day.",)


def test_versions_that_follow_each_other() -> None:
    old, new = made(until=date(2026, 3, 31)), made(since=date(2026, 4, 1))
    library = load([new, old], vocabulary=VOCABULARY)
    assert library.named("example") == (old, new)
    assert library.named("other") == ()


def test_the_standards_that_an_entry_can_touch() -> None:
    harm, plan = made(id="harm"), made(STATE, AGAIN, id="plan", unless=(unless("moved_away"),))
    waived = made(each(entries("visit")), id="visit", waiver=Waiver(pattern=entries("waiver")))
    library = load([harm, plan, waived])
    assert library.touched_by(["harm_incident"]) == (harm,)
    assert library.touched_by(["cp_medical_considered"]) == (harm, plan, waived)
    assert library.touched_by(["plan_ended", "waiver"]) == (plan, waived)
    assert library.touched_by(["moved_away"]) == (plan,)
    assert library.touched_by(["supervision"]) == ()


def test_a_standard_that_looks_at_every_entry_is_touched_by_any() -> None:
    whole = made(WHOLE_RECORD, id="whole")
    directly = made(
        expects=followed_by(entries("cp_medical_considered"), without="entry"), id="directly"
    )
    next_one = made(
        expects=followed_by(entries("cp_medical_considered"), without="such"), id="next"
    )
    before = made(
        expects=followed_by(entries("cp_medical_considered"), without=entries("moved")), id="before"
    )
    library = load([whole, directly, next_one, before])
    assert library.touched_by(["anything"]) == (whole, directly)
    assert library.touched_by(["moved"]) == (whole, directly, before)
    assert library.touched_by(["harm_incident"]) == library.standards


def test_with_one_version_all_are_touched() -> None:
    old = made(each(entries("visit")), until=date(2026, 3, 31))
    new = made(since=date(2026, 4, 1))
    assert load([old, new]).touched_by(["harm_incident"]) == (old, new)


STATE = during(Span(opens=entries("plan_started"), closes=entries("plan_ended")))
AGAIN = repeated(entries("cp_medical_considered"), every=working_days(5))


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (made(expects=AGAIN), ("“repeated” needs a state as its trigger (while).",)),
        (
            made(STATE, either(AGAIN, CONSIDERED)),
            ("“repeated” cannot be part of an alternative or a conjunction.",),
        ),
        (
            made(STATE, AGAIN, for_whom="household"),
            ("a state (while) is the child's own, so it is for the child alone.",),
        ),
        (
            made(since=date(2026, 4, 1), until=date(2026, 3, 1)),
            ("it ends on 2026-03-01, before it begins on 2026-04-01.",),
        ),
        (
            made(STATE, never(AGAIN)),
            ("“repeated” cannot be part of an alternative or a conjunction.",),
        ),
        (
            made(WHOLE_RECORD, for_whom="others"),
            ("the whole record is the child's own, so it is for the child alone.",),
        ),
        (
            made(WHOLE_RECORD, followed_by(entries("waiver"), without="trigger")),
            ("“without” a trigger needs triggers that are the child's own.",),
        ),
        (
            made(expects=followed_by(entries("waiver"), without="trigger"), for_whom="household"),
            ("“without” a trigger needs triggers that are the child's own.",),
        ),
        (
            made(WHOLE_RECORD, never(preceded_by(entries("waiver")))),
            ("nothing comes before the beginning of the record.",),
        ),
        (
            made(END_OF_RECORD, followed_by(entries("waiver"))),
            ("nothing comes after the end of the record.",),
        ),
        (made(owner=Owner(type="role")), ("the owner names no role.",)),
        (made(owner=Owner(type="agency")), ("the owner names no agency.",)),
        (
            made(
                each(
                    Pattern(
                        kinds=("harm_incident",), where=(Condition(field="harm", test="includes"),)
                    )
                )
            ),
            ("the condition on “harm” has no value to compare with.",),
        ),
    ],
)
def test_parts_that_do_not_go_together(wrong: Standard, says: tuple[str, ...]) -> None:
    assert problems(wrong) == tuple(f"example: {fault}" for fault in says)
