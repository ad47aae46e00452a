"""When a closed record may go, by the clinic's own number of hours."""

from __future__ import annotations

from datetime import datetime, timedelta

from kiosk.recovery.events import Closed, PutOut
from kiosk.recovery.record import Record

NOT_NEEDED = "not needed"
"""What staff pick at the closing when nothing is to go out."""


def may_go(record: Record, now: datetime) -> bool:
    """Whether a record is closed for as many hours as its checklist keeps it."""
    closed = record.state.closed
    return closed is not None and now - closed.wall >= timedelta(hours=record.definition.keep_closed_h)


def went_out(record: Record) -> bool:
    """Whether it was exported or printed."""
    return any(
        isinstance(event.what, PutOut) or (isinstance(event.what, Closed) and event.what.kept != NOT_NEEDED)
        for event in record.events
    )
