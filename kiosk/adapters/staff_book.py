"""The log of staff acts and the tally of wrong PINs, in `staff.sqlite3` or in memory."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from kiosk.adapters.pin_file import give_to_owner
from kiosk.chain import Link, linked, unbroken
from kiosk.errors import StoreBroken, StoreBusy, StoreError, StoreFull
from kiosk.staff.audit import Entry, Noted, read, written
from kiosk.staff.lockout import Tally

NAME = "staff.sqlite3"
APPLICATION = 0x49475354
"""What we tell our files by: "IGST"."""

VERSION = 1
BUSY_S = 2.0

# An entry is never changed, and goes only from the old end, behind the mark that the chain is checked from.
TABLES = """
CREATE TABLE mark(one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TABLE tally(
  one INTEGER PRIMARY KEY CHECK (one = 1),
  wrong INTEGER NOT NULL, boot_ns INTEGER NOT NULL, boot_id TEXT NOT NULL
) STRICT;
CREATE TABLE entry(
  seq INTEGER PRIMARY KEY, body BLOB NOT NULL, prev TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER entry_kept BEFORE DELETE ON entry WHEN OLD.seq > (SELECT seq FROM mark)
BEGIN SELECT RAISE(ABORT, 'an entry goes only when it is old'); END;
CREATE TRIGGER entry_follows BEFORE INSERT ON entry
WHEN NEW.seq <= (SELECT max((SELECT coalesce(max(seq), 0) FROM entry), (SELECT seq FROM mark)))
BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END;
"""


class SqliteBook:
    """On disk. Each write is one transaction that is on disk when it returns."""

    def __init__(self, folder: Path) -> None:
        """Opens `staff.sqlite3` in a folder, made if it is missing. Raises StoreError."""
        self._file = folder / NAME
        with self._told():
            self._connection = self._opened()

    def tally(self) -> Tally:
        """Wrong PINs since the last right one."""
        with self._told():
            row = self._connection.execute("SELECT wrong, boot_ns, boot_id FROM tally").fetchone()
        return Tally(*row) if row else Tally()

    def write(self, acts: tuple[Noted, ...], tally: Tally | None = None) -> None:
        """Add acts and, when given, the tally."""
        with self._told(), self._transaction():
            seq, prev = self._last()
            for link in linked(prev, seq, (written(one) for one in acts)):
                self._connection.execute("INSERT INTO entry VALUES (?, ?, ?, ?)", link)
            if tally is not None:
                row = (tally.wrong, tally.boot_ns, tally.boot_id)
                self._connection.execute("INSERT OR REPLACE INTO tally VALUES (1, ?, ?, ?)", row)

    def entries(self, latest: int = 0) -> tuple[Entry, ...]:
        """The entries, oldest first."""
        with self._told():
            newest = self._connection.execute(
                "SELECT seq, body FROM entry ORDER BY seq DESC LIMIT ?", (latest or -1,)
            ).fetchall()
        return tuple(Entry(seq, read(body)) for seq, body in reversed(newest))

    def trim(self, before: datetime) -> int:
        """Take out the entries up to the first that is not from before a time."""
        old = []
        for entry in self.entries():
            if entry.noted.when >= before:
                break
            old.append(entry.seq)
        if old:
            with self._told(), self._transaction():
                self._connection.execute(
                    "UPDATE mark SET (seq, hash) = (SELECT seq, hash FROM entry WHERE seq = ?)", (old[-1],)
                )
                self._connection.execute("DELETE FROM entry WHERE seq <= ?", (old[-1],))
        return len(old)

    def verify(self) -> tuple[str, ...]:
        """What is wrong with the chain."""
        with self._told():
            seq, prev = self._connection.execute("SELECT seq, hash FROM mark").fetchone()
            rows = self._connection.execute("SELECT seq, body, prev, hash FROM entry ORDER BY seq").fetchall()
        _, wrong = unbroken(prev, seq, (Link(*row) for row in rows))
        return (f"The staff log {self._file} does not hold: {wrong}.",) if wrong else ()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _last(self) -> tuple[int, str]:
        found = self._connection.execute(
            "SELECT seq, hash FROM entry UNION ALL SELECT seq, hash FROM mark ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        return int(found[0]), str(found[1])

    def _opened(self) -> sqlite3.Connection:
        if not self._file.exists():
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file.touch(mode=0o600)
            give_to_owner(self._file, self._file.parent)
        connection = sqlite3.connect(
            self._file, timeout=BUSY_S, isolation_level=None, check_same_thread=False
        )
        try:
            # A rollback journal leaves no second file of another owner when the administrator writes.
            for pragma in (
                "trusted_schema=OFF",
                "journal_mode=DELETE",
                "synchronous=FULL",
                "secure_delete=ON",
            ):
                connection.execute(f"PRAGMA {pragma}")
            self._ready(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _ready(self, connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN IMMEDIATE")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version == 0:
            for statement in _statements(TABLES):
                connection.execute(statement)
            connection.execute("INSERT INTO mark VALUES (1, 0, ?)", (secrets.token_hex(32),))
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
        if version > VERSION:
            raise StoreBroken(
                f"The staff log {self._file} was written by a newer version of this program.",
                "Install that version again.",
            )

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What SQLite or the system refuses, in our own words."""
        try:
            yield
        except OSError as problem:
            raise self._full(problem.strerror or str(problem)) from problem
        except sqlite3.Error as problem:
            raise self._translated(problem) from problem

    def _translated(self, problem: sqlite3.Error) -> StoreError:
        primary = getattr(problem, "sqlite_errorcode", 0) & 0xFF
        if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return StoreBusy(
                f"Another program is using the staff log {self._file}.", "Try again in a moment."
            )
        if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CONSTRAINT):
            return StoreBroken(
                f"The staff log {self._file} is damaged ({problem}).",
                "Keep the file for whoever looks after this program, then move it away to start a new log.",
            )
        return self._full(str(problem))

    def _full(self, why: str) -> StoreFull:
        return StoreFull(
            f"The staff log {self._file} cannot be written ({why}).",
            "Make room on the disk, or give the kiosk's user the right to write there.",
        )


class MemoryBook(SqliteBook):
    """Kept until the program ends, and nothing of it on disk: the practice clinic, and tests."""

    def __init__(self) -> None:
        self._file = Path(":memory:")
        self._connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._ready(self._connection)


def _statements(script: str) -> list[str]:
    """The statements of a script; those of a trigger hold semicolons of their own."""
    found, rest = [], ""
    for line in script.strip().splitlines(keepends=True):
        rest += line
        if sqlite3.complete_statement(rest):
            found.append(rest)
            rest = ""
    return found
