"""Where in a window a hand draws."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickWindow

from kiosk.presenters.ink import Ink

CANVAS = "inkCanvas"


def draws_at(window: QQuickWindow, ink: Ink, place: QPointF) -> bool:
    """Whether a touch at `place` of the window draws: there every touch counts, however soon and near."""
    if not ink.tool:
        return False
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if not item.isVisible() or not item.isEnabled():
            continue
        if item.objectName() == CANVAS and item.contains(item.mapFromScene(place)):
            return True
        waiting += item.childItems()
    return False
