"""What was measured, what it should be, and whether it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Figure:
    """One number against its goal, which is the most it may be.

    `value` is None when it could not be measured; `detail` then says why. `goal` is None for a number
    that only stands beside another.
    """

    section: str
    id: str
    what: str
    value: float | None
    unit: str
    goal: float | None
    detail: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None where there is no goal or no value."""
        return None if self.value is None or self.goal is None else self.value <= self.goal


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured."""

    rounds: int = 15
    settle_s: float = 3.0
    taps: int = 40
    moving_s: float = 2.5
    still_s: float = 4.0
    few: int = 10
    many: int = 10_000
    walk_from: int = 500
    walk_to: int = 5_000
    closed: int = 5_000
    opens: int = 15
    entries: int = 40
    read: int = 3
    languages: int = 3
    strokes: int = 12
    ink: int = 2_000


def ratio(of: Sequence[float], to: Sequence[float]) -> float:
    """The median of the ratios of pairs that were measured one after the other."""
    return round(median(a / b for a, b in zip(of, to, strict=True)), 3)


def p95(values: Sequence[float]) -> float:
    """The value that 95 of 100 do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
