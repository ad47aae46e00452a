"""Text size, color and language change in place, keep the page, and are forgotten."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.support.pictures import alike
from tests.support.running import Guide


def test_the_comfort_bar_keeps_the_page(guide: Guide) -> None:
    guide.fresh("path/during/3")
    guide.tap("Text and color")
    assert guide.address == "comfort"
    guide.tap("Larger text", "Contrast")
    assert guide.page == "path/during/3"
    guide.tap("Done")
    assert guide.address == "path/during/3"


def test_the_page_behind_changes_at_once(guide: Guide) -> None:
    guide.fresh("path/during/3")
    guide.tap("Text and color")
    frames = [guide.grab()]
    for name in ("Larger text", "Dim", "Contrast", "Day", "Smaller text"):
        guide.tap(name)
        frames.append(guide.grab())
    assert all(one != other for one, other in pairwise(frames))
    assert alike(frames[-1], frames[0])


def test_text_sizes_stop_at_both_ends(guide: Guide) -> None:
    guide.fresh("home")
    guide.tap("Text and color")
    scales = []
    for _ in range(5):
        guide.tap("Larger text")
        scales.append(guide.app.look.scale)
    assert scales == [1.25, 1.5, 2.0, 2.0, 2.0]
    for _ in range(5):
        guide.tap("Smaller text")
        scales.append(guide.app.look.scale)
    assert scales[5:] == [1.5, 1.25, 1.0, 1.0, 1.0]


def test_a_touch_on_the_page_closes_the_comfort_bar_and_does_nothing_else(guide: Guide) -> None:
    guide.fresh("home")
    guide.tap("Text and color")
    guide.tap_at(guide.window.contentItem().boundingRect().center() / 2)
    assert guide.address == "home"


def test_the_button_closes_its_own_bar(guide: Guide) -> None:
    guide.fresh("home")
    guide.tap("Text and color", "Text and color")
    assert guide.address == "home"


@pytest.mark.parametrize("place", ["path/during/3", "worries", "home"])
def test_continue_returns_from_welcome_to_the_same_page(guide: Guide, place: str) -> None:
    guide.fresh(place)
    before = guide.grab()
    guide.tap("Language")
    assert guide.address == "welcome"
    guide.tap("Continue")
    assert guide.address == place
    assert alike(guide.grab(), before)


def test_welcome_changes_the_look_at_once(guide: Guide) -> None:
    guide.fresh("welcome")
    day = guide.grab()
    guide.tap("Contrast")
    assert guide.app.look.theme == "contrast"
    assert guide.grab() != day
    guide.tap("Day", "Continue")
    assert guide.address == "home"


def test_another_visit_starts_with_the_clinics_look(guide: Guide) -> None:
    plain = guide.grab()
    guide.fresh("path/during/3")
    guide.tap("Text and color", "Larger text", "Larger text", "Contrast")
    guide.let_pass(90)
    guide.let_pass(30)
    assert guide.address == "attract"
    assert (guide.app.look.theme, guide.app.look.scale) == ("day", 1.0)
    assert alike(guide.grab(), plain)
