"""A database of its own for a test that needs real commits: made, migrated and thrown away.

The suite's database is only ever used inside savepoints, because append-only tables cannot be
flushed; what two people do at once has to be tried elsewhere, each in their own process.
"""

import os
import subprocess
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connection

_PROGRAM = (
    "import sys, django; django.setup(); "
    "from tests.server.services.{story} import {act}; {act}(*sys.argv[1:])"
)


@contextmanager
def throwaway_database(folder: Path) -> Iterator[dict[str, str]]:
    """The environment of a process that uses a new, empty, migrated database of this vendor."""
    with _address(folder) as address:
        environment = {
            **os.environ,
            "HEED_DATABASE_URL": address,
            "HEED_HOME": str(folder),
            "HEED_DEMO": "1",
            "DJANGO_SETTINGS_MODULE": "heed.server.settings",
        }
        run = [sys.executable, "-m", "django", "migrate", "--skip-checks", "-v0"]
        subprocess.run(run, env=environment, check=True, timeout=120)
        yield environment


def start(environment: dict[str, str], story: str, act: str, *args: str) -> "subprocess.Popen[str]":
    """Another person's process: runs a function of a test module of services."""
    program = _PROGRAM.format(story=story, act=act)
    return subprocess.Popen(
        [sys.executable, "-c", program, *args],
        env=environment,
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def said(process: "subprocess.Popen[str]") -> str:
    """What it printed in the end; fails with its error when it did not end well."""
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    return out.strip()


@contextmanager
def _address(folder: Path) -> Iterator[str]:
    if connection.vendor == "sqlite":
        yield f"sqlite:////{folder}/throwaway.sqlite3"
        return
    name = f"heed_{uuid.uuid4().hex[:12]}"
    settings = connection.settings_dict
    login = f"{settings['USER']}:{settings['PASSWORD']}@{settings['HOST']}:{settings['PORT']}"
    with _maintenance() as execute:
        execute(f'CREATE DATABASE "{name}"')
        try:
            yield f"postgres://{login}/{name}"
        finally:
            execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@contextmanager
def _maintenance() -> Iterator:
    import psycopg

    settings = connection.settings_dict
    with psycopg.connect(
        host=settings["HOST"],
        port=settings["PORT"],
        user=settings["USER"],
        password=settings["PASSWORD"],
        dbname="postgres",
        autocommit=True,
    ) as opened:
        yield opened.execute
