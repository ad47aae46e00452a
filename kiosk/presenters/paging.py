"""Parts of a page: QML measures, this decides how many whole rows each part shows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.walkthrough.parts import split

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built by the shell")
class Paging(QObject):
    """Which rows are in sight. Rows are counted from 0, parts from 1."""

    changed = Signal()
    overflowed = Signal()
    resized = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heights: list[float] = []
        self._room = 0.0
        self._width = 0.0
        self._gap = 0.0
        self._break = 0
        self._starts: tuple[int, ...] = (0,)
        self._part = 1
        self._at_end = False
        self._told = False
        self._lead = 0

    def restart(self, rows: int, part: int = 1, at_end: bool = False) -> None:
        """New rows: measured afresh. `at_end` shows the last part once it is known."""
        self._heights = [0.0] * rows
        self._starts = (0,)
        self._part = part
        self._at_end = at_end
        self._told = False
        self.changed.emit()

    def tall(self) -> frozenset[int]:
        """The rows that are taller than the room."""
        return frozenset(row for row, height in enumerate(self._heights) if height > self._room)

    def resume(self, rows: int) -> None:
        """The same page in other rows: a row that was too tall has been divided."""
        self._heights = [0.0] * rows
        self._starts = (0,)
        self.changed.emit()

    @Property(int, notify=changed)
    def part(self) -> int:
        """The part in sight."""
        return min(self._part, self.parts)

    @Property(int, notify=changed)
    def parts(self) -> int:
        """How many parts there are."""
        return len(self._starts) + self._lead

    @Property(bool, notify=changed)
    def leading(self) -> bool:
        """Whether the part in sight is the picture alone, before all rows."""
        return bool(self._lead) and self.part == 1

    @Property(int, notify=changed)
    def first(self) -> int:
        """The first row in sight."""
        return 0 if self.leading else self._starts[self.part - 1 - self._lead]

    @Property(int, notify=changed)
    def last(self) -> int:
        """The last row in sight."""
        if self.leading:
            return -1
        part = self.part - self._lead
        return self._starts[part] - 1 if part < len(self._starts) else max(len(self._heights) - 1, 0)

    @Slot(bool)
    def setLead(self, alone: bool) -> None:
        """Whether a picture has a part of its own before the rows. The rows in sight stay."""
        if alone == bool(self._lead):
            return
        self._lead = int(alone)
        if self._part > 1 or not alone:
            self._part = max(1, self._part + (1 if alone else -1))
        self.changed.emit()

    @Slot(int)
    def hold(self, rows: int) -> None:
        """There are so many rows to measure."""
        if rows != len(self._heights):
            self._heights = [0.0] * rows
            self._starts = (0,)
            self.changed.emit()

    @Slot(int)
    def breakBefore(self, row: int) -> None:
        """Row `row` begins a part of its own; 0 where none must."""
        if row != self._break:
            self._break = row
            self._divide()

    @Slot("double")
    def shaped(self, width: float) -> None:
        """Rows are `width` letters wide, so what was measured at another width no longer holds."""
        if width != self._width:
            self._width = width
            self._told = False
            self.resized.emit()

    @Slot(int, "double")
    def measured(self, row: int, height: float) -> None:
        """Row `row` needs `height` pixels."""
        if 0 <= row < len(self._heights) and self._heights[row] != height:
            self._heights[row] = height
            self._divide()

    @Slot("double", "double")
    def offer(self, room: float, gap: float) -> None:
        """There are `room` pixels for rows, `gap` between two of them."""
        if (room, gap) != (self._room, self._gap):
            self._room, self._gap = room, gap
            self._told = False
            self.resized.emit()
            self._divide()

    @Slot(result=bool)
    def forward(self) -> bool:
        """Show the next part; false at the last."""
        return self._turn(self.part + 1)

    @Slot(result=bool)
    def backward(self) -> bool:
        """Show the part before; false at the first."""
        return self._turn(self.part - 1)

    def _turn(self, part: int) -> bool:
        if not 1 <= part <= self.parts:
            return False
        self._part, self._at_end = part, False
        self.changed.emit()
        return True

    def _divide(self) -> None:
        if self._room <= 0 or not self._heights or not all(self._heights):
            return
        if max(self._heights) > self._room and not self._told:
            self._told = True
            self.overflowed.emit()
            if not all(self._heights):
                return  # divided into other rows, which are measured next
        before = (self._starts, self._part)
        self._starts = self._split(0, self._break) + self._split(self._break, len(self._heights))
        if self._at_end:
            self._part = self.parts
        if (self._starts, self._part) != before:
            self.changed.emit()

    def _split(self, begin: int, end: int) -> tuple[int, ...]:
        rows = tuple(self._heights[begin:end])
        return tuple(begin + start for start in split(rows, self._room, self._gap)) if rows else ()
