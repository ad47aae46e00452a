"""Drives a window as a person does: hears it as a screen reader, touches it as a finger.

Everything goes through the accessibility tree and real touch events, so a test that uses this is a test
of both. Nothing here sleeps: waiting is letting Qt work until something holds, or a deadline passes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import monotonic

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

Role = QAccessible.Role

TOUCH_MS = 20
"""How long a finger rests: the debouncing controls take no shorter touch."""


class Stage:
    """One window and one finger."""

    def __init__(self, window: QQuickWindow, finger: QPointingDevice) -> None:
        QAccessible.setActive(True)
        self.window = window
        self.finger = finger
        assert QTest.qWaitForWindowExposed(window), "stage: the window never showed"

    # What is there

    def heard(self) -> Iterator[QAccessibleInterface]:
        """Everything a screen reader reaches, from the window down, in reading order."""
        waiting = [QAccessible.queryAccessibleInterface(self.window)]
        while waiting:
            here = waiting.pop(0)
            if here.state().invisible:
                continue
            yield here
            waiting[:0] = [here.child(n) for n in range(here.childCount())]

    def names(self, role: Role | None = None) -> list[str]:
        """`Role: name` of everything heard, or the names alone of one role."""
        if role is not None:
            return [name_of(one) for one in self.heard() if one.role() == role]
        return [f"{one.role().name}: {name_of(one)}" for one in self.heard()]

    def find(self, role: Role, name: str) -> QAccessibleInterface:
        """The one control of this role and name; none, or more than one, fails with all that is heard."""
        hits = [one for one in self.heard() if one.role() == role and name_of(one) == name]
        assert len(hits) == 1, f"{len(hits)} {role.name} named {name!r}; heard {self.names()}"
        return hits[0]

    def has(self, name: str, role: Role = Role.Button) -> bool:
        """Whether such a control is heard now."""
        return name in self.names(role)

    def place(self, role: Role, name: str) -> QPoint:
        """The middle of a control, in the window's own pixels."""
        return self.find(role, name).rect().center() - self.window.position()

    def grab(self) -> QImage:
        """The window's picture, as bytes that compare exactly."""
        return self.window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)

    # What a person does

    def tap(self, name: str, role: Role = Role.Button) -> None:
        """Touch a control by its name, once, with a finger."""
        self.tap_at(self.place(role, name))

    def tap_at(self, spot: QPoint | QPointF) -> None:
        """Touch a place of the window."""
        self.press(spot)
        self.let_pass(TOUCH_MS)
        self.release(spot)

    def press(self, spot: QPoint | QPointF) -> None:
        """Put the finger down and leave it there."""
        QTest.touchEvent(self.window, self.finger).press(0, whole(spot), self.window).commit()

    def move(self, spot: QPoint | QPointF) -> None:
        """Slide the finger that is down."""
        QTest.touchEvent(self.window, self.finger).move(0, whole(spot), self.window).commit()

    def release(self, spot: QPoint | QPointF) -> None:
        """Lift the finger."""
        QTest.touchEvent(self.window, self.finger).release(0, whole(spot), self.window).commit()

    def key(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        """Press a key of the keyboard, for those who cannot touch."""
        for _ in range(times):
            QTest.keyClick(self.window, key, modifiers)

    # Waiting

    def let_pass(self, milliseconds: int) -> None:
        """Let Qt work for a while; for durations a person makes, never for hoping that something is done."""
        QTest.qWait(milliseconds)

    def wait_until(self, holds: Callable[[], object], what: str = "", seconds: float = 5.0) -> None:
        """Let Qt work until `holds()`; at the deadline fail, saying `what` never came and what is heard."""
        deadline = monotonic() + seconds
        while not holds():
            missing = what or getattr(holds, "__doc__", None) or "what the test waits for"
            assert monotonic() < deadline, f"{missing} did not come in {seconds} s; heard {self.names()}"
            QTest.qWait(5)

    def wait_for(self, name: str, role: Role = Role.Button) -> None:
        """Let Qt work until a control of this name is heard."""
        self.wait_until(lambda: self.has(name, role), f"{role.name} {name!r}")


def name_of(one: QAccessibleInterface) -> str:
    """What a screen reader calls it."""
    return one.text(QAccessible.Text.Name)


def whole(spot: QPoint | QPointF) -> QPoint:
    """A place in whole pixels."""
    return spot.toPoint() if isinstance(spot, QPointF) else spot
