"""A recovery room on the shipped checklist, with a clock moved by hand."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kiosk.adapters.hand_clock import HandClock, HandStamps
from kiosk.adapters.memory_store import MemoryStore
from kiosk.recovery.definition import By, Definition, Kind
from kiosk.recovery.events import (
    Actor,
    Answer,
    Answered,
    Chosen,
    Confirmed,
    Happening,
    LeavingStarted,
    Measured,
    Released,
    Ticked,
    Who,
)
from kiosk.recovery.reader import read_definition
from kiosk.recovery.refusal import Refusal
from kiosk.recovery.room import Checklist, RecoveryRoom
from kiosk.recovery.state import State
from kiosk.recovery.store import Store

FILE = Path(__file__).resolve().parents[2] / "content" / "recovery" / "recovery.toml"

NURSE = Actor(Who.STAFF, 1, "nurse")
OTHER = Actor(Who.STAFF, 2, "nurse")
PATIENT = Actor(Who.PATIENT)
ESCORT = Actor(Who.ESCORT)
APP = Actor(Who.APP)

READINGS: dict[str, tuple[float | str, ...]] = {
    "s_base": (120, 80, 70, 98),
    "s_bp": (120, 80),
    "s_pulse": (70,),
    "s_spo2": (97, "Air"),
    "s_resp": (14,),
}


def read(text: str) -> Definition:
    definition, findings = read_definition(text.encode())
    assert definition is not None, findings
    return definition


class Ward:
    """A room, and the time in it."""

    def __init__(self, chairs: int = 4, store: Store | None = None) -> None:
        text = FILE.read_text(encoding="utf-8")
        self.clock = HandClock()
        self.clock.advance(3600)
        self.stamps = HandStamps(self.clock)
        self.store: Store = store or MemoryStore()
        self.checklist = Checklist(read(text), text)
        self.chairs = chairs
        self.random = random.Random(7)
        self.room = self.begin()

    def begin(self) -> RecoveryRoom:
        """The program starts."""
        return RecoveryRoom(self.checklist, self.store, self.stamps, self.chairs, self.random.randrange, read)

    def restart(self, down: float = 60.0) -> RecoveryRoom:
        """The machine goes off and on again, and the program finds what was open."""
        self.stamps.restart(down)
        self.room = self.begin()
        self.room.take_up()
        return self.room

    def seated(self, number: int = 1, ago: int = 0, profile: str = "iv") -> Ward:
        """Somebody sits there, time zero so many minutes ago."""
        assert self.room.open(number, profile, NURSE) is None
        assert self.do(Confirmed(ago), number=number) is None
        return self

    def do(self, what: Happening, actor: Actor = NURSE, number: int = 1) -> Refusal | None:
        """Enter something a second later: two touches are not one."""
        self.clock.advance(1)
        return self.room.do(number, what, actor)

    def says(self, item: str, choice: str, actor: Actor = PATIENT, number: int = 1) -> Refusal | None:
        """Choose an answer."""
        return self.do(Answered(item, Chosen(choice)), actor, number)

    def state(self, number: int = 1) -> State:
        """How the record of a chair stands."""
        chair = self.room.chair(number)
        assert chair is not None
        return chair.state

    def answered(self, *leave_out: str, number: int = 1) -> None:
        """Every item of staff's has its first answer."""
        for one in self.checklist.definition.passes:
            for item in one.items if one.by is By.STAFF else ():
                answer: Answer = Ticked()
                if item.kind is Kind.CHOICE:
                    answer = Chosen(item.choices[0])
                elif item.kind is Kind.VALUE:
                    answer = Measured(READINGS[item.id])
                if item.id not in leave_out:
                    assert self.do(Answered(item.id, answer), number=number) is None

    def released(self, number: int = 1) -> None:
        """Somebody was released."""
        self.answered(number=number)
        assert self.do(LeavingStarted(), number=number) is None
        assert self.do(Released(), number=number) is None

    def minutes(self, passed: float) -> None:
        """Let time pass, ticking once a minute."""
        whole, rest = divmod(passed * 60, 60)
        for _ in range(int(whole)):
            self.clock.advance(60)
            self.room.tick()
        self.clock.advance(rest)


@pytest.fixture
def ward() -> Ward:
    return Ward()
