"""Reads a record's file without changing it, and says of each record in it whether it is whole."""

from __future__ import annotations

import shutil
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.adapters.record_witness import Seen, read_witness
from kiosk.adapters.sqlite_errors import told
from kiosk.adapters.sqlite_schema import APPLICATION, VERSION, connect_to_read
from kiosk.errors import StoreBroken, StoreError
from kiosk.recovery import chain
from kiosk.recovery.chain import Link
from kiosk.recovery.codec import read_time
from kiosk.recovery.store import Header

CHECKED_AT_ONCE = 20_000
"""Entries. Checking the chains of so many takes about a tenth of a second."""


@dataclass(frozen=True, slots=True)
class Found:
    """One record of a file: what it is of, its entries up to the first bad one, and what is wrong ("")."""

    number: int
    header: Header
    nonce: bytes
    links: tuple[Link, ...]
    closed: str
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes of the last weeks, each as a hash with the day it was given out."""

    salt: bytes
    given: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Examined:
    """A whole file. `damage`: a sentence for each thing that is wrong; `newer`: a newer program's tables.

    `lost_end`: the file holds together, yet entries that were saved once are missing at its end.
    """

    records: tuple[Found, ...] = ()
    definitions: tuple[tuple[str, str], ...] = ()
    codes: Codes | None = None
    damage: tuple[str, ...] = ()
    lost_end: str = ""
    newer: bool = False


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """The file, open to read only, beside a program that may be writing to it. Raises StoreError."""
    with told(path), closing(connect_to_read(path)) as connection:
        if _readable(connection):
            yield connection
            return
    # SQLite wants to write beside what it reads. Where that may not be, nobody else writes either.
    with told(path), TemporaryDirectory(prefix="kiosk-record-") as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        waiting = path.with_name(path.name + "-wal")
        if waiting.exists():
            shutil.copyfile(waiting, copy.with_name(waiting.name))
        with closing(connect_to_read(copy)) as connection:
            yield connection


def _readable(connection: sqlite3.Connection) -> bool:
    """Whether the file can be read where it lies."""
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError as problem:
        if problem.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
            return False
        raise
    return True


def examine(path: Path, thorough: bool = True) -> Examined:
    """What can be found out about a file by reading it. Raises StoreError where nothing can.

    Not `thorough`: in a file of more than CHECKED_AT_ONCE entries the chains of closed records are left out.
    """
    with told(path):
        if not stat.S_ISREG(path.stat().st_mode):
            return Examined(damage=(f"{path} is no file.",))
    seen = read_witness(path)
    try:
        with reading(path) as connection, told(path):
            return _examined(connection, seen, thorough)
    except StoreError as problem:
        if isinstance(problem, StoreBroken):
            return Examined(damage=(problem.what,))
        raise


def _examined(connection: sqlite3.Connection, seen: Seen | None, thorough: bool) -> Examined:
    connection.execute("BEGIN")
    damage: list[str] = []
    newer = False
    try:
        damage += _form(connection)
        (version,) = connection.execute("SELECT version FROM device").fetchone() or (0,)
        newer = version > VERSION
        if not damage and not newer:
            damage += [
                f"SQLite says: {_line(str(row[0]))}."
                for row in connection.execute("PRAGMA quick_check(5)")
                if row[0] != "ok"
            ]
    except (sqlite3.Error, TypeError) as problem:
        damage.append(f"The tables cannot be read ({_line(str(problem))}).")
    if newer:
        return Examined(newer=True)
    records, more = _records(connection, thorough or _is_small(connection))
    damage += more
    definitions, more = _definitions(connection)
    damage += more
    lost = _lost_end(connection, seen, records) if not damage else ""
    return Examined(tuple(records), tuple(definitions), _codes(connection), tuple(damage), lost)


def _form(connection: sqlite3.Connection) -> list[str]:
    """What does not fit in the head of the file."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    tables = connection.execute("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").fetchone()[0]
    if not tables:
        return ["The file is empty."]
    (inside,) = connection.execute("SELECT version FROM device").fetchone() or (0,)
    if application != APPLICATION or version != inside:
        return ["The head of the file was changed."]
    return []


def _is_small(connection: sqlite3.Connection) -> bool:
    """Whether all chains can be checked while somebody waits for the program to start."""
    try:
        (last,) = connection.execute("SELECT coalesce(max(rowid), 0) FROM event").fetchone()
    except sqlite3.Error:
        return True
    return int(last) <= CHECKED_AT_ONCE


def _records(connection: sqlite3.Connection, closed_too: bool) -> tuple[list[Found], list[str]]:
    """Every record that can be reached, and what is wrong with them and with the ledger."""
    found: list[Found] = []
    damage: list[str] = []
    ledger: dict[int, tuple[str, str, str]] = {}
    try:
        rows = connection.execute("SELECT sequence, final_hash, closed_utc, purged_utc FROM ledger")
        for number, last, closed, purged in rows:
            ledger[number] = (last, closed or "", purged or "")
    except (sqlite3.Error, OverflowError) as problem:
        damage.append(f"The ledger cannot be read ({_line(str(problem))}).")
    numbers: set[int] = set()
    try:
        for row in connection.execute(
            "SELECT number, id, chair, code, nonce16, opened_utc, def_hash FROM session ORDER BY number"
        ):
            numbers.add(row[0])
            if not closed_too and ledger.get(row[0], ("", "", ""))[1]:
                continue
            one = _record(connection, row, ledger.get(row[0]))
            if isinstance(one, Found):
                found.append(one)
                one = one.wrong
            if one:
                damage.append(one)
    except (sqlite3.Error, OverflowError) as problem:
        damage.append(f"The list of records cannot be read to its end ({_line(str(problem))}).")
    missing = [number for number, (_, _, purged) in ledger.items() if not purged and number not in numbers]
    damage += [f"Record {number} is missing." for number in missing]
    if ledger and sorted(ledger) != list(range(min(ledger), max(ledger) + 1)):
        damage.append("A line of the ledger is missing.")
    return found, damage


def _record(
    connection: sqlite3.Connection, row: tuple[object, ...], line: tuple[str, str, str] | None
) -> Found | str:
    """One record and what is wrong with it; a sentence alone where even its header cannot be read."""
    number, name, chair, code, nonce, opened, definition = row
    try:
        header = Header(str(name), int(str(chair)), str(code), read_time(str(opened)), str(definition))
    except ValueError:
        return f"The header of record {number} cannot be read."
    links: list[Link] = []
    wrong = ""
    try:
        for seq, body, prev, here in connection.execute(
            "SELECT seq, CAST(body_json AS BLOB), prev, hash FROM event WHERE session = ? ORDER BY seq",
            (number,),
        ):
            links.append(Link(seq, body, prev, here))
    except (sqlite3.Error, OverflowError) as problem:
        wrong = f"its entries cannot be read to their end ({_line(str(problem))})"
    start = chain.first(header, nonce if isinstance(nonce, bytes) else b"")
    good, broken = chain.unbroken(start, 0, links)
    if line is None:
        wrong = wrong or "the ledger does not know it"
    elif not broken and (good[-1].hash if good else "") != line[0]:
        broken = f"the end after entry {len(good)} is missing"
    wrong = broken or wrong
    said = f"Record {number}, chair {header.chair}, opened {_when(header.opened)}: {wrong}." if wrong else ""
    kept = nonce if isinstance(nonce, bytes) else b""
    return Found(int(str(number)), header, kept, good, line[1] if line else "", said)


def _definitions(connection: sqlite3.Connection) -> tuple[list[tuple[str, str]], list[str]]:
    """The checklists' texts that are as they were."""
    good: list[tuple[str, str]] = []
    damage: list[str] = []
    try:
        rows = connection.execute("SELECT hash, CAST(text AS BLOB), text_hash FROM definition")
        for name, text, digest in rows:
            if sha256(text).hexdigest() == digest:
                good.append((str(name), text.decode("utf-8")))
            else:
                damage.append("The text of a checklist was changed.")
    except (sqlite3.Error, UnicodeDecodeError) as problem:
        damage.append(f"The checklists cannot be read ({_line(str(problem))}).")
    return good, damage


def _codes(connection: sqlite3.Connection) -> Codes | None:
    """The codes that must not come again; None where that cannot be read."""
    try:
        (salt,) = connection.execute("SELECT salt FROM device").fetchone()
        given = connection.execute("SELECT code_hash, given FROM code_given").fetchall()
    except (sqlite3.Error, TypeError):
        return None
    return Codes(salt, tuple(given)) if isinstance(salt, bytes) else None


def _lost_end(connection: sqlite3.Connection, seen: Seen | None, records: list[Found]) -> str:
    """What the witness saw and the file does not hold."""
    if seen is None:
        return ""
    (appended,) = connection.execute("SELECT appended FROM device").fetchone()
    gone = seen.appended - appended
    if gone <= 0:
        return ""
    chair = next(
        (f" The last was in chair {one.header.chair}." for one in records if one.header.id == seen.record), ""
    )
    entries = "1 entry that was" if gone == 1 else f"{gone} entries that were"
    return f"The end of the record is missing: {entries} saved before it stopped.{chair}"


def _when(time: datetime) -> str:
    return time.strftime("%Y-%m-%d %H:%M UTC")


def _line(text: str) -> str:
    return " ".join(text.split()).rstrip(".")
