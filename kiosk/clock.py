"""Time as a port: nothing in a domain asks the operating system what time it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Protocol

BUILT = date(2026, 11, 24)
"""The day of this version of the program. A clock that shows an earlier one is wrong."""


class Pending(Protocol):
    """A call that has been asked for."""

    def cancel(self) -> None:
        """Make sure the call never happens. Harmless when late or repeated."""


class Clock(Protocol):
    """Wall time, elapsed time and later calls."""

    def now(self) -> datetime:
        """The wall time, always with a time zone."""

    def elapsed(self) -> float:
        """Seconds that only ever grow; suspended time counts; never set by anyone."""

    def later(self, delay: timedelta, action: Callable[[], None]) -> Pending:
        """Call `action` once, `delay` from now, on the thread that asked."""
