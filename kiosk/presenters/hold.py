"""An open call: what was asked and answered, who attends, and the outcome that ends it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.desk import Desk
from kiosk.presenters.leaf import Leaf
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.recovery import events as e
from kiosk.recovery.release import minutes_since
from kiosk.recovery.state import Call

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built by the shell")
class Hold(QObject):
    """The call to answer first: an urgent one before any other, the oldest before the newer."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._leaf = Leaf(desk, "hold", lambda: None, self.changed.emit)

    @Property(int, notify=changed)
    def chair(self) -> int:
        """The chair's number."""
        return self._leaf.number

    @Property(str, notify=changed)
    def code(self) -> str:
        """The patient's code."""
        chair = self._leaf.chair
        return chair.state.code if chair else ""

    @Property(str, notify=changed)
    def kind(self) -> str:
        """urgent, help, or nothing where no call is open."""
        call = self._call
        return "" if call is None else "urgent" if call.urgent else "help"

    @Property(str, notify=changed)
    def by(self) -> str:
        """Who called: patient, escort or staff."""
        call = self._call
        return call.by.value if call else ""

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question whose answer called, as the clinic wrote it; nothing where a button did."""
        call, chair = self._call, self._leaf.chair
        item = chair.definition.item(call.item) if call and chair else None
        return item.text if item else ""

    @Property(str, notify=changed)
    def answer(self) -> str:
        """The answer."""
        call = self._call
        return call.choice if call else ""

    @Property(str, notify=changed)
    def at(self) -> str:
        """The time of day of the call."""
        call = self._call
        return self._desk.clock(call.raised) if call else ""

    @Property(int, notify=changed)
    def minutes(self) -> int:
        """Whole minutes since the call; -1 where the machine was started in between."""
        call = self._call
        ago = minutes_since(call.raised, self._desk.room.now()) if call else None
        return -1 if ago is None else ago

    @Property(bool, notify=changed)
    def attended(self) -> bool:
        """Whether somebody attends to it."""
        call = self._call
        return call is not None and call.attended is not None

    @Property(int, notify=changed)
    def attendedBy(self) -> int:
        """The slot of whoever attends, which is not a name."""
        call = self._call
        return call.attended_by if call else 0

    @Property(str, notify=changed)
    def attendedAt(self) -> str:
        """Since when."""
        call = self._call
        return self._desk.clock(call.attended) if call and call.attended else ""

    @Property(int, notify=changed)
    def others(self) -> int:
        """How many calls of this chair come after this one."""
        chair = self._leaf.chair
        return max(len(chair.state.calls) - 1, 0) if chair else 0

    @Property(bool, notify=changed)
    def waits(self) -> bool:
        """Whether the patient's screen says to stay and call out: an urgent call is open."""
        chair = self._leaf.chair
        return chair is not None and chair.state.hold is not None

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last touch was not kept."""
        return self._leaf.said.problem

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why the last touch entered nothing."""
        return self._leaf.said.reason

    @Slot()
    def attend(self) -> None:
        """Whoever is behind the door attends."""
        call = self._call
        if call is not None:
            self._leaf.enter(e.Attended(call.seq))

    @Slot(str)
    def clear(self, outcome: str) -> None:
        """End the call with one of the four outcomes, by name; on to the next call, or to the chair."""
        call = self._call
        if call is not None:
            self._leaf.enter(e.Cleared(call.seq, e.Outcome[outcome]), self._cleared)

    @Slot()
    def leave(self) -> None:
        """To the chair's page; the call stays open."""
        self._leaf.to()

    def forget(self) -> None:
        """Nothing half done."""
        self._leaf.forget()

    def _cleared(self) -> None:
        if self._call is None:
            self._leaf.to()

    @property
    def _call(self) -> Call | None:
        chair = self._leaf.chair
        return chair.state.call if chair else None
