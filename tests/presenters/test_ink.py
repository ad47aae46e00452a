"""Ink as QML and a hand meet it: tools, strokes of each picture, the ways back, and forgetting."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.adapters.qt_ink import QtInk
from kiosk.consult.ink import Tool
from kiosk.presenters.ink import Ink
from tests.support.content import Content
from tests.support.guide import Guide, changes, full

CHAIR = "in-the-chair/figures/chair.svg"
MM = (0.01, 0.0133)


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    return Guide(full(Content(tmp_path))).open("path/during/1")


@pytest.fixture
def ink(guide: Guide) -> Ink:
    made = Ink(guide.clock, guide.walk.figure, QtInk)
    guide.current.remembers(made)
    made.choose("draw")
    return made


def line(ink: Ink, *places: tuple[float, float], figure: str = CHAIR) -> None:
    """One stroke through `places`, some time after the one before."""
    ink._clock.advance(1)
    ink.begin(figure, *places[0], *MM)
    for place in places[1:]:
        ink.move(figure, *place)
    ink.end(figure)


def test_the_picture_is_known_by_its_drawing_in_every_language(guide: Guide, ink: Ink) -> None:
    assert ink.figure == CHAIR
    line(ink, (0.1, 0.1), (0.5, 0.5))
    guide.look.setLanguage("ar-XB")
    assert ink.figure == CHAIR
    assert ink.inked


def test_a_tool_is_taken_up_and_put_down_by_the_same_button(ink: Ink) -> None:
    assert (ink.tool, ink.colour) == ("draw", "red")
    ink.choose("highlight")
    assert (ink.tool, ink.colour) == ("highlight", "yellow")
    ink.choose("highlight")
    assert (ink.tool, ink.colour) == ("", "")


def test_without_a_tool_a_hand_leaves_nothing(ink: Ink) -> None:
    ink.choose("draw")
    line(ink, (0.1, 0.1), (0.5, 0.5))
    assert not ink.inked


def test_a_stroke_has_the_tool_s_width_on_that_screen(ink: Ink) -> None:
    line(ink, (0.1, 0.1), (0.5, 0.5))
    (stroke,) = ink.strokes(CHAIR)
    assert (stroke.tool, stroke.points) == (Tool.DRAW, ((0.1, 0.1), (0.5, 0.5)))
    assert stroke.width == pytest.approx(0.016)


def test_the_glass_s_own_unrest_makes_no_points_but_the_end_is_where_the_hand_left(ink: Ink) -> None:
    line(ink, (0.1, 0.1), (0.102, 0.101), (0.3, 0.1), (0.302, 0.101))
    assert ink.strokes(CHAIR)[0].points == ((0.1, 0.1), (0.3, 0.1), (0.302, 0.101))


def test_each_picture_has_its_own_ink_and_its_own_way_back(guide: Guide, ink: Ink) -> None:
    line(ink, (0.1, 0.1), (0.5, 0.5))
    guide.open("topic/tea/1")
    assert (ink.figure, ink.inked, ink.canUndo) == ("", False, False)
    guide.open("path/during/1")
    assert (ink.inked, ink.canUndo) == (True, True)
    ink.undo()
    assert (ink.inked, ink.canUndo) == (False, False)


def test_a_page_that_turns_ends_the_stroke(guide: Guide, ink: Ink) -> None:
    ink.begin(CHAIR, 0.1, 0.1, *MM)
    ink.move(CHAIR, 0.5, 0.5)
    guide.open("topic/tea/1")
    assert ink.under_way(CHAIR) is None
    assert len(ink.strokes(CHAIR)) == 1


def test_a_pen_that_bounces_goes_on_with_its_line(guide: Guide, ink: Ink) -> None:
    line(ink, (0.1, 0.1), (0.3, 0.1))
    guide.clock.advance(0.1)
    ink.begin(CHAIR, 0.31, 0.1, *MM)
    ink.move(CHAIR, 0.5, 0.1)
    ink.end(CHAIR)
    (stroke,) = ink.strokes(CHAIR)
    assert stroke.points == ((0.1, 0.1), (0.3, 0.1), (0.31, 0.1), (0.5, 0.1))
    ink.undo()
    assert not ink.inked


def test_a_stroke_that_was_no_hand_s_is_taken_back_and_the_one_before_stays(guide: Guide, ink: Ink) -> None:
    line(ink, (0.1, 0.1), (0.3, 0.1))
    before = ink.strokes(CHAIR)
    guide.clock.advance(0.1)
    ink.begin(CHAIR, 0.31, 0.1, *MM)
    ink.move(CHAIR, 0.9, 0.9)
    told = []
    ink.redrawn.connect(lambda *box: told.append(box))
    ink.takeBack(CHAIR)
    assert ink.strokes(CHAIR) == before
    assert ink.under_way(CHAIR) is None
    assert told[0][0] == CHAIR
    assert told[0][3] > 0.9


def test_an_eraser_s_whole_way_is_undone_at_once(ink: Ink) -> None:
    line(ink, (0.1, 0.5), (0.9, 0.5))
    whole = ink.strokes(CHAIR)
    ink.choose("erase")
    line(ink, (0.3, 0.3), (0.3, 0.7), (0.6, 0.7), (0.6, 0.3))
    assert len(ink.strokes(CHAIR)) == 3
    ink.undo()
    assert ink.strokes(CHAIR) == whole


def test_an_eraser_that_met_nothing_is_nothing_to_undo(ink: Ink) -> None:
    ink.choose("erase")
    line(ink, (0.3, 0.3), (0.3, 0.7))
    assert not ink.canUndo


def test_a_wipe_is_final_after_five_seconds(guide: Guide, ink: Ink) -> None:
    line(ink, (0.1, 0.1), (0.5, 0.5))
    ink.wipe()
    assert (ink.inked, ink.canUndo) == (False, True)
    guide.clock.advance(4.9)
    ink.undo()
    assert ink.inked
    ink.wipe()
    heard = changes(ink)
    guide.clock.advance(5.1)
    assert not ink.canUndo
    assert heard.count == 1
    ink.undo()
    assert not ink.inked


def test_a_wipe_that_becomes_final_does_not_come_back_with_a_stroke_under_way(guide: Guide, ink: Ink) -> None:
    line(ink, (0.1, 0.1), (0.5, 0.5))
    ink.wipe()
    ink.begin(CHAIR, 0.7, 0.7, *MM)
    guide.clock.advance(6)
    ink.end(CHAIR)
    assert len(ink.strokes(CHAIR)) == 1
    ink.undo()
    assert not ink.inked


def test_pointing_leaves_no_ink(ink: Ink) -> None:
    ink.choose("point")
    ink.begin(CHAIR, 0.4, 0.6, *MM)
    assert (ink.pointing, ink.pointerX, ink.pointerY) == (True, 0.4, 0.6)
    ink.move(CHAIR, 0.5, 0.6)
    assert ink.pointerX == 0.5
    ink.end(CHAIR)
    assert not ink.pointing
    assert not ink.inked
    assert not ink.canUndo


def test_a_stroke_without_end_goes_on_as_the_next(ink: Ink) -> None:
    ink.begin(CHAIR, 0.0, 0.5, *MM)
    for n in range(2000):
        ink.move(CHAIR, (n % 50) / 50, 0.5 if n % 2 else 0.52)
    ink.end(CHAIR)
    one, other = ink.strokes(CHAIR)
    assert one.points[-1] == other.points[0]


def test_the_end_of_the_visit_forgets_all_ink_and_the_tool(guide: Guide, ink: Ink) -> None:
    line(ink, (0.1, 0.1), (0.5, 0.5))
    ink.wipe()
    line(ink, (0.2, 0.1), (0.6, 0.5))
    cleared = []
    ink.redrawn.connect(lambda figure, *_: cleared.append(figure))
    guide.current.end()
    assert ink.tool == ""
    assert ink._sheets == {}
    assert cleared == [CHAIR]
    guide.clock.advance(10)
    assert ink._sheets == {}
