"""The staff's door: who is behind it, and when it falls shut by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from kiosk.clock import Clock, Pending
from kiosk.errors import StaffError
from kiosk.staff.access import Access, Role
from kiosk.staff.audit import Act
from kiosk.staff.drafts import Drafts


class Door:
    """Open for one slot at a time. Touches keep it open; quiet shuts it, and nothing is lost by that."""

    def __init__(self, clock: Clock, quiet: int, note: Callable[[Act, int, int], None]) -> None:
        """`quiet` is in seconds; `note` writes an act, a slot and a number down."""
        self._clock = clock
        self._quiet = float(quiet)
        self._note = note
        self._access: Access | None = None
        self._last = 0.0
        self._pending: Pending | None = None
        self._listeners: list[Callable[[], None]] = []
        self.drafts = Drafts(lambda: self._access)

    @property
    def access(self) -> Access | None:
        """Who is behind the door; None while it is locked."""
        return self._access

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` whenever the door opens or shuts."""
        self._listeners.append(listener)

    def admit(self, access: Access) -> None:
        """Open for somebody whose PIN matched, in place of whoever was there."""
        self._last = self._clock.elapsed()
        if access == self._access:
            return
        if self._access is not None:
            self._note(Act.LOCKED, self._access.slot, 0)
        self._access = access
        self._note(Act.UNLOCKED, access.slot, 0)
        self._wait(self._quiet)
        self._tell()

    def lock(self, by_itself: bool = False) -> None:
        """Shut. Harmless when it is shut already."""
        access, self._access = self._access, None
        if self._pending is not None:
            self._pending.cancel()
            self._pending = None
        if access is not None:
            self._note(Act.LOCKED, access.slot, int(by_itself))
            self._tell()

    def touched(self) -> None:
        """Somebody is at work."""
        self._last = self._clock.elapsed()

    def allows(self, role: Role) -> bool:
        """Whether whoever is behind the door may do what `role` may."""
        return self._access is not None and self._access.role.may(role)

    def require(self, role: Role) -> Access:
        """Who is at work, if they may do what `role` may. Raises StaffError."""
        if self._access is None:
            raise StaffError("The staff pages are locked.", "Enter your PIN first.")
        if not self._access.role.may(role):
            raise StaffError(f"This takes the PIN of a {role}.", f"Ask a {role}.")
        return self._access

    def note(self, act: Act, number: int = 0) -> None:
        """Write down what whoever is at work did."""
        self._note(act, self._access.slot if self._access else 0, number)

    def note_of(self, access: Access, act: Act, number: int = 0) -> None:
        """Write down what somebody did with a PIN of their own, such as a signature."""
        self._note(act, access.slot, number)

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()

    def _wait(self, seconds: float) -> None:
        if self._pending is not None:
            self._pending.cancel()
        self._pending = self._clock.later(timedelta(seconds=seconds), self._due)

    def _due(self) -> None:
        left = self._last + self._quiet - self._clock.elapsed()
        if left > 0.05:
            self._wait(left)
            return
        self._pending = None
        self.lock(by_itself=True)
