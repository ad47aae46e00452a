"""A recovery room on the shipped checklist, with a clock moved by hand."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kiosk.adapters.hand_clock import HandClock, HandStamps
from kiosk.adapters.memory_store import MemoryStore
from kiosk.recovery.definition import Definition
from kiosk.recovery.events import Actor, Who
from kiosk.recovery.reader import read_definition
from kiosk.recovery.room import Checklist, RecoveryRoom

FILE = Path(__file__).resolve().parents[2] / "content" / "recovery" / "recovery.toml"

NURSE = Actor(Who.STAFF, 1, "nurse")
OTHER = Actor(Who.STAFF, 2, "nurse")
PATIENT = Actor(Who.PATIENT)
ESCORT = Actor(Who.ESCORT)
APP = Actor(Who.APP)


def read(text: str) -> Definition:
    definition, findings = read_definition(text.encode())
    assert definition is not None, findings
    return definition


class Ward:
    """A room, and the time in it."""

    def __init__(self, chairs: int = 4, store: MemoryStore | None = None) -> None:
        text = FILE.read_text(encoding="utf-8")
        self.clock = HandClock()
        self.clock.advance(3600)
        self.stamps = HandStamps(self.clock)
        self.store = store or MemoryStore()
        self.checklist = Checklist(read(text), text)
        self.chairs = chairs
        self.random = random.Random(7)
        self.room = self.begin()

    def begin(self) -> RecoveryRoom:
        """The program starts."""
        return RecoveryRoom(
            self.checklist, self.store, self.stamps, self.chairs, self.random.randrange, read
        )

    def restart(self, down: float = 60.0) -> RecoveryRoom:
        """The machine goes off and on again, and the program finds what was open."""
        self.stamps.restart(down)
        self.room = self.begin()
        self.room.take_up()
        return self.room

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
