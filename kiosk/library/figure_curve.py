"""The shape of a curve, from a few named times. It promises nothing between them.

Strength has no scale: a level is a band, wide where people differ, and the line runs inside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kiosk.library.drawn import Moment

Point = tuple[float, float]
"""Across and up, both from 0 to 1."""

STEPS = 96
WITHIN = 2 / 3
"""Where in a stretch of time its moment is drawn: people differ, so no place in it is the right one."""

_BANDS = {
    "none": (0.0, 0.0, 0.0),
    "little": (0.02, 0.10, 0.24),
    "some": (0.25, 0.45, 0.65),
    "most": (0.68, 0.84, 1.0),
}


@dataclass(frozen=True, slots=True)
class Curve:
    """A line inside a band, both drawn in short straight pieces from left to right."""

    low: tuple[Point, ...]
    line: tuple[Point, ...]
    high: tuple[Point, ...]

    def between(self, start: float, end: float) -> Curve:
        """The part of it from `start` to `end`, both across."""
        return Curve(*(_cut(points, start, end) for points in (self.low, self.line, self.high)))

    @property
    def band(self) -> tuple[Point, ...]:
        """The outline of the band: along its top, and back below."""
        return (*self.high, *reversed(self.low))


def across(moment: Moment, until: int) -> float:
    """Where a moment is drawn, from 0 to 1."""
    at = moment.at if moment.since < 0 else moment.since + (moment.at - moment.since) * WITHIN
    return at / until


def middle(moment: Moment) -> float:
    """How high the line is at a moment, from 0 to 1."""
    return _BANDS[moment.level][1]


def curve(moments: Sequence[Moment], until: int) -> Curve:
    """The curve through some moments, level before the first and after the last."""
    if not moments:
        return Curve((), (), ())
    places = [across(one, until) for one in moments]
    steps = sorted({*(n / STEPS for n in range(STEPS + 1)), *places})
    rows = []
    for part in range(3):
        heights = [_BANDS[one.level][part] for one in moments]
        rows.append(tuple((x, _height(places, heights, x)) for x in steps))
    return Curve(*rows)


def lit(moments: Sequence[Moment], until: int, id: str) -> tuple[float, float]:
    """From where to where a moment's part of the curve goes: halfway to its neighbours."""
    places = [across(one, until) for one in moments]
    here = [one.id for one in moments].index(id)
    start = 0.0 if here == 0 else (places[here - 1] + places[here]) / 2
    end = 1.0 if here == len(places) - 1 else (places[here] + places[here + 1]) / 2
    return start, end


def _height(places: Sequence[float], heights: Sequence[float], x: float) -> float:
    """A smooth line that never goes above or below the moments it joins."""
    if x <= places[0]:
        return heights[0]
    if x >= places[-1]:
        return heights[-1]
    n = next(n for n in range(len(places) - 1) if x < places[n + 1])
    wide = places[n + 1] - places[n]
    share = (x - places[n]) / wide
    start, end = _slope(places, heights, n) * wide, _slope(places, heights, n + 1) * wide
    back = 1 - share
    return (
        heights[n] * (1 + 2 * share) * back * back
        + start * share * back * back
        + heights[n + 1] * share * share * (3 - 2 * share)
        - end * share * share * back
    )


def _slope(places: Sequence[float], heights: Sequence[float], n: int) -> float:
    """How steep the line is at a moment: level at both ends and where it turns round."""
    if n == 0 or n == len(places) - 1:
        return 0.0
    before = (heights[n] - heights[n - 1]) / (places[n] - places[n - 1])
    after = (heights[n + 1] - heights[n]) / (places[n + 1] - places[n])
    return 2 * before * after / (before + after) if before * after > 0 else 0.0


def _cut(points: tuple[Point, ...], start: float, end: float) -> tuple[Point, ...]:
    inside = [point for point in points if start < point[0] < end]
    return (_at(points, start), *inside, _at(points, end))


def _at(points: tuple[Point, ...], x: float) -> Point:
    for (left, low), (right, high) in pairwise(points):
        if left <= x <= right:
            return x, low + (high - low) * (x - left) / (right - left)
    return x, points[-1][1]
