"""The clinic's own sums: points added up, with their source. No threshold, no meaning, for staff alone."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.recovery.definition import Definition, ItemPoints
from kiosk.recovery.events import Chosen
from kiosk.recovery.state import State


class Sum(NamedTuple):
    """`of` is the most there could be; `open` items have no answer, and then there is no sum."""

    title: str
    source: str
    sum: int
    of: int
    open: int


def sums(definition: Definition, state: State) -> tuple[Sum, ...]:
    """Every sum the checklist declares, by the newest answers."""
    return tuple(_sum(score.title, score.source, score.items, state) for score in definition.scores)


def _sum(title: str, source: str, items: tuple[ItemPoints, ...], state: State) -> Sum:
    total, most, unanswered = 0, 0, 0
    for one in items:
        points = dict(one.points)
        most += max(points.values(), default=0)
        entry = state.newest(one.item)
        if entry is None or not isinstance(entry.answer, Chosen) or entry.answer.choice not in points:
            unanswered += 1
        else:
            total += points[entry.answer.choice]
    return Sum(title, source, total, most, unanswered)
