"""Each spec test runs once on every engine."""

import pytest

pytest.register_assert_rewrite("tests.spec.expecting")

from tests.spec.expecting import ENGINES, Expect  # noqa: E402 - after its asserts are rewritten


@pytest.fixture(params=sorted(ENGINES))
def expect(request: pytest.FixtureRequest) -> Expect:
    """Judges a drawn table by an engine and compares the verdicts."""
    return Expect(ENGINES[request.param])
