"""A course of visits on screen: dots along a line of weeks. Places run from 0 to 1."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records

if TYPE_CHECKING:
    from kiosk.library.drawn import Visits
    from kiosk.library.topics import DataPicture

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class SpotRow(NamedTuple):
    """A visit of a course; `later`: one that may or may not come."""

    across: float
    later: bool
    lit: bool


class WeekRow(NamedTuple):
    """A week of a course; `name` is its number, 0 for one that is not named."""

    name: int
    start: float
    end: float


@QmlElement
@QmlUncreatable("built by the shell")
class Course(QObject):
    """The course of the step that is being read."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._course: Visits | None = None
        self._lit = ""
        self._room = 0.0
        self._courseLabel = self._laterLabel = ""
        self._spots = Records(SpotRow, self)
        self._weeks = Records(WeekRow, self)

    def show(self, picture: DataPicture | None, say: Callable[[str], str]) -> None:
        """Show a picture, None for nothing; `say` gives words as they are shown now."""
        from kiosk.library import figure_road

        self._course = course = picture.visits if picture else None
        self._lit = picture.lit if picture else ""
        self._courseLabel = say(course.first_label) if course else ""
        self._laterLabel = say(course.later_label) if course else ""
        places = figure_road.spots(course) if course else ()
        self._room = figure_road.room(places)
        self._spots.show(
            tuple(
                SpotRow(one.across, one.later, self.laterLit if one.later else self.courseLit)
                for one in places
            )
        )
        weeks = figure_road.weeks(course) if course and course.weeks else ()
        self._weeks.show(tuple(WeekRow(one.name, one.start, one.end) for one in weeks))
        self.changed.emit()

    @Property(QAbstractItemModel, constant=True)
    def spots(self) -> Records:
        """A course's visits."""
        return self._spots

    @Property(QAbstractItemModel, constant=True)
    def weeks(self) -> Records:
        """A course's weeks; none when its length is not known."""
        return self._weeks

    @Property("double", notify=changed)
    def spotRoom(self) -> float:
        """The least way between two visits."""
        return self._room

    @Property(int, notify=changed)
    def visits(self) -> int:
        """How many visits a course has."""
        return self._course.visits if self._course else 0

    @Property(int, notify=changed)
    def fewestWeeks(self) -> int:
        """The fewest weeks it takes, 0 when that is not known."""
        return self._course.fewest if self._course else 0

    @Property(int, notify=changed)
    def mostWeeks(self) -> int:
        """The most weeks it takes, 0 when that is not known."""
        return self._course.weeks if self._course else 0

    @Property(str, notify=changed)
    def courseLabel(self) -> str:
        """The words for the course."""
        return self._courseLabel

    @Property(str, notify=changed)
    def laterLabel(self) -> str:
        """The words for what may come after it; empty when nothing does."""
        return self._laterLabel

    @Property(bool, notify=changed)
    def courseLit(self) -> bool:
        """Whether this step is about the course."""
        return self._lit in ("", "first")

    @Property(bool, notify=changed)
    def laterLit(self) -> bool:
        """Whether this step is about what may come after it."""
        return self._lit in ("", "later")
