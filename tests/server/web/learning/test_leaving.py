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
def test_leaving_works_whatever_the_method(client: Client) -> None:
    assert Client(enforce_csrf_checks=True).get("/leave").status_code == 303
    assert client.head("/leave").status_code == 303
