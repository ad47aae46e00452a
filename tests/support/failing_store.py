"""A store on a disk that can stop taking anything, and can spoil one record."""

from __future__ import annotations

from kiosk.adapters.memory_store import MemoryStore
from kiosk.errors import StoreBroken, StoreFull
from kiosk.recovery.events import Event
from kiosk.recovery.store import Header


class FailingStore(MemoryStore):
    """Reads go on while `full`; `only` keeps the trouble to one record; `spoiled` cannot be read."""

    def __init__(self) -> None:
        super().__init__()
        self.full = False
        self.only = ""
        self.spoiled = ""

    def begin(self, header: Header, definition: str, first: Event) -> None:
        """A new record, unless the disk is full."""
        self._check(header.id)
        super().begin(header, definition, first)

    def append(self, record: str, events: tuple[Event, ...]) -> None:
        """Add events, unless the disk is full."""
        self._check(record)
        super().append(record, events)

    def events(self, record: str, after: int = 0) -> tuple[Event, ...]:
        """The events of a record, unless it is spoiled."""
        if record == self.spoiled:
            raise StoreBroken("Entry 2 of a record was changed.", "Keep the file.")
        return super().events(record, after)

    def _check(self, record: str) -> None:
        if self.full and self.only in ("", record):
            raise StoreFull("The disk is full.", "Free some space.")
