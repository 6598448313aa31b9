"""Children's records, who works with them and where they live."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from heed.server.services.people import end_stay, house, involve, register_child
from heed.server.services.verify import verify
from heed.server.storage.models import AuditRow, Child, Obligation, Stay
from tests.support.recording import record

pytestmark = pytest.mark.django_db


def test_record_numbers_follow_one_another(partnership, now) -> None:
    assert register_child("A", "B", date(2020, 1, 1), now=now).record_number == "H-000004"
    Child.objects.filter(record_number="H-000004").update(record_number="H-1000000")
    assert register_child("A", "B", date(2020, 1, 1), now=now).record_number == "H-1000001"


def test_each_change_is_audited(partnership, now) -> None:
    worker = partnership.social_worker
    child = register_child("A", "B", date(2020, 1, 1), now=now, by=worker)
    involve(worker, child, since=now.date(), now=now, by=worker)
    house(child, "2 Larch Row", since=now.date(), now=now, by=worker)
    rows = AuditRow.objects.filter(child=child).order_by("id")
    assert [row.what for row in rows] == ["record_begun", "involved", "housed"]
    assert {row.who for row in rows} == {worker}


def test_living_together_brings_what_is_asked_for_each_child_and_moving_takes_it(
    partnership, now
) -> None:
    record(partnership.police_officer, "domestic_abuse_incident", partnership.robin, now=now)
    unrelated = Obligation.objects.filter(child=partnership.unrelated, standard="DA-1")
    assert not unrelated.exists()
    stay = house(partnership.unrelated, "1 Larch Row", since=date(2026, 3, 1), now=now)
    assert unrelated.exists()
    end_stay(stay, until=date(2026, 3, 10), now=now)
    assert not unrelated.exists()
    assert verify() == []


def test_the_database_refuses_an_end_before_the_start(partnership, now) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        end_stay(Stay.objects.all()[0], until=date(2020, 1, 1), now=now)


def test_the_database_refuses_an_end_without_when_it_was_recorded(partnership) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Stay.objects.update(until=date(2026, 2, 1))
