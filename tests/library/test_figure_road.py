"""Where stretches and visits stand: in order, apart, and as long as they last where that is known."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from kiosk.library.drawn import Stretch, Visits
from kiosk.library.figure_road import COURSE, room, shares, spots, weeks


def test_longer_stretches_are_wider_and_none_too_narrow_for_its_words() -> None:
    short, long, unknown = shares([Stretch("a", lasts=30), Stretch("b", lasts=60), Stretch("c")])
    assert short < unknown < long
    assert short + long + unknown == pytest.approx(1)
    tiny, huge = shares([Stretch("a", lasts=1), Stretch("b", lasts=10_000)])
    assert huge / tiny < 2


def test_without_lengths_all_are_alike() -> None:
    assert shares([Stretch("a"), Stretch("b")]) == (0.5, 0.5)


@given(st.integers(1, 30), st.integers(0, 52), st.booleans())
def test_every_visit_is_drawn_once_in_order_and_apart(visits: int, count: int, later: bool) -> None:
    course = Visits(visits, count, count, later)
    found = spots(course)
    assert sum(not one.later for one in found) == visits
    assert any(one.later for one in found) == later
    assert all(0 < one.across < 1 for one in found)
    assert all(a.across < b.across for a, b in pairwise(found))
    assert 0 < room(found) <= min([1.0, *(b.across - a.across for a, b in pairwise(found))])


def test_six_visits_in_three_weeks_are_two_a_week() -> None:
    course = Visits(6, 2, 3)
    for week in weeks(course):
        assert sum(week.start < one.across < week.end for one in spots(course)) == 2


def test_what_may_come_later_stands_after_the_course() -> None:
    course = Visits(6, 2, 3, later=True)
    assert max(one.across for one in spots(course) if not one.later) < COURSE
    assert min(one.across for one in spots(course) if one.later) > COURSE


def test_of_many_weeks_only_the_first_and_the_last_are_named() -> None:
    assert [one.name for one in weeks(Visits(6, 3, 3))] == [1, 2, 3]
    assert [one.name for one in weeks(Visits(8, 8, 8)) if one.name] == [1, 8]
