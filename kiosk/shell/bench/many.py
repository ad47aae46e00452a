"""Years of records for measuring: made through the rules of the room itself, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from kiosk.recovery import events as e
from kiosk.recovery.codes import new_code
from kiosk.recovery.definition import Definition, Item, Kind, Part
from kiosk.recovery.events import Actor, Answer, Event, Happening, Who
from kiosk.recovery.machine import act, apply
from kiosk.recovery.refusal import Refusal
from kiosk.recovery.stamp import Stamp
from kiosk.recovery.state import State
from kiosk.recovery.store import Header, Store

CHAIRS = 8
FIRST = datetime(2025, 1, 6, 8, 0, tzinfo=UTC)
STARTED_NS = 10**12
BOOT = "bench"
MINUTE_NS = 60 * 10**9
NURSE, OTHER, PATIENT = Actor(Who.STAFF, 1, "nurse"), Actor(Who.STAFF, 2, "nurse"), Actor(Who.PATIENT)


@dataclass(slots=True)
class Stay:
    """One record as it grows, a minute or two an entry."""

    definition: Definition
    header: Header
    minute: int
    chance: random.Random
    events: list[Event] = field(default_factory=list)
    state: State | None = None

    def do(self, what: Happening, actor: Actor = NURSE) -> None:
        """An act with all that it makes; staff come to every call at once. ValueError when it is refused."""
        self.minute += self.chance.choice((1, 1, 1, 2))
        new = act(self.definition, self.state, what, actor, _stamp(self.minute))
        if isinstance(new, Refusal):
            raise ValueError(f"{what} is refused: {new}")
        for event in new:
            state = apply(self.definition, self.state, event)
            if isinstance(state, Refusal):
                raise ValueError(f"{event} is refused: {state}")
            self.state = state
            self.events.append(event)
        for call in self.state.calls if self.state else ():
            if call.attended is None:
                self.do(e.Attended(call.seq), OTHER)
                self.do(e.Cleared(call.seq, e.Outcome.CARRY_ON), OTHER)


def fill(
    store: Store, definition: Definition, text: str, closed: int = 5_000, opened: int = CHAIRS, seed: int = 7
) -> int:
    """Put so many closed records and open chairs into an empty store; gives the number of entries.

    A closed record has some 20 entries. `text` is the file that `definition` was read from. Raises
    StoreError.
    """
    count = 0
    for stay in stays(definition, closed, opened, seed):
        store.begin(stay.header, text, stay.events[0])
        store.append(stay.header.id, tuple(stay.events[1:]))
        count += len(stay.events)
    return count


def stays(definition: Definition, closed: int, opened: int, seed: int) -> Iterator[Stay]:
    """The records one after the other, those of the open chairs last. ValueError beyond eight open chairs."""
    if opened > CHAIRS:
        raise ValueError(f"There are {CHAIRS} chairs.")
    chance = random.Random(seed)
    used: set[str] = set()
    for number in range(closed + opened):
        chair, shift = number % CHAIRS + 1, number // CHAIRS
        code = new_code(chance.randrange, used.__contains__)
        used.add(code)
        minute = shift * 4 * 60 + chance.randrange(30)
        id = f"{chance.getrandbits(128):032x}"
        header = Header(id, chair, code, _stamp(minute).wall, definition.hash)
        stay = Stay(definition, header, minute, chance)
        stay.do(e.Opened(chair, code, definition.profiles[0].name))
        stay.do(e.Confirmed(chance.randrange(5, 30)))
        _course(stay)
        if number < closed:
            _end(stay)
        yield stay


def _course(stay: Stay) -> None:
    """What every release needs, and a patient's answers in between."""
    asked = [item for one in stay.definition.passes if one.by == "patient" for item in one.items]
    for one in stay.definition.passes:
        for item in one.items:
            if one.by == "staff" and item.must:
                stay.do(e.Answered(item.id, _answer(item, stay.chance)))
    for item in stay.chance.sample(asked, min(2, len(asked))):
        stay.do(e.Answered(item.id, _answer(item, stay.chance)), PATIENT)


def _end(stay: Stay) -> None:
    """Most are released, some leave before, some are taken over elsewhere."""
    how = stay.chance.random()
    if how < 0.08:
        stay.do(e.Left(5, "unknown", ("Called the patient",)))
    elif how < 0.11:
        stay.do(e.Transferred("hospital", "printed"))
    else:
        for item in (item for one in stay.definition.passes for item in one.items if item.fresh_min):
            stay.do(e.Answered(item.id, _answer(item, stay.chance)))
        stay.do(e.LeavingStarted())
        stay.do(e.Released())
    stay.do(e.Closed("exported"))


def _answer(item: Item, chance: random.Random) -> Answer:
    """Mostly the first choice; readings in the middle of what can be typed."""
    if item.kind is Kind.TICK:
        return e.Ticked()
    if item.kind is Kind.CHOICE:
        return e.Chosen(chance.choices(item.choices, (90, 7, 2, 1)[: len(item.choices)])[0])
    return e.Measured(tuple(_value(part, chance) for part in item.parts))


def _value(part: Part, chance: random.Random) -> float | str:
    if part.choices:
        return part.choices[0]
    middle = (part.low + part.high) / 2
    return round(middle + chance.uniform(-0.05, 0.05) * (part.high - part.low))


def _stamp(minute: int) -> Stamp:
    return Stamp(FIRST + timedelta(minutes=minute), STARTED_NS + minute * MINUTE_NS, BOOT)
