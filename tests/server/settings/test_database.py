"""One address chooses the database."""

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from heed.server.settings.database import database


def test_sqlite_relative_to_home(tmp_path: Path) -> None:
    chosen = database("sqlite:///var/heed.sqlite3", tmp_path)
    assert chosen["NAME"] == str(tmp_path / "var/heed.sqlite3")
    assert (tmp_path / "var").is_dir()
    options = chosen["OPTIONS"]
    assert options["transaction_mode"] == "IMMEDIATE"
    for wanted in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
        assert wanted in options["init_command"]


def test_sqlite_absolute(tmp_path: Path) -> None:
    chosen = database(f"sqlite:///{tmp_path}/x.sqlite3", Path("/elsewhere"))
    assert Path(chosen["NAME"]) == tmp_path / "x.sqlite3"


def test_postgresql() -> None:
    chosen = database("postgres://heed:a%40b@db.example:5433/record", Path())
    kept = {name: chosen[name] for name in ("NAME", "USER", "PASSWORD", "HOST", "PORT")}
    assert kept == {
        "NAME": "record",
        "USER": "heed",
        "PASSWORD": "a@b",
        "HOST": "db.example",
        "PORT": "5433",
    }
    assert database("postgresql://localhost/x", Path())["ENGINE"] == chosen["ENGINE"]


@pytest.mark.parametrize("address", ["", "mysql://x/y", "heed.sqlite3"])
def test_anything_else_says_what_to_write(address: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="must start with sqlite"):
        database(address, Path())
