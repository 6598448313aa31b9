"""How the partnership is doing, counted by the database as `Obligation.verdict` would say it."""

from collections import Counter
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from heed.server.services.measures import counted, measures
from heed.server.storage.models import Obligation
from heed.server.storage.obligations import value_of
from heed.standards import Verdict
from heed.standards.library import LIBRARY
from tests.support.recording import recorded_harm

pytestmark = pytest.mark.django_db


def test_every_verdict_at_every_moment_is_counted_as_the_field_says(partnership, now) -> None:
    for _ in range(4):
        recorded_harm(partnership, now=now, answers={"harm": ["physical"]})
    waived, imprecise, late, kept = Obligation.objects.filter(standard="CPM-1")
    Obligation.objects.filter(pk=waived.pk).update(waived_until=now.date() + timedelta(days=3))
    last = imprecise.due_first + timedelta(days=2)
    Obligation.objects.filter(pk=imprecise.pk).update(due_last=last)
    Obligation.objects.filter(pk=late.pk).update(settled="met_late")
    Obligation.objects.filter(pk=kept.pk).update(settled="met", settled_from=last)
    broken = Obligation.objects.exclude(standard="CPM-1")[:2]
    for row, until in zip(broken, (None, now.date() + timedelta(days=3)), strict=True):
        Obligation.objects.filter(pk=row.pk).update(settled="missed", waived_until=until)
    moments = [now + timedelta(hours=6 * n) for n in range(30)]
    seen = set()
    for moment in [*moments, imprecise.due_first, imprecise.due_last]:
        expected = Counter(
            (row.standard, value_of(row).verdict(moment)) for row in Obligation.objects.all()
        )
        got = {(m.standard, v): n for m in counted(now=moment) for v, n in m.counts.items() if n}
        assert got == dict(expected)
        seen |= {verdict for _, verdict in expected}
    assert seen >= {
        Verdict.PENDING,
        Verdict.MET,
        Verdict.MISSED,
        Verdict.WAIVED,
        Verdict.CANNOT_TELL,
        Verdict.MET_LATE,
    }


def test_every_standard_once_in_two_queries_with_small_numbers_hidden(partnership, now) -> None:
    recorded_harm(partnership, now=now)
    with CaptureQueriesContext(connection) as captured:
        found = measures(now=now)
    assert len(captured) == 2
    assert [m.standard for m in found] == list(dict.fromkeys(s.id for s in LIBRARY))
    assert all(number is None for m in found for number in m.counts.values())
    assert all(m.total is None for m in found)
