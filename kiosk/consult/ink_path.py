"""The line through a stroke's points: smooth, and settled behind the pen while it is still being drawn.

Each piece is a curve from the middle of one pair of points to the middle of the next, bent towards the
point between. A new point adds a piece and never changes one that is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import hypot
from typing import NamedTuple

from kiosk.consult.ink import Box, Point, Stroke

FINE = 0.15
"""How far apart an eraser looks along a line, as a part of its own radius."""


class Piece(NamedTuple):
    """A quadratic curve."""

    start: Point
    bend: Point
    end: Point


def middle(one: Point, other: Point) -> Point:
    """Half-way."""
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2


def pieces(points: Sequence[Point], since: int = 0) -> list[Piece]:
    """The settled pieces of the line through `points`, from the one that point `since` began."""
    found = []
    for n in range(max(since, 2), len(points)):
        start = points[0] if n == 2 else middle(points[n - 2], points[n - 1])
        found.append(Piece(start, points[n - 1], middle(points[n - 1], points[n])))
    return found


def tail(points: Sequence[Point]) -> tuple[Point, Point]:
    """The straight end that the next point will replace; a dot for a single point."""
    if len(points) < 3:
        return points[0], points[-1]
    return middle(points[-2], points[-1]), points[-1]


def whole(points: Sequence[Point]) -> tuple[list[Piece], tuple[Point, Point]]:
    """The finished line: its pieces, and its end."""
    return pieces(points), tail(points)


def erase(strokes: tuple[Stroke, ...], way: tuple[Point, Point], reach: Point) -> tuple[Stroke, ...]:
    """What is left of `strokes` where an eraser went the straight `way`.

    `reach` is its radius as fractions of the picture's width and height. Strokes it did not touch stay
    the very same; those it cut through become two.
    """
    left: list[Stroke] = []
    for stroke in strokes:
        left += _cut(stroke, way, reach) if _near(stroke, way, reach) else (stroke,)
    return tuple(left)


def swept(
    way: tuple[Point, Point], reach: Point, before: tuple[Stroke, ...], left: tuple[Stroke, ...]
) -> Box:
    """Where an eraser on its `way` can have changed what is seen."""
    (x1, y1), (x2, y2) = way
    kept = {id(one) for one in left}
    width = max((one.width for one in before if id(one) not in kept), default=0.0)
    across = 1.2 * reach[0] + 1.6 * width
    down = across * reach[1] / reach[0]
    return min(x1, x2) - across, min(y1, y2) - down, max(x1, x2) + across, max(y1, y2) + down


def _near(stroke: Stroke, way: tuple[Point, Point], reach: Point) -> bool:
    """Whether the eraser can have touched it; the line lies between its points."""
    (x1, y1), (x2, y2) = way
    half = stroke.width / 2
    wide, tall = reach[0] + half, reach[1] * (1 + half / reach[0])
    left, top, right, bottom = min(x1, x2) - wide, min(y1, y2) - tall, max(x1, x2) + wide, max(y1, y2) + tall
    box = stroke.box
    if box[0] > right or box[2] < left or box[1] > bottom or box[3] < top:
        return False
    points = stroke.points
    return len(points) == 1 or any(
        min(ax, bx) <= right and max(ax, bx) >= left and min(ay, by) <= bottom and max(ay, by) >= top
        for (ax, ay), (bx, by) in pairwise(points)
    )


def _cut(stroke: Stroke, way: tuple[Point, Point], reach: Point) -> tuple[Stroke, ...]:
    fine = _fine(stroke.points, reach)
    limit = 1 + stroke.width / 2 / reach[0]
    start = (way[0][0] / reach[0], way[0][1] / reach[1])
    end = (way[1][0] / reach[0], way[1][1] / reach[1])
    away = [_distance((x / reach[0], y / reach[1]), start, end) > limit for x, y in fine]
    if all(away):
        return (stroke,)
    runs: list[list[Point]] = [[]]
    for point, stays in zip(fine, away, strict=True):
        if stays:
            runs[-1].append(point)
        elif runs[-1]:
            runs.append([])
    return tuple(Stroke(stroke.tool, tuple(run), stroke.width) for run in runs if len(run) > 1)


def _fine(points: Sequence[Point], reach: Point) -> list[Point]:
    """The line as points no further apart than `FINE`."""
    curves, (_, last) = whole(points)
    found = [points[0]]
    for start, bend, end in curves:
        steps = _steps(_length(start, bend, reach) + _length(bend, end, reach))
        for n in range(1, steps + 1):
            t = n / steps
            a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
            found.append((a * start[0] + b * bend[0] + c * end[0], a * start[1] + b * bend[1] + c * end[1]))
    steps = _steps(_length(found[-1], last, reach))
    begun = found[-1]
    for n in range(1, steps + 1):
        t = n / steps
        found.append((begun[0] + t * (last[0] - begun[0]), begun[1] + t * (last[1] - begun[1])))
    return found


def _length(one: Point, other: Point, reach: Point) -> float:
    return hypot((other[0] - one[0]) / reach[0], (other[1] - one[1]) / reach[1])


def _steps(length: float) -> int:
    """Into how many a piece is cut; one that was cut before stays as it is."""
    return max(1, round(length / FINE))


def _distance(point: Point, start: Point, end: Point) -> float:
    """From a point to a straight line between two others."""
    along = (end[0] - start[0], end[1] - start[1])
    length = along[0] ** 2 + along[1] ** 2
    share = 0.0
    if length > 0:
        share = ((point[0] - start[0]) * along[0] + (point[1] - start[1]) * along[1]) / length
        share = min(1.0, max(0.0, share))
    return hypot(point[0] - start[0] - share * along[0], point[1] - start[1] - share * along[1])
