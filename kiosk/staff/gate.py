"""One try at the door: charge it, work the PIN out, compare. Runs away from the interface.

A try is charged on disk before the PIN is looked at and given back when it is right, so that
pulling the plug gains nobody a free try.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from kiosk.errors import StoreError
from kiosk.staff.access import Access
from kiosk.staff.audit import Act, Book, Noted
from kiosk.staff.lockout import Moments, Rules, Tally, carried, left, one_more
from kiosk.staff.pins import Hasher, PinFile, holder

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Wrong:
    """No slot has this PIN."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Too many wrong ones: nothing is looked at for `seconds`."""

    seconds: int


Result = Access | Wrong | Waiting


class Gate:
    """Knows the PINs and counts the tries. Safe to use from one worker and the interface at a time."""

    def __init__(self, file: PinFile, hasher: Hasher, book: Book, moments: Moments, rules: Rules) -> None:
        self._file = file
        self._hasher = hasher
        self._book = book
        self._moments = moments
        self._rules = rules
        self._lock = threading.Lock()
        self._unsaved: Tally | None = None
        self.failing: StoreError | None = None
        """Why the log of staff acts is not being written now, if it is not."""

    def lengths(self) -> tuple[int, ...]:
        """How long the PINs of this screen are; empty when none is set. Raises StoreError."""
        return self._file.read().lengths

    def left(self) -> int:
        """Seconds to wait before the next try."""
        with self._lock:
            now = self._moments.stamp()
            tally = self._tally()
            kept = carried(tally, now)
            if kept != tally:
                self._write((), kept)
            return left(kept, self._rules, now)

    def try_pin(self, pin: bytes, charged: bool) -> Result:
        """Whose PIN this is. `charged`: a shorter beginning of it has been charged already.

        Raises StoreError when the PINs cannot be read.
        """
        with self._lock:
            now = self._moments.stamp()
            tally = carried(self._tally(), now)
            if not charged:
                seconds = left(tally, self._rules, now)
                if seconds:
                    self._write((), tally)
                    return Waiting(seconds)
                tally = one_more(tally, now)
                self._write((), tally)
            return holder(self._file.read(), pin, self._hasher) or Wrong()

    def right(self) -> None:
        """A PIN was right and is taken: the tries before it are forgotten."""
        with self._lock:
            self._write((), Tally())

    def gave_up(self) -> int:
        """A try has ended as wrong: begin the wait it leads to, note it, and say how long it is."""
        with self._lock:
            now = self._moments.stamp()
            tally = self._tally()
            seconds = self._rules.after(tally.wrong)
            if seconds:
                self._write((Noted(now.wall, Act.WRONG_PINS, 0, tally.wrong),), None)
            return left(tally, self._rules, now)

    def note(self, act: Act, slot: int, number: int = 0) -> None:
        """Write down what staff did."""
        with self._lock:
            self._write((Noted(self._moments.stamp().wall, act, slot, number),), None)

    def _tally(self) -> Tally:
        if self._unsaved is not None:
            return self._unsaved
        return self._kept(self._book.tally, Tally())

    def _write(self, acts: tuple[Noted, ...], tally: Tally | None) -> None:
        """On disk; where the disk fails, in memory: a full disk must not keep staff from a patient."""

        def write() -> bool:
            self._book.write(acts, self._unsaved if tally is None else tally)
            return True

        if self._kept(write, False):
            self._unsaved, self.failing = None, None
        elif tally is not None:
            self._unsaved = tally

    def _kept(self, ask: Callable[[], T], otherwise: T) -> T:
        try:
            return ask()
        except StoreError as problem:
            self.failing = problem
            return otherwise
