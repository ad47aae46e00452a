"""Builds the staff's door: on disk for a clinic, in memory with PINs everybody may know for practice."""

from __future__ import annotations

import logging
import shlex
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.adapters.argon2_pins import Argon2
from kiosk.adapters.boot_clock import BootClock
from kiosk.adapters.pin_file import JsonPins, MemoryPins
from kiosk.adapters.staff_book import MemoryBook, SqliteBook
from kiosk.background import Background
from kiosk.clock import Clock
from kiosk.errors import StoreError
from kiosk.presenters.staff import Staff, Told
from kiosk.session.current import Current
from kiosk.staff.access import Role
from kiosk.staff.audit import Act, Book, Noted
from kiosk.staff.door import Door
from kiosk.staff.gate import Gate
from kiosk.staff.lockout import Moments, Rules
from kiosk.staff.pins import SALT_BYTES, Cost, Hasher, PinFile, Pins, Slot

if TYPE_CHECKING:
    from kiosk.shell.plan import Plan

log = logging.getLogger(__name__)

PRACTICE = ((Role.NURSE, "2741"), (Role.CLINICIAN, "3852"), (Role.MANAGER, "4963"))
"""The practice clinic's PINs. They stand on its keypad page and open nothing that is kept."""


class StaffParts:
    """The gate, the door and their presenter."""

    def __init__(
        self,
        plan: Plan,
        current: Current,
        clock: Clock,
        background: Background,
        moments: Moments | None = None,
        hasher: Hasher | None = None,
    ) -> None:
        """`moments` and `hasher` are the machine's own unless a test brings others."""
        staff, hasher = plan.settings.staff, hasher or Argon2()
        moments = moments or BootClock()
        self.book = _book(plan.data)
        pins: PinFile = MemoryPins() if plan.data is None else JsonPins(plan.data)
        if plan.practices:
            pins = MemoryPins(practice_pins(hasher))
        self.gate = Gate(pins, hasher, self.book, moments, Rules(staff.tries, staff.lockout))
        self.door = Door(clock, staff.unlock, self.gate.note)
        self.staff = Staff(current, self.gate, self.door, clock, background, _told(plan))
        current.remembers(self.staff)
        if plan.data is not None:
            self._trim(plan.settings.log.days, moments)

    def close(self) -> None:
        """Let go of the log."""
        self.book.close()

    def _trim(self, days: int, moments: Moments) -> None:
        """Entries beyond the time they are kept for go when the program starts."""
        try:
            now = moments.stamp().wall
            gone = self.book.trim(now - timedelta(days=days))
            if gone:
                self.book.write((Noted(now, Act.TRIMMED, 0, gone),))
            for sentence in self.book.verify():
                log.warning("%s", sentence)
        except StoreError as problem:
            log.warning("%s", problem)


def practice_pins(hasher: Hasher) -> Pins:
    """The practice clinic's slots."""
    salt, cost = bytes(SALT_BYTES), Cost(memory_kib=64, passes=1)  # no secret: as quick as can be
    slots = (
        Slot(number, role, len(pin), hasher.key(pin.encode(), salt, cost))
        for number, (role, pin) in enumerate(PRACTICE, 1)
    )
    return Pins(salt, cost, tuple(slots))


def _book(data: Path | None) -> Book:
    """The log on disk; where that cannot be, one in memory, and the journal says so."""
    if data is None:
        return MemoryBook()
    try:
        return SqliteBook(data)
    except StoreError as problem:
        log.warning("%s", problem)
        return MemoryBook()


def _told(plan: Plan) -> Told:
    settings = plan.settings
    where = f" --data {shlex.quote(str(plan.data))}" if plan.data is not None else ""
    practice = ",\u00a0".join(pin for _, pin in PRACTICE) if plan.practices else ""
    return Told(
        f"kiosk pin set --role nurse{where}",
        practice,
        settings.recovery.enabled or plan.practices,
        settings.review.unsigned == "mark",
    )
