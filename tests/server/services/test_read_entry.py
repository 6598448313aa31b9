"""Reading one entry: what it names, and what it leaves out."""

from datetime import timedelta
from uuid import UUID

import pytest

from heed.chronology import Restriction
from heed.server.services.read_entry import read_entry
from tests.support.partnership import Partnership
from tests.support.recording import record, recorded_harm

pytestmark = pytest.mark.django_db


def test_a_look_at_everything_shows_the_earlier_harm_it_does_not_name(
    partnership: Partnership, now
) -> None:
    older, named, newer = (
        recorded_harm(partnership, now=now + timedelta(days=day)).entry.id for day in range(3)
    )
    looked_at = now + timedelta(days=3)
    record(partnership.social_worker, "visit", partnership.robin, now=looked_at)
    review = record(
        partnership.social_worker,
        "cumulative_review",
        partnership.robin,
        now=looked_at,
        about=(named,),
    ).entry.id
    afterwards = now + timedelta(days=4)
    recorded_harm(partnership, now=afterwards)
    read = read_entry(partnership.social_worker, UUID(review), now=afterwards)
    assert [line.id for line in read.left_out] == [newer, older]
    other = read_entry(partnership.social_worker, UUID(named), now=afterwards)
    assert other.left_out == ()


def test_harm_that_the_reader_may_not_see_is_not_given_away(partnership: Partnership, now) -> None:
    hidden = Restriction("police_intelligence", ("northmoor-council",))
    recorded_harm(partnership, now=now, restriction=hidden)
    later = now + timedelta(days=1)
    review = record(partnership.social_worker, "cumulative_review", partnership.robin, now=later)
    for reader, number in ((partnership.social_worker, 1), (partnership.safeguarding_lead, 0)):
        read = read_entry(reader, UUID(review.entry.id), now=later)
        assert len(read.left_out) == number
