"""Leaving at once."""

import pytest
from django.conf import settings
from django.test import Client

from tests.support.partnership import Partnership


def test_leaving_signs_out_and_goes_where_nothing_is_told(
    client: Client, partnership: Partnership
) -> None:
    client.force_login(partnership.social_worker)
    answer = client.get("/leave")
    assert answer.status_code == 303
    assert answer["Location"] == "https://www.bbc.co.uk/weather"
    assert answer["Cache-Control"] == "no-store"
    assert answer["Referrer-Policy"] == "no-referrer"
    for name in (settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME):
        assert answer.cookies[name].value == ""
        assert answer.cookies[name]["max-age"] == 0
    assert client.get("/worklist").status_code == 302


@pytest.mark.django_db
def test_leaving_without_a_session_is_the_same(client: Client) -> None:
    client.cookies["somebody_else_s"] = "value"
    answer = client.get("/leave")
    assert answer.status_code == 303
    assert answer.cookies["somebody_else_s"]["max-age"] == 0


@pytest.mark.django_db
@pytest.mark.parametrize(
    "page", ["/learning", "/learning/child-d", "/standards", "/standards/CPM-1"]
)
def test_back_without_javascript_does_not_show_the_page_again(client: Client, page: str) -> None:
    client.get("/leave")
    assert client.get(page)["Location"] == "https://www.bbc.co.uk/weather"
    assert client.get("/learning/leaving").status_code == 200
    assert client.cookies["heed_left"]["max-age"] == 60


@pytest.mark.django_db
def test_a_page_taken_out_of_the_history_can_be_opened_again_at_once(client: Client) -> None:
    client.get("/leave", {"history": "replaced"})
    assert client.get("/learning").status_code == 200


@pytest.mark.django_db
def test_leaving_works_whatever_the_method(client: Client) -> None:
    assert Client(enforce_csrf_checks=True).get("/leave").status_code == 303
    assert client.head("/leave").status_code == 303
