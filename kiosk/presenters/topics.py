"""All topics, by shelf and page."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.library.shelves import PHASES, SHELVES, Entry
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.reading import Reading
from kiosk.presenters.records import Records
from kiosk.session.current import Current
from kiosk.session.visit import Visit
from kiosk.walkthrough.address import Address, parse

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class TopicRow(NamedTuple):
    """A topic's button: column from 0 on this page, row within it."""

    id: str
    title: str
    phase: str
    icon: str
    steps: int
    column: int
    row: int


class ColumnRow(NamedTuple):
    """A column's heading; `of` counts the shelf's topics, 0 for an empty shelf."""

    phase: str
    of: int


@QmlElement
@QmlUncreatable("built by the shell")
class Topics(QObject):
    """What all topics shows: columns side by side, turned over a page at a time."""

    changed = Signal()

    def __init__(self, current: Current, reading: Reading) -> None:
        super().__init__()
        self._current = current
        self._reading = reading
        self._columns, self._rows = 4, 5
        self._page = 1
        self._shown = ""
        self._topics = Records(TopicRow, self)
        self._headings = Records(ColumnRow, self)
        self._sheets: tuple[tuple[Column, ...], ...] = ()
        self._pages = 1
        current.listen(self._show)

    @Property(QAbstractItemModel, constant=True)
    def topics(self) -> Records:
        """The topics on this page."""
        return self._topics

    @Property(QAbstractItemModel, constant=True)
    def headings(self) -> Records:
        """The columns on this page."""
        return self._headings

    @Property(int, notify=changed)
    def page(self) -> int:
        """This page, from 1."""
        return min(self._page, self._pages)

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages there are."""
        return self._pages

    @Property(str, notify=changed)
    def shelf(self) -> str:
        """The first phase on this page; the only one where columns do not stand side by side."""
        return self._sheets[self.page - 1][0][0] if self._sheets else ""

    @Property(int, notify=changed)
    def part(self) -> int:
        """This page among those of its first phase, from 1."""
        return sum(sheet[0][0] == self.shelf for sheet in self._sheets[: self.page])

    @Property(int, notify=changed)
    def parts(self) -> int:
        """How many pages its first phase has."""
        return sum(sheet[0][0] == self.shelf for sheet in self._sheets)

    @Slot(int, int)
    def offer(self, columns: int, rows: int) -> None:
        """There is room for so many columns and rows."""
        if (columns, rows) != (self._columns, self._rows) and columns > 0 and rows > 0:
            self._columns, self._rows = columns, rows
            self._shown = ""
            self._show(self._current.visit)

    @Slot(int)
    def turn(self, page: int) -> None:
        """Another page, in place: `Back` leaves all topics, it does not turn pages back."""
        if 1 <= page <= self._pages:
            address = str(Address("topics", part=page))
            visit = self._current.visit
            self._current.change(replace(visit, trail=(*visit.trail[:-1], address)))

    @Slot(str)
    def show(self, phase: str) -> None:
        """The first page that holds a phase."""
        for page, sheet in enumerate(self._sheets, start=1):
            if any(column[0] == phase for column in sheet):
                self.turn(page)
                return

    def forget(self) -> None:
        """Drop the page that was open."""
        self._page, self._pages, self._shown, self._sheets = 1, 1, "", ()
        self._headings.show(())
        self._topics.show(())
        self.changed.emit()

    def renew(self) -> None:
        """The library was opened afresh."""
        self._shown = ""
        self._show(self._current.visit)

    def _show(self, visit: Visit) -> None:
        address = parse(visit.page)
        if address is None or address.page != "topics":
            return
        key = f"{address} {visit.look.language}"
        if key == self._shown:
            return
        self._shown, self._page = key, address.part
        self._sheets = _sheets(self._reading.library.entries(), self._columns, self._rows)
        self._pages = max(len(self._sheets), 1)
        sheet = self._sheets[self.page - 1] if self._sheets else ()
        self._headings.show(tuple(ColumnRow(phase, len(all_of)) for phase, all_of, _ in sheet))
        self._topics.show(
            tuple(
                TopicRow(e.id, self._reading.say(e.title), e.phase, e.icon, e.steps, column, row)
                for column, (_, _, entries) in enumerate(sheet)
                for row, e in enumerate(entries)
            )
        )
        self.changed.emit()


Column = tuple[str, tuple[Entry, ...], tuple[Entry, ...]]


def _sheets(entries: tuple[Entry, ...], columns: int, rows: int) -> tuple[tuple[Column, ...], ...]:
    """Pages of columns: the four phases together, each turned over as far as the longest; then the rest.

    Where fewer columns fit, every phase has pages of its own, one at least; other shelves only with topics.
    """
    by_shelf = {shelf: tuple(one for one in entries if one.phase == shelf) for shelf in SHELVES}
    pages: list[tuple[Column, ...]] = []
    groups = [PHASES, SHELVES[4:]] if columns >= 4 else [(shelf,) for shelf in SHELVES]
    per_page = rows if columns >= 4 else rows * columns
    for group in groups:
        longest = max(len(by_shelf[shelf]) for shelf in group)
        if longest == 0 and group[0] not in PHASES:
            continue
        for start in range(0, max(longest, 1), per_page):
            pages.append(
                tuple((shelf, by_shelf[shelf], by_shelf[shelf][start : start + per_page]) for shelf in group)
            )
    return tuple(pages)
