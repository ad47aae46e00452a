"""The PINs of one screen: slots with a role, and what is kept of a PIN to know it again.

A PIN names its slot, so no two may be alike, and a longer one may not begin with a shorter one.
All slots of a screen share one salt: a PIN is worked out once and compared with every slot, in the
same time whichever matches. See packaging/decisions/0010-pins.md.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from hmac import compare_digest
from itertools import pairwise
from typing import Protocol

from kiosk.errors import StaffError
from kiosk.staff.access import Access, Role

SHORTEST, LONGEST = 4, 8
"""How many digits a PIN has."""

MOST_SLOTS = 99
SALT_BYTES = 16
COLUMNS = ("2580", "0852")
YEARS = range(1920, 2030)


@dataclass(frozen=True, slots=True)
class Cost:
    """How hard it is to work one PIN out: memory in KiB, and passes over it."""

    memory_kib: int = 32 * 1024
    passes: int = 3


@dataclass(frozen=True, slots=True)
class Slot:
    """One PIN: whose role it has, how many digits, and what was worked out from them."""

    number: int
    role: Role
    digits: int
    key: bytes


@dataclass(frozen=True, slots=True)
class Pins:
    """All slots, by number."""

    salt: bytes = b""
    cost: Cost = Cost()
    slots: tuple[Slot, ...] = ()

    @property
    def lengths(self) -> tuple[int, ...]:
        """How long the PINs are, shortest first; empty when none is set."""
        return tuple(sorted({one.digits for one in self.slots}))


class Hasher(Protocol):
    """Works a key out of a PIN, slowly. A port."""

    def key(self, pin: bytes, salt: bytes, cost: Cost) -> bytes:
        """The key; the same for the same PIN, salt and cost."""


class PinFile(Protocol):
    """Where the slots are kept. A port; every method may raise StoreError."""

    def read(self) -> Pins:
        """What is kept; no slots where nothing is."""

    def write(self, pins: Pins) -> None:
        """Keep `pins` in place of what was there; all of it or nothing."""


def weakness(pin: str) -> str:
    """What is wrong with a PIN that is to be set, in one sentence; "" when nothing is."""
    if not (pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST):
        return f"A PIN is {SHORTEST} to {LONGEST} digits and nothing else."
    if len(set(pin)) < 3:
        return "This PIN has too few different digits to be a secret."
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    if steps in ({1}, {9}):
        return "This PIN counts up or down, which anybody would try."
    if any(pin == pin[:n] * (len(pin) // n) for n in range(1, len(pin) // 2 + 1)):
        return "This PIN repeats itself, which anybody would try."
    if pin in COLUMNS or (len(pin) == 4 and int(pin) in YEARS):
        return "This PIN is a year or a line of keys, which anybody would try."
    return ""


def holder(pins: Pins, pin: bytes, hasher: Hasher) -> Access | None:
    """Whose PIN this is. The work is the same whether none, the first or the last slot matches."""
    key = hasher.key(pin, pins.salt, pins.cost)
    found = None
    for slot in pins.slots:
        if compare_digest(slot.key, key) and slot.digits == len(pin):
            found = Access(slot.number, slot.role)
    return found


def with_pin(pins: Pins, pin: str, role: Role, number: int, salt: bytes, hasher: Hasher) -> tuple[Pins, Slot]:
    """The slots with a PIN more, or another in slot `number`; 0 takes the first free slot.

    `salt` counts for the first PIN of all. Raises StaffError when the PIN may not be used.
    """
    wrong = weakness(pin)
    if wrong:
        raise StaffError(wrong, "Choose another one.")
    others = tuple(one for one in pins.slots if one.number != number)
    number = number or _free(pins)
    settled = replace(pins, slots=others) if others else Pins(salt=salt)
    for length in (*(n for n in settled.lengths if n < len(pin)), len(pin)):
        taken = holder(settled, pin[:length].encode(), hasher) if others else None
        if taken is not None:
            how = "is in use" if length == len(pin) else "begins with one that is in use"
            raise StaffError(
                f"This PIN {how}.", "Choose another one: a PIN tells the screen which slot is at work."
            )
    slot = Slot(number, role, len(pin), hasher.key(pin.encode(), settled.salt, settled.cost))
    slots = sorted((*settled.slots, slot), key=lambda one: one.number)
    return replace(settled, slots=tuple(slots)), slot


def without(pins: Pins, number: int) -> Pins:
    """The slots without slot `number`. Raises StaffError when that has no PIN."""
    if all(one.number != number for one in pins.slots):
        raise StaffError(f"Slot {number} has no PIN.", "`kiosk pin list` shows which slots have one.")
    return replace(pins, slots=tuple(one for one in pins.slots if one.number != number))


def _free(pins: Pins) -> int:
    used = {one.number for one in pins.slots}
    for number in range(1, MOST_SLOTS + 1):
        if number not in used:
            return number
    raise StaffError(f"All {MOST_SLOTS} slots have a PIN.", "Free one with `kiosk pin reset --slot NUMBER`.")
