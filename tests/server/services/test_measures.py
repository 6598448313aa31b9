"""Verdicts counted by the database are those the field would give."""

from collections import Counter
from datetime import timedelta

import pytest
from django.db.models import Count

from heed.server.services.measures_over_time import stored_verdict
from heed.server.storage.models import Obligation
from heed.server.storage.obligations import value_of
from heed.standards import Verdict
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
            (row.standard, str(value_of(row).verdict(moment))) for row in Obligation.objects.all()
        )
        rows = Obligation.objects.annotate(verdict=stored_verdict(moment)).values_list(
            "standard", "verdict"
        )
        got = {(s, v): n for s, v, n in rows.annotate(number=Count("pk")).order_by()}
        assert got == dict(expected)
        seen |= {verdict for _, verdict in expected}
    assert seen >= {v.value for v in Verdict} - {Verdict.NOT_APPLICABLE.value}
