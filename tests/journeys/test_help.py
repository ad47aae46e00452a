"""`Get help now` opens over every page, sheet and cover, at one touch, and leads back."""

from __future__ import annotations

import pytest

from tests.support.running import Guide

OVER = (
    *("attract", "home", "home/more", "welcome", "path/during/3", "path/before/1/more", "end/before"),
    *("worries", "worries/losing-control", "topics", "glossary", "about", "sources", "licenses"),
    *("interpreter", "interpreter/sign", "staff", "comfort", "glossary/infusion", "path/how/2/sure"),
    *("hidden", "idle"),
)


@pytest.mark.parametrize("place", OVER)
def test_help_opens_over_everything_and_closes(guide: Guide, place: str) -> None:
    guide.fresh(place)
    guide.tap("Get help now")
    assert guide.address == "help"
    assert set(guide.names()) >= {"Hide", "Close", "Show one big word", "Get help now"}
    guide.tap("Close")
    covers = ("hidden", "idle")
    assert guide.address == ("home" if place in covers else place)


def test_help_says_staff_first_then_a_line_then_the_emergency_number(guide: Guide) -> None:
    guide.fresh("help")
    said = " ".join(guide.words())
    numbers = guide.assembly.plan.numbers
    assert -1 < said.find("Tell a member of staff") < said.find(numbers.line) < said.find(numbers.emergency)
    assert "You are not alone" in said


def test_a_second_touch_on_help_changes_nothing(guide: Guide) -> None:
    guide.fresh("help")
    before = guide.grab()
    guide.tap("Get help now")
    assert guide.address == "help"
    assert guide.grab() == before


def test_the_big_word_and_back(guide: Guide) -> None:
    guide.fresh("path/during/3")
    guide.tap("Get help now", "Show one big word")
    assert guide.address == "bigword"
    assert guide.words() == ("HELP",)
    guide.tap("Close")
    assert guide.address == "help"
    guide.tap("Close")
    assert guide.address == "path/during/3"


def test_the_big_word_can_be_hidden(guide: Guide) -> None:
    guide.fresh("help")
    guide.tap("Show one big word", "Hide")
    assert guide.address == "hidden"


def test_feeling_ill_has_its_own_page(guide: Guide) -> None:
    guide.fresh("help")
    guide.tap("I feel ill: chest, breathing, collapse")
    assert any("I feel ill" in words for words in guide.words())
    guide.tap("Back")
    assert any("You are not alone" in words for words in guide.words())


def test_help_can_be_hidden(guide: Guide) -> None:
    guide.fresh("path/during/3")
    guide.tap("Get help now", "Hide")
    assert guide.address == "hidden"
    guide.tap("Show again")
    assert guide.address == "path/during/3"


def test_a_worry_leads_to_staff(guide: Guide) -> None:
    guide.fresh("worries/losing-control")
    guide.tap("Tell a member of staff")
    assert guide.address == "help"
