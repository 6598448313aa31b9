"""Tells stories one after another in this process, each on an empty database of its own."""

import os
import shutil
import traceback
from importlib import import_module
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test import override_settings

from heed.server.settings.database import database

_QUICK = "django.contrib.auth.hashers.MD5PasswordHasher"


def told(asked: dict[str, Any]) -> dict[str, Any]:
    """What each story of a module returns, by its name, or what it raised, as text."""
    module = import_module(asked["module"])
    with override_settings(PASSWORD_HASHERS=[_QUICK]):
        return {story: _told(module, story, address) for story, address in asked["stories"].items()}


def _told(module: Any, story: str, address: str) -> Any:
    _begin_anew(address)
    try:
        return getattr(module, story)()
    except Exception:  # noqa: BLE001 - a story that fails is told, and the next one begins
        return traceback.format_exc()
    finally:
        connection.close()


def _begin_anew(address: str) -> None:
    """An empty database, for this process and those it starts, and no copy of another's."""
    os.environ["HEED_DATABASE_URL"] = address
    connection.settings_dict.update(database(address, settings.HOME))
    for folder in (settings.HEED_STORE, settings.HOME / "columns"):
        shutil.rmtree(folder, ignore_errors=True)
    call_command("migrate", verbosity=0)
