"""What paints ink, as a port: the canvas knows when and where, an adapter knows how."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter

from kiosk.consult.ink import Box, Point, Stroke, Tool


class Paper(Protocol):
    """The ink over one picture at its present size; areas are in pixels, boxes in parts of the picture."""

    def colours(self, pen: QColor, edge: QColor, marker: QColor, strength: float) -> None:
        """What the pen, its edge and the highlighter look like from the next `renew` on."""

    def lay(self, size: QSize, place: QRectF, mirrored: bool) -> None:
        """The whole picture lies at `place` of what is `size`; nothing is drawn."""

    def renew(self, strokes: Sequence[Stroke]) -> None:
        """Forget what is drawn; `go_on` draws `strokes`."""

    def go_on(self, seconds: float) -> bool:
        """Draw what is left to do for about so long; true when all is drawn."""

    def redraw(self, strokes: Sequence[Stroke], area: Box) -> QRect:
        """Draw `strokes` afresh in a part; tells what changed."""

    def grow(self, tool: Tool, points: Sequence[Point], width: float, since: int) -> QRect:
        """A stroke under way got the points from number `since` on; tells what changed."""

    def finish(self, tool: Tool, points: Sequence[Point], width: float) -> QRect:
        """The stroke under way is done; tells what changed."""

    def paint(self, painter: QPainter, under_way: tuple[Tool, Sequence[Point], float] | None = None) -> None:
        """Lay the ink over what `painter` draws on."""
