"""Recovery rooms on each kind of store, for what must be so on both."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.adapters.memory_store import MemoryStore
from kiosk.adapters.sqlite_store import SqliteStore
from kiosk.recovery.store import Store

STORES: dict[str, Callable[[Path], Store]] = {
    "memory": lambda folder: MemoryStore(),
    "sqlite": lambda folder: SqliteStore(folder / "recovery.db"),
}
