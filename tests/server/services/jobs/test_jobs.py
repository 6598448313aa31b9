"""Jobs are done once, survive a restart, and fail without telling anyone's details."""

import os
import socket
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from threading import Event, Thread

import pytest
import time_machine
from django.db import OperationalError, transaction
from django.tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult
from structlog.testing import capture_logs

from heed.server.services.jobs import working
from heed.server.services.jobs.recurring import Recurring
from heed.server.services.jobs.schedule import SCHEDULE
from heed.server.services.jobs.working import work, work_off
from heed.server.storage.models import Draft
from tests.server.services.jobs import some_jobs
from tests.server.services.jobs.some_jobs import SECRET, note, stumble

pytestmark = pytest.mark.django_db

MONDAY = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
_GONE = 2**22 - 3  # above what Linux hands out by default, and not the number of this process


@pytest.fixture(autouse=True)
def _monday() -> Iterator[None]:
    some_jobs.done.clear()
    with time_machine.travel(MONDAY, tick=False):
        yield


def _asked() -> list[str]:
    return [what for what, _ in some_jobs.done]


def _began(row: DBTaskResult, worker: str, *times: str) -> None:
    row.status, row.worker_ids, row.started_at = TaskResultStatus.RUNNING, [*times, worker], MONDAY
    row.save()


def test_what_is_asked_for_is_done_once_and_told_when() -> None:
    note.enqueue("a")
    note.enqueue("b")
    work_off(now=MONDAY)
    work_off(now=MONDAY)
    assert some_jobs.done == [("a", MONDAY), ("b", MONDAY)]


def test_what_is_asked_for_in_a_transaction_that_fails_is_not_done() -> None:
    with transaction.atomic():
        note.enqueue("never")
        transaction.set_rollback(True)
    work_off(now=MONDAY)
    assert _asked() == []


def test_a_job_waits_for_its_time() -> None:
    note.using(run_after=MONDAY + timedelta(hours=1)).enqueue("later")
    work_off(now=MONDAY)
    assert _asked() == []
    with time_machine.travel(MONDAY + timedelta(hours=1), tick=False):
        work_off(now=MONDAY + timedelta(hours=1))
    assert _asked() == ["later"]


def test_a_failure_is_told_by_its_kind_and_the_next_job_is_done() -> None:
    stumble.enqueue()
    note.enqueue("after it")
    with capture_logs() as logs:
        work_off(now=MONDAY)
    [failed] = DBTaskResult.objects.failed()
    assert failed.exception_class_path.endswith("JobFailed")
    assert "stumble: ValueError" in failed.traceback
    assert SECRET not in failed.traceback
    [told] = [line for line in logs if line["event"] == "job_failed"]
    assert (told["job"], type(told["exc_info"])) == ("stumble", ValueError)
    assert _asked() == ["after it"]


@pytest.mark.parametrize("process", [_GONE, os.getpid()], ids=["gone", "an earlier one of ours"])
def test_what_was_cut_off_is_begun_again(process: int) -> None:
    note.enqueue("cut off")
    _began(DBTaskResult.objects.get(), f"{socket.gethostname()[:40]} {process} abc")
    work_off(now=MONDAY)
    assert _asked() == ["cut off"]


def test_what_cuts_its_worker_off_each_time_is_given_up() -> None:
    gone = f"{socket.gethostname()[:40]} {_GONE} abc"
    note.enqueue("deadly")
    _began(DBTaskResult.objects.get(), gone, gone, gone)
    with capture_logs() as logs:
        work_off(now=MONDAY)
    assert _asked() == []
    assert DBTaskResult.objects.failed().count() == 1
    assert {"event": "job_given_up", "job": "note", "log_level": "error"} in logs


def test_what_another_worker_has_in_hand_is_left_to_it() -> None:
    note.enqueue("in hand")
    row = DBTaskResult.objects.get()
    _began(row, f"{socket.gethostname()[:40]} {os.getppid()} abc")
    work_off(now=MONDAY)
    _began(row, "another-machine 1 abc")
    work_off(now=MONDAY + timedelta(hours=5))
    assert _asked() == []
    work_off(now=MONDAY + timedelta(hours=7))
    assert _asked() == ["in hand"]


def test_what_comes_back_is_queued_once_for_each_time() -> None:
    schedule = [Recurring(note, at=time(3, 0))]
    for _ in range(3):
        work_off(schedule, now=MONDAY)
    assert DBTaskResult.objects.count() == 1
    assert _asked() == []
    later = MONDAY + timedelta(days=5)
    with time_machine.travel(later, tick=False):
        for _ in range(3):
            work_off(schedule, now=later)
    assert _asked() == [""], "once after an outage, not once for each day missed"
    assert DBTaskResult.objects.ready().count() == 0
    assert DBTaskResult.objects.filter(status=TaskResultStatus.READY).count() == 1


def test_what_was_never_done_can_be_asked_for_at_once() -> None:
    for _ in range(2):
        work_off([Recurring(note, at=time(3, 0), at_first=True)], now=MONDAY)
    assert _asked() == [""]


@pytest.mark.parametrize(
    ("recurring", "after", "due"),
    [
        (Recurring(note, time(3, 0)), "2026-03-16T02:59Z", "2026-03-16T03:00Z"),
        (Recurring(note, time(3, 0)), "2026-03-16T03:00Z", "2026-03-17T03:00Z"),
        (Recurring(note, time(3, 0)), "2026-03-28T12:00Z", "2026-03-29T02:00Z"),  # clocks change
        (Recurring(note, time(7, 30), weekday=0), "2026-03-16T08:00Z", "2026-03-23T07:30Z"),
        (Recurring(note, time(7, 30), weekday=4), "2026-03-16T08:00Z", "2026-03-20T07:30Z"),
    ],
)
def test_the_next_time_is_a_london_time(recurring: Recurring, after: str, due: str) -> None:
    assert recurring.next_after(datetime.fromisoformat(after)) == datetime.fromisoformat(due)


def test_every_job_of_the_schedule_can_be_done(partnership, settings, tmp_path) -> None:
    settings.HEED_MEASURES, settings.HEED_STORE = tmp_path / "measures.json", tmp_path / "columns"
    Draft.objects.create(
        practitioner=partnership.social_worker,
        child=partnership.robin,
        kind="visit",
        payload={},
        updated_at=MONDAY - timedelta(days=31),
    )
    long_ago = DBTaskResult.objects.create(
        **_finished(MONDAY - timedelta(days=31)), task_path=note.module_path
    )
    at_once = [recurring._replace(at_first=True) for recurring in SCHEDULE]
    work_off(at_once, now=MONDAY)
    assert not DBTaskResult.objects.failed().exists()
    assert not Draft.objects.exists()
    assert not DBTaskResult.objects.filter(pk=long_ago.pk).exists()


def _finished(moment: datetime) -> dict:
    return {
        "status": TaskResultStatus.SUCCESSFUL,
        "finished_at": moment,
        "args_kwargs": {"args": [], "kwargs": {}},
        "backend_name": "default",
        "run_after": moment,
    }


def test_a_database_that_is_away_for_a_while_is_outlived(monkeypatch: pytest.MonkeyPatch) -> None:
    stop, looked = Event(), []

    def look(*_: object, **__: object) -> None:
        looked.append(1)
        if len(looked) == 1:
            raise OperationalError("the words of the driver")
        stop.set()

    monkeypatch.setattr(working, "work_off", look)
    monkeypatch.setattr(working, "SECONDS_BETWEEN", 0.01)
    with capture_logs() as logs:
        thread = Thread(target=work, args=[()], kwargs={"clock": lambda: MONDAY, "stop": stop})
        thread.start()
        thread.join(10)
    assert not thread.is_alive()
    assert len(looked) == 2
    assert [line["event"] for line in logs] == ["jobs_wait_for_the_database"]


def test_people_are_never_kept_waiting_by_looking_too_often() -> None:
    assert working.SECONDS_BETWEEN >= 1
