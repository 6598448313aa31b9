"""The pages of the handbook that are generated, and where they stand."""

from collections.abc import Mapping
from pathlib import Path

from heed.learning.library import REVIEWS
from heed.practice.kinds import kind_named
from heed.standards.handbook import language_page, standards_page
from heed.standards.library import LIBRARY
from heed.standards.library.time_limits import TIME_LIMITS, time_limits_page
from tests.spec import seed_map
from tests.spec.chapters import chapters

HANDBOOK = Path(__file__).resolve().parents[2] / "docs" / "handbook"


def pages() -> Mapping[Path, str]:
    """Each generated page by its file."""
    points = {
        point.id: point.plain or point.text
        for review in REVIEWS
        for point in review.learning_points()
        if point.id
    }
    standards = standards_page(
        LIBRARY, titles=lambda kind: kind_named(kind).title, learning_points=points
    )
    return {
        HANDBOOK / "language.md": language_page(chapters()),
        HANDBOOK / "standards.md": standards,
        HANDBOOK / "time-limits.md": time_limits_page(TIME_LIMITS),
        HANDBOOK.parent / "seed-map.md": seed_map.page(),
    }
