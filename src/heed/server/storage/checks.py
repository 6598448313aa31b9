"""What must hold before Heed starts."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, run_checks
from django.core.management.base import SystemCheckError
from django.db import connections

from heed.server.storage.append_only import missing
from heed.server.storage.own_words import adopted
from heed.wording import RowNotUnderstood, load_rows


def immediate_transactions(**_: Any) -> list[CheckMessage]:  # noqa: ANN401 - a check's arguments
    """SQLite must take the write lock when a transaction begins, or writers lose their work."""
    connection = connections["default"]
    mode = connection.settings_dict["OPTIONS"].get("transaction_mode")
    if connection.vendor == "sqlite" and mode != "IMMEDIATE":
        return [
            Error(
                "SQLite does not run with IMMEDIATE transactions, so people saving at the same "
                "moment would lose what they wrote.",
                hint="Set OPTIONS['transaction_mode'] = 'IMMEDIATE' for the database.",
                id="heed.E001",
            )
        ]
    return []


def append_only_triggers(
    *,
    databases: Sequence[str] | None = None,
    **_: Any,  # noqa: ANN401 - a check's arguments
) -> list[CheckMessage]:
    """Every append-only table must have its triggers."""
    names = [name for alias in databases or () for name in missing(connections[alias])]
    if not names:
        return []
    return [
        Error(
            "The database would let recorded entries be changed: "
            f"it lacks {', '.join(sorted(names))}.",
            hint="Run `heed migrate`, which puts them back.",
            id="heed.E002",
        )
    ]


def secret_key(**_: Any) -> list[CheckMessage]:  # noqa: ANN401 - a check's arguments
    """Outside the demonstration the key that signs sessions must be given."""
    if settings.HEED_DEMO or settings.HEED_SECRET_KEY_GIVEN:
        return []
    return [
        Error(
            "HEED_SECRET_KEY is not set, so nobody would stay signed in.",
            hint="Set it to a long random text and keep it safe.",
            id="heed.E003",
        )
    ]


def wording_rows(**_: Any) -> list[CheckMessage]:  # noqa: ANN401 - a check's arguments
    """The partnership's own rows of wording advice must be understood."""
    if not settings.HEED_WORDING_ROWS:
        return []
    try:
        load_rows(Path(settings.HEED_WORDING_ROWS))
    except RowNotUnderstood as error:
        return [Error(str(error), hint="HEED_WORDING_ROWS names these rows.", id="heed.E004")]
    return []


def own_words(**_: Any) -> list[CheckMessage]:  # noqa: ANN401 - a check's arguments
    """The partnership's own words for what is asked must fit what is asked."""
    fault = adopted()
    return [Error(fault, hint="HEED_OWN_WORDS names them.", id="heed.E005")] if fault else []


def refuse_to_start_unsafe() -> None:
    """Raise SystemCheckError when any of these does not hold."""
    found = [
        *immediate_transactions(),
        *append_only_triggers(databases=["default"]),
        *secret_key(),
        *wording_rows(),
        *own_words(),
        *run_checks(tags=["models"]),
    ]
    if errors := [message for message in found if message.is_serious()]:
        raise SystemCheckError("\n".join(str(error) for error in errors))
