"""The stroke that a hand is making at this moment."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from kiosk.consult.ink import JOIN_MM, MILLIMETRES, Point, Sheet, Stroke, Tool, joins

STEP_MM = 0.5
"""How far a hand has to move before there is a new point: less is the glass's own unrest."""
MOST_POINTS = 1500
"""Points of one stroke; a longer one goes on as the next."""
INKED = (Tool.DRAW, Tool.HIGHLIGHT)
"""The tools that leave ink."""


@dataclass(slots=True)
class UnderWay:
    """`mm` is one millimetre, as parts of the picture's width and height; `last` is where the hand is.

    `before` is the sheet as it was, `on` the one the stroke will be added to: without the stroke that
    this one goes on with.
    """

    figure: str
    tool: Tool
    mm: Point
    points: list[Point]
    last: Point
    before: Sheet
    on: Sheet

    @property
    def width(self) -> float:
        """The tool's width, as a part of the picture's."""
        return MILLIMETRES[self.tool] * self.mm[0]

    @property
    def inks(self) -> bool:
        """Whether it leaves ink."""
        return self.tool in INKED

    def add(self, place: Point) -> bool:
        """Take a further place in; false while it is too near."""
        self.last = place
        x, y = self.points[-1]
        if hypot((place[0] - x) / self.mm[0], (place[1] - y) / self.mm[1]) < STEP_MM:
            return False
        self.points.append(place)
        return True

    def close(self) -> bool:
        """The hand leaves where it is; true when that is a point more."""
        if self.last == self.points[-1]:
            return False
        self.points.append(self.last)
        return True

    @property
    def stroke(self) -> Stroke:
        """What it is so far."""
        return Stroke(self.tool, tuple(self.points), self.width)


def taken_up(sheet: Sheet, tool: Tool, place: Point, mm: Point, lifted_s: float) -> tuple[Point, ...]:
    """The points of the last stroke, where a touch at `place` goes on with it; none where it does not."""
    if not sheet.strokes or tool not in INKED:
        return ()
    last, reach = sheet.strokes[-1], (JOIN_MM * mm[0], JOIN_MM * mm[1])
    if last.tool is not tool or not joins(last, place, lifted_s, reach):
        return ()
    return last.points if sheet.past and sheet.past[-1] == sheet.strokes[:-1] else ()
