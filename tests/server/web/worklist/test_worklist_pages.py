"""What is asked of a person, and of a team."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from heed.chronology import Restriction
from heed.server.services.people import involve
from tests.support.partnership import SINCE, Partnership
from tests.support.recording import record, recorded_harm

MONDAY = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _monday() -> Iterator[None]:
    """Pages are asked for on a Monday morning."""
    with time_machine.travel(MONDAY, tick=False):
        yield


def _page(client: Client, path: str = "/worklist") -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return unescape(answer.content.decode())


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/worklist", "/worklist/team"])
def test_it_needs_somebody_who_is_signed_in(client: Client, path: str) -> None:
    assert client.get(path)["Location"] == f"/account/sign-in?next={path}"


def test_a_line_says_what_for_whom_when_why_and_on_whose_word(
    client: Client, partnership: Partnership
) -> None:
    entry = recorded_harm(partnership, now=MONDAY, answers={"harm": ["physical"]}).entry
    client.force_login(partnership.social_worker)
    page = _page(client)
    number = partnership.robin.record_number
    assert "Consider a CP medical, looking at everything that came before" in page
    assert f"RM, {number}" in page
    assert "Tue 17 Mar 2026" in page
    assert "Each new incident is looked at with everything that came before" in page
    assert "Local default</strong>" in page
    assert "Robin" not in page
    form = f"/children/{number}/record/cp_medical_considered?about={entry.id}&for=CPM-1"
    assert f'href="{form}"' in page
    assert client.get(form).status_code == 200


def test_a_line_without_a_form_corrects_what_began_it(
    client: Client, partnership: Partnership
) -> None:
    """STRAT-2 asks for the strategy discussion itself to say who took part."""
    manager, robin = partnership.team_manager, partnership.robin
    involve(manager, robin, since=SINCE, now=MONDAY)
    entry = record(
        manager, "strategy_discussion", robin, now=MONDAY, answers={"agencies": ["social_care"]}
    ).entry
    client.force_login(manager)
    assert f'href="/entries/{entry.id}/correct"' in _page(client)


def test_lines_stand_under_when_they_are_due(client: Client, partnership: Partnership) -> None:
    for days in (7, 3, 0):
        recorded_harm(partnership, now=MONDAY - timedelta(days=days))
    client.force_login(partnership.social_worker)
    page = _page(client)
    headings = ["Overdue", "Due today", "In the next 5 working days"]
    places = [page.index(f">{heading}</h2>") for heading in headings]
    assert places == sorted(places)
    assert "6 days ago" in page
    assert ">today</span>" in page
    assert "in 1 day" in page


def test_what_has_been_overdue_for_long_is_folded_at_the_end_and_counted(
    client: Client, partnership: Partnership, settings: Any
) -> None:
    settings.HEED_WORKLIST_OLD_DAYS = 30
    for days in (45, 40, 0):
        recorded_harm(partnership, now=MONDAY - timedelta(days=days))
    client.force_login(partnership.social_worker)
    page = _page(client)
    whole, folded = page.split("<details", 1)
    older = folded.count('class="heed-worklist__line"')
    assert f"{older + whole.count('class="heed-worklist__line"')} things are asked." in whole
    assert f"{older} of them have been for more than 30 days." in whole
    assert f"{older} older lines, the oldest due on 2 February 2026" in folded


def test_recording_what_was_done_takes_the_line_away(
    client: Client, partnership: Partnership
) -> None:
    harm = recorded_harm(partnership, now=MONDAY, answers={"harm": ["physical"]}).entry
    client.force_login(partnership.social_worker)
    assert "for=CPM-1" in _page(client)
    record(
        partnership.social_worker,
        "cp_medical_considered",
        partnership.robin,
        now=MONDAY + timedelta(minutes=1),
        about=(harm.id,),
    )
    assert 'for=CPM-1"' not in _page(client)


def test_nothing_is_asked(client: Client, partnership: Partnership) -> None:
    client.force_login(partnership.conference_chair)
    assert "Nothing is asked of you at the moment." in _page(client)


def test_managers_see_their_team_s(client: Client, partnership: Partnership) -> None:
    recorded_harm(partnership, now=MONDAY)
    client.force_login(partnership.team_manager)
    assert 'href="/worklist/team"' in _page(client)
    page = _page(client, "/worklist/team")
    assert f"RM, {partnership.robin.record_number}" in page
    assert "Jo Bright" in page


@pytest.mark.parametrize("who", ["other_team_manager", "social_worker", "police_officer"])
def test_nobody_else_sees_it(client: Client, partnership: Partnership, who: str) -> None:
    recorded_harm(partnership, now=MONDAY)
    client.force_login(partnership.people[who])
    page = _page(client, "/worklist/team")
    assert "Nothing is asked of your team at the moment." in page
    assert partnership.robin.record_number not in page


def test_whoever_supervises_nobody_has_no_tab(client: Client, partnership: Partnership) -> None:
    client.force_login(partnership.social_worker)
    assert 'href="/worklist/team"' not in _page(client)


def test_a_restricted_incident_asks_nothing_where_it_is_not_seen(
    client: Client, partnership: Partnership
) -> None:
    record(
        partnership.police_officer,
        "harm_incident",
        partnership.robin,
        now=MONDAY,
        restriction=Restriction("police_intelligence", (partnership.police_officer.agency_id,)),
    )
    client.force_login(partnership.social_worker)
    assert "Nothing is asked of you at the moment." in _page(client)


def test_a_long_list_has_pages_and_asks_the_database_no_more(
    client: Client, partnership: Partnership
) -> None:
    client.force_login(partnership.social_worker)
    recorded_harm(partnership, now=MONDAY - timedelta(days=40))
    with CaptureQueriesContext(connection) as few:
        _page(client)
    for days in range(1, 40):
        recorded_harm(partnership, now=MONDAY - timedelta(days=days))
    with CaptureQueriesContext(connection) as many:
        first = _page(client)
    assert len(many) == len(few) <= 11
    assert first.count('class="heed-worklist__line"') == 50
    assert 'href="?page=2"' in first
    second = _page(client, "/worklist?page=2")
    assert 0 < second.count('class="heed-worklist__line"') <= 50
    assert _page(client, "/worklist?page=nonsense")


def test_one_line_for_siblings_opens_a_form_about_all_of_them(
    client: Client, partnership: Partnership
) -> None:
    worker, both = partnership.social_worker, (partnership.robin, partnership.sky)
    record(worker, "core_group", *both, now=MONDAY)
    client.force_login(worker)
    page = _page(client)
    numbers = [child.record_number for child in both]
    assert f"RM, {numbers[0]}; SM, {numbers[1]}" in page
    [address] = set(re.findall(r'href="([^"]*family_informed[^"]*)"', page))
    form = _page(client, address)
    assert re.search(rf'value="{partnership.sky.pk}"[^>]* checked', form)
