"""What the tests of the input guard share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from tests.support.guarded import SCENE, Glass


@pytest.fixture
def glass(finger: QPointingDevice) -> Iterator[Glass]:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(SCENE, QUrl("file:///scene.qml"))
    window = component.create()
    assert isinstance(window, QQuickWindow), component.errorString()
    assert QTest.qWaitForWindowExposed(window)
    glass = Glass(window, finger)
    yield glass
    window.removeEventFilter(glass.guard)
    window.close()
    window.deleteLater()
    engine.deleteLater()
