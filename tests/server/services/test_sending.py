"""An issue reaches a real mail server once for each reader, whatever happens meanwhile."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from django.conf import LazySettings
from django.utils import timezone

from heed.server.services.errors import CannotRecord, Refused
from heed.server.services.issues import (
    go_on_sending,
    how_it_went,
    new_items,
    save_issue,
    send,
    sent_issues,
)
from heed.server.services.jobs.working import work_off
from heed.server.services.newsletter import confirm, leave, subscribe
from heed.server.settings.mail import mailer
from heed.server.storage.models import IssueSending, NewsletterIssue, Subscriber

ROOT = Path(__file__).parents[3]
ITEM = {"title": "Child K", "text": "What was learned.", "path": "/learning/child-k"}


class Server:
    """Takes mails, or refuses them as it is told to; may be made to hold one up."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, str, EmailMessage]] = []
        self.refuses: dict[str, str] = {}
        self.holds_up: int | None = None
        self.held = Event()

    async def handle_RCPT(  # noqa: N802
        self, _server: Any, _session: Any, envelope: Any, address: str, _o: Any
    ) -> str:
        if address in self.refuses:
            return self.refuses[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802
        self, _server: Any, _session: Any, envelope: Any
    ) -> str:
        message = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(message, EmailMessage)
        [to] = envelope.rcpt_tos
        self.taken.append((envelope.mail_from, to, message))
        if len(self.taken) == self.holds_up:
            self.held.set()
            import asyncio

            await asyncio.sleep(20)
        return "250 OK"


@pytest.fixture
def smtp() -> Iterator[tuple[Server, str]]:
    """A mail server, and its address."""
    handler = Server()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    yield handler, f"smtp://127.0.0.1:{port}"
    controller.stop()


@pytest.fixture
def server(smtp: tuple[Server, str], settings: LazySettings) -> Server:
    """The mail server that Heed uses."""
    settings.MAILERS = {"default": mailer(smtp[1])}
    settings.HEED_MAIL_FROM = "Northmoor Partnership <news@northmoor.example>"
    settings.HEED_MAIL_BOUNCES = "bounces@northmoor.example"
    settings.HEED_PUBLIC_URL = "https://heed.northmoor.example"
    return smtp[0]


def _readers(now: Any, *names: str) -> None:
    for name in names:
        subscribe(f"{name}@example.org", now=now)
        confirm(Subscriber.objects.get(email=f"{name}@example.org").token, now=now)
    from django_tasks_db.models import DBTaskResult

    DBTaskResult.objects.all().delete()  # the links to confirm by are not what this is about


def _sent(officer: Any, now: Any) -> NewsletterIssue:
    draft = save_issue(officer, "News in March", "Dear all,\n\nread this.", [ITEM], now=now)
    return send(officer, draft.pk, now=now)


@pytest.mark.django_db
def test_what_arrives(server: Server, partnership, now) -> None:
    _readers(now, "ana", "ben")
    issue = _sent(partnership.partnership_officer, now)
    work_off(now=timezone.now())
    assert [to for _from, to, _m in server.taken] == ["ana@example.org", "ben@example.org"]
    came_from, _to, message = server.taken[0]
    token = Subscriber.objects.get(email="ana@example.org").token
    leave_at = f"https://heed.northmoor.example/newsletter/leave/{token}"
    assert message["List-Unsubscribe"] == f"<{leave_at}>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message["From"] == "Northmoor Partnership <news@northmoor.example>"
    assert came_from.startswith("bounces+")
    assert came_from.endswith("@northmoor.example")
    assert message["Subject"] == "News in March"
    plain, html = message.get_body(("plain",)), message.get_body(("html",))
    assert plain
    assert html
    for twin in (plain.get_content(), html.get_content()):
        for said in ("Child K", "https://heed.northmoor.example/learning/child-k", leave_at):
            assert said in twin
    assert "<img" not in html.get_content()
    assert how_it_went(issue) == (2, 0, 0, 0)


@pytest.mark.django_db
def test_never_twice_however_often_it_is_asked_for(server: Server, partnership, now) -> None:
    from heed.server.services.jobs.mailing import send_issue

    _readers(now, "ana", "ben")
    issue = _sent(partnership.partnership_officer, now)
    send_issue.enqueue(issue.pk)
    send_issue.enqueue(issue.pk)
    work_off(now=timezone.now())
    assert Counter(to for _f, to, _m in server.taken) == {
        "ana@example.org": 1,
        "ben@example.org": 1,
    }
    with pytest.raises(Refused, match="sent already"):
        send(partnership.partnership_officer, issue.pk, now=now)
    with pytest.raises(Refused, match="sent already"):
        save_issue(partnership.partnership_officer, "x", "", [], issue=issue.pk, now=now)


@pytest.mark.django_db
def test_refused_for_good_and_for_now(server: Server, partnership, now) -> None:
    _readers(now, "ana", "ben", "cai")
    server.refuses = {"ana@example.org": "550 5.1.1 No such user", "ben@example.org": "451 Later"}
    issue = _sent(partnership.partnership_officer, now)
    work_off(now=timezone.now())
    assert [to for _f, to, _m in server.taken] == ["cai@example.org"]
    assert how_it_went(issue) == (1, 1, 0, 1)
    assert Subscriber.objects.get(email="ana@example.org").stopped_why == "SMTP 550"
    server.refuses = {}
    from heed.server.services.jobs.mailing import send_issue

    send_issue.enqueue(issue.pk)
    work_off(now=timezone.now())
    assert [to for _f, to, _m in server.taken] == ["cai@example.org", "ben@example.org"]
    assert how_it_went(issue) == (2, 1, 0, 0)


@pytest.mark.django_db
def test_a_server_that_cannot_be_reached_is_tried_again_and_then_when_somebody_asks(
    smtp: tuple[Server, str], partnership, now, settings: LazySettings
) -> None:
    """Twice more by itself; nobody who waits is forgotten."""
    from django_tasks_db.models import DBTaskResult

    settings.MAILERS = {"default": mailer("smtp://127.0.0.1:1")}
    _readers(now, "ana")
    issue = _sent(partnership.partnership_officer, now)
    later = DBTaskResult.objects.filter(status="READY")  # what is due now was done
    for attempt, by_itself in ((1, 1), (2, 2), (3, 2), (4, 2)):
        work_off(now=timezone.now())
        assert IssueSending.objects.count() == attempt
        assert later.count() == by_itself
        assert how_it_went(issue) == (0, 0, 0, 1)
        go_on_sending(partnership.partnership_officer, issue.pk, now=now)
    settings.MAILERS = {"default": mailer(smtp[1])}
    work_off(now=timezone.now())
    assert [to for _from, to, _message in smtp[0].taken] == ["ana@example.org"]
    assert how_it_went(issue) == (1, 0, 0, 0)


@pytest.mark.django_db
def test_who_left_or_never_confirmed_gets_nothing(server: Server, partnership, now) -> None:
    _readers(now, "ana", "ben")
    subscribe("cai@example.org", now=now)
    issue = _sent(partnership.partnership_officer, now)
    leave(Subscriber.objects.get(email="ana@example.org").token, now=now)
    work_off(now=timezone.now())
    news = [to for _f, to, m in server.taken if m["Subject"] == "News in March"]
    assert news == ["ben@example.org"]
    assert how_it_went(issue).accepted == 1


@pytest.mark.django_db
def test_a_title_cannot_add_headers(server: Server, partnership, now) -> None:
    _readers(now, "ana")
    officer = partnership.partnership_officer
    draft = save_issue(officer, "News\nBcc: x@example.org", "Hello <b>you</b>", [], now=now)
    send(officer, draft.pk, now=now)
    work_off(now=timezone.now())
    [(_from, _to, message)] = server.taken
    assert message["Subject"] == "News Bcc: x@example.org"
    assert message["Bcc"] is None
    html = message.get_body(("html",))
    assert html
    assert "&lt;b&gt;you" in html.get_content()


@pytest.mark.django_db
def test_an_empty_issue_and_others_are_refused(partnership, now) -> None:
    officer = partnership.partnership_officer
    draft = save_issue(officer, "News", "", [], now=now)
    with pytest.raises(CannotRecord):
        send(officer, draft.pk, now=now)
    with pytest.raises(Refused, match="Only partnership officers"):
        save_issue(partnership.social_worker, "x", "", [], now=now)
    assert sent_issues() == ()
    assert new_items(now=now) == []


SEED = """
import django; django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from django.utils import timezone
from heed.server.services.issues import save_issue, send
from heed.server.storage.models import Subscriber
from tests.support.partnership import found_partnership
now = timezone.now()
officer = found_partnership().partnership_officer
for n in range(6):
    Subscriber.objects.create(email=f"r{n}@example.org", token=f"t{n}",
        asked_at=now, confirmed_at=now)
send(officer, save_issue(officer, "News", "Hello.", [], now=now).pk, now=now)
"""


def test_killed_in_the_middle_it_goes_on_and_sends_nothing_twice(
    smtp: tuple[Server, str], tmp_path: Path
) -> None:
    """A worker is killed while the mail server holds the third mail; another goes on."""
    server, address = smtp
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "heed.server.settings",
        "HEED_HOME": str(tmp_path),
        "HEED_DATABASE_URL": "sqlite:///var/sending.sqlite3",
        "HEED_SECRET_KEY": "for this test alone",
        "HEED_SMTP_URL": address,
        "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
    }
    environment.pop("HEED_DEMO", None)
    subprocess.run([sys.executable, "-c", SEED], cwd=ROOT, env=environment, check=True)
    server.holds_up = 3
    heed = [sys.executable, "-c", "from heed.server.cli import main; main()", "work"]
    first = subprocess.Popen(heed, cwd=ROOT, env=environment)
    try:
        assert server.held.wait(60)
    finally:
        first.send_signal(signal.SIGKILL)
        first.wait()
    second = subprocess.Popen(heed, cwd=ROOT, env=environment)
    try:
        _until(lambda: len(server.taken) >= 6)
        time.sleep(2)  # long enough for a seventh mail, if there were to be one
    finally:
        second.terminate()
        second.wait(timeout=20)
    got = Counter(to for _from, to, _message in server.taken)
    assert got == {f"r{n}@example.org": 1 for n in range(6)}


def _until(done: Any) -> None:
    until = time.monotonic() + 60
    while not done():
        assert time.monotonic() < until, "the other worker did not go on"
        time.sleep(0.1)
