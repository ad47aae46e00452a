"""Ink over the picture that is read: which tool is in hand, what was drawn, and the ways back.

Everything is in the picture's own coordinates, from 0 to 1 across and down, so all windows that show
the picture show the same ink. What a hand does comes from `InkCanvas`, which shows it too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock, Pending
from kiosk.consult import ink as of
from kiosk.consult.ink import MILLIMETRES, Box, Point, Sheet, Stroke, Tool
from kiosk.consult.ink_path import erase, swept
from kiosk.consult.ink_way import MOST_POINTS, UnderWay, taken_up
from kiosk.presenters.figure import Figure
from kiosk.presenters.ink_paper import Paper
from kiosk.presenters.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

UNDO_WIPE = timedelta(seconds=5)
COLOURS = {Tool.DRAW: "red", Tool.HIGHLIGHT: "yellow"}
LONG_AGO = -1e9
WHOLE: Box = (0.0, 0.0, 1.0, 1.0)


@QmlElement
@QmlUncreatable("built by the shell")
class Ink(QObject):
    """The tool in hand, and the ink of each picture of this consultation."""

    changed = Signal()
    pointed = Signal()
    grew = Signal(str, int)
    ended = Signal(str)
    redrawn = Signal(str, float, float, float, float)

    def __init__(self, clock: Clock, figure: Figure, papers: Callable[[], Paper]) -> None:
        """`figure` is the picture that is read; `papers` makes what paints ink, for each place it shows."""
        super().__init__()
        self._clock = clock
        self._figure = figure
        self.papers = papers
        self._id = figure.id
        self._tool: Tool | None = None
        self._sheets: dict[str, Sheet] = {}
        self._wipes: dict[str, Pending] = {}
        self._way: UnderWay | None = None
        self._ended = LONG_AGO
        self._place: Point = (0.0, 0.0)
        self._pointing = False
        figure.changed.connect(self._turned)

    @Property(str, notify=changed)
    def figure(self) -> str:
        """The picture that is read: empty when there is none."""
        return self._id

    @Property(str, notify=changed)
    def tool(self) -> str:
        """draw, highlight, point, erase, or nothing: then touches go to the page."""
        return self._tool.value if self._tool else ""

    @Property(str, notify=changed)
    def colour(self) -> str:
        """The name of the tool's colour: red, yellow or nothing."""
        return COLOURS.get(self._tool, "") if self._tool else ""

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether something on this picture can be undone."""
        return bool(self.sheet(self._id).past)

    @Property(bool, notify=changed)
    def inked(self) -> bool:
        """Whether there is ink on this picture."""
        return bool(self.sheet(self._id).strokes)

    @Property(bool, notify=pointed)
    def pointing(self) -> bool:
        """Whether a hand points, or erases, at this moment."""
        return self._pointing

    @Property("double", notify=pointed)
    def pointerX(self) -> float:
        """Where it points, across."""
        return self._place[0]

    @Property("double", notify=pointed)
    def pointerY(self) -> float:
        """Where it points, down."""
        return self._place[1]

    @Slot(str)
    def choose(self, tool: str) -> None:
        """Take a tool up, or put it down when it is in hand."""
        self._finish()
        chosen = Tool(tool) if tool else None
        self._tool = None if chosen is self._tool else chosen
        self.changed.emit()

    @Slot(str, float, float, float, float)
    def begin(self, figure: str, across: float, down: float, mmAcross: float, mmDown: float) -> None:
        """A hand comes down. One millimetre is `mmAcross` of the picture's width, `mmDown` of its height."""
        self._finish()
        tool, place, mm = self._tool, (across, down), (mmAcross, mmDown)
        if tool is None or not figure:
            return
        sheet = self.sheet(figure)
        points = taken_up(sheet, tool, place, mm, self._clock.elapsed() - self._ended)
        on = of.undone(sheet) if points else sheet
        self._way = UnderWay(figure, tool, mm, [*points, place], place, sheet, on)
        if self._way.inks:
            self.grew.emit(figure, len(points))
            return
        self._point(place)
        if tool is Tool.ERASE:
            self._rub(self._way, place)

    @Slot(str, float, float)
    def move(self, figure: str, across: float, down: float) -> None:
        """The hand moves."""
        way, place = self._way, (across, down)
        if way is None or way.figure != figure:
            return
        if not way.inks:
            self._point(place)
            if way.tool is Tool.ERASE:
                self._rub(way, place)
            return
        if not way.add(place):
            return
        self.grew.emit(figure, len(way.points) - 1)
        if len(way.points) >= MOST_POINTS:
            self._finish()
            self._ended = LONG_AGO
            self.begin(figure, across, down, *way.mm)

    @Slot(str)
    def end(self, figure: str) -> None:
        """The hand leaves."""
        if self._way is not None and self._way.figure == figure:
            self._finish()

    @Slot(str)
    def takeBack(self, figure: str) -> None:
        """It was no hand that draws: as if it had not come down."""
        way, self._way = self._way, None
        if way is None or way.figure != figure:
            return
        self._lift()
        shown = (*self.strokes(figure), way.stroke) if way.inks else self.strokes(figure)
        self._put(figure, way.before)
        self._tell(figure, shown)

    @Slot()
    def undo(self) -> None:
        """Back by one act on this picture."""
        self._finish()
        before = self.sheet(self._id)
        self._put(self._id, of.undone(before))
        self._tell(self._id, before.strokes)

    @Slot()
    def wipe(self) -> None:
        """Everything off this picture. It can be undone for five seconds."""
        self._finish()
        figure, before = self._id, self.sheet(self._id)
        self._put(figure, of.wiped(before))
        if figure in self._wipes:
            self._wipes[figure].cancel()
        self._wipes[figure] = self._clock.later(UNDO_WIPE, lambda: self._settle(figure))
        self._tell(figure, before.strokes)

    def sheet(self, figure: str) -> Sheet:
        """The ink of a picture and the way back through it."""
        return self._sheets.get(figure) or Sheet()

    def strokes(self, figure: str) -> tuple[Stroke, ...]:
        """The finished ink of a picture, for the screen or for paper."""
        return self.sheet(figure).strokes

    def under_way(self, figure: str) -> tuple[Tool, Sequence[Point], float] | None:
        """The line that is being drawn on a picture: tool, points and width."""
        way = self._way
        if way is None or way.figure != figure or not way.inks:
            return None
        return way.tool, way.points, way.width

    def now(self) -> float:
        """Seconds, for what tells one touch from another."""
        return self._clock.elapsed()

    def forget(self) -> None:
        """Drop all ink, and the tool."""
        self._way, self._tool = None, None
        for pending in self._wipes.values():
            pending.cancel()
        self._wipes.clear()
        inked = tuple(self._sheets)
        self._sheets.clear()
        self._lift()
        for figure in inked:
            self.redrawn.emit(figure, *WHOLE)
        self.changed.emit()

    def _rub(self, way: UnderWay, place: Point) -> None:
        before = self.strokes(way.figure)
        radius = MILLIMETRES[Tool.ERASE] / 2
        reach = (radius * way.mm[0], radius * way.mm[1])
        went, way.last = (way.last, place), place
        left = erase(before, went, reach)
        if left != before:
            sheet = self.sheet(way.figure)
            self._sheets[way.figure] = Sheet(left, sheet.past, sheet.wiped)
            self.redrawn.emit(way.figure, *swept(went, reach, before, left))

    def _finish(self) -> None:
        way, self._way = self._way, None
        self._lift()
        if way is None or way.tool is Tool.POINT:
            return
        if way.inks:
            self._way = way  # whoever paints asks for it once more
            if way.close():
                self.grew.emit(way.figure, len(way.points) - 1)
            self.ended.emit(way.figure)
            self._way = None
            self._put(way.figure, of.drawn(way.on, way.stroke))
            self._ended = self._clock.elapsed()
        else:
            self._put(way.figure, of.erased(way.before, self.strokes(way.figure)))
        self.changed.emit()

    def _put(self, figure: str, sheet: Sheet) -> None:
        if sheet == Sheet():
            self._sheets.pop(figure, None)
        else:
            self._sheets[figure] = sheet

    def _tell(self, figure: str, before: tuple[Stroke, ...]) -> None:
        box = of.changed_box(before, self.strokes(figure), 0.5)
        if box is not None:
            self.redrawn.emit(figure, *box)
        self.changed.emit()

    def _settle(self, figure: str) -> None:
        self._wipes.pop(figure, None)
        way = self._way
        if way is not None and way.figure == figure:
            way.before, way.on = of.settled(way.before), of.settled(way.on)
        self._put(figure, of.settled(self.sheet(figure)))
        self.changed.emit()

    def _point(self, place: Point) -> None:
        self._place, self._pointing = place, True
        self.pointed.emit()

    def _lift(self) -> None:
        if self._pointing:
            self._pointing = False
            self.pointed.emit()

    def _turned(self) -> None:
        if self._figure.id != self._id:
            self._finish()
            self._id = self._figure.id
            self.changed.emit()
