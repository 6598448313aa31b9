"""Everything that can be recorded is found under one heading."""

from collections import Counter

from heed.practice import KINDS
from heed.server.web.recording.subjects import subjects


def test_each_kind_is_under_exactly_one_subject() -> None:
    found = Counter(kind.name for kinds in subjects().values() for kind in kinds)
    assert found == Counter(kind.name for kind in KINDS)
