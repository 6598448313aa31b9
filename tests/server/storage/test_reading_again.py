"""An entry that was read before is not read again, and never taken for another."""

from datetime import datetime

import pytest
from django.db import transaction
from pytest_django import DjangoAssertNumQueries

from heed.server.storage import entries as storage
from heed.server.storage.entries import entries_of
from tests.support.partnership import Partnership
from tests.support.recording import record


class BrokenOff(Exception):
    """Something goes wrong after an entry was recorded."""


@pytest.fixture(autouse=True)
def _nothing_read_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "_READ", {})


def _visit(partnership: Partnership, words: str, now: datetime) -> None:
    answers = {"seen": True, "child_words": words}
    record(partnership.social_worker, "visit", partnership.robin, now=now, answers=answers)


def _broken_off(partnership: Partnership, words: str, now: datetime) -> None:
    with transaction.atomic():
        _visit(partnership, words, now)
        entries_of([partnership.robin.pk])
        raise BrokenOff


def test_the_second_reading_only_asks_which_entries_there_are(
    partnership: Partnership, now: datetime, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    _visit(partnership, "“One.”", now)
    first = entries_of([partnership.robin.pk])
    with django_assert_num_queries(1):
        assert entries_of([partnership.robin.pk]) == first


def test_a_new_entry_is_read_beside_those_read_before(
    partnership: Partnership, now: datetime
) -> None:
    _visit(partnership, "“One.”", now)
    entries_of([partnership.robin.pk])
    _visit(partnership, "“Two.”", now)
    words = [entry.fields["child_words"] for entry in entries_of([partnership.robin.pk])]
    assert words == ["“One.”", "“Two.”"]


def test_a_number_given_again_after_a_rollback_is_another_entry(
    partnership: Partnership, now: datetime
) -> None:
    with pytest.raises(BrokenOff):
        _broken_off(partnership, "“Never said.”", now)
    _visit(partnership, "“Said.”", now)
    words = [entry.fields["child_words"] for entry in entries_of([partnership.robin.pk])]
    assert words == ["“Said.”"]


def test_what_is_remembered_stays_within_bounds(
    partnership: Partnership, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage, "_MOST_REMEMBERED", 1)
    record(partnership.social_worker, "visit", partnership.robin, now=now)
    record(partnership.other_team_worker, "visit", partnership.unrelated, now=now)
    for child in (partnership.robin, partnership.unrelated):
        [entry] = entries_of([child.pk])
        assert entry.children == (str(child.pk),)
        assert len(storage._READ) == 1
