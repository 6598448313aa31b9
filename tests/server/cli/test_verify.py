"""`heed verify` also says how the last nightly check came out."""

import pytest

from heed.server.storage import audit
from tests.server.cli.conftest import Heed
from tests.support.partnership import Partnership
from tests.support.recording import recorded_harm


def test_before_the_first_night(heed: Heed, partnership: Partnership) -> None:
    said = heed("verify")
    assert said.exit_code == 0, said.output
    assert "No night has checked everyone yet" in said.output


@pytest.mark.parametrize(
    ("differing", "says"), [(0, "gave the same."), (3, "found 3 differences.")]
)
def test_after_a_night(
    heed: Heed, partnership: Partnership, now, differing: int, says: str
) -> None:
    recorded_harm(partnership, now=now)
    audit.write([audit.Act(None, "checked_everyone", detail={"differing": differing})], now=now)
    assert f"of everyone from nothing, {says}" in heed("verify").output
