"""Where records are kept: a port. What `append` returns from is on disk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.findings import Finding
from kiosk.recovery.events import Event


@dataclass(frozen=True, slots=True)
class Header:
    """What a record is of. `id` is random hexadecimal; `definition` is the hash of the checklist's file."""

    id: str
    chair: int
    code: str
    opened: datetime
    definition: str


@dataclass(frozen=True, slots=True)
class Remains:
    """A damaged record as far as it can be read, to look at only. `wrong` says what is the matter."""

    file: str
    header: Header
    events: tuple[Event, ...]
    wrong: str


class Store(Protocol):
    """Records of one device. Every method may raise StoreError and its kinds, and then nothing changed."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What staff must be told of the records since this was opened: what was damaged, what is missing."""

    def remains(self) -> tuple[Remains, ...]:
        """What can still be read of records that were damaged."""

    def begin(self, header: Header, definition: str, first: Event) -> None:
        """A new record with its first event; `definition` is the text of the checklist's file."""

    def append(self, record: str, events: tuple[Event, ...]) -> None:
        """Add events; all of them or none. StoreConflict when their numbers do not follow what is there."""

    def events(self, record: str, after: int = 0) -> tuple[Event, ...]:
        """The events of one record with `seq` beyond `after`. StoreBroken where the chain does not hold."""

    def open_records(self) -> tuple[Header, ...]:
        """Records that are not closed, the oldest first."""

    def closed_records(self) -> tuple[Header, ...]:
        """Closed records that are not yet purged, the oldest first."""

    def definition(self, digest: str) -> str:
        """The text of the checklist a record was made with."""

    def fingerprint(self, record: str) -> str:
        """The first eight characters of the last event's hash, for paper."""

    def code_used(self, code: str, since: datetime) -> bool:
        """Whether a code was given out after `since`, purged records included."""

    def purge(self, records: tuple[str, ...], when: datetime) -> None:
        """Take closed records out for good; only that they were here, and their last hashes, stays."""

    def verify(self) -> tuple[str, ...]:
        """What is wrong, a sentence for each record or page that is; empty when every chain holds."""

    def close(self) -> None:
        """Let go of the file."""
