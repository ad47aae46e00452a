"""Records in one SQLite file. What `append` returns from is on the disk; what is damaged is set aside.

One kiosk has the file at a time (StoreBusy for a second); any number of readers may look at it meanwhile.
"""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import RLock

from kiosk.adapters import sqlite_rows as rows
from kiosk.adapters.record_lock import RecordLock
from kiosk.adapters.record_witness import Seen, Witness, read_witness
from kiosk.adapters.sqlite_aside import finish, set_aside, sync_folder
from kiosk.adapters.sqlite_errors import PAPER, gone, refused, told
from kiosk.adapters.sqlite_examine import Examined, examine
from kiosk.adapters.sqlite_fresh import open_file, put_fresh
from kiosk.adapters.sqlite_reports import problems, remains, report
from kiosk.errors import StoreBroken, StoreConflict, StoreError
from kiosk.findings import Finding
from kiosk.recovery import chain
from kiosk.recovery.codec import decode, encode, written
from kiosk.recovery.events import Closed, Event, Recoded
from kiosk.recovery.store import Header, Remains
from kiosk.recovery.store_rules import (
    check_numbers,
    closed_already,
    no_definition,
    still_open,
    twice,
)

FILE = "recovery.db"
"""What the record is called in the data folder."""

AT_ONCE = 20
"""How many records a step of a purge takes out; entries come in between."""

CODE_DAYS = 30
"""How long a code is not given out again."""


def _now() -> datetime:
    return datetime.now(UTC)


class SqliteStore:
    """The records of this device. Every method may be called from any thread."""

    def __init__(self, path: Path, now: Callable[[], datetime] = _now) -> None:
        """Open or make the file `path`, readable by its owner alone; `now` dates what is set aside.

        A damaged file is renamed, its whole records go on in a fresh one, and `findings` says so. Raises
        StoreBusy, StoreFull, or StoreError for a file of a newer program.
        """
        self._path = path
        self._now = now
        self._guard = RLock()
        self._closed = False
        self._findings: tuple[Finding, ...] = ()
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as problem:
            raise refused(problem, path) from problem
        self._lock = RecordLock(path)
        try:
            self._open()
        except BaseException:
            self._lock.release()
            raise

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was damaged or is missing, in the words for staff."""
        return self._findings

    def begin(self, header: Header, definition: str, first: Event) -> None:
        """A new record with its first event."""
        check_numbers(0, (first,))
        self._surely(lambda: self._begin(header, definition, first))

    def append(self, record: str, events: tuple[Event, ...]) -> None:
        """Add events; all of them or none."""
        self._surely(lambda: self._append(record, events))

    def events(self, record: str, after: int = 0) -> tuple[Event, ...]:
        """The events of one record with `seq` beyond `after`. StoreBroken where the chain does not hold."""
        with self._reading() as connection:
            number, _ = rows.number_of(connection, record)
            prev = rows.before(connection, number, after)
            links, wrong = chain.unbroken(prev, after, rows.links_after(connection, number, after))
            final = rows.final_hash(connection, number)
        if not wrong and (links[-1].hash if links else prev) != final:
            wrong = f"the end after entry {after + len(links)} is missing"
        if wrong:
            raise StoreBroken(f"A record in {self._path} is damaged: {wrong}.", PAPER)
        return tuple(decode(link.event) for link in links)

    def open_records(self) -> tuple[Header, ...]:
        """Records that are not closed, the oldest first."""
        with self._reading() as connection:
            return rows.headers(connection, closed=False)

    def closed_records(self) -> tuple[Header, ...]:
        """Closed records that are not yet purged, the oldest first."""
        with self._reading() as connection:
            return rows.headers(connection, closed=True)

    def definition(self, digest: str) -> str:
        """The text of the checklist a record was made with."""
        with self._reading() as connection:
            row = connection.execute("SELECT text FROM definition WHERE hash = ?", (digest,)).fetchone()
        if row is None:
            raise no_definition()
        return str(row[0])

    def fingerprint(self, record: str) -> str:
        """The first eight characters of the last event's hash, for paper."""
        with self._reading() as connection:
            number, _ = rows.number_of(connection, record)
            return rows.final_hash(connection, number)[: chain.FINGERPRINT]

    def code_used(self, code: str, since: datetime) -> bool:
        """Whether a code was given out since the day of `since`, purged records included."""
        with self._reading() as connection:
            return rows.code_given(connection, code, since)

    def purge(self, records: tuple[str, ...], when: datetime) -> None:
        """Take closed records out for good; only that they were here, and their last hashes, stays."""
        with self._reading() as connection:
            known = [rows.number_of(connection, record) for record in records]
        if not all(closed for _, closed in known):
            raise still_open()
        for start in range(0, len(known), AT_ONCE):
            with self._writing() as connection:
                for number, _ in known[start : start + AT_ONCE]:
                    rows.erase(connection, number, when)
                appended = rows.count(connection, 0)
            self._witness.write(Seen(appended, "-", 0, "-"))
        with self._reading() as connection:  # freed pages are overwritten already; here the log's words go
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def compact(self) -> None:
        """Give the room of what was purged back to the disk. It takes seconds in which nothing is entered."""
        with self._reading() as connection:
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def verify(self) -> tuple[str, ...]:
        """What is wrong, a sentence for each record or page that is; files set aside count until they go.

        Takes seconds where there are very many entries, and holds up nobody who enters some meanwhile.
        """
        return problems(self._path)

    def remains(self) -> tuple[Remains, ...]:
        """What can still be read of the damaged records in files that were set aside."""
        return remains(self._path)

    def close(self) -> None:
        """Let go of the file."""
        with self._guard:
            self._closed = True
            with told(self._path):
                self._connection.close()
            self._witness.close()
            self._lock.release()

    def _begin(self, header: Header, definition: str, first: Event) -> None:
        nonce = secrets.token_bytes(16)
        links = chain.linked(chain.first(header, nonce), 0, [encode(first)])
        with self._writing() as connection:
            if connection.execute("SELECT 1 FROM session WHERE id = ?", (header.id,)).fetchone():
                raise twice()
            rows.put_definition(connection, header.definition, definition)
            number = rows.put_record(connection, header, nonce, links[-1].hash, _closing(first))
            rows.put_events(connection, number, links)
            before = rows.day(header.opened - timedelta(days=CODE_DAYS))
            connection.execute("DELETE FROM code_given WHERE given < ?", (before,))
            rows.give_code(connection, header.code, header.opened)
            appended = rows.count(connection, 1)
        self._witness.write(Seen(appended, header.id, 1, links[-1].hash))

    def _append(self, record: str, events: tuple[Event, ...]) -> None:
        with self._writing() as connection:
            number, closed = rows.number_of(connection, record)
            if closed:
                raise closed_already()
            last, prev = connection.execute(
                "SELECT seq, hash FROM event WHERE session = ? ORDER BY seq DESC LIMIT 1", (number,)
            ).fetchone()
            check_numbers(last, events)
            links = chain.linked(prev, last, [encode(one) for one in events])
            rows.put_events(connection, number, links)
            connection.execute(
                "UPDATE ledger SET final_hash = ?, closed_utc = ? WHERE sequence = ?",
                (links[-1].hash, _closing(events[-1]) or None, number),
            )
            for one in events:
                if isinstance(one.what, Recoded):
                    rows.give_code(connection, one.what.code, one.stamp.wall)
            appended = rows.count(connection, len(links))
        self._witness.write(Seen(appended, record, links[-1].seq, links[-1].hash))

    def _surely(self, act: Callable[[], None]) -> None:
        """Do it; where the file turns out damaged, set that aside and do it once more in a fresh one."""
        with self._guard:
            if self._closed:
                raise gone(self._path)
            try:
                act()
            except StoreBroken as problem:
                with told(self._path):
                    self._connection.close()
                self._witness.close()
                self._open()
                try:
                    act()
                except StoreConflict:  # this very record is among what could not be carried over
                    raise problem from None

    def _open(self) -> None:
        """Examine, set aside what is damaged, and be ready to write."""
        finish(self._path)
        examined = self._examined()
        if examined.newer:
            raise StoreError(
                f"The recovery record {self._path} was made by a newer version of this program.",
                "Install that version again, or name another folder with --data.",
            )
        if examined.damage:
            self._findings += report(*put_fresh(self._path, examined, self._now()), examined)
        elif examined.lost_end:
            aside = set_aside(self._path, self._now(), copy=True)
            self._findings += report(aside, len(examined.records), examined)
        with told(self._path):
            self._connection = open_file(self._path)
            # A write makes the log: a disk that takes nothing shows now, not at the first entry.
            self._connection.execute("UPDATE device SET starts = starts + 1")
            sync_folder(self._path.parent)
            self._place = self._places()
        self._witness = Witness(self._path)
        (appended,) = self._connection.execute("SELECT appended FROM device").fetchone()
        self._witness.write(Seen(appended, "-", 0, "-"))

    def _examined(self) -> Examined:
        with told(self._path):
            there = self._path.exists()
        if there:
            examined = examine(self._path, thorough=False)
            return examine(self._path) if examined.damage else examined
        seen = read_witness(self._path)
        if seen is None or not seen.appended:
            return Examined()
        return Examined(damage=("The file is gone.",))

    def _places(self) -> tuple[tuple[int, int], ...]:
        """Which files are meant by the record's names now."""
        names = (self._path, self._path.with_name(self._path.name + "-wal"))
        return tuple((one.st_dev, one.st_ino) for one in (name.stat() for name in names))

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._guard, told(self._path):
            yield self._connection

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction, on the disk when this is left; nothing of it when an error leaves it."""
        with self._guard, told(self._path):
            try:
                moved = self._places() != self._place
            except FileNotFoundError:
                moved = True
            if moved:  # entries would go to a file that nobody finds again
                raise gone(self._path)
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


def _closing(event: Event) -> str:
    """When this event closes its record, else ""."""
    return written(event.stamp.wall) if isinstance(event.what, Closed) else ""
