"""The columnar copy of a record on disk: whole or not at all, and never taken for what it is not.

A store is a folder of generations and one manifest that names the current one. A generation is
written aside and becomes current by replacing the manifest, in one step; whatever is cut off
before leaves the last good copy. The generation before is kept for whoever still reads it.
"""

import fcntl
import hashlib
import json
import os
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO
from uuid import uuid4

from heed.standards.engines.columns import LAYOUT
from heed.standards.engines.store import Store, UnreadableStore

MANIFEST = "store.json"
_LOCK = ".lock"
_GENERATION = re.compile(r"g[0-9a-f]{12}")
_AGAIN = "Write it again with `heed export`."


class CopyUnusable(UnreadableStore):
    """A copy that cannot be read or written; says what to do about it."""


@dataclass(frozen=True)
class Manifest:
    """What a store holds: `entries` of the record up to the number `sequence`.

    `digest` is over the content hashes of those entries in order, `stays` over who lived where;
    `columns` are those of entries,
    so that a store of another vocabulary shows; `files` are the size and SHA-256 of each file.
    """

    layout: int
    generation: str
    made_at: str
    entries: int
    sequence: int
    digest: str
    stays: str
    columns: tuple[str, ...]
    files: dict[str, tuple[int, str]]


@dataclass(frozen=True)
class Copy:
    """A copy that has been found whole."""

    folder: Path
    manifest: Manifest

    @property
    def store(self) -> Store:
        """Its files, as the population engine reads them; raises UnreadableStore."""
        return Store(self.folder / self.manifest.generation)


def open_copy(folder: Path, *, thoroughly: bool = False) -> Copy:
    """The copy in a folder; raises CopyUnusable when there is none, or none that can be used.

    Sizes are always compared; `thoroughly` also reads every file and compares its hash.
    """
    manifest = _manifest(folder)
    if manifest is None:
        raise CopyUnusable(f"There is no store in {folder}. Make one with `heed export`.")
    for name, (size, digest) in manifest.files.items():
        file = folder / name
        if not file.is_file() or file.stat().st_size != size:
            raise CopyUnusable(f"{file} is missing or only half written. {_AGAIN}")
        if thoroughly and sha256(file) != digest:
            raise CopyUnusable(f"{file} is not as it was written. {_AGAIN}")
    return Copy(folder, manifest)


def _manifest(folder: Path) -> Manifest | None:
    file = folder / MANIFEST
    try:
        said = json.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except (ValueError, OSError) as error:
        raise CopyUnusable(f"{file} cannot be read. {_AGAIN}") from error
    layout = said.get("layout") if isinstance(said, dict) else None
    if layout != LAYOUT:
        raise CopyUnusable(
            f"The store in {folder} was written by another version of Heed (layout {layout}; this "
            f"version reads {LAYOUT}). {_AGAIN}"
        )
    try:
        files = {name: (int(size), str(digest)) for name, (size, digest) in said["files"].items()}
        return Manifest(**{**said, "columns": tuple(said["columns"]), "files": files})
    except (KeyError, TypeError, ValueError) as error:
        raise CopyUnusable(f"{file} does not say what a store holds. {_AGAIN}") from error


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Keep a store to oneself while writing it.

    Raises CopyUnusable when someone else has it, or when the folder or the disk does not let it be
    written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / _LOCK).open("w") as lock:
            _locked(lock, folder)
            yield
    except OSError as error:
        raise CopyUnusable(
            f"The store in {folder} cannot be written: {error.strerror or error}. Put that right, "
            "or choose another folder with `heed export --to`."
        ) from error


def _locked(lock: IO[str], folder: Path) -> None:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise CopyUnusable(
            f"The store in {folder} is being written by another process. Wait for it."
        ) from error


def new_generation() -> str:
    """A name for a generation that nothing else has."""
    return f"g{uuid4().hex[:12]}"


def publish(folder: Path, manifest: Manifest) -> Copy:
    """Make a generation that was written the current one; older ones but the last are removed."""
    before = current_generation(folder)
    aside = folder / f"{MANIFEST}.new"
    with aside.open("w", encoding="utf-8") as file:
        json.dump(asdict(manifest), file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    aside.replace(folder / MANIFEST)
    _sync(folder)
    clear(folder, keep=(manifest.generation, before))
    return Copy(folder, manifest)


def clear(folder: Path, *, keep: Iterable[str]) -> None:
    """Remove what earlier or broken-off exports left, but not these generations."""
    kept = set(keep)
    for part in folder.iterdir():
        # Whatever else lies in the folder is not ours.
        if part.is_dir() and _GENERATION.fullmatch(part.name) and part.name not in kept:
            shutil.rmtree(part)


def described(folder: Path, generation: str) -> dict[str, tuple[int, str]]:
    """The size and SHA-256 of each file of a generation, once all of them are on the disk."""
    found = {}
    for file in sorted((folder / generation).rglob("*.parquet")):
        with file.open("rb") as opened:
            os.fsync(opened.fileno())
        found[str(file.relative_to(folder))] = (file.stat().st_size, sha256(file))
    return found


def sha256(file: Path) -> str:
    """The SHA-256 of a file."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def current_generation(folder: Path) -> str:
    """The generation that the manifest names, whole or not; empty when it names none."""
    try:
        found = _manifest(folder)
    except CopyUnusable:
        return ""
    return found.generation if found else ""


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
