"""Setting a damaged record aside: renamed with the date, never deleted, never written to again."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from kiosk.adapters.record_witness import place
from kiosk.adapters.sqlite_errors import told

MARK = ".damaged-"
PARTS = ("-wal", "-shm")
FRESH = ".fresh"
"""What a file is called that waits to take the place of a damaged one."""


def set_aside(path: Path, now: datetime, copy: bool = False) -> Path:
    """Rename a record and what belongs to it, or `copy` it. The new name. Raises StoreError."""
    aside = _free(path, now)
    with told(path):
        if copy:
            shutil.copyfile(path, aside)
            aside.chmod(0o600)
        elif path.exists():
            path.rename(aside)
        else:  # an empty one keeps the place of a file that is gone, so that `verify` goes on saying so
            aside.touch(mode=0o600)
        _take_parts(path, aside, copy)
        if not copy:
            place(path).unlink(missing_ok=True)
        sync_folder(path.parent)
    return aside


def finish(path: Path) -> None:
    """Make whole what a power cut interrupted: a log whose record went aside must not meet a fresh one."""
    fresh = path.with_name(path.name + FRESH)
    with told(path):
        if path.exists():  # the fresh one was not whole yet
            for part in ("", *PARTS):
                fresh.with_name(fresh.name + part).unlink(missing_ok=True)
            return
        waiting = path.with_name(path.name + "-wal")
        if waiting.exists() and waiting.stat().st_size:
            alone = [one for one in asides(path) if not one.with_name(one.name + "-wal").exists()]
            _take_parts(path, alone[-1] if alone else _free(path, datetime.now(UTC)), copy=False)
        for part in PARTS:
            path.with_name(path.name + part).unlink(missing_ok=True)
        if fresh.exists():
            place(path).unlink(missing_ok=True)
            fresh.rename(path)
            sync_folder(path.parent)


def asides(path: Path) -> tuple[Path, ...]:
    """The records that were set aside beside this one, the oldest first."""
    return tuple(sorted(one for one in path.parent.glob(f"{path.stem}{MARK}*{path.suffix}") if one.is_file()))


def sync_folder(folder: Path) -> None:
    """Force a folder's names to the disk."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _free(path: Path, now: datetime) -> Path:
    """A name with the date that nothing has yet."""
    stem = f"{path.stem}{MARK}{now.astimezone(UTC):%Y%m%d-%H%M%S}"
    number = 1
    while True:
        name = f"{stem}{'' if number == 1 else f'-{number}'}{path.suffix}"
        if not any(path.with_name(name + part).exists() for part in ("", *PARTS)):
            return path.with_name(name)
        number += 1


def _take_parts(path: Path, aside: Path, copy: bool) -> None:
    for part in PARTS:
        here, there = path.with_name(path.name + part), aside.with_name(aside.name + part)
        if here.exists() and not (copy and part == "-shm"):
            shutil.copyfile(here, there) if copy else here.rename(there)
            there.chmod(0o600)
