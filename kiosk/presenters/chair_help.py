"""Get help now at a recovery chair: the call is on the record at once, and no more than that is claimed."""

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
class ChairHelp(QObject):
    """What the help page of a chair may say."""

    changed = Signal()

    def __init__(self, desk: Desk, channel: str) -> None:
        """`channel` is how a call reaches staff: screen_only, nurse_display or relay."""
        super().__init__()
        self._desk = desk
        self._channel = channel
        self._told = False
        desk.listen(self._show)

    @Property(bool, notify=changed)
    def told(self) -> bool:
        """Whether a call of this chair stands on a staff screen now. Never so where the disk took none."""
        return self._told

    def ask(self) -> None:
        """Somebody at this chair wants help. Asked again while the call is open, nothing changes."""
        escort = self._desk.current.visit.page.endswith("/escort")
        self._desk.enter(HelpAsked(), Actor(Who.ESCORT if escort else Who.PATIENT))
        self._show()

    def forget(self) -> None:
        """Nobody is here."""
        self._told = False

    def _show(self) -> None:
        chair = self._desk.chair
        told = self._channel == "nurse_display" and chair is not None and chair.state.call is not None
        if told != self._told:
            self._told = told
            self.changed.emit()
