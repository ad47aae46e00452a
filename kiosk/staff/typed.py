"""The digits being typed. They live here only, as bytes that are wiped, and only until they are looked at."""

from __future__ import annotations

from kiosk.staff.pins import LONGEST


class Typed:
    """Digits, and which of their beginnings have been tried. One try looks at each length once."""

    def __init__(self) -> None:
        self._digits = bytearray()
        self._tried: set[int] = set()

    def __repr__(self) -> str:
        return "<Typed>"

    @property
    def count(self) -> int:
        """How many digits there are."""
        return len(self._digits)

    @property
    def charged(self) -> bool:
        """Whether this try has been counted."""
        return bool(self._tried)

    def press(self, digit: int) -> None:
        """One digit more; beyond the longest PIN nothing happens."""
        if 0 <= digit <= 9 and len(self._digits) < LONGEST:
            self._digits.append(ord("0") + digit)

    def erase(self) -> None:
        """One digit less."""
        if self._digits:
            self._digits[-1] = 0
            del self._digits[-1]

    def wipe(self) -> None:
        """No digits, and a new try."""
        self._digits[:] = bytes(len(self._digits))
        self._digits.clear()
        self._tried.clear()

    def take(self) -> tuple[bytes, bool]:
        """The digits to look at, and whether the try is charged; a length tried before is a new try."""
        length = len(self._digits)
        if length in self._tried:
            self._tried.clear()
        charged = bool(self._tried)
        self._tried.add(length)
        return bytes(self._digits), charged
