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
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.db import connection


def told_elsewhere(folder: Path, story: str) -> Any:
    """What a function (“package.module:name”) returned, run in a process on an empty database."""
    module, _, name = story.partition(":")
    program = f"""
import json, sys, django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from {module} import {name}
sys.stdout.write(json.dumps({name}()))
"""
    with _address(folder) as address:
        environment = {
            **os.environ,
            "HEED_DATABASE_URL": address,
            "HEED_HOME": str(folder),
            "HEED_DEMO": "1",
            "DJANGO_SETTINGS_MODULE": "heed.server.settings",
        }
        done = subprocess.run(
            [sys.executable, "-c", program],
            env=environment,
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@contextmanager
def _address(folder: Path) -> Iterator[str]:
    if connection.vendor == "sqlite":
        yield f"sqlite:///{folder}/throwaway.sqlite3"
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
