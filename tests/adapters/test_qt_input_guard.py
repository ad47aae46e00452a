"""The input guard before a real window with real touches: one touch acts once, fists and strays never."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.adapters.hand_clock import HandClock
from kiosk.adapters.qt_input_guard import NEARBY_MM, QtInputGuard

SCENE = b"""
import QtQuick

Window {
    id: window
    width: 600; height: 300; visible: true
    property int left: 0
    property int right: 0
    property int keys: 0
    property bool held: one.pressed || two.pressed
    MouseArea { id: one; x: 0; y: 0; width: 200; height: 300; onClicked: window.left += 1 }
    MouseArea { id: two; x: 400; y: 0; width: 200; height: 300; onClicked: window.right += 1 }
    Item { focus: true; Keys.onPressed: window.keys += 1 }
}
"""
UNIT = 4.0
DEBOUNCE, DEAD = 0.25, 0.25
LEFT, RIGHT, NOTHING = QPoint(100, 150), QPoint(500, 150), QPoint(300, 150)


class Glass:
    """A window behind the guard, fingers, and a clock moved by hand."""

    def __init__(self, window: QQuickWindow, finger: QPointingDevice) -> None:
        self.window = window
        self.finger = finger
        self.clock = HandClock()
        self.touches = 0
        self.hold = 0.0
        self.guard = QtInputGuard(self.clock.elapsed, self.touched, DEBOUNCE, lambda: UNIT, lambda: self.hold)
        window.installEventFilter(self.guard)

    def touched(self) -> None:
        self.touches += 1

    def acted(self) -> tuple[int, int]:
        """How often the left and the right control acted."""
        return self.window.property("left"), self.window.property("right")

    def press(self, *spots: QPoint, held: tuple[QPoint, ...] = ()) -> None:
        """Put fingers down, beside those that are held."""
        event = QTest.touchEvent(self.window, self.finger)
        for number, _ in enumerate(held):
            event.stationary(number)
        for number, spot in enumerate(spots, start=len(held)):
            event.press(number, spot, self.window)
        event.commit()

    def slide(self, *spots: QPoint) -> None:
        """Move the fingers that are down."""
        event = QTest.touchEvent(self.window, self.finger)
        for number, spot in enumerate(spots):
            event.move(number, spot, self.window)
        event.commit()

    def lift(self, *spots: QPoint) -> None:
        """Lift all fingers, where they are now."""
        event = QTest.touchEvent(self.window, self.finger)
        for number, spot in enumerate(spots):
            event.release(number, spot, self.window)
        event.commit()

    def tap(self, spot: QPoint, after: float = 1.0) -> tuple[int, int]:
        """Let time pass, then touch and lift; what has acted so far."""
        self.clock.advance(after)
        self.press(spot)
        self.lift(spot)
        return self.acted()


@pytest.fixture
def glass(finger: QPointingDevice) -> Iterator[Glass]:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(SCENE, QUrl("file:///scene.qml"))
    window = component.create()
    assert isinstance(window, QQuickWindow), component.errorString()
    assert QTest.qWaitForWindowExposed(window)
    glass = Glass(window, finger)
    yield glass
    window.removeEventFilter(glass.guard)
    window.close()
    window.deleteLater()
    engine.deleteLater()


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


# Steady touch

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
