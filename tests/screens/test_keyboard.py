"""With a keyboard or switch: Tab reaches every control in reading order, a ring shows where, Enter acts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.support.running import Guide

PLACES = (
    *("attract", "home", "path/before/1", "path/during/3", "end/before", "topics", "worries", "welcome"),
    *("worries/losing-control", "about", "interpreter", "interpreter/sign", "staff", "glossary", "comfort"),
    *("help", "hidden", "idle", "path/how/2/sure", "glossary/infusion", "path/before/1/more"),
)
ON, BACK = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


def rings(item: QQuickItem) -> int:
    """How many focus rings are in sight."""
    if not item.isVisible():
        return 0
    here = item.objectName() == "FocusRing" and bool(item.property("active"))
    return int(here) + sum(rings(child) for child in item.childItems())


def walked(panel: Guide, key: Qt.Key) -> list[str]:
    """What has the focus after each press of a key, once around; each time exactly one ring shows."""
    reached: list[str] = []
    for _ in panel.names():
        panel.key(key)
        reached.append(panel.focused())
        assert rings(panel.window.contentItem()) == 1, f"{panel.focused()!r} at {panel.address} shows no ring"
    return reached


def focus(panel: Guide, name: str) -> None:
    """Press Tab until a control has the focus."""
    for _ in range(60):
        if panel.focused() == name:
            return
        panel.key(ON)
    raise AssertionError(f"Tab never reaches {name!r} at {panel.address}")


@pytest.mark.parametrize("place", PLACES)
def test_tab_reaches_every_control_in_reading_order_and_shows_where(panel: Guide, place: str) -> None:
    panel.fresh(place)
    names = panel.names()
    reached = walked(panel, ON)
    start = reached.index(names[0])  # a keypad takes the keyboard for itself first
    assert tuple(reached[start:] + reached[:start]) == names


@pytest.mark.parametrize(
    "place", ["home", "path/before/1", "worries", "comfort", "help", "glossary/infusion"]
)
def test_back_tab_and_arrows_go_the_same_way(panel: Guide, place: str) -> None:
    panel.fresh(place)
    names = panel.names()
    panel.key(ON)
    assert (panel.focused(), *walked(panel, Qt.Key.Key_Down)) == (*names, names[0])
    assert tuple(walked(panel, Qt.Key.Key_Up)) == (*names[:0:-1], names[0])
    assert tuple(walked(panel, Qt.Key.Key_Right)) == (*names[1:], names[0])
    assert tuple(walked(panel, BACK)) == (*names[:0:-1], names[0])


def test_help_comes_last(panel: Guide) -> None:
    panel.fresh("home")
    assert panel.names()[-1] == "Get help now"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize(("name", "place"), [("Before", "path/before/1"), ("Get help now", "help")])
def test_a_key_acts_on_what_has_the_focus(panel: Guide, key: Qt.Key, name: str, place: str) -> None:
    panel.fresh("home")
    focus(panel, name)
    panel.key(key)
    assert panel.address == place


@pytest.mark.parametrize(
    ("page", "way", "close"),
    [
        ("home", "Get help now", "Close"),
        ("path/during/3", "Get help now", "Close"),
        ("home", "Hide", "Show again"),
        ("path/during/3", "Hide", "Show again"),
        ("home", "Text and color", "Done"),
        ("path/how/2", "How sure are we?", "Close"),
    ],
)
def test_what_closes_gives_the_focus_back_to_what_opened_it(
    panel: Guide, page: str, way: str, close: str
) -> None:
    panel.fresh(page)
    focus(panel, way)
    panel.key(Qt.Key.Key_Return)
    panel.let_pass(0.3)
    assert panel.address != page
    assert panel.focused() == "", "the focus is not left behind what opened"
    focus(panel, close)
    panel.key(Qt.Key.Key_Return)
    panel.let_pass(0.3)
    assert panel.address == page
    assert panel.focused() == way


def test_escape_closes_what_lies_over_a_page_then_goes_back(panel: Guide) -> None:
    panel.fresh("home")
    panel.go("path/during/3")
    panel.go("comfort")
    focus(panel, "Larger text")
    panel.app.covers.getHelp()
    panel.let_pass(0.3)
    seen = []
    for _ in range(5):
        panel.key(Qt.Key.Key_Escape)
        panel.let_pass(0.3)
        seen.append((panel.address, panel.focused()))
    assert seen == [
        ("comfort", "Larger text"),
        ("path/during/3", ""),
        *([("home", "")] * 3),
    ]


def test_what_goes_out_of_sight_does_not_take_the_keyboard_along(panel: Guide) -> None:
    panel.fresh("path/during/3")
    focus(panel, "Next")
    for _ in range(12):
        panel.key(Qt.Key.Key_Return)
        panel.let_pass(0.6)
        assert panel.window.activeFocusItem() is not None
        assert panel.window.activeFocusItem().isVisible(), panel.address
    panel.key(ON)
    assert panel.focused() != ""


@pytest.mark.parametrize("name", ["Language", "Before", "Get help now"])
def test_no_ring_stays_for_the_next_person(panel: Guide, name: str) -> None:
    panel.fresh()
    before = panel.grab()
    panel.go("home")
    focus(panel, name)
    assert rings(panel.window.contentItem()) == 1
    panel.let_pass(90)
    panel.let_pass(30)
    assert panel.address == "attract"
    assert rings(panel.window.contentItem()) == 0
    assert panel.grab() == before
