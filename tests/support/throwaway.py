"""A database of its own for a story that needs real commits: made, migrated and thrown away.

The suite's database is only ever used inside savepoints, because append-only tables cannot be
flushed; what two people do at once has to be tried elsewhere.
"""

import json
import os
import subprocess
import sys
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from django.db import connection

_PROGRAM = """
import json, sys, django
django.setup()
from tests.support.telling import told
json.dump(told(json.load(sys.stdin)), sys.stdout)
"""


def told_elsewhere(folder: Path, module: str, *stories: str) -> dict[str, Any]:
    """What each function returned, run in one process of its own, each on an empty database.

    What a story raised stands as text in place of what it would have returned.
    """
    with ExitStack() as held:
        addresses = {story: held.enter_context(_address(folder)) for story in stories}
        environment = {
            **os.environ,
            "HEED_HOME": str(folder),
            "HEED_DEMO": "1",
            "DJANGO_SETTINGS_MODULE": "heed.server.settings",
        }
        done = subprocess.run(
            [sys.executable, "-c", _PROGRAM],
            input=json.dumps({"module": module, "stories": addresses}),
            env=environment,
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


@contextmanager
def _address(folder: Path) -> Iterator[str]:
    name = f"heed_{uuid.uuid4().hex[:12]}"
    if connection.vendor == "sqlite":
        yield f"sqlite:///{folder}/{name}.sqlite3"
        return
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
