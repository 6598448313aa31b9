"""The invented teams have a story of learning, told by the same logs as real ones."""

from datetime import UTC, datetime

import pytest

from heed.assurance.landing import Rung
from heed.server.demo.load import load
from heed.server.services.learning_state import learning_state
from heed.server.services.speak_up import good_practice
from heed.server.services.verify import verify
from tests.support.learning import child_d_published

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)


@pytest.mark.django_db
def test_some_learning_landed_and_some_did_not() -> None:
    load(NOW, children=8)
    child_d_published(now=NOW)
    rungs = {state.point.id: state.rung for state in learning_state(now=NOW)}
    assert rungs["supervision"] is Rung.NOTHING
    assert rungs["cumulative-harm"] in (Rung.CHANGED, Rung.IN_RECORDS)
    assert len(good_practice()) == 1
    assert verify() == []
