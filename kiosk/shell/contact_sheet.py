"""Many pictures on one sheet, side by side with their names: all drawings, or the pictures of a story."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.adapters.qt_drawing import drawn
from kiosk.adapters.qt_fonts import FACE

PAPER, INK, EDGE = QColor("#faf6ef"), QColor("#17302f"), QColor("#d8d0c2")
SPACE = 28
NAME_PX = 26
NAME_TALL = 2 * NAME_PX
DRAWING = QSize(480, 360)
DRAWINGS_ACROSS = 6


class Sheet:
    """A sheet that is filled row by row. Its size is known before its pictures are."""

    def __init__(self, count: int, across: int, cell: QSize) -> None:
        """Room for `count` pictures of the size `cell`, `across` in a row."""
        self._across = max(min(across, count), 1)
        self._cell = cell
        self._count = 0
        rows = -(-max(count, 1) // self._across)
        wide = SPACE + self._across * (cell.width() + SPACE)
        tall = SPACE + rows * (cell.height() + NAME_TALL + SPACE)
        self.image = QImage(wide, tall, QImage.Format.Format_RGB32)
        self.image.fill(PAPER)

    def add(self, image: QImage, name: str) -> None:
        """Put the next picture in its place, its name below."""
        row, column = divmod(self._count, self._across)
        self._count += 1
        left = SPACE + column * (self._cell.width() + SPACE)
        top = SPACE + row * (self._cell.height() + NAME_TALL + SPACE)
        place = QRect(left, top, self._cell.width(), self._cell.height())
        painter = QPainter(self.image)
        if not image.isNull():
            how = Qt.TransformationMode.SmoothTransformation
            painter.drawImage(place, image.scaled(self._cell, Qt.AspectRatioMode.IgnoreAspectRatio, how))
        painter.setPen(EDGE)
        painter.drawRect(place)
        font = QFont(FACE)
        font.setPixelSize(NAME_PX)
        painter.setFont(font)
        painter.setPen(INK)
        below = QRect(left, place.bottom() + 6, place.width(), NAME_TALL - 6)
        text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)
        painter.end()


def drawing_files(content: Path) -> tuple[Path, ...]:
    """Every figure of a content folder: those shared first, then each topic's own, by name."""
    return (*sorted(content.glob("figures/*.svg")), *sorted(content.glob("*/figures/*.svg")))


def drawings(content: Path) -> QImage:
    """All drawings of a content folder at rest, as the screens draw them, on one sheet."""
    files = drawing_files(content)
    sheet = Sheet(len(files), DRAWINGS_ACROSS, DRAWING)
    for file in files:
        sheet.add(drawn(file, DRAWING, 0, "none", False, False), _name(file, content))
    return sheet.image


def strip(pictures: Iterable[tuple[QImage, str]], count: int, size: tuple[int, int]) -> QImage:
    """A story on one sheet: `count` pictures of a window of `size`."""
    wide, tall = size
    across, width = (8, 300) if tall > wide else (5, 520)
    sheet = Sheet(count, across, QSize(width, round(width * tall / wide)))
    for image, name in pictures:
        sheet.add(image, name)
    return sheet.image


def _name(file: Path, content: Path) -> str:
    parts = file.relative_to(content).with_suffix("").parts
    return "/".join(part for part in parts if part != "figures")
