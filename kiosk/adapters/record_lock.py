"""One writer for one record: a lock that the system lets go of however a program ends."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from kiosk.adapters.sqlite_errors import busy, refused


class RecordLock:
    """Held from the start until `release`. It lies beside the record, since closing a second handle on the
    record itself would drop SQLite's own locks."""

    def __init__(self, record: Path) -> None:
        """Take it at once. Raises StoreBusy when another program has it, StoreFull when it cannot be made."""
        try:
            self._handle = os.open(record.with_name(record.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as problem:
            raise refused(problem, record) from problem
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as problem:
            os.close(self._handle)
            raise busy(record) from problem

    def release(self) -> None:
        """Let go of it. The file stays: taking it away would let two hold it."""
        os.close(self._handle)
