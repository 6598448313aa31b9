"""The invented partnership as it is told, before anything is stored."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from heed.chronology import SourceKind, WhyRestricted
from heed.clocks import Precision
from heed.people import Role
from heed.practice import KINDS, kind_named
from heed.server.demo.cast import AGENCIES, PEOPLE, PERSONAS, SIXTEEN_CHILDREN
from heed.server.demo.names import FAMILY, GIVEN
from heed.server.demo.partnership import FEATURED_RECORD, ToldFamily, partnership
from heed.server.demo.story import Telling

NOW = datetime(2026, 11, 18, 10, 30, tzinfo=UTC)
SEED_DOCUMENT = Path(__file__).parents[4] / "shared" / "seed" / "child-d.txt"


def _families(now: datetime = NOW, **more: int) -> list[ToldFamily]:
    return list(partnership(now, **more)[1])


@pytest.fixture(scope="module")
def families() -> list[ToldFamily]:
    return _families()


@pytest.fixture(scope="module")
def entries(families: list[ToldFamily]) -> list[Telling]:
    return [entry for told in families for entry in told.entries]


def test_the_same_seed_and_moment_tell_the_same_partnership(families: list[ToldFamily]) -> None:
    assert _families() == families


def test_another_seed_tells_another(families: list[ToldFamily]) -> None:
    assert _families(seed=7)[0].entries != families[0].entries


@pytest.mark.parametrize("children", [8, 9, 60, 333])
def test_there_are_as_many_children_as_asked_for(children: int) -> None:
    numbers = [
        c.record_number for told in _families(children=children) for c in told.family.children
    ]
    assert len(numbers) == len(set(numbers)) == children
    assert numbers[0] == FEATURED_RECORD


def test_every_answer_would_pass_the_form(families: list[ToldFamily]) -> None:
    for told in families:
        kinds: dict[str, str] = {}
        for entry in told.entries:
            kind = kind_named(entry.kind)
            kind.read(entry.answers)
            kinds[entry.id] = entry.kind
            assert all(kind.may_be_about(kinds[about]) for about in entry.about), entry
            assert entry.about or not kind.about_required, entry


def test_nothing_happens_or_is_recorded_in_the_future(entries: list[Telling]) -> None:
    assert max(entry.recorded_at for entry in entries) <= NOW
    assert all(entry.occurred.first <= entry.recorded_at for entry in entries)


def test_records_are_as_long_as_real_ones(families: list[ToldFamily]) -> None:
    lengths = Counter(child for told in families for e in told.entries for child in e.children)
    assert min(lengths.values()) >= 4
    assert 150 <= max(lengths.values()) <= 700


def test_every_way_of_recording_occurs(entries: list[Telling]) -> None:
    assert {e.occurred.precision for e in entries} == {
        Precision.MOMENT,
        Precision.MONTH,
        Precision.ABOUT,
    }
    assert any(e.supersedes and not e.in_error for e in entries)
    assert any(e.in_error for e in entries)
    assert any(e.source.kind == SourceKind.REPORTED for e in entries)
    late = [e for e in entries if e.recorded_at - e.occurred.last > timedelta(days=2)]
    assert 3 <= len(late) < len(entries) / 10
    assert {e.restriction.why for e in entries if e.restriction} == {
        WhyRestricted.POLICE_INTELLIGENCE,
        WhyRestricted.VICTIM_LOCATION,
    }


def test_every_kind_is_recorded_somewhere(entries: list[Telling]) -> None:
    assert {entry.kind for entry in entries} == {kind.name for kind in KINDS}


def test_a_correction_comes_after_what_it_corrects(entries: list[Telling]) -> None:
    place = {entry.id: n for n, entry in enumerate(entries)}
    corrections = [entry for entry in entries if entry.supersedes]
    assert corrections
    for entry in corrections:
        assert entry.reason
        assert place[entry.supersedes or ""] < place[entry.id]


def test_the_featured_child_has_a_bit_of_everything(families: list[ToldFamily]) -> None:
    told = families[0]
    eldest = told.family.children[0]
    theirs = [entry for entry in told.entries if eldest.id in entry.children]
    assert eldest.record_number == FEATURED_RECORD
    assert {e.kind for e in theirs} >= {
        "bereavement_or_loss",
        "concern_escalated",
        "cp_medical_considered",
        "domestic_abuse_incident",
        "family_informed",
        "harm_incident",
        "initial_conference",
        "plan_started",
        "review_conference",
        "strategy_discussion",
        "supervision",
        "visit",
        "waiver",
    }
    assert any(entry.supersedes for entry in theirs)
    assert any(entry.restriction for entry in theirs)


def test_personas_are_of_every_role_that_signs_in() -> None:
    roles = {person.key: person.role for person in PEOPLE}
    assert [roles[key] for key in PERSONAS] == [
        Role.SOCIAL_WORKER,
        Role.TEAM_MANAGER,
        Role.CONFERENCE_CHAIR,
        Role.HEALTH_VISITOR,
        Role.SCHOOL_SAFEGUARDING_LEAD,
        Role.POLICE_OFFICER,
        Role.PARTNERSHIP_OFFICER,
    ]


def test_everyone_belongs_to_a_team_of_their_agency() -> None:
    staff, _ = partnership(NOW, children=2000)
    teams = {(body.code, team) for body in AGENCIES for team in body.teams}
    keys = {person.key for person in staff.people}
    assert len(keys) == len(staff.people)
    assert {(person.agency, person.team) for person in staff.people} <= teams
    assert {person.supervisor for person in staff.people} - {""} <= keys


def test_work_is_shared_out_however_many_children_there_are() -> None:
    carries = _caseloads(_families(children=600))
    assert carries[SIXTEEN_CHILDREN] == 16
    assert max(carries.values()) <= 24


def _caseloads(families: list[ToldFamily]) -> Counter[str]:
    """How many children each social worker works with now."""
    carries: Counter[str] = Counter()
    for told in families:
        if told.entries[-1].recorded_at > NOW - timedelta(days=40):
            carries[told.family.team[Role.SOCIAL_WORKER].key] += len(told.family.children)
    return carries


def test_stories_reach_back_two_years() -> None:
    began = [told.entries[0].recorded_at for told in _families(children=400)]
    assert NOW - timedelta(days=760) < min(began) < NOW - timedelta(days=690)


def test_no_name_is_one_of_the_published_review() -> None:
    if not SEED_DOCUMENT.exists():
        pytest.skip("The published review does not lie beside this checkout.")
    words = set(SEED_DOCUMENT.read_text().replace("’", " ").split())
    own = {*GIVEN, *FAMILY, *(word for person in PEOPLE for word in person.name.split())}
    places = {"Merrowby", "Merrowshire", "Larkmoor", "Ottermead", "Kilnside", "Sallowfield"}
    assert not (own | places) & words


@pytest.mark.parametrize("word", ["DNA", "did not attend", "chastis", "Leeds", "failed"])
def test_what_people_write_is_in_our_own_words(entries: list[Telling], word: str) -> None:
    said = " ".join(str(entry.answers) for entry in entries)
    assert word not in said
