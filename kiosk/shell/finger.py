"""A finger and an ear: finds controls as a screen reader does and touches them as a person does.

Everything goes through the accessibility tree and real touch events. The tour's stories, measurements
and tests use it; nothing of the running guide does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QInputDevice, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

Role = QAccessible.Role
TOUCHED = (Role.Button, Role.CheckBox, Role.Link)

BETWEEN = 0.5
"""Seconds between touches: longer than a new page stays deaf or a second tap counts as the first."""
DOWN = 0.08
"""Seconds that a finger rests."""


def touch_device() -> QPointingDevice:
    """The finger of this process. Each new one would stay until the process ends, so there is one."""
    for known in QInputDevice.devices():
        if isinstance(known, QPointingDevice) and known.name() == "test touch device":
            return known
    return QTest.createTouchDevice()


def name_of(one: QAccessibleInterface) -> str:
    """What a screen reader calls it."""
    return one.text(QAccessible.Text.Name)


def description_of(one: QAccessibleInterface) -> str:
    """What a screen reader says after the name."""
    return one.text(QAccessible.Text.Description)


class Finger:
    """One finger on one window."""

    def __init__(self, window: QQuickWindow, device: QPointingDevice, wait: Callable[[float], None]) -> None:
        """`wait` lets seconds pass on the clock that the window's input guard goes by."""
        QAccessible.setActive(True)
        self._window = window
        self._device = device
        self._wait = wait

    def heard(self) -> Iterator[QAccessibleInterface]:
        """Everything a screen reader reaches, from the window down, in reading order."""
        waiting = [QAccessible.queryAccessibleInterface(self._window)]
        while waiting:
            here = waiting.pop(0)
            if here.state().invisible:
                continue
            yield here
            waiting[:0] = [here.child(n) for n in range(here.childCount())]

    def controls(self, role: Role | None = None) -> tuple[str, ...]:
        """The names of all that can be touched, or of those of one role."""
        roles = TOUCHED if role is None else (role,)
        return tuple(name_of(one) for one in self.heard() if one.role() in roles)

    def find(self, name: str, role: Role | None = None, about: str = "") -> QAccessibleInterface | None:
        """The first control of that name; any name where it is empty. None when there is none.

        `about` is what its description has to begin with, where several have the same name.
        """
        roles = TOUCHED if role is None else (role,)
        named = (one for one in self.heard() if one.role() in roles and (not name or name_of(one) == name))
        return next((one for one in named if description_of(one).startswith(about)), None)

    def tap(self, name: str, role: Role | None = None, about: str = "") -> bool:
        """Touch a control by its name; false when there is none."""
        found = self.find(name, role, about)
        if found is None:
            return False
        self.tap_at(found.rect().center() - self._window.position())
        return True

    def tap_at(self, spot: QPoint | QPointF) -> None:
        """Touch a place of the window, once, and not hurriedly."""
        self._wait(BETWEEN)
        self.press(spot)
        self._wait(DOWN)
        self.release(spot)

    def press(self, spot: QPoint | QPointF) -> None:
        """Put the finger down and leave it there."""
        QTest.touchEvent(self._window, self._device).press(0, _whole(spot), self._window).commit()

    def move(self, spot: QPoint | QPointF) -> None:
        """Slide the finger that is down."""
        QTest.touchEvent(self._window, self._device).move(0, _whole(spot), self._window).commit()

    def release(self, spot: QPoint | QPointF) -> None:
        """Lift the finger."""
        QTest.touchEvent(self._window, self._device).release(0, _whole(spot), self._window).commit()


def _whole(spot: QPoint | QPointF) -> QPoint:
    return spot.toPoint() if isinstance(spot, QPointF) else spot
