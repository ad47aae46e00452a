"""The staff's door for QML: the keypad, what it answers, and who is behind the door."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.background import Background
from kiosk.clock import Clock
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.told import Told as Told
from kiosk.session.current import Current
from kiosk.session.visit import Visit, leave, visit_page
from kiosk.staff.access import Access, Role
from kiosk.staff.audit import Act
from kiosk.staff.door import Door
from kiosk.staff.gate import Gate
from kiosk.staff.keypad import Keypad

if TYPE_CHECKING:
    from kiosk.presenters.consult import Consult
    from kiosk.presenters.handout import Handout
else:  # made when staff first open their pages
    Consult = Handout = QObject

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

STAFF, BOARD, CONSULT, SHEET = "staff", "board", "consult", "pin"
SIDE = (STAFF, BOARD, CONSULT, "handout")
"""Where staff are at work. On any other page somebody else may stand, and the door is shut."""


@dataclass(frozen=True, slots=True)
class _Question:
    """What a PIN is wanted for. `over`: the keypad lies over the page."""

    then: Callable[[Access], None]
    role: Role | None
    act: Act | None
    not_slot: int
    over: bool


@QmlElement
@QmlUncreatable("built by the shell")
class Staff(QObject):
    """Takes digits one by one; what is typed is never a property, only how many dots there are."""

    changed = Signal()

    def __init__(
        self, current: Current, gate: Gate, door: Door, clock: Clock, background: Background, told: Told
    ) -> None:
        super().__init__()
        self._current = current
        self._door = door
        self._told = told
        self._keypad = Keypad(gate, clock, background, self._matched, self.changed.emit)
        self._question: _Question | None = None
        self._page = ""
        self._last: Access | None = None
        self._places: dict[int, str] = {}
        self._without = ""
        self._consult: Callable[[], Consult] | None = None
        self._handout: Callable[[], Handout] | None = None
        door.listen(self._turned)
        current.listen(self._moved)

    @Property(bool, notify=changed)
    def unlocked(self) -> bool:
        """Whether somebody is behind the door."""
        return self._door.access is not None

    @Property(str, notify=changed)
    def role(self) -> str:
        """The role of whoever is behind the door: nurse, clinician, manager, or nothing."""
        return self._door.access.role.value if self._door.access else ""

    @Property(int, notify=changed)
    def slot(self) -> int:
        """Their slot's number, which is not a name; 0 while locked."""
        return self._door.access.slot if self._door.access else 0

    @Property(int, notify=changed)
    def dots(self) -> int:
        """How many digits are typed."""
        return self._keypad.dots

    @Property(bool, notify=changed)
    def hasPins(self) -> bool:
        """Whether any PIN is set on this screen."""
        return bool(self._keypad.lengths)

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why the last PIN opened nothing: wrong, wait, role, same, broken, or nothing."""
        return self._keypad.refusal

    @Property(str, notify=changed)
    def problem(self) -> str:
        """For `broken`: what is wrong and what to do next."""
        return self._keypad.problem

    @Property(int, notify=changed)
    def waitMinutes(self) -> int:
        """Minutes to wait, rounded up; 0 for less than one."""
        return -(-self._keypad.wait // 60) if self._keypad.wait >= 60 else 0

    @Property(str, notify=changed)
    def asked(self) -> str:
        """Whose PIN an act wants: nurse, clinician, manager; nothing when any will do."""
        return self._question.role.value if self._question and self._question.role else ""

    @Property(bool, notify=changed)
    def unsaved(self) -> bool:
        """Whether what staff do is not being written down, because the disk does not take it."""
        return self._keypad.unsaved

    @Property(str, constant=True)
    def command(self) -> str:
        """What the machine's administrator types to set a PIN."""
        return self._told.command

    @Property(str, constant=True)
    def practice(self) -> str:
        """The PINs of a practice clinic, which are no secret; empty elsewhere."""
        return self._told.practice

    @Property(bool, notify=changed)
    def hasRecovery(self) -> bool:
        """Whether the recovery checklist is on, and can run."""
        return self._told.recovery and not self._without

    @Property(str, notify=changed)
    def recoveryProblem(self) -> str:
        """Why the recovery checklist cannot run although it is on; staff are told in these words."""
        return self._without

    @Property(bool, constant=True)
    def drafts(self) -> bool:
        """Whether patients see texts that the clinic has not checked."""
        return self._told.drafts

    @Property(Consult, constant=True)
    def consult(self) -> Consult | None:
        """Consultations."""
        return self._consult() if self._consult is not None else None

    @Property(Handout, constant=True)
    def handout(self) -> Handout | None:
        """The page of the sheet to take home."""
        return self._handout() if self._handout is not None else None

    @Slot(int)
    def press(self, digit: int) -> None:
        """A digit."""
        self._keypad.press(digit)

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._keypad.erase()

    @Slot()
    def enter(self) -> None:
        """That was all: a keyboard's own key. The screen's keypad needs none."""
        self._keypad.enter()

    @Slot()
    def cancel(self) -> None:
        """Away from the keypad, back to where the person came from."""
        visit, over = self._current.visit, self._over
        self._stop()
        if over:
            self._current.change(replace(visit, sheet=""))
        elif visit.page == STAFF:
            self._current.change(leave(visit, STAFF, "home"))
        self.changed.emit()

    @Slot()
    def lock(self) -> None:
        """Shut the door."""
        self._door.lock()

    def ask(
        self,
        then: Callable[[Access], None],
        role: Role | None = None,
        act: Act | None = Act.SIGNED,
        not_slot: int = 0,
        over: bool = True,
    ) -> None:
        """Want a PIN, of somebody who may do what `role` may, and call `then` with whose it was.

        `not_slot` refuses that slot: two people, two PINs. `over` lays the keypad over the page; without
        it the page shows a keypad of its own. Going away or `Cancel` drops the question. What it was is
        noted as `act`.
        """
        self._stop()
        self._question = _Question(then, role, act, not_slot, over)
        self._keypad.begin()
        if over:
            self._current.change(replace(self._current.visit, sheet=SHEET))
        self.changed.emit()

    def guard(self, role: Role, act: Callable[[Access], None]) -> None:
        """Do `act` at once if whoever is behind the door may; else ask for a PIN, unlock, and do it."""
        access = self._door.access
        if access is not None and access.role.may(role):
            act(access)
            return

        def admitted(one: Access) -> None:
            self._door.admit(one)
            act(one)

        self.ask(admitted, role, None)

    def without_recovery(self, why: str) -> None:
        """The recovery checklist is on and cannot run."""
        self._without = why
        self.changed.emit()

    def offer(self, consult: Callable[[], Consult], handout: Callable[[], Handout]) -> None:
        """What makes consultations, and the page of the sheet to take home."""
        self._consult, self._handout = consult, handout

    def forget(self) -> None:
        """The visit is over: no digit, no question, and the door is shut."""
        self._stop()
        self._page = ""
        self._door.lock()

    @property
    def _over(self) -> bool:
        return self._question is not None and self._question.over

    def _matched(self, access: Access) -> None:
        question = self._question
        if question is None:
            place = self._places.pop(access.slot, "")
            self._door.admit(access)
            if place and self._current.visit.page == STAFF:
                self._current.change(visit_page(self._current.visit, place))
        elif question.role is not None and not access.role.may(question.role):
            self._keypad.refuse("role")
        elif access.slot == question.not_slot:
            self._keypad.refuse("same")
        else:
            self._question = None
            if question.over:
                self._current.change(replace(self._current.visit, sheet=""))
            if question.act is not None:
                self._door.note_of(access, question.act)
            question.then(access)

    def _moved(self, visit: Visit) -> None:
        if self._over and visit.sheet != SHEET:
            self._stop()
            self.changed.emit()
        if visit.cover and self._keypad.dots:  # whoever uncovers the page may be somebody else
            self._keypad.stop()
            self.changed.emit()
        if visit.page == self._page:
            return
        self._page = visit.page
        self._stop()
        if visit.page == STAFF:
            self._keypad.begin()
        if visit.page.split("/")[0] not in SIDE:
            self._door.lock()
        self.changed.emit()

    def _turned(self) -> None:
        """The door opened or shut: what may not be seen now goes, and is there again for the same slot."""
        visit, before = self._current.visit, self._last
        self._last = self._door.access
        shown = replace(visit, staff=self._last is not None) if visit.going_on else visit
        at_work = visit.page == CONSULT or visit.page.startswith(f"{BOARD}/")
        if self._last is None and before is not None and at_work:
            self._places[before.slot] = visit.page
            shown = (
                leave(shown, CONSULT, STAFF) if visit.page == CONSULT else leave(shown, f"{BOARD}/", BOARD)
            )
        self._current.change(shown)
        if self._last is None and self._page == STAFF:
            self._keypad.begin()
        self.changed.emit()

    def _stop(self) -> None:
        """No digits and no question any more."""
        self._question = None
        self._keypad.stop()
