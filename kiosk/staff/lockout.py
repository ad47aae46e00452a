"""Waits after wrong PINs. They are counted in time since the machine started, which nobody can set."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from math import ceil
from typing import Protocol

LONGEST_WAIT = 900
"""Seconds. Anybody can touch a keypad; nobody may keep staff from a patient for longer than this."""


class Moment(Protocol):
    """When: the wall time in UTC, and nanoseconds since a start of the machine that has a name."""

    @property
    def wall(self) -> datetime:
        """The wall time; people may set it."""

    @property
    def boot_ns(self) -> int:
        """Nanoseconds since the machine started; suspended time counts."""

    @property
    def boot_id(self) -> str:
        """Which start that was."""


class Moments(Protocol):
    """Time as the door needs it. A port."""

    def stamp(self) -> Moment:
        """Now."""


@dataclass(frozen=True, slots=True)
class Rules:
    """How many wrong PINs before a wait, the first wait in seconds (each next doubles), and the longest."""

    tries: int = 5
    first: int = 60
    longest: int = LONGEST_WAIT

    def after(self, wrong: int) -> int:
        """Seconds to wait after so many wrong PINs in a row."""
        if wrong < self.tries:
            return 0
        doubled = min(wrong - self.tries, 20)  # 20 doublings are beyond any longest wait
        return min(self.first << doubled, max(self.first, self.longest))


@dataclass(frozen=True, slots=True)
class Tally:
    """Wrong PINs since the last right one, and when the last one came."""

    wrong: int = 0
    boot_ns: int = 0
    boot_id: str = ""


def one_more(tally: Tally, now: Moment) -> Tally:
    """The tally with one try more."""
    return Tally(tally.wrong + 1, now.boot_ns, now.boot_id)


def carried(tally: Tally, now: Moment) -> Tally:
    """The tally in this start of the machine: a wait that was under way begins anew with a restart."""
    if not tally.wrong or tally.boot_id == now.boot_id:
        return tally
    return Tally(tally.wrong, now.boot_ns, now.boot_id)


def left(tally: Tally, rules: Rules, now: Moment) -> int:
    """Whole seconds still to wait. Setting the wall clock changes nothing here."""
    wait = rules.after(tally.wrong)
    if tally.boot_id != now.boot_id:
        return wait
    return max(0, ceil(wait - max(0, now.boot_ns - tally.boot_ns) / 1e9))
