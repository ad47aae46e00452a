"""Made-up languages: longer or mirrored, with everything that is filled in left as it is."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given, strategies as st

from kiosk.languages.pseudo import pseudo

FILLED_IN = "Step %1 of %n: <b>{{infusion.minutes}}</b> minutes, 1-800-222-1222 &amp; %L2, 40.5"
KEPT = ["%1", "%n", "<b>", "{{infusion.minutes}}", "</b>", "1-800-222-1222", "&amp;", "%L2", "40.5"]


@pytest.mark.parametrize("code", ["en-XA", "ar-XB"])
def test_what_is_filled_in_stays_as_it_is_and_in_order(code: str) -> None:
    changed = pseudo(FILLED_IN, code)
    at = [changed.index(part) for part in KEPT]
    assert at == sorted(at)


@pytest.mark.parametrize("text", ["Next", "Home", "I'm worried about…", "How sure are we?", "Hmm", "5-HT"])
def test_long_english_is_two_fifths_longer_between_brackets(text: str) -> None:
    changed = pseudo(text, "en-XA")
    assert changed[0] == "["
    assert changed[-1] == "]"
    assert len(changed) - 2 >= len(text) * 1.4 - 1
    assert changed != text


def test_long_english_can_still_be_read() -> None:
    plain = unicodedata.normalize("NFD", pseudo("Welcome", "en-XA"))
    assert re.sub(r"[^A-Za-z]", "", plain) == "Weelcoomee"


def test_mirrored_english_is_written_in_arabic_letters_only() -> None:
    changed = pseudo("Touch to start?", "ar-XB")
    letters = [sign for sign in changed if sign.isalpha()]
    assert letters
    assert all("ARABIC" in unicodedata.name(sign) for sign in letters)
    assert changed.endswith("؟")


@pytest.mark.parametrize("code", ["en", "es", ""])
def test_real_languages_are_left_alone(code: str) -> None:
    assert pseudo(FILLED_IN, code) == FILLED_IN


def test_nothing_stays_nothing() -> None:
    assert pseudo("", "en-XA") == ""
    assert pseudo("", "ar-XB") == ""


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60), st.sampled_from(["en-XA", "ar-XB"]))
def test_any_text_keeps_its_placeholders(text: str, code: str) -> None:
    assert "%1" in pseudo(f"{text} %1", code)
    assert pseudo(f"{text} %1", code).count("\n") == text.count("\n")
