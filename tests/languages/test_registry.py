"""Which languages the program knows."""

from __future__ import annotations

from kiosk.languages.registry import LANGUAGES, find_language, offered


def test_three_languages_and_two_made_up_ones_are_known() -> None:
    assert [one.code for one in LANGUAGES] == ["en", "es", "ar", "en-XA", "ar-XB"]
    assert all(one.words for one in LANGUAGES)
    mirrored = find_language("ar-XB")
    assert mirrored is not None
    assert mirrored.right_to_left
    assert [one.content for one in LANGUAGES] == ["en", "es", "ar", "en", "en"]


def test_languages_go_by_their_own_names_and_run_their_own_way() -> None:
    assert [one.name for one in LANGUAGES if not one.pseudo] == ["English", "Español", "العربية"]
    assert [one.code for one in LANGUAGES if one.right_to_left] == ["ar", "ar-XB"]


def test_a_language_nobody_knows_is_none() -> None:
    assert find_language("tlh") is None


def test_the_clinics_order_holds_and_unknown_ones_drop_out() -> None:
    assert [one.code for one in offered(("ar-XB", "tlh", "en", "ar-XB"))] == ["ar-XB", "en"]


def test_there_is_always_a_language_to_show() -> None:
    assert [one.code for one in offered(())] == ["en"]
