"""A timeline on screen: stretches in order, and what holds along them. Places run from 0 to 1."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records

if TYPE_CHECKING:
    from kiosk.library.topics import DataPicture

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class StretchRow(NamedTuple):
    """One stretch of a timeline from `start` to `end`; `lasts` is 0 when nobody can say how long."""

    label: str
    icon: str
    lasts: int
    more: bool
    start: float
    end: float


class BarRow(NamedTuple):
    """What holds from `start` to `end` of a timeline; `first` and `last` are the names of its ends.

    `lasts` is 0 when nobody can say how long. `same`: it holds just as long as the one before it.
    """

    label: str
    start: float
    end: float
    more: bool
    lasts: int
    first: str
    last: str
    same: bool


@QmlElement
@QmlUncreatable("built by the shell")
class Timeline(QObject):
    """The timeline of the step that is being read."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unit = ""
        self._stretches = Records(StretchRow, self)
        self._bars = Records(BarRow, self)

    def show(self, picture: DataPicture | None, say: Callable[[str], str]) -> None:
        """Show a picture, None for nothing; `say` gives words as they are shown now."""
        from kiosk.library.figure_road import shares

        self._unit = picture.unit if picture else ""
        parts = picture.stretches if picture else ()
        ends = [0.0]
        for share in shares(parts):
            ends.append(ends[-1] + share)
        self._stretches.show(
            tuple(
                StretchRow(say(one.label), one.icon, one.lasts, one.more, ends[n], ends[n + 1])
                for n, one in enumerate(parts)
            )
        )
        bars = picture.bars if picture else ()
        spans = [(one.first, one.last, one.more, one.lasts) for one in bars]
        self._bars.show(
            tuple(
                BarRow(
                    say(one.label),
                    ends[one.first],
                    ends[one.last + 1],
                    one.more,
                    one.lasts,
                    say(parts[one.first].label),
                    say(parts[one.last].label),
                    n > 0 and not one.lasts and spans[n] == spans[n - 1],
                )
                for n, one in enumerate(bars)
            )
        )
        self.changed.emit()

    @Property(str, notify=changed)
    def unit(self) -> str:
        """minutes, hours, days or weeks: that of every number of the picture."""
        return self._unit

    @Property(QAbstractItemModel, constant=True)
    def stretches(self) -> Records:
        """A timeline's stretches, in order."""
        return self._stretches

    @Property(QAbstractItemModel, constant=True)
    def bars(self) -> Records:
        """What holds along a timeline."""
        return self._bars
