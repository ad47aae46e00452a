"""Dividing a page into parts: nothing cut, nothing left out, nothing twice."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from kiosk.walkthrough.parts import split

PIXELS = st.floats(0.5, 2000)


def cut(heights: tuple[float, ...], starts: tuple[int, ...]) -> list[tuple[float, ...]]:
    ends = (*starts[1:], len(heights))
    return [heights[start:end] for start, end in zip(starts, ends, strict=True)]


@given(st.lists(PIXELS, min_size=1, max_size=30).map(tuple), PIXELS, st.floats(0, 60))
def test_every_point_is_in_one_part_and_every_part_fits(
    heights: tuple[float, ...], room: float, gap: float
) -> None:
    starts = split(heights, room, gap)
    assert starts[0] == 0
    assert all(here < there for here, there in pairwise(starts))
    assert starts[-1] < len(heights)
    parts = cut(heights, starts)
    assert sum(parts, ()) == heights
    for part in parts:
        assert len(part) == 1 or sum(part) + gap * (len(part) - 1) <= room + 1e-6


@given(st.lists(PIXELS, min_size=2, max_size=30).map(tuple), PIXELS, st.floats(0, 60))
def test_no_part_could_have_taken_the_next_point(heights: tuple[float, ...], room: float, gap: float) -> None:
    parts = cut(heights, split(heights, room, gap))
    for part, after in pairwise(parts):
        assert sum(part) + after[0] + gap * len(part) > room - 1e-6


@pytest.mark.parametrize(
    ("heights", "room", "gap", "starts"),
    [
        ((), 100, 10, (0,)),
        ((100,), 100, 10, (0,)),
        ((45, 45), 100, 10, (0,)),
        ((45, 46), 100, 10, (0, 1)),
        ((50, 50), 100, 0, (0,)),
        ((30, 200, 30), 100, 10, (0, 1, 2)),
    ],
    ids=["nothing", "just fits", "two with a gap", "one pixel over", "no gap", "one too tall"],
)
def test_examples(heights: tuple[float, ...], room: float, gap: float, starts: tuple[int, ...]) -> None:
    assert split(heights, room, gap) == starts
