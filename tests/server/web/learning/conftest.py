"""A review that the public can read."""

from datetime import datetime

import pytest

from heed.learning.library.child_d import CHILD_D
from heed.server.services.reviews import prepare_review, publish_review


@pytest.fixture
def child_d(db: None, now: datetime) -> None:
    """The review that Heed ships, published."""
    prepare_review(None, CHILD_D, now=now)
    publish_review(None, "child-d", now=now)
