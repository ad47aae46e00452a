"""Home: what each phase's card shows."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.reading import Reading
from kiosk.presenters.records import Records
from kiosk.session.current import Current
from kiosk.session.visit import Visit

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class CardRow(NamedTuple):
    """A phase: its picture's file, how many steps it has now, and whether this person has been through it."""

    phase: str
    picture: str
    steps: int
    seen: bool


@QmlElement
@QmlUncreatable("built by the shell")
class Home(QObject):
    """The three picture cards and the button for how it works."""

    changed = Signal()

    def __init__(self, current: Current, reading: Reading) -> None:
        super().__init__()
        self._current = current
        self._reading = reading
        self._key: tuple[str, frozenset[str]] | None = None
        self._cards = Records(CardRow, self)
        self._how = 0
        current.listen(self._show)
        self._show(current.visit)

    @Property(QAbstractItemModel, constant=True)
    def cards(self) -> Records:
        """Before, during and after."""
        return self._cards

    @Property(int, notify=changed)
    def howSteps(self) -> int:
        """How many steps `How it works` has."""
        return self._how

    def forget(self) -> None:
        """Drop which phases were seen."""
        self._key = None
        self._show(Visit(look=self._current.visit.look))

    def renew(self) -> None:
        """The library was opened afresh."""
        self._key = None
        self._show(self._current.visit)

    def _show(self, visit: Visit) -> None:
        key = (visit.look.language, visit.seen)
        if key == self._key:
            return
        self._key = key
        shelves = self._reading.library.shelves()
        self._cards.show(
            tuple(
                CardRow(one.phase, one.picture, one.steps, one.phase in visit.seen)
                for one in shelves
                if one.phase != "how"
            )
        )
        self._how = next((one.steps for one in shelves if one.phase == "how"), 0)
        self.changed.emit()
