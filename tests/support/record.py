"""Records to test with: a clinic's day in a few lines."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256

from kiosk.recovery.events import (
    Actor,
    Answered,
    Chosen,
    Closed,
    Event,
    Happening,
    Measured,
    Opened,
    Ticked,
    Who,
)
from kiosk.recovery.stamp import Stamp
from kiosk.recovery.store import Header

MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TEXT = 'schema = 1\n[meta]\nid = "recovery-adult"\n'
DIGEST = sha256(TEXT.encode()).hexdigest()
STAFF, PATIENT = Actor(Who.STAFF, 3, "nurse"), Actor(Who.PATIENT)


def at(minutes: float) -> Stamp:
    """So many minutes after nine, in one run of the machine."""
    return Stamp(MORNING + timedelta(minutes=minutes), 10**12 + int(minutes * 60e9), "boot-one")


def header(chair: int = 1, code: str = "K7M2C", day: int = 0, id: str = "") -> Header:
    return Header(
        id or f"{chair:02d}{day:04d}".ljust(32, "a"), chair, code, MORNING + timedelta(days=day), DIGEST
    )


def event(seq: int, what: Happening, actor: Actor = STAFF, minutes: float = 0) -> Event:
    return Event(seq, at(minutes or seq), actor, what)


def opening(of: Header) -> Event:
    return event(1, Opened(of.chair, of.code, "iv"))


def answer(seq: int, choice: str = "A little") -> Event:
    return event(seq, Answered("p_sick", Chosen(choice)), PATIENT)


def closing(seq: int, kept: str = "exported") -> Event:
    return event(seq, Closed(kept))


TICK = Answered("s_code", Ticked())
READING = Answered("s_bp", Measured((120, 80.5)))
