"""Stands before the window's input: no second tap by accident, no tap meant for the page before, no fists.

Rules (interface rules, section 6): after a page change input is dead for a while; a press close to
the last one and sooner than the debounce is the same tap; more than three fingers at once are dropped.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

MOST_FINGERS = 3
NEARBY_MM = 12.0
"""Two presses closer than this are on the same control."""

PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin)
MOVES = (QEvent.Type.MouseMove, QEvent.Type.TouchUpdate)
RELEASES = (QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
KEYS = (QEvent.Type.KeyPress,)
WATCHED = frozenset((*PRESSES, *MOVES, *RELEASES, *KEYS))


class QtInputGuard(QObject):
    """An event filter for the window."""

    def __init__(
        self,
        elapsed: Callable[[], float],
        touched: Callable[[], None],
        debounce: float,
        unit: Callable[[], float],
    ) -> None:
        """`elapsed` gives seconds, `debounce` is in seconds, `unit` gives pixels per millimetre."""
        super().__init__()
        self._elapsed = elapsed
        self._touched = touched
        self._debounce = debounce
        self._unit = unit
        self._dead_until = 0.0
        self._swallowing = False
        self._letting_go = False
        self._down = False
        self._stale = False
        self._last_press = QPointF(-1e6, -1e6)
        self._last_release = -1e6

    def turned(self, seconds: float) -> None:
        """A new page: take nothing for `seconds`, and nothing more from a finger that still rests."""
        self._dead_until = self._elapsed() + seconds
        self._stale = self._down

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True swallows the event."""
        kind = event.type()
        if kind not in WATCHED or self._letting_go:
            return False
        if kind in KEYS:
            self._touched()
            return self._elapsed() < self._dead_until
        if kind in PRESSES:
            return self._pressed(event)
        if (self._stale or _is_fist(event)) and not self._swallowing:
            self._let_go(watched, event)
            self._swallowing = True
        if kind in RELEASES:
            return self._released()
        return self._swallowing

    def _let_go(self, watched: QObject, event: QEvent) -> None:
        """A fist, or a finger from the page before: what is held is released without acting."""
        if isinstance(event, QTouchEvent):
            cancel = QTouchEvent(QEvent.Type.TouchCancel, event.pointingDevice(), event.modifiers(), [])
            self._letting_go = True
            QCoreApplication.sendEvent(watched, cancel)
            self._letting_go = False
        elif isinstance(watched, QQuickWindow) and (held := watched.mouseGrabberItem()) is not None:
            held.ungrabMouse()

    def _pressed(self, event: QEvent) -> bool:
        self._touched()
        now, place = self._elapsed(), _place(event)
        off = place - self._last_press
        near = (off.x() ** 2 + off.y() ** 2) ** 0.5 < NEARBY_MM * self._unit()
        again = near and now - self._last_release < self._debounce
        self._swallowing = now < self._dead_until or again or _is_fist(event)
        if not self._swallowing:
            self._last_press = place
        self._down, self._stale = not self._swallowing, False
        return self._swallowing

    def _released(self) -> bool:
        self._down = self._stale = False
        if not self._swallowing:
            self._last_release = self._elapsed()
            return False
        self._swallowing = False
        return True


def _is_fist(event: QEvent) -> bool:
    return isinstance(event, QTouchEvent) and len(event.points()) > MOST_FINGERS


def _place(event: QEvent) -> QPointF:
    if isinstance(event, QMouseEvent):
        return event.position()
    if isinstance(event, QTouchEvent) and event.points():
        return event.points()[0].position()
    return QPointF(-1e6, -1e6)
