"""What someone types is never lost: not by a session that ended, a crash, or another person."""

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client

from heed.practice import kind_named
from heed.server.services.drafts import keep_draft
from heed.server.storage.models import Draft, Entry, Practitioner
from heed.server.web.recording import recording
from tests.support.browsing import BACKEND, at, shown_by, signed_in, typed_entry
from tests.support.partnership import Partnership

NOW = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
HARM = kind_named("harm_incident")
WORDS = "A long account, typed with care"


def url(partnership: Partnership) -> str:
    return f"/children/{partnership.robin.record_number}/record/harm_incident"


def opened(browser: Client, address: str) -> dict[str, Any]:
    """A form as opened, with everything typed into it."""
    form = shown_by(browser.get(address).content.decode())
    hidden = {
        name: form[name]
        for name in ("entry-slip", "entry-form", "csrfmiddlewaretoken")
        if name in form
    }
    return hidden | typed_entry(HARM, day=NOW.date(), observed=WORDS)


def draft_of(person: Practitioner) -> dict[str, Any]:
    return Draft.objects.get(practitioner=person).payload


def test_a_session_that_ended_keeps_the_text_and_comes_back_to_it(
    partnership: Partnership,
) -> None:
    address = url(partnership) + "?for=CPM-1"
    with at(NOW):
        browser = signed_in(partnership.social_worker, enforce_csrf_checks=True)
        typed = opened(browser, address)
    with at(NOW + timedelta(hours=2)):
        sent = browser.post(address, typed)
        assert sent.status_code == 302
        going = urlsplit(sent.headers["Location"])
        assert going.path == "/account/sign-in"
        back = parse_qs(going.query)["next"][0]
        assert not Entry.objects.exists()
        assert draft_of(partnership.social_worker)["observed"] == [WORDS]
        browser.force_login(partnership.social_worker, backend=BACKEND)
        form = shown_by(browser.get(back).content.decode())
        assert form["observed"] == [WORDS]
        assert form["entry-day_day"] == ["16"]
        saved = browser.post(back, typed | form)
    assert saved.headers["Location"].endswith("/saved")
    assert Entry.objects.get().fields["observed"] == WORDS
    assert not Draft.objects.exists()


def test_without_its_slip_an_ended_session_stores_nothing(partnership: Partnership) -> None:
    with at(NOW):
        sent = Client().post(url(partnership), typed_entry(HARM, day=NOW.date()))
    assert urlsplit(sent.headers["Location"]).path == "/account/sign-in"
    assert not Draft.objects.exists()


@pytest.mark.parametrize("slip", ["", "invented", "a:b:c"])
def test_an_invented_slip_stores_nothing(partnership: Partnership, slip: str) -> None:
    with at(NOW):
        Client().post(url(partnership), {"entry-slip": slip, "observed": "x"})
        answer = Client().post("/drafts", {"entry-slip": slip, "observed": "x"})
    assert answer.status_code == 409
    assert not Draft.objects.exists()


def test_a_slip_lasts_half_a_day(partnership: Partnership) -> None:
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        typed = opened(browser, url(partnership))
    with at(NOW + timedelta(hours=12, minutes=1)):
        answer = browser.post("/drafts", typed)
    assert answer.status_code == 409
    assert not Draft.objects.exists()


def test_someone_else_at_the_same_computer_never_becomes_the_author(
    partnership: Partnership,
) -> None:
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        typed = opened(browser, url(partnership))
        browser.force_login(partnership.health_visitor, backend=BACKEND)
        sent = browser.post(url(partnership), typed)
        own = browser.get(url(partnership))
    assert sent.status_code == 403
    assert "Someone else is signed in" in sent.content.decode()
    assert not Entry.objects.exists()
    assert draft_of(partnership.social_worker)["observed"] == [WORDS]
    assert WORDS not in own.content.decode()


def test_a_stale_token_brings_the_form_back_filled(partnership: Partnership) -> None:
    with at(NOW):
        browser = signed_in(partnership.social_worker, enforce_csrf_checks=True)
        typed = opened(browser, url(partnership))
        typed["csrfmiddlewaretoken"] = ["x" * 64]
        sent = browser.post(url(partnership), typed)
        html = browser.get(sent.headers["Location"]).content.decode()
    assert "What you typed is here: save it again" in html
    assert shown_by(html)["observed"] == [WORDS]
    assert not Entry.objects.exists()


def test_a_forged_form_without_a_slip_is_refused(partnership: Partnership) -> None:
    with at(NOW):
        browser = signed_in(partnership.social_worker, enforce_csrf_checks=True)
        sent = browser.post(url(partnership), typed_entry(HARM, day=NOW.date()))
    assert sent.status_code == 403
    assert not Entry.objects.exists()


def test_a_fault_of_our_own_keeps_the_text(
    partnership: Partnership, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_given: object, **_named: object) -> None:
        raise RuntimeError("the disk is full")

    with at(NOW):
        browser = signed_in(partnership.social_worker, raise_request_exception=False)
        typed = opened(browser, url(partnership))
        monkeypatch.setattr(recording, "record_entry", broken)
        sent = browser.post(url(partnership), typed)
    assert sent.status_code == 500
    assert draft_of(partnership.social_worker)["observed"] == [WORDS]


def test_typing_is_kept_by_the_script_with_and_without_a_session(
    partnership: Partnership,
) -> None:
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        typed = opened(browser, url(partnership))
        first = browser.post("/drafts", typed)
        browser.logout()
        second = browser.post("/drafts", typed | {"observed": "More"})
    assert first.status_code == second.status_code == 204
    assert draft_of(partnership.social_worker)["observed"] == ["More"]


def test_a_draft_keeps_only_what_belongs_to_the_form(partnership: Partnership) -> None:
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        typed = opened(browser, url(partnership))
        browser.post("/drafts", typed | {"other": "x", "observed": "NUL\x00 goes"})
    kept = draft_of(partnership.social_worker)
    assert kept["observed"] == ["NUL goes"]
    assert not {"other", "csrfmiddlewaretoken", "entry-slip"} & set(kept)


def test_a_draft_is_offered_and_nothing_is_overwritten_before_the_choice(
    partnership: Partnership,
) -> None:
    with at(NOW):
        keep_draft(
            partnership.social_worker,
            partnership.robin,
            "harm_incident",
            {"observed": [WORDS]},
            now=datetime(2026, 3, 16, 14, 5, tzinfo=UTC) - timedelta(hours=5),
        )
        browser = signed_in(partnership.social_worker)
        html = browser.get(url(partnership)).content.decode()
        assert "You have a draft from 09:05" in html
        assert "?draft=continue" in html
        going_on = shown_by(browser.get(url(partnership) + "?draft=continue").content.decode())
        assert going_on["observed"] == [WORDS]
        again = browser.post("/drafts", shown_by(html) | {"entry-keep": "discard"})
        assert again.headers["Location"] == url(partnership)
        fresh = shown_by(browser.get(url(partnership)).content.decode())
    assert fresh["observed"] == [""]
    assert not Draft.objects.exists()


def test_a_draft_on_its_way_while_the_entry_is_saved_does_not_come_back(
    partnership: Partnership,
) -> None:
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        typed = opened(browser, url(partnership))
        assert browser.post(url(partnership), typed).status_code == 302
        assert browser.post("/drafts", typed).status_code == 204
        assert not Draft.objects.exists()
        another = opened(browser, url(partnership))
        browser.post("/drafts", another)
        assert Draft.objects.exists()


def test_the_button_for_those_without_scripts(partnership: Partnership) -> None:
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        typed = opened(browser, url(partnership) + "?for=CPM-1")
        kept = browser.post("/drafts", typed | {"entry-keep": "keep"})
        assert kept.headers["Location"] == url(partnership) + "?for=CPM-1&draft=continue"
        html = browser.get(kept.headers["Location"]).content.decode()
        again = browser.post("/drafts", shown_by(html) | {"entry-keep": "keep"})
    assert again.headers["Location"] == kept.headers["Location"]
    assert "Your draft is saved" in html
    assert shown_by(html)["observed"] == [WORDS]


@pytest.mark.parametrize(
    "away", ["https://elsewhere.example/x", "//elsewhere.example", "", "x\r\ny"]
)
def test_the_button_leads_nowhere_else(partnership: Partnership, away: str) -> None:
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        typed = opened(browser, url(partnership)) | {"entry-form": away}
        kept = browser.post("/drafts", typed | {"entry-keep": "keep"})
    assert kept.status_code == 302
    assert "elsewhere" not in kept.headers["Location"]


def test_nobody_else_is_shown_a_draft(partnership: Partnership) -> None:
    with at(NOW):
        keep_draft(
            partnership.social_worker,
            partnership.robin,
            "harm_incident",
            {"observed": [WORDS]},
            now=NOW,
        )
        for person in (partnership.health_visitor, partnership.team_manager):
            html = signed_in(person).get(url(partnership) + "?draft=continue").content.decode()
            assert WORDS not in html


def test_drafts_are_only_ever_sent(partnership: Partnership) -> None:
    assert Client().get("/drafts").status_code == 405
