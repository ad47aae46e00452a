"""Nobody touches the screen: a notice, then the visit ends. `Hide` and help wait differently."""

from __future__ import annotations

import pytest

from tests.support.running import Guide

PLACES = ("home", "path/during/3", "worries", "welcome", "interpreter/sign", "staff")


@pytest.mark.parametrize("place", PLACES)
def test_after_ninety_seconds_a_notice_and_after_thirty_more_the_end(guide: Guide, place: str) -> None:
    first = guide.grab()
    guide.fresh(place)
    guide.let_pass(89.2)
    assert guide.address == place
    guide.let_pass(1)
    assert guide.address == "idle"
    assert set(guide.names()) == {"I need more time", "Finish", "Get help now"}
    guide.let_pass(29)
    assert guide.address == "idle"
    guide.let_pass(1.5)
    assert guide.address == "attract"
    assert guide.grab() == first


@pytest.mark.parametrize("over", ["comfort", "glossary/infusion", "path/how/2/sure"])
def test_the_notice_comes_over_sheets_too(guide: Guide, over: str) -> None:
    guide.fresh("path/during/3")
    guide.app.open(over)
    guide.let_pass(91)
    assert guide.address == "idle"
    guide.tap("I need more time")
    assert guide.address == over


def test_more_time_returns_to_the_page_with_all_its_time(guide: Guide) -> None:
    guide.fresh("path/during/3")
    before = guide.grab()
    guide.let_pass(100)
    guide.tap("I need more time")
    assert guide.address == "path/during/3"
    assert guide.grab() == before
    guide.let_pass(85)
    assert guide.address == "path/during/3"
    guide.let_pass(6)
    assert guide.address == "idle"


def test_finish_in_the_notice_ends_the_visit(guide: Guide) -> None:
    guide.fresh("path/during/3")
    guide.let_pass(95)
    guide.tap("Finish")
    assert guide.address == "goodbye"
    guide.let_pass(5)
    assert guide.address == "attract"


def test_every_touch_starts_the_quiet_again(guide: Guide) -> None:
    guide.fresh("home")
    for _ in range(4):
        guide.let_pass(80)
        guide.tap_at(guide.window.contentItem().boundingRect().topLeft())
    assert guide.address == "home"


def test_hide_shows_only_the_way_back(guide: Guide) -> None:
    guide.fresh("path/during/3")
    before = guide.grab()
    guide.tap("Hide")
    assert guide.address == "hidden"
    assert guide.names() == ("Show again", "Get help now")
    assert guide.words() == ()
    guide.tap("Show again")
    assert guide.address == "path/during/3"
    assert guide.grab() == before


def test_ninety_seconds_hidden_end_the_visit(guide: Guide) -> None:
    first = guide.grab()
    guide.fresh("path/during/3")
    guide.tap("Hide")
    guide.let_pass(88)
    assert guide.address == "hidden"
    guide.let_pass(3)
    assert guide.address == "attract"
    assert guide.grab() == first


def test_help_is_hidden_after_three_minutes_then_ends(guide: Guide) -> None:
    guide.fresh("path/during/3")
    guide.tap("Get help now")
    guide.let_pass(178)
    assert guide.address == "help"
    guide.let_pass(3)
    assert guide.address == "hidden"
    guide.let_pass(91)
    assert guide.address == "attract"
