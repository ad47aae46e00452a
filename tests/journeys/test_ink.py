"""Drawing on a picture in a consultation, with a finger and a mouse, on the real page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from kiosk.adapters.hand_screens import HandScreens
from kiosk.consult.curtain import Place
from kiosk.consult.ink import Tool
from kiosk.consult.screens import Second
from kiosk.consult.talk import jump, unveiled
from kiosk.presenters.ink import Ink
from kiosk.shell.finger import Role as Heard, touch_device
from kiosk.staff.access import Access, Role
from tests.support.pictures import alike
from tests.support.running import WALL, Guide, planned

PEN = QColor("#B0203F")
TOPIC = "in-the-chair"
SECOND = Second("TV", 1280, 720)


class Talk:
    """A consultation at the step with the chair, and a hand that draws."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        parts = guide.assembly
        parts.current.end()
        guide.go("staff")
        parts.staff.door.admit(Access(1, Role.NURSE))
        guide.go("consult")
        talking = parts.consult.talking
        talking.change(unveiled(jump(talking.talk, Place(TOPIC), talking.steps)))
        guide.let_pass(0.5)

    @property
    def ink(self) -> Ink:
        return self.guide.assembly.consult.ink

    @property
    def picture(self) -> QRect:
        """Where the drawing is in the window."""
        words = self.guide.assembly.others.walk.figure.words
        return self.guide.find(words, Heard.Graphic).rect().translated(-self.guide.window.position())

    def at(self, across: float, down: float) -> QPoint:
        area = self.picture
        return QPoint(area.x() + round(across * area.width()), area.y() + round(down * area.height()))

    def draw(self, *places: tuple[float, float], after: float = 1.0) -> None:
        """One stroke of a finger."""
        window, device = self.guide.window, touch_device()
        self.guide.let_pass(after)
        spots = [self.at(*place) for place in places]
        QTest.touchEvent(window, device).press(0, spots[0], window).commit()
        self.guide.let_pass(0.03)
        for spot in spots[1:]:
            self.guide.move(spot)
        QTest.touchEvent(window, device).release(0, spots[-1], window).commit()
        self.guide.settle()

    def strokes(self) -> int:
        return len(self.ink.strokes(self.ink.figure))

    def red(self, *places: tuple[float, float], picture: QImage | None = None) -> bool:
        """Whether the pen's colour is at each of the places."""
        shown = picture or self.guide.grab()
        return all(is_pen(shown, self.at(*place)) for place in places)


def is_pen(shown: QImage, spot: QPoint) -> bool:
    found = shown.pixelColor(spot)
    pairs = ((found.red(), PEN.red()), (found.green(), PEN.green()), (found.blue(), PEN.blue()))
    return all(abs(one - other) < 8 for one, other in pairs)


@pytest.fixture(scope="module")
def guide(qapp: object, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guide]:
    plan = planned(WALL, root / "content", tmp_path_factory.mktemp("ink"))
    running = Guide(replace(plan, languages=("en", "ar-XB")), screens=HandScreens())
    yield running
    running.close()


@pytest.fixture
def talk(guide: Guide) -> Talk:
    return Talk(guide)


LINE = ((0.2, 0.2), (0.3, 0.2), (0.4, 0.2), (0.5, 0.2))
ON_IT = ((0.25, 0.2), (0.35, 0.2), (0.45, 0.2))


def test_a_finger_draws_where_it_goes(talk: Talk) -> None:
    talk.guide.tap("Draw")
    talk.draw(*LINE)
    assert talk.strokes() == 1
    assert talk.red(*ON_IT)
    assert not talk.red((0.6, 0.2))


def test_without_a_tool_nothing_is_drawn(talk: Talk) -> None:
    talk.draw(*LINE)
    assert talk.strokes() == 0


def test_a_mouse_draws_too(talk: Talk) -> None:
    talk.guide.tap("Draw")
    window, button = talk.guide.window, Qt.MouseButton.LeftButton
    talk.guide.let_pass(1)
    QTest.mousePress(window, button, pos=talk.at(*LINE[0]))
    for place in LINE[1:]:
        QTest.mouseMove(window, talk.at(*place))
        talk.guide.let_pass(0.02)
    QTest.mouseRelease(window, button, pos=talk.at(*LINE[-1]))
    assert talk.strokes() == 1
    assert talk.red(*ON_IT)


def test_quick_short_strokes_all_count(talk: Talk) -> None:
    talk.guide.tap("Draw")
    for n in range(4):
        talk.draw((0.3 + n * 0.03, 0.3), (0.3 + n * 0.03, 0.36), after=0.05)
    assert talk.strokes() == 4


def test_what_lies_over_the_picture_takes_touches_as_ever(talk: Talk) -> None:
    talk.guide.tap("Draw")
    guard, spot = talk.guide.assembly.guard, talk.at(0.5, 0.5)
    assert guard.draws(spot.toPointF())
    talk.guide.tap("Get help now")
    assert not guard.draws(spot.toPointF())
    talk.guide.tap("Close")
    assert guard.draws(spot.toPointF())
    talk.guide.tap("Done")
    assert not guard.draws(spot.toPointF())


def test_two_fingers_at_once_draw_nothing(talk: Talk) -> None:
    talk.guide.tap("Draw")
    talk.guide.let_pass(1)
    talk.guide.hands({0: talk.at(0.3, 0.3), 1: talk.at(0.6, 0.6)})
    assert talk.strokes() == 0


def test_a_fist_takes_its_stroke_back(talk: Talk) -> None:
    talk.guide.tap("Draw")
    talk.guide.let_pass(1)
    spots = {n: talk.at(0.3 + 0.1 * n, 0.3) for n in range(4)}
    talk.guide.hands(spots)
    assert talk.strokes() == 0
    assert talk.ink.under_way(talk.ink.figure) is None


def test_undo_erase_and_wipe_by_their_buttons(talk: Talk) -> None:
    talk.guide.tap("Draw")
    talk.draw(*LINE)
    clear = talk.guide.grab()
    talk.guide.tap("Highlight")
    talk.draw((0.2, 0.7), (0.5, 0.7))
    assert talk.strokes() == 2
    talk.guide.tap("Undo")
    assert talk.strokes() == 1
    talk.guide.tap("Erase")
    talk.draw((0.35, 0.1), (0.35, 0.2), (0.35, 0.3))
    assert talk.strokes() == 2
    assert talk.red((0.25, 0.2), (0.45, 0.2))
    assert not talk.red((0.35, 0.2))
    talk.guide.tap("Undo", "Wipe")
    assert talk.strokes() == 0
    assert not talk.red((0.25, 0.2))
    talk.guide.tap("Undo", "Draw")
    assert talk.red(*ON_IT)
    assert alike(talk.guide.grab(), clear)


def test_a_pointer_stays_for_a_moment_and_leaves_nothing(talk: Talk) -> None:
    talk.guide.tap("Draw", "Point")
    talk.draw((0.5, 0.5), (0.55, 0.5))
    assert talk.strokes() == 0
    assert not talk.ink.pointing


def test_ink_stays_on_its_picture_at_another_size_and_in_another_language(talk: Talk) -> None:
    talk.guide.tap("Draw")
    talk.draw(*LINE)
    look = talk.guide.app.look
    look.larger()
    look.larger()
    talk.guide.settle()
    assert talk.red(*ON_IT)
    talk.guide.window.resize(QSize(1600, 900))
    talk.guide.settle()
    assert talk.red(*ON_IT)
    talk.guide.window.resize(QSize(*WALL.size))
    look.setLanguage("ar-XB")
    talk.guide.settle()
    turned = talk.guide.assembly.others.walk.figure.mirror
    assert talk.red(*(((1 - x if turned else x), y) for x, y in ON_IT))


def test_each_step_has_its_own_ink(talk: Talk) -> None:
    talk.guide.tap("Draw")
    talk.draw(*LINE)
    talk.guide.tap("Next")
    assert not talk.red(*ON_IT)
    talk.guide.tap("Back")
    assert talk.red(*ON_IT)


def test_the_patient_s_screen_shows_the_same_ink(guide: Guide) -> None:
    screens = guide.assembly._screens
    assert isinstance(screens, HandScreens)
    screens.plug(SECOND)
    try:
        talk = Talk(guide)
        guide.tap("Draw")
        talk.draw(*LINE)
        window = guide.assembly.consult.window
        assert window is not None
        guide.settle()
        shown = window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
        assert any(is_pen(shown, QPoint(x, y)) for x in range(0, 800, 2) for y in range(0, 720, 2))
    finally:
        screens.plug(None)


def test_the_end_forgets_the_ink(talk: Talk) -> None:
    talk.guide.tap("Draw")
    talk.draw(*LINE)
    talk.guide.assembly.current.end()
    assert talk.ink._sheets == {}
    assert talk.ink.tool == ""
    assert Talk(talk.guide).strokes() == 0


def test_what_a_hand_drew_is_what_goes_on_paper(talk: Talk) -> None:
    talk.guide.tap("Draw")
    talk.draw(*LINE)
    (stroke,) = talk.ink.strokes(talk.ink.figure)
    assert stroke.tool is Tool.DRAW
    assert stroke.points[0] == pytest.approx(LINE[0], abs=0.002)
    assert stroke.points[-1] == pytest.approx(LINE[-1], abs=0.002)
