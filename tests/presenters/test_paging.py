"""Parts of a page: QML measures, and every row is in sight in one part."""

from __future__ import annotations

from hypothesis import given, strategies as st

from kiosk.presenters.paging import Paging
from tests.support.guide import Heard, changes, measure


def sights(paging: Paging) -> list[tuple[int, int]]:
    """The rows in sight of each part, by turning through all of them."""
    while paging.backward():
        pass
    found = [(paging.first, paging.last)]
    while paging.forward():
        found.append((paging.first, paging.last))
    return found


def of(rows: int) -> Paging:
    paging = Paging()
    paging.restart(rows)
    return paging


@given(st.lists(st.floats(1, 300), min_size=1, max_size=12), st.floats(1, 600), st.floats(0, 40), st.data())
def test_turning_through_all_parts_shows_every_row_once(
    heights: list[float], room: float, gap: float, data: st.DataObject
) -> None:
    paging = of(len(heights))
    paging.breakBefore(data.draw(st.integers(0, len(heights))))
    measure(paging, heights, room, gap)
    seen = [row for first, last in sights(paging) for row in range(first, last + 1)]
    assert seen == list(range(len(heights)))


def test_until_all_is_measured_everything_is_one_part() -> None:
    paging = of(3)
    paging.offer(100, 0)
    paging.measured(0, 60)
    paging.measured(1, 60)
    assert (paging.parts, paging.first, paging.last) == (1, 0, 2)
    paging.measured(2, 60)
    assert sights(paging) == [(0, 0), (1, 1), (2, 2)]


def test_nothing_to_show_is_one_part() -> None:
    paging = of(0)
    measure(paging, (), 100)
    assert (paging.part, paging.parts, paging.first, paging.last) == (1, 1, 0, 0)
    assert not paging.forward()
    assert not paging.backward()


def test_a_part_that_is_not_there_is_the_last_one() -> None:
    paging = of(2)
    paging.restart(2, 9)
    measure(paging, (60, 60), 100)
    assert paging.part == 2


def test_the_end_is_found_once_it_is_known() -> None:
    paging = of(3)
    paging.restart(3, 1, at_end=True)
    assert paging.part == 1
    measure(paging, (60, 60, 60), 100)
    assert paging.part == 3
    paging.backward()
    paging.measured(2, 61)
    assert paging.part == 2, "measuring again does not push a reader on"


def test_more_room_puts_rows_together_again() -> None:
    paging = of(2)
    measure(paging, (60, 60), 100)
    assert paging.parts == 2
    paging.offer(120, 0)
    assert paging.parts == 1


def test_a_row_may_have_to_begin_a_part() -> None:
    paging = of(4)
    paging.breakBefore(3)
    measure(paging, (10, 10, 10, 10), 100)
    assert sights(paging) == [(0, 2), (3, 3)]
    paging.breakBefore(0)
    assert sights(paging) == [(0, 3)]


def test_a_row_taller_than_the_page_is_told_once() -> None:
    paging = of(2)
    told = Heard(paging.overflowed)
    measure(paging, (150, 20), 100)
    paging.measured(1, 21)
    assert told.count == 1
    paging.offer(90, 0)
    assert told.count == 2, "other room may need other rows"


def test_other_room_and_another_width_are_told_before_anything_is_divided() -> None:
    paging = of(2)
    told = Heard(paging.resized)
    paging.offer(100, 0)
    paging.offer(100, 0)
    assert told.count == 1
    paging.shaped(30)
    paging.shaped(30)
    assert told.count == 2


def test_measuring_the_same_again_is_no_news() -> None:
    paging = of(2)
    measure(paging, (60, 60), 100)
    heard = changes(paging)
    measure(paging, (60, 60), 100)
    paging.measured(7, 10)
    paging.measured(-1, 10)
    assert heard.count == 0


def test_a_picture_may_stand_alone_before_the_rows() -> None:
    paging = Paging()
    paging.restart(4)
    paging.offer(100, 10)
    for row in range(4):
        paging.measured(row, 45)
    assert (paging.parts, paging.first, paging.last) == (2, 0, 1)
    paging.setLead(True)
    assert (paging.part, paging.parts, paging.leading) == (1, 3, True)
    assert paging.first > paging.last, "no row is in sight"
    seen = []
    while paging.forward():
        seen.append((paging.leading, paging.first, paging.last))
    assert seen == [(False, 0, 1), (False, 2, 3)]
    paging.setLead(False)
    assert (paging.part, paging.first, paging.last) == (2, 2, 3), "who reads on keeps the rows in sight"
    paging.setLead(True)
    assert (paging.part, paging.first, paging.last) == (3, 2, 3)
