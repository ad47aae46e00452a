"""The line through points: smooth, never changed behind the pen, and cut where an eraser went."""

from __future__ import annotations

from itertools import pairwise
from math import cos, hypot, pi, sin

from kiosk.consult.ink import Stroke, Tool
from kiosk.consult.ink_path import FINE, erase, pieces, swept, tail, whole

REACH = (0.02, 0.02 / 0.75)
CIRCLE = tuple((0.5 + 0.2 * cos(n * pi / 20), 0.5 + 0.25 * sin(n * pi / 20)) for n in range(41))
LINE = Stroke(Tool.DRAW, ((0.1, 0.5), (0.9, 0.5)), 0.006)


def test_a_new_point_changes_no_piece_that_is_there() -> None:
    for count in range(2, len(CIRCLE)):
        assert pieces(CIRCLE[: count + 1])[: count - 2] == pieces(CIRCLE[:count])


def test_pieces_join_without_a_gap_and_reach_the_end() -> None:
    curves, (start, last) = whole(CIRCLE)
    assert curves[0].start == CIRCLE[0]
    assert all(one.end == other.start for one, other in pairwise(curves))
    assert curves[-1].end == start
    assert last == CIRCLE[-1]


def test_only_the_new_pieces_are_asked_for() -> None:
    assert pieces(CIRCLE, 30) == pieces(CIRCLE)[28:]


def test_a_point_alone_is_a_dot() -> None:
    assert whole([(0.3, 0.3)]) == ([], ((0.3, 0.3), (0.3, 0.3)))
    assert tail([(0.1, 0.1), (0.2, 0.2)]) == ((0.1, 0.1), (0.2, 0.2))


def test_an_eraser_cuts_a_line_in_two() -> None:
    left = erase((LINE,), ((0.5, 0.4), (0.5, 0.6)), REACH)
    assert len(left) == 2
    one, other = left
    assert one.points[0] == (0.1, 0.5)
    assert other.points[-1] == (0.9, 0.5)
    gap = other.points[0][0] - one.points[-1][0]
    assert 2 * REACH[0] <= gap <= 3 * REACH[0]


def test_what_the_eraser_did_not_touch_is_the_very_same() -> None:
    far = Stroke(Tool.HIGHLIGHT, ((0.1, 0.1), (0.9, 0.1)), 0.02)
    left = erase((far, LINE), ((0.5, 0.5), (0.5, 0.5)), REACH)
    assert left[0] is far
    inside = Stroke(Tool.DRAW, CIRCLE, 0.006)
    assert erase((inside,), ((0.5, 0.5), (0.5, 0.5)), REACH)[0] is inside


def test_an_eraser_that_goes_all_along_leaves_nothing() -> None:
    assert erase((LINE,), ((0.05, 0.5), (0.95, 0.5)), REACH) == ()
    dot = Stroke(Tool.DRAW, ((0.3, 0.3),), 0.006)
    assert erase((dot,), ((0.3, 0.3), (0.3, 0.3)), REACH) == ()


def test_a_wide_line_is_touched_at_its_rim() -> None:
    wide = Stroke(Tool.HIGHLIGHT, LINE.points, 0.04)
    beside = ((0.5, 0.5 + 0.035 / 0.75), (0.5, 0.5 + 0.035 / 0.75))
    assert len(erase((wide,), beside, REACH)) == 2
    assert erase((LINE,), beside, REACH) == (LINE,)


def test_what_is_left_lies_on_the_line_that_was() -> None:
    ring = Stroke(Tool.DRAW, CIRCLE, 0.006)
    (left,) = erase((ring,), ((0.7, 0.5), (0.7, 0.5)), REACH)
    for x, y in left.points:
        assert abs(hypot((x - 0.5) / 0.2, (y - 0.5) / 0.25) - 1) < 0.02


def test_an_eraser_that_rubs_on_makes_no_more_points_than_the_line_needs() -> None:
    left: tuple[Stroke, ...] = (LINE,)
    for n in range(30):
        place = (0.3 + n * 0.01, 0.5)
        left = erase(left, (place, place), REACH)
    assert sum(len(one.points) for one in left) < 0.8 / (FINE * REACH[0]) * 1.2


def test_where_something_changed_is_around_the_eraser_only() -> None:
    far = Stroke(Tool.HIGHLIGHT, ((0.1, 0.1), (0.9, 0.1)), 0.2)
    way = ((0.5, 0.5), (0.52, 0.5))
    before = (far, LINE)
    left, top, right, bottom = swept(way, REACH, before, erase(before, way, REACH))
    assert 0.5 - 2 * REACH[0] < left < 0.5 - REACH[0]
    assert 0.52 + REACH[0] < right < 0.52 + 2 * REACH[0]
    assert bottom - top < 4 * REACH[1]
