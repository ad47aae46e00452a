"""Teach-back: staff ask, the patient and the adult say it in their own words, staff mark how it went."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.desk import Desk
from kiosk.presenters.leaf import Leaf
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records
from kiosk.recovery.events import TaughtBack
from kiosk.recovery.state import IN_CARE

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class PromptRow(NamedTuple):
    """One question, what to listen for, and the mark it has; no mark yet is empty."""

    prompt: str
    ask: str
    listen: str
    mark: str


@QmlElement
@QmlUncreatable("built by the shell")
class Teach(QObject):
    """`board/<n>/teach`."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows = Records(PromptRow, self)
        self._each = 3
        self._page = 0
        self._leaf = Leaf(desk, "teach", self._begin, self._show)

    @Property(int, notify=changed)
    def chair(self) -> int:
        """The chair's number."""
        return self._leaf.number

    @Property(str, notify=changed)
    def code(self) -> str:
        """The code on the card."""
        chair = self._leaf.chair
        return chair.state.code if chair else ""

    @Property(bool, notify=changed)
    def there(self) -> bool:
        """Whether somebody is in care here and the checklist has questions to say back."""
        chair = self._leaf.chair
        taught = self._desk.definition.teach_back
        return chair is not None and chair.state.phase in IN_CARE and taught is not None

    @Property(str, notify=changed)
    def intro(self) -> str:
        """What staff say first, as the clinic wrote it."""
        taught = self._desk.definition.teach_back
        return taught.intro if taught else ""

    @Property(int, notify=changed)
    def fromMinute(self) -> int:
        """From which minute the clinic wants these asked; 0 for any."""
        taught = self._desk.definition.teach_back
        return taught.from_min if taught else 0

    @Property("QStringList", notify=changed)
    def marks(self) -> list[str]:
        """The three ways it can go, as the clinic wrote them."""
        taught = self._desk.definition.teach_back
        return list(taught.marks) if taught else []

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> Records:
        """The questions of this page."""
        return self._rows

    @Property(int, notify=changed)
    def asked(self) -> int:
        """How many questions there are."""
        taught = self._desk.definition.teach_back
        return len(taught.prompts) if taught else 0

    @Property(int, notify=changed)
    def marked(self) -> int:
        """How many have a mark."""
        return len(self._marks())

    @Property(int, notify=changed)
    def page(self) -> int:
        """Which page of them shows, from 1."""
        return self._page + 1

    @Property(int, notify=changed)
    def pages(self) -> int:
        """On how many pages they are."""
        return max(1, -(-self.asked // self._each))

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last touch was not kept."""
        return self._leaf.said.problem

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why the last touch entered nothing."""
        return self._leaf.said.reason

    @Slot(int)
    def fit(self, rows: int) -> None:
        """How many questions the screen has room for."""
        self._each = max(1, rows)
        self._start()
        self._show()

    @Slot(int)
    def turn(self, page: int) -> None:
        """Another page, from 1."""
        self._page = min(max(page, 1), self.pages) - 1
        self._show()

    @Slot(str, str)
    def mark(self, prompt: str, mark: str) -> None:
        """How one question went. The mark it has already is no new entry."""
        if self._marks().get(prompt) != mark:
            self._leaf.enter(TaughtBack(prompt, mark))

    @Slot()
    def leave(self) -> None:
        """Back to the chair."""
        self._leaf.to()

    def forget(self) -> None:
        """Nothing half done."""
        self._leaf.forget()

    def _marks(self) -> dict[str, str]:
        chair = self._leaf.chair
        return {one.prompt: one.mark for one in chair.state.marks} if chair else {}

    def _begin(self) -> None:
        self._start()
        self._rows.show(())

    def _start(self) -> None:
        """The first page with a question that has no mark."""
        taught, marks = self._desk.definition.teach_back, self._marks()
        prompts = taught.prompts if taught else ()
        open_ = (n for n, one in enumerate(prompts) if one.id not in marks)
        self._page = next(open_, 0) // self._each

    def _show(self) -> None:
        taught, marks = self._desk.definition.teach_back, self._marks()
        prompts = taught.prompts if taught and self.there else ()
        here = prompts[self._page * self._each : (self._page + 1) * self._each]
        self._rows.show(tuple(PromptRow(p.id, p.ask, p.listen_for, marks.get(p.id, "")) for p in here))
        self.changed.emit()
