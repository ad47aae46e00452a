"""How many pixels make a millimetre, and from how far a screen is read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.shell.panel import fitted, measure

WALL = QSize(1920, 1080)


class Screen:
    """What Qt says of a screen; real ones of these sizes are not at hand."""

    def __init__(self, dpi: float, size: QSize = WALL) -> None:
        self._dpi = dpi
        self._size = size

    def size(self) -> QSize:
        return self._size

    def physicalDotsPerInch(self) -> float:
        return self._dpi


@pytest.mark.parametrize(
    ("window", "unit", "near"),
    [
        (QSize(1280, 800), 5.88, True),
        (QSize(1366, 768), 3.96, True),
        (QSize(1920, 1080), 4.034, False),
        (QSize(1080, 1920), 4.034, False),
        (QSize(3840, 2160), 5.5, False),
        (QSize(508, 1), 1.0, False),
        (QSize(507, 1), 1.0, True),
    ],
    ids=["10.1 inch", "15.6 inch", "21.5 inch", "21.5 inch upright", "32 inch", "20 inch", "just below"],
)
def test_below_twenty_inches_a_screen_is_read_from_near(window: QSize, unit: float, near: bool) -> None:
    assert fitted(window, unit, "auto").near is near


@pytest.mark.parametrize(("density", "near"), [("near", True), ("wall", False)])
@pytest.mark.parametrize("window", [QSize(1280, 800), QSize(3840, 2160)])
def test_the_clinic_may_say_from_how_far(window: QSize, density: str, near: bool) -> None:
    assert fitted(window, 5.0, density).near is near


def test_the_clinic_s_calibration_comes_first() -> None:
    assert measure(Screen(100.0), WALL, 7.5, "auto").unit == 7.5  # type: ignore[arg-type]


@pytest.mark.parametrize("dpi", [70.0, 102.46, 200.0])
def test_a_believable_system_is_believed(dpi: float) -> None:
    assert measure(Screen(dpi), WALL, 0, "auto").unit == pytest.approx(dpi / 25.4)  # type: ignore[arg-type]


@pytest.mark.parametrize("dpi", [0.0, -1.0, 69.9, 200.1, 10_000.0, float("inf"), float("nan")])
def test_else_the_panel_is_taken_to_be_one_of_fifteen_inches(dpi: float) -> None:
    unit = measure(Screen(dpi), WALL, 0, "auto").unit  # type: ignore[arg-type]
    assert unit == pytest.approx((1920**2 + 1080**2) ** 0.5 / 396)


def test_a_real_screen_can_be_measured(qapp: QGuiApplication) -> None:
    panel = measure(QGuiApplication.primaryScreen(), WALL, 0, "auto")
    assert 1 < panel.unit < 20
