"""Records that end with the program: for practice, for clinics that keep none, and for tests."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.findings import Finding
from kiosk.recovery import chain
from kiosk.recovery.codec import decode, encode
from kiosk.recovery.events import Closed, Event, Recoded
from kiosk.recovery.store import Header, Remains
from kiosk.recovery.store_rules import (
    check_numbers,
    closed_already,
    no_definition,
    not_there,
    still_open,
    twice,
)


@dataclass(slots=True)
class _Kept:
    """One record and what came into it."""

    header: Header
    nonce: bytes
    links: list[chain.Link] = field(default_factory=list)
    closed: bool = False


class MemoryStore:
    """The store's promises without a disk: nothing survives the process."""

    def __init__(self) -> None:
        self._records: dict[str, _Kept] = {}
        self._definitions: dict[str, str] = {}
        self._codes: list[tuple[str, datetime]] = []

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Memory is not damaged."""
        return ()

    def remains(self) -> tuple[Remains, ...]:
        """Nothing is left of what memory forgets."""
        return ()

    def begin(self, header: Header, definition: str, first: Event) -> None:
        """A new record with its first event."""
        if header.id in self._records:
            raise twice()
        kept = _Kept(header, secrets.token_bytes(16))
        self._add(kept, (first,))
        self._records[header.id] = kept
        self._definitions.setdefault(header.definition, definition)
        self._codes.append((header.code, header.opened))

    def append(self, record: str, events: tuple[Event, ...]) -> None:
        """Add events; all of them or none."""
        kept = self._kept(record)
        if kept.closed:
            raise closed_already()
        self._add(kept, events)
        self._codes += [(one.what.code, one.stamp.wall) for one in events if isinstance(one.what, Recoded)]

    def events(self, record: str, after: int = 0) -> tuple[Event, ...]:
        """The events of one record with `seq` beyond `after`."""
        return tuple(decode(link.event) for link in self._kept(record).links[after:])

    def open_records(self) -> tuple[Header, ...]:
        """Records that are not closed, the oldest first."""
        return self._headers(closed=False)

    def closed_records(self) -> tuple[Header, ...]:
        """Closed records, the oldest first."""
        return self._headers(closed=True)

    def definition(self, digest: str) -> str:
        """The text of the checklist a record was made with."""
        if digest not in self._definitions:
            raise no_definition()
        return self._definitions[digest]

    def fingerprint(self, record: str) -> str:
        """The first characters of the last event's hash."""
        return self._kept(record).links[-1].hash[: chain.FINGERPRINT]

    def code_used(self, code: str, since: datetime) -> bool:
        """Whether a code was given out after `since`."""
        return any(one == code and given >= since for one, given in self._codes)

    def purge(self, records: tuple[str, ...], when: datetime) -> None:
        """Forget closed records."""
        if not all(self._kept(one).closed for one in records):
            raise still_open()
        for record in records:
            del self._records[record]

    def verify(self) -> tuple[str, ...]:
        """What is wrong with the chains: nothing, unless memory itself fails."""
        wrong = []
        for kept in self._records.values():
            _, why = chain.unbroken(chain.first(kept.header, kept.nonce), 0, kept.links)
            if why:
                wrong.append(f"Record {kept.header.id[:8]}: {why}.")
        return tuple(wrong)

    def close(self) -> None:
        """Forget everything."""
        self._records.clear()

    def _add(self, kept: _Kept, events: tuple[Event, ...]) -> None:
        check_numbers(len(kept.links), events)
        prev = kept.links[-1].hash if kept.links else chain.first(kept.header, kept.nonce)
        kept.links += chain.linked(prev, len(kept.links), [encode(one) for one in events])
        kept.closed = isinstance(events[-1].what, Closed)

    def _kept(self, record: str) -> _Kept:
        if record not in self._records:
            raise not_there()
        return self._records[record]

    def _headers(self, closed: bool) -> tuple[Header, ...]:
        return tuple(one.header for one in self._records.values() if one.closed is closed)
