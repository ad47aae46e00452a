"""Handing a chair over: the sheet to read together, who gives, what the taker looks at, who takes."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import StoreError
from kiosk.presenters.desk import Desk, Said
from kiosk.presenters.leaf import Leaf
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records
from kiosk.recovery import events as e
from kiosk.recovery.events import Actor, Who
from kiosk.recovery.handover_sheet import handover_sheet
from kiosk.recovery.sheet import Sheet
from kiosk.recovery.sheet_words import ENGLISH
from kiosk.staff.access import Access

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

LOOKED = ("chair", "code", "calls", "overdue", "plan")
"""What the taker ticks: this chair, this code, open calls, overdue items, the plan."""


class SheetRow(NamedTuple):
    """A line of the sheet. `kind`: heading, row or sentence."""

    kind: str
    name: str
    value: str
    note: str


@QmlElement
@QmlUncreatable("built by the shell")
class Handover(QObject):
    """Responsibility moves when somebody else takes, not before."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows = Records(SheetRow, self)
        self._page, self._each = 1, 12
        self._sheets: tuple[tuple[SheetRow, ...], ...] = ()
        self._ticked: tuple[str, ...] = ()
        self._leaf = Leaf(desk, "handover", self._begin, self._show)

    @Property(int, notify=changed)
    def chair(self) -> int:
        """The chair's number."""
        return self._leaf.number

    @Property(str, notify=changed)
    def code(self) -> str:
        """The patient's code."""
        chair = self._leaf.chair
        return chair.state.code if chair else ""

    @Property(str, notify=changed)
    def phase(self) -> str:
        """free, or the record's phase."""
        chair = self._leaf.chair
        return chair.state.phase.value if chair else "free"

    @Property(int, notify=changed)
    def responsible(self) -> int:
        """The slot of whoever is responsible, which is not a name."""
        chair = self._leaf.chair
        return chair.state.responsible if chair else 0

    @Property(int, notify=changed)
    def giving(self) -> int:
        """The slot of whoever is handing over; 0 for nobody."""
        chair = self._leaf.chair
        return chair.state.giving if chair else 0

    @Property(int, notify=changed)
    def calls(self) -> int:
        """How many calls are open."""
        chair = self._leaf.chair
        return len(chair.state.calls) if chair else 0

    @Property(int, notify=changed)
    def overdue(self) -> int:
        """How many items are due or late."""
        chair = self._leaf.chair
        return self._desk.waiting(chair) if chair else 0

    @Property("QStringList", notify=changed)
    def ticked(self) -> list[str]:
        """What the taker has looked at: chair, code, calls, overdue, plan."""
        return list(self._ticked)

    @Property(bool, notify=changed)
    def all(self) -> bool:
        """Whether that is all of it."""
        return len(self._ticked) == len(LOOKED)

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> Records:
        """The sheet, a page of it."""
        return self._rows

    @Property(int, notify=changed)
    def page(self) -> int:
        """The page of the sheet, from 1."""
        return self._page

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages there are."""
        return max(len(self._sheets), 1)

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last touch was not kept, or the sheet cannot be shown."""
        return self._leaf.said.problem

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why the last touch entered nothing."""
        return self._leaf.said.reason

    @Slot(int)
    def fit(self, rows: int) -> None:
        """How many lines a page has room for."""
        if rows > 0 and rows != self._each:
            self._each, self._page = rows, 1
            self._show()

    @Slot(int)
    def turn(self, page: int) -> None:
        """Another page of the sheet."""
        self._page = min(max(page, 1), self.pages)
        self._show()

    @Slot()
    def give(self) -> None:
        """Whoever is behind the door hands over, and stays responsible until somebody takes."""
        self._leaf.enter(e.Given())

    @Slot(str)
    def tick(self, what: str) -> None:
        """The taker looked at this, or after all did not."""
        if what in LOOKED:
            now = self._ticked
            self._ticked = tuple(one for one in now if one != what) if what in now else (*now, what)
            self.changed.emit()

    @Slot()
    def take(self) -> None:
        """Somebody else takes, with a PIN of their own, and is behind the door from then on."""
        chair = self._leaf.chair
        if chair is None or not self.all or not chair.state.giving:
            return

        def taken(access: Access) -> None:
            actor = Actor(Who.STAFF, access.slot, access.role.value)
            self._leaf.said = self._desk.enter(e.Taken(), actor)
            if self._leaf.said.done:
                self._ticked = ()
                self._desk.door.admit(access)
                self._leaf.to()
            self._show()

        self._desk.sign(taken, chair.state.giving)

    @Slot()
    def leave(self) -> None:
        """To the chair's page; who is handing over stays responsible."""
        self._leaf.to()

    def forget(self) -> None:
        """Nothing half done."""
        self._leaf.forget()

    def _begin(self) -> None:
        self._page, self._ticked = 1, ()
        self._rows.show(())

    def _show(self) -> None:
        if self._leaf.chair is not None:
            try:
                rows = lines(self._sheet())
            except StoreError as problem:
                self._leaf.said, rows = Said(problem=str(problem)), ()
            self._sheets = paged(rows, self._each)
            self._page = min(self._page, self.pages)
            self._rows.show(self._sheets[self._page - 1] if self._sheets else ())
        self.changed.emit()

    def _sheet(self) -> Sheet | None:
        record = self._desk.room.record(self._leaf.number)
        return handover_sheet(record, self._desk.room.now(), self._desk.local, ENGLISH) if record else None


def lines(sheet: Sheet | None) -> tuple[SheetRow, ...]:
    """The sheet's lines; what is filled in by hand on paper is not among them."""
    found: list[SheetRow] = []
    for section in sheet.sections if sheet else ():
        if section.blanks or section.ticks:
            continue
        found.append(SheetRow("heading", section.title, "", ""))
        found += [SheetRow("row", one.name, one.value, one.note) for one in section.rows]
        found += [SheetRow("sentence", one, "", "") for one in section.sentences]
    return tuple(found)


def paged(rows: tuple[SheetRow, ...], each: int) -> tuple[tuple[SheetRow, ...], ...]:
    """Pages of so many lines at most; a heading stays with what it heads."""
    pages, left = [], rows
    while left:
        end = each
        if end < len(left) and end > 1 and left[end - 1].kind == "heading":
            end -= 1
        pages.append(left[:end])
        left = left[end:]
    return tuple(pages)
