"""The demonstration as a newcomer meets it: real processes on files of their own."""

import os
import signal
import socket
import sqlite3
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from tests.server.cli.conftest import HEED, clean_environment, run_heed

DATABASE = Path("var/demo/heed.sqlite3")
OWN = "sqlite:///var/demo/heed.sqlite3"
LOOPBACK_ONLY = {"0100007F"}
DEMO = {"HEED_DEMO": "1", "HEED_DATABASE_URL": OWN}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the smallest demonstration was made."""
    folder = tmp_path_factory.mktemp("demo")
    made = run_heed(folder, "demo", "--no-serve", "--children", "8")
    assert made.returncode == 0, made.stderr
    assert "The invented city of Merrowby is ready." in made.stdout
    assert "8 of 8" in made.stderr
    return folder


@pytest.fixture
def port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _count(home: Path, table: str) -> int:
    with closing(sqlite3.connect(home / DATABASE)) as database:
        [count] = database.execute(f"SELECT count(*) FROM {table}").fetchone()
    return int(count)


def test_a_second_run_keeps_the_data(home: Path) -> None:
    before = _count(home, "storage_entry")
    again = run_heed(home, "demo", "--no-serve")
    assert again.returncode == 0
    assert "is there already; what was recorded in it is kept." in again.stdout
    assert _count(home, "storage_entry") == before > 100
    assert _count(home, "storage_child") == 8


def test_verify_finds_it_whole(home: Path) -> None:
    found = run_heed(home, "verify", **DEMO)
    assert found.returncode == 0, found.stdout
    assert "Every record is whole" in found.stdout


def test_verify_says_what_was_changed_behind_its_back(home: Path, tmp_path: Path) -> None:
    copy = tmp_path / DATABASE
    copy.parent.mkdir(parents=True)
    with closing(sqlite3.connect(home / DATABASE)) as database:
        database.execute("VACUUM INTO ?", [str(copy)])
    with closing(sqlite3.connect(copy)) as database:
        database.execute("DROP TRIGGER append_only_storage_entry_update")
        database.execute("UPDATE storage_entry SET author_role = 'gp' WHERE sequence = 3")
        database.commit()
    found = run_heed(tmp_path, "verify", **DEMO)
    assert found.returncode == 1
    assert "Record H-000001, entry " in found.stdout
    assert "this entry was changed after it was recorded." in found.stdout
    assert "lacks its guard append_only_storage_entry_update" in found.stdout
    assert "not hold." in found.stderr
    assert "Traceback" not in found.stderr


def test_serving_says_where_answers_and_stops_cleanly(home: Path, port: int) -> None:
    with _serving(home, port) as server:
        address = f"http://127.0.0.1:{port}"
        _wait_for(f"{address}/healthz")
        page = urllib.request.urlopen(f"{address}/account/sign-in").read().decode()
        assert "Nadia Thistlecombe" in page
        assert _listening_addresses(port) in (LOOPBACK_ONLY, None)
        taken = run_heed(home, "demo", "--port", str(port))
        assert taken.returncode == 1
        assert f"Port {port} on 127.0.0.1 cannot be opened" in taken.stderr
        assert taken.stdout == ""
        server.send_signal(signal.SIGINT)
        said, errors = server.communicate(timeout=30)
    assert server.returncode == 0
    assert f"Heed is at {address} (stop it with Ctrl-C)" in said
    assert "Heed has stopped." in said
    assert "Traceback" not in errors


def test_jobs_can_be_done_by_a_process_of_their_own(home: Path) -> None:
    done = run_heed(home, "work", "--once", **DEMO)
    assert done.returncode == 0, done.stderr
    with subprocess.Popen(
        [HEED, "work"],
        env=clean_environment(home, **DEMO),
        cwd=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert "Heed does its background jobs" in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        said, errors = process.communicate(timeout=30)
    assert (process.returncode, said) == (0, "Heed has stopped.\n")
    assert "Traceback" not in errors
    assert _count(home, "django_tasks_database_dbtaskresult") >= 2


def test_jobs_refuse_a_database_without_tables(tmp_path: Path) -> None:
    refused = run_heed(tmp_path, "work", HEED_SECRET_KEY="long and secret")
    assert refused.returncode == 1
    assert "Run `heed migrate`" in refused.stderr


@contextmanager
def _serving(home: Path, port: int) -> Iterator["subprocess.Popen[str]"]:
    """The demonstration, served until the block ends."""
    with subprocess.Popen(
        [HEED, "demo", "--port", str(port)],
        env=clean_environment(home),
        cwd=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            yield process
        finally:
            # Its worker too, in case the test ended before it was asked to stop.
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def _wait_for(address: str) -> None:
    for _ in range(300):
        try:
            with urllib.request.urlopen(address, timeout=2):
                return
        except OSError:
            time.sleep(0.1)
    pytest.fail("The server did not answer within half a minute.")


def _listening_addresses(port: int) -> set[str] | None:
    """As Linux lists them, in hexadecimal; None where it does not."""
    table = Path("/proc/net/tcp")
    if not table.exists():
        return None
    rows = [line.split() for line in table.read_text().splitlines()[1:]]
    return {
        row[1].partition(":")[0]
        for row in rows
        if row[1].endswith(f":{port:04X}") and row[3] == "0A"
    }


def test_months_pass_and_every_command_goes_by_the_new_day(home: Path, tmp_path: Path) -> None:
    copy = tmp_path / DATABASE
    copy.parent.mkdir(parents=True)
    with closing(sqlite3.connect(home / DATABASE)) as database:
        database.execute("VACUUM INTO ?", [str(copy)])
    for _ in range(2):
        passed = run_heed(tmp_path, "demo", "--no-serve", "--months", "1", "--met", "100")
        assert passed.returncode == 0, passed.stderr
        assert "In Merrowby it is now" in passed.stdout
    assert _count(tmp_path, "storage_entry") > _count(home, "storage_entry")
    days = int((tmp_path / "var/demo/days-passed").read_text())
    assert 58 <= days <= 62
    found = run_heed(tmp_path, "verify", **DEMO)
    assert found.returncode == 0, found.stdout


def test_a_taken_port_is_said_before_any_work(tmp_path: Path) -> None:
    with closing(socket.socket()) as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        refused = run_heed(tmp_path, "demo", "--port", str(port))
    assert refused.returncode == 1
    assert "another program is using it" in refused.stderr
    assert not list(tmp_path.iterdir())


def test_reset_makes_it_again(tmp_path: Path) -> None:
    folder = (tmp_path / DATABASE).parent
    folder.mkdir(parents=True)
    (folder / "left-over").touch()
    made = run_heed(tmp_path, "demo", "--no-serve", "--reset", "--children", "8")
    assert made.returncode == 0, made.stderr
    assert not (folder / "left-over").exists()
    assert _count(tmp_path, "storage_child") == 8


def test_reset_leaves_a_database_of_someone_else_alone(tmp_path: Path) -> None:
    refused = run_heed(
        tmp_path, "demo", "--reset", "--no-serve", HEED_DATABASE_URL="sqlite:///var/real.sqlite3"
    )
    assert refused.returncode == 1
    assert "--reset will not remove it" in refused.stderr


def test_a_real_partnership_is_never_served_as_a_demonstration(home: Path, tmp_path: Path) -> None:
    copy = tmp_path / DATABASE
    copy.parent.mkdir(parents=True)
    with closing(sqlite3.connect(home / DATABASE)) as database:
        database.execute("VACUUM INTO ?", [str(copy)])
    with closing(sqlite3.connect(copy)) as database:
        database.execute(
            "UPDATE storage_practitioner SET email = 'real@council.gov.test' "
            "WHERE email LIKE 'p.marrowdale@%'"
        )
        database.commit()
    refused = run_heed(tmp_path, "demo", "--no-serve")
    assert refused.returncode == 1
    assert "holds people who are not the demonstration's" in refused.stderr


def test_migrate_makes_a_database_that_shows_the_first_review(tmp_path: Path) -> None:
    made = run_heed(tmp_path, "migrate", HEED_DATABASE_URL=OWN)
    assert made.returncode == 0, made.stderr
    assert "The database is up to date." in made.stdout
    assert _count(tmp_path, "storage_reviewversion") == 1
    assert run_heed(tmp_path, "migrate", HEED_DATABASE_URL=OWN).returncode == 0
    assert _count(tmp_path, "storage_reviewversion") == 1


def test_serve_refuses_a_database_without_tables(tmp_path: Path, port: int) -> None:
    refused = run_heed(tmp_path, "serve", "--port", str(port), HEED_SECRET_KEY="long and secret")
    assert refused.returncode == 1
    assert "Run `heed migrate`" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_serve_refuses_to_start_without_a_secret_key(tmp_path: Path, port: int) -> None:
    assert run_heed(tmp_path, "migrate").returncode == 0
    refused = run_heed(tmp_path, "serve", "--port", str(port))
    assert refused.returncode == 1
    assert "HEED_SECRET_KEY" in refused.stderr
    assert "Traceback" not in refused.stderr


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("mysql://somewhere/else", "must start with sqlite:/// or postgres://"),
        ("postgres://heed@127.0.0.1:1/heed", "The database cannot be used"),
    ],
)
def test_a_database_that_cannot_be_used_is_said_plainly(
    tmp_path: Path, address: str, says: str
) -> None:
    refused = run_heed(tmp_path, "verify", HEED_DATABASE_URL=address)
    assert refused.returncode == 1
    assert says in refused.stderr
    assert "Traceback" not in refused.stderr
