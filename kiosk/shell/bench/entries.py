"""How long an entry of the recovery record takes to reach the disk, and how much of that is the disk."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from kiosk.adapters.sqlite_store import SqliteStore
from kiosk.recovery.events import Actor, Answered, Chosen, Event, Opened, Who
from kiosk.recovery.stamp import Stamp
from kiosk.recovery.store import Header
from kiosk.shell.bench.figures import Figure, p95

DURABLE_GOAL_MS = 50.0
"""Half of the 100 ms until an entry is saved and painted; the other half is the frame's."""

ENTRIES = 400
BLOCK = b"\0" * 4096


def entries(folder: Path, times: int = ENTRIES) -> tuple[Figure, ...]:
    """An entry's way to the disk of `folder`, and a bare block's beside it, in turn. Raises StoreError."""
    header = Header("0" * 32, 1, "CDFHJ", datetime.now(UTC), "0" * 64)
    store = SqliteStore(folder / "bench-recovery.db")
    saved, synced = [], []
    handle = os.open(folder / "bench-block", os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        store.begin(header, "", _event(1, Opened(1, "CDFHJ", "iv")))
        for seq in range(2, times + 2):
            entry = _event(seq, Answered("p_sick", Chosen("A little")))
            start = perf_counter()
            store.append(header.id, (entry,))
            middle = perf_counter()
            os.write(handle, BLOCK)
            os.fsync(handle)
            saved.append(1000 * (middle - start))
            synced.append(1000 * (perf_counter() - middle))
    finally:
        os.close(handle)
        store.close()
    middle_ms = sorted(saved)[len(saved) // 2]
    return (
        Figure(
            "entries",
            "entries.durable",
            "an entry of the recovery record until it is on the disk, p95",
            round(p95(saved), 2),
            "ms",
            DURABLE_GOAL_MS,
            f"{len(saved)} entries, median {middle_ms:.2f} ms",
        ),
        Figure(
            "entries",
            "entries.sync",
            "writing one block and forcing it to the same disk, p95",
            round(p95(synced), 2),
            "ms",
            None,
            "what the disk alone takes",
        ),
    )


def _event(seq: int, what: Opened | Answered) -> Event:
    now = Stamp(datetime.now(UTC), seq, "bench")
    return Event(seq, now, Actor(Who.STAFF, 1, "nurse"), what)
