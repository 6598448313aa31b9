"""Each spec test runs once on every engine."""

from functools import partial
from typing import Any

import pytest

pytest.register_assert_rewrite("tests.spec.expecting")

from heed.standards.engines import memory  # noqa: E402 - after its asserts are rewritten
from heed.standards.engines.backends import DuckDB  # noqa: E402
from heed.standards.engines.plan.numbering import NotCompiled  # noqa: E402
from tests.spec.expecting import Engine, Expect  # noqa: E402
from tests.spec.together import Together, asked_by  # noqa: E402

ENGINES = ("memory", "duckdb")


@pytest.fixture(params=ENGINES, scope="module")
def engine(request: pytest.FixtureRequest) -> Engine:
    """An engine of one child; those of many judge all tables of the module at once."""
    if request.param == "memory":
        return memory.judge
    together = Together(asked_by(request.module), lambda: DuckDB(threads=1))
    return partial(_judged_if_compiled, together)


def _judged_if_compiled(together: Together, child: str, *judged: Any, **more: Any) -> Any:
    """What the population engine refuses is expected to fail on it, and only that."""
    try:
        return together.judge(child, *judged, **more)
    except NotCompiled as refused:
        pytest.xfail(str(refused))


@pytest.fixture
def expect(engine: Engine) -> Expect:
    """Judges a drawn table by an engine and compares the verdicts."""
    return Expect(engine)
