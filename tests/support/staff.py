"""The staff's door as it is built, with time moved by hand and keys worked out quickly."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from kiosk.adapters.hand_clock import HandClock, HandStamps
from kiosk.adapters.pin_file import MemoryPins
from kiosk.adapters.staff_book import MemoryBook
from kiosk.background import Inline
from kiosk.presenters.staff import Staff, Told
from kiosk.session.current import Current
from kiosk.session.visit import Visit
from kiosk.staff.access import Role
from kiosk.staff.audit import Act, Book
from kiosk.staff.door import Door
from kiosk.staff.gate import Gate
from kiosk.staff.lockout import Rules
from kiosk.staff.pins import Cost, Hasher, PinFile, Pins, with_pin

SALT = b"0123456789abcdef"
NURSE, CLINICIAN = "4719", "8305"


class Quick:
    """A hasher for tests that are not about hashing."""

    def key(self, pin: bytes, salt: bytes, cost: Cost) -> bytes:
        """The key, at once."""
        return sha256(salt + pin).digest()


def pins(*given: tuple[str, Role], hasher: Hasher | None = None) -> Pins:
    """Slots from 1 on with these PINs."""
    found = Pins()
    for pin, role in given:
        found, _ = with_pin(found, pin, role, 0, SALT, hasher or Quick())
    return found


TWO = ((NURSE, Role.NURSE), (CLINICIAN, Role.CLINICIAN))


@dataclass
class Entrance:
    """A gate, a door and a keypad presenter over the same clock."""

    current: Current
    clock: HandClock
    stamps: HandStamps
    book: Book
    file: PinFile
    gate: Gate
    door: Door
    staff: Staff

    def type(self, pin: str) -> None:
        """Press digits."""
        for digit in pin:
            self.staff.press(int(digit))

    def acts(self) -> list[tuple[Act, int, int]]:
        """What is in the log."""
        return [(one.noted.act, one.noted.slot, one.noted.number) for one in self.book.entries()]


def entrance(
    *given: tuple[str, Role],
    book: Book | None = None,
    rules: Rules | None = None,
    current: Current | None = None,
    clock: HandClock | None = None,
    quiet: int = 180,
) -> Entrance:
    """A door with these PINs; without any, nobody gets in."""
    clock = clock or HandClock()
    current = current or Current(Visit)
    stamps, book, file = HandStamps(clock), book or MemoryBook(), MemoryPins(pins(*given))
    gate = Gate(file, Quick(), book, stamps, rules or Rules())
    door = Door(clock, quiet, gate.note)
    staff = Staff(current, gate, door, clock, Inline(), Told())
    current.remembers(staff)
    return Entrance(current, clock, stamps, book, file, gate, door, staff)


def locked_door(current: Current, clock: HandClock) -> Staff:
    """A door that nobody has a PIN for."""
    return entrance(current=current, clock=clock).staff
