"""Invented people to sign in as: in the demonstration, from the same machine, and never else."""

from typing import Any

import pytest
from django.conf import LazySettings
from django.test import Client

from heed.server.storage.models import Practitioner
from tests.support.partnership import Partnership


@pytest.fixture
def invented(partnership: Partnership) -> Practitioner:
    """The social worker, with a persona's address."""
    person = partnership.social_worker
    person.email = "social.worker@northmoor.example"
    person.save(update_fields=["email"])
    return person


@pytest.fixture
def demo(settings: LazySettings) -> None:
    """Heed runs as a demonstration."""
    settings.HEED_DEMO = True


@pytest.mark.usefixtures("demo")
@pytest.mark.parametrize("address", ["127.0.0.1", "127.8.8.8", "::1"])
def test_choosing_who_to_be(client: Client, invented: Practitioner, address: str) -> None:
    page = client.get("/account/sign-in", REMOTE_ADDR=address).content.decode()
    assert "Be Jo Bright" in page
    assert "Amina Yusuf" not in page
    answer = client.post(_be(invented), {"next": "/worklist/team"}, REMOTE_ADDR=address)
    assert answer["Location"] == "/worklist/team"
    assert client.get("/worklist").status_code == 200


@pytest.mark.usefixtures("demo")
@pytest.mark.parametrize(
    "from_where",
    [
        {"REMOTE_ADDR": "192.0.2.7"},
        {"REMOTE_ADDR": ""},
        {"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "192.0.2.7"},
        {"REMOTE_ADDR": "127.0.0.1", "HTTP_FORWARDED": "for=192.0.2.7"},
    ],
)
def test_not_from_another_machine(
    client: Client, invented: Practitioner, from_where: dict[str, Any]
) -> None:
    assert "Be Jo Bright" not in client.get("/account/sign-in", **from_where).content.decode()
    assert client.post(_be(invented), **from_where).status_code == 404
    assert client.get("/worklist").status_code == 302


def test_not_outside_the_demonstration(
    client: Client, invented: Practitioner, settings: LazySettings
) -> None:
    settings.HEED_DEMO = False
    assert "Be Jo Bright" not in client.get("/account/sign-in").content.decode()
    assert client.post(_be(invented)).status_code == 404
    assert client.get("/worklist").status_code == 302


@pytest.mark.usefixtures("demo")
def test_only_people_of_the_list(
    client: Client, partnership: Partnership, invented: Practitioner
) -> None:
    assert client.post(_be(partnership.team_manager)).status_code == 404
    invented.is_active = False
    invented.save()
    assert client.post(_be(invented)).status_code == 404


@pytest.mark.usefixtures("demo")
def test_a_link_cannot_sign_one_in(client: Client, invented: Practitioner) -> None:
    assert client.get(_be(invented)).status_code == 405
    assert Client(enforce_csrf_checks=True).post(_be(invented)).status_code == 403


@pytest.mark.usefixtures("demo")
def test_never_to_another_site(client: Client, invented: Practitioner) -> None:
    assert client.post(_be(invented), {"next": "https://example.com"})["Location"] == "/"


def _be(person: Practitioner) -> str:
    return f"/account/persona/{person.pk}"
