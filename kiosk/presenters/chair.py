"""Staff's page of one chair: how it stands, and what staff can do there."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.desk import Desk, Said
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records
from kiosk.recovery import events as e
from kiosk.recovery.events import Actor
from kiosk.recovery.release import missing
from kiosk.recovery.schedule import next_due
from kiosk.recovery.scores import sums
from kiosk.recovery.state import Phase

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

ROWS = 5


class SumRow(NamedTuple):
    """A clinic's sum and where it comes from; `open` items have no answer and then there is no sum."""

    title: str
    source: str
    sum: int
    of: int
    open: int


@QmlElement
@QmlUncreatable("built by the shell")
class Chair(QObject):
    """The chair of the present page."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._number = 0
        self._said = Said()
        self._sums = Records(SumRow, self)
        desk.listen(self._show)

    @Property(int, notify=changed)
    def number(self) -> int:
        """The chair's number."""
        return self._number

    @Property(str, notify=changed)
    def code(self) -> str:
        """The patient's code."""
        chair = self._desk.chair
        return chair.state.code if chair else ""

    @Property(str, notify=changed)
    def phase(self) -> str:
        """watching, leaving, or another phase."""
        chair = self._desk.chair
        return chair.state.phase.value if chair else ""

    @Property(int, notify=changed)
    def minutes(self) -> int:
        """Minutes since time zero; -1 before it, -2 where it is not known."""
        chair = self._desk.chair
        known = self._desk.elapsed(chair.state) if chair else None
        return -1 if known is None else -2 if known.minutes is None else known.minutes

    @Property(bool, notify=changed)
    def atLeast(self) -> bool:
        """Whether it may be more."""
        chair = self._desk.chair
        known = self._desk.elapsed(chair.state) if chair else None
        return known is not None and not known.certain

    @Property(str, notify=changed)
    def zero(self) -> str:
        """What time zero is: infusion_end or administration_start."""
        chair = self._desk.chair
        profile = chair.definition.profile(chair.state.profile) if chair else None
        return profile.zero if profile else "infusion_end"

    @Property(bool, notify=changed)
    def clockChanged(self) -> bool:
        """Whether the wall clock was set by more than a minute in all since time zero."""
        chair = self._desk.chair
        return chair is not None and chair.state.timing is not None and chair.state.timing.jumped_s > 60

    @Property(QAbstractItemModel, constant=True)
    def sums(self) -> Records:
        """The clinic's own sums, for staff alone."""
        return self._sums

    @Property(str, notify=changed)
    def nextAt(self) -> str:
        """The time of day when something is due next."""
        chair = self._desk.chair
        at = next_due(chair.definition, chair.state, self._desk.room.now()) if chair else None
        return "" if chair is None or at is None else self._desk.at_minute(chair.state, at)

    @Property(int, notify=changed)
    def lacking(self) -> int:
        """How much is missing before a release can be recorded, a too short watch not counted."""
        chair = self._desk.chair
        return len(missing(chair.definition, chair.state, self._desk.room.now())) if chair else 0

    @Property(bool, notify=changed)
    def giving(self) -> bool:
        """Whether somebody is handing this chair over."""
        chair = self._desk.chair
        return chair is not None and chair.state.giving > 0

    @Property(int, notify=changed)
    def responsible(self) -> int:
        """The slot of whoever is responsible."""
        chair = self._desk.chair
        return chair.state.responsible if chair else 0

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last entry was not kept."""
        return self._said.problem

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why the last touch entered nothing."""
        return self._said.reason

    @Slot()
    def urgent(self) -> None:
        """An urgent call, by staff."""
        self._act(e.UrgentPressed(), lambda: self._desk.go(f"board/{self._number}/hold"))

    @Slot()
    def startLeaving(self) -> None:
        """The patient gets ready to leave."""
        self._act(e.LeavingStarted(), self._show)

    @Slot()
    def watchAgain(self) -> None:
        """Back to watching."""
        self._act(e.WatchedAgain(), self._show)

    @Slot(str)
    def go(self, leaf: str) -> None:
        """Another page of this chair: release, readings, handover, leave, teach, hold, record."""
        self._desk.as_staff(lambda _: self._desk.go(f"board/{self._number}/{leaf}"))

    def forget(self) -> None:
        """Nothing half done."""
        self._number = 0
        self._said = Said()

    def _act(self, what: e.Happening, then: Callable[[], None]) -> None:
        def done(actor: Actor) -> None:
            self._said = self._desk.enter(what, actor)
            if self._said.done:
                then()
            self._show()

        self._desk.as_staff(done)

    def _show(self) -> None:
        page = self._desk.current.visit.page
        if not page.startswith("board/"):
            if self._number:
                self.forget()
            return
        if self._desk.number != self._number:
            self.forget()
            self._number = self._desk.number
        chair = self._desk.chair
        if chair is None or chair.state.phase not in (Phase.WATCHING, Phase.LEAVING):
            self._sums.show(())
        else:
            self._sums.show(tuple(SumRow(*one) for one in sums(chair.definition, chair.state)))
        self.changed.emit()
