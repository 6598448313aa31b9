"""How long it takes until a command or the server answers."""

import os
import signal
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

HEED = str(Path(sys.executable).with_name("heed"))


def help_ms() -> float:
    """The median time of `heed --help` in a fresh process."""
    return statistics.median(_run_ms([HEED, "--help"]) for _ in range(7))


def ready_s(home: Path) -> float:
    """How long `heed demo` takes to answer when its partnership is there already."""
    port = _free_port()
    settings = {**os.environ, "HEED_HOME": str(home)}
    settings.pop("HEED_DATABASE_URL", None)
    began = time.perf_counter()
    with _serving([HEED, "demo", "--port", str(port)], settings):
        while not _answers(f"http://127.0.0.1:{port}/healthz"):
            time.sleep(0.05)
        return time.perf_counter() - began


def _run_ms(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return (time.perf_counter() - began) * 1000


@contextmanager
def _serving(command: list[str], settings: Mapping[str, str]) -> Iterator[None]:
    """A server that runs as long as the block and ends as by Ctrl-C."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=settings, stdout=quiet, stderr=quiet) as process:
        try:
            yield
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(timeout=30)


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=2) as page:
            return bool(page.status == 200)
    except OSError:
        return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
