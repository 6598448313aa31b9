"""POST /api/wording: advice for other record systems, which keeps nothing."""

import io
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from pytest_django import DjangoAssertNumQueries, Settings

from heed.server.settings.logs import LOGGING

pytestmark = pytest.mark.django_db
ADDRESS = "/api/wording"
TEXT = "Ella \U0001f642 refuses to engage with the nurse."


@pytest.fixture(autouse=True)
def _nobody_asked_yet() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


def send(client: Client, body: object, **options: Any) -> Any:
    raw = body if isinstance(body, str | bytes) else json.dumps(body)
    kind = options.pop("content_type", "application/json")
    # Said again: Django's client leaves the type of an empty body out.
    return client.post(ADDRESS, raw, content_type=kind, CONTENT_TYPE=kind, **options)


def error_of(answer: Any) -> str:
    """The sentence of a refusal, which is all that it holds."""
    told = json.loads(answer.content)
    assert list(told) == ["error"]
    assert told["error"].endswith(".")
    return str(told["error"])


def test_findings_index_the_text_that_was_sent(client: Client) -> None:
    answer = send(client, {"text": TEXT})
    assert answer.status_code == 200
    [found] = answer.json()["findings"]
    assert TEXT[found["start"] : found["end"]] == found["term"] == "refuses to engage"
    assert found["row"] == "L-046"
    assert found["why"]
    assert found["suggestions"]
    assert found["considered"]
    assert found["source"]
    assert answer.json()["counts"] == {"findings": 1, "by_kind": {"blame for not taking part": 1}}


def test_a_text_without_anything_to_say_about_has_no_findings(client: Client) -> None:
    assert send(client, {"text": ""}).json() == {
        "findings": [],
        "counts": {"findings": 0, "by_kind": {}},
    }


@pytest.mark.parametrize(
    ("more", "rows"),
    [
        ({}, ["L-096"]),
        ({"field": "plan_line"}, ["W-01"]),
        ({"audience": "family"}, ["ACRONYM", "L-096"]),
        ({"audience": "family", "field": "plan_line"}, ["ACRONYM", "W-01"]),
    ],
)
def test_audience_and_field_ask_for_more(
    client: Client, more: dict[str, str], rows: list[str]
) -> None:
    answer = send(client, {"text": "ICPC agreed that Mr Osei will monitor the situation.", **more})
    assert [one["row"] for one in answer.json()["findings"]] == rows


@pytest.mark.parametrize(
    ("body", "status", "says"),
    [
        ("", 422, "one object"),
        ("{", 400, "not JSON"),
        ("[" * 200_000, 400, "not JSON"),
        (b'{"text": "\xff"}', 400, "not JSON"),
        (b'{"text": "a\x00b"}', 400, "not JSON"),
        ("[]", 422, "one object"),
        ("null", 422, "one object"),
        ({}, 422, "text"),
        ({"text": 7}, 422, "text"),
        ({"text": None}, 422, "text"),
        (r'{"text": "\ud83d"}', 422, "half of a character"),
        ({"text": "a", "audience": "court"}, 422, "record or family"),
        ({"text": "a", "field": "title"}, 422, "note or plan_line"),
        ({"text": "a", "Poppy Reed": 1}, 422, "leave out the rest"),
        ({"text": "a" * 100_001}, 422, "100,000"),
        ({"text": "a" * 1_000_000}, 422, "100,000"),
        ({"text": "a" * 3_000_000}, 413, "100,000"),
    ],
)
def test_what_cannot_be_read_is_told_plainly(
    client: Client, body: object, status: int, says: str
) -> None:
    answer = send(client, body)
    assert answer.status_code == status
    assert says in error_of(answer)
    assert b"Poppy" not in answer.content


def test_nul_and_other_odd_characters_are_text(client: Client) -> None:
    text = "\0\u202eElla \u0130 refuses\u00ad to engage.\0"
    [found] = send(client, {"text": text}).json()["findings"]
    assert text[found["start"] : found["end"]] == found["term"]


@pytest.mark.parametrize("kind", ["text/plain", "multipart/form-data; boundary=b", "", "json"])
def test_only_json_is_read(client: Client, kind: str) -> None:
    answer = send(client, '{"text": "a"}', content_type=kind)
    assert answer.status_code == 415
    assert "application/json" in error_of(answer)


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
def test_only_post_is_answered(client: Client, method: str) -> None:
    answer = client.generic(method, ADDRESS, content_type="application/json")
    assert answer.status_code == 405
    assert answer["Allow"] == "POST"


def test_neither_sign_in_nor_token_is_needed_and_no_cookie_is_set() -> None:
    answer = send(Client(enforce_csrf_checks=True), {"text": TEXT})
    assert answer.status_code == 200
    assert not answer.cookies
    assert "no-store" in answer["Cache-Control"]


def test_a_partnership_may_switch_it_off(client: Client, settings: Settings) -> None:
    settings.HEED_WORDING_API = False
    answer = send(client, {"text": TEXT})
    assert answer.status_code == 404
    assert "switched off" in error_of(answer)
    assert client.get("/api/openapi.json").status_code == 404


def test_one_address_may_ask_only_so_often(client: Client, settings: Settings) -> None:
    settings.HEED_WORDING_REQUESTS = (3, 10**6)
    assert [send(client, {"text": "a"}).status_code for _ in range(3)] == [200] * 3
    answer = send(client, {"text": "a"})
    assert answer.status_code == 429
    assert 0 < int(answer["Retry-After"]) <= 10**6
    assert f"Wait {answer['Retry-After']} seconds" in error_of(answer)
    assert send(client, {"text": "a"}, REMOTE_ADDR="198.51.100.7").status_code == 200


def test_an_address_that_is_claimed_counts_only_behind_a_proxy(
    client: Client, settings: Settings
) -> None:
    settings.HEED_WORDING_REQUESTS = (1, 10**6)

    def asked(number: int, claimed: str = "203.0.113.9, ") -> int:
        forwarded = f"{claimed}198.51.100.{number}"
        return int(send(client, {"text": "a"}, HTTP_X_FORWARDED_FOR=forwarded).status_code)

    assert [asked(1), asked(2)] == [200, 429]
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    assert [asked(1), asked(2), asked(2, "192.0.2.1, ")] == [200, 200, 429]


def test_one_ipv6_network_is_one_caller(client: Client, settings: Settings) -> None:
    settings.HEED_WORDING_REQUESTS = (1, 10**6)
    addresses = ("2001:db8::1", "2001:db8::ffff:2", "2001:db8:0:1::1", "::ffff:192.0.2.1", "bad")
    answers = [send(client, {"text": "a"}, REMOTE_ADDR=one).status_code for one in addresses]
    assert answers == [200, 429, 200, 200, 200]


def test_nothing_of_a_text_is_logged_or_stored(
    client: Client, settings: Settings, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    lines = io.StringIO()
    watching = logging.StreamHandler(lines)
    for logger in (logging.getLogger(), logging.getLogger("django")):
        logger.addHandler(watching)
        logger.setLevel(logging.DEBUG)
    try:
        send(client, {"text": "Zebedee kicked off"})
        send(client, {"text": "Zebedee" * 20_000})
        send(client, {"text": "Zebedee", "Zebedee": "Zebedee"})
        send(client, '{"Zebedee')
    finally:
        for logger in (logging.getLogger(), logging.getLogger("django")):
            logger.removeHandler(watching)
            logger.setLevel(LOGGING["root"]["level"])
    assert "zebedee" not in lines.getvalue().lower()
    assert "/api/wording" in lines.getvalue(), "what was refused is logged by its address"
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    with django_assert_num_queries(0):
        send(client, {"text": "Zebedee kicked off"})


def test_the_partnerships_own_rows_are_used(
    client: Client, settings: Settings, tmp_path: Path
) -> None:
    file = tmp_path / "own.toml"
    file.write_text('[[off]]\nid = "L-046"\nreason = "Ours."\nreview = 2999-01-01\n')
    settings.HEED_WORDING_ROWS = str(file)
    assert send(client, {"text": TEXT}).json()["findings"] == []


def test_the_longest_text_is_answered_soon(client: Client) -> None:
    text = ("The child was not brought. " * 4_000)[:100_000]
    assert send(client, {"text": text}).json()["findings"] == []
