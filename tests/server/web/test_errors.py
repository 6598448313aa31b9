"""What people read when a page cannot be shown, and what a watcher is told."""

import re

import pytest
from django.conf import LazySettings
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import include, path

from heed.server.web.errors import reference_of
from tests.support.partnership import Partnership


def _breaks(request: HttpRequest) -> HttpResponse:
    raise RuntimeError("The name of a child stands in this message")


def _reads(request: HttpRequest) -> HttpResponse:
    return HttpResponse(str(request.POST))


urlpatterns = [
    path("", include("heed.server.urls")),
    path("breaks", _breaks),
    path("reads", _reads),
]
handler400 = "heed.server.web.errors.not_understood"
handler403 = "heed.server.web.errors.forbidden"
handler404 = "heed.server.web.errors.not_found"
handler500 = "heed.server.web.errors.went_wrong"


@pytest.fixture
def broken(settings: LazySettings) -> Client:
    """A browser on a Heed with a page that breaks."""
    settings.ROOT_URLCONF = __name__
    return Client(raise_request_exception=False)


@pytest.mark.django_db
def test_not_found(client: Client) -> None:
    answer = client.get("/no/such/page")
    assert answer.status_code == 404
    assert "There is nothing at this address." in answer.content.decode()


def test_not_for_this_person(client: Client, partnership: Partnership) -> None:
    client.force_login(partnership.social_worker)
    answer = client.get("/reviews")
    page = answer.content.decode()
    assert answer.status_code == 403
    assert "Only partnership officers prepare and publish reviews." in page
    assert "Say why you need to see it" not in page


@pytest.mark.django_db
def test_a_fault_says_whose_it_is_and_what_to_quote(
    broken: Client, caplog: pytest.LogCaptureFixture
) -> None:
    answer = broken.get("/breaks")
    page = answer.content.decode()
    assert answer.status_code == 500
    assert "It is our fault, not yours." in page
    assert "The name of a child" not in page
    quoted = re.search(r"reference: (\w{10})", page)
    assert quoted
    assert any(quoted[1] in record.getMessage() for record in caplog.records)


def test_a_fault_is_shown_even_without_a_database(
    broken: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone() -> None:
        raise DatabaseError("gone")

    monkeypatch.setattr(connection, "cursor", gone)
    assert broken.get("/breaks").status_code == 500


@pytest.mark.django_db
def test_too_much_at_once(broken: Client) -> None:
    answer = broken.post("/reads", {"text": "x" * (5 * 1024 * 1024 + 1)})
    assert answer.status_code == 413
    assert "too much at once" in answer.content.decode()


@pytest.mark.django_db
def test_what_cannot_be_read(broken: Client) -> None:
    answer = broken.post("/reads", b"--x", content_type="multipart/form-data; boundary=\xff")
    assert answer.status_code == 400
    assert "could not read what was sent" in answer.content.decode()


@pytest.mark.django_db
def test_a_form_that_was_open_too_long() -> None:
    answer = Client(enforce_csrf_checks=True).post("/account/sign-in", {"login": "a@b.example"})
    assert answer.status_code == 403
    assert "open for too long" in answer.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/no/such/page", "/learning/no-such-review"])
def test_an_error_page_can_be_quoted_and_is_not_kept(client: Client, path: str) -> None:
    answer = client.get(path)
    assert re.search(r"quote \w{10}\.", answer.content.decode())
    assert "no-store" in answer["Cache-Control"]


def test_one_request_has_one_reference() -> None:
    request = HttpRequest()
    assert reference_of(request) == reference_of(request)
    assert reference_of(request) != reference_of(HttpRequest())


@pytest.mark.django_db
def test_ready(client: Client) -> None:
    answer = client.get("/healthz")
    assert answer.status_code == 200
    assert answer.json() == {"status": "ready"}
    assert answer.cookies == {}
    assert "no-store" in answer["Cache-Control"]


@pytest.mark.django_db
def test_not_ready(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone() -> None:
        raise DatabaseError("gone")

    monkeypatch.setattr(connection, "cursor", gone)
    answer = client.get("/healthz")
    assert answer.status_code == 503
    assert "ready" not in answer.json().values()
