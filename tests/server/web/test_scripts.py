"""Heed's own scripts in a real browser under a strict policy: keeping drafts, leaving a page."""

import os
import shutil
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from django.template import engines

import heed.server.web

STATIC = Path(heed.server.web.__file__).parent / "static"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'"
)
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
FORM = """{% extends "layout/base.html" %}{% load components %}{% block content %}
<form method="post" action="/sent" {% draft_attributes "/draft" %}>
<input type="hidden" name="csrfmiddlewaretoken" value="token">
<label for="words">Words</label><input id="words" name="words">
{% include "components/draft_status.html" %}<button>Save</button></form>{% endblock %}"""
EXIT = ".govuk-exit-this-page__button"
PUBLIC = '{% extends "layout/public.html" %}{% block content %}<p>About a child</p>{% endblock %}'


class Site(ThreadingHTTPServer):
    """Pages, a place for drafts that can be made to fail, and somewhere else to go."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.drafts: list[dict[str, list[str]]] = []
        self.tokens: list[str | None] = []
        self.draft_status = 204

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Answer(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        pages = {"/form": FORM, "/public": PUBLIC, "/before": PUBLIC}
        if self.path.partition("?")[0] == "/leave":
            self.answer(303, Location="/elsewhere")
        elif self.path.startswith("/static/"):
            kinds = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
            file = STATIC / self.path.removeprefix("/static/")
            self.answer(200, file.read_bytes(), kinds[file.suffix])
        elif self.path in pages:
            template = engines["django"].from_string(pages[self.path])
            self.answer(200, template.render({}).encode())
        else:
            self.answer(200, b"<!doctype html><title>Weather</title>")

    def do_POST(self) -> None:
        typed = self.rfile.read(int(self.headers["Content-Length"])).decode()
        if self.path == "/draft" and self.server.draft_status == 204:
            self.server.drafts.append(parse_qs(typed))
            self.server.tokens.append(self.headers["X-CSRFToken"])
        self.answer(self.server.draft_status if self.path == "/draft" else 200)

    def answer(
        self, status: int, body: bytes = b"", kind: str = "text/html", **headers: str
    ) -> None:
        self.send_response(status)
        headers |= {"Content-Type": kind, "Content-Length": str(len(body))}
        headers |= {"Content-Security-Policy": POLICY, "Cache-Control": "no-store"}
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_said: object) -> None:
        """Say nothing."""


@pytest.fixture
def site() -> Iterator[Site]:
    server = Site()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def chromium(playwright: Any) -> Iterator[Any]:
    path = shutil.which("chromium")
    if path is None and os.environ.get("CI") != "true":
        pytest.skip("Chromium is not installed. On Debian: sudo apt install chromium")
    browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
    yield browser
    browser.close()


@pytest.fixture
def tab(chromium: Any) -> Iterator[Any]:
    complaints: list[str] = []
    tab = chromium.new_page()
    tab.set_default_timeout(8000)
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on("console", lambda said: complaints.append(said.text) if "Failed" not in said.text else 0)
    yield tab
    tab.close()
    assert complaints == []


def test_what_is_typed_is_kept_after_a_moment(site: Site, tab: Any) -> None:
    tab.goto(f"{site.address}/form")
    tab.fill("#words", "A bruise")
    tab.wait_for_selector("[data-draft-status]:has-text('saved')")
    assert tab.inner_text("[data-draft-status]").startswith("Draft saved at ")
    assert site.drafts == [{"words": ["A bruise"]}]
    assert site.tokens == ["token"]
    assert tab.evaluate("localStorage.length + sessionStorage.length") == 0


def test_a_draft_that_was_not_kept_is_said_and_tried_again(site: Site, tab: Any) -> None:
    site.draft_status = 503
    tab.goto(f"{site.address}/form")
    tab.fill("#words", "A bruise")
    tab.wait_for_selector("[data-draft-status]:has-text('Not saved yet: we’ll keep trying')")
    site.draft_status = 204
    tab.fill("#words", "A bruise on the arm")
    tab.wait_for_selector("[data-draft-status]:has-text('Draft saved')")
    assert site.drafts == [{"words": ["A bruise on the arm"]}]


def test_saving_the_form_never_waits_for_the_draft(site: Site, tab: Any) -> None:
    tab.goto(f"{site.address}/form")
    tab.fill("#words", "A bruise")
    tab.click("button:text('Save')")
    tab.wait_for_url("**/sent")
    assert site.drafts == []


def test_leaving_takes_the_page_out_of_the_history(site: Site, tab: Any) -> None:
    tab.goto(f"{site.address}/before")
    tab.goto(f"{site.address}/public")
    tab.click(EXIT)
    tab.wait_for_url("**/elsewhere")
    tab.go_back(wait_until="commit")
    tab.wait_for_url("**/elsewhere")


def test_shift_three_times_leaves(site: Site, tab: Any) -> None:
    tab.goto(f"{site.address}/public")
    for _press in range(3):
        tab.keyboard.press("Shift")
    tab.wait_for_url("**/elsewhere")


def test_opening_heed_again_on_purpose_after_leaving_works(site: Site, tab: Any) -> None:
    tab.goto(f"{site.address}/public")
    tab.click(EXIT)
    tab.wait_for_url("**/elsewhere")
    tab.goto(f"{site.address}/public")
    assert tab.is_visible("text=About a child")
    tab.wait_for_timeout(200)
    assert tab.url.endswith("/public")


def test_leaving_works_without_scripts(site: Site, chromium: Any) -> None:
    context = chromium.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.set_default_timeout(8000)
    tab.goto(f"{site.address}/public")
    tab.click(EXIT)
    tab.wait_for_url("**/elsewhere")
    context.close()
