"""One touch does one thing, and only where and when it was meant."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.support.running import Guide, addresses


@pytest.mark.parametrize("between", [0.060, 0.120, 0.250])
def test_a_double_tap_does_one_thing(guide: Guide, between: float) -> None:
    guide.fresh("path/during/3")
    spot = guide.middle("Next")
    guide.let_pass(1)
    for _ in range(2):
        guide.finger.press(spot)
        guide.let_pass(0.03)
        guide.finger.release(spot)
        guide.let_pass(between - 0.03)
    assert guide.address == "path/during/4"


@pytest.mark.parametrize("between", [0.060, 0.120, 0.240])
def test_a_double_tap_on_the_attract_screen_only_opens_home(guide: Guide, between: float) -> None:
    """`Touch to start` lies over home's cards and buttons: the second touch must reach none of them."""
    guide.let_pass(1)
    spot = guide.middle("Touch to start")
    for _ in range(2):
        guide.finger.press(spot)
        guide.let_pass(0.02)
        guide.finger.release(spot)
        guide.let_pass(between - 0.02)
    guide.let_pass(1)
    assert guide.address == "home"


def test_five_taps_in_a_third_of_a_second_do_one_thing(guide: Guide) -> None:
    guide.fresh("path/during/3")
    spot = guide.middle("Next")
    guide.let_pass(1)
    for _ in range(5):
        guide.finger.press(spot)
        guide.let_pass(0.02)
        guide.finger.release(spot)
        guide.let_pass(0.04)
    assert guide.address == "path/during/4"


@pytest.mark.parametrize("after", [0.0, 0.1, 0.24])
def test_a_new_page_takes_nothing_for_a_quarter_of_a_second(guide: Guide, after: float) -> None:
    guide.fresh("path/during/3")
    elsewhere, spot = guide.middle("Home"), guide.middle("Next")
    guide.let_pass(1)
    guide.finger.press(spot)
    guide.let_pass(0.05)
    guide.finger.release(spot)
    guide.let_pass(after)
    guide.finger.press(elsewhere)
    guide.let_pass(0.05)
    guide.finger.release(elsewhere)
    guide.let_pass(1)
    assert guide.address == "path/during/4"


def test_after_that_it_does(guide: Guide) -> None:
    guide.fresh("path/during/3")
    elsewhere, spot = guide.middle("Home"), guide.middle("Next")
    guide.let_pass(1)
    guide.finger.press(spot)
    guide.let_pass(0.05)
    guide.finger.release(spot)
    guide.let_pass(0.26)
    guide.finger.press(elsewhere)
    guide.let_pass(0.05)
    guide.finger.release(elsewhere)
    assert guide.address == "home"


def test_a_finger_that_stays_while_the_page_turns_presses_nothing_there(guide: Guide) -> None:
    guide.fresh("path/during/3")
    spot = guide.middle("Next")
    guide.let_pass(1)
    guide.finger.press(spot)
    guide.go("path/during/5")
    guide.let_pass(1)
    guide.finger.release(spot)
    guide.let_pass(1)
    assert guide.address == "path/during/5"


@pytest.mark.parametrize("held", [1.2, 3.0, 10.0])
def test_a_long_press_acts_once_when_the_finger_lifts(guide: Guide, held: float) -> None:
    guide.fresh("path/during/3")
    spot = guide.middle("Next")
    guide.let_pass(1)
    guide.finger.press(spot)
    guide.let_pass(held)
    assert guide.address == "path/during/3"
    guide.finger.release(spot)
    guide.let_pass(1)
    assert guide.address == "path/during/4"


def test_sliding_off_cancels(guide: Guide) -> None:
    guide.fresh("path/during/3")
    spot = guide.middle("Next")
    guide.let_pass(1)
    guide.finger.press(spot)
    for x in range(0, 1000, 100):
        guide.move(spot - QPoint(x, 0))
    guide.finger.release(spot - QPoint(900, 0))
    guide.let_pass(1)
    assert guide.address == "path/during/3"


def test_a_touch_that_begins_outside_does_nothing(guide: Guide) -> None:
    guide.fresh("path/during/3")
    spot = guide.middle("Next")
    guide.let_pass(1)
    guide.finger.press(spot - QPoint(900, 0))
    guide.move(spot)
    guide.finger.release(spot)
    guide.let_pass(1)
    assert guide.address == "path/during/3"


def test_two_fingers_on_two_buttons_do_one_thing(guide: Guide) -> None:
    guide.fresh("path/during/3")
    forward, home = guide.middle("Next"), guide.middle("Home")
    guide.let_pass(1)
    guide.hands({0: forward, 1: home})
    assert guide.address in ("path/during/4", "home")
    assert len(guide.assembly.current.visit.trail) <= 3


def test_two_fingers_on_one_button_do_one_thing(guide: Guide) -> None:
    guide.fresh("path/during/3")
    forward = guide.middle("Next")
    guide.let_pass(1)
    guide.hands({0: forward, 1: forward + QPoint(30, 5)})
    assert guide.address == "path/during/4"


def test_a_palm_that_rests_elsewhere_does_not_block_a_button(guide: Guide) -> None:
    guide.fresh("path/during/3")
    forward = guide.middle("Next")
    guide.let_pass(1)
    guide.palm(QPoint(900, 700), forward)
    assert guide.address == "path/during/4"


def test_a_fist_does_nothing(guide: Guide) -> None:
    guide.fresh("path/during/3")
    forward = guide.middle("Next")
    guide.let_pass(1)
    guide.hands({n: forward + QPoint(20 * n, 3 * n) for n in range(5)})
    assert guide.address == "path/during/3"


def test_a_mouse_works_too(guide: Guide) -> None:
    guide.fresh("path/during/3")
    spot = guide.middle("Next")
    guide.let_pass(1)
    QTest.mouseClick(guide.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    guide.let_pass(1)
    assert guide.address == "path/during/4"


@pytest.mark.parametrize("chord", ["F1", "F5", "F11", "F12", "Ctrl+Q", "Ctrl+W", "Alt+F4", "Print", "Menu"])
def test_keys_that_would_lead_out_do_nothing(guide: Guide, chord: str) -> None:
    guide.fresh("path/during/3")
    before = guide.grab()
    guide.chord(chord)
    assert guide.address == "path/during/3"
    assert guide.window.isVisible()
    assert guide.grab() == before


def test_there_is_an_address_for_everything(guide: Guide) -> None:
    guide.fresh("home")
    assert len(addresses(guide)) > 150
