"""The pages of the standards."""

from datetime import datetime

import pytest
from django.test import Client

from heed.chronology import Restriction
from heed.standards import Level, Standard
from heed.standards.library import LIBRARY
from tests.support.partnership import Partnership
from tests.support.recording import record, recorded_harm


@pytest.mark.django_db
def test_every_standard_is_in_the_list(client: Client) -> None:
    page = client.get("/standards").content.decode()
    for standard in LIBRARY:
        assert f'href="/standards/{standard.id}"' in page


@pytest.mark.django_db
@pytest.mark.parametrize("standard", LIBRARY.standards, ids=lambda standard: standard.id)
def test_a_standard_says_on_whose_word_it_rests(client: Client, standard: Standard) -> None:
    page = client.get(f"/standards/{standard.id}").content.decode()
    assert standard.says in _unescaped(page)
    assert standard.authority.document in _unescaped(page)
    shown = {level for level in Level if f">{level.label}</strong>" in page}
    assert shown == {standard.authority.level}
    assert ("To be verified" in page) is standard.authority.to_verify


@pytest.mark.django_db
def test_a_standard_that_there_is_not(client: Client) -> None:
    assert client.get("/standards/NONE-1").status_code == 404


def test_where_it_is_not_met_is_not_public(client: Client, partnership: Partnership) -> None:
    recorded_harm(partnership, now=_long_ago())
    page = client.get("/standards/CPM-1").content.decode()
    assert "Where it is not met" not in page
    assert partnership.robin.record_number not in page


def test_who_may_see_the_child_sees_where_it_is_not_met(
    client: Client, partnership: Partnership
) -> None:
    recorded_harm(partnership, now=_long_ago())
    client.force_login(partnership.team_manager)
    page = client.get("/standards/CPM-1").content.decode()
    assert f"RM, {partnership.robin.record_number}" in page
    assert "Robin" not in page
    client.force_login(partnership.other_team_manager)
    page = client.get("/standards/CPM-1").content.decode()
    assert partnership.robin.record_number not in page
    assert "for every child whose record you may open" in page


def test_a_restricted_incident_leaves_no_trace(client: Client, partnership: Partnership) -> None:
    """The police officer may keep something from other agencies, also what is asked after it."""
    record(
        partnership.police_officer,
        "harm_incident",
        partnership.robin,
        now=_long_ago(),
        answers={"harm": ["physical"]},
        restriction=Restriction("police_intelligence", (partnership.police_officer.agency_id,)),
    )
    client.force_login(partnership.social_worker)
    number = partnership.robin.record_number
    assert number not in client.get("/standards/CPM-1").content.decode()
    client.force_login(partnership.police_officer)
    assert number in client.get("/standards/CPM-1").content.decode()


def _long_ago() -> datetime:
    return datetime.fromisoformat("2026-03-09T10:00:00+00:00")


def _unescaped(page: str) -> str:
    return page.replace("&#x27;", "'").replace("&amp;", "&")
