"""The bench tells an entry's own time from the disk's."""

from __future__ import annotations

from pathlib import Path

from kiosk.adapters.sqlite_store import SqliteStore
from kiosk.shell.bench.entries import entries


def test_entries_are_measured_beside_the_bare_disk(tmp_path: Path) -> None:
    durable, sync = entries(tmp_path, times=20)
    assert (durable.id, sync.id) == ("entries.durable", "entries.sync")
    assert durable.detail.startswith("20 entries, median ")
    assert durable.value is not None
    assert durable.value > 0
    assert sync.goal is None
    store = SqliteStore(tmp_path / "bench-recovery.db")
    (header,) = store.open_records()
    assert len(store.events(header.id)) == 21
    store.close()
