"""How this screen takes touches: by the clinic's settings, and as the person before it wants them taken."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.adapters.qt_input_guard import QtInputGuard
from kiosk.clock import Clock
from kiosk.session.current import Current
from kiosk.settings import Touch


def guard_of(
    touch: Touch, clock: Clock, current: Current, touched: Callable[[], None], unit: Callable[[], float]
) -> QtInputGuard:
    """What stands before the window's input; `unit` is pixels per millimetre as they are now."""

    def hold() -> float:
        return touch.hold / 1000 if current.visit.look.steady else 0.0

    return QtInputGuard(clock.elapsed, touched, touch.debounce / 1000, unit, hold)
