"""The recovery room for QML: what all of its pages show, and a presenter for each kind of page."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.bedside import Bedside
from kiosk.presenters.board import Board
from kiosk.presenters.chair import Chair
from kiosk.presenters.chair_help import ChairHelp
from kiosk.presenters.checklist import Checklist
from kiosk.presenters.desk import Desk
from kiosk.presenters.escort import Escort
from kiosk.presenters.handover import Handover
from kiosk.presenters.hold import Hold
from kiosk.presenters.leaving import Leaving
from kiosk.presenters.moving import Moving
from kiosk.presenters.numbers import Numbers
from kiosk.presenters.opening import Opening
from kiosk.presenters.printing import Printing
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.readings import Readings
from kiosk.presenters.record_page import RecordPage
from kiosk.presenters.release_page import Release
from kiosk.presenters.teach import Teach
from kiosk.recovery.events import Actor, Who

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class Pages(NamedTuple):
    """A presenter for each kind of page."""

    board: Board
    bedside: Bedside
    escort: Escort
    help: ChairHelp
    opening: Opening
    chair: Chair
    checklist: Checklist
    numbers: Numbers
    readings: Readings
    hold: Hold
    release: Release
    leaving: Leaving
    moving: Moving
    handover: Handover
    record: RecordPage
    teach: Teach
    printing: Printing


@QmlElement
@QmlUncreatable("built by the shell")
class Ward(QObject):
    """`app.ward`. There is one only where the clinic has recovery chairs."""

    changed = Signal()

    def __init__(self, desk: Desk, practice: bool, why: str, pages: Pages) -> None:
        """`why` is what staff are told of the checklist: draft, faults, expires soon, or nothing."""
        super().__init__()
        self._desk = desk
        self._pages = pages
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

    @Property(str, notify=changed)
    def why(self) -> str:
        """What staff are told of the checklist."""
        return self._why

    @Property(Board, constant=True)
    def board(self) -> Board:
        """All chairs at a glance."""
        return self._pages.board

    @Property(Bedside, constant=True)
    def bedside(self) -> Bedside:
        """The patient's own screen."""
        return self._pages.bedside

    @Property(Escort, constant=True)
    def escort(self) -> Escort:
        """The screen of the adult who takes somebody home."""
        return self._pages.escort

    @Property(ChairHelp, constant=True)
    def help(self) -> ChairHelp:
        """Get help now at a chair."""
        return self._pages.help

    @Property(Opening, constant=True)
    def opening(self) -> Opening:
        """Opening a chair, and matching it again."""
        return self._pages.opening

    @Property(Chair, constant=True)
    def chair(self) -> Chair:
        """Staff's page of one chair."""
        return self._pages.chair

    @Property(Checklist, constant=True)
    def checklist(self) -> Checklist:
        """Its passes and items."""
        return self._pages.checklist

    @Property(Numbers, constant=True)
    def numbers(self) -> Numbers:
        """Typing a reading."""
        return self._pages.numbers

    @Property(Readings, constant=True)
    def readings(self) -> Readings:
        """Readings over time."""
        return self._pages.readings

    @Property(Hold, constant=True)
    def hold(self) -> Hold:
        """An open call."""
        return self._pages.hold

    @Property(Release, constant=True)
    def release(self) -> Release:
        """Recording a release."""
        return self._pages.release

    @Property(Leaving, constant=True)
    def leaving(self) -> Leaving:
        """Other acts."""
        return self._pages.leaving

    @Property(Moving, constant=True)
    def moving(self) -> Moving:
        """To another chair."""
        return self._pages.moving

    @Property(Handover, constant=True)
    def handover(self) -> Handover:
        """Handing the chair over."""
        return self._pages.handover

    @Property(RecordPage, constant=True)
    def record(self) -> RecordPage:
        """What was entered, and closing it."""
        return self._pages.record

    @Property(Teach, constant=True)
    def teach(self) -> Teach:
        """Teach-back."""
        return self._pages.teach

    @Property(Printing, constant=True)
    def printing(self) -> Printing:
        """Cards and sheets on paper."""
        return self._pages.printing

    @Slot()
    def staffSide(self) -> None:
        """From a patient's screen to the staff's page of the same chair; the PIN comes first."""
        number = self._desk.number
        self._desk.as_staff(lambda _: self._pages.board.open(number))

    @Slot()
    def toBoard(self) -> None:
        """The board."""
        self._desk.go("board")

    @Slot()
    def toPatient(self) -> None:
        """The patient's own screen of this chair. The door shuts; whoever opened it may answer there."""
        number, access = self._desk.number, self._desk.door.access
        self._desk.go(f"recovery/{number}")
        if access is not None:
            self._pages.bedside.opened_by(Actor(Who.STAFF, access.slot, access.role.value))

    def told(self, why: str) -> None:
        """The checklist was chosen again, and this is what staff are told of it now."""
        self._why = why
        self.changed.emit()

    def join(self) -> None:
        """What leads from one page to another."""
        self._pages.release.listen_pass(self._pages.checklist.choosePass)
        self._pages.checklist.listen_numbers(self._pages.numbers.begin)
        self._pages.readings.listen_numbers(self._pages.numbers.begin)
        self._pages.printing.listen_printed(
            lambda what: self._pages.record.keep("printed") if what == "record" else None
        )

    def forget(self) -> None:
        """Nobody is here: nothing half done or half read is left on any page. The records stay."""
        for page in self._pages:
            page.forget()

    def call(self) -> None:
        """Somebody at the chair of this page asks for help: the call is raised at once."""
        self._pages.help.ask()

    def _show(self) -> None:
        time = self._desk.clock()
        if time != self._time:
            self._time = time
            self.changed.emit()
