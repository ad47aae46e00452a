"""Lower down: on a tall screen, all of it stands where somebody who sits reaches it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.shell.finger import TOUCHED
from kiosk.shell.flaws import flaws
from kiosk.shell.layout import look
from tests.support.running import TALL, WALL, Guide, planned

PLACES = (
    *("attract", "home", "path/during/3", "help", "welcome", "worries", "topics", "glossary", "about"),
    *("glossary/infusion", "interpreter", "interpreter/sign", "staff", "comfort", "idle", "hidden"),
)
PICTURE = 0.34
"""The share of the screen, from its top, that only shows a picture."""


@pytest.fixture(scope="module")
def tall(qapp: object, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guide]:
    running = Guide(planned(TALL, root / "content", tmp_path_factory.mktemp("tall")))
    yield running
    running.close()


@pytest.mark.parametrize("size", [0, 3])
@pytest.mark.parametrize("place", PLACES)
def test_every_control_stands_low_and_nothing_is_cut(tall: Guide, place: str, size: int) -> None:
    tall.fresh()
    tall.app.look.setSize(size)
    tall.app.look.setLow(True)
    if place != "attract":
        tall.go(place)
    tall.settle()
    least = round(tall.window.height() * PICTURE) - 1
    top = tall.window.position().y()
    high = [one.rect() for one in tall.heard() if one.role() in TOUCHED and one.rect().top() - top < least]
    assert high == []
    found = [one for one in flaws(look(tall.window), TALL.unit) if not one.startswith("a sheet's edge")]
    assert found == []


def test_one_touch_brings_it_down_and_the_next_person_finds_it_up(tall: Guide) -> None:
    tall.fresh()
    before = tall.grab()
    up = tall.middle("Touch to start").y()
    tall.tap("Lower down")
    assert tall.checked("Lower down")
    assert tall.middle("Get help now").y() > up // 3
    tall.tap("Touch to start", "Before", "Next", "Get help now", "Close", "Home", "Finish")
    tall.let_pass(5)
    assert tall.address == "attract"
    assert tall.grab() == before


def test_a_choice_made_on_the_first_screen_is_forgotten_when_nobody_goes_on(tall: Guide) -> None:
    tall.fresh()
    tall.tap("Lower down")
    tall.let_pass(95)
    assert not tall.app.look.low


def test_a_screen_that_is_not_tall_offers_nothing_of_it(qapp: object, root: Path, tmp_path: Path) -> None:
    wall = Guide(planned(WALL, root / "content", tmp_path))
    assert "Lower down" not in wall.names()
    wall.go("comfort")
    wall.tap("Touch and voice")
    assert "Lower down" not in wall.names()
    wall.close()
