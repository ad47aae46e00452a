"""A visit as one value: every operation gives a new one that can be shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from kiosk.session.visit import (
    LONGEST_TRAIL,
    MOST_MARKED,
    SCALES,
    Look,
    Visit,
    back,
    go_home,
    leave,
    mark,
    resize,
    visit_page,
)

PAGES = st.sampled_from(
    ["attract", "goodbye", "home", "topics", "path/during/1", "topic/tea/2", "worries/sick"]
)
OPERATIONS: st.SearchStrategy[Callable[[Visit], Visit]] = st.one_of(
    PAGES.map(lambda page: lambda visit: visit_page(visit, page)),
    st.just(lambda visit: back(visit, "home")),
    st.just(lambda visit: leave(visit, "topic/", "topics")),
    st.just(go_home),
    st.sampled_from("abcde").map(lambda worry: lambda visit: mark(visit, worry)),
    st.integers(-9, 9).map(lambda by: lambda visit: resize(visit, by)),
    st.just(lambda visit: replace(visit, sheet="glossary/infusion")),
)


@given(st.lists(OPERATIONS, max_size=200))
def test_whatever_a_person_does_the_visit_stays_small_and_can_be_shown(
    operations: list[Callable[[Visit], Visit]],
) -> None:
    visit = Visit()
    for operation in operations:
        visit = operation(visit)
        assert 1 <= len(visit.trail) <= LONGEST_TRAIL
        assert visit.page
        assert len(visit.marked) <= MOST_MARKED
        assert len(set(visit.marked)) == len(visit.marked)
        assert 0 <= visit.look.size < len(SCALES)


def test_a_long_walk_forgets_its_beginning_only() -> None:
    visit = Visit()
    for step in range(1, 100):
        visit = visit_page(visit, f"topic/tea/{step}")
    assert len(visit.trail) == LONGEST_TRAIL
    assert visit.trail[-2:] == ("topic/tea/98", "topic/tea/99")


def test_going_where_one_stands_only_closes_the_sheet() -> None:
    visit = Visit(trail=("home", "topics"), sheet="comfort")
    assert visit_page(visit, "topics") == Visit(trail=("home", "topics"))


@pytest.mark.parametrize(
    ("trail", "sheet", "arrives"),
    [
        (("home", "topics", "topic/tea/1"), "", ("home", "topics")),
        (("home", "topics"), "comfort", ("home", "topics")),
        (("home",), "", ("fallback",)),
        (("attract", "topic/tea/1"), "", ("fallback",)),
        (("goodbye", "home"), "", ("fallback",)),
    ],
    ids=["a page before", "a sheet first", "nothing before", "never to attract", "never to goodbye"],
)
def test_back_goes_where_the_person_came_from(
    trail: tuple[str, ...], sheet: str, arrives: tuple[str, ...]
) -> None:
    assert back(Visit(trail=trail, sheet=sheet), "fallback") == Visit(trail=arrives)


@pytest.mark.parametrize(
    ("trail", "arrives"),
    [
        (("home", "worries/sick", "topic/tea/1", "topic/tea/2"), ("home", "worries/sick")),
        (("topic/tea/1",), ("topics",)),
        (("attract", "topic/tea/1"), ("topics",)),
        (("home",), ("home",)),
    ],
)
def test_leaving_a_topic_goes_where_it_was_opened(trail: tuple[str, ...], arrives: tuple[str, ...]) -> None:
    assert leave(Visit(trail=trail, sheet="comfort"), "topic/tea", "topics") == Visit(trail=arrives)


def test_home_keeps_what_the_person_chose_and_marked() -> None:
    visit = Visit(trail=("home", "topics"), look=Look("dim", 2), marked=("sick",), seen=frozenset({"before"}))
    assert go_home(visit) == replace(visit, trail=("home",))


def test_a_fourth_mark_changes_nothing_and_a_second_touch_takes_a_mark_away() -> None:
    visit = Visit()
    for worry in ("one", "two", "three", "four"):
        visit = mark(visit, worry)
    assert visit.marked == ("one", "two", "three")
    assert mark(visit, "two").marked == ("one", "three")


def test_text_stops_growing_and_shrinking_at_the_ends() -> None:
    assert resize(Visit(), -1).look.size == 0
    assert resize(Visit(), 99).look.size == len(SCALES) - 1


@pytest.mark.parametrize(
    ("page", "somebody"), [("attract", False), ("goodbye", False), ("trouble", False), ("home", True)]
)
def test_somebody_is_here_on_every_page_but_the_resting_ones(page: str, somebody: bool) -> None:
    assert Visit(trail=(page,)).going_on is somebody
