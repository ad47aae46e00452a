"""Taking a PIN digit by digit: when to look at it, when it counts as wrong, and how long to wait then.

The keypad has no key for "that was all", so a PIN is looked at whenever it is as long as one that is in use.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from kiosk.background import Background
from kiosk.clock import Clock, Pending
from kiosk.errors import KioskError, StoreError
from kiosk.staff.access import Access
from kiosk.staff.gate import Gate, Result, Waiting, Wrong
from kiosk.staff.pins import SHORTEST
from kiosk.staff.typed import Typed

LONGER_S = 0.8
"""After a match where longer PINs are in use: how long one more digit may still come."""

QUIET_S = 3.0
"""After a PIN that matched nothing where longer ones are in use: how long until it counts as wrong."""

TICK_S = 10


class Keypad:
    """One try after another. `refusal` is wrong, wait, broken or nothing; `wait` is in seconds."""

    def __init__(
        self,
        gate: Gate,
        clock: Clock,
        background: Background,
        matched: Callable[[Access], None],
        changed: Callable[[], None],
    ) -> None:
        """`matched` is told whose PIN was typed; `changed` that something here is to be shown anew."""
        self._gate = gate
        self._clock = clock
        self._background = background
        self._matched = matched
        self._changed = changed
        self._typed = Typed()
        self._round = 0
        self._looking = 0
        self._match: Access | None = None
        self._pending: Pending | None = None
        self._ticking: Pending | None = None
        self.lengths: tuple[int, ...] = ()
        self.refusal = ""
        self.problem = ""
        self.wait = 0

    @property
    def dots(self) -> int:
        """How many digits are typed."""
        return self._typed.count

    @property
    def unsaved(self) -> bool:
        """Whether what staff do is not being written down."""
        return self._gate.failing is not None

    def begin(self) -> None:
        """It is about to show: how long PINs are now, and whether there is a wait."""
        self.stop()
        try:
            self.lengths = self._gate.lengths()
        except StoreError as problem:
            self.lengths = ()
            self._broken(problem)
            return
        self._held(self._gate.left() if self.lengths else 0)

    def stop(self) -> None:
        """No digits any more, and nothing said of the last try but that there is a wait."""
        self._cancel()
        if self._typed.charged:  # left before it was known to be wrong: it was a try all the same
            self._held(self._gate.gave_up())
        self._typed.wipe()
        self._round += 1
        if not self.wait:
            self.refusal = self.problem = ""

    def press(self, digit: int) -> None:
        """A digit. While there is a wait, no PIN is set or a whole one is looked at, nothing happens."""
        if self.wait or not self.lengths or self._typed.count >= self.lengths[-1]:
            return
        self._cancel()
        self.refusal = self.problem = ""
        self._typed.press(digit)
        self._round += 1
        if self._typed.count in self.lengths:
            self._look()
        elif self._typed.charged:
            self._after(QUIET_S, self._wrong)
        self._changed()

    def erase(self) -> None:
        """Take the last digit back."""
        self._cancel()
        self._typed.erase()
        self._round += 1
        if self._typed.charged:
            self._after(QUIET_S, self._wrong)
        self._changed()

    def enter(self) -> None:
        """That was all: a keyboard's own key. What has been looked at and did not match is wrong now."""
        if self._match is not None:
            self._right(self._match)
        elif self._typed.count >= SHORTEST and not self._looking:
            self._wrong()

    def refuse(self, why: str) -> None:
        """The PIN was right and yet not the one that is wanted."""
        self.refusal = why
        self._changed()

    def _look(self) -> None:
        pin, charged = self._typed.take()
        turn = self._round
        self._looking += 1
        self._background.run(
            lambda: self._gate.try_pin(pin, charged), lambda got: self._looked(got, turn), self._failed
        )

    def _looked(self, got: Result, turn: int) -> None:
        self._looking -= 1
        if turn != self._round:
            return
        longer = self._typed.count < self.lengths[-1]
        if isinstance(got, Waiting):
            self._held(got.seconds)
            self._changed()
        elif isinstance(got, Wrong):
            if longer:
                self._after(QUIET_S, self._wrong)
            else:
                self._wrong()
        elif longer:
            self._after(LONGER_S, lambda: self._right(got))
            self._match = got
        else:
            self._right(got)

    def _right(self, access: Access) -> None:
        self._cancel()
        self._typed.wipe()
        self._round += 1
        self._gate.right()
        self._matched(access)
        self._changed()

    def _wrong(self) -> None:
        self._cancel()
        charged = self._typed.charged
        self._typed.wipe()
        self._round += 1
        self.refusal = "wrong"
        if charged:
            self._held(self._gate.gave_up())
        self._changed()

    def _failed(self, problem: Exception) -> None:
        self._looking -= 1
        self._typed.wipe()
        if not isinstance(problem, KioskError):
            raise problem
        self._broken(problem)
        self._changed()

    def _broken(self, problem: KioskError) -> None:
        self.refusal, self.problem = "broken", str(problem)

    def _held(self, seconds: int) -> None:
        """A wait of so many seconds from now; 0 ends it."""
        self.wait = seconds
        if self._ticking is not None:
            self._ticking.cancel()
            self._ticking = None
        if seconds:
            self._typed.wipe()
            self.refusal = "wait"
            self._ticking = self._clock.later(timedelta(seconds=min(seconds, TICK_S)), self._tick)
        elif self.refusal == "wait":
            self.refusal = ""

    def _tick(self) -> None:
        self._ticking = None
        self._held(self._gate.left())
        self._changed()

    def _after(self, seconds: float, action: Callable[[], None]) -> None:
        self._cancel()
        self._pending = self._clock.later(timedelta(seconds=seconds), action)

    def _cancel(self) -> None:
        self._match = None
        if self._pending is not None:
            self._pending.cancel()
            self._pending = None
