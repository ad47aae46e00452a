"""A clock moved by hand: hours pass at once. For the tour, measurements and tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from kiosk.clock import Pending
from kiosk.recovery.stamp import Stamp

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""A Monday morning, the same in every run."""


ROUNDING = 1e-6
"""Seconds that sums of fractions may be off; what is due at the end of a step is due."""


class _Call:
    """A call that waits for its time."""

    def __init__(self, due: float, action: Callable[[], None]) -> None:
        self.due = due
        self.action = action
        self.waiting = True

    def cancel(self) -> None:
        """Never call. Harmless when late or repeated."""
        self.waiting = False


class HandClock:
    """Stands still until `advance`; then every call that fell due is made, in order, at its own time."""

    def __init__(self, start: datetime = START) -> None:
        """`start` is the wall time to begin with; it carries a zone."""
        self._start = start
        self._elapsed = 0.0
        self._calls: list[_Call] = []

    def now(self) -> datetime:
        """The wall time."""
        return self._start + timedelta(seconds=self._elapsed)

    def elapsed(self) -> float:
        """Seconds since the clock was made."""
        return self._elapsed

    def later(self, delay: timedelta, action: Callable[[], None]) -> Pending:
        """Call `action` once, when `delay` has passed; never from within this call."""
        call = _Call(self._elapsed + max(delay.total_seconds(), 0.0), action)
        self._calls.append(call)
        return call

    def advance(self, seconds: float) -> None:
        """Let time pass. What a call asks for in turn is called too if it falls due on the way."""
        until = self._elapsed + max(seconds, 0.0)
        while (call := self._next(until)) is not None:
            self._elapsed = max(self._elapsed, call.due)
            call.action()
        self._elapsed = until

    def _next(self, until: float) -> _Call | None:
        """The earliest call due by `until`, taken out; of equals the one asked for first."""
        self._calls = [call for call in self._calls if call.waiting]
        call = min(self._calls, key=lambda one: one.due, default=None)
        if call is None or call.due > until + ROUNDING:
            return None
        self._calls.remove(call)
        return call


class HandStamps:
    """Stamps of a clock moved by hand. The wall can be set wrong, and the machine started anew."""

    def __init__(self, clock: HandClock, boot_id: str = "boot 1") -> None:
        self._clock = clock
        self._boot_id = boot_id
        self._began = 0.0
        self._off = timedelta()

    def stamp(self) -> Stamp:
        """Now."""
        ran = self._clock.elapsed() - self._began
        return Stamp(self._clock.now() + self._off, round(ran * 1e9), self._boot_id)

    def set_wall(self, by: timedelta) -> None:
        """Somebody set the wall clock."""
        self._off += by

    def restart(self, down: float = 30.0) -> None:
        """The machine was off for `down` seconds and starts anew."""
        self._clock.advance(down)
        self._began = self._clock.elapsed()
        self._boot_id = f"boot {int(self._boot_id.split()[-1]) + 1}"
