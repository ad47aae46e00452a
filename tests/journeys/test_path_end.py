"""The end of a path: up to three worries to mark, a card to hold out to staff, and the way on."""

from __future__ import annotations

import pytest

from tests.support.running import Guide, Role


def marks(guide: Guide) -> tuple[str, ...]:
    """The worries that can be marked."""
    return guide.finger.controls(Role.CheckBox)


def marked(guide: Guide) -> tuple[str, ...]:
    """Those that are."""
    return tuple(name for name in marks(guide) if guide.checked(name))


@pytest.fixture
def at_end(guide: Guide) -> Guide:
    guide.fresh("path/before/1")
    guide.walk_to_end()
    return guide


def test_six_worries_are_offered_and_none_is_marked(at_end: Guide) -> None:
    assert len(marks(at_end)) == 6
    assert marked(at_end) == ()


def test_at_most_three_are_marked_and_each_can_be_taken_back(at_end: Guide) -> None:
    first, second, third, fourth = marks(at_end)[:4]
    at_end.tap(first, second, third, fourth)
    assert marked(at_end) == (first, second, third)
    at_end.tap(second, fourth)
    assert marked(at_end) == (first, third, fourth)


def test_the_card_for_staff_shows_what_was_marked(at_end: Guide) -> None:
    first, second = marks(at_end)[:2]
    at_end.tap(first, second, "Show to staff")
    assert at_end.address == "staffcard"
    said = at_end.words()
    assert {first, second} <= set(said)
    assert not set(said) & set(at_end.titles_of_worries()[6:])
    assert set(at_end.names()) == {"Close", "Get help now"}
    at_end.tap("Close")
    assert at_end.address == "end/before"
    assert marked(at_end) == (first, second)


def test_without_a_mark_there_is_no_card(at_end: Guide) -> None:
    at_end.app.covers.showMarked()
    at_end.settle()
    assert at_end.address == "end/before"


def test_the_way_on_leads_through_the_day_and_then_home(at_end: Guide) -> None:
    at_end.tap("Next: During")
    assert at_end.address == "path/during/1"
    at_end.walk_to_end()
    at_end.tap("Next: After")
    assert at_end.address == "path/after/1"
    at_end.walk_to_end()
    at_end.tap("Back to home")
    assert at_end.address == "home"


def test_back_from_the_end_is_the_last_step(at_end: Guide) -> None:
    at_end.tap("Back")
    last = len(at_end.assembly.reading.library.path("before"))
    assert at_end.address == f"path/before/{last}"


def test_marks_are_forgotten(at_end: Guide) -> None:
    at_end.tap(marks(at_end)[0])
    at_end.tap("Home", "Finish")
    at_end.let_pass(5)
    at_end.fresh("end/before")
    assert marked(at_end) == ()
