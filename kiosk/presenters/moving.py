"""The same patient in another chair: which one, and the code on the card looked at there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.desk import Desk
from kiosk.presenters.leaf import Leaf
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.recovery import events as e
from kiosk.recovery.events import Actor
from kiosk.recovery.refusal import Reason

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

ELSEWHERE = -1


@QmlElement
@QmlUncreatable("built by the shell")
class Moving(QObject):
    """Part of the page of other acts."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._to = 0
        self._three: tuple[str, ...] = ()
        self._wrong = False
        self._leaf = Leaf(desk, "leave", self._begin, self.changed.emit)

    @Property("QStringList", notify=changed)
    def freeChairs(self) -> list[str]:
        """The numbers of the chairs that are free."""
        return [str(n) for n, one in enumerate(self._desk.room.chairs(), 1) if one is None]

    @Property(int, notify=changed)
    def toChair(self) -> int:
        """The chair that was picked; 0 for none, -1 for a chair of another screen."""
        return self._to

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
        """Why the last touch was not kept."""
        return self._leaf.said.problem

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why the last touch entered nothing."""
        return self._leaf.said.reason

    @Slot(int)
    def setChair(self, number: int) -> None:
        """Which chair the patient goes to; the code is picked there."""
        chair = self._leaf.chair
        if chair is not None:
            self._three, self._wrong, self._to = self._desk.room.three(chair.number), False, number
            self.changed.emit()

    @Slot(str)
    def pick(self, code: str) -> None:
        """The code on the patient's card, looked at in the new chair: then the record moves."""

        def picked(actor: Actor) -> None:
            chair = self._leaf.chair
            self._leaf.said = said = self._desk.pick(code, "move", actor)
            self._wrong = said.reason == Reason.CODE
            if self._wrong and chair is not None:
                self._three = self._desk.room.three(chair.number)
            if said.done:
                self._move(actor)
            self.changed.emit()

        self._desk.as_staff(picked)

    def forget(self) -> None:
        """Nothing half done."""
        self._leaf.forget()

    def _move(self, actor: Actor) -> None:
        number, to = self._desk.number, self._to
        what = e.MovedAway() if to == ELSEWHERE else e.ChairMoved(to)
        self._leaf.said = self._desk.enter(what, actor)
        if self._leaf.said.done:
            self._desk.drafts.forget(f"chair {number}/")
            self._desk.go(f"board/{number}/record" if to == ELSEWHERE else f"board/{to}")

    def _begin(self) -> None:
        self._to, self._three, self._wrong = 0, (), False
