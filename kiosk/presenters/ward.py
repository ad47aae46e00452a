"""The recovery room for QML: what all of its pages show, and a presenter for each kind of page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.bedside import Bedside
from kiosk.presenters.board import Board
from kiosk.presenters.desk import Desk
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.recovery.events import Actor, HelpAsked, Who

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built by the shell")
class Ward(QObject):
    """`app.ward`. There is one only where the clinic has recovery chairs."""

    changed = Signal()

    def __init__(self, desk: Desk, practice: bool, why: str, board: Board, bedside: Bedside) -> None:
        """`why` is what staff are told of the checklist: draft, faults, expires soon, or nothing."""
        super().__init__()
        self._desk = desk
        self._board = board
        self._bedside = bedside
        self._practice = practice
        self._why = why
        self._time = ""
        desk.listen(self._show)
        self._show()

    @Property(str, notify=changed)
    def time(self) -> str:
        """The time of day."""
        return self._time

    @Property(bool, constant=True)
    def practice(self) -> bool:
        """Nothing here is of a patient, and nothing is kept."""
        return self._practice

    @Property(str, constant=True)
    def why(self) -> str:
        """What staff are told of the checklist."""
        return self._why

    @Property(Board, constant=True)
    def board(self) -> Board:
        """All chairs at a glance."""
        return self._board

    @Property(Bedside, constant=True)
    def bedside(self) -> Bedside:
        """The patient's own screen."""
        return self._bedside

    @Slot()
    def staffSide(self) -> None:
        """From a patient's screen to the staff's page of the same chair; the PIN comes first."""
        number = self._desk.number
        self._desk.as_staff(lambda _: self._board.open(number))

    @Slot()
    def toBoard(self) -> None:
        """The board."""
        self._desk.go("board")

    @Slot()
    def toPatient(self) -> None:
        """The patient's own screen of this chair."""
        self._desk.go(f"recovery/{self._desk.number}")

    def call(self) -> None:
        """Somebody at the chair of this page asks for help: the call is raised at once."""
        self._desk.enter(HelpAsked(), Actor(Who.PATIENT))

    def _show(self) -> None:
        time = self._desk.clock()
        if time != self._time:
            self._time = time
            self.changed.emit()
