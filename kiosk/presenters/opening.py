"""Opening a chair, and matching it again after a restart or a doubt: code, choice of three, time zero."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.desk import Desk, Said
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.recovery import events as e
from kiosk.recovery.codes import spelled
from kiosk.recovery.events import Actor
from kiosk.recovery.guards import LONGEST_AGO_MIN
from kiosk.recovery.refusal import Reason
from kiosk.recovery.state import Phase

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built by the shell")
class Opening(QObject):
    """Goes through its steps: start, code, pick, minutes. Only staff get here."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._number = 0
        self._step = "start"
        self._three: tuple[str, ...] = ()
        self._wrong = False
        self._ago = 0
        self._said = Said()
        desk.listen(self._show)

    @Property(str, notify=changed)
    def step(self) -> str:
        """unread (its last record), start (the kind of treatment), code, pick, minutes or settle."""
        return self._step

    @Property(int, notify=changed)
    def chair(self) -> int:
        """The chair's number."""
        return self._number

    @Property(str, notify=changed)
    def why(self) -> str:
        """opening, resume check (after a restart) or frozen (whose answers are these?)."""
        chair = self._desk.chair
        return chair.state.phase.value if chair else "opening"

    @Property("QStringList", notify=changed)
    def profiles(self) -> list[str]:
        """Kinds of treatment the clinic has."""
        return [one.name for one in self._desk.room.checklist.definition.profiles]

    @Property(str, notify=changed)
    def code(self) -> str:
        """The code on the patient's card."""
        chair = self._desk.chair
        return chair.state.code if chair else ""

    @Property(str, notify=changed)
    def spelled(self) -> str:
        """The code as it is said aloud."""
        return ", ".join(spelled(self.code)) if self.code else ""

    @Property("QStringList", notify=changed)
    def three(self) -> list[str]:
        """Three codes; one is this chair's."""
        return list(self._three)

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        """Whether another chair's code was picked."""
        return self._wrong

    @Property(int, notify=changed)
    def ago(self) -> int:
        """How many minutes ago time zero was."""
        return self._ago

    @Property(str, notify=changed)
    def zeroTime(self) -> str:
        """The time of day that would be."""
        return self._desk.time_of(self._desk.room.now().wall - timedelta(minutes=self._ago))

    @Property(str, notify=changed)
    def zero(self) -> str:
        """What time zero is: infusion_end or administration_start."""
        chair = self._desk.chair
        profile = chair.definition.profile(chair.state.profile) if chair else None
        return profile.zero if profile else "infusion_end"

    @Property(bool, notify=changed)
    def canEstimate(self) -> bool:
        """Whether "at least" may stand, instead of saying anew when time zero was."""
        chair = self._desk.chair
        return (
            chair is not None
            and chair.state.phase is Phase.RESUME_CHECK
            and chair.state.beneath is not Phase.OPENING
        )

    @Property(int, notify=changed)
    def least(self) -> int:
        """Minutes that have passed at the least; -1 where none are known."""
        chair = self._desk.chair
        known = self._desk.elapsed(chair.state) if chair else None
        return -1 if known is None or known.minutes is None else known.minutes

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last act was not kept."""
        return self._said.problem

    @Slot()
    def anew(self) -> None:
        """Staff go on with the paper list of the record that cannot be read; the chair gets a new one."""
        number = self._number
        self._desk.as_staff(lambda _: self._desk.room.mind(number))

    @Slot(str)
    def begin(self, profile: str) -> None:
        """Begin a record, with a fresh code."""
        number = self._number
        self._act(lambda actor: self._desk.open(number, profile, actor))

    @Slot()
    def newCode(self) -> None:
        """Another code, for a card that was lost or misread."""
        number = self._number
        self._act(lambda actor: self._desk.tried(lambda: self._desk.room.new_code(number, actor)))

    @Slot()
    def goOn(self) -> None:
        """The card is with the patient: on to the choice of three."""
        self._step, self._wrong = "pick", False
        self._three = self._desk.room.three(self._number)
        self.changed.emit()

    @Slot(str)
    def pick(self, code: str) -> None:
        """The code that stands on the patient's card."""

        def picked(actor: Actor) -> None:
            self._said = self._desk.pick(code, "open", actor)
            self._wrong = self._said.reason == Reason.CODE
            if self._said.done:
                self._matched(actor)
            elif self._wrong:
                self._three = self._desk.room.three(self._number)
            self.changed.emit()

        self._desk.as_staff(picked)

    @Slot(int)
    def add(self, minutes: int) -> None:
        """More or fewer minutes ago."""
        self.setAgo(self._ago + minutes)

    @Slot(int)
    def setAgo(self, minutes: int) -> None:
        """So many minutes ago, from 0 to 240."""
        self._ago = min(max(minutes, 0), LONGEST_AGO_MIN)
        self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """Time zero is said: watching begins, or goes on."""
        chair = self._desk.chair
        if chair is None:
            return
        fresh = chair.state.phase is Phase.OPENING
        what = e.Confirmed(self._ago) if fresh else e.Resumed(self._ago)
        self._act(lambda actor: self._desk.enter(what, actor))

    @Slot()
    def accept(self) -> None:
        """Go on with what is known: "at least"."""
        self._act(lambda actor: self._desk.enter(e.Resumed(), actor))

    @Slot()
    def strike(self) -> None:
        """After a doubt: the answers since the last match do not count."""
        chair = self._desk.chair
        if chair is not None:
            after = chair.state.doubted
            self._act(lambda actor: self._desk.enter(e.Settled(after), actor))

    @Slot()
    def keep(self) -> None:
        """After a doubt: all answers are this patient's."""
        self._act(lambda actor: self._desk.enter(e.Settled(), actor))

    @Slot()
    def giveUp(self) -> None:
        """Opened in error: the record is void."""
        self._act(lambda actor: self._desk.enter(e.Voided("Wrong chair"), actor))

    def forget(self) -> None:
        """Nothing half done."""
        self._three, self._wrong, self._ago, self._step = (), False, 0, "start"
        self._said = Said()

    def _matched(self, actor: Actor) -> None:
        chair = self._desk.chair
        if chair is not None and chair.state.phase is Phase.RESUME_CHECK:
            self._ago = max(self.least, 0)
            if chair.state.beneath is Phase.OPENING:
                self._said = self._desk.enter(e.Resumed(0), actor)
                self._step = "pick"
                return
        self._step = "settle" if chair is not None and chair.state.phase is Phase.FROZEN else "minutes"

    def _act(self, act: Callable[[Actor], Said]) -> None:
        def done(actor: Actor) -> None:
            self._said = act(actor)
            self._show()

        self._desk.as_staff(done)

    def _show(self) -> None:
        if not self._desk.current.visit.page.endswith("/open"):
            if self._number:
                self._number = 0
                self.forget()
            return
        if self._desk.number != self._number:
            self.forget()
            self._number = self._desk.number
        chair = self._desk.chair
        if chair is None:
            self._step = "unread" if self._desk.room.unread(self._number) else "start"
        elif chair.state.phase in (Phase.WATCHING, Phase.LEAVING):
            self._desk.go(f"board/{self._number}")
            return
        elif chair.state.phase is Phase.VOID:
            self._desk.go(f"board/{self._number}/record")
            return
        elif self._step in ("start", "unread"):
            if chair.state.phase is Phase.OPENING:
                self._step = "code"
            else:
                self.goOn()
                return
        self.changed.emit()
