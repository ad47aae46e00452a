"""Get help now: the numbers for this region, ready before anything else."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class LineRow(NamedTuple):
    """Somebody to call: `text` is a number for messages, empty where there is none."""

    name: str
    call: str
    text: str
    hours: str


@QmlElement
@QmlUncreatable("built by the shell")
class Help(QObject):
    """Whom to call. Set once at start; nothing about its use is kept."""

    changed = Signal()

    def __init__(self, emergency: str, lines: tuple[LineRow, ...], channel: str) -> None:
        """`channel` is screen_only, nurse_display or relay; empty `emergency` means no region is set."""
        super().__init__()
        self._emergency = emergency
        self._channel = channel
        self._lines = Records(LineRow, self)
        self._lines.show(lines)

    @Property(str, constant=True)
    def emergency(self) -> str:
        """The emergency number."""
        return self._emergency

    @Property(QAbstractItemModel, constant=True)
    def lines(self) -> Records:
        """Crisis lines."""
        return self._lines

    @Property(bool, constant=True)
    def known(self) -> bool:
        """Whether this region's numbers are known."""
        return bool(self._emergency) and self._lines.rowCount() > 0

    @Property(str, constant=True)
    def channel(self) -> str:
        """How staff are told."""
        return self._channel
