"""The recovery room for QML: what all of its pages show, and a presenter for each kind of page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

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

    def __init__(self, desk: Desk, practice: bool, why: str) -> None:
        """`why` is what staff are told of the checklist: draft, faults, expires soon, or nothing."""
        super().__init__()
        self._desk = desk
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

    def call(self) -> None:
        """Somebody at the chair of this page asks for help: the call is raised at once."""
        self._desk.enter(HelpAsked(), Actor(Who.PATIENT))

    def _show(self) -> None:
        time = self._desk.clock()
        if time != self._time:
            self._time = time
            self.changed.emit()
