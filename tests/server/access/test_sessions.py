"""A session is renewed by every request, and changed only by those that change it."""

from datetime import timedelta

import pytest
from django.contrib.sessions.backends.base import UpdateError
from django.contrib.sessions.models import Session
from django.utils import timezone

from heed.server.access.sessions import SessionStore

pytestmark = pytest.mark.django_db


def _begun() -> str:
    session = SessionStore()
    session["saved"] = "an entry"
    session.create()
    assert session.session_key
    return session.session_key


def test_a_slow_request_does_not_undo_what_another_changed() -> None:
    key = _begun()
    slow, quick = SessionStore(key), SessionStore(key)
    assert slow["saved"] == quick["saved"] == "an entry"
    quick["saved"] = "a newer entry"
    quick.save()
    slow.save()
    assert SessionStore(key)["saved"] == "a newer entry"


def test_it_is_renewed_all_the_same() -> None:
    key = _begun()
    soon = timezone.now() + timedelta(minutes=1)
    Session.objects.filter(pk=key).update(expire_date=soon)
    session = SessionStore(key)
    session.load()
    session.save()
    assert Session.objects.get(pk=key).expire_date > soon


def test_a_session_that_was_ended_meanwhile_is_not_begun_again() -> None:
    key = _begun()
    session = SessionStore(key)
    session.load()
    Session.objects.all().delete()
    with pytest.raises(UpdateError):
        session.save()
    assert not Session.objects.exists()
