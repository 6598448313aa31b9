"""A family rates a meeting once with its code, and sees and changes nothing else."""

from datetime import datetime
from uuid import UUID

import pytest

from heed.server.services.errors import CannotRecord, NotFound
from heed.server.services.people import end_involvement
from heed.server.services.rating_codes import code_stands, make_code, rate_with_code
from heed.server.storage.models import Entry, Involvement
from tests.support.partnership import Partnership
from tests.support.recording import record

ANSWERS = {"rater": "parent", "heard": "fully"}


def held(p: Partnership, now: datetime) -> UUID:
    return UUID(record(p.social_worker, "core_group", p.robin, now=now).entry.id)


def test_a_code_works_once_and_its_maker_answers_for_it(partnership: Partnership, now: datetime):
    met = held(partnership, now)
    code = make_code(partnership.social_worker, met, now=now)
    entry = rate_with_code(code, ANSWERS, now=now).entry
    assert entry.author.practitioner == str(partnership.social_worker.pk)
    assert entry.about == (str(met),)
    assert entry.source.who == "the family, with a one-time code"
    with pytest.raises(NotFound):
        rate_with_code(code, ANSWERS, now=now)
    assert Entry.objects.filter(kind="meeting_rated").count() == 1


def test_it_does_not_matter_how_a_code_is_typed(partnership: Partnership, now: datetime):
    code = make_code(partnership.social_worker, held(partnership, now), now=now)
    assert code_stands(f" {code[:4].lower()} {code[4:]} ")
    assert not code_stands("ABCD2345")


def test_wrong_answers_leave_the_code_as_it_is(partnership: Partnership, now: datetime):
    code = make_code(partnership.social_worker, held(partnership, now), now=now)
    with pytest.raises(CannotRecord):
        rate_with_code(code, {"rater": "parent"}, now=now)
    assert code_stands(code)


def test_only_a_meeting_that_was_held_can_be_rated(partnership: Partnership, now: datetime):
    planned = record(partnership.social_worker, "meeting_planned", partnership.robin, now=now)
    with pytest.raises(NotFound):
        make_code(partnership.social_worker, UUID(planned.entry.id), now=now)


def test_nobody_makes_a_code_for_a_child_they_may_not_see(partnership: Partnership, now: datetime):
    with pytest.raises(NotFound):
        make_code(partnership.other_team_worker, held(partnership, now), now=now)


def test_a_code_ends_with_its_makers_work(partnership: Partnership, now: datetime):
    code = make_code(partnership.safeguarding_lead, held(partnership, now), now=now)
    mine = Involvement.objects.get(practitioner=partnership.safeguarding_lead)
    end_involvement(mine, until=now.date().replace(day=1), now=now)
    with pytest.raises(NotFound):
        rate_with_code(code, ANSWERS, now=now)
    assert code_stands(code)
