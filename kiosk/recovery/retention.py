"""When a closed record may go, by the clinic's own number of hours."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from kiosk.errors import StoreBroken
from kiosk.recovery.definition import Definition
from kiosk.recovery.events import Closed, Event, PutOut
from kiosk.recovery.store import Header, Store

NOT_NEEDED = "not needed"
"""What staff pick at the closing when nothing is to go out."""


def may_go(definition: Definition, events: tuple[Event, ...], now: datetime) -> bool:
    """Whether a record is closed for as many hours as its checklist keeps it."""
    last = events[-1]
    return isinstance(last.what, Closed) and now - last.stamp.wall >= timedelta(
        hours=definition.keep_closed_h
    )


def went_out(events: tuple[Event, ...]) -> bool:
    """Whether a record was exported or printed."""
    return any(
        isinstance(event.what, PutOut) or (isinstance(event.what, Closed) and event.what.kept != NOT_NEEDED)
        for event in events
    )


def kept_long_enough(store: Store, read: Callable[[str], Definition], now: datetime) -> tuple[str, ...]:
    """The ids of the records that may be purged now. Raises StoreError.

    `read` makes a definition of the text a record was made with. Damaged records stay. Reads the closed
    records that are old enough: ask once an hour, not with every tick.
    """
    return tuple(header.id for header in store.closed_records() if _over(store, header, read, now))


def _over(store: Store, header: Header, read: Callable[[str], Definition], now: datetime) -> bool:
    try:
        definition = read(store.definition(header.definition))
        if now - header.opened < timedelta(hours=definition.keep_closed_h):
            return False  # opened since: closed no earlier
        return may_go(definition, store.events(header.id), now)
    except StoreBroken:
        return False
