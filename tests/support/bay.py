"""A recovery room with a staff's door before it: a real checklist, a real store, a clock moved by hand."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from kiosk.adapters.sqlite_store import SqliteStore
from kiosk.presenters.chair_languages import Spoken
from kiosk.presenters.desk import Desk
from kiosk.recovery import events as e
from kiosk.recovery.definition import By, Definition, Kind
from kiosk.recovery.events import Actor, Answer, Who
from kiosk.recovery.reader import read_definition
from kiosk.recovery.room import Checklist, RecoveryRoom
from kiosk.recovery.state import State
from kiosk.recovery.store import Store
from kiosk.recovery.tongue import Tongue
from kiosk.recovery.tongue_reader import read_tongue
from kiosk.staff.access import Access, Role
from tests.support.staff import TWO, entrance

FILE = Path(__file__).resolve().parents[2] / "content" / "recovery" / "recovery.toml"
PATIENT = Actor(Who.PATIENT)
FIRST, SECOND = Access(1, Role.NURSE), Access(2, Role.CLINICIAN)

READINGS: dict[str, tuple[float | str, ...]] = {
    "s_base": (132, 80, 72, 98),
    "s_bp": (148, 86),
    "s_pulse": (78,),
    "s_spo2": (97, "Air"),
    "s_resp": (14,),
}


def read(text: str) -> Definition:
    definition, findings = read_definition(text.encode())
    assert definition is not None, findings
    return definition


def answers(definition: Definition) -> Iterator[tuple[str, Answer]]:
    """An answer for every item of staff's, none of which calls anybody."""
    for one in definition.passes:
        for item in one.items if one.by is By.STAFF else ():
            if item.kind is Kind.TICK:
                yield item.id, e.Ticked()
            elif item.kind is Kind.CHOICE:
                yield item.id, e.Chosen(item.choices[0])
            else:
                yield item.id, e.Measured(READINGS[item.id])


def tongues(definition: Definition) -> dict[str, Tongue]:
    """The languages that this program ships."""
    found = {}
    for language in ("es", "ar"):
        file = FILE.with_name(f"{language}.toml")
        tongue, findings = read_tongue(file.read_bytes(), language, definition, file.name)
        assert tongue is not None, findings
        found[language] = tongue
    return found


class Bay:
    """The room and its desk; whoever holds slot 1 is behind the door."""

    def __init__(self, folder: Path, chairs: int = 4, store: Store | None = None, least: int = 0) -> None:
        """`least` is the shortest watch in minutes that this clinic sets."""
        text = FILE.read_text(encoding="utf-8")
        if least:
            text = text.replace(
                "min_observation_min = 0     # 0 = not set. The clinic writes its own number\n"
                'min_observation_source = ""',
                f'min_observation_min = {least}\nmin_observation_source = "The clinic\'s policy"',
                1,
            )
        self.entrance = entrance(*TWO)
        self.clock, self.current = self.entrance.clock, self.entrance.current
        self.clock.advance(3600)
        self.store = store or SqliteStore(folder / "recovery.db")
        below = random.Random(7).randrange
        self.room = RecoveryRoom(
            Checklist(read(text), text), self.store, self.entrance.stamps, chairs, below, read
        )
        staff = self.entrance.staff
        self.desk = Desk(
            self.room,
            self.current,
            self.entrance.door,
            staff.guard,
            lambda then, role, other: staff.ask(then, role, not_slot=other),
            lambda moment: moment,
            Spoken("en", tongues(self.room.checklist.definition)),
        )
        self.desk.go("board")
        self.entrance.door.admit(FIRST)

    def taken(self, number: int, ago: int = 60) -> Bay:
        """Somebody sits there since so many minutes."""
        assert self.room.open(number, "iv", self.nurse) is None
        self.do(number, e.Confirmed(ago))
        return self

    @property
    def nurse(self) -> Actor:
        return Actor(Who.STAFF, 1, "nurse")

    def do(self, number: int, what: e.Happening, actor: Actor | None = None) -> None:
        """Enter something, which has to be possible."""
        assert self.room.do(number, what, actor or self.nurse) is None

    def state(self, number: int) -> State:
        chair = self.room.chair(number)
        assert chair is not None
        return chair.state

    def answered(self, number: int) -> None:
        """Every item of staff's has an answer."""
        for item, answer in answers(self.room.checklist.definition):
            self.clock.advance(2)
            self.do(number, e.Answered(item, answer))

    def minutes(self, passed: int) -> None:
        """Let time pass, ticking once a minute; somebody keeps touching the screen."""
        for _ in range(passed):
            self.clock.advance(60)
            self.entrance.door.touched()
            self.room.tick()
