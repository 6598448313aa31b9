"""A family says how a meeting was, and the pages say nothing about anybody."""

import re
from datetime import UTC, datetime, timedelta
from uuid import UUID

from django.test import Client

from heed.server.services.rating_codes import make_code
from heed.server.storage.models import Entry
from tests.support.browsing import at, signed_in
from tests.support.partnership import Partnership
from tests.support.recording import record

NOW = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)


def held(p: Partnership) -> str:
    return record(p.social_worker, "core_group", p.robin, now=NOW).entry.id


def test_a_code_is_shown_once_and_leads_to_the_questions(partnership: Partnership):
    met = held(partnership)
    with at(NOW):
        page = signed_in(partnership.social_worker).post(f"/meetings/{met}/hand-over")
        [code] = re.findall(r"<strong>(\w{4} \w{4})</strong>", page.content.decode())
        family = Client()
        questions = family.post("/rate", {"code": code})
        assert b"did people listen?" in questions.content
        sent = {"code": code, "rated": "1", "rater": "child", "heard": "partly"}
        assert b"Thank you" in family.post("/rate", sent).content
        again = family.post("/rate", {"code": code})
    assert b"has been used" in again.content
    fields = Entry.objects.get(kind="meeting_rated").fields
    assert fields == {"rater": "child", "heard": "partly"}


def test_handing_over_signs_out_first(partnership: Partnership):
    met = held(partnership)
    with at(NOW):
        browser = signed_in(partnership.social_worker)
        page = browser.post(f"/meetings/{met}/hand-over", {"here": "1"}).content.decode()
        assert browser.get("/worklist").status_code == 302
    assert "Who are you?" in page
    assert "Robin" not in page
    assert "H-0" not in page


def test_what_is_missing_is_said_and_the_rest_is_kept(partnership: Partnership):
    met = held(partnership)
    with at(NOW):
        page = signed_in(partnership.social_worker).post(
            f"/meetings/{met}/hand-over", {"here": "1"}
        )
        [code] = re.findall(r'name="code" value="(\w+)"', page.content.decode())
        sent = {"code": code, "rated": "1", "rater": "parent", "different": "More time"}
        answer = Client().post("/rate", sent).content.decode()
    assert "There is a problem" in answer
    assert "More time" in answer
    assert not Entry.objects.filter(kind="meeting_rated").exists()


def test_a_wrong_code_leads_nowhere(db: None):
    answer = Client().post("/rate", {"code": "ABCD 2345"}).content.decode()
    assert "This code is not right" in answer


def test_nobody_goes_on_guessing(partnership: Partnership, settings):
    settings.HEED_RATING_TRIES = (3, 3600)
    code = make_code(partnership.social_worker, UUID(held(partnership)), now=NOW)
    with at(NOW):
        for guess in ("ABCD 2345", "ABCD 2346", "ABCD 2347"):
            assert "This code is not right" in _tried(guess)
        assert "Too many codes were wrong" in _tried(code)
        assert "did people listen?" in _tried(code, "203.0.113.9")
    with at(NOW + timedelta(hours=1)):
        assert "did people listen?" in _tried(code)


def _tried(code: str, address: str = "203.0.113.8") -> str:
    return Client(REMOTE_ADDR=address).post("/rate", {"code": code}).content.decode()


def test_too_few_ratings_are_not_shown(partnership: Partnership, settings):
    met = held(partnership)
    for _each in range(3):
        about = (met,)
        said = {"rater": "parent", "heard": "fully"}
        record(
            partnership.social_worker,
            "meeting_rated",
            partnership.robin,
            now=NOW,
            about=about,
            answers=said,
        )
    browser = signed_in(partnership.social_worker)
    assert b"too few" in browser.get("/meetings/quality").content
    settings.HEED_SMALLEST_COUNT = 3
    assert b"at least 95%" in browser.get("/meetings/quality").content
