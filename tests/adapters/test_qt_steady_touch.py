"""Steady touch in the input guard, for hands that shake: the place first touched counts, once, rested on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.support.guarded import LEFT, NOTHING, RIGHT, Glass

HOLD = 0.3


def rested(glass: Glass, spot: QPoint, *slides: QPoint, held: float = HOLD + 0.01) -> tuple[int, int]:
    """With steady touch, rest a finger, let it slide, and lift it where it came to; what has acted so far."""
    glass.hold = HOLD
    glass.clock.advance(1)
    glass.press(spot)
    for other in slides:
        glass.clock.advance(0.01)
        glass.slide(other)
    glass.clock.advance(held)
    glass.lift(*slides[-1:] or (spot,))
    return glass.acted()


def test_without_steady_touch_a_finger_that_slides_off_acts_on_nothing(glass: Glass) -> None:
    glass.clock.advance(1)
    glass.press(LEFT)
    glass.slide(NOTHING)
    glass.lift(NOTHING)
    assert glass.acted() == (0, 0)


@pytest.mark.parametrize("to", [NOTHING, RIGHT, LEFT + QPoint(5, 5), QPoint(100, 299)])
def test_with_steady_touch_the_place_first_touched_counts_wherever_the_finger_slides(
    glass: Glass, to: QPoint
) -> None:
    assert rested(glass, LEFT, LEFT + QPoint(30, -40), to) == (1, 0)
    assert not glass.window.property("held")


def test_with_steady_touch_a_brush_is_nothing(glass: Glass) -> None:
    assert rested(glass, LEFT, held=HOLD - 0.1) == (0, 0)
    assert not glass.window.property("held")
    assert rested(glass, LEFT) == (1, 0), "and does not keep the control shut"


def test_with_steady_touch_the_first_of_several_fingers_counts(glass: Glass) -> None:
    glass.hold = HOLD
    glass.clock.advance(1)
    glass.press(LEFT)
    glass.clock.advance(0.1)
    glass.press(RIGHT, held=(LEFT,))
    glass.clock.advance(1)
    glass.lift(LEFT, RIGHT)
    assert glass.acted() == (1, 0)


def test_with_steady_touch_a_trembling_finger_acts_once(glass: Glass) -> None:
    assert rested(glass, LEFT) == (1, 0)
    for _ in range(4):  # it bounces, here and beside
        glass.clock.advance(0.05)
        glass.press(RIGHT)
        glass.clock.advance(0.05)
        glass.lift(RIGHT)
    assert glass.acted() == (1, 0)
    glass.clock.advance(1)
    assert rested(glass, RIGHT) == (1, 1)


def test_with_steady_touch_a_mouse_may_slide_too(glass: Glass) -> None:
    glass.hold = HOLD
    glass.clock.advance(1)
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QTest.mousePress(glass.window, left, none, LEFT)
    QTest.mouseMove(glass.window, RIGHT)
    glass.clock.advance(1)
    QTest.mouseRelease(glass.window, left, none, RIGHT)
    assert glass.acted() == (1, 0)
