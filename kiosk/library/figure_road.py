"""Where the stretches of a timeline and the visits of a course stand along their line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kiosk.library.drawn import Stretch, Visits

LEAST = 0.8
MOST = 1.5
"""How much narrower or wider than an even share a stretch may be: each has words to carry."""

COURSE = 0.66
"""How far a first course reaches along the line when something may come after it."""
RINGS = (0.745, 0.845, 0.955)
MOST_NAMED = 6
"""With more weeks than this only the first and the last are named."""


def shares(stretches: Sequence[Stretch]) -> tuple[float, ...]:
    """How wide each stretch is, all together 1: longer ones wider, those of unknown length in between."""
    known = [one.lasts for one in stretches if one.lasts]
    even = sum(known) / len(known) if known else 1.0
    wide = [min(max((one.lasts or even) / even, LEAST), MOST) for one in stretches]
    return tuple(one / sum(wide) for one in wide)


@dataclass(frozen=True, slots=True)
class Week:
    """A week from `start` to `end` along the line; `name` is its number, 0 for one that is not named."""

    name: int
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Spot:
    """A visit along the line; `later`: one that may or may not come."""

    across: float
    later: bool


def weeks(course: Visits) -> tuple[Week, ...]:
    """The weeks of a course; none when its length is not known."""
    reach = COURSE if course.later else 1.0
    count = course.weeks
    named = range(1, count + 1) if count <= MOST_NAMED else (1, count)
    return tuple(
        Week(n if n in named else 0, (n - 1) * reach / count, n * reach / count) for n in range(1, count + 1)
    )


def spots(course: Visits) -> tuple[Spot, ...]:
    """The visits of a course: spread over its weeks as evenly as they go, close together inside one."""
    reach = COURSE if course.later else 1.0
    count = course.weeks or 1
    found: list[Spot] = []
    for n in range(count):
        here = (n + 1) * course.visits // count - n * course.visits // count
        wide = reach / count
        pad = 0.12 if course.weeks else 0.02
        for k in range(here):
            found.append(Spot((n + pad + (1 - 2 * pad) * (k + 0.5) / here) * wide, False))
    if course.later:
        found += [Spot(at, True) for at in RINGS]
    return tuple(found)


def room(places: Sequence[Spot]) -> float:
    """The least way between two visits, so that no two of them are drawn into each other."""
    ways = [b.across - a.across for a, b in pairwise(places)]
    return min([0.12, *ways])
