"""A page that does not fit is shown in parts: as many whole points as fit, never cut, never scrolled."""

from __future__ import annotations


def split(heights: tuple[float, ...], room: float, gap: float) -> tuple[int, ...]:
    """The index at which each part starts.

    `heights` and `room` are in pixels, `gap` stands between two neighbours. A point taller than
    the room still gets a part of its own, so nothing is ever left out.
    """
    starts: list[int] = []
    left = 0.0
    for index, height in enumerate(heights):
        if not starts or height > left - gap:
            starts.append(index)
            left = room - height
        else:
            left -= height + gap
    return tuple(starts) or (0,)
