"""Who may see whose record: person, child and purpose as a table."""

from datetime import date, timedelta

import pytest

from heed.server.access import people_below, visible_children, why_not_see
from heed.server.services.people import end_involvement
from heed.server.storage.models import Involvement, Practitioner

pytestmark = pytest.mark.django_db

TABLE = {
    # person:                 robin, sky, unrelated
    "social_worker": (True, True, False),
    "team_manager": (True, True, False),
    "conference_chair": (True, True, False),
    "health_visitor": (True, True, False),
    "safeguarding_lead": (True, False, False),
    "police_officer": (True, True, False),
    "partnership_officer": (False, False, False),
    "other_team_worker": (False, False, True),
    "other_team_manager": (False, False, True),
    "other_health_visitor": (False, False, False),
}


@pytest.mark.parametrize("name", TABLE)
def test_the_table(partnership, now, name) -> None:
    person, children = partnership.people[name], ("robin", "sky", "unrelated")
    seen = tuple(
        why_not_see(person, getattr(partnership, child), now=now) is None for child in children
    )
    assert seen == TABLE[name]


def test_everyone_has_a_row(partnership) -> None:
    assert set(partnership.people) == set(TABLE)


@pytest.mark.parametrize("name", TABLE)
def test_lists_show_just_what_pages_open(partnership, now, name) -> None:
    person = partnership.people[name]
    listed = set(visible_children(person, now=now))
    every = (partnership.robin, partnership.sky, partnership.unrelated)
    assert listed == {child for child in every if why_not_see(person, child, now=now) is None}


def test_a_refusal_says_why_and_what_to_do(partnership, now) -> None:
    refusal = why_not_see(partnership.other_team_worker, partnership.robin, now=now)
    assert refusal is not None
    assert refusal.sentence.startswith("You are not recorded as working with this child.")
    assert refusal.offers == "break_glass"


class TestInvolvement:
    @pytest.fixture
    def involvement(self, partnership):
        return Involvement.objects.get(
            practitioner=partnership.social_worker, child=partnership.robin
        )

    def sees(self, partnership, name, now) -> bool:
        return why_not_see(partnership.people[name], partnership.robin, now=now) is None

    def test_ends_with_its_last_london_day(self, partnership, now, involvement) -> None:
        end_involvement(involvement, until=now.date(), now=now)
        midnight = now.replace(hour=23, minute=59)
        for name in ("social_worker", "team_manager"):
            assert self.sees(partnership, name, midnight)
            assert not self.sees(partnership, name, midnight + timedelta(minutes=1))

    def test_begins_with_its_first_day(self, partnership, now, involvement) -> None:
        involvement.since = date(2026, 3, 17)
        involvement.save()
        assert not self.sees(partnership, "social_worker", now)
        assert self.sees(partnership, "social_worker", now + timedelta(days=1))

    def test_a_closed_account_sees_nothing(self, partnership, now) -> None:
        worker = partnership.social_worker
        worker.is_active = False
        refusal = why_not_see(worker, partnership.robin, now=now)
        assert refusal is not None
        assert refusal.offers == ""
        assert not visible_children(worker, now=now).exists()


class TestSupervision:
    def test_goes_up_through_every_remove(self, partnership, now) -> None:
        head = partnership.conference_chair
        manager = partnership.other_team_manager
        manager.supervisor = head
        manager.save()
        assert why_not_see(head, partnership.unrelated, now=now) is None
        assert people_below(head) == {manager.pk, partnership.other_team_worker.pk}

    def test_never_goes_down_or_across(self, partnership, now) -> None:
        assert people_below(partnership.social_worker) == frozenset()
        Practitioner.objects.filter(pk=partnership.other_health_visitor.pk).update(
            supervisor=partnership.team_manager
        )
        assert why_not_see(partnership.other_health_visitor, partnership.robin, now=now)

    def test_a_ring_of_supervisors_ends(self, partnership) -> None:
        manager = partnership.team_manager
        manager.supervisor = partnership.social_worker
        manager.save()
        assert people_below(manager) == {partnership.social_worker.pk}
        assert people_below(partnership.social_worker) == {manager.pk}
