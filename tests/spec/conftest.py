"""Each spec test runs once on every engine."""

import pytest

pytest.register_assert_rewrite("tests.spec.expecting")

from heed.standards.engines import memory  # noqa: E402 - after its asserts are rewritten
from heed.standards.engines.backends import DuckDB  # noqa: E402
from tests.spec.expecting import Engine, Expect  # noqa: E402
from tests.spec.together import Together, asked_by  # noqa: E402

ENGINES = ("memory", "duckdb")


@pytest.fixture(params=ENGINES, scope="module")
def engine(request: pytest.FixtureRequest) -> Engine:
    """An engine of one child; those of many judge all tables of the module at once."""
    if request.param == "memory":
        return memory.judge
    return Together(asked_by(request.module), lambda: DuckDB(threads=1)).judge


@pytest.fixture
def expect(engine: Engine) -> Expect:
    """Judges a drawn table by an engine and compares the verdicts."""
    return Expect(engine)
