"""Ink as values: strokes, the way back, and a wipe that is final after a while."""

from __future__ import annotations

from kiosk.consult.ink import (
    MOST_STEPS_BACK,
    Sheet,
    Stroke,
    Tool,
    around,
    changed_box,
    drawn,
    erased,
    joins,
    settled,
    undone,
    wiped,
)

RING = Stroke(Tool.DRAW, ((0.2, 0.2), (0.4, 0.3), (0.3, 0.5)), 0.01)
ARROW = Stroke(Tool.DRAW, ((0.5, 0.5), (0.9, 0.6)), 0.01)
BAND = Stroke(Tool.HIGHLIGHT, ((0.1, 0.8), (0.9, 0.8)), 0.03)


def inked(*strokes: Stroke) -> Sheet:
    sheet = Sheet()
    for stroke in strokes:
        sheet = drawn(sheet, stroke)
    return sheet


def test_a_stroke_knows_where_its_points_lie() -> None:
    assert RING.box == (0.2, 0.2, 0.4, 0.5)


def test_undo_goes_back_act_by_act() -> None:
    sheet = inked(RING, BAND)
    assert undone(sheet).strokes == (RING,)
    assert undone(undone(sheet)) == Sheet()
    assert undone(Sheet()) == Sheet()


def test_an_eraser_s_whole_way_is_one_act() -> None:
    sheet = erased(inked(RING, BAND), (BAND,))
    assert undone(sheet).strokes == (RING, BAND)
    assert erased(sheet, sheet.strokes) is sheet


def test_a_wipe_can_be_undone_until_it_is_settled() -> None:
    clear = wiped(inked(RING, BAND))
    assert clear.strokes == ()
    assert undone(clear).strokes == (RING, BAND)
    gone = settled(clear)
    assert undone(gone) == gone == Sheet()


def test_what_was_drawn_after_a_wipe_outlives_it() -> None:
    later = drawn(wiped(inked(RING, BAND)), ARROW)
    gone = settled(later)
    assert gone.strokes == (ARROW,)
    assert undone(gone).strokes == ()
    assert RING not in {stroke for past in gone.past for stroke in past}


def test_a_wipe_that_was_undone_is_nothing_to_settle() -> None:
    sheet = inked(RING, BAND)
    assert settled(undone(wiped(sheet))) == sheet


def test_a_clear_picture_is_not_wiped() -> None:
    assert wiped(Sheet()) == Sheet()


def test_the_way_back_has_an_end() -> None:
    sheet = inked(*(RING for _ in range(MOST_STEPS_BACK + 50)))
    for _ in range(MOST_STEPS_BACK + 50):
        sheet = undone(sheet)
    assert len(sheet.strokes) == 50


def test_a_pen_that_was_hardly_lifted_was_not_lifted() -> None:
    reach = (0.01, 0.0133)
    assert joins(ARROW, (0.905, 0.601), 0.1, reach)
    assert not joins(ARROW, (0.905, 0.601), 0.4, reach)
    assert not joins(ARROW, (0.95, 0.6), 0.1, reach)


def test_what_differs_is_where_strokes_came_or_went() -> None:
    assert changed_box((RING, BAND), (RING, BAND), 0.75) is None
    assert changed_box((RING, BAND), (RING,), 0.75) == around((BAND,), 0.75)
    assert around((), 0.75) is None
