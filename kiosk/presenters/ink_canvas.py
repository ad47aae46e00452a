"""Where ink is seen and made: lies over a picture, takes fingers, pens and mice, and paints what is new."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEventPoint, QMouseEvent, QPainter, QPointingDevice, QTouchEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.consult.ink import Point
from kiosk.consult.ink_hand import Act, Hand, Kind, gone, lifted, put, slid
from kiosk.presenters.ink import Ink
from kiosk.presenters.ink_paper import Paper
from kiosk.presenters.qt import Property

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

double = float  # by its name here the description for QML goes
FIRST_S, SLICE_S = 0.03, 0.008
"""How long drawing afresh may take at once, and then between two frames."""
MOUSE = -1
"""The number of the contact that a mouse or a pen is; a finger's is 0 or more."""
AS_SET: dict[str, Any] = {
    "ink": None,
    "picture": "",
    "mirrored": False,
    "shape": 0.0,
    "millimetre": 4.0,
    "pen": QColor(),
    "edge": QColor(),
    "marker": QColor(),
    "strength": 0.4,
}


def told(name: str) -> tuple[Callable[[InkCanvas], Any], Callable[[InkCanvas, Any], None]]:
    """How a property is read, and how QML sets it."""

    def read(canvas: InkCanvas) -> Any:
        return canvas.told[name]

    def write(canvas: InkCanvas, value: Any) -> None:
        if value != canvas.told[name]:
            canvas.told[name] = value
            canvas.retold(name)

    return read, write


@QmlElement
class InkCanvas(QQuickPaintedItem):
    """The ink of one picture. Without a tool in hand touches go to what lies below.

    `shape` is the whole picture's width divided by its height, of which the item shows the middle; 0 where
    the picture has the item's own shape. `millimetre` is in pixels.
    """

    changed = Signal()

    _ink, _set_ink = told("ink")
    _picture, _set_picture = told("picture")
    _mirrored, _set_mirrored = told("mirrored")
    _shape, _set_shape = told("shape")
    _millimetre, _set_millimetre = told("millimetre")
    _pen, _set_pen = told("pen")
    _edge, _set_edge = told("edge")
    _marker, _set_marker = told("marker")
    _strength, _set_strength = told("strength")
    ink = Property(Ink, _ink, _set_ink, notify=changed)
    picture = Property(str, _picture, _set_picture, notify=changed)
    mirrored = Property(bool, _mirrored, _set_mirrored, notify=changed)
    shape = Property(double, _shape, _set_shape, notify=changed)
    millimetre = Property(double, _millimetre, _set_millimetre, notify=changed)
    pen = Property(QColor, _pen, _set_pen, notify=changed)
    edge = Property(QColor, _edge, _set_edge, notify=changed)
    marker = Property(QColor, _marker, _set_marker, notify=changed)
    strength = Property(double, _strength, _set_strength, notify=changed)

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.told = dict(AS_SET)
        self._pad: Ink | None = None
        self._paper: Paper | None = None
        self._hand = Hand()
        self._place = QRectF()
        self._stale = False
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(self._go_on)

    def retold(self, name: str) -> None:
        """A property was set."""
        if name == "ink" and self._pad is None and self.told["ink"] is not None:
            self._join(self.told["ink"])
        if name == "picture":
            self._let_go()
        self._spoil()
        self.changed.emit()

    def geometryChange(self, now: QRectF | QRect, before: QRectF | QRect) -> None:
        """Another size or place."""
        super().geometryChange(now, before)
        if now.size() != before.size():
            self._spoil()

    def updatePolish(self) -> None:
        """Before the next frame: lay the ink out for what was set."""
        size = QSize(round(self.width()), round(self.height()))
        if not self._stale or self._paper is None or self._pad is None or size.isEmpty():
            return
        self._stale = False
        self._place = _covering(QRectF(0, 0, self.width(), self.height()), self.told["shape"])
        named = self.told
        self._paper.colours(named["pen"], named["edge"], named["marker"], named["strength"])
        self._paper.lay(size, self._place, named["mirrored"])
        self._paper.renew(self._pad.strokes(named["picture"]))
        if (way := self._pad.under_way(named["picture"])) is not None:
            self._paper.grow(*way, 0)
        if not self._paper.go_on(FIRST_S):
            self._later.start()
        self.update()

    def paint(self, painter: QPainter) -> None:
        """The part of the ink that is asked for."""
        if self._paper is not None and self._pad is not None:
            self._paper.paint(painter, self._pad.under_way(self.told["picture"]))

    # What a hand does

    def touchEvent(self, event: QTouchEvent) -> None:
        """Fingers."""
        for point in event.points():
            size = point.ellipseDiameters()
            self._touched(point, max(size.width(), size.height()) / self.told["millimetre"])
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse's button, or a pen that comes to QML as a mouse."""
        kind = Kind.MOUSE
        if event.pointerType() in (QPointingDevice.PointerType.Pen, QPointingDevice.PointerType.Eraser):
            kind = Kind.PEN
        self._hand, act = put(self._hand, MOUSE, kind, self._now())
        self._do(act, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The mouse moves with its button down."""
        self._hand, act = slid(self._hand, MOUSE, self._now())
        self._do(act, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The button is let go."""
        self._hand, act = lifted(self._hand, MOUSE, self._now())
        self._do(act, event.position())

    def touchUngrabEvent(self) -> None:
        """The touches are somebody else's now."""
        self._let_go()

    def mouseUngrabEvent(self) -> None:
        """The mouse is somebody else's now."""
        self._let_go()

    def _touched(self, point: QEventPoint, wide: float) -> None:
        now, id = self._now(), point.id()
        act = Act.NONE
        if point.state() == QEventPoint.State.Pressed:
            self._hand, act = put(self._hand, id, Kind.FINGER, now, wide)
        elif point.state() == QEventPoint.State.Updated:
            self._hand, act = slid(self._hand, id, now, wide)
        elif point.state() == QEventPoint.State.Released:
            self._hand, act = lifted(self._hand, id, now)
        self._do(act, point.position())

    def _do(self, act: Act, at: QPointF) -> None:
        pad, picture, place = self._pad, self.told["picture"], self._at(at)
        if pad is None or place is None or act is Act.NONE:
            return
        if act in (Act.TAKE_BACK, Act.AGAIN):
            pad.takeBack(picture)
        if act in (Act.BEGIN, Act.AGAIN):
            mm = self.told["millimetre"]
            pad.begin(picture, *place, mm / self._place.width(), mm / self._place.height())
        elif act in (Act.MOVE, Act.END):
            pad.move(picture, *place)
        if act is Act.END:
            pad.end(picture)

    def _let_go(self) -> None:
        self._hand, act = gone(self._hand)
        if act is Act.TAKE_BACK and self._pad is not None:
            self._pad.takeBack(self.told["picture"])

    def _now(self) -> float:
        return self._pad.now() if self._pad is not None else 0.0

    def _at(self, place: QPointF) -> Point | None:
        if self._place.isEmpty():
            return None
        across = (place.x() - self._place.x()) / self._place.width()
        down = (place.y() - self._place.y()) / self._place.height()
        return (1 - across if self.told["mirrored"] else across, down)

    # What the ink tells

    def _join(self, ink: Ink) -> None:
        self._pad, self._paper = ink, ink.papers()
        ink.grew.connect(self._grew)
        ink.ended.connect(self._ended)
        ink.redrawn.connect(self._redrawn)
        ink.changed.connect(self._listen)
        self._listen()

    def _listen(self) -> None:
        takes = self._pad is not None and self._pad.tool != ""
        buttons = Qt.MouseButton.LeftButton if takes else Qt.MouseButton.NoButton
        if self.acceptedMouseButtons() != buttons:
            self.setAcceptedMouseButtons(buttons)
            self.setAcceptTouchEvents(takes)
            self.setKeepMouseGrab(takes)
            self.setKeepTouchGrab(takes)

    def _grew(self, figure: str, since: int) -> None:
        if figure == self.told["picture"] and self._paper is not None and self._pad is not None:
            way = self._pad.under_way(figure)
            if way is not None and not self._stale:
                self.update(self._paper.grow(*way, since))

    def _ended(self, figure: str) -> None:
        if figure == self.told["picture"] and self._paper is not None and self._pad is not None:
            way = self._pad.under_way(figure)
            if way is not None and not self._stale:
                self.update(self._paper.finish(*way))

    def _redrawn(self, figure: str, left: float, top: float, right: float, bottom: float) -> None:
        if figure != self.told["picture"] or self._paper is None or self._pad is None or self._stale:
            return
        self.update(self._paper.redraw(self._pad.strokes(figure), (left, top, right, bottom)))
        if not self._paper.go_on(0):
            self._later.start()

    def _go_on(self) -> None:
        if self._paper is None or self._paper.go_on(SLICE_S):
            self._later.stop()
        self.update()

    def _spoil(self) -> None:
        if self._pad is not None:
            self._stale = True
            self.polish()


def _covering(area: QRectF, shape: float) -> QRectF:
    """Where a picture of that shape lies when it fills `area` and is cropped evenly."""
    if shape <= 0 or area.isEmpty():
        return area
    wide = max(area.width(), area.height() * shape)
    tall = wide / shape
    return QRectF((area.width() - wide) / 2, (area.height() - tall) / 2, wide, tall)
