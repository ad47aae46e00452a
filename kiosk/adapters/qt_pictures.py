"""Drawings and icons for QML at their display size, with rounded corners baked in.

The software renderer cannot clip to a rounded corner, so a picture arrives with its corners cut.
Drawings are made from their resting form: no animation, whatever the file holds.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath
from PySide6.QtQuick import QQuickImageProvider

FORMAT = QImage.Format.Format_ARGB32_Premultiplied
MOST_BYTES = 24 * 1024 * 1024
"""Pictures kept in memory: about eight steps' worth at 1920×1080."""
NOTHING = QImage()


class Icons(QQuickImageProvider):
    """`image://icon/<name>/<rrggbb>`: a line icon in one colour."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """The icon, drawn at the size QML asks for."""
        name, _, colour = id.partition("/")
        file = self._folder / f"{name}.svg"
        if not name.replace("-", "").isalnum() or not file.is_file():
            return NOTHING
        return _svg(file.read_bytes().replace(b"currentColor", b"#" + colour.encode()), requested)


class Figures(QQuickImageProvider):
    """`image://figure/<radius>-<corners>-<form>/<file>`: a drawing of the content folder.

    corners: all, top, start, none. form: plain or mirror. `…-frame-<rrggbb>/frame` is the page's
    colour around a rounded hole, to lay over a picture that moves.
    """

    def __init__(self, find: Callable[[str], Path | None], kept: Path | None) -> None:
        """`find` turns a file's name into its place; `kept` is a folder for pictures of home, or None."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._find = find
        self._kept = kept
        self._lock = Lock()
        self._images: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()
        self._may_keep = False
        self._last: tuple[str, tuple[int, int]] | None = None

    def last_shown(self) -> tuple[str, tuple[int, int]] | None:
        """The shape and size of the picture asked for last; what follows will want the same."""
        return self._last

    def keep(self, allowed: bool) -> None:
        """Whether pictures asked for from now on may be written to disk: only while nobody is here."""
        self._may_keep = allowed

    def forget(self) -> None:
        """Drop the pictures of the pages that were read."""
        with self._lock:
            self._images.clear()
        self._last = None

    def prepare(self, id: str, size: QSize) -> None:
        """Draw a picture ahead of its page. May be called on any thread."""
        self.requestImage(id, QSize(), size)

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """The picture at the size QML asks for, cropped to fill it."""
        if requested.width() <= 0 or requested.height() <= 0:
            return _blank()  # QML sets the source a moment before the size, and asks again
        key = (id, requested.width(), requested.height())
        if "-frame-" not in id:
            self._last = (id.partition("/")[0], key[1:])
        with self._lock:
            if key in self._images:
                self._images.move_to_end(key)
                return self._images[key]
        image = self._drawn(id, requested)
        with self._lock:
            self._images[key] = image
            while len(self._images) > 1 and sum(i.sizeInBytes() for i in self._images.values()) > MOST_BYTES:
                self._images.popitem(last=False)
        return image

    def _drawn(self, id: str, size: QSize) -> QImage:
        shape, _, name = id.partition("/")
        radius, corners, form = ([*shape.split("-"), "", "", ""])[:3]
        rounding = int(radius) if radius.isdigit() else 0
        if corners == "frame":
            return _frame(size, rounding, QColor("#" + form))
        file = self._find(name)
        if file is None:
            return NOTHING
        kept = self._kept_file(id, file, size)
        if kept is not None and kept.is_file():
            image = QImage(str(kept))
            if not image.isNull():
                return image
        image = _cut(_drawing(file, size), rounding, corners)
        if form == "mirror":
            image = image.flipped(Qt.Orientation.Horizontal)
        if kept is not None and self._may_keep:
            kept.parent.mkdir(parents=True, exist_ok=True)
            _write(image, kept)
        return image

    def _kept_file(self, id: str, file: Path, size: QSize) -> Path | None:
        if self._kept is None:
            return None
        stat = file.stat()
        key = f"{id} {size.width()} {size.height()} {file} {stat.st_mtime_ns} {stat.st_size}"
        return self._kept / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.png"


def _blank() -> QImage:
    """One clear pixel."""
    blank = QImage(1, 1, FORMAT)
    blank.fill(Qt.GlobalColor.transparent)
    return blank


def _write(image: QImage, file: Path) -> None:
    """Write beside and rename, so that a power cut leaves the old file or the new one."""
    beside = file.with_suffix(".part")
    if image.save(str(beside), "PNG", 60):
        beside.replace(file)


def _svg(data: bytes, size: QSize) -> QImage:
    """A simple drawing by Qt's image reader, which needs no import of its own."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    if size.width() > 0 and size.height() > 0:
        reader.setScaledSize(size)
    return reader.read()


def _drawing(file: Path, size: QSize) -> QImage:
    """The resting form of a figure, filling `size`; edges beyond it are cropped evenly."""
    from PySide6.QtSvg import QSvgRenderer, QtSvg  # only where a picture is really drawn

    image = QImage(size, FORMAT)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer()
    renderer.setOptions(QtSvg.Option.DisableAnimations)
    if not renderer.load(str(file)):
        return NOTHING
    box = renderer.viewBoxF()
    scale = max(size.width() / box.width(), size.height() / box.height())
    wide, tall = box.width() * scale, box.height() * scale
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF((size.width() - wide) / 2, (size.height() - tall) / 2, wide, tall))
    painter.end()
    return image


def _outline(size: QSize, radius: int, corners: str) -> QPainterPath:
    path = QPainterPath()
    area = QRectF(0, 0, size.width(), size.height())
    if corners == "top":
        area.setHeight(area.height() + radius)
    elif corners == "start":
        area.setWidth(area.width() + radius)
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


def _frame(size: QSize, radius: int, colour: QColor) -> QImage:
    """The corners outside a rounded area, in the page's colour."""
    frame = QImage(size, FORMAT)
    frame.fill(Qt.GlobalColor.transparent)
    outside = QPainterPath()
    outside.addRect(QRectF(0, 0, size.width(), size.height()))
    painter = QPainter(frame)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(outside.subtracted(_outline(size, radius, "all")), colour)
    painter.end()
    return frame
