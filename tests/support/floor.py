"""A clinic's guide with two recovery chairs, one of them taken, and a nurse whose taps are counted.

The room is the program's own, on a real database, with a checklist its clinic has reviewed. The digits of a
PIN or of a reading are not counted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from shutil import copyfile, copytree
from time import monotonic

from PySide6.QtTest import QTest

from kiosk.adapters.argon2_pins import Argon2
from kiosk.adapters.pin_file import JsonPins
from kiosk.recovery import events as e
from kiosk.recovery.events import Actor, Who
from kiosk.recovery.room import RecoveryRoom
from kiosk.recovery.state import Phase, State
from kiosk.settings import Settings
from kiosk.shell.finger import Role as Kind
from kiosk.staff.access import Role
from kiosk.staff.pins import Pins, with_pin
from tests.support.bay import answers
from tests.support.running import Glass, Guide, planned

FIRST, SECOND = "4719", "8305"
NURSE = Actor(Who.STAFF, 1, "nurse")
REVIEWED = {
    'status = "draft"': 'status = "reviewed"',
    'reviewed_by_role = ""': 'reviewed_by_role = "medical director"',
    'reviewed = ""': 'reviewed = "2026-01-05"',
    'expires = ""': 'expires = "2027-12-31"',
    'policy_ref = ""': 'policy_ref = "Recovery policy 3"',
}


def content_of(root: Path, folder: Path) -> Path:
    """The shipped content with a checklist that a clinic has reviewed."""
    made = folder / "content"
    copytree(root / "content", made, copy_function=copyfile)
    text = (root / "content" / "recovery" / "recovery.toml").read_text(encoding="utf-8")
    for draft, reviewed in REVIEWED.items():
        assert text.count(draft) == 1, draft
        text = text.replace(draft, reviewed)
    (made / "recovery" / "recovery.toml").write_text(text, encoding="utf-8")
    return made


def two_chairs(settings: Settings) -> Settings:
    return settings._replace(recovery=settings.recovery._replace(enabled=True, chairs=2))


class Floor:
    """A guide with a recovery room, and how many taps it took."""

    def __init__(self, glass: Glass, root: Path, folder: Path) -> None:
        pins = Pins()
        for pin, role in ((FIRST, Role.NURSE), (SECOND, Role.CLINICIAN)):
            pins, _ = with_pin(pins, pin, role, 0, b"a salt of 16 by.", Argon2())
        JsonPins(folder).write(pins)
        plan = planned(glass, content_of(root, folder), folder, two_chairs)
        self.guide = Guide(replace(plan, data=folder))
        recovery = self.guide.assembly.recovery
        assert recovery is not None
        self.room: RecoveryRoom = recovery.room
        assert self.room.open(1, "iv", NURSE) is None
        self.do(e.Confirmed(60))
        self.taps = 0

    def do(self, what: e.Happening, actor: Actor = NURSE) -> None:
        assert self.room.do(1, what, actor) is None

    def answer_all(self) -> None:
        for item, answer in answers(self.room.checklist.definition):
            self.guide.clock.advance(2)
            self.do(e.Answered(item, answer))

    @property
    def phase(self) -> Phase:
        chair = self.room.chair(1)
        assert chair is not None
        return chair.state.phase

    @property
    def code(self) -> str:
        chair = self.room.chair(1)
        assert chair is not None
        return chair.state.code

    @property
    def state(self) -> State:
        chair = self.room.chair(1)
        assert chair is not None
        return chair.state

    def tap(self, *names: str, about: str = "", role: Kind | None = None) -> None:
        """Touch controls by name; `about` begins the description of the one that is meant."""
        for name in names:
            found = self.guide.finger.tap(name, role, about)
            assert found, f"{self.guide.address}: no {name!r} about {about!r}; heard {self.guide.names()}"
            self.guide.settle()
            self.guide.let_pass(0.3)
            self.taps += 1

    def digits(self, number: str) -> None:
        """Type a number; digits are not counted."""
        for digit in number:
            self.guide.tap(digit)
            self.guide.let_pass(0.3)

    def type(self, pin: str, then: Callable[[], object]) -> None:
        """Type a PIN, and let the worker look at it."""
        for digit in pin:
            self.guide.tap(digit)
            self.guide.let_pass(0.3)
        self.comes(then)

    def comes(self, holds: Callable[[], object]) -> None:
        until = monotonic() + 6
        while not holds():
            assert monotonic() < until, f"{self.guide.address}: heard {self.guide.names()}"
            QTest.qWait(5)
        self.guide.let_pass(0.3)

    def at_board(self) -> None:
        """Staff are at the board, behind the door."""
        self.guide.go("board")
        self.guide.tap("Staff")
        self.guide.let_pass(0.3)
        self.type(FIRST, lambda: self.guide.app.staff.unlocked)
        self.guide.go("board")
        self.taps = 0
