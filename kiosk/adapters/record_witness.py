"""A small file beside the record that says how far it went, so that a cut-off end shows.

SQLite drops the end of a damaged log in silence. The witness is written after each commit and never forced
to the disk: it may lag behind the record, and then says nothing. If it is ahead, entries are gone.
"""

from __future__ import annotations

import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from kiosk.adapters.sqlite_errors import refused

SIZE = 256


class Seen(NamedTuple):
    """How many entries this device ever made, and the last of them: its record, number and hash."""

    appended: int
    record: str
    seq: int
    hash: str


class Witness:
    """The open file."""

    def __init__(self, record: Path) -> None:
        """Open or make it beside `record`. Raises StoreFull."""
        self._record = record
        try:
            self._handle = os.open(place(record), os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as problem:
            raise refused(problem, record) from problem

    def write(self, seen: Seen) -> None:
        """Note how far the record went. What cannot be written makes the witness lag, which it may."""
        text = f"{seen.appended} {seen.record} {seen.seq} {seen.hash}"
        line = f"{text} {sha256(text.encode()).hexdigest()}".ljust(SIZE - 1) + "\n"
        with suppress(OSError):  # the entry itself is saved by now, and nobody may hear that it is not
            os.pwrite(self._handle, line.encode("ascii"), 0)

    def close(self) -> None:
        """Let go of the file; harmless when repeated."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


def place(record: Path) -> Path:
    """Where the witness of a record is."""
    return record.with_name(record.name + ".seen")


def read_witness(record: Path) -> Seen | None:
    """What the witness says; None where there is none or it was cut off itself."""
    try:
        text = place(record).read_text("ascii")
    except (OSError, UnicodeDecodeError):
        return None
    parts = text.split()
    if len(parts) != 5 or sha256(" ".join(parts[:4]).encode()).hexdigest() != parts[4]:
        return None
    return Seen(int(parts[0]), parts[1], int(parts[2]), parts[3])
