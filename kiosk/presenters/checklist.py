"""Staff's checklist of one chair: its passes, and one row an item of the chosen pass."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.checklist_rows import ItemRow, PassRow, current, item_row, pass_row
from kiosk.presenters.desk import Desk, Said
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records
from kiosk.recovery import events as e
from kiosk.recovery.definition import By, Item, Pass
from kiosk.recovery.events import Actor, Answer
from kiosk.recovery.room import Chair as Open
from kiosk.recovery.schedule import due
from kiosk.recovery.stamp import Stamp
from kiosk.recovery.state import IN_CARE

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

ROWS = 5


@QmlElement
@QmlUncreatable("built by the shell")
class Checklist(QObject):
    """The passes of the present page's chair. An entry shows once it is kept, not before."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._number = 0
        self._pass = ""
        self._page = 1
        self._each = ROWS
        self._leaving = ""
        self._touched = ""
        self._said = Said()
        self._unsaved: frozenset[tuple[str, str]] = frozenset()
        self._begin_numbers: Callable[[str], None] = lambda item: None
        self._passes = Records(PassRow, self)
        self._rows = Records(ItemRow, self)
        desk.listen(self._show)

    @Property(QAbstractItemModel, constant=True)
    def passes(self) -> Records:
        """Staff's passes."""
        return self._passes

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> Records:
        """The items of the chosen pass, five a page."""
        return self._rows

    @Property(str, notify=changed)
    def shownPass(self) -> str:
        """The chosen pass."""
        return self._pass

    @Property(int, notify=changed)
    def page(self) -> int:
        """Which page of the pass shows."""
        return self._page

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages the pass has."""
        one = self._shown()
        return max(1, -(-len(one.items) // self._each)) if one else 1

    @Property(int, notify=changed)
    def answered(self) -> int:
        """Items of the chosen pass that have an answer now."""
        one, chair = self._shown(), self._desk.chair
        return (
            sum(current(chair, one, item, self._desk.room.now()) is not None for item in one.items)
            if one and chair
            else 0
        )

    @Property(int, notify=changed)
    def asked(self) -> int:
        """Items of the chosen pass."""
        one = self._shown()
        return len(one.items) if one else 0

    @Property(bool, notify=changed)
    def late(self) -> bool:
        """Whether the chosen pass is beyond its grace."""
        return any(one.shown and one.late for one in self._passes.rows)

    @Property(str, notify=changed)
    def asking(self) -> str:
        """The item whose reason for `Not done` is being chosen."""
        return self._leaving

    @Property("QStringList", notify=changed)
    def reasons(self) -> list[str]:
        """The clinic's reasons."""
        return list(self._desk.definition.not_done)

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last entry was not kept."""
        return self._said.problem

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why the last touch entered nothing."""
        return self._said.reason

    @Slot(int)
    def fit(self, rows: int) -> None:
        """How many rows a page has room for. The row touched last, else the first, stays in sight."""
        if rows != self._each:
            stays = (self._page - 1) * self._each
            shown = [row[0] for row in self._rows.rows]
            stays += shown.index(self._touched) if self._touched in shown else 0
            self._each, self._page = rows, stays // rows + 1
            self._show()

    @Property(int, notify=changed)
    def rowsAPage(self) -> int:
        """How many rows a page has room for."""
        return self._each

    @Slot(str)
    def choosePass(self, name: str) -> None:
        """Show another pass."""
        self._pass, self._page, self._leaving = name, 1, ""
        self._show()

    @Slot(int)
    def turn(self, page: int) -> None:
        """Show another page of the pass."""
        self._page, self._leaving = min(max(page, 1), self.pages), ""
        self._show()

    @Slot(str)
    def done(self, item: str) -> None:
        """Done."""
        self._enter(item, e.Ticked())

    @Slot(str)
    def notDone(self, item: str) -> None:
        """Not done: ask why. A second touch closes the question."""
        self._leaving = "" if self._leaving == item else item
        self._show()

    @Slot(str)
    def because(self, reason: str) -> None:
        """Not done, because of this."""
        item, self._leaving = self._leaving, ""
        self._enter(item, e.NotDone(reason))

    @Slot(str, str)
    def choose(self, item: str, choice: str) -> None:
        """One of an item's choices."""
        self._enter(item, e.Chosen(choice))

    @Slot(str)
    def numbers(self, item: str) -> None:
        """The keypad for a reading."""
        self._desk.as_staff(lambda _: self._numbers(item))

    def listen_numbers(self, begin: Callable[[str], None]) -> None:
        """`begin` is told which item's numbers are typed."""
        self._begin_numbers = begin

    def forget(self) -> None:
        """Nothing half done."""
        self._leave()
        self._unsaved = frozenset()

    def _leave(self) -> None:
        self._number, self._pass, self._page, self._leaving = 0, "", 1, ""
        self._said = Said()

    def _numbers(self, item: str) -> None:
        self._desk.go(f"board/{self._number}/numbers")
        self._begin_numbers(item)

    def _enter(self, item: str, answer: Answer) -> None:
        chair, one = self._desk.chair, self._shown()
        if chair is None or one is None:
            return
        self._touched = item
        found = chair.definition.item(item)
        now = current(chair, one, found, self._desk.room.now()) if found else None
        if now is not None and now.answer == answer:
            return  # it says so already
        what = e.Corrected(now.seq, item, answer) if now else e.Answered(item, answer)

        def entered(actor: Actor) -> None:
            self._said = self._desk.enter(what, actor)
            about = {(chair.header.id, item)}
            self._unsaved = self._unsaved | about if self._said.problem else self._unsaved - about
            state = self._desk.chair.state if self._desk.chair else None
            if self._said.done and state is not None and state.hold is not None:
                self._desk.go(f"board/{self._number}/hold")
            self._show()

        self._desk.as_staff(entered)

    def _shown(self) -> Pass | None:
        chair = self._desk.chair
        if chair is None:
            return None
        return next((one for one in chair.definition.passes if one.id == self._pass), None)

    def _show(self) -> None:
        page = self._desk.current.visit.page
        if not page.startswith("board/"):
            if self._number:
                self._leave()
            return
        if self._desk.number != self._number:
            self._leave()
            self._number = self._desk.number
        chair = self._desk.chair
        if chair is None or chair.state.phase not in IN_CARE:
            self._passes.show(())
            self._rows.show(())
        else:
            self._lay_out(chair)
        self.changed.emit()

    def _lay_out(self, chair: Open) -> None:
        definition, state, now = chair.definition, chair.state, self._desk.room.now()
        staff = tuple(one for one in definition.passes if one.by is By.STAFF)
        doing = {one.pass_id: one for one in due(definition, state, now)}
        if not self._pass:
            self._pass = next((one.id for one in staff if one.id in doing), staff[0].id if staff else "")
        self._passes.show(
            tuple(pass_row(chair, one, now, doing.get(one.id), chosen=one.id == self._pass) for one in staff)
        )
        shown = self._shown()
        items = shown.items[(self._page - 1) * self._each : self._page * self._each] if shown else ()
        self._rows.show(tuple(self._row(chair, shown, item, now) for item in items if shown))

    def _row(self, chair: Open, one: Pass, item: Item, now: Stamp) -> ItemRow:
        newest = chair.state.newest(item.id)
        at = self._desk.clock(newest.stamp) if newest else ""
        return item_row(chair, one, item, now, at, unsaved=(chair.header.id, item.id) in self._unsaved)
