"""The pages of supervision, from what was agreed to what is changed."""

from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from heed.server.services.supervision import write_supervision
from tests.server.services.test_supervision import HELD, RATED
from tests.support.partnership import Partnership


@pytest.fixture
def now() -> datetime:
    return timezone.now()


def address(partnership: Partnership, kind: str = "") -> str:
    return f"/supervision/{partnership.social_worker.pk}{f'/{kind}' if kind else ''}"


def held(partnership: Partnership, now: datetime) -> None:
    write_supervision(
        partnership.team_manager, partnership.social_worker.pk, "session_held", HELD, now=now
    )


def test_the_overview_leads_to_what_is_ones_own(client: Client, partnership: Partnership) -> None:
    client.force_login(partnership.social_worker)
    page = client.get("/supervision").content.decode()
    assert f"Read by you and {partnership.team_manager.name} only." in page
    assert address(partnership) in page
    client.force_login(partnership.team_manager)
    page = client.get("/supervision").content.decode()
    assert partnership.social_worker.name in page
    assert "/supervision/team" in page
    client.force_login(partnership.police_officer)
    assert "Nobody is recorded as your supervisor" in client.get("/supervision").content.decode()


def test_a_supervisor_records_a_session_and_the_supervisee_rates_it(
    client: Client, partnership: Partnership
) -> None:
    client.force_login(partnership.team_manager)
    typed = {
        "supervision_type": "reflective",
        "planned": "yes",
        "minutes": "90",
        "agreed": "Ask for the training on loss",
    }
    answer = client.post(address(partnership, "session_held"), typed, follow=True)
    page = answer.content.decode()
    assert "It is kept, for the two of you." in page
    assert "Ask for the training on loss" in page
    assert "Say what you made of it" not in page
    client.force_login(partnership.social_worker)
    page = client.get(address(partnership)).content.decode()
    assert "Hold the next planned session" in page
    link = page.partition("session_rated?about=")[2].partition('"')[0]
    answer = client.post(
        f"{address(partnership, 'session_rated')}?about={link}", RATED, follow=True
    )
    assert "Session rated" in answer.content.decode()


def test_bad_answers_are_told_and_kept(client: Client, partnership: Partnership) -> None:
    client.force_login(partnership.team_manager)
    typed = {"planned": "yes", "minutes": "ninety", "workload": "Too much of it"}
    page = client.post(address(partnership, "session_held"), typed).content.decode()
    assert "There is a problem" in page
    assert "ninety" in page
    assert "Too much of it" in page
    assert client.post(address(partnership, "visit"), {}).status_code == 404


def test_the_page_names_nobody_in_its_title(client: Client, partnership: Partnership) -> None:
    client.force_login(partnership.team_manager)
    title = client.get(address(partnership)).content.decode().partition("</title>")[0]
    assert partnership.social_worker.name.split()[0] not in title


def test_a_team_is_judged_in_counts_and_asked_for_a_remedy(
    client: Client, partnership: Partnership, now: datetime
) -> None:
    held(partnership, now)
    client.force_login(partnership.team_manager)
    page = client.get("/supervision/team").content.decode()
    assert "fewer than 10" in page
    assert "Shown once 10 people have rated a session" in page
    typed = {
        "supervision_type": "reflective",
        "complete": "Most were held.",
        "experience": "Time to think.",
        "quality": "The child is seen.",
        "works": "partly",
    }
    answer = client.post("/supervision/team/effectiveness_judged", typed, follow=True)
    assert "Most were held." in answer.content.decode()
    assert "Agree what will be changed about supervision" in client.get("/team").content.decode()


def test_more_sessions_need_no_more_queries(
    client: Client, partnership: Partnership, now: datetime
) -> None:
    client.force_login(partnership.team_manager)
    held(partnership, now)
    for path in (address(partnership), "/supervision/team"):
        client.get(path)
        with CaptureQueriesContext(connection) as few:
            client.get(path)
        for day in range(5):
            held(partnership, now - timedelta(days=day))
        with CaptureQueriesContext(connection) as many:
            client.get(path)
        assert len(many) <= len(few)
