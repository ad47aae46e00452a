"""Recording a release: the code, a reason for a short watch, a PIN, a long press. Staff decide."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.checks import CheckRow, checks
from kiosk.presenters.desk import Desk, Said
from kiosk.presenters.leaf import Leaf
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records
from kiosk.recovery import events as e
from kiosk.recovery.events import Actor, Who
from kiosk.recovery.guards import OVERRIDES
from kiosk.recovery.refusal import Reason
from kiosk.recovery.release import Lack, Missing, missing
from kiosk.recovery.state import Phase
from kiosk.staff.access import Access

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built by the shell")
class Release(QObject):
    """Four acts, one after another. Nothing here says that anybody may go."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows = Records(CheckRow, self)
        self._page, self._each, self._lacking, self._all = 1, 7, 0, 0
        self._three: tuple[str, ...] = ()
        self._picked, self._wrong, self._override = "", False, ""
        self._signer: Access | None = None
        self._choose_pass: Callable[[str], None] = lambda name: None
        self._leaf = Leaf(desk, "release", self._begin, self._show)

    @Property(int, notify=changed)
    def chair(self) -> int:
        """The chair's number."""
        return self._leaf.number

    @Property(str, notify=changed)
    def phase(self) -> str:
        """free, or the record's phase."""
        chair = self._leaf.chair
        return chair.state.phase.value if chair else "free"

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> Records:
        """Open calls, then items that lack something, then the rest, a page of them."""
        return self._rows

    @Property(int, notify=changed)
    def lacking(self) -> int:
        """How many rows lack something; a release cannot be recorded before that is 0."""
        return self._lacking

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many rows there are in all."""
        return self._all

    @Property(int, notify=changed)
    def page(self) -> int:
        """The page of rows, from 1."""
        return self._page

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages of rows there are."""
        return max(-(-self._all // self._each), 1)

    @Property("QStringList", notify=changed)
    def three(self) -> list[str]:
        """Three codes; one is this chair's."""
        return list(self._three)

    @Property(str, notify=changed)
    def picked(self) -> str:
        """The right code, once it was picked."""
        return self._picked

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        """Whether another chair's code was picked."""
        return self._wrong

    @Property(int, notify=changed)
    def watched(self) -> int:
        """Minutes watched, as far as the time can be trusted; -1 where the watch is not too short."""
        short = self._short
        return short.minutes if short else -1

    @Property(int, notify=changed)
    def least(self) -> int:
        """The minutes the clinic set; 0 where it set none."""
        chair = self._leaf.chair
        profile = chair.definition.profile(chair.state.profile) if chair else None
        return profile.min_observation_min if profile else 0

    @Property("QStringList", constant=True)
    def overrides(self) -> list[str]:
        """The reasons for a release after too short a watch."""
        return list(OVERRIDES)

    @Property(str, notify=changed)
    def override(self) -> str:
        """The reason that was picked."""
        return self._override

    @Property(int, notify=changed)
    def signer(self) -> int:
        """The slot of whoever typed a PIN for this release; 0 before."""
        return self._signer.slot if self._signer else 0

    @Property(str, notify=changed)
    def step(self) -> str:
        """What comes next: code, reason, pin or sign."""
        if not self._picked:
            return "code"
        if self._short is not None and not self._override:
            return "reason"
        return "sign" if self._signer else "pin"

    @Property(str, notify=changed)
    def recordedAt(self) -> str:
        """When the release was recorded."""
        chair = self._leaf.chair
        return self._desk.clock(chair.state.decided) if chair and chair.state.decided else ""

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
        """How many rows a page has room for."""
        if rows > 0 and rows != self._each:
            self._each, self._page = rows, 1
            self._show()

    @Slot(int)
    def turn(self, page: int) -> None:
        """Another page of rows."""
        self._page = min(max(page, 1), self.pages)
        self._show()

    @Slot()
    def startLeaving(self) -> None:
        """The patient gets ready to leave; a release comes after that."""
        self._leaf.enter(e.LeavingStarted())

    @Slot(str)
    def pick(self, code: str) -> None:
        """The code that stands on the patient's card."""

        def done(actor: Actor) -> None:
            self._leaf.said = said = self._desk.pick(code, "release", actor)
            self._wrong = said.reason == Reason.CODE
            self._picked = code if said.done else ""
            chair = self._leaf.chair
            if self._wrong and chair is not None:
                self._three = self._desk.room.three(chair.number)
            self._show()

        self._desk.as_staff(done)

    @Slot(str)
    def because(self, reason: str) -> None:
        """Why, though the watch was shorter than the clinic set."""
        self._override = reason
        self._show()

    @Slot()
    def askPin(self) -> None:
        """A PIN for this release, whoever unlocked the page."""

        def signs(access: Access) -> None:
            chair = self._leaf.chair
            may = chair is not None and access.role.value in chair.definition.signers
            self._signer = access if may else None
            self._leaf.said = Said() if may else Said(Reason.NOT_YOURS.value)
            self._show()

        self._desk.sign(signs)

    @Slot()
    def sign(self) -> None:
        """The press was long enough: record the release."""
        signer = self._signer
        if signer is None or self.step != "sign":
            return
        override = self._override if self._short is not None else ""
        actor = Actor(Who.STAFF, signer.slot, signer.role.value)
        self._leaf.said = self._desk.enter(e.Released(override), actor)
        self._show()

    @Slot(str)
    def fill(self, item: str) -> None:
        """To the row that lacks something: the checklist's own, or the open call."""
        chair = self._leaf.chair
        found = chair.definition.pass_of(item) if chair else None
        if not item or found is None:
            self._leaf.to("hold")
            return
        self._leaf.to()
        self._choose_pass(found.id)

    @Slot()
    def leave(self) -> None:
        """To the chair's page; nothing was recorded."""
        self._leaf.to()

    @Slot()
    def toRecord(self) -> None:
        """The record's page."""
        self._leaf.to("record")

    def forget(self) -> None:
        """Nothing half done."""
        self._leaf.forget()

    def listen_pass(self, choose: Callable[[str], None]) -> None:
        """`choose` is told which pass of the checklist to show."""
        self._choose_pass = choose

    @property
    def _short(self) -> Lack | None:
        chair = self._leaf.chair
        lacks = missing(chair.definition, chair.state, self._desk.room.now()) if chair else ()
        return next((one for one in lacks if one.kind is Missing.OBSERVATION), None)

    def _begin(self) -> None:
        self._page, self._picked, self._wrong, self._override = 1, "", False, ""
        self._signer = None
        chair = self._leaf.chair
        leaves = chair is not None and chair.state.phase in (Phase.WATCHING, Phase.LEAVING)
        self._three = self._desk.room.three(chair.number) if chair and leaves else ()
        self._rows.show(())

    def _show(self) -> None:
        chair = self._leaf.chair
        if chair is not None:
            lacks = missing(chair.definition, chair.state, self._desk.room.now())
            hard = tuple(one for one in lacks if one.kind is not Missing.OBSERVATION)
            self._lacking = len(hard)
            rows = checks(chair, hard, self._desk.room.now())
            self._all = len(rows)
            self._page = min(self._page, self.pages)
            self._rows.show(rows[(self._page - 1) * self._each : self._page * self._each])
        self.changed.emit()
