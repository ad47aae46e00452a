"""SQLite's complaints in the kiosk's words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import StoreBroken, StoreBusy, StoreConflict, StoreError, StoreFull, StoreGone

PAPER = "Write on paper until it works again, and tell whoever looks after this machine."
DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}
READING = {
    sqlite3.SQLITE_IOERR_READ,
    sqlite3.SQLITE_IOERR_SHORT_READ,
    sqlite3.SQLITE_IOERR_CORRUPTFS,
    sqlite3.SQLITE_IOERR_DATA,
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Whatever SQLite or the system refuses about this file, as a StoreError of the fitting kind."""
    try:
        yield
    except sqlite3.Error as problem:
        raise translated(problem, path) from problem
    except OSError as problem:
        raise refused(problem, path) from problem


def translated(problem: sqlite3.Error, path: Path) -> StoreError:
    """What an error of SQLite means for the room."""
    code = getattr(problem, "sqlite_errorcode", None)
    if code is None:  # text that is no text, found by the reader
        return broken(path, "it holds what cannot be read")
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return gone(path)
    primary = code & 0xFF
    if primary in DAMAGE or code in READING:
        return broken(path, str(problem))
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return busy(path)
    if primary == sqlite3.SQLITE_CONSTRAINT:
        return StoreConflict(
            "Something else was entered here in between.", "Go back to the board and open the chair again."
        )
    if primary == sqlite3.SQLITE_FULL:
        return full(path, "the disk is full")
    if primary == sqlite3.SQLITE_READONLY:
        return full(path, "the disk or the file is read-only")
    if primary in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return full(path, "the disk does not take it")
    return broken(path, str(problem))


def refused(problem: OSError, path: Path) -> StoreError:
    """What an error of the system means for the room."""
    return full(path, problem.strerror or str(problem))


def busy(path: Path) -> StoreBusy:
    """Somebody else has the file."""
    return StoreBusy(
        f"Another program is using the recovery record {path}.",
        "Only one kiosk may use it: end the other one, then start this again.",
    )


def full(path: Path, why: str) -> StoreFull:
    """The disk takes no more, or nothing at all."""
    return StoreFull(f"Not saved: the recovery record {path} cannot be written ({why}).", PAPER)


def broken(path: Path, why: str) -> StoreBroken:
    """The file is damaged."""
    return StoreBroken(f"The recovery record {path} is damaged ({why}).", PAPER)


def gone(path: Path) -> StoreGone:
    """The file is not where it was."""
    return StoreGone(
        f"Not saved: the recovery record {path} was moved or replaced while in use.",
        "Write on paper, put the file back, and start the kiosk again.",
    )
