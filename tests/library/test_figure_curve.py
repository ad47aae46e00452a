"""The shape of a curve: it goes through its moments and promises nothing between them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from kiosk.library.drawn import LEVELS, Moment
from kiosk.library.figure_curve import across, curve, lit, middle

FADING = (
    Moment("start", 0, "none"),
    Moment("most", 1, "most", 0),
    Moment("little", 2, "little"),
    Moment("gone", 4, "none"),
)
UNTIL = 5
moments = st.lists(
    st.tuples(st.integers(0, 20), st.sampled_from(LEVELS)),
    min_size=2,
    max_size=5,
    unique_by=lambda one: one[0],
)


def height(points: tuple[tuple[float, float], ...], x: float) -> float:
    return next(y for at, y in points if at == pytest.approx(x))


def test_it_goes_through_every_moment() -> None:
    line = curve(FADING, UNTIL).line
    for one in FADING:
        assert height(line, across(one, UNTIL)) == pytest.approx(middle(one))


def test_a_moment_that_lies_somewhere_in_an_hour_is_drawn_inside_it() -> None:
    assert 0 < across(FADING[1], UNTIL) < 1 / UNTIL


@given(moments)
def test_between_two_moments_it_never_turns_round(found: list[tuple[int, str]]) -> None:
    sorted_moments = [Moment(f"m{at}", at, level) for at, level in sorted(found)]
    drawn = curve(sorted_moments, 20)
    for points in (drawn.low, drawn.line, drawn.high):
        assert all(-1e-9 <= y <= 1 + 1e-9 for _, y in points)
    for one, other in pairwise(sorted_moments):
        inside = [y for x, y in drawn.line if across(one, 20) <= x <= across(other, 20)]
        steps = [b - a for a, b in pairwise(inside)]
        assert all(step >= -1e-9 for step in steps) or all(step <= 1e-9 for step in steps)


@given(moments)
def test_the_line_stays_inside_its_band(found: list[tuple[int, str]]) -> None:
    drawn = curve([Moment(f"m{at}", at, level) for at, level in sorted(found)], 20)
    # A hair of give: the three are smooth each by itself.
    assert all(
        low[1] - 0.02 <= line[1] <= high[1] + 0.02
        for low, line, high in zip(drawn.low, drawn.line, drawn.high, strict=True)
    )


def test_the_lit_parts_follow_each_other_without_a_gap() -> None:
    parts = [lit(FADING, UNTIL, one.id) for one in FADING]
    assert parts[0][0] == 0
    assert parts[-1][1] == 1
    assert all(one[1] == other[0] for one, other in pairwise(parts))
    whole = curve(FADING, UNTIL)
    part = whole.between(*parts[1])
    assert (part.line[0][0], part.line[-1][0]) == parts[1]
    assert max(y for _, y in part.line) == max(y for _, y in whole.line)


def test_the_band_closes() -> None:
    drawn = curve(FADING, UNTIL)
    assert len(drawn.band) == len(drawn.high) + len(drawn.low)
    assert curve((), 1).band == ()
