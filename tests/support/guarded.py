"""A window behind the input guard, fingers on it, and a clock moved by hand."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.adapters.hand_clock import HandClock
from kiosk.adapters.qt_input_guard import QtInputGuard

SCENE = b"""
import QtQuick

Window {
    id: window
    width: 600; height: 300; visible: true
    property int left: 0
    property int right: 0
    property int keys: 0
    property bool held: one.pressed || two.pressed
    MouseArea { id: one; x: 0; y: 0; width: 200; height: 300; onClicked: window.left += 1 }
    MouseArea { id: two; x: 400; y: 0; width: 200; height: 300; onClicked: window.right += 1 }
    Item { focus: true; Keys.onPressed: window.keys += 1 }
}
"""
UNIT = 4.0
DEBOUNCE = 0.25
LEFT, RIGHT, NOTHING = QPoint(100, 150), QPoint(500, 150), QPoint(300, 150)


class Glass:
    """A window behind the guard, fingers, and a clock moved by hand."""

    def __init__(self, window: QQuickWindow, finger: QPointingDevice) -> None:
        self.window = window
        self.finger = finger
        self.clock = HandClock()
        self.touches = 0
        self.hold = 0.0
        self.guard = QtInputGuard(self.clock.elapsed, self.touched, DEBOUNCE, lambda: UNIT, lambda: self.hold)
        window.installEventFilter(self.guard)

    def touched(self) -> None:
        self.touches += 1

    def acted(self) -> tuple[int, int]:
        """How often the left and the right control acted."""
        return self.window.property("left"), self.window.property("right")

    def press(self, *spots: QPoint, held: tuple[QPoint, ...] = ()) -> None:
        """Put fingers down, beside those that are held."""
        event = QTest.touchEvent(self.window, self.finger)
        for number, _ in enumerate(held):
            event.stationary(number)
        for number, spot in enumerate(spots, start=len(held)):
            event.press(number, spot, self.window)
        event.commit()

    def slide(self, *spots: QPoint) -> None:
        """Move the fingers that are down."""
        event = QTest.touchEvent(self.window, self.finger)
        for number, spot in enumerate(spots):
            event.move(number, spot, self.window)
        event.commit()

    def lift(self, *spots: QPoint) -> None:
        """Lift all fingers, where they are now."""
        event = QTest.touchEvent(self.window, self.finger)
        for number, spot in enumerate(spots):
            event.release(number, spot, self.window)
        event.commit()

    def tap(self, spot: QPoint, after: float = 1.0) -> tuple[int, int]:
        """Let time pass, then touch and lift; what has acted so far."""
        self.clock.advance(after)
        self.press(spot)
        self.lift(spot)
        return self.acted()
