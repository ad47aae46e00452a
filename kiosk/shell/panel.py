"""How many pixels make a millimetre on this screen, and from how far it is read."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen

from kiosk.presenters.look import Panel

BELIEVABLE_DPI = (70.0, 200.0)
FALLBACK_DIAGONAL_MM = 396.0
"""A 15.6-inch panel, taken where neither the clinic nor the system knows better."""
NEAR_BELOW_MM = 508.0
"""Below 20 inches a screen is read from near."""
MM_PER_INCH = 25.4


def measure(screen: QScreen, window: QSize, set_unit: float, density: str) -> Panel:
    """The panel, from the clinic's calibration, else the system's word, else a 15.6-inch guess.

    `set_unit` is pixels per millimetre, 0 when not calibrated; `density` is auto, near or wall.
    """
    unit = set_unit
    if unit <= 0:
        size = screen.size()
        dpi = screen.physicalDotsPerInch()
        believable = BELIEVABLE_DPI[0] <= dpi <= BELIEVABLE_DPI[1]
        unit = dpi / MM_PER_INCH if believable else hypot(size.width(), size.height()) / FALLBACK_DIAGONAL_MM
    return fitted(window, unit, density)


def fitted(window: QSize, unit: float, density: str) -> Panel:
    """The panel for a window of `window` pixels at `unit` pixels per millimetre."""
    diagonal = hypot(window.width(), window.height()) / unit
    return Panel(unit, diagonal < NEAR_BELOW_MM if density == "auto" else density == "near")
