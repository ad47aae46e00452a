"""A fresh file in place of a damaged one, with every record that is whole."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

from kiosk.adapters.sqlite_aside import FRESH, set_aside, sync_folder
from kiosk.adapters.sqlite_errors import told
from kiosk.adapters.sqlite_examine import Examined
from kiosk.adapters.sqlite_rows import count, put_definition, put_events, put_record
from kiosk.adapters.sqlite_schema import connect, migrate


def open_file(path: Path) -> sqlite3.Connection:
    """The file with its tables, for its owner alone; made where it is missing."""
    path.touch(mode=0o600)
    path.chmod(0o600)
    connection = connect(path)
    try:
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def put_fresh(path: Path, examined: Examined, now: datetime) -> tuple[Path, int]:
    """Set the damaged file aside. Where it went, and how many records go on in the fresh one.

    The fresh one is whole on the disk before the damaged one is touched, so that a full disk changes nothing
    and `finish` can go on where a power cut came in between. Raises StoreError.
    """
    fresh = path.with_name(path.name + FRESH)
    with told(path):
        connection = open_file(fresh)
        try:
            carried = _carry_over(connection, examined)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()
    aside = set_aside(path, now)
    with told(path):
        fresh.rename(path)
        sync_folder(path.parent)
    return aside, carried


def _carry_over(connection: sqlite3.Connection, examined: Examined) -> int:
    """Put every whole record of a damaged file into a fresh one, byte for byte. How many there were."""
    texts = dict(examined.definitions)
    whole = [one for one in examined.records if not one.wrong and one.header.definition in texts]
    connection.execute("BEGIN IMMEDIATE")
    try:
        for one in whole:
            put_definition(connection, one.header.definition, texts[one.header.definition])
            last = one.links[-1].hash if one.links else ""
            number = put_record(connection, one.header, one.nonce, last, one.closed)
            put_events(connection, number, one.links)
        if examined.codes:
            connection.execute("UPDATE device SET salt = ?", (examined.codes.salt,))
            connection.executemany("INSERT INTO code_given VALUES (?, ?)", examined.codes.given)
        count(connection, sum(len(one.links) for one in whole))
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
    return len(whole)
