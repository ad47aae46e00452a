"""Printing from the staff's pages of a chair: which sheet, whose card it is for, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import StoreError
from kiosk.paper.paper import Paper, Stage
from kiosk.presenters.desk import Desk
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.recovery.card import Card, card
from kiosk.recovery.discharge_sheet import discharge_sheet
from kiosk.recovery.events import Actor
from kiosk.recovery.handover_sheet import handover_sheet
from kiosk.recovery.refusal import Reason
from kiosk.recovery.sheet import Sheet
from kiosk.recovery.sheet_words import ENGLISH
from kiosk.recovery.state import Phase
from kiosk.staff.access import Access, Role
from kiosk.staff.audit import Act

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

CARD, HANDOVER, RECORD = "card", "handover", "record"
LEAVES = {CARD: "open", HANDOVER: "handover", RECORD: "record"}
"""On which page of a chair each is printed."""

MATCH = "match"
"""The stage before the first: which code is on the patient's card?"""

OWNER = "chair"
"""What these pages call themselves to the printer's way."""

Draw = Callable[[Card | Sheet], bytes]
"""Makes a document of one of them; called away from the interface."""


@QmlElement
@QmlUncreatable("built by the shell")
class Printing(QObject):
    """One sheet at a time. What shows a code or answers is matched to the patient's card first."""

    changed = Signal()

    def __init__(
        self, desk: Desk, paper: Paper, on: bool, place: str, clinic: str, practice: bool, draw: Draw
    ) -> None:
        """`on`: this screen prints at all. `place`: where sheets come out, in the clinic's words."""
        super().__init__()
        self._desk = desk
        self._paper = paper
        self._on = on
        self._place = place
        self._clinic = clinic
        self._practice = practice
        self._draw = draw
        self._what = ""
        self._number = 0
        self._record = ("", "")
        self._matching = False
        self._wrong = False
        self._three: tuple[str, ...] = ()
        self._problem = ""
        self._printed: Callable[[str], None] | None = None
        paper.listen(self.changed.emit)
        desk.listen(self._turned)

    @Property(bool, constant=True)
    def on(self) -> bool:
        """Whether this screen prints; else staff copy by hand."""
        return self._on

    @Property(str, constant=True)
    def place(self) -> str:
        """Where sheets come out; may be empty."""
        return self._place

    @Property(str, notify=changed)
    def what(self) -> str:
        """What it is about: card, handover, record, or nothing."""
        return self._what

    @Property(int, notify=changed)
    def chair(self) -> int:
        """Whose."""
        return self._number

    @Property(str, notify=changed)
    def stage(self) -> str:
        """match, working, printed, not printed, unsure, cancelled, or nothing."""
        ours = self._what and self._paper.owner == OWNER
        return MATCH if self._matching else self._paper.way.stage.value if ours else ""

    @Property(str, notify=changed)
    def condition(self) -> str:
        """What the printer says: ready, busy, out of paper, stopped, offline, no printer, ask staff."""
        return self._paper.way.condition.value

    @Property("QStringList", notify=changed)
    def three(self) -> list[str]:
        """Three codes; one is this chair's."""
        return list(self._three)

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        """Whether another chair's code was picked."""
        return self._wrong

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the record cannot be read, or the wrong pick was not kept."""
        return self._problem

    @Slot()
    def printCard(self) -> None:
        """The card of the chair being opened. Its code is given out with it, so nothing is matched."""
        chair = self._desk.chair
        if chair is not None and chair.state.phase is Phase.OPENING and self._begun(CARD):
            number, code = chair.number, chair.state.code
            self._desk.as_staff(
                lambda actor: self._send(card(number, code, self._clinic, self._practice, ENGLISH), actor)
            )

    @Slot(str)
    def ask(self, what: str) -> None:
        """Print the hand-over sheet or the record: first the code on the patient's card."""
        if what in (HANDOVER, RECORD) and self._desk.chair is not None and self._begun(what):
            self._matching, self._wrong = True, False
            self._three = self._desk.room.three(self._number)
            self.changed.emit()

    @Slot(str)
    def pick(self, code: str) -> None:
        """The code that stands on the patient's card."""
        if not self._matching:
            return

        def picked(actor: Actor) -> None:
            said = self._desk.pick(code, "print", actor)
            self._problem = said.problem
            self._wrong = said.reason == Reason.CODE
            if self._wrong:
                self._three = self._desk.room.three(self._number)
            elif said.done:
                self._matching = False
                self._send_sheet(actor)
            self.changed.emit()

        self._desk.as_staff(picked)

    @Slot()
    def again(self) -> None:
        """The same sheet once more."""
        if not self._matching:
            self._paper.again()

    @Slot()
    def cancel(self) -> None:
        """Take it back, or leave the choice of the code; the page shows nothing of printing any more."""
        if self._paper.way.stage is Stage.WORKING and not self._matching:
            self._paper.cancel()
        else:
            self._drop()

    def forget(self) -> None:
        """Nobody is here: nothing waits in the queue."""
        self._drop()

    def listen_printed(self, printed: Callable[[str], None]) -> None:
        """Call `printed` with what came out, once it did."""
        self._printed = printed

    def _begun(self, what: str) -> bool:
        """Whether this screen may print this now; one after another."""
        if not self._on or self._paper.way.stage is Stage.WORKING:
            return False
        self._drop()
        self._what, self._number = what, self._desk.number
        self._record = self._now()
        return True

    def _now(self) -> tuple[str, str]:
        """The record in that chair and its code: another code makes the card that was printed a wrong one."""
        chair = self._desk.room.chair(self._number)
        return (chair.header.id, chair.state.code) if chair else ("", "")

    def _send_sheet(self, actor: Actor) -> None:
        try:
            record = self._desk.room.record(self._number)
        except StoreError as problem:
            self._problem = str(problem)
            return
        if record is None:
            return
        if self._what == HANDOVER:
            sheet = handover_sheet(record, self._desk.room.now(), self._desk.local, ENGLISH)
        else:
            sheet = discharge_sheet(record, self._desk.local, ENGLISH)
        self._send(replace(sheet, banner=ENGLISH["practice"]) if self._practice else sheet, actor)

    def _send(self, page: Card | Sheet, actor: Actor) -> None:
        what, draw = self._what, self._draw

        def printed() -> None:
            self._desk.door.note_of(Access(actor.slot, Role(actor.role)), Act.PRINTED, 1)
            if self._printed is not None and what == self._what:
                self._printed(what)

        self._paper.send(lambda: draw(page), printed, OWNER)

    def _drop(self) -> None:
        """Back to nothing; what is on its way is taken back."""
        self._what, self._number, self._record = "", 0, ("", "")
        self._matching, self._wrong, self._three, self._problem = False, False, (), ""
        if self._paper.owner == OWNER:
            self._paper.forget()
        self.changed.emit()

    def _turned(self) -> None:
        """Another page or another record: what is done with is dropped, what is on its way goes on."""
        if not self._what:
            return
        there = self._desk.current.visit.page == f"board/{self._number}/{LEAVES[self._what]}"
        working = self._paper.way.stage is Stage.WORKING and not self._matching
        if self._now() != self._record or (not there and not working):
            self._drop()
