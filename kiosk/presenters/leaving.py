"""Other acts on a chair: getting ready to leave, going before a release, another place, a doubt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.desk import Desk
from kiosk.presenters.leaf import Leaf
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.recovery import events as e
from kiosk.recovery.events import Actor
from kiosk.recovery.guards import ADULTS, LONGEST_AGO_MIN, PLACES, SHEETS, STEPS, VOID_REASONS
from kiosk.recovery.state import IN_CARE, OVER, Phase, State

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Draft:
    """What is half entered. It stays for the slot that entered it when the door shuts by itself."""

    act: str = ""
    ago: int = 0
    adult: str = ""
    steps: tuple[str, ...] = ()
    place: str = ""
    sheet: str = ""


@QmlElement
@QmlUncreatable("built by the shell")
class Leaving(QObject):
    """A list of acts, and a page for each that asks something first."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._draft = Draft()
        self._leaf = Leaf(desk, "leave", self._begin, self.changed.emit)

    @Property(int, notify=changed)
    def chair(self) -> int:
        """The chair's number."""
        return self._leaf.number

    @Property(str, notify=changed)
    def code(self) -> str:
        """The patient's code."""
        state = self._state
        return state.code if state else ""

    @Property(str, notify=changed)
    def phase(self) -> str:
        """free, or the record's phase."""
        state = self._state
        return state.phase.value if state else "free"

    @Property(str, notify=changed)
    def act(self) -> str:
        """left, transfer, move, zero, doubt or void; nothing for the list."""
        return self._draft.act

    @Property(bool, notify=changed)
    def held(self) -> bool:
        """Whether an urgent call is open: then nobody gets ready to leave."""
        state = self._state
        return state is not None and state.hold is not None

    @Property(bool, notify=changed)
    def inCare(self) -> bool:
        """Whether a chair can be changed, time restated or answers doubted."""
        state = self._state
        return state is not None and state.phase in IN_CARE

    @Property(bool, notify=changed)
    def canVoid(self) -> bool:
        """Whether nothing was entered yet, so that it can be opened in error."""
        state = self._state
        fresh = state is not None and state.phase in (Phase.OPENING, Phase.WATCHING)
        return fresh and state is not None and not state.entries and not state.calls

    @Property(bool, notify=changed)
    def over(self) -> bool:
        """Whether it is decided already."""
        state = self._state
        return state is None or state.phase in OVER

    @Property(int, notify=changed)
    def ago(self) -> int:
        """Minutes ago: when the patient was last seen, or when time zero was."""
        return self._draft.ago

    @Property(str, notify=changed)
    def agoTime(self) -> str:
        """The time of day that would be."""
        return self._desk.time_of(self._desk.room.now().wall - timedelta(minutes=self._draft.ago))

    @Property(str, notify=changed)
    def zero(self) -> str:
        """What time zero is: infusion_end or administration_start."""
        chair = self._leaf.chair
        profile = chair.definition.profile(chair.state.profile) if chair else None
        return profile.zero if profile else "infusion_end"

    @Property("QStringList", constant=True)
    def adults(self) -> list[str]:
        """Whether an adult went with them: yes, no, unknown."""
        return list(ADULTS)

    @Property(str, notify=changed)
    def adult(self) -> str:
        """The one that was picked."""
        return self._draft.adult

    @Property("QStringList", constant=True)
    def steps(self) -> list[str]:
        """What staff may have done."""
        return list(STEPS)

    @Property("QStringList", notify=changed)
    def taken(self) -> list[str]:
        """What they did."""
        return list(self._draft.steps)

    @Property("QStringList", constant=True)
    def places(self) -> list[str]:
        """Who may take over: ambulance, hospital, other unit."""
        return list(PLACES)

    @Property(str, notify=changed)
    def place(self) -> str:
        """The one that was picked."""
        return self._draft.place

    @Property("QStringList", constant=True)
    def sheets(self) -> list[str]:
        """How the hand-over sheet goes along: printed, or copied by hand."""
        return list(SHEETS)

    @Property(str, notify=changed)
    def sheet(self) -> str:
        """The one that was picked."""
        return self._draft.sheet

    @Property("QStringList", constant=True)
    def voidReasons(self) -> list[str]:
        """Why a chair may have been opened in error."""
        return list(VOID_REASONS)

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last touch was not kept."""
        return self._leaf.said.problem

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why the last touch entered nothing."""
        return self._leaf.said.reason

    @Slot()
    def startLeaving(self) -> None:
        """The patient gets ready to leave."""
        self._leaf.enter(e.LeavingStarted(), self._leaf.to)

    @Slot()
    def watchAgain(self) -> None:
        """Back to watching."""
        self._leaf.enter(e.WatchedAgain(), self._leaf.to)

    @Slot(str)
    def choose(self, act: str) -> None:
        """Open an act's page; nothing for the list."""
        state = self._state
        known = self._desk.elapsed(state) if state and act == "zero" else None
        self._keep(Draft(act, min((known.minutes or 0) if known else 0, LONGEST_AGO_MIN)))

    @Slot(int)
    def add(self, minutes: int) -> None:
        """More or fewer minutes ago, from 0 to 240."""
        self._keep(replace(self._draft, ago=min(max(self._draft.ago + minutes, 0), LONGEST_AGO_MIN)))

    @Slot(str)
    def setAdult(self, adult: str) -> None:
        """Whether an adult went with them; the same one again takes it back."""
        self._keep(replace(self._draft, adult="" if adult == self._draft.adult else adult))

    @Slot(str)
    def toggle(self, step: str) -> None:
        """Staff did this, or after all did not."""
        now = self._draft.steps
        steps = tuple(one for one in now if one != step) if step in now else (*now, step)
        self._keep(replace(self._draft, steps=steps))

    @Slot(str)
    def setPlace(self, place: str) -> None:
        """Who takes over."""
        self._keep(replace(self._draft, place=place))

    @Slot(str)
    def setSheet(self, sheet: str) -> None:
        """How the hand-over sheet goes along."""
        self._keep(replace(self._draft, sheet=sheet))

    @Slot()
    def recordLeft(self) -> None:
        """They went before a release."""
        draft = self._draft
        if draft.adult:
            what = e.Left(draft.ago, draft.adult, draft.steps)
            self._leaf.enter(what, lambda: self._done("record"))

    @Slot()
    def recordTransfer(self) -> None:
        """They were taken over elsewhere."""
        draft = self._draft
        if draft.place and draft.sheet:
            self._leaf.enter(e.Transferred(draft.place, draft.sheet), lambda: self._done("record"))

    @Slot()
    def restate(self) -> None:
        """Time zero was so many minutes ago."""
        self._leaf.enter(e.ZeroRestated(self._draft.ago), lambda: self._done(""))

    @Slot()
    def doubt(self) -> None:
        """Whose answers are these? All is frozen until the code is matched."""
        self._leaf.enter(e.Doubted(), lambda: self._done("open"))

    @Slot(str)
    def void(self, reason: str) -> None:
        """Opened in error."""
        self._leaf.enter(e.Voided(reason), lambda: self._done("record"))

    @Slot()
    def toHandover(self) -> None:
        """The page with the hand-over sheet, to copy by hand."""
        self._leaf.to("handover")

    @Slot()
    def toTeach(self) -> None:
        """The questions to be said back."""
        self._leaf.to("teach")

    @Slot()
    def toEscort(self) -> None:
        """The questions for the adult who takes somebody home. The door shuts behind it."""
        desk = self._leaf.desk
        desk.as_staff(lambda _: desk.go(f"recovery/{desk.number}/escort"))

    @Slot()
    def leave(self) -> None:
        """Away from this page; nothing was entered."""
        self._desk.drafts.drop(self._leaf.draft)
        self._leaf.to()

    def forget(self) -> None:
        """Nothing half done."""
        self._leaf.forget()

    def _done(self, leaf: str) -> None:
        self._desk.drafts.drop(self._leaf.draft)
        self._draft = Draft()
        self._leaf.to(leaf)

    def _keep(self, draft: Draft) -> None:
        def kept(_: Actor) -> None:
            self._draft = draft
            self._desk.drafts.put(self._leaf.draft, draft)
            self.changed.emit()

        self._desk.as_staff(kept)

    def _begin(self) -> None:
        kept = self._desk.drafts.get(self._leaf.draft) if self._leaf.number else None
        self._draft = kept if isinstance(kept, Draft) else Draft()

    @property
    def _state(self) -> State | None:
        chair = self._leaf.chair
        return chair.state if chair else None
