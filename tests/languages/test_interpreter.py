"""Asking for an interpreter, in languages the bundled fonts can write."""

from __future__ import annotations

import unicodedata

from kiosk.languages.interpreter import INTERPRETERS, SIGN_LANGUAGE, find_interpreter, listed

SCRIPTS = {"LATIN", "CYRILLIC", "GREEK", "ARABIC", "COMBINING"}


def test_there_are_enough_languages_for_a_page_and_each_has_both_lines() -> None:
    assert len(INTERPRETERS) >= 16
    assert len({one.code for one in INTERPRETERS}) == len(INTERPRETERS)
    for one in INTERPRETERS:
        assert one.name and one.english and one.speak and one.need, one.code  # noqa: PT018
        assert one.staff == (f"I speak {one.english}.", "I need an interpreter, please.")


def test_only_scripts_that_our_fonts_hold_are_used() -> None:
    for one in INTERPRETERS:
        letters = [sign for sign in one.name + one.speak + one.need if sign.isalpha()]
        assert {unicodedata.name(sign).split()[0] for sign in letters} <= SCRIPTS, one.code


def test_direction_follows_the_script() -> None:
    for one in INTERPRETERS:
        arabic = "ARABIC" in unicodedata.name(one.name[0])
        assert one.right_to_left == arabic, one.code


def test_sign_language_is_always_there_and_asks_for_itself() -> None:
    assert SIGN_LANGUAGE not in listed()
    assert find_interpreter("sign") is SIGN_LANGUAGE
    assert SIGN_LANGUAGE.staff == ("I use sign language.", "I need an interpreter, please.")


def test_the_clinics_own_choice_comes_first_and_none_is_lost() -> None:
    order = listed(("uk", "xx", "es"))
    assert [one.code for one in order[:3]] == ["uk", "es", "vi"]
    assert sorted(one.code for one in order) == sorted(one.code for one in INTERPRETERS)


def test_an_unknown_language_is_none() -> None:
    found = find_interpreter("so")
    assert found is not None
    assert found.name == "Soomaali"
    assert find_interpreter("tlh") is None
