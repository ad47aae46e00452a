"""Touch, movement and voice are chosen in the comfort bar, by touch, and end with the visit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint

from kiosk.settings import Settings
from tests.support.running import NEAR, Guide, planned

WAYS = ("Steady touch", "No movement", "Spoken keys")


def choose(guide: Guide, *names: str) -> None:
    guide.tap("Text and color", "Touch and voice", *names, "Done")
    guide.let_pass(1)


@pytest.mark.parametrize("name", WAYS)
def test_a_way_is_on_until_it_is_touched_again(guide: Guide, name: str) -> None:
    guide.fresh("home")
    guide.tap("Text and color", "Touch and voice")
    assert not guide.checked(name)
    guide.tap(name)
    assert guide.checked(name)
    if name != "Steady touch":  # which takes no tap so short
        guide.tap(name)
        assert not guide.checked(name)


def test_with_steady_touch_a_slip_acts_and_a_brush_does_not(guide: Guide) -> None:
    guide.fresh("path/during/3")
    choose_by_hand(guide)
    spot = guide.middle("Next")
    guide.finger.press(spot)
    guide.let_pass(0.1)
    guide.finger.release(spot)
    guide.let_pass(1)
    assert guide.address == "path/during/3", "a brush is nothing"
    guide.finger.press(spot)
    guide.move(spot - QPoint(300, 200))
    guide.let_pass(0.4)
    guide.finger.release(spot - QPoint(300, 200))
    guide.let_pass(1)
    assert guide.address == "path/during/4", "a finger that slides off means where it came down"


def choose_by_hand(guide: Guide) -> None:
    """Turn steady touch on and close the bar with a touch that rests."""
    guide.tap("Text and color", "Touch and voice", "Steady touch")
    spot = guide.middle("Done")
    guide.let_pass(1)
    guide.finger.press(spot)
    guide.let_pass(0.5)
    guide.finger.release(spot)
    guide.let_pass(1)
    assert guide.address == guide.page


def test_nothing_moves_for_who_wants_it_so(guide: Guide) -> None:
    guide.fresh("home")
    choose(guide, "No movement")
    assert guide.app.look.calm
    assert guide.app.look.still


def test_the_next_person_begins_as_the_clinic_set_it(guide: Guide) -> None:
    guide.fresh("home")
    for turn in (guide.app.look.setSteady, guide.app.look.setCalm, guide.app.look.setSpoken):
        turn(True)
    guide.app.finish()
    guide.let_pass(5)
    look = guide.app.look
    assert (look.steady, look.calm, look.spoken, look.low) == (False, False, False, False)


@pytest.fixture
def shaky(qapp: object, root: Path, tmp_path: Path) -> Iterator[Guide]:
    def clinic(settings: Settings) -> Settings:
        touch = settings.touch._replace(steady=True, hold=400)
        return settings._replace(touch=touch, screen=settings.screen._replace(motion="still"))

    running = Guide(planned(NEAR, root / "content", tmp_path, clinic))
    yield running
    running.close()


def test_a_clinic_can_begin_every_visit_so(shaky: Guide) -> None:
    spot = shaky.middle("Touch to start")
    shaky.let_pass(1)
    shaky.finger.press(spot)
    shaky.let_pass(0.35)
    shaky.finger.release(spot)
    shaky.let_pass(1)
    assert shaky.address == "attract"
    shaky.finger.press(spot)
    shaky.let_pass(0.45)
    shaky.finger.release(spot)
    assert shaky.address == "home"
    assert shaky.app.look.calm
    shaky.app.look.setSteady(False)
    shaky.app.finish()
    shaky.let_pass(5)
    assert shaky.app.look.steady
