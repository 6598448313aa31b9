"""Importing an extract."""

import json
from pathlib import Path

import pytest

from heed.server.storage.models import Entry
from tests.server.cli.conftest import Heed
from tests.support.partnership import Partnership

pytestmark = pytest.mark.django_db


def _extract(folder: Path, partnership: Partnership, *rows: dict[str, object]) -> Path:
    file = folder / "extract.jsonl"
    usual = {
        "record_number": partnership.robin.record_number,
        "kind": "visit",
        "occurred": "2026-03-09",
        "author": partnership.social_worker.email,
        "answers": {"seen": True},
    }
    lines = [json.dumps({**usual, "reference": str(n), **row}) for n, row in enumerate(rows)]
    file.write_text("\n".join(lines))
    return file


def test_rows_are_recorded_and_not_twice(
    heed: Heed, partnership: Partnership, tmp_path: Path
) -> None:
    file = _extract(tmp_path, partnership, {}, {"occurred": "2026-03-10"})
    email = partnership.partnership_officer.email
    first = heed("import", str(file), "--as", email)
    assert first.exit_code == 0, first.output
    assert "2 recorded, 0 recorded before, 0 not recorded." in first.output
    again = heed("import", str(file), "--as", email.upper())
    assert "0 recorded, 2 recorded before, 0 not recorded." in again.output
    assert Entry.objects.count() == 2


def test_a_row_that_cannot_be_recorded_is_told_with_its_reasons(
    heed: Heed, partnership: Partnership, tmp_path: Path
) -> None:
    file = _extract(tmp_path, partnership, {"kind": "visits", "reference": "A-7"}, {})
    result = heed("import", str(file), "--as", partnership.partnership_officer.email)
    assert result.exit_code == 1
    assert "Row 1 (A-7): There is no kind “visits”." in result.output
    assert "1 recorded, 0 recorded before, 1 not recorded." in result.output


def test_an_importer_nobody_knows_is_refused(
    heed: Heed, partnership: Partnership, tmp_path: Path
) -> None:
    file = _extract(tmp_path, partnership, {})
    result = heed("import", str(file), "--as", "nobody@council.test")
    assert result.exit_code == 1
    assert "Nobody here has the e-mail nobody@council.test." in result.stderr
    assert not Entry.objects.exists()


def test_a_closed_account_may_not_import(
    heed: Heed, partnership: Partnership, tmp_path: Path
) -> None:
    officer = partnership.partnership_officer
    officer.is_active = False
    officer.save()
    file = _extract(tmp_path, partnership, {})
    assert heed("import", str(file), "--as", officer.email).exit_code == 1


def test_a_file_that_cannot_be_read_is_said_plainly(heed: Heed, tmp_path: Path) -> None:
    missing = heed("import", str(tmp_path / "nothing.csv"), "--as", "a@b.test")
    assert missing.exit_code == 1
    assert "cannot be read: No such file or directory" in missing.stderr
    latin = tmp_path / "latin.csv"
    latin.write_bytes("reference\ncaf\xe9".encode("latin-1"))
    wrong = heed("import", str(latin), "--as", "a@b.test")
    assert wrong.exit_code == 1
    assert "is not text in UTF-8" in wrong.stderr
