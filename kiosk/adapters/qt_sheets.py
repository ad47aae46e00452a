"""Pages of a sheet as pictures for QML, kept in memory only while they show."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider


class SheetPages(QQuickImageProvider):
    """`image://sheet/<drawing>/<page>`: a page of what was drawn last; the number makes each drawing new."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pages: tuple[bytes, ...] = ()

    def show(self, pages: tuple[bytes, ...]) -> None:
        """These pages, as PNG, from now on."""
        self._pages = pages

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:
        """The page, as it was drawn; nothing for one that is gone."""
        number = id.rpartition("/")[2]
        at = int(number) - 1 if number.isdigit() else -1
        if not 0 <= at < len(self._pages):
            return QImage()
        return QImage.fromData(self._pages[at])
