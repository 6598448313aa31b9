"""The demonstration as `heed demo` serves it, stopped and started as its months pass."""

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

HEED = Path(sys.executable).with_name("heed")
_STOP_SECONDS = 20


class Demonstration:
    """A folder with a demonstration in it; `address` answers while it is served."""

    def __init__(self, home: Path, port: int, *, children: int) -> None:
        self.home, self.port = home, port
        self.address = f"http://127.0.0.1:{port}"
        self._process: subprocess.Popen[bytes] | None = None
        self._run("demo", "--no-serve", "--children", str(children))

    @property
    def _environment(self) -> dict[str, str]:
        own = {"HEED_HOME": str(self.home)}
        return {k: v for k, v in os.environ.items() if not k.startswith("HEED_")} | own

    def _run(self, *arguments: str) -> None:
        done = subprocess.run(
            [HEED, *arguments],
            env=self._environment,
            cwd=self.home,
            check=False,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr

    def start(self) -> "subprocess.Popen[bytes]":
        """Serve it, with its jobs."""
        with (self.home / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                [HEED, "demo", "--port", str(self.port)],
                env=self._environment,
                cwd=self.home,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        return self._process

    def stop(self) -> None:
        """Stop serving, as Ctrl-C does."""
        if self._process is None:
            return
        self._process.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_STOP_SECONDS)
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process = None

    def let_pass(self, months: int, *, met: int) -> None:
        """Let months pass while it is not served, in which so much is done in time."""
        self._run("demo", "--no-serve", "--months", str(months), "--met", str(met))
