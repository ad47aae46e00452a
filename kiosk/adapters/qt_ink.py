"""Paints ink: all of it on three images that are laid over the picture, and only what is new each time.

The highlighter lies lowest and is laid on once, however often it went over a place, so that what is below
stays readable. The pen's light edges lie under all its lines, so that crossing lines join.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from math import ceil, floor
from time import perf_counter

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from kiosk.consult.ink import Box, Point, Stroke, Tool
from kiosk.consult.ink_path import Piece, pieces, tail, whole
from kiosk.consult.ink_svg import EDGE

FORMAT = QImage.Format.Format_ARGB32_Premultiplied
SOFT = 2
"""Pixels beyond a line that its soft edge can reach."""
AT_ONCE = 8
"""Strokes drawn between two looks at the clock."""


class QtInk:
    """The ink over one picture at its present size. Nothing is kept when there is no ink."""

    def __init__(self) -> None:
        self._size = QSize()
        self._place = QRectF()
        self._mirrored = False
        self._pen, self._edge, self._marker = QColor(), QColor(), QColor()
        self._strength = 1.0
        self._layers: dict[str, QImage] = {}
        self._paths: dict[int, tuple[Stroke, QPainterPath]] = {}
        self._waiting: Iterator[Stroke] | None = None

    def colours(self, pen: QColor, edge: QColor, marker: QColor, strength: float) -> None:
        """What the pen, its edge and the highlighter look like; takes effect with the next `renew`."""
        self._pen, self._edge, self._marker, self._strength = pen, edge, marker, strength

    def lay(self, size: QSize, place: QRectF, mirrored: bool) -> None:
        """The images are `size`; the whole picture, also what is cropped, lies at `place` in them."""
        self._size, self._place, self._mirrored = size, place, mirrored
        self._paths.clear()
        self.renew(())

    def renew(self, strokes: Sequence[Stroke]) -> None:
        """Forget what is drawn; `go_on` draws `strokes`."""
        self._layers.clear()
        kept = {id(one) for one in strokes}
        self._paths = {key: found for key, found in self._paths.items() if key in kept}
        self._waiting = iter(strokes) if strokes else None

    def go_on(self, seconds: float) -> bool:
        """Draw what `renew` left to do for about so long; true when all is drawn."""
        until = perf_counter() + seconds
        while self._waiting is not None and perf_counter() < until:
            some = tuple(islice(self._waiting, AT_ONCE))
            if not some:
                self._waiting = None
            self._draw(some, None)
        return self._waiting is None

    def redraw(self, strokes: Sequence[Stroke], area: Box) -> QRect:
        """Draw `strokes` afresh where `area` of the picture is; tells what changed."""
        changed = self._pixels(area) & QRect(0, 0, self._size.width(), self._size.height())
        if self._waiting is not None or not strokes:
            self.renew(strokes)
        else:
            for layer in self._layers.values():
                painter = QPainter(layer)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
                painter.fillRect(changed, Qt.GlobalColor.transparent)
                painter.end()
            self._draw(tuple(self._meeting(strokes, area)), changed)
        return changed

    def grow(self, tool: Tool, points: Sequence[Point], width: float, since: int) -> QRect:
        """A stroke under way got the points from number `since` on; tells what changed, with its tail.

        Only what no later point changes is drawn for good; `paint` draws the rest.
        """
        new = pieces(points, since)
        if new:
            path = self._path(new[0].start, new, new[-1].end)
            self._stroke(tool, path, width)
        reached = points[max(0, since - 2) :]
        return self._pixels(_box(reached, width * EDGE, self._tall))

    def finish(self, tool: Tool, points: Sequence[Point], width: float) -> QRect:
        """The stroke under way is done: its tail stays."""
        start, end = tail(points)
        self._stroke(tool, self._path(start, (), end), width)
        return self._pixels(_box((start, end), width * EDGE, self._tall))

    def paint(self, painter: QPainter, under_way: tuple[Tool, Sequence[Point], float] | None = None) -> None:
        """Lay the ink over what `painter` draws on, where its clip allows."""
        area = painter.clipBoundingRect()
        if area.isEmpty():
            area = QRectF(0, 0, self._size.width(), self._size.height())
        marks = under_way is not None and under_way[0] is Tool.HIGHLIGHT
        ends = QPainterPath()
        width = 0.0
        if under_way is not None:
            start, end = tail(under_way[1])
            ends, width = self._path(start, (), end), under_way[2] * self._place.width()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._lay_marker(painter, area, ends if marks else None, width)
        for name, colour, wide in (("edge", self._edge, width * EDGE), ("pen", self._pen, width)):
            if name in self._layers:
                painter.drawImage(area, self._layers[name], area)
            if under_way is not None and not marks:
                painter.strokePath(ends, _round(colour, wide))

    def _lay_marker(self, painter: QPainter, area: QRectF, ends: QPainterPath | None, width: float) -> None:
        if ends is None and "marker" not in self._layers:
            return
        layer = self._layers.get("marker")
        painter.setOpacity(self._strength)
        if ends is None and layer is not None:
            painter.drawImage(area, layer, area)
        elif ends is not None:  # the end that is not settled joins what is, before both are laid on
            part = area.toAlignedRect() & QRect(0, 0, self._size.width(), self._size.height())
            joined = layer.copy(part) if layer is not None else _clear(part.size())
            on_it = QPainter(joined)
            on_it.setRenderHint(QPainter.RenderHint.Antialiasing)
            on_it.translate(-part.x(), -part.y())
            on_it.strokePath(ends, _round(self._marker, width))
            on_it.end()
            painter.drawImage(part.topLeft(), joined)
        painter.setOpacity(1.0)

    @property
    def _tall(self) -> float:
        return self._place.height() / self._place.width() if self._place.width() else 1.0

    def _stroke(self, tool: Tool, path: QPainterPath, width: float) -> None:
        marks = tool is Tool.HIGHLIGHT
        wide = width * self._place.width()
        for name, colour, times in (
            (("marker", self._marker, 1.0),)
            if marks
            else (("edge", self._edge, EDGE), ("pen", self._pen, 1.0))
        ):
            painter = self._painter(name)
            painter.strokePath(path, _round(colour, wide * times))
            painter.end()

    def _draw(self, strokes: Sequence[Stroke], area: QRect | None) -> None:
        marked = tuple(one for one in strokes if one.tool is Tool.HIGHLIGHT)
        lines = tuple(one for one in strokes if one.tool is not Tool.HIGHLIGHT)
        layers = (
            ("marker", self._marker, 1.0, marked),
            ("edge", self._edge, EDGE, lines),
            ("pen", self._pen, 1.0, lines),
        )
        for name, colour, times, some in layers:
            if not some:
                continue
            painter = self._painter(name)
            if area is not None:
                painter.setClipRect(area)
            for stroke in some:
                painter.strokePath(
                    self._known(stroke), _round(colour, stroke.width * self._place.width() * times)
                )
            painter.end()

    def _known(self, stroke: Stroke) -> QPainterPath:
        """The line in pixels; made once for a size."""
        found = self._paths.get(id(stroke))
        if found is None or found[0] is not stroke:
            curves, (_, last) = whole(stroke.points)
            found = self._paths[id(stroke)] = (stroke, self._path(stroke.points[0], curves, last))
        return found[1]

    def _painter(self, name: str) -> QPainter:
        if name not in self._layers:
            self._layers[name] = _clear(self._size)
        painter = QPainter(self._layers[name])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter

    def _at(self, point: Point) -> QPointF:
        across = 1 - point[0] if self._mirrored else point[0]
        return QPointF(
            self._place.x() + across * self._place.width(), self._place.y() + point[1] * self._place.height()
        )

    def _path(self, start: Point, curves: Iterable[Piece], last: Point) -> QPainterPath:
        wide, tall = self._place.width(), self._place.height()
        left, top = self._place.x(), self._place.y()
        if self._mirrored:
            left, wide = left + wide, -wide
        path = QPainterPath(QPointF(left + start[0] * wide, top + start[1] * tall))
        for _, (bx, by), (x, y) in curves:
            path.quadTo(left + bx * wide, top + by * tall, left + x * wide, top + y * tall)
        end = self._at(last)
        if end == path.currentPosition():
            end.setX(end.x() + 0.01)  # a dot; a path without length draws nothing
        path.lineTo(end)
        return path

    def _pixels(self, box: Box) -> QRect:
        one, other = self._at((box[0], box[1])), self._at((box[2], box[3]))
        left, right = sorted((one.x(), other.x()))
        top, bottom = one.y(), other.y()
        x, y = floor(left) - SOFT, floor(top) - SOFT
        return QRect(x, y, ceil(right) + SOFT - x, ceil(bottom) + SOFT - y)

    def _meeting(self, strokes: Sequence[Stroke], area: Box) -> Iterator[Stroke]:
        """Those of which something can be seen in `area`, rounded up to whole pixels."""
        tall, soft = self._tall, 2 * SOFT / self._place.width()
        for stroke in strokes:
            left, top, right, bottom = stroke.box
            across = stroke.width + soft  # half a line with its edge is as wide as the line
            if left - across <= area[2] and right + across >= area[0]:
                down = across / tall
                if top - down <= area[3] and bottom + down >= area[1]:
                    yield stroke


def _round(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _clear(size: QSize) -> QImage:
    image = QImage(size, FORMAT)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _box(points: Sequence[Point], width: float, tall: float) -> Box:
    across, down = zip(*points, strict=True)
    half = width / 2
    return (
        min(across) - half,
        min(down) - half / tall,
        max(across) + half,
        max(down) + half / tall,
    )
