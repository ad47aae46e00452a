"""What staff had half entered. The door's lock hides it and never throws it away; no other slot sees it."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.errors import StaffError
from kiosk.staff.access import Access


class Drafts:
    """Values by what they are about, such as `chair 3/numbers`, for each slot its own. In memory only."""

    def __init__(self, who: Callable[[], Access | None]) -> None:
        self._who = who
        self._kept: dict[tuple[int, str], object] = {}

    def put(self, about: str, value: object) -> None:
        """Keep a value for the slot that is at work. Raises StaffError while the door is locked."""
        access = self._who()
        if access is None:
            raise StaffError("The staff pages are locked.", "Enter your PIN first.")
        self._kept[access.slot, about] = value

    def get(self, about: str) -> object | None:
        """What the slot at work had kept; None for any other, and while the door is locked."""
        access = self._who()
        return None if access is None else self._kept.get((access.slot, about))

    def drop(self, about: str) -> None:
        """It was entered, or is no longer wanted: gone, for the slot at work."""
        access = self._who()
        if access is not None:
            self._kept.pop((access.slot, about), None)

    def forget(self, about: str = "") -> None:
        """Drop all that begins with `about`, of every slot: a chair was closed, or the program ends."""
        self._kept = {key: value for key, value in self._kept.items() if not key[1].startswith(about)}
