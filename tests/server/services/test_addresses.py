"""Addresses of guides: those that lead nowhere are named, with what happened when asked."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from click.testing import CliRunner

from heed.learning.library import REVIEWS
from heed.server.cli import main
from heed.server.services import addresses as checking
from heed.server.services.addresses import Address, addresses, check


class _Site(BaseHTTPRequestHandler):
    def do_HEAD(self) -> None:
        self._answer({"/there": 200, "/no-heads": 405}.get(self.path, 404))

    def do_GET(self) -> None:
        self._answer({"/there": 200, "/no-heads": 200}.get(self.path, 404))

    def _answer(self, status: int) -> None:
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing while tests run."""


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Site)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def _faults(*urls: str) -> list[str]:
    told: list[tuple[int, int]] = []
    found = [Address(url, ("A guide",)) for url in urls]
    checked = check(found, seconds=5, progress=lambda *so_far: told.append(so_far))
    assert told[-1] == (len(urls), len(urls))
    assert [one.address.url for one in checked] == list(urls)
    return [one.fault for one in checked]


def test_what_answers_and_what_does_not(site: str) -> None:
    there, refuses_heads, gone = _faults(f"{site}/there", f"{site}/no-heads", f"{site}/gone")
    assert (there, refuses_heads, gone) == ("", "", "the site answers 404")


def test_no_site_at_all_and_no_web_address() -> None:
    nobody, a_file = _faults("http://127.0.0.1:9/", "file:///etc/hostname")
    assert nobody.startswith("it cannot be reached")
    assert a_file == "it is not a web address"


@pytest.mark.django_db
def test_each_address_is_asked_once_for_all_its_guides() -> None:
    found = addresses(now=datetime.now(UTC))
    named = {r.title for review in REVIEWS for r in review.resources if r.url}
    assert {title for address in found for title in address.titles} == named
    assert len({address.url for address in found}) == len(found)


@pytest.mark.django_db
def test_the_command_lists_the_dead_ones(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    dead, alive = Address(f"{site}/gone", ("SMART planning",)), Address(f"{site}/there", ("Other",))
    monkeypatch.setattr(checking, "addresses", lambda *, now: (dead, alive))
    ran = CliRunner().invoke(main, ["hub", "addresses"])
    assert ran.exit_code == 1
    assert f"{site}/gone: the site answers 404. Named for: SMART planning" in ran.stdout
    assert "1 of 2 addresses lead somewhere." in ran.stdout
    as_json = json.loads(CliRunner().invoke(main, ["hub", "addresses", "--json"]).stdout)
    assert [row["url"] for row in as_json] == [f"{site}/gone"]
