"""The response of services by group, from what is recorded."""

from datetime import datetime, timedelta

import pytest
from django.conf import LazySettings
from pytest_django import DjangoAssertNumQueries

from heed.assurance.equalities import CHILDREN, DUE, MET, NO_ANSWER, NOT_IN_TIME, GroupRow
from heed.server.services.equalities import equalities
from heed.server.storage.models import Obligation
from tests.support.partnership import Partnership
from tests.support.recording import record, recorded_harm

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _everything_is_shown(settings: LazySettings) -> None:
    settings.HEED_SMALLEST_COUNT = 0


def told(partnership: Partnership, *, now: datetime, **answers: str) -> None:
    given = {"told_by": "family", "ethnicity": "mixed", "sex": "male", "disabled": "no", **answers}
    record(partnership.social_worker, "described", partnership.robin, now=now, answers=given)


def groups(by: str, now: datetime) -> dict[str, GroupRow]:
    return {row.group: row for row in equalities(now.year, as_of=now).by[by]}


def harmed(partnership: Partnership, now: datetime) -> None:
    recorded_harm(partnership, now=now - timedelta(days=30), answers={"harm": ["physical"]})


def test_what_fell_due_counts_for_the_group_the_family_named(
    partnership: Partnership, now: datetime
) -> None:
    harmed(partnership, now)
    told(partnership, now=now - timedelta(days=20))
    mixed = groups("ethnicity", now)["mixed"].numbers
    assert mixed[CHILDREN] == 1
    assert mixed[NOT_IN_TIME]
    assert mixed[DUE] == (mixed[MET] or 0) + (mixed[NOT_IN_TIME] or 0)
    assert groups("ethnicity", now)["white"].numbers[CHILDREN] == 0
    assert groups("age", now)["5_to_10"].numbers[CHILDREN] == 1


def test_the_latest_answer_counts_and_one_that_is_left_open_is_no_group(
    partnership: Partnership, now: datetime
) -> None:
    harmed(partnership, now)
    told(partnership, now=now - timedelta(days=20))
    told(partnership, now=now - timedelta(days=10), ethnicity="not_said")
    found = groups("ethnicity", now)
    assert (found["mixed"].numbers[CHILDREN], found[NO_ANSWER].numbers[CHILDREN]) == (0, 1)


def test_a_year_is_told_by_the_answers_of_its_time(partnership: Partnership, now: datetime) -> None:
    harmed(partnership, now)
    told(partnership, now=now - timedelta(days=5))
    before = now - timedelta(days=10)
    assert groups("ethnicity", before)[NO_ANSWER].numbers[CHILDREN] == 1


def test_a_group_on_a_form_does_not_answer_who_the_child_is(
    partnership: Partnership, now: datetime
) -> None:
    when = now - timedelta(days=30)
    record(partnership.social_worker, "assessment", partnership.robin, now=when)
    told(partnership, now=when + timedelta(days=1))
    settled = dict(Obligation.objects.values_list("standard", "settled"))
    assert (settled["IDN-6"], settled["IDN-1"]) == ("met", "")


def test_queries_do_not_grow(
    partnership: Partnership,
    now: datetime,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    harmed(partnership, now)
    harmed(partnership, now)
    told(partnership, now=now)
    with django_assert_max_num_queries(4):
        equalities(now.year, as_of=now)
