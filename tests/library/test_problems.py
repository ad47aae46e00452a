"""Findings know their place, and a hostile file cannot ask for millions of them."""

from __future__ import annotations

from hypothesis import given, strategies as st

from kiosk.library.problems import MOST, Cursor, Problems, Text, short, suggestion


@given(st.text(alphabet="ab\n"), st.data())
def test_a_place_is_where_the_character_stands(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    line, column = Text(text).at(offset)
    before = text[:offset].split("\n")
    assert (line, column) == (len(before), len(before[-1]) + 1)


def test_a_cursor_finds_equals_one_after_the_other() -> None:
    text = Text("x [^a] y\n[^a] z [^a]")
    cursor = Cursor(text, 0, len(text.text))
    assert [cursor.find("[^a]") for _ in range(3)] == [(1, 3), (2, 1), (2, 8)]


def test_a_cursor_stays_in_its_stretch() -> None:
    text = Text("one\ntwo\nthree two")
    cursor = Cursor(text, 4, 8)
    assert cursor.find("three") == (2, 1)


def test_findings_stop_at_a_number_and_say_so() -> None:
    problems = Problems("a.md")
    for _ in range(MOST * 3):
        problems.warn("step.words", (1, 1), "m", "h")
    assert len(problems.found) == MOST + 1
    assert problems.found[-1].rule == "file.problems"
    assert problems.full
    assert problems.broken


def test_the_nearest_word_is_suggested_only_so_often() -> None:
    problems = Problems("a.md")
    hints = [problems.suggest("musik", ("music",)) for _ in range(100)]
    assert hints[0] == "Did you mean “music”?"
    assert hints[-1] == "Correct it, or remove it."


def test_without_a_near_word_the_known_ones_are_named() -> None:
    assert suggestion("zzz", ("b", "a")) == "Known here: a, b."
    assert suggestion("zzz", ()) == "Remove it."


def test_words_of_others_are_short_and_printable_in_messages() -> None:
    assert short("a\x1b[31m\u202eb\n c") == "a\ufffd[31m\ufffdb c"
    assert len(short("x" * 1000)) == 60
