"""The record's tables, what guards them, and how an older file becomes a newer one."""

from __future__ import annotations

import secrets
import sqlite3
from pathlib import Path

APPLICATION = 0x49475243
"""What `file` and we tell our files by: "IGRC"."""

VERSION = 1
"""The newest form of the tables. Each number has its step in MIGRATIONS; there is no way back."""

BUSY_S = 1.0
"""How long another program may hold the file before we say so."""

_TABLES = """
CREATE TABLE device(
  one INTEGER PRIMARY KEY CHECK (one = 1),
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  appended INTEGER NOT NULL,
  starts INTEGER NOT NULL
) STRICT;
CREATE TABLE definition(
  hash TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  text_hash TEXT NOT NULL
) STRICT;
CREATE TABLE ledger(
  sequence INTEGER PRIMARY KEY,
  final_hash TEXT NOT NULL,
  closed_utc TEXT,
  purged_utc TEXT
) STRICT;
CREATE TABLE code_given(code_hash TEXT NOT NULL, given TEXT NOT NULL) STRICT;
CREATE TABLE session(
  number INTEGER PRIMARY KEY REFERENCES ledger(sequence),
  id TEXT NOT NULL UNIQUE,
  chair INTEGER NOT NULL,
  code TEXT NOT NULL,
  nonce16 BLOB NOT NULL,
  opened_utc TEXT NOT NULL,
  def_hash TEXT NOT NULL REFERENCES definition(hash)
) STRICT;
CREATE TABLE event(
  session INTEGER NOT NULL REFERENCES session(number),
  seq INTEGER NOT NULL,
  body_json TEXT NOT NULL,
  prev TEXT NOT NULL,
  hash TEXT NOT NULL,
  wall_utc TEXT GENERATED ALWAYS AS (json_extract(body_json, '$.wall')) VIRTUAL,
  mono_ns INTEGER GENERATED ALWAYS AS (json_extract(body_json, '$.boot_ns')) VIRTUAL,
  boot_id TEXT GENERATED ALWAYS AS (json_extract(body_json, '$.boot_id')) VIRTUAL,
  actor TEXT GENERATED ALWAYS AS (json_extract(body_json, '$.who')) VIRTUAL,
  kind TEXT GENERATED ALWAYS AS (json_extract(body_json, '$.kind')) VIRTUAL,
  UNIQUE (session, seq)
) STRICT;
CREATE TABLE purge_ticket(session INTEGER PRIMARY KEY) STRICT;
"""

# REPLACE deletes without asking the triggers for DELETE, so those for INSERT refuse what is there already.
_GUARDS = """
CREATE TRIGGER event_follows BEFORE INSERT ON event
WHEN NEW.seq IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM event WHERE session = NEW.session)
  OR (NEW.seq > 1 AND NEW.prev IS NOT
      (SELECT hash FROM event WHERE session = NEW.session AND seq = NEW.seq - 1))
BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END;
CREATE TRIGGER event_stays BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER event_kept BEFORE DELETE ON event
WHEN NOT EXISTS (SELECT 1 FROM purge_ticket WHERE session = OLD.session)
BEGIN SELECT RAISE(ABORT, 'an entry is never taken back'); END;
CREATE TRIGGER session_once BEFORE INSERT ON session
WHEN EXISTS (SELECT 1 FROM session WHERE number = NEW.number OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a record is begun once'); END;
CREATE TRIGGER session_stays BEFORE UPDATE ON session
BEGIN SELECT RAISE(ABORT, 'a record is never changed'); END;
CREATE TRIGGER session_kept BEFORE DELETE ON session
WHEN NOT EXISTS (SELECT 1 FROM purge_ticket WHERE session = OLD.number)
BEGIN SELECT RAISE(ABORT, 'a record goes by a purge only'); END;
CREATE TRIGGER definition_once BEFORE INSERT ON definition
WHEN EXISTS (SELECT 1 FROM definition WHERE hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'a checklist is kept once'); END;
CREATE TRIGGER definition_stays BEFORE UPDATE ON definition
BEGIN SELECT RAISE(ABORT, 'a kept checklist is never changed'); END;
CREATE TRIGGER definition_kept BEFORE DELETE ON definition
BEGIN SELECT RAISE(ABORT, 'a kept checklist stays'); END;
CREATE TRIGGER ledger_once BEFORE INSERT ON ledger
WHEN EXISTS (SELECT 1 FROM ledger WHERE sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'a line of the ledger is written once'); END;
CREATE TRIGGER ledger_stays BEFORE UPDATE ON ledger
WHEN NEW.sequence IS NOT OLD.sequence OR OLD.purged_utc IS NOT NULL
  OR (OLD.closed_utc IS NOT NULL AND
      (NEW.final_hash IS NOT OLD.final_hash OR NEW.closed_utc IS NOT OLD.closed_utc))
BEGIN SELECT RAISE(ABORT, 'the ledger is never changed after the closing'); END;
CREATE TRIGGER ledger_kept BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is never shortened'); END;
"""


def _tables(connection: sqlite3.Connection) -> None:
    for statement in _statements(_TABLES + _GUARDS):
        connection.execute(statement)
    connection.execute("INSERT INTO device VALUES (1, 1, ?, 0, 0)", (secrets.token_bytes(16),))


MIGRATIONS = (_tables,)
"""Step n makes a file of version n into one of version n + 1, within one transaction."""


def connect(path: Path) -> sqlite3.Connection:
    """Open the file to write, each commit forced to the disk. The tables may be missing or old."""
    connection = sqlite3.connect(path, timeout=BUSY_S, isolation_level=None, check_same_thread=False)
    try:
        # Generated columns call json_extract, which some builds allow in a trusted schema only.
        for pragma in ("trusted_schema=ON", "cell_size_check=ON", "temp_store=MEMORY", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA secure_delete=ON")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Open the file to read only."""
    uri = f"{path.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_S, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA trusted_schema=ON")
    connection.execute("PRAGMA cell_size_check=ON")
    return connection


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables to VERSION, step by step, each step whole or not at all."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    for number in range(version, VERSION):
        connection.execute("BEGIN IMMEDIATE")
        try:
            MIGRATIONS[number](connection)
            connection.execute("UPDATE device SET version = ?", (number + 1,))
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {number + 1}")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")


def _statements(script: str) -> list[str]:
    """The statements of a script; those of a trigger hold semicolons of their own."""
    found, rest = [], ""
    for line in script.strip().splitlines(keepends=True):
        rest += line
        if sqlite3.complete_statement(rest):
            found.append(rest)
            rest = ""
    return found
