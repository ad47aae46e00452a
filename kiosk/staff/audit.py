"""What staff did at this screen, and when: acts and numbers, never a word about a patient.

An entry has no place for text, so no code, answer or name can get in.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Protocol

from kiosk.errors import StoreBroken
from kiosk.staff.lockout import Tally

SCHEMA = 1


class Act(StrEnum):
    """What was done. What `number` says of it stands behind each."""

    UNLOCKED = "unlocked"
    LOCKED = "locked"  # 1: by itself, after quiet
    WRONG_PINS = "wrong pins"  # how many in a row, when a wait began
    SIGNED = "signed"  # a PIN given once more, for a signature
    PIN_SET = "pin set"  # the slot whose PIN it is
    PIN_RESET = "pin reset"  # the slot; 0: all
    CHAIR_OPENED = "chair opened"  # the chair
    STAFF_RELEASE = "staff release recorded"  # the chair
    CHAIR_CLOSED = "chair closed"  # the chair
    EXPORTED = "exported"  # how many records
    PURGED = "purged"  # how many records
    PRINTED = "printed"  # how many sheets
    SETTINGS = "settings changed"
    TRIMMED = "old entries removed"  # how many


@dataclass(frozen=True, slots=True)
class Noted:
    """One act. `slot` is who did it; 0 is the machine's administrator, or the screen itself."""

    when: datetime
    act: Act
    slot: int = 0
    number: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """An act in its place; `seq` counts from 1 and never again."""

    seq: int
    noted: Noted


class Book(Protocol):
    """The log of staff acts and the tally of wrong PINs. A port; every method may raise StoreError."""

    def tally(self) -> Tally:
        """Wrong PINs since the last right one."""

    def write(self, acts: tuple[Noted, ...], tally: Tally | None = None) -> None:
        """Add acts and, when given, the tally: both on disk, or neither."""

    def entries(self, latest: int = 0) -> tuple[Entry, ...]:
        """The entries, oldest first; `latest` keeps only so many of the newest, 0 all."""

    def trim(self, before: datetime) -> int:
        """Take out entries from before a time and say how many; the chain holds without them."""

    def verify(self) -> tuple[str, ...]:
        """What is wrong with the chain, in sentences; empty when it holds."""

    def close(self) -> None:
        """Let go of the file."""


def written(noted: Noted) -> bytes:
    """An act as canonical JSON: what is hashed and kept."""
    body = {
        "schema": SCHEMA,
        "when": noted.when.astimezone(UTC).isoformat(timespec="seconds"),
        "act": noted.act.value,
        "slot": noted.slot,
        "number": noted.number,
    }
    return json.dumps(body, sort_keys=True, separators=(",", ":")).encode()


def read(data: bytes) -> Noted:
    """The act that `written` wrote. Raises StoreBroken."""
    try:
        body = json.loads(data)
        if body["schema"] != SCHEMA:
            raise ValueError("another form")
        when = datetime.fromisoformat(body["when"])
        return Noted(when, Act(body["act"]), int(body["slot"]), int(body["number"]))
    except (ValueError, KeyError, TypeError) as problem:
        raise StoreBroken(
            "An entry of the staff log cannot be read.",
            "Keep staff.sqlite3 for whoever looks after this program, then remove it to start a new log.",
        ) from problem
