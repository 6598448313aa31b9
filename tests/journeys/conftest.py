"""A real server with a fresh database, and Debian's Chromium, once for all journeys."""

import fcntl
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.journeys.person import Person

ROOT = Path(__file__).parents[2]
_FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
_START_SECONDS = 30
_PATIENCE = 10_000  # milliseconds


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test of this folder is a journey."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.journey)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of Heed, served as it is served to people, with its own database."""
    home = tmp_path_factory.mktemp("heed")
    environment = {
        **os.environ,
        "HEED_HOME": str(home),
        "HEED_DATABASE_URL": "sqlite:///var/journeys.sqlite3",
        "HEED_DEMO": "1",
        "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
    }
    shutil.copytree(_seeded(tmp_path_factory, environment), home / "var")
    port = free_port()
    with (home / "server.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1",
             "--port", str(port), "--no-ws", "heed.server.wsgi:application"],
            cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT,
        )  # fmt: skip
    address = f"http://127.0.0.1:{port}"
    try:
        wait_until_ready(address, process, home / "server.log")
        yield address
    finally:
        process.terminate()
        process.wait(timeout=10)


def _seeded(folders: pytest.TempPathFactory, environment: dict[str, str]) -> Path:
    """The folder in which the stories were begun, by whichever worker came first."""
    shared = folders.getbasetemp()
    if os.environ.get("PYTEST_XDIST_WORKER"):
        shared = shared.parent
    home = shared / "seeded"
    with (shared / "seeding.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not home.exists():
            begun = shared / "seeding"
            subprocess.run(
                [sys.executable, "-m", "tests.journeys.seed"],
                cwd=ROOT,
                env=environment | {"HEED_HOME": str(begun)},
                check=True,
            )
            begun.rename(home)
    return home / "var"


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """The operating system's browser, which talks to nobody but the server."""
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("There is no chromium on this machine: install Debian's package chromium.")
    return {"executable_path": chromium, "args": _FLAGS}


@pytest.fixture
def person(browser: Browser, server: str) -> Iterator[Person]:
    """Somebody at a desk, with scripts; anything the browser complains about fails the test."""
    yield from _somebody(browser, server)


@pytest.fixture
def person_without_scripts(browser: Browser, server: str) -> Iterator[Person]:
    """Somebody whose browser runs no scripts."""
    yield from _somebody(browser, server, java_script_enabled=False)


def _somebody(browser: Browser, server: str, **choices: Any) -> Iterator[Person]:
    scripts = choices.get("java_script_enabled", True)
    context = browser.new_context(
        base_url=server, viewport={"width": 1280, "height": 900}, locale="en-GB", **choices
    )
    context.set_default_timeout(_PATIENCE)
    somebody = Person(context.new_page(), scripts=scripts)
    yield somebody
    context.close()
    assert somebody.complaints == [], "the browser complained"


def free_port() -> int:
    """A port on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until_ready(
    address: str, process: subprocess.Popen[bytes], log: Path, *, seconds: int = _START_SECONDS
) -> None:
    """Wait for a server to answer; fails with its log when it does not."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"{address}/healthz", timeout=1) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"The server did not start:\n{log.read_text()[-3000:]}")
