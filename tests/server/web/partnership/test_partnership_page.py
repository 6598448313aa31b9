"""The page of the partnership's own work leads nobody to a closed door."""

import re

import pytest
from django.test import Client

from tests.support.partnership import Partnership

_PEOPLE = ("social_worker", "team_manager", "police_officer", "partnership_officer")


@pytest.mark.parametrize("name", _PEOPLE)
def test_everything_it_leads_to_opens(client: Client, partnership: Partnership, name: str) -> None:
    client.force_login(partnership.people[name])
    html = client.get("/partnership").content.decode()
    main = html.partition("<main")[2].partition("</main>")[0]
    links = re.findall(r'href="(/[^"#]+)"', main)
    assert len(links) > 4
    for link in links:
        assert client.get(link).status_code == 200, link


def test_an_officer_is_led_to_what_they_run(client: Client, partnership: Partnership) -> None:
    client.force_login(partnership.partnership_officer)
    html = client.get("/partnership").content.decode()
    for words in ("Reviews", "Standards in use", "Measures", "Newsletters", "Emergency access"):
        assert f">{words}</a>" in html
    client.force_login(partnership.social_worker)
    html = client.get("/partnership").content.decode()
    assert "Emergency access" not in html
    assert ">Measures</a>" in html, "of which everyone reads as much as is for them"
    assert "Newsletters" not in html
