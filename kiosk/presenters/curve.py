"""A curve on screen: how strong something may be over a time. Places run from 0 to 1, y goes up."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, QPointF, Signal
from PySide6.QtQml import QmlElement

from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records

if TYPE_CHECKING:
    from kiosk.library.figure_curve import Point
    from kiosk.library.topics import DataPicture

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class MomentRow(NamedTuple):
    """A named point of a curve.

    `at` is its time, with `since` of 0 or more a stretch up to it; `tick` is that time's place. `lit`: the
    step is about it.
    """

    label: str
    at: int
    since: int
    across: float
    up: float
    tick: float
    lit: bool


_MINUTES = {"minutes": 1, "hours": 60, "days": 24 * 60, "weeks": 7 * 24 * 60}


@QmlElement
@QmlUncreatable("built by the shell")
class Curve(QObject):
    """The curve of the step that is being read."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unit = ""
        self._moments = Records(MomentRow, self)
        self._line: list[QPointF] = []
        self._band: list[QPointF] = []
        self._litLine: list[QPointF] = []
        self._bandLabel = self._bandIcon = ""
        self._bandEnd = 0.0
        self._closest = 1.0

    def show(self, picture: DataPicture | None, say: Callable[[str], str]) -> None:
        """Show a picture, None for nothing; `say` gives words as they are shown now."""
        from kiosk.library import figure_curve as shapes

        shown = picture if picture and picture.moments else None
        moments, until = (shown.moments, shown.until) if shown else ((), 1)
        whole = shapes.curve(moments, until)
        lit = shown.lit if shown else ""
        meant = whole.between(*shapes.lit(moments, until, lit)) if lit else whole
        self._unit = shown.unit if shown else ""
        self._line, self._band = _points(whole.line), _points(whole.band)
        self._litLine = _points(meant.line)
        self._moments.show(
            tuple(
                MomentRow(
                    say(one.label),
                    one.at,
                    one.since,
                    shapes.across(one, until),
                    shapes.middle(one),
                    one.at / until,
                    lit in ("", one.id),
                )
                for one in moments
            )
        )
        times = [one.at / until for one in moments if one.at]
        self._closest = min([1.0, *(later - sooner for sooner, later in pairwise(times))])
        band = shown.band if shown else None
        self._bandLabel, self._bandIcon = (say(band.label), band.icon) if band else ("", "")
        self._bandEnd = min(band.minutes / (_MINUTES[self._unit] * until), 1.0) if band else 0.0
        self.changed.emit()

    @Property(str, notify=changed)
    def unit(self) -> str:
        """minutes, hours, days or weeks: that of every number of the picture."""
        return self._unit

    @Property(QAbstractItemModel, constant=True)
    def moments(self) -> Records:
        """A curve's named points that have words, in order."""
        return self._moments

    @Property("QVariantList", notify=changed)
    def line(self) -> list[QPointF]:
        """A curve, from its start to its end; y goes up."""
        return self._line

    @Property("QVariantList", notify=changed)
    def band(self) -> list[QPointF]:
        """The outline of the band a curve runs in."""
        return self._band

    @Property("QVariantList", notify=changed)
    def litLine(self) -> list[QPointF]:
        """The part of the curve that is meant, all of it when none is singled out."""
        return self._litLine

    @Property(str, notify=changed)
    def bandLabel(self) -> str:
        """The words for the stretch in which the medicine goes in; empty without one."""
        return self._bandLabel

    @Property(str, notify=changed)
    def bandIcon(self) -> str:
        """Its icon."""
        return self._bandIcon

    @Property("double", notify=changed)
    def bandEnd(self) -> float:
        """Where it ends; it starts at the first point."""
        return self._bandEnd

    @Property("double", notify=changed)
    def closest(self) -> float:
        """The least way between two times, the start left out."""
        return self._closest


def _points(points: tuple[Point, ...]) -> list[QPointF]:
    return [QPointF(x, y) for x, y in points]
