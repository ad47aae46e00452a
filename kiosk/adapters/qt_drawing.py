"""Draws a figure's resting form at its display size with rounded corners, and corners over a moving one.

Imported only where a picture is really drawn: what home shows is read from the cache.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from PySide6.QtSvg import QSvgRenderer, QtSvg

FORMAT = QImage.Format.Format_ARGB32_Premultiplied
NOTHING = QImage()
DIM = 0.36
"""How much of the dim page shows through: the lightest paper then stays below the dim theme's sand."""


def drawn(file: Path, size: QSize, radius: int, corners: str, mirrored: bool, dim: bool) -> QImage:
    """The figure in `file`, filling `size`. corners: all, top, start, end, none."""
    image = _drawing(file, size)
    if dim and not image.isNull():
        _shade(image)
    image = _cut(image, radius, corners)
    return image.flipped(Qt.Orientation.Horizontal) if mirrored else image


def _drawing(file: Path, size: QSize) -> QImage:
    """The resting form of a figure, filling `size`; edges beyond it are cropped evenly."""
    image = QImage(size, FORMAT)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer()
    renderer.setOptions(QtSvg.Option.DisableAnimations)
    box = renderer.viewBoxF() if renderer.load(str(file)) else QRectF()
    if box.isEmpty():
        return NOTHING
    scale = max(size.width() / box.width(), size.height() / box.height())
    wide, tall = box.width() * scale, box.height() * scale
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF((size.width() - wide) / 2, (size.height() - tall) / 2, wide, tall))
    painter.end()
    return image


def _shade(image: QImage) -> None:
    """Lay the dim page's own dark over the picture, so that it keeps the hour of the room."""
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    painter.fillRect(image.rect(), QColor(23, 28, 28, round(255 * DIM)))
    painter.end()


def _outline(size: QSize, radius: int, corners: str) -> QPainterPath:
    path = QPainterPath()
    area = QRectF(0, 0, size.width(), size.height())
    if corners == "top":
        area.setHeight(area.height() + radius)
    elif corners == "start":
        area.setWidth(area.width() + radius)
    elif corners == "end":
        area.setLeft(area.left() - radius)
    path.addRoundedRect(area, radius, radius)
    return path


def _cut(image: QImage, radius: int, corners: str) -> QImage:
    """The same picture with rounded corners."""
    if radius <= 0 or corners == "none" or image.isNull():
        return image
    cut = QImage(image.size(), FORMAT)
    cut.fill(Qt.GlobalColor.transparent)
    painter = QPainter(cut)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(_outline(image.size(), radius, corners), Qt.GlobalColor.black)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.drawImage(0, 0, image)
    painter.end()
    return cut


def frame(size: QSize, radius: int, colour: str) -> QImage:
    """The corners outside a rounded area, in the page's colour."""
    corners = QImage(size, FORMAT)
    corners.fill(Qt.GlobalColor.transparent)
    outside = QPainterPath()
    outside.addRect(QRectF(0, 0, size.width(), size.height()))
    painter = QPainter(corners)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(outside.subtracted(_outline(size, radius, "all")), QColor(colour))
    painter.end()
    return corners
