"""A store is whole or refused, with a sentence that says what to do."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from heed.clocks import england_and_wales
from heed.standards.copies import (
    MANIFEST,
    Copy,
    CopyUnusable,
    Manifest,
    described,
    open_copy,
    publish,
    writing,
)
from heed.standards.drawing import read
from heed.standards.engines.columns import LAYOUT, NAMES
from heed.standards.engines.store import write_store
from heed.standards.engines.tabulating import tables_of

TABLES = tables_of(
    read("Mon 09 Mar 2026 09:00 | school | referral").entries, (), england_and_wales(2025, 2027)
)

G1, G2, G3 = (f"g{number:012x}" for number in range(3))


def _written(folder: Path, generation: str = G1) -> Copy:
    (folder / generation).mkdir(parents=True)
    write_store(TABLES, folder / generation)
    manifest = Manifest(
        layout=LAYOUT,
        generation=generation,
        made_at=datetime(2026, 3, 9, tzinfo=UTC).isoformat(),
        entries=1,
        sequence=1,
        digest="",
        stays="",
        columns=(),
        files=described(folder, generation),
    )
    return publish(folder, manifest)


def test_what_was_written_is_read(tmp_path: Path) -> None:
    _written(tmp_path)
    store = open_copy(tmp_path, thoroughly=True).store
    for name in NAMES[1:]:
        assert store.table(name).equals(getattr(TABLES, name))


def test_the_last_generation_but_one_is_kept_for_its_readers(tmp_path: Path) -> None:
    for generation in (G1, G2, G3):
        _written(tmp_path, generation)
    assert sorted(part.name for part in tmp_path.iterdir() if part.is_dir()) == [G2, G3]
    assert open_copy(tmp_path).manifest.generation == G3


def test_nothing_else_in_the_folder_is_removed(tmp_path: Path) -> None:
    for name in ("games", "g2024", "gallery"):
        (tmp_path / name).mkdir()
    _written(tmp_path)
    assert {part.name for part in tmp_path.iterdir()} >= {"games", "g2024", "gallery"}


def test_no_store(tmp_path: Path) -> None:
    with pytest.raises(CopyUnusable, match=r"There is no store in .*\. Make one with `heed export"):
        open_copy(tmp_path)


def test_a_store_of_another_version(tmp_path: Path) -> None:
    _written(tmp_path)
    said = json.loads((tmp_path / MANIFEST).read_text())
    (tmp_path / MANIFEST).write_text(json.dumps({**said, "layout": LAYOUT - 1}))
    with pytest.raises(CopyUnusable, match=r"another version of Heed .*Write it again with"):
        open_copy(tmp_path)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"layout": 1}', "null"])
def test_a_manifest_that_says_nothing(tmp_path: Path, text: str) -> None:
    _written(tmp_path)
    (tmp_path / MANIFEST).write_text(text)
    with pytest.raises(CopyUnusable, match="Write it again with `heed export`"):
        open_copy(tmp_path)


def test_a_half_written_file(tmp_path: Path) -> None:
    file = _written(tmp_path).store.files[0]
    file.write_bytes(file.read_bytes()[:-20])
    with pytest.raises(CopyUnusable, match="missing or only half written"):
        open_copy(tmp_path)
    file.unlink()
    with pytest.raises(CopyUnusable, match="missing or only half written"):
        open_copy(tmp_path)


def test_a_file_that_was_changed(tmp_path: Path) -> None:
    file = _written(tmp_path).store.files[0]
    whole = bytearray(file.read_bytes())
    whole[len(whole) // 2] ^= 1
    file.write_bytes(whole)
    open_copy(tmp_path)
    with pytest.raises(CopyUnusable, match="is not as it was written"):
        open_copy(tmp_path, thoroughly=True)


def test_only_one_writes_at_a_time(tmp_path: Path) -> None:
    with writing(tmp_path), pytest.raises(CopyUnusable, match="written by another process"):
        _enter(tmp_path)
    _enter(tmp_path)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CopyUnusable, match=r"cannot be written: Not a directory\. Put"):
        _enter(tmp_path / "file" / "store")


def test_a_disk_that_fills_up(tmp_path: Path) -> None:
    full = OSError(28, "No space left on device")
    with pytest.raises(CopyUnusable, match="No space left on device"), writing(tmp_path):
        raise full


def _enter(folder: Path) -> None:
    with writing(folder):
        pass
