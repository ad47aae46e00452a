"""What every store refuses, in the same words."""

from __future__ import annotations

from kiosk.errors import StoreBroken, StoreConflict
from kiosk.recovery.events import Closed, Event

REOPEN = "Go back to the board and open the chair again."


def check_numbers(last: int, events: tuple[Event, ...]) -> None:
    """Make sure that the events follow entry `last` with no gap, and that none comes after the closing."""
    if not events or [one.seq for one in events] != list(range(last + 1, last + 1 + len(events))):
        raise StoreConflict("Something else was entered here in between.", REOPEN)
    if any(isinstance(one.what, Closed) for one in events[:-1]):
        raise closed_already()


def twice() -> StoreConflict:
    """A record is begun that is there already."""
    return StoreConflict("This record was begun already.", REOPEN)


def closed_already() -> StoreConflict:
    """Nothing comes after the closing."""
    return StoreConflict("This record is closed; nothing more is entered.", REOPEN)


def still_open() -> StoreConflict:
    """Only what is closed is taken out."""
    return StoreConflict("This record is not closed yet.", "Close it first; then it can be taken out.")


def not_there() -> StoreConflict:
    """No such record, or not any more."""
    return StoreConflict("This record is not here any more.", REOPEN)


def no_definition() -> StoreBroken:
    """A record without the text it was made with."""
    return StoreBroken(
        "The checklist that a record was made with is missing.",
        "Run `kiosk recovery verify` and keep the file for whoever looks after this program.",
    )
