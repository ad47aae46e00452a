"""How this screen takes touches: by the clinic's settings, and as the person before it wants them taken."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.adapters.qt_input_guard import QtInputGuard

if TYPE_CHECKING:
    from kiosk.shell.compose import Assembly


def guard_of(built: Assembly, keyed: Callable[[], None]) -> QtInputGuard:
    """What stands before the window's input; `keyed` hears of every key."""
    touch, look = built.plan.settings.touch, built.app.look

    def hold() -> float:
        return touch.hold / 1000 if built.current.visit.look.steady else 0.0

    return QtInputGuard(
        built.clock.elapsed, built.touched, touch.debounce / 1000, lambda: look.unit, hold, keyed
    )
