"""Who acts in the recovery room, what an answer is, and how a call ends."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Who(StrEnum):
    """Who acted."""

    PATIENT = "patient"
    ESCORT = "escort"
    STAFF = "staff"
    APP = "app"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acted; for staff the number of their PIN's slot, which is not a name, and their role."""

    who: Who
    slot: int = 0
    role: str = ""


@dataclass(frozen=True, slots=True)
class Ticked:
    """Done."""


@dataclass(frozen=True, slots=True)
class NotDone:
    """Not done, because of one of the clinic's reasons."""

    reason: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """One of the item's choices, in its own words."""

    choice: str


@dataclass(frozen=True, slots=True)
class Measured:
    """A value for each part of the item. `kept`: far from the last, asked about once, and kept."""

    values: tuple[float | str, ...]
    kept: bool = False


Answer = Ticked | NotDone | Chosen | Measured


class Outcome(StrEnum):
    """How a call ended."""

    CARRY_ON = "seen, carry on"
    PRESCRIBER = "prescriber told"
    EMERGENCY = "emergency plan started"
    MISTAKE = "pressed by mistake"
