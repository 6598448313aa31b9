"""The newsletter is asked for, confirmed and left by who owns the address, and nobody else."""

from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from heed.server.services.bounces import read_bounce
from heed.server.services.errors import CannotRecord
from heed.server.services.jobs.working import work_off
from heed.server.services.newsletter import confirm, forget_unconfirmed, leave, subscribe
from heed.server.services.newsletter_mail import confirmation_mail
from heed.server.storage.models import Subscriber

pytestmark = pytest.mark.django_db


def _one() -> Subscriber:
    return Subscriber.objects.get()


def _mails() -> list[mail.EmailMultiAlternatives]:
    work_off(now=timezone.now())
    return mail.outbox  # type: ignore[return-value]


def test_a_link_is_sent_and_confirms(now) -> None:
    subscribe("  Ana@Example.org ", now=now)
    assert _one().email == "ana@example.org"
    [sent] = _mails()
    assert sent.to == ["ana@example.org"]
    assert f"/newsletter/confirm/{_one().token}" in sent.body
    assert "ana" not in sent.subject.lower()
    assert _one().confirmed_at is None
    assert confirm(_one().token, now=now)
    assert confirm(_one().token, now=now + timedelta(days=1)), "a second click does no harm"
    assert _one().confirmed_at == now


@pytest.mark.parametrize("address", ["", "ana", "ana@", "a b@example.org", "a@b\nBcc: c@d.org"])
def test_what_is_no_address(now, address) -> None:
    with pytest.raises(CannotRecord) as refused:
        subscribe(address, now=now)
    assert "name@example.com" in refused.value.errors["email"]
    assert not Subscriber.objects.exists()


def test_strangers_cannot_have_somebody_mailed_again_and_again(now) -> None:
    subscribe("ana@example.org", now=now)
    subscribe("ana@example.org", now=now + timedelta(minutes=30))
    assert len(_mails()) == 1
    subscribe("ana@example.org", now=now + timedelta(hours=2))
    assert len(_mails()) == 2


def test_who_gets_it_already_is_not_asked_again(now) -> None:
    subscribe("ana@example.org", now=now)
    confirm(_one().token, now=now)
    _mails().clear()
    subscribe("ana@example.org", now=now + timedelta(days=2))
    assert _mails() == []
    assert _one().confirmed_at == now


def test_a_link_grows_old(now) -> None:
    subscribe("ana@example.org", now=now)
    assert not confirm(_one().token, now=now + timedelta(days=8))
    assert not confirm("somebody-elses", now=now)


def test_who_leaves_is_forgotten_and_may_come_back(now) -> None:
    subscribe("ana@example.org", now=now)
    confirm(_one().token, now=now)
    token = _one().token
    leave(token, now=now)
    leave(token, now=now)
    leave("somebody-elses", now=now)
    assert (_one().email, _one().left_at) == (None, now)
    assert not confirm(token, now=now)
    subscribe("ana@example.org", now=now)
    assert Subscriber.objects.count() == 2


def test_what_nobody_confirmed_is_forgotten(now) -> None:
    subscribe("ana@example.org", now=now - timedelta(days=8))
    subscribe("ben@example.org", now=now)
    forget_unconfirmed(now=now)
    assert _one().email == "ben@example.org"


DSN = """\
From: MAILER-DAEMON@mail.example
To: {to}
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

It could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example

Final-Recipient: rfc822; ana@example.org
Action: {action}
Status: {status}

--b
Content-Type: text/rfc822-headers

Subject: News
{headers}

--b--
"""


def _confirmed(now) -> str:
    """Somebody who gets it, and the mark that their mails carry."""
    subscribe("ana@example.org", now=now)
    confirm(_one().token, now=now)
    return str(confirmation_mail(_one()).extra_headers["X-Heed-Mail"])


def _returned(**said: str) -> bytes:
    usual = {"to": "news@example.org", "action": "failed", "status": "5.1.1", "headers": "X: y"}
    return DSN.format(**{**usual, **said}).replace("\n", "\r\n").encode()


def test_an_address_that_does_not_exist_gets_no_more(now) -> None:
    mark = _confirmed(now)
    assert read_bounce(_returned(headers=f"X-Heed-Mail: {mark}"), now=now)
    assert (_one().stopped_at, _one().stopped_why) == (now, "5.1.1")


def test_the_address_it_came_back_to_says_whose_it_was(now) -> None:
    mark = _confirmed(now)
    assert read_bounce(_returned(to=f"bounces+{mark}@example.org"), now=now)
    assert _one().stopped_at == now


@pytest.mark.parametrize(
    "said",
    [
        {"status": "4.2.2", "action": "delayed"},
        {"status": "5.1.1", "action": "relayed"},
        {"status": "4.4.1"},
        {"headers": "X-Heed-Mail: 1.forged-by-a-stranger"},
        {"headers": "Subject: nothing of ours"},
    ],
)
def test_what_does_not_stop_anybody(now, said) -> None:
    mark = _confirmed(now)
    returned = _returned(**{"headers": f"X-Heed-Mail: {mark}", **said})
    assert not read_bounce(returned, now=now)
    assert _one().stopped_at is None


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00", b"hello", b"Content-Type: multipart/report"]
)
def test_what_is_no_returned_mail(now, content) -> None:
    _confirmed(now)
    assert not read_bounce(content, now=now)


def test_who_was_stopped_begins_again_by_asking(now) -> None:
    mark = _confirmed(now)
    read_bounce(_returned(headers=f"X-Heed-Mail: {mark}"), now=now)
    subscribe("ana@example.org", now=now + timedelta(days=1))
    assert _one().stopped_at == now, "not before it is confirmed"
    assert confirm(_one().token, now=now + timedelta(days=1))
    assert _one().stopped_at is None
