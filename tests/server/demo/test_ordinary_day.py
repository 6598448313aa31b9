"""What an ordinary day asks of a social worker with sixteen children.

Measuring must not displace work with children, so few standards prompt people at first.
"""

from collections import Counter
from datetime import UTC, datetime

import pytest

from heed.server.access.queries import open_involvements
from heed.server.demo.cast import DOMAIN, SIXTEEN_CHILDREN
from heed.server.demo.load import load
from heed.server.services.worklist import WorklistLine, worklist
from heed.server.storage.models import Obligation, Practitioner
from heed.standards.library.at_first import LIVE_AT_FIRST

AT_MOST = 12
CHILDREN = 24
"""The three families of the personas, and the eight of the social worker with sixteen children."""

DAYS = {
    "a Wednesday": datetime(2026, 11, 18, 10, 30, tzinfo=UTC),
    "a Monday after a holiday": datetime(2027, 1, 11, 13, 40, tzinfo=UTC),
    "the end of a May": datetime(2027, 5, 27, 9, 0, tzinfo=UTC),
}

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("now", DAYS.values(), ids=DAYS.keys())
def test_sixteen_children_ask_for_twelve_lines_at_most(now: datetime) -> None:
    load(now, children=CHILDREN)
    worker = Practitioner.objects.get(email=f"{SIXTEEN_CHILDREN}@{DOMAIN}")
    children = {row.child_id for row in open_involvements({worker.pk}, now=now)}
    assert len(children) == 16
    lines = _lines(worker, now)
    assert 0 < len(lines) <= AT_MOST, Counter(line.standard.id for line in lines)
    assert {line.standard.id for line in lines} <= LIVE_AT_FIRST
    theirs = Obligation.objects.filter(child__in=children, settled="")
    asked = theirs.filter(owner_role=worker.role) | theirs.filter(owner_practitioner=worker)
    assert asked.count() > AT_MOST, "Only because few are live is the list short."


def _lines(worker: Practitioner, now: datetime) -> list[WorklistLine]:
    found = worklist(worker, now=now)
    return list(found.lines)
