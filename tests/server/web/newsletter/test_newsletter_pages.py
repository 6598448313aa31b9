"""The pages of the newsletter: nothing tells who gets it, and one click is enough to leave."""

from datetime import datetime
from html import unescape

import pytest
from django.test import Client

from heed.learning.library.child_d import CHILD_D
from heed.server.services.reviews import prepare_review, publish_review
from heed.server.storage.models import NewsletterIssue, Subscriber
from tests.support.partnership import Partnership

pytestmark = pytest.mark.django_db


@pytest.fixture
def officer(client: Client, partnership: Partnership, now: datetime) -> Client:
    """The partnership officer's browser, with a review newly published."""
    prepare_review(None, CHILD_D, now=now)
    publish_review(None, "child-d", now=now)
    client.force_login(partnership.partnership_officer)
    return client


def test_asking_confirming_and_leaving() -> None:
    client = Client(enforce_csrf_checks=False)
    wrong = unescape(client.post("/newsletter", {"email": "ana"}).content.decode())
    assert wrong.count("Enter an email address like name@example.com.") == 2
    assert 'value="ana"' in wrong
    for _time in range(2):
        answer = client.post("/newsletter", {"email": "ana@example.org"})
        assert answer["Location"] == "/newsletter/asked"
    row = Subscriber.objects.get()
    link = f"/newsletter/confirm/{row.token}"
    client.get(link)
    row.refresh_from_db()
    assert row.confirmed_at is None, "a program that follows links confirms nothing"
    assert "The next issue comes to you" in client.post(link).content.decode()
    assert "cannot be used" in client.post("/newsletter/confirm/unknown").content.decode()


def test_one_click_of_a_mail_program_is_enough() -> None:
    """RFC 8058: a POST from elsewhere, without cookies and without a token of a form."""
    client = Client(enforce_csrf_checks=True)
    client.get("/newsletter")
    row = Subscriber.objects.create(
        email="ana@example.org",
        token="t" * 20,
        asked_at=datetime.fromisoformat("2026-03-01T09:00Z"),
    )
    answer = client.post(f"/newsletter/leave/{row.token}", {"List-Unsubscribe": "One-Click"})
    assert answer.status_code == 200
    row.refresh_from_db()
    assert row.email is None
    assert client.get(f"/newsletter/leave/{row.token}").status_code == 200
    assert client.post("/newsletter/leave/unknown").status_code == 200


def test_an_issue_is_made_and_sent_and_then_read_by_anyone(officer: Client) -> None:
    page = officer.get("/newsletters/new").content.decode()
    assert "/learning/child-d" in page
    wrong = officer.post("/newsletters/new", {"title": "", "opening": "Dear all"})
    assert "Enter a title." in wrong.content.decode()
    assert "Dear all" in wrong.content.decode()
    said = {"title": "News in March", "opening": "Dear all", "chosen": ["/learning/child-d"]}
    address = officer.post("/newsletters/new", said)["Location"]
    draft = officer.get(address).content.decode()
    assert "As it will arrive" in draft
    assert Client().get(f"/newsletter/issues/{NewsletterIssue.objects.get().pk}").status_code == 404
    officer.post(address, said | {"title": "News in spring"})
    sent = officer.post(f"{address}/send", follow=True).content.decode()
    assert "Still to be sent" in sent
    public = Client().get("/newsletter").content.decode()
    assert "News in spring" in public
    issue = Client().get(f"/newsletter/issues/{NewsletterIssue.objects.get().pk}").content.decode()
    assert 'href="/learning/child-d"' in issue
    assert "/learning/child-d" not in officer.get("/newsletters/new").content.decode(), (
        "not new now"
    )


def test_nothing_to_send(officer: Client) -> None:
    address = officer.post("/newsletters/new", {"title": "Empty"})["Location"]
    page = officer.post(f"{address}/send", follow=True).content.decode()
    assert "Write something, or choose something new, first." in page
    assert NewsletterIssue.objects.get().sent_at is None
