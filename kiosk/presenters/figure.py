"""A step's picture on screen: a drawing with its discs, or a picture the app draws from numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.presenters.blocks import BlockRow
from kiosk.presenters.course import Course
from kiosk.presenters.curve import Curve
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.reading import Reading
from kiosk.presenters.records import Records
from kiosk.presenters.timeline import Timeline

if TYPE_CHECKING:
    from kiosk.library.topics import DataPicture, Picture

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class CalloutRow(NamedTuple):
    """A numbered disc at (across, down), each from 0 to 1; `row` is the point it belongs to, from 0."""

    number: int
    across: float
    down: float
    row: int


class GroupRow(NamedTuple):
    """One group of a data picture: `had` of 100 people."""

    label: str
    had: int


@QmlElement
@QmlUncreatable("built by the shell")
class Figure(QObject):
    """The picture of the step that is being read."""

    changed = Signal()

    def __init__(self, reading: Reading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._shown: Picture | DataPicture | None = None
        self._callouts = Records(CalloutRow, self)
        self._groups = Records(GroupRow, self)
        self._timeline = Timeline(self)
        self._curve = Curve(self)
        self._course = Course(self)

    def show(self, picture: Picture | DataPicture | None, rows: tuple[BlockRow, ...]) -> None:
        """Show `picture`; its discs belong to `rows`."""
        from kiosk.library.topics import DataPicture

        self._shown = picture
        self._callouts.show(self._discs(rows))
        data = picture if isinstance(picture, DataPicture) else None
        say = self._reading.say
        self._groups.show(tuple(GroupRow(say(one.label), one.had) for one in (data.groups if data else ())))
        for drawn in (self._timeline, self._curve, self._course):
            drawn.show(data, say)
        self.changed.emit()

    @Property(str, notify=changed)
    def file(self) -> str:
        """The drawing's file in the content folder, empty when there is none."""
        drawing = self._drawing()
        return drawing.file if drawing else ""

    @property
    def id(self) -> str:
        """The same for the same picture in every language; empty when there is none."""
        from kiosk.library.topics import DataPicture

        if isinstance(self._shown, DataPicture):
            return f"data/{self._shown.fact}/{self._shown.kind}/{self._shown.lit}"
        return self.file

    @Property(str, notify=changed)
    def url(self) -> str:
        """The drawing as a file's URL, for its moving form."""
        drawing = self._drawing()
        file = self._reading.library.file(drawing.file) if drawing else None
        return file.as_uri() if file else ""

    @Property(str, notify=changed)
    def words(self) -> str:
        """The short alternative."""
        return self._reading.say(self._shown.alt) if self._shown else ""

    @Property(str, notify=changed)
    def story(self) -> str:
        """The long description."""
        return self._reading.say(self._shown.description) if self._shown else ""

    @Property(bool, notify=changed)
    def mirror(self) -> bool:
        """Whether the drawing may be mirrored where the screen runs from right to left."""
        drawing = self._drawing()
        return drawing.mirror if drawing else False

    @Property(int, notify=changed)
    def loopMs(self) -> int:
        """One round of the drawing's movement in milliseconds, 0 when it stands still."""
        drawing = self._drawing()
        return drawing.loop_ms if drawing else 0

    @Property(str, notify=changed)
    def dataKind(self) -> str:
        """people, timeline, curve or course when the app draws the picture; else empty."""
        from kiosk.library.topics import DataPicture

        return self._shown.kind if isinstance(self._shown, DataPicture) else ""

    @Property(QAbstractItemModel, constant=True)
    def callouts(self) -> Records:
        """The drawing's discs."""
        return self._callouts

    @Property(QAbstractItemModel, constant=True)
    def groups(self) -> Records:
        """The data picture's groups."""
        return self._groups

    @Property(Timeline, constant=True)
    def timeline(self) -> Timeline:
        """The data picture as a timeline."""
        return self._timeline

    @Property(Curve, constant=True)
    def curve(self) -> Curve:
        """The data picture as a curve."""
        return self._curve

    @Property(Course, constant=True)
    def course(self) -> Course:
        """The data picture as a course of visits."""
        return self._course

    def _drawing(self) -> Picture | None:
        from kiosk.library.topics import Picture

        return self._shown if isinstance(self._shown, Picture) else None

    def _discs(self, rows: tuple[BlockRow, ...]) -> tuple[CalloutRow, ...]:
        drawing = self._drawing()
        if drawing is None:
            return ()
        where = {row.callout: n for n, row in enumerate(rows) if row.callout}
        return tuple(
            CalloutRow(number, x, y, where[number])
            for number, (x, y) in enumerate(drawing.callouts, start=1)
            if number in where
        )
