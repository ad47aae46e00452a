"""The questions for the adult who takes somebody home: their own, and nothing of the patient's."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.answers import AnswerRow, answer_rows
from kiosk.presenters.desk import Desk, Said
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records
from kiosk.recovery.definition import By, Item
from kiosk.recovery.events import Actor, Answered, Chosen, Who
from kiosk.recovery.refusal import Reason
from kiosk.recovery.state import IN_CARE

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

ESCORT = Actor(Who.ESCORT)
ICONS = {"e_ride": ("car", "taxi", "bus", "dots")}
"""Drawings beside the answers of the items this program ships; a clinic's own items have none."""


@QmlElement
@QmlUncreatable("built by the shell")
class Escort(QObject):
    """`recovery/<n>/escort`. Staff open it; no PIN is asked there."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._answers = Records(AnswerRow, self)
        self._record = ""
        self._place = 0
        self._called = False
        self._said = Said()
        self._given: dict[str, str] = {}
        desk.listen(self._show)

    @Property(str, notify=changed)
    def page(self) -> str:
        """question, done (all were shown) or away (nobody is in care at this chair)."""
        chair = self._desk.chair
        if not self._record or chair is None or chair.state.phase not in IN_CARE:
            return "away"
        return "question" if self._item is not None else "done"

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question, as the clinic wrote it or in the language of this screen."""
        return self._desk.asked(self._item).text if self._item else ""

    @Property(str, notify=changed)
    def help(self) -> str:
        """The line under it."""
        return self._desk.asked(self._item).help if self._item else ""

    @Property(bool, notify=changed)
    def foreign(self) -> bool:
        """Whether the question has no words in the language of this screen."""
        return self._item is not None and self._desk.foreign(self._item)

    @Property(QAbstractItemModel, constant=True)
    def answers(self) -> Records:
        """Two to four answers."""
        return self._answers

    @Property(int, notify=changed)
    def number(self) -> int:
        """Which question this is, from 1."""
        return self._place + 1

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    @Property(bool, notify=changed)
    def wanted(self) -> bool:
        """Whether one of these answers is one that staff are to come for."""
        return self._called

    @Property(bool, notify=changed)
    def unsaved(self) -> bool:
        """Whether the last touch could not be kept."""
        return self._said.problem != ""

    @Slot(str)
    def answer(self, choice: str) -> None:
        """One of the answers, then the next question. The one given already is no new entry."""
        item = self._item
        if item is None or self.page != "question":
            return
        if self._given.get(item.id) != choice:
            self._said = self._desk.enter(Answered(item.id, Chosen(choice)), ESCORT)
            if self._said.reason == Reason.DOUBLE:
                self._said = Said()
                return
            if not self._said.done:
                self._show()
                return
            self._given[item.id] = choice
        self._called = any(self._given.get(one.id) in (*one.call, *one.urgent) for one in self._items)
        self._place += 1
        self._show()

    @Slot()
    def notNow(self) -> None:
        """Leave this question out."""
        self._said = Said()
        self._place += 1
        self._show()

    @Slot()
    def back(self) -> None:
        """The question before."""
        self._said = Said()
        self._place = max(self._place - 1, 0)
        self._show()

    @Slot()
    def finish(self) -> None:
        """The patient's own screen again."""
        self._desk.go(f"recovery/{self._desk.number}")

    def forget(self) -> None:
        """Nobody is here."""
        self._record, self._place, self._called, self._said = "", 0, False, Said()
        self._given = {}
        self._answers.show(())

    @property
    def _items(self) -> tuple[Item, ...]:
        if not self._record:
            return ()
        return tuple(
            item
            for one in self._desk.definition.passes
            if one.by is By.ESCORT
            for item in one.items
            if item.choices
        )

    @property
    def _item(self) -> Item | None:
        items = self._items
        return items[self._place] if self._place < len(items) else None

    def _show(self) -> None:
        there = self._desk.current.visit.page.endswith("/escort")
        chair = self._desk.chair if there else None
        record = f"{self._desk.number}/{chair.header.id}" if chair else ""
        if record != self._record:  # another record, or another page: nothing of the one before
            self.forget()
            self._record = record
        item = self._item
        self._answers.show(answer_rows(self._desk, item, ICONS, self._given.get(item.id, "") if item else ""))
        self.changed.emit()
