"""With a keyboard or a switch: Tab reaches every control, the ring shows where, Enter acts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.support.running import Guide

PLACES = (
    *("attract", "home", "path/before/1", "end/before", "topics", "welcome", "comfort"),
    *("help", "idle", "path/how/2/sure", "glossary/infusion"),
)


def rings(item: QQuickItem) -> int:
    """How many focus rings are in sight."""
    if not item.isVisible():
        return 0
    here = item.objectName() == "FocusRing" and bool(item.property("active"))
    return int(here) + sum(rings(child) for child in item.childItems())


@pytest.mark.parametrize("place", PLACES)
def test_tab_reaches_every_control_and_shows_where(panel: Guide, place: str) -> None:
    panel.fresh(place)
    names = panel.names()
    reached: list[str] = []
    for _ in names:
        panel.key(Qt.Key.Key_Tab)
        reached.append(panel.focused())
        assert rings(panel.window.contentItem()) == 1, f"{panel.focused()!r} at {place} shows no ring"
    assert sorted(reached) == sorted(names)


def test_help_comes_last(panel: Guide) -> None:
    panel.fresh("home")
    assert panel.names()[-1] == "Get help now"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize(("name", "place"), [("Before", "path/before/1"), ("Get help now", "help")])
def test_a_key_acts_on_what_has_the_focus(panel: Guide, key: Qt.Key, name: str, place: str) -> None:
    panel.fresh("home")
    for _ in range(40):
        panel.key(Qt.Key.Key_Tab)
        if panel.focused() == name:
            break
    assert panel.focused() == name
    panel.key(key)
    assert panel.address == place


@pytest.mark.parametrize("name", ["Language", "Before", "Get help now"])
def test_no_ring_stays_for_the_next_person(panel: Guide, name: str) -> None:
    panel.fresh()
    before = panel.grab()
    panel.go("home")
    for _ in range(40):
        panel.key(Qt.Key.Key_Tab)
        if panel.focused() == name:
            break
    assert rings(panel.window.contentItem()) == 1
    panel.let_pass(90)
    panel.let_pass(30)
    assert panel.address == "attract"
    assert rings(panel.window.contentItem()) == 0
    assert panel.grab() == before
