"""Signing in and out."""

import pytest
from django.conf import LazySettings
from django.test import Client

from tests.support.partnership import PASSWORD, Partnership

SIGN_IN = "/account/sign-in"


def _typed(partnership: Partnership, password: str = PASSWORD, **more: str) -> dict[str, str]:
    return {"login": partnership.social_worker.email, "password": password, **more}


def test_signing_in_leads_to_one_s_work(client: Client, partnership: Partnership) -> None:
    answer = client.post(SIGN_IN, _typed(partnership))
    assert answer["Location"] == "/"
    assert client.get("/")["Location"] == "/worklist"


def test_an_officer_of_the_partnership_begins_with_its_own_work(
    client: Client, partnership: Partnership
) -> None:
    client.force_login(partnership.partnership_officer)
    assert client.get("/")["Location"] == "/team"
    assert 'href="/worklist"' not in client.get("/team").content.decode()


@pytest.mark.django_db
def test_the_first_page_of_the_public(client: Client) -> None:
    assert client.get("/")["Location"] == "/learning"


def test_an_e_mail_address_is_the_same_in_capitals(
    client: Client, partnership: Partnership
) -> None:
    answer = client.post(SIGN_IN, _typed(partnership) | {"login": "JO.Bright@Example.ORG"})
    assert answer.status_code == 302


def test_back_to_where_one_was_going(client: Client, partnership: Partnership) -> None:
    asked = client.get("/worklist/team?page=2")
    assert asked["Location"] == f"{SIGN_IN}?next=/worklist/team%3Fpage%3D2"
    page = client.get(asked["Location"]).content.decode()
    assert 'name="next" value="/worklist/team?page=2"' in page
    assert "your session ended" in page
    answer = client.post(SIGN_IN, _typed(partnership, next="/worklist/team?page=2"))
    assert answer["Location"] == "/worklist/team?page=2"


@pytest.mark.parametrize(
    "elsewhere", ["https://example.com/", "//example.com", "javascript:alert(1)", r"\\example.com"]
)
def test_never_to_another_site(client: Client, partnership: Partnership, elsewhere: str) -> None:
    assert elsewhere not in client.get(SIGN_IN, {"next": elsewhere}).content.decode()
    answer = client.post(SIGN_IN, _typed(partnership, next=elsewhere))
    assert answer["Location"] == "/"


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ({}, "Enter your e-mail address."),
        ({"login": "jo.bright@example.org"}, "Enter your password."),
        ({"login": "jo", "password": "x"}, "Enter an e-mail address with an @ in it"),
        ({"login": "jo.bright@example.org", "password": "x"}, "do not belong together"),
        ({"login": "nobody@example.org", "password": "x"}, "do not belong together"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    client: Client, partnership: Partnership, typed: dict[str, str], says: str
) -> None:
    answer = client.post(SIGN_IN, typed)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert page.count(says) >= 1
    assert "There is a problem" in page
    if "login" in typed:
        assert f'value="{typed["login"]}"' in page


def test_a_closed_account(client: Client, partnership: Partnership) -> None:
    partnership.social_worker.is_active = False
    partnership.social_worker.save()
    answer = client.post(SIGN_IN, _typed(partnership), follow=True)
    assert "closed" in answer.content.decode()
    assert client.get("/worklist").status_code == 302


def test_too_many_tries(client: Client, partnership: Partnership) -> None:
    """Whoever guesses has to wait, and so does whoever forgot; the page says how long."""
    pages = [client.post(SIGN_IN, _typed(partnership, "wrong")) for _ in range(12)]
    assert any("Too many tries" in page.content.decode() for page in pages)


def test_signing_out(client: Client, partnership: Partnership) -> None:
    client.force_login(partnership.social_worker)
    assert "Do you want to sign out?" in client.get("/account/sign-out").content.decode()
    assert client.get("/worklist").status_code == 200
    answer = client.post("/account/sign-out", follow=True)
    assert "You have signed out." in answer.content.decode()
    assert client.get("/worklist").status_code == 302


def test_whoever_is_signed_in_needs_not_sign_in(client: Client, partnership: Partnership) -> None:
    client.force_login(partnership.social_worker)
    assert client.get(SIGN_IN).status_code == 302


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["signup", "email", "password/reset", "sign-up", "login", ""])
def test_of_allauth_s_pages_only_heed_s_own_exist(client: Client, path: str) -> None:
    assert client.get(f"/account/{path}").status_code == 404


def test_the_session_ends_when_nothing_is_done(
    client: Client, partnership: Partnership, settings: LazySettings
) -> None:
    client.force_login(partnership.social_worker)
    assert client.get("/worklist").cookies[settings.SESSION_COOKIE_NAME]["max-age"] == 3600
