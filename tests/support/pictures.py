"""Whether two pictures of a window show the same to an eye."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPainter

SEEN = bytes(range(41, 256))
"""Differences of one color of a pixel that an eye could find; below are the edges of letters."""
FEW = 20_000


def alike(one: QImage, other: QImage) -> bool:
    """Whether less than one byte of twenty thousand differs by more than an eye would find.

    A letter that was laid out again may come to lie a third of a pixel beside its first place.
    """
    if one.size() != other.size():
        return False
    both = one.copy()
    painter = QPainter(both)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    left = bytes(both.constBits())
    return (len(left) - len(left.translate(None, SEEN))) * FEW < len(left)
