"""Ink joined to the visit, and to the window's input."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.adapters.qt_ink import QtInk
from kiosk.clock import Clock
from kiosk.presenters.figure import Figure
from kiosk.presenters.ink import Ink
from kiosk.presenters.ink_canvas import InkCanvas
from kiosk.session.current import Current

CANVAS = "inkCanvas"


def ink_of(clock: Clock, current: Current, figure: Figure) -> Ink:
    """The ink over the picture that is read. It is forgotten with the visit.

    Also what makes QML know `InkCanvas`: call it before a page with an `InkLayer` is made.
    """
    assert InkCanvas.__name__
    ink = Ink(clock, figure, QtInk)
    current.remembers(ink)
    return ink


def draws_at(window: QQuickWindow, ink: Ink, place: QPointF) -> bool:
    """Whether a touch at `place` of the window draws: there every touch counts, however soon and near."""
    if not ink.tool:
        return False
    item: QQuickItem | None = window.contentItem()
    while item is not None and item.objectName() != CANVAS:
        local = item.mapFromScene(place)
        item = item.childAt(local.x(), local.y())
    return item is not None
