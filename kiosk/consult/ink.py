"""Ink on a picture, as values: strokes in the picture's own coordinates, and the way back through them.

Across and down run from 0 to 1 over the whole picture, so ink stays where it was drawn whatever size,
language or page the picture is shown in. Widths are fractions of the picture's width.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

MOST_STEPS_BACK = 100
JOIN_S, JOIN_MM = 0.3, 3.0
"""A pen lifted for less time, and set down again this near, was never lifted."""


class Tool(StrEnum):
    """What a hand on the picture does."""

    DRAW = "draw"
    HIGHLIGHT = "highlight"
    POINT = "point"
    ERASE = "erase"


MILLIMETRES = {Tool.DRAW: 1.6, Tool.HIGHLIGHT: 7.0, Tool.POINT: 9.0, Tool.ERASE: 10.0}
"""How wide each tool is on the screen it is used at."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One line of a pen or a highlighter; a single point is a dot. `box` is where its points lie."""

    tool: Tool
    points: tuple[Point, ...]
    width: float
    box: Box = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        across, down = zip(*self.points, strict=True)
        object.__setattr__(self, "box", (min(across), min(down), max(across), max(down)))


@dataclass(frozen=True, slots=True)
class Sheet:
    """The ink of one picture. `past` is what lay there before each act, the last act last.

    `wiped` is how many of the past's entries end with the last wipe; 0 when nothing was wiped lately.
    """

    strokes: tuple[Stroke, ...] = ()
    past: tuple[tuple[Stroke, ...], ...] = ()
    wiped: int = 0


def drawn(sheet: Sheet, stroke: Stroke) -> Sheet:
    """One stroke more."""
    return _changed(sheet, (*sheet.strokes, stroke))


def erased(sheet: Sheet, left: tuple[Stroke, ...]) -> Sheet:
    """What an eraser left, as one act."""
    return sheet if left == sheet.strokes else _changed(sheet, left)


def wiped(sheet: Sheet) -> Sheet:
    """Nothing on the picture; it can be undone until `settled`."""
    if not sheet.strokes:
        return sheet
    clear = _changed(sheet, ())
    return replace(clear, wiped=len(clear.past))


def settled(sheet: Sheet) -> Sheet:
    """The time to undo a wipe is over: what it took away is nowhere any more."""
    return replace(sheet, past=sheet.past[sheet.wiped :], wiped=0)


def undone(sheet: Sheet) -> Sheet:
    """Without the last act."""
    if not sheet.past:
        return sheet
    past = sheet.past[:-1]
    return Sheet(sheet.past[-1], past, sheet.wiped if sheet.wiped <= len(past) else 0)


def joins(stroke: Stroke, place: Point, lifted_s: float, reach: Point) -> bool:
    """Whether a touch at `place` goes on with `stroke`, which ended `lifted_s` seconds ago.

    `reach` is `JOIN_MM` as fractions of the picture's width and height.
    """
    end = stroke.points[-1]
    off = ((place[0] - end[0]) / reach[0]) ** 2 + ((place[1] - end[1]) / reach[1]) ** 2
    return lifted_s < JOIN_S and off <= 1


def changed_box(before: tuple[Stroke, ...], after: tuple[Stroke, ...], tall: float) -> Box | None:
    """Where two states of a sheet differ, with the width of the lines; None where they do not.

    `tall` is the picture's height divided by its width.
    """
    kept = {id(one) for one in before} & {id(one) for one in after}
    return around(tuple(one for one in (*before, *after) if id(one) not in kept), tall)


def around(strokes: tuple[Stroke, ...], tall: float) -> Box | None:
    """The box that holds `strokes` with the width of their lines; None for none."""
    if not strokes:
        return None
    boxes = [one.box for one in strokes]
    most = max(one.width for one in strokes)
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return left - most, top - most / tall, right + most, bottom + most / tall


def _changed(sheet: Sheet, strokes: tuple[Stroke, ...]) -> Sheet:
    past = (*sheet.past, sheet.strokes)
    dropped = max(0, len(past) - MOST_STEPS_BACK)
    return Sheet(strokes, past[dropped:], max(0, sheet.wiped - dropped))
