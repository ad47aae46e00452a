"""When something happened, in a form that a wrong wall clock cannot spoil."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Stamp:
    """The wall time in UTC, and nanoseconds since the machine started under the name of that start.

    Two stamps of one start are apart by the difference of `boot_ns`; suspended time counts. Between
    two starts only the wall time is known, and that is no more than a guess.
    """

    wall: datetime
    boot_ns: int
    boot_id: str


class Stamps(Protocol):
    """Time as the record needs it."""

    def stamp(self) -> Stamp:
        """Now."""
