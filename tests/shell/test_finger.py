"""The finger and ear that stories, measurements and journeys use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.adapters.hand_clock import HandClock
from kiosk.shell.finger import Finger, Role, touch_device

SCENE = b"""
import QtQuick
Window {
    id: screen
    width: 400; height: 300; visible: true
    property int taps: 0
    component Touch: Item {
        property string name
        property int role: Accessible.Button
        width: 100; height: 60
        Accessible.role: role
        Accessible.name: name
        MouseArea { anchors.fill: parent; onClicked: screen.taps += 1 }
    }
    Touch { name: "Next"; x: 100; y: 50 }
    Touch { name: "vein"; role: Accessible.Link; y: 200 }
    Touch { name: "Hidden"; visible: false; y: 150 }
}
"""


@pytest.fixture
def window(qapp: QGuiApplication) -> Iterator[QQuickWindow]:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(SCENE, QUrl("file:///scene.qml"))
    window = component.create()
    assert isinstance(window, QQuickWindow), component.errorString()
    qapp.processEvents()
    yield window
    window.close()


@pytest.fixture
def finger(window: QQuickWindow) -> Finger:
    return Finger(window, touch_device(), lambda seconds: None)


def test_it_hears_what_can_be_touched(finger: Finger) -> None:
    assert finger.controls() == ("Next", "vein")
    assert finger.controls(Role.Link) == ("vein",)


def test_a_tap_is_a_real_touch(finger: Finger, window: QQuickWindow) -> None:
    assert finger.tap("Next")
    assert window.property("taps") == 1


def test_touches_one_after_another_all_count(finger: Finger, window: QQuickWindow) -> None:
    for _ in range(4):
        finger.tap("Next")
    assert window.property("taps") == 4


def test_what_is_not_there_is_not_touched(finger: Finger, window: QQuickWindow) -> None:
    assert not finger.tap("Hidden")
    assert not finger.tap("Next", Role.Link)
    assert window.property("taps") == 0


def test_an_empty_name_is_the_first_of_its_role(finger: Finger, window: QQuickWindow) -> None:
    assert finger.tap("", Role.Link)
    assert window.property("taps") == 1


def test_a_place_beside_everything_touches_nothing(finger: Finger, window: QQuickWindow) -> None:
    finger.tap_at(QPoint(390, 290))
    assert window.property("taps") == 0


def test_it_is_never_hurried(window: QQuickWindow) -> None:
    clock = HandClock()
    Finger(window, touch_device(), clock.advance).tap("Next")
    assert clock.elapsed() > 0.5


def test_there_is_one_touch_device(qapp: QGuiApplication) -> None:
    assert touch_device() is touch_device()
