"""Stands before the window's input: no second tap by accident, no tap meant for the page before, no fists.

Rules (interface rules, section 6): after a page change input is dead for a while; a press close to
the last one and sooner than the debounce is the same tap; more than three fingers at once are dropped.

With steady touch a hand may shake: the place where the first finger came down counts, wherever it and the
others slide; a brush shorter than the hold is nothing; for half a second after a tap no other one counts.

Where a hand draws, every touch counts at once and slides as it likes.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

MOST_FINGERS = 3
NEARBY_MM = 12.0
"""Two presses closer than this are on the same control."""

STEADY_S = 0.5
"""With steady touch, how long after a tap no other one counts."""

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
        hold: Callable[[], float] = lambda: 0.0,
        keyed: Callable[[], None] = lambda: None,
    ) -> None:
        """`elapsed` gives seconds, `debounce` is in seconds, `unit` gives pixels per millimetre.

        `hold` is how many seconds a finger has to rest, 0 without steady touch; `keyed` hears of every key.
        """
        super().__init__()
        self._elapsed = elapsed
        self._touched = touched
        self._debounce = debounce
        self._unit = unit
        self._hold = hold
        self._keyed = keyed
        self.draws: Callable[[QPointF], bool] = lambda _: False
        self._drawing = False
        self._since = 0.0
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
            self._keyed()
            return self._elapsed() < self._dead_until
        if kind in PRESSES:
            return self._pressed(event)
        if (self._stale or _is_fist(event)) and not self._swallowing:
            self._let_go(watched, event)
            self._swallowing = True
        if kind in RELEASES:
            return self._released() or (not self._drawing and self._steadied(watched, event))
        return self._swallowing or (not self._drawing and self._hold() > 0)

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
        since = now - self._last_release
        again = since < STEADY_S if self._hold() > 0 else near and since < self._debounce
        self._drawing = self.draws(place)
        self._swallowing = now < self._dead_until or (again and not self._drawing) or _is_fist(event)
        if not self._swallowing:
            self._last_press, self._since = place, now
        self._down, self._stale = not self._swallowing, False
        return self._swallowing

    def _released(self) -> bool:
        if self._stale:  # what wakes a dark screen, or outlives its page, takes the tap after it along
            self._dead_until = max(self._dead_until, self._elapsed() + self._debounce)
        self._down = self._stale = False
        if not self._swallowing:
            self._last_release = self._elapsed()
            return False
        self._swallowing = False
        return True

    def _steadied(self, watched: QObject, event: QEvent) -> bool:
        """Lift the finger where it came down; what was shorter than the hold is nothing."""
        hold = self._hold()
        if hold <= 0 or event.type() == QEvent.Type.TouchCancel:
            return False
        if self._elapsed() - self._since < hold:
            self._let_go(watched, event)
            self._last_release = -1e6
            return True
        lifted = _lifted(event, self._last_press)
        self._letting_go = True
        QCoreApplication.sendEvent(watched, lifted)
        self._letting_go = False
        return True


def _lifted(event: QEvent, place: QPointF) -> QEvent:
    """The release that `event` is, at `place` of the window."""
    if isinstance(event, QMouseEvent):
        there = event.globalPosition() + place - event.position()
        return QMouseEvent(
            event.type(), place, place, there, event.button(), event.buttons(), event.modifiers()
        )
    assert isinstance(event, QTouchEvent)
    first = event.points()[0]
    there = first.globalPosition() + place - first.position()
    point = QEventPoint(first.id(), QEventPoint.State.Released, place, there)
    return QTouchEvent(event.type(), event.pointingDevice(), event.modifiers(), [point])


def _is_fist(event: QEvent) -> bool:
    return isinstance(event, QTouchEvent) and len(event.points()) > MOST_FINGERS


def _place(event: QEvent) -> QPointF:
    if isinstance(event, QMouseEvent):
        return event.position()
    if isinstance(event, QTouchEvent) and event.points():
        return event.points()[0].position()
    return QPointF(-1e6, -1e6)
