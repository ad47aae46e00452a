"""Which languages the program knows."""

from __future__ import annotations

from kiosk.languages.registry import LANGUAGES, find_language, offered


def test_english_and_two_made_up_languages_are_known_from_the_first_day() -> None:
    assert [one.code for one in LANGUAGES] == ["en", "en-XA", "ar-XB"]
    assert all(one.words for one in LANGUAGES)
    mirrored = find_language("ar-XB")
    assert mirrored is not None
    assert mirrored.right_to_left
    assert [one.content for one in LANGUAGES] == ["en", "en", "en"]


def test_a_language_nobody_knows_is_none() -> None:
    assert find_language("tlh") is None


def test_the_clinics_order_holds_and_unknown_ones_drop_out() -> None:
    assert [one.code for one in offered(("ar-XB", "tlh", "en", "ar-XB"))] == ["ar-XB", "en"]


def test_there_is_always_a_language_to_show() -> None:
    assert [one.code for one in offered(())] == ["en"]
