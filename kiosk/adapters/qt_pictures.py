"""Drawings and icons for QML at their display size, with rounded corners baked in.

The software renderer cannot clip to a rounded corner, so a picture arrives with its corners cut.
Drawings are made from their resting form: no animation, whatever the file holds.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from zlib import adler32, crc32

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.adapters.qt_kept import FORMAT, KEPT, keep, kept_image

MOST_BYTES = 24 * 1024 * 1024
"""Pictures kept in memory: about eight steps' worth at 1920×1080."""
MOST_KEPT = 16
"""Pictures kept on disk, a megabyte each: home in every theme, and what was before the last change."""
MOST_ICONS = 160
"""Icons kept on disk, a few kilobytes each: those of home in every theme and some sizes."""
NOTHING = QImage()


class Icons(QQuickImageProvider):
    """`image://icon/<name>/<rrggbb>`: a line icon in one colour."""

    def __init__(self, folder: Path, kept: Path | None = None) -> None:
        """`kept` is a folder for icons that were drawn while nobody was here, or None."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._kept = kept
        self._may_keep = False

    def keep(self, allowed: bool) -> None:
        """Whether icons asked for from now on may be written to disk: only while nobody is here."""
        self._may_keep = allowed

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """The icon, drawn at the size QML asks for."""
        name, _, colour = id.partition("/")
        file = self._folder / f"{name}.svg"
        if not name.replace("-", "").isalnum() or not file.is_file() or not _is_colour(colour):
            return NOTHING
        kept = self._kept_file(name, colour, file, requested)
        if kept is not None and (image := kept_image(kept, requested)) is not None:
            return image
        image = _svg(file.read_bytes().replace(b"currentColor", b"#" + colour.encode()), requested)
        if kept is not None and self._may_keep and image.size() == requested:
            keep(image, kept, MOST_ICONS)
        return image

    def _kept_file(self, name: str, colour: str, file: Path, size: QSize) -> Path | None:
        if self._kept is None or size.isEmpty():
            return None
        drawn = file.stat().st_mtime_ns
        return self._kept / f"{name}-{colour}-{drawn:x}-{size.width()}x{size.height()}{KEPT}"


class Figures(QQuickImageProvider):
    """`image://figure/<radius>-<corners>-<form>/<file>`: a drawing of the content folder.

    corners: all, top, start, end, none. form: plain, mirror, dim or dimmirror; dim pictures do not
    glare on a dark page. `…-frame-<rrggbb>/frame` is the page's
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
        self._forgotten = 0
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
            self._forgotten += 1
        self._last = None

    def ahead(self, name: Callable[[], str], size: QSize) -> Callable[[], None]:
        """Work, for any thread, that draws the picture `name` gives, if any, before its page opens.

        It leaves nothing on disk, and nothing at all once the visit it was asked for in is over.
        """
        forgotten = self._forgotten

        def work() -> None:
            if forgotten != self._forgotten or not (id := name()):
                return
            key = (id, size.width(), size.height())
            if key not in self._images:
                self._remember(key, self._drawn(id, size, may_keep=False), forgotten)

        return work

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
        forgotten = self._forgotten
        image = self._drawn(id, requested, self._may_keep)
        self._remember(key, image, forgotten)
        return image

    def _remember(self, key: tuple[str, int, int], image: QImage, forgotten: int) -> None:
        """Keep a picture in memory, unless all were forgotten since it was asked for."""
        with self._lock:
            if forgotten != self._forgotten:
                return
            self._images[key] = image
            while len(self._images) > 1 and sum(i.sizeInBytes() for i in self._images.values()) > MOST_BYTES:
                self._images.popitem(last=False)

    def _drawn(self, id: str, size: QSize, may_keep: bool) -> QImage:
        shape, _, name = id.partition("/")
        radius, corners, form = ([*shape.split("-"), "", "", ""])[:3]
        rounding = int(radius) if radius.isdigit() else 0
        if corners == "frame":
            from kiosk.adapters.qt_drawing import frame

            return frame(size, rounding, "#" + form)
        file = self._find(name)
        if file is None:
            return NOTHING
        kept = self._kept_file(id, file, size)
        if kept is not None and (image := kept_image(kept, size)) is not None:
            return image
        from kiosk.adapters.qt_drawing import drawn

        image = drawn(file, size, rounding, corners, form.endswith("mirror"), form.startswith("dim"))
        if kept is not None and may_keep and not image.isNull():
            keep(image, kept, MOST_KEPT)
        return image

    def _kept_file(self, id: str, file: Path, size: QSize) -> Path | None:
        """Where the picture is kept: a name that says all it depends on."""
        if self._kept is None:
            return None
        about = file.stat()
        key = f"{id} {size.width()}x{size.height()} {file} {about.st_mtime_ns} {about.st_size}".encode()
        return self._kept / f"{crc32(key):08x}-{adler32(key):08x}-{size.width()}x{size.height()}{KEPT}"


def _is_colour(digits: str) -> bool:
    """rrggbb, or aarrggbb as QML writes it."""
    return len(digits) in (6, 8) and all(digit in "0123456789abcdefABCDEF" for digit in digits)


def _blank() -> QImage:
    """One clear pixel."""
    blank = QImage(1, 1, FORMAT)
    blank.fill(0)
    return blank


def _svg(data: bytes, size: QSize) -> QImage:
    """A simple drawing by Qt's image reader, which needs no import of QtSvg."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImageReader

    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    if size.width() > 0 and size.height() > 0:
        reader.setScaledSize(size)
    return reader.read()
