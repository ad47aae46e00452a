"""The input guard before a real window with real touches: one touch acts once, fists and strays never."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.adapters.qt_input_guard import NEARBY_MM
from tests.support.guarded import DEBOUNCE, LEFT, NOTHING, RIGHT, UNIT, Glass

DEAD = 0.25
"""How long a new page takes no touch, in seconds."""


def test_a_tap_acts_once_and_is_noted(glass: Glass) -> None:
    assert glass.tap(LEFT) == (1, 0)
    assert glass.tap(RIGHT) == (1, 1)
    assert glass.touches == 2


def test_a_mouse_acts_as_a_finger_does(glass: Glass) -> None:
    glass.clock.advance(1)
    QTest.mouseClick(glass.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, LEFT)
    QTest.mouseClick(glass.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, LEFT)
    assert glass.acted() == (1, 0)


# After a page change


def test_a_new_page_takes_no_touch_for_a_while(glass: Glass) -> None:
    glass.clock.advance(1)
    glass.guard.turned(DEAD)
    assert glass.tap(LEFT, after=0.1) == (0, 0)
    assert glass.tap(LEFT, after=DEAD) == (1, 0)


def test_even_a_touch_that_does_nothing_shows_that_somebody_is_there(glass: Glass) -> None:
    glass.guard.turned(DEAD)
    glass.tap(LEFT, after=0.1)
    assert glass.touches >= 1


def test_a_touch_that_began_too_early_does_not_act_however_late_it_ends(glass: Glass) -> None:
    glass.guard.turned(DEAD)
    glass.press(LEFT)
    glass.clock.advance(5)
    glass.lift(LEFT)
    assert glass.acted() == (0, 0)
    assert not glass.window.property("held")


def test_a_touch_that_outlives_its_page_takes_the_tap_after_it_along(glass: Glass) -> None:
    glass.clock.advance(1)
    glass.press(NOTHING)
    glass.guard.turned(DEAD)
    glass.clock.advance(5)
    glass.lift(NOTHING)
    assert glass.tap(LEFT, after=0.2) == (0, 0)
    assert glass.tap(LEFT, after=DEBOUNCE) == (1, 0)


def test_a_long_press_that_began_in_time_acts(glass: Glass) -> None:
    glass.clock.advance(1)
    glass.press(LEFT)
    glass.clock.advance(30)
    glass.lift(LEFT)
    assert glass.acted() == (1, 0)


# A second tap


def test_a_second_tap_on_the_same_control_is_the_same_tap(glass: Glass) -> None:
    assert glass.tap(LEFT) == (1, 0)
    assert glass.tap(LEFT, after=0.1) == (1, 0)
    assert glass.tap(LEFT + QPoint(int(NEARBY_MM * UNIT) - 2, 0), after=0.1) == (1, 0)


def test_a_tap_elsewhere_acts_at_once(glass: Glass) -> None:
    assert glass.tap(LEFT) == (1, 0)
    assert glass.tap(RIGHT, after=0.1) == (1, 1)


def test_a_later_tap_on_the_same_control_acts_the_first_time(glass: Glass) -> None:
    assert glass.tap(LEFT) == (1, 0)
    assert glass.tap(LEFT, after=DEBOUNCE + 0.01) == (2, 0)


def test_swallowed_taps_do_not_keep_a_control_shut(glass: Glass) -> None:
    glass.tap(LEFT)
    for _ in range(2):
        glass.tap(LEFT, after=0.1)
    assert glass.tap(LEFT, after=0.1) == (2, 0), "0.3 seconds after the tap that acted"


def test_a_tap_beside_every_control_does_not_shut_them(glass: Glass) -> None:
    glass.tap(NOTHING)
    assert glass.tap(LEFT, after=0.05) == (1, 0)


# Fists


FIST = tuple(LEFT + QPoint(0, 20 * n) for n in range(4))


def test_a_hand_laid_down_finger_by_finger_acts_on_nothing(glass: Glass) -> None:
    glass.clock.advance(1)
    for number in range(4):
        glass.press(FIST[number], held=FIST[:number])
    assert not glass.window.property("held"), "what the first finger held is let go at the fourth"
    glass.lift(*FIST)
    assert glass.acted() == (0, 0)


def test_a_fist_laid_down_at_once_acts_on_nothing(glass: Glass) -> None:
    glass.clock.advance(1)
    glass.press(*FIST)
    glass.lift(*FIST)
    assert glass.acted() == (0, 0)
    assert not glass.window.property("held")


@pytest.mark.parametrize("after", [0.3, 2.0])
def test_after_a_fist_the_next_tap_acts_the_first_time(glass: Glass, after: float) -> None:
    glass.clock.advance(1)
    for number in range(4):
        glass.press(FIST[number], held=FIST[:number])
    glass.lift(*FIST)
    assert glass.tap(LEFT, after=after) == (1, 0)
    glass.clock.advance(1)
    glass.press(*FIST)
    glass.lift(*FIST)
    assert glass.tap(RIGHT, after=after) == (1, 1)


def test_fingers_lifted_one_by_one_from_a_fist_still_act_on_nothing(glass: Glass) -> None:
    glass.clock.advance(1)
    for number in range(4):
        glass.press(FIST[number], held=FIST[:number])
    event = QTest.touchEvent(glass.window, glass.finger)
    for number in (0, 1):
        event.stationary(number)
    for number in (2, 3):
        event.release(number, FIST[number], glass.window)
    event.commit()
    glass.lift(*FIST[:2])
    assert glass.acted() == (0, 0)


def test_a_second_hand_that_rests_on_the_glass_does_not_hinder(glass: Glass) -> None:
    glass.clock.advance(1)
    glass.press(NOTHING)
    glass.press(LEFT, held=(NOTHING,))
    glass.lift(NOTHING, LEFT)
    assert glass.acted() == (1, 0)


# Keys


def test_keys_count_as_touches_and_wait_after_a_page_change(glass: Glass) -> None:
    glass.window.requestActivate()
    assert QTest.qWaitForWindowActive(glass.window)
    glass.clock.advance(1)
    QTest.keyClick(glass.window, Qt.Key.Key_Space)
    glass.guard.turned(DEAD)
    QTest.keyClick(glass.window, Qt.Key.Key_Space)
    assert glass.window.property("keys") == 1
    glass.clock.advance(DEAD + 0.01)
    QTest.keyClick(glass.window, Qt.Key.Key_Space)
    assert (glass.window.property("keys"), glass.touches) == (2, 3)


def test_where_a_hand_draws_quick_touches_count_and_slide(glass: Glass) -> None:
    glass.guard.draws = lambda place: place.x() < 300
    glass.tap(LEFT)
    assert glass.tap(LEFT, after=0.05) == (2, 0)
    glass.tap(RIGHT)
    assert glass.tap(RIGHT, after=0.05) == (2, 1)


def test_where_a_hand_draws_steady_touch_holds_nothing_up(glass: Glass) -> None:
    glass.hold = 0.3
    glass.guard.draws = lambda place: place.x() < 300
    assert glass.tap(LEFT) == (1, 0)
    assert glass.tap(RIGHT) == (1, 0)


def test_where_a_hand_draws_a_fist_is_still_a_fist(glass: Glass) -> None:
    glass.guard.draws = lambda _: True
    glass.press(LEFT, LEFT, LEFT, LEFT)
    assert not glass.window.property("held")
    glass.lift(LEFT, LEFT, LEFT, LEFT)
    assert glass.acted() == (0, 0)
