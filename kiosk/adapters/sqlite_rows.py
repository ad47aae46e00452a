"""What is written to and looked up in the record's tables, each within the caller's transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import sha256

from kiosk.recovery import chain
from kiosk.recovery.chain import Link
from kiosk.recovery.codec import read_time, written
from kiosk.recovery.store import Header
from kiosk.recovery.store_rules import not_there

_HEADERS = """SELECT id, chair, code, opened_utc, def_hash FROM session JOIN ledger ON sequence = number
WHERE closed_utc IS {} NULL ORDER BY number"""


def put_definition(connection: sqlite3.Connection, digest: str, text: str) -> None:
    """Keep a checklist's text, once."""
    if connection.execute("SELECT 1 FROM definition WHERE hash = ?", (digest,)).fetchone() is None:
        own = sha256(text.encode("utf-8")).hexdigest()
        connection.execute("INSERT INTO definition VALUES (?, ?, ?)", (digest, text, own))


def put_record(connection: sqlite3.Connection, header: Header, nonce: bytes, last: str, closed: str) -> int:
    """A line of the ledger and the record's header; the record's number. `closed` is "" while it is open."""
    number = connection.execute(
        "INSERT INTO ledger(final_hash, closed_utc) VALUES (?, ?)", (last, closed or None)
    ).lastrowid
    opened = written(header.opened)
    connection.execute(
        "INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, ?)",
        (number, header.id, header.chair, header.code, nonce, opened, header.definition),
    )
    return number or 0


def put_events(connection: sqlite3.Connection, number: int, links: Iterable[Link]) -> None:
    """Further entries of a record."""
    connection.executemany(
        "INSERT INTO event(session, seq, body_json, prev, hash) VALUES (?, ?, ?, ?, ?)",
        [(number, one.seq, one.event.decode("utf-8"), one.prev, one.hash) for one in links],
    )


def count(connection: sqlite3.Connection, more: int) -> int:
    """How many entries this device made, with `more` of them now."""
    connection.execute("UPDATE device SET appended = appended + ?", (more,))
    (appended,) = connection.execute("SELECT appended FROM device").fetchone()
    return int(appended)


def number_of(connection: sqlite3.Connection, record: str) -> tuple[int, bool]:
    """A record's number, and whether it is closed. Raises StoreConflict where there is none."""
    row = connection.execute(
        "SELECT number, closed_utc IS NOT NULL FROM session JOIN ledger ON sequence = number WHERE id = ?",
        (record,),
    ).fetchone()
    if row is None:
        raise not_there()
    return int(row[0]), bool(row[1])


def before(connection: sqlite3.Connection, number: int, after: int) -> str:
    """The hash that the entry after `after` must name; "" where there is no entry `after`."""
    if after:
        row = connection.execute(
            "SELECT hash FROM event WHERE session = ? AND seq = ?", (number, after)
        ).fetchone()
        return str(row[0]) if row else ""
    id, chair, code, opened, definition, nonce = connection.execute(
        "SELECT id, chair, code, opened_utc, def_hash, nonce16 FROM session WHERE number = ?", (number,)
    ).fetchone()
    return chain.first(Header(id, chair, code, read_time(opened), definition), nonce)


def final_hash(connection: sqlite3.Connection, number: int) -> str:
    """The hash of a record's last entry, as the ledger has it."""
    row = connection.execute("SELECT final_hash FROM ledger WHERE sequence = ?", (number,)).fetchone()
    return str(row[0])


def links_after(connection: sqlite3.Connection, number: int, after: int) -> list[Link]:
    """The entries of a record beyond `after`, unchecked."""
    rows = connection.execute(
        "SELECT seq, CAST(body_json AS BLOB), prev, hash FROM event "
        "WHERE session = ? AND seq > ? ORDER BY seq",
        (number, after),
    )
    return [Link(*row) for row in rows]


def headers(connection: sqlite3.Connection, closed: bool) -> tuple[Header, ...]:
    """The records that are, or are not, closed."""
    rows = connection.execute(_HEADERS.format("NOT" if closed else "")).fetchall()
    return tuple(
        Header(id, chair, code, read_time(opened), definition) for id, chair, code, opened, definition in rows
    )


def day(when: datetime) -> str:
    """The day of a time in UTC."""
    return when.astimezone(UTC).date().isoformat()


def give_code(connection: sqlite3.Connection, code: str, when: datetime) -> None:
    """Note that a code was given out."""
    connection.execute("INSERT INTO code_given VALUES (?, ?)", (_code_hash(connection, code), day(when)))


def code_given(connection: sqlite3.Connection, code: str, since: datetime) -> bool:
    """Whether a code was given out on the day of `since` or later."""
    row = connection.execute(
        "SELECT 1 FROM code_given WHERE code_hash = ? AND given >= ?",
        (_code_hash(connection, code), day(since)),
    ).fetchone()
    return row is not None


def erase(connection: sqlite3.Connection, number: int, when: datetime) -> None:
    """Delete a closed record's rows; its line in the ledger stays."""
    connection.execute("INSERT INTO purge_ticket VALUES (?)", (number,))
    connection.execute("DELETE FROM event WHERE session = ?", (number,))
    connection.execute("DELETE FROM session WHERE number = ?", (number,))
    connection.execute("DELETE FROM purge_ticket")
    connection.execute("UPDATE ledger SET purged_utc = ? WHERE sequence = ?", (written(when), number))


def _code_hash(connection: sqlite3.Connection, code: str) -> str:
    (salt,) = connection.execute("SELECT salt FROM device").fetchone()
    return sha256(salt + code.encode("utf-8")).hexdigest()
