"""The painter of ink: what is drawn bit by bit looks like what is drawn at once, at every size."""

from __future__ import annotations

from math import cos, pi, sin

import pytest
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.adapters.qt_ink import FORMAT, QtInk
from kiosk.consult.ink import Stroke, Tool, around

PEN, EDGE, MARKER = QColor("#B0203F"), QColor("#FFFDF9"), QColor("#FFCF33")
PAPER = QColor("#336655")
SIZE = QSize(320, 240)
RING = Stroke(
    Tool.DRAW, tuple((0.5 + 0.3 * cos(n * pi / 12), 0.5 + 0.3 * sin(n * pi / 12)) for n in range(26)), 0.02
)
BAND = Stroke(Tool.HIGHLIGHT, tuple((0.1 + n * 0.05, 0.5) for n in range(17)), 0.08)
WHOLE = QRectF(0, 0, 320, 240)


@pytest.fixture
def ink(qapp: object) -> QtInk:
    made = QtInk()
    made.colours(PEN, EDGE, MARKER, 0.4)
    made.lay(SIZE, WHOLE, False)
    return made


def drawn(ink: QtInk, *strokes: Stroke) -> None:
    ink.renew(strokes)
    assert ink.go_on(60)


def seen(ink: QtInk, size: QSize = SIZE) -> QImage:
    image = QImage(size, FORMAT)
    image.fill(PAPER)
    painter = QPainter(image)
    ink.paint(painter)
    painter.end()
    return image


def far_apart(one: QImage, other: QImage) -> float:
    """The share of points that differ by more than a shade."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) > 24 for a, b in pairs) / (one.width() * one.height() * 4)


def is_near(image: QImage, x: float, y: float, colour: QColor) -> bool:
    found = image.pixelColor(round(x * image.width()), round(y * image.height()))
    theirs = (found.red(), found.green(), found.blue())
    return all(
        abs(a - b) < 6 for a, b in zip(theirs, (colour.red(), colour.green(), colour.blue()), strict=True)
    )


def test_a_line_has_a_light_edge_on_both_sides(ink: QtInk) -> None:
    drawn(ink, Stroke(Tool.DRAW, ((0.5, 0.2), (0.5, 0.8)), 0.04))
    image = seen(ink)
    assert is_near(image, 0.5, 0.5, PEN)
    assert is_near(image, 0.5 + 0.03, 0.5, EDGE)
    assert is_near(image, 0.5 - 0.03, 0.5, EDGE)
    assert is_near(image, 0.3, 0.5, PAPER)


def test_a_highlight_lets_through_what_is_below_however_often_it_goes_over(ink: QtInk) -> None:
    drawn(ink, BAND)
    once = seen(ink).pixelColor(160, 120)
    drawn(ink, BAND, BAND, BAND, BAND, BAND)
    assert seen(ink).pixelColor(160, 120) == once
    assert once != PAPER


@pytest.mark.parametrize("stroke", [RING, BAND], ids=["pen", "highlighter"])
def test_a_line_under_way_looks_as_it_will_when_it_is_done(ink: QtInk, stroke: Stroke) -> None:
    for count in range(1, len(stroke.points) + 1):
        ink.grow(stroke.tool, stroke.points[:count], stroke.width, count - 1)
    image = QImage(SIZE, FORMAT)
    image.fill(PAPER)
    painter = QPainter(image)
    ink.paint(painter, (stroke.tool, stroke.points, stroke.width))
    painter.end()
    ink.finish(stroke.tool, stroke.points, stroke.width)
    done = seen(ink)
    drawn(ink, stroke)
    again = seen(ink)
    assert far_apart(image, done) < 0.002
    assert far_apart(done, again) < 0.002


def test_what_grew_lies_in_the_place_that_is_told(ink: QtInk) -> None:
    before = seen(ink)
    places = QRect()
    for count in range(1, len(RING.points) + 1):
        place = ink.grow(RING.tool, RING.points[:count], RING.width, count - 1)
        assert place.width() < 120
        places |= place
    places |= ink.finish(RING.tool, RING.points, RING.width)
    after = seen(ink)
    for y in range(SIZE.height()):
        for x in range(SIZE.width()):
            if not places.contains(x, y):
                assert after.pixel(x, y) == before.pixel(x, y)


def test_taking_one_stroke_out_leaves_the_others_as_they_were(ink: QtInk) -> None:
    drawn(ink, RING)
    alone = seen(ink)
    drawn(ink, RING, BAND)
    box = around((BAND,), 0.75)
    assert box is not None
    ink.redraw((RING,), box)
    assert far_apart(seen(ink), alone) < 0.001
    ink.redraw((), box)
    clear = QImage(SIZE, FORMAT)
    clear.fill(PAPER)
    assert seen(ink) == clear


def test_another_size_has_the_line_in_the_same_place_of_the_picture(ink: QtInk) -> None:
    drawn(ink, RING)
    small = seen(ink)
    ink.lay(QSize(960, 720), QRectF(0, 0, 960, 720), False)
    drawn(ink, RING)
    large = seen(ink, QSize(960, 720)).scaled(SIZE)
    for x, y in ((0.8, 0.5), (0.2, 0.5), (0.5, 0.8), (0.5, 0.2)):
        assert is_near(small, x, y, PEN)
        assert is_near(large, x, y, PEN)


def test_a_picture_that_is_cropped_or_turned_round_takes_its_ink_along(ink: QtInk) -> None:
    mark = Stroke(Tool.DRAW, ((0.2, 0.5), (0.2, 0.6)), 0.05)
    ink.lay(SIZE, QRectF(0, -40, 320, 320), True)
    drawn(ink, mark)
    image = seen(ink)
    assert is_near(image, 0.8, (0.55 * 320 - 40) / 240, PEN)
    assert is_near(image, 0.2, (0.55 * 320 - 40) / 240, PAPER)


def test_a_touch_without_a_way_is_a_dot(ink: QtInk) -> None:
    ink.grow(Tool.DRAW, ((0.5, 0.5),), 0.05, 0)
    ink.finish(Tool.DRAW, ((0.5, 0.5),), 0.05)
    assert is_near(seen(ink), 0.5, 0.5, PEN)


def test_nothing_is_kept_when_there_is_no_ink(ink: QtInk) -> None:
    drawn(ink, RING, BAND)
    ink.redraw((), (0.0, 0.0, 1.0, 1.0))
    assert ink._layers == {}
    assert ink._paths == {}


def test_much_ink_is_drawn_in_portions(ink: QtInk) -> None:
    ink.renew((RING,) * 2000)
    assert not ink.go_on(0.001)
    assert ink.go_on(60)
