"""A screen that nobody wants goes dark; the first touch only wakes it, and the next one counts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.settings import Settings
from tests.support.running import WALL, Guide, planned


def asleep(guide: Guide) -> QPoint:
    """Dark, and where `Touch to start` was."""
    guide.fresh()
    spot = guide.middle("Touch to start")
    guide.let_pass(1801)
    assert guide.address == "asleep"
    return spot


def test_after_half_an_hour_the_first_screen_is_dark_and_silent(guide: Guide) -> None:
    guide.fresh()
    guide.let_pass(1790)
    assert guide.address == "attract"
    guide.let_pass(20)
    assert guide.address == "asleep"
    assert (guide.names(), guide.words()) == (("Touch to wake",), ())
    picture = guide.grab()
    assert {picture.pixel(x, y) & 0xFFFFFF for x in range(0, 1920, 60) for y in range(0, 1080, 60)} == {0}


@pytest.mark.parametrize("held", [0.01, 0.08, 0.4, 1.5])
def test_the_first_touch_only_wakes(guide: Guide, held: float) -> None:
    spot = asleep(guide)
    guide.finger.press(spot)
    guide.let_pass(held)
    guide.finger.release(spot)
    guide.let_pass(1)
    assert guide.address == "attract"
    guide.tap_at(spot)
    assert guide.address == "home", "the next touch counts"


def test_two_fingers_only_wake(guide: Guide) -> None:
    spot = asleep(guide)
    guide.hands({0: spot, 1: spot + QPoint(200, -100)}, held=0.5)
    guide.let_pass(1)
    assert guide.address == "attract"


@pytest.mark.parametrize(("after", "page"), [(0.1, "attract"), (0.24, "attract"), (0.3, "home")])
def test_a_touch_right_after_the_waking_one_does_nothing_and_a_later_one_does(
    guide: Guide, after: float, page: str
) -> None:
    spot = asleep(guide)
    guide.finger.press(spot)
    guide.let_pass(1)
    guide.finger.release(spot)
    guide.let_pass(after)
    guide.finger.press(spot)
    guide.let_pass(0.05)
    guide.finger.release(spot)
    guide.let_pass(1)
    assert guide.address == page


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_5])
def test_the_first_key_only_wakes(guide: Guide, key: Qt.Key) -> None:
    asleep(guide)
    guide.key(key)
    guide.settle()
    assert guide.address == "attract"
    assert guide.focused() == ""
    assert not guide.app.look.spoken


def test_a_mouse_only_wakes_too(guide: Guide) -> None:
    spot = asleep(guide)
    QTest.mouseClick(guide.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    guide.let_pass(1)
    assert guide.address == "attract"


def test_whoever_is_there_is_not_left_in_the_dark(guide: Guide) -> None:
    guide.fresh("path/during/3")
    guide.let_pass(89)
    assert guide.address == "path/during/3"
    guide.fresh()
    for _ in range(4):
        guide.let_pass(1700)
        guide.tap_at(QPoint(5, 5))  # the whole first screen starts a visit
        guide.fresh()
    assert guide.address == "attract"


@pytest.fixture
def awake(qapp: object, root: Path, tmp_path: Path) -> Iterator[Guide]:
    def always(settings: Settings) -> Settings:
        return settings._replace(idle=settings.idle._replace(sleep=0))

    running = Guide(planned(WALL, root / "content", tmp_path, always))
    yield running
    running.close()


def test_a_clinic_can_keep_it_lit(awake: Guide) -> None:
    before = awake.grab()
    awake.let_pass(24 * 3600)
    assert awake.address == "attract"
    assert awake.grab() == before
