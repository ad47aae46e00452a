"""A first visit from the first touch to the last, and that nothing of it stays."""

from __future__ import annotations

from tests.support.running import Guide


def test_two_touches_from_attract_to_the_first_step(guide: Guide) -> None:
    guide.tap("Touch to start", "Before")
    assert guide.address == "path/before/1"


def test_a_first_timers_visit_leaves_nothing(guide: Guide) -> None:
    before = guide.grab()
    guide.tap("Touch to start")
    assert guide.address == "home"
    guide.tap("During")
    guide.walk_to_end()
    assert guide.address == "end/during"
    guide.tap("Home", "I'm worried about…")
    assert guide.address == "worries"
    guide.tap("Back")
    assert guide.address == "home"
    guide.tap("Text and color", "Larger text", "Dim", "Done", "Finish")
    assert guide.address == "goodbye"
    assert any("All cleared" in words for words in guide.words())
    guide.let_pass(5)
    assert guide.address == "attract"
    assert guide.grab() == before


def test_the_goodbye_page_can_be_skipped(guide: Guide) -> None:
    before = guide.grab()
    guide.tap("Touch to start", "Finish")
    guide.tap_at(guide.window.contentItem().boundingRect().center())
    assert guide.address == "attract"
    assert guide.grab() == before


def test_the_whole_attract_screen_starts(guide: Guide) -> None:
    guide.tap_at(guide.window.contentItem().boundingRect().center())
    assert guide.address == "home"


def test_a_language_chosen_before_the_start_opens_home(guide: Guide) -> None:
    guide.fresh()
    guide.go("welcome")
    guide.tap("Continue")
    assert guide.address == "home"


def test_a_phase_that_was_walked_to_its_end_is_marked_as_seen(guide: Guide) -> None:
    guide.tap("Touch to start", "After")
    guide.walk_to_end()
    guide.tap("Home")
    card = guide.finger.find("After")
    assert card is not None
    seen = guide.grab()
    guide.tap("Finish")
    guide.let_pass(5)
    guide.tap("Touch to start")
    assert guide.grab() != seen
