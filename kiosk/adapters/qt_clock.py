"""Time by Qt's event loop and the system's clocks."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from kiosk.clock import Pending


class _Call:
    """A call that a timer will make."""

    def __init__(self, clock: QtClock, delay: timedelta, action: Callable[[], None]) -> None:
        self._clock = clock
        self._action = action
        self._timer: QTimer | None = QTimer(clock.home)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._due)
        self._timer.start(max(0, round(delay.total_seconds() * 1000)))

    def cancel(self) -> None:
        """Never call. Harmless when late or repeated."""
        timer, self._timer = self._timer, None
        if timer is not None:
            timer.stop()
            timer.deleteLater()
            self._clock.running.discard(self)

    def _due(self) -> None:
        self.cancel()
        self._action()


class QtClock:
    """Wall time with a zone, elapsed time that counts suspension, and calls on the interface's thread."""

    def __init__(self) -> None:
        self.home = QObject()
        self.running: set[_Call] = set()

    def now(self) -> datetime:
        """The wall time in the local zone."""
        return datetime.now().astimezone()

    def elapsed(self) -> float:
        """Seconds since the machine started, suspension included where the system can tell."""
        if hasattr(time, "CLOCK_BOOTTIME"):
            return time.clock_gettime(time.CLOCK_BOOTTIME)
        return time.monotonic()

    def later(self, delay: timedelta, action: Callable[[], None]) -> Pending:
        """Call `action` once, `delay` from now."""
        call = _Call(self, delay, action)
        self.running.add(call)
        return call
