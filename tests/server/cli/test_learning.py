"""`heed learning` says how far each learning point has landed."""

import json
from datetime import UTC, datetime

import pytest
from click.testing import CliRunner

from heed.server.cli import main
from tests.support.learning import POINT, discussed, learning_sent

pytestmark = pytest.mark.django_db


def test_as_json_and_in_lines(partnership) -> None:
    now = datetime.now(UTC)
    discussed(partnership, learning_sent(partnership, now=now), now=now)
    ran = CliRunner().invoke(main, ["learning", "--json"])
    assert ran.exit_code == 0, ran.output
    found = {point["id"]: point for point in json.loads(ran.output)}
    assert found[POINT]["teams"] == {"reached": 1, "read": 0, "discussed": 1, "changed": 1}
    assert found[POINT]["evidence"]["step"] == "changed"
    assert {one["id"] for one in found[POINT]["standards"]} >= {"CPM-1", "CUM-1"}
    lines = CliRunner().invoke(main, ["learning"]).output
    assert "Evidence: A change is agreed" in lines
    assert "CPM-1 (live): nothing fell due" in lines
