"""The driver itself: it hears names, touches as a finger, and fails with words that help."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from tests.support.stage import Role, Stage

SCENE = b"""
import QtQuick

Window {
    id: screen
    width: 400; height: 300; visible: true; color: "white"
    property int taps: 0
    property int keys: 0
    Rectangle {
        x: 100; y: 50; width: 120; height: 60; color: tap.pressed ? "black" : "silver"
        Accessible.role: Accessible.Button
        Accessible.name: "Next"
        TapHandler { id: tap; onTapped: screen.taps += 1 }
    }
    Rectangle {
        visible: screen.taps > 0
        x: 100; y: 150; width: 120; height: 60
        Accessible.role: Accessible.Button
        Accessible.name: "Back"
    }
    Item { focus: true; Keys.onRightPressed: screen.keys += 1 }
}
"""


@pytest.fixture
def stage(finger: QPointingDevice) -> Iterator[Stage]:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(SCENE, QUrl("file:///scene.qml"))
    window = component.create()
    assert isinstance(window, QQuickWindow), component.errorString()
    yield Stage(window, finger)
    window.close()
    window.deleteLater()
    engine.deleteLater()


def test_a_tap_reaches_the_control_of_that_name(stage: Stage) -> None:
    stage.tap("Next")
    stage.wait_until(lambda: stage.window.property("taps") == 1)


def test_what_does_not_show_is_not_heard(stage: Stage) -> None:
    assert not stage.has("Back")
    stage.tap("Next")
    stage.wait_for("Back")
    assert stage.names(Role.Button) == ["Next", "Back"]


def test_a_missing_name_fails_with_all_that_is_heard(stage: Stage) -> None:
    with pytest.raises(AssertionError, match=r"0 Button named 'Home'; heard .*Button: Next"):
        stage.tap("Home")


def test_waiting_ends_at_its_deadline(stage: Stage) -> None:
    with pytest.raises(AssertionError, match=r"the end did not come in 0\.05 s"):
        stage.wait_until(lambda: False, "the end", seconds=0.05)


def test_keys_reach_the_window(stage: Stage) -> None:
    stage.window.requestActivate()
    stage.wait_until(lambda: stage.window.isActive(), "focus")
    stage.key(Qt.Key.Key_Right, times=2)
    stage.wait_until(lambda: stage.window.property("keys") == 2)


def test_a_picture_is_the_window_and_never_changes_by_itself(stage: Stage) -> None:
    first = stage.grab()
    assert (first.width(), first.height()) == (400, 300)
    assert first == stage.grab()
