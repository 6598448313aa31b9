"""Drafts are one's own, one for each form, and do not stay for ever."""

from datetime import timedelta

import pytest

from heed.server.services.drafts import discard_draft, expire_drafts, keep_draft, read_draft
from heed.server.services.errors import Refused
from heed.server.storage.models import Draft, SpentForm

pytestmark = pytest.mark.django_db
TYPED = {"observed": "A mark on"}


def test_it_comes_back_as_it_was_typed(partnership, now) -> None:
    worker, robin = partnership.social_worker, partnership.robin
    keep_draft(worker, robin, "visit", {"x": "old"}, now=now)
    keep_draft(worker, robin, "visit", TYPED, now=now + timedelta(minutes=1))
    kept = read_draft(worker, robin, "visit", now=now)
    assert kept is not None
    assert kept.payload == TYPED
    assert Draft.objects.count() == 1


def test_nobody_else_reads_it_and_each_form_has_its_own(partnership, now) -> None:
    worker, robin = partnership.social_worker, partnership.robin
    keep_draft(worker, robin, "visit", TYPED, about="one", now=now)
    assert read_draft(partnership.team_manager, robin, "visit", about="one", now=now) is None
    assert read_draft(worker, partnership.sky, "visit", about="one", now=now) is None
    assert read_draft(worker, robin, "core_group", about="one", now=now) is None
    assert read_draft(worker, robin, "visit", now=now) is None


def test_none_on_a_record_one_may_not_see(partnership, now) -> None:
    with pytest.raises(Refused):
        keep_draft(partnership.social_worker, partnership.unrelated, "visit", TYPED, now=now)


def test_thrown_away_when_asked(partnership, now) -> None:
    worker, robin = partnership.social_worker, partnership.robin
    keep_draft(worker, robin, "visit", TYPED, now=now)
    discard_draft(worker, robin, "visit", now=now)
    assert read_draft(worker, robin, "visit", now=now) is None


def test_what_was_on_its_way_when_the_form_was_saved_does_not_come_back(partnership, now) -> None:
    worker, robin = partnership.social_worker, partnership.robin
    assert keep_draft(worker, robin, "visit", TYPED, form="one", now=now)
    discard_draft(worker, robin, "visit", form="one", now=now)
    late = now + timedelta(seconds=5)
    assert keep_draft(worker, robin, "visit", TYPED, form="one", now=late) is None
    assert read_draft(worker, robin, "visit", now=late) is None
    assert keep_draft(worker, robin, "visit", TYPED, form="two", now=late), "Another is kept."


def test_whoever_types_on_in_a_form_that_was_saved_is_kept_again(partnership, now) -> None:
    worker, robin = partnership.social_worker, partnership.robin
    discard_draft(worker, robin, "visit", form="one", now=now)
    assert keep_draft(worker, robin, "visit", TYPED, form="one", now=now + timedelta(minutes=1))
    assert not SpentForm.objects.exists()


def test_thirty_days(partnership, now) -> None:
    worker, robin = partnership.social_worker, partnership.robin
    keep_draft(worker, robin, "visit", TYPED, now=now)
    just = now + timedelta(days=30) - timedelta(seconds=1)
    assert read_draft(worker, robin, "visit", now=just)
    assert expire_drafts(now=just) == 0
    assert read_draft(worker, robin, "visit", now=now + timedelta(days=30)) is None
    assert expire_drafts(now=now + timedelta(days=30)) == 1
    assert not Draft.objects.exists()


def test_keeping_one_throws_away_what_anyone_left_for_too_long(partnership, now) -> None:
    keep_draft(partnership.health_visitor, partnership.robin, "visit", {"a": ["b"]}, now=now)
    later = now + timedelta(days=30)
    keep_draft(partnership.social_worker, partnership.sky, "visit", {"c": ["d"]}, now=later)
    assert [draft.practitioner for draft in Draft.objects.all()] == [partnership.social_worker]
