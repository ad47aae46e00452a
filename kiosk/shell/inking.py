"""Where in a window a hand draws."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.presenters.ink import Ink

CANVAS = "inkCanvas"


def draws_at(window: QQuickWindow, ink: Ink, place: QPointF) -> bool:
    """Whether a touch at `place` of the window draws: there every touch counts, however soon and near."""
    if not ink.tool:
        return False
    item: QQuickItem | None = window.contentItem()
    while item is not None and item.objectName() != CANVAS:
        local = item.mapFromScene(place)
        item = item.childAt(local.x(), local.y())
    return item is not None
