"""One day of a recovery room, through the room itself: four chairs with four ends."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from pathlib import Path

from kiosk.recovery import events as e
from kiosk.recovery.chain import FINGERPRINT
from kiosk.recovery.codes import new_code
from kiosk.recovery.definition import Definition
from kiosk.recovery.events import Actor, Answer, Event, Happening, Who
from kiosk.recovery.machine import act, apply
from kiosk.recovery.reader import read_definition
from kiosk.recovery.record import Record, made
from kiosk.recovery.refusal import Refusal
from kiosk.recovery.state import State
from kiosk.recovery.store import Header, Store
from tests.support.record import at

CONTENT = Path(__file__).resolve().parents[2] / "content" / "recovery" / "recovery.toml"
TEXT = CONTENT.read_text(encoding="utf-8")
NURSE, OTHER, PATIENT = Actor(Who.STAFF, 1, "nurse"), Actor(Who.STAFF, 2, "nurse"), Actor(Who.PATIENT)


def checklist() -> Definition:
    definition, findings = read_definition(TEXT.encode())
    assert definition is not None, findings
    return definition


class Stay:
    """One record as it grows."""

    def __init__(self, store: Store, chair: int, name: str, minute: float = 0) -> None:
        self.definition = checklist()
        self.store = store
        self.events: tuple[Event, ...] = ()
        self.state: State | None = None
        self.minute = minute
        steps = count(chair)
        code = new_code(lambda below: next(steps) % below, lambda _: False)
        self.header = Header(name.ljust(32, "0"), chair, code, at(minute).wall, self.definition.hash)
        self.do(e.Opened(chair, code, "iv"))

    def do(self, what: Happening, actor: Actor = NURSE, after: float = 1) -> Stay:
        """An act, a minute later; what it makes is in the store."""
        self.minute += after
        new = act(self.definition, self.state, what, actor, at(self.minute))
        assert not isinstance(new, Refusal), new
        for event in new:
            state = apply(self.definition, self.state, event)
            assert isinstance(state, State), state
            self.state = state
        if self.events:
            self.store.append(self.header.id, new)
        else:
            self.store.begin(self.header, TEXT, new[0])
        self.events += new
        return self

    def says(self, item: str, answer: Answer, actor: Actor = PATIENT) -> Stay:
        """An answer."""
        return self.do(e.Answered(item, answer), actor)

    def clear(self) -> Stay:
        """Staff come to the call that is open, and end it."""
        assert self.state is not None
        call = self.state.calls[0].seq
        return self.do(e.Attended(call)).do(e.Cleared(call, e.Outcome.CARRY_ON))

    def record(self) -> Record:
        """As it goes out."""
        fingerprint = self.store.fingerprint(self.header.id)[:FINGERPRINT]
        return made(self.header, self.definition, self.events, fingerprint)


def watched(store: Store, chair: int, name: str) -> Stay:
    """A patient who is confirmed, measured and asked."""
    stay = Stay(store, chair, name).do(e.Confirmed(10))
    stay.says("s_base", e.Measured((124, 78, 71, 98)), NURSE).says("s_bp", e.Measured((131, 82)), NURSE)
    stay.says("s_chair", e.NotDone(stay.definition.not_done[0]), NURSE)
    stay.says("s_spo2", e.Measured((97, "Air")), NURSE).says("s_wake", e.Chosen("Awake"), NURSE)
    return stay.says("p_dizzy", e.Chosen("A little")).says("p_sick", e.Chosen("A lot")).clear()


def left(store: Store, chair: int = 2, name: str = "left") -> Stay:
    stay = watched(store, chair, name)
    return stay.do(e.Left(5, "unknown", ("Called the patient",)))


def voided(store: Store, chair: int = 3, name: str = "void") -> Stay:
    return Stay(store, chair, name).do(e.Voided("Wrong chair"))


def released(store: Store, chair: int = 4, name: str = "released", correct: bool = False) -> Stay:
    """A patient whom staff released, with every answer that takes."""
    stay = watched(store, chair, name)
    if correct:
        wrong = next(
            one for one in stay.events if isinstance(one.what, e.Answered) and one.what.item == "s_bp"
        )
        stay.do(e.Corrected(wrong.seq, "s_bp", e.Measured((128, 82))))
    for item in (item for one in stay.definition.passes for item in one.items):
        if item.must and item.kind == "tick":
            stay.says(item.id, e.Ticked(), NURSE)
    if stay.definition.teach_back:
        teach = stay.definition.teach_back
        stay.do(e.TaughtBack(teach.prompts[0].id, teach.marks[0]), after=60)
    stay.says("s_bp", e.Measured((126, 80)), NURSE).says("s_spo2", e.Measured((98, "Air")), NURSE)
    stay.says("s_wake", e.Chosen("Awake"), NURSE)
    return stay.do(e.LeavingStarted()).do(e.Released())


def closed(stay: Stay, kept: str = "printed") -> Stay:
    return stay.do(e.Closed(kept))


def local(when: datetime) -> datetime:
    """The clinic is where UTC is."""
    return when
