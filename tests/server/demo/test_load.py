"""The invented partnership in a database."""

from datetime import UTC, datetime

import pytest

from heed.chronology import Chronology, Entry
from heed.clocks import england_and_wales
from heed.people import Household, Role
from heed.server.demo.cast import DOMAIN, PARTNERSHIP_OFFICER, PERSONAS
from heed.server.demo.load import is_demonstration, is_empty, load
from heed.server.demo.partnership import FEATURED_RECORD
from heed.server.services.errors import Refused
from heed.server.services.holding import hold
from heed.server.services.read_child import open_record
from heed.server.services.verify import verify
from heed.server.services.worklist import Worklist, worklist
from heed.server.storage.models import Child, Involvement, Practitioner
from heed.server.storage.models import Obligation as ObligationRow
from heed.standards import Obligation
from heed.standards.engines.memory import judge
from heed.standards.library import LIBRARY
from tests.support.partnership import Partnership

FEW = 8
"""The children of the three featured families."""

MOMENTS = {
    "a working morning": datetime(2026, 11, 18, 8, 5, tzinfo=UTC),
    "a Sunday night": datetime(2026, 11, 22, 22, 10, tzinfo=UTC),
    "a Monday after lunch": datetime(2027, 1, 11, 13, 40, tzinfo=UTC),
    "the last of a month that has 31 days": datetime(2027, 5, 31, 11, 0, tzinfo=UTC),
    "Easter Monday": datetime(2027, 3, 29, 9, 30, tzinfo=UTC),
    "the day the clocks go back": datetime(2026, 10, 25, 11, 0, tzinfo=UTC),
}

pytestmark = pytest.mark.django_db
WITH_CHILDREN = tuple(key for key in PERSONAS if key != PARTNERSHIP_OFFICER)


def _person(key: str) -> Practitioner:
    return Practitioner.objects.get(email=f"{key}@{DOMAIN}")


@pytest.mark.parametrize("now", MOMENTS.values(), ids=MOMENTS.keys())
def test_whenever_it_is_made_every_persona_has_work_of_every_urgency(now: datetime) -> None:
    load(now, children=FEW)
    for key in WITH_CHILDREN:
        found = worklist(_person(key), now=now)
        assert [bool(group) for group in _soon(found)] == [True, True, True], key


def _soon(found: Worklist) -> tuple[object, ...]:
    return found.overdue, found.today, found.this_week


def test_everything_is_kept_and_holds() -> None:
    now = MOMENTS["a working morning"]
    done: list[tuple[int, int]] = []
    load(now, children=14, progress=lambda *so_far: done.append(so_far))
    assert verify() == []
    assert done[-1] == (14, 14)
    assert Child.objects.count() == 14
    assert not any(person.has_usable_password() for person in Practitioner.objects.all())


def test_the_personas_share_children_and_others_do_not_see_them() -> None:
    now = MOMENTS["a working morning"]
    load(now, children=FEW)
    for key in WITH_CHILDREN:
        record = open_record(_person(key), FEATURED_RECORD, now=now)
        assert len(record.chronology.entries) > 50
    seen = {key: _entries_seen(key, now) for key in WITH_CHILDREN}
    assert seen["police.officer"] > seen["school.lead"]
    stranger = Practitioner.objects.get(email__startswith="p.marrowdale@")
    assert len(worklist(stranger, now=now)) == 0


def _entries_seen(key: str, now: datetime) -> int:
    return len(open_record(_person(key), FEATURED_RECORD, now=now).chronology.entries)


def test_the_partnerships_officers_see_no_childs_record() -> None:
    now = MOMENTS["a working morning"]
    load(now, children=FEW)
    officers = Practitioner.objects.filter(role=Role.PARTNERSHIP_OFFICER)
    assert officers.count() == 2
    assert not Involvement.objects.filter(practitioner__in=officers).exists()
    with pytest.raises(Refused):
        open_record(_person(PARTNERSHIP_OFFICER), FEATURED_RECORD, now=now)


def test_every_verdict_is_met_with_somewhere() -> None:
    now = MOMENTS["a working morning"]
    load(now, children=24)
    settled = set(ObligationRow.objects.values_list("settled", flat=True).distinct())
    assert settled >= {"", "met", "met_late", "not_applicable"}
    assert ObligationRow.objects.filter(waived_until__gte=now, settled="").exists()


def test_breaking_off_leaves_nothing_behind() -> None:
    class BrokenOffError(Exception):
        pass

    def break_off(done: int, of: int) -> None:
        raise BrokenOffError

    with pytest.raises(BrokenOffError):
        load(MOMENTS["a working morning"], children=FEW, progress=break_off)
    assert is_empty()


def test_a_demonstration_is_told_from_a_real_partnership(partnership: Partnership) -> None:
    assert not is_empty()
    assert not is_demonstration()


def test_one_real_person_among_the_invented_makes_it_real() -> None:
    assert is_empty()
    load(MOMENTS["a working morning"], children=FEW)
    assert is_demonstration()
    Practitioner.objects.add(
        "someone@council.test", name="Someone", role="gp", agency_id="community-health"
    )
    assert not is_demonstration()


def test_an_entry_changes_only_what_standards_that_look_at_its_kind_come_to() -> None:
    """Which is why saving one judges no others."""
    now = MOMENTS["a working morning"]
    load(now, children=3)
    child = Child.objects.get(record_number=FEATURED_RECORD).pk
    held, before = hold([child]), set[Obligation]()
    entries = held.entries
    for n, entry in enumerate(entries, start=1):
        after = _judged(str(child), entries[:n], held.household, now)
        changed = {obligation.standard for obligation in before ^ after}
        assert changed <= {standard.id for standard in LIBRARY.touched_by({entry.kind})}, entry
        before = after


def _judged(
    child: str, entries: list[Entry], household: Household, now: datetime
) -> set[Obligation]:
    return set(
        judge(
            child,
            Chronology(entries),
            LIBRARY.standards,
            as_of=now,
            calendar=england_and_wales(),
            household=household,
        )
    )
