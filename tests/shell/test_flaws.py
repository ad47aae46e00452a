"""What the tour calls a flaw: each kind once as it should be and once as it should not."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.shell.flaws import flaws, shown
from kiosk.shell.layout import look

UNIT = 4.0
"""Pixels in a millimetre here: a target of 20 mm is 80 pixels, a gap of 3 mm is 12."""

SCENE = """
import QtQuick
Window {
    width: 800; height: 600; visible: true
    component Touch: Rectangle {
        property string name
        width: 100; height: 100
        Accessible.role: Accessible.Button
        Accessible.name: name
        Accessible.ignored: !enabled
        MouseArea { anchors.fill: parent }
    }
    Item {
        anchors.fill: parent
        Item { anchors.fill: parent
            %s
        }
    }
}
"""

Draw = Callable[[str], tuple[str, ...]]


@pytest.fixture
def found(qapp: QGuiApplication) -> Iterator[Draw]:
    kept: list[object] = []

    def draw(items: str) -> tuple[str, ...]:
        QAccessible.setActive(True)
        engine = QQmlEngine()
        component = QQmlComponent(engine)
        component.setData((SCENE % items).encode(), QUrl("file:///scene.qml"))
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        kept.extend((engine, component, window))
        qapp.processEvents()
        window.grabWindow()
        return flaws(look(window), UNIT)

    yield draw
    for window in kept:
        if isinstance(window, QQuickWindow):
            window.close()


def test_a_page_in_order_has_none(found: Draw) -> None:
    page = """Text { text: "Two words"; x: 10; y: 10 }
              Touch { name: "Back"; x: 10; y: 200 } Touch { name: "Next"; x: 200; y: 200 }"""
    assert found(page) == ()


@pytest.mark.parametrize(
    ("items", "flaw"),
    [
        (
            'Text { text: "Far too many words"; width: 60; elide: Text.ElideRight }',
            "words cut short: “Far too",
        ),
        ('Text { text: "Far too many words"; width: 60 }', "wider than their place: “Far too many words”"),
        ('Text { text: "One\\ntwo\\nthree"; height: 10 }', "taller than their place"),
        ('Text { text: "Outside"; x: 780; y: 10 }', "words leave the window: “Outside”"),
        (
            'Item { width: 60; height: 200; clip: true; Text { text: "Behind an edge" } }',
            "words cut off at an edge: “Behind an edge”",
        ),
        ('Touch { name: "Go"; Text { text: "Wider than it" ; x: 60 } }', "words leave their button"),
        ('Touch { name: "Go"; x: 750 }', "a control leaves the window: “Go”"),
        ('Touch { name: "Go"; width: 70 }', "a small touch target: “Go” is 17.5 × 25.0 mm, 20 is the least"),
        ("Touch { }", "a control without a name"),
        ('Touch { name: "A" } Touch { name: "B"; x: 90 }', "touch targets overlap: “A” and “B”"),
        ('Touch { name: "A" } Touch { name: "B"; x: 108 }', "“A” and “B” are 2.0 mm apart, 3 is the least"),
        ('Touch { name: "A" } Touch { name: "A"; x: 200 }', "two controls have one name: “A”"),
        ('Text { text: "One" } Text { text: "Two"; y: 5 }', "words on words: “One” and “Two”"),
        (
            'Text { text: "Lost"; y: 10 } Touch { name: "A" }',
            "words and a button in one place: “Lost” and “A”",
        ),
    ],
)
def test_each_kind_of_flaw(items: str, flaw: str, found: Draw) -> None:
    assert [one for one in found(items) if flaw in one], found(items)


@pytest.mark.parametrize(
    "items",
    [
        'Text { text: "Far too many words"; width: 60; elide: Text.ElideRight; visible: false }',
        'Item { opacity: 0; Touch { name: "Go"; width: 20 } }',
        'Item { enabled: false; Touch { name: "A" } Touch { name: "B"; x: 102 } }',
        # Under something that takes its touches, such as a sheet.
        'Touch { name: "A"; width: 20 } MouseArea { anchors.fill: parent }',
        'Text { text: "One line" } MouseArea { y: 40; width: 800; height: 300 }',
        # The page as a whole may be touched too.
        'Touch { name: "Start"; anchors.fill: parent } Touch { name: "A"; x: 10; y: 10 }',
        'Text { text: "In the middle"; width: 300; horizontalAlignment: Text.AlignHCenter }'
        'Touch { name: "A"; width: 80 }',
    ],
)
def test_what_is_no_flaw(items: str, found: Draw) -> None:
    assert found(items) == ()


def test_a_link_in_a_text_may_be_low_but_not_under_another(found: Draw) -> None:
    link = """Rectangle {{ x: {0}; y: 20; width: 80; height: 60; property rect spot: Qt.rect({0}, 40, 80, 20)
              Accessible.role: Accessible.Link; Accessible.name: "{1}" }}"""
    assert found(link.format(10, "vein") + link.format(95, "drip")) == ()
    assert found(link.format(10, "vein") + link.format(40, "drip")) == (
        "the link “vein” lies under the link “drip”",
    )


def test_words_in_a_report_are_short_and_plain() -> None:
    assert shown('A <a href="x">vein</a> &amp; more') == "“A vein & more”"
    assert shown("word " * 30) == f"“{('word ' * 30)[:48].rstrip()}…”"
